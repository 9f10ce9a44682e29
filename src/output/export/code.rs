//! A code of a column: a word that only means something because it is said what (open-data.md, "codes").

use serde::Serialize;

use crate::output::bilingual::Words;

/// A code and its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Code {
    /// The word that stands in the cells.
    pub word: &'static str,
    /// What it means, in German and English.
    pub meaning: Words,
}

impl Code {
    /// A code with its meaning in German and English.
    #[must_use]
    pub const fn new(word: &'static str, de: &'static str, en: &'static str) -> Self {
        Self { word, meaning: Words::new(de, en) }
    }
}
