//! The tables of open data: their rows and columns, defined once (open-data.md, "Columns that are fixed").

mod changes;
mod codes;
mod coverage;
mod departments;
mod goals;
mod indicators;
mod measures;
mod milestones;
mod names;
mod objectives;
mod part;
mod reports;
mod shared;
mod value;
mod words;

pub use changes::Changes;
pub use codes::Codes;
pub use coverage::Coverage;
pub use departments::Departments;
pub use goals::Goals;
pub use indicators::Indicators;
pub use measures::Measures;
pub use milestones::Milestones;
pub use names::DepartmentNames;
pub use objectives::Objectives;
pub use part::PartKey;
pub use reports::Reports;

pub use super::row::Row;
pub use super::rows::Rows;

use super::selection::{self, Selection};
use super::{ColumnFacts, Words};
use crate::output::context::Output;

/// A table with its type taken away, for the registry.
pub struct Table {
    name: &'static str,
    title: Words,
    about: Words,
    question: Words,
    count: for<'a> fn(&Output<'a>) -> usize,
    facts: fn() -> Vec<ColumnFacts>,
    all: for<'a> fn(&Output<'a>) -> Selection<'a>,
}

/// What the documentation and every descriptor say about a table.
pub struct TableFacts {
    /// Its name.
    pub name: &'static str,
    /// Its title.
    pub title: Words,
    /// What a row is.
    pub about: Words,
    /// A question that it answers.
    pub question: Words,
    /// Its columns.
    pub columns: Vec<ColumnFacts>,
}

impl Table {
    const fn of<T: Rows>() -> Self {
        Self {
            name: T::NAME,
            title: Words::new(T::TITLE.0, T::TITLE.1),
            about: T::ABOUT,
            question: T::QUESTION,
            count: |output| T::keys(output).count(),
            facts: selection::columns::<T>,
            all: |output| Selection::all::<T>(output),
        }
    }

    /// What the documentation says about it.
    #[must_use]
    pub fn facts(&self) -> TableFacts {
        TableFacts {
            name: self.name,
            title: self.title,
            about: self.about,
            question: self.question,
            columns: (self.facts)(),
        }
    }

    pub(super) const fn name(&self) -> &'static str {
        self.name
    }

    /// How many rows it has.
    pub(super) fn count(&self, output: &Output<'_>) -> usize {
        (self.count)(output)
    }

    /// Whether every row belongs to a reporting year.
    pub(super) fn has_years(&self) -> bool {
        (self.facts)().iter().any(|column| column.name == selection::YEAR)
    }

    /// All rows.
    pub(super) fn all<'a>(&self, output: &Output<'a>) -> Selection<'a> {
        (self.all)(output)
    }
}

/// Every table there is.
pub const TABLES: &[Table] = &[
    Table::of::<Reports>(),
    Table::of::<Indicators>(),
    Table::of::<Milestones>(),
    Table::of::<Measures>(),
    Table::of::<Goals>(),
    Table::of::<Departments>(),
    Table::of::<Coverage>(),
    Table::of::<Changes>(),
    Table::of::<Objectives>(),
    Table::of::<DepartmentNames>(),
    Table::of::<Codes>(),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_says_what_it_is_in_both_languages() {
        for table in TABLES.iter().map(Table::facts) {
            for column in &table.columns {
                let place = format!("{}.{}", table.name, column.name);
                assert!(
                    column.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'),
                    "{place}"
                );
                for code in column.constraints.codes() {
                    assert!(code.word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{place}: {}", code.word);
                    assert!(!code.meaning.de.is_empty() && !code.meaning.en.is_empty(), "{place}: {}", code.word);
                }
                assert!(column.title.de != column.name && !column.title.en.is_empty(), "{place} has no title");
                assert!(column.about_de.ends_with('.') && column.about_en.ends_with('.'), "{place}");
            }
            let keys: Vec<_> = table.columns.iter().filter(|column| column.constraints.key).collect();
            assert_eq!(keys.len(), 1, "{} has one key", table.name);
            let previewed = table.columns.iter().filter(|column| column.is_previewed).count();
            assert!((3..=7).contains(&previewed), "{}: a handful of columns for the preview", table.name);
        }
    }

    #[test]
    fn references_lead_to_keys_of_the_same_type() {
        let tables: Vec<TableFacts> = TABLES.iter().map(Table::facts).collect();
        for column in tables.iter().flat_map(|table| &table.columns) {
            let Some(other) = column.constraints.refers_to else { continue };
            let other = tables.iter().find(|table| table.name == other).unwrap();
            let key = other.columns.iter().find(|column| column.constraints.key).unwrap();
            assert_eq!(key.kind, column.kind, "{} → {}", column.name, other.name);
        }
    }
}
