//! What an unreadable word may have meant, and why it cannot be read.

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

/// What can be said about an unreadable word; nothing, where neither is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hint {
    /// What may have been meant.
    pub meant: Option<Suggestion>,
    /// Why it cannot be read.
    pub why: Option<Why>,
}

impl Hint {
    pub(super) fn meaning(meant: Option<Suggestion>) -> Self {
        Self { meant, why: None }
    }
}

/// Why a word cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// „31.04.2022“: April has 30 days.
    MonthHasDays {
        /// The year: February differs.
        year: i32,
        /// The month, from 1.
        month: u32,
        /// How many days it has.
        days: u32,
    },
    /// „01.20.2018“: there is no 20th month.
    NoSuchMonth(u32),
}

impl Why {
    /// The word for it in messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::MonthHasDays { .. } => "tage",
            Self::NoSuchMonth(_) => "monat",
        }
    }
}
