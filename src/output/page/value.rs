//! A value of the form as a table's cell shows it: the word, what was added, and what was understood.

use serde::Serialize;

use crate::model::Field;
use crate::output::format::{Format, Label};

/// The cell of one value.
#[derive(Debug, Serialize)]
pub(super) struct ValueCell<'a> {
    /// The word of the report, to the letter.
    pub raw: &'a str,
    /// The word that corrects it.
    pub correction: Option<&'a str>,
    /// How it was read; the words are empty for a plain value.
    pub reading: Label<'a>,
    /// What an unreadable word may have meant.
    pub suggestion: Option<&'a str>,
    /// A note.
    pub note: Option<&'a str>,
    /// What keeps it confidential.
    pub legal_basis: Option<&'a str>,
}

impl<'a> ValueCell<'a> {
    pub(super) fn of<T>(field: &'a Field<T>, format: &'a Format) -> Self {
        Self {
            raw: &field.raw,
            correction: field.correction.as_deref(),
            reading: format.label("lesart", field.reading.key()),
            suggestion: field.reading.suggestion().map(|meant| meant.as_str()),
            note: field.note.as_deref(),
            legal_basis: field.legal_basis.as_deref(),
        }
    }
}
