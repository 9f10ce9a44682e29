//! What was written beside what was understood.

use std::ops::Range;

use super::value::Reading;

/// One value of a form: the word of the report, its reading, and what the editors added to it.
///
/// Source: content-model.md, "Keys" and "Readings of a value". A correction never replaces the word: the reading is
/// that of the correction where there is one, `raw` stays what the department reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<T> {
    /// The word of the report, to the letter; empty where nothing was written.
    pub raw: Box<str>,
    /// The word that corrects it.
    pub correction: Option<Box<str>>,
    /// What was understood, of the correction where there is one.
    pub reading: Reading<T>,
    /// A note that stands beside the value.
    pub note: Option<Box<str>>,
    /// The provision that keeps the value confidential.
    pub legal_basis: Option<Box<str>>,
    /// Where it stands in its file, in bytes; none where the key is missing.
    pub span: Option<Range<usize>>,
}

impl<T> Field<T> {
    /// A value that was not written at all.
    #[must_use]
    pub fn absent() -> Self {
        Self {
            raw: "".into(),
            correction: None,
            reading: Reading::NoStatement,
            note: None,
            legal_basis: None,
            span: None,
        }
    }

    /// What was understood, if it is a value.
    pub const fn known(&self) -> Option<&T> {
        match &self.reading {
            Reading::Known(value) => Some(value),
            _ => None,
        }
    }

    /// Whether anything was written.
    #[must_use]
    pub const fn is_given(&self) -> bool {
        self.span.is_some()
    }
}
