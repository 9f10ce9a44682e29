//! What an unreadable word may have meant.

use std::fmt;

/// What may have been meant by an unreadable word, e.g. `20.01.2018` or `1,5`: a hint for people,
/// never used as a value.
///
/// Source: `content-model.md`, "Readings of a value". Written in the form's own way, so that an
/// editor can take it over; whoever shows it adds the question mark.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Suggestion(Box<str>);

impl Suggestion {
    pub(super) fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// The suggested wording, without quotation or question mark.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
