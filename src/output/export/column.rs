//! What a column is: its name, type, meaning, what its cells may be, and how they are made.
//!
//! One entry a column, in `tables/*.rs`; every format, descriptor, schema and the column documentation follow from it.

use serde::Serialize;

use super::cell::Cell;
use super::code::Code;
use super::row::Row;
use crate::output::bilingual::Words;

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

/// What the numbers of a column count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Days.
    Days,
    /// Percent.
    Percent,
    /// Whatever the column `einheit` says.
    InColumn,
}

impl Unit {
    /// The unit's name.
    #[must_use]
    pub const fn words(self) -> Words {
        match self {
            Self::Days => Words::new("Tage", "days"),
            Self::Percent => Words::new("Prozent", "percent"),
            Self::InColumn => Words::new("siehe Spalte einheit", "see column einheit"),
        }
    }
}

/// What the cells of a column may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Constraints {
    /// No cell is empty.
    pub required: bool,
    /// No two cells are the same.
    pub unique: bool,
    /// Part of the key that tells rows apart.
    pub key: bool,
    /// The only words there are; none where any are allowed.
    pub one_of: Option<&'static [Code]>,
    /// The only words there are in a list that spaces divide.
    pub some_of: Option<&'static [Code]>,
    /// The smallest number there is.
    pub minimum: Option<i64>,
    /// The table whose key the cells are.
    pub refers_to: Option<&'static str>,
}

/// A column of a table whose rows have keys of type `K`.
pub struct Column<K> {
    /// What is known about it.
    pub facts: ColumnFacts,
    /// Makes the cell of a row.
    pub cell: for<'a> fn(Row<'a, K>) -> Cell<'a>,
}

// By hand, because a derived one would ask the same of the key.
impl<K> Clone for Column<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Column<K> {}

impl Constraints {
    /// The words that have a meaning, whether a cell has one or some of them.
    #[must_use]
    pub fn codes(&self) -> &'static [Code] {
        self.one_of.or(self.some_of).unwrap_or_default()
    }
}

/// What the documentation and every descriptor say about a column.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ColumnFacts {
    /// Its name in every format: the form's own words in ASCII snake case.
    pub name: &'static str,
    /// The type of its cells.
    pub kind: Type,
    /// Its title.
    pub title: Words,
    /// What it means, in German.
    pub about_de: &'static str,
    /// What it means, in English.
    pub about_en: &'static str,
    /// What its numbers count.
    pub unit: Option<Unit>,
    /// What its cells may be.
    pub constraints: Constraints,
    /// The rule that computes it (accountability.md); none for what was reported.
    pub rule: Option<&'static str>,
    /// Whether it is one of the handful of columns that a preview of the table shows.
    pub is_previewed: bool,
}

impl<K> Column<K> {
    /// A column of what was reported.
    pub const fn reported(
        name: &'static str,
        kind: Type,
        about: (&'static str, &'static str),
        cell: for<'a> fn(Row<'a, K>) -> Cell<'a>,
    ) -> Self {
        let facts = ColumnFacts {
            name,
            kind,
            title: Words::new(name, name),
            about_de: about.0,
            about_en: about.1,
            unit: None,
            constraints: Constraints {
                required: false,
                unique: false,
                key: false,
                one_of: None,
                some_of: None,
                minimum: None,
                refers_to: None,
            },
            rule: None,
            is_previewed: false,
        };
        Self { facts, cell }
    }

    /// A column that a rule computes.
    pub const fn computed(
        name: &'static str,
        kind: Type,
        rule: &'static str,
        about: (&'static str, &'static str),
        cell: for<'a> fn(Row<'a, K>) -> Cell<'a>,
    ) -> Self {
        let mut column = Self::reported(name, kind, about, cell);
        column.facts.rule = Some(rule);
        column
    }

    /// The same, with its title in German and English.
    #[must_use]
    pub const fn titled(mut self, de: &'static str, en: &'static str) -> Self {
        self.facts.title = Words::new(de, en);
        self
    }

    /// The same, never empty.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.facts.constraints.required = true;
        self
    }

    /// The same, as the table's key: never empty, never twice.
    #[must_use]
    pub const fn key(mut self) -> Self {
        self.facts.constraints.required = true;
        self.facts.constraints.unique = true;
        self.facts.constraints.key = true;
        self
    }

    /// The same, with some of these words.
    #[must_use]
    pub const fn one_of(mut self, codes: &'static [Code]) -> Self {
        self.facts.constraints.one_of = Some(codes);
        self
    }

    /// The same, with any number of these words, divided by spaces.
    #[must_use]
    pub const fn some_of(mut self, codes: &'static [Code]) -> Self {
        self.facts.constraints.some_of = Some(codes);
        self
    }

    /// The same, with no number below this one.
    #[must_use]
    pub const fn at_least(mut self, minimum: i64) -> Self {
        self.facts.constraints.minimum = Some(minimum);
        self
    }

    /// The same, with what its numbers count.
    #[must_use]
    pub const fn counted_in(mut self, unit: Unit) -> Self {
        self.facts.unit = Some(unit);
        self
    }

    /// The same, whose cells are keys of another table.
    #[must_use]
    pub const fn refers_to(mut self, table: &'static str) -> Self {
        self.facts.constraints.refers_to = Some(table);
        self
    }

    /// The same, shown in previews of the table.
    #[must_use]
    pub const fn previewed(mut self) -> Self {
        self.facts.is_previewed = true;
        self
    }
}
