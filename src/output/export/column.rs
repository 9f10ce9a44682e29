//! What a column is: its name, type, meaning, and how its cells are made.

use serde::Serialize;

use super::Cell;
use super::tables::Row;

/// The type of a column's cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// Words.
    Text,
    /// A whole number.
    Integer,
    /// A decimal number.
    Number,
    /// A day.
    Date,
    /// A year.
    Year,
    /// A web address.
    Url,
}

/// A column of a table whose rows have keys of type `K`.
pub struct Column<K> {
    /// Its name in every format: the form's own words in ASCII snake case.
    pub name: &'static str,
    /// The type of its cells.
    pub kind: Type,
    /// What it means, in German.
    pub about_de: &'static str,
    /// What it means, in English.
    pub about_en: &'static str,
    /// The rule that computes it (accountability.md); none for what was reported.
    pub rule: Option<&'static str>,
    /// Makes the cell of a row.
    pub cell: for<'a> fn(Row<'a, K>) -> Cell<'a>,
}

impl<K> Column<K> {
    /// A column of what was reported.
    pub const fn reported(
        name: &'static str,
        kind: Type,
        about: (&'static str, &'static str),
        cell: for<'a> fn(Row<'a, K>) -> Cell<'a>,
    ) -> Self {
        Self { name, kind, about_de: about.0, about_en: about.1, rule: None, cell }
    }

    /// A column that a rule computes.
    pub const fn computed(
        name: &'static str,
        kind: Type,
        rule: &'static str,
        about: (&'static str, &'static str),
        cell: for<'a> fn(Row<'a, K>) -> Cell<'a>,
    ) -> Self {
        Self { name, kind, about_de: about.0, about_en: about.1, rule: Some(rule), cell }
    }

    pub(super) const fn facts(&self) -> ColumnFacts {
        ColumnFacts {
            name: self.name,
            kind: self.kind,
            about_de: self.about_de,
            about_en: self.about_en,
            rule: self.rule,
        }
    }
}

/// What the documentation says about a column.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ColumnFacts {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: Type,
    /// What it means, in German.
    pub about_de: &'static str,
    /// What it means, in English.
    pub about_en: &'static str,
    /// The rule that computes it.
    pub rule: Option<&'static str>,
}
