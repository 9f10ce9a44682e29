//! A table whose rows the program writes, and of which a page shows some: how many these are, and how many there are.

use std::borrow::Cow;

use serde::Serialize;

use super::written_row::WrittenRows;
use crate::output::format::Format;

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    /// The message over it, `spalte_…` or another.
    message: &'static str,
    is_number: bool,
}

impl Column {
    /// Sorts by its words, A first.
    pub(super) const fn words(message: &'static str) -> Self {
        Self { message, is_number: false }
    }

    /// Sorts by a number, the greatest first.
    pub(super) const fn number(message: &'static str) -> Self {
        Self { message, is_number: true }
    }
}

/// What stands over a column.
#[derive(Serialize)]
struct Head<'a> {
    /// Its name in the address of a sorted list.
    name: &'static str,
    text: &'a str,
    is_number: bool,
}

/// A table as the component `row_table` shows it.
#[derive(Serialize)]
pub(super) struct RowTable<'a> {
    caption: Cow<'a, str>,
    columns: Vec<Head<'a>>,
    /// As HTML.
    rows: String,
    /// How many rows these are.
    shown: usize,
    /// How many there are.
    all: usize,
}

/// Rows that are being put to a table.
pub(super) struct Filling<'r> {
    rows: WrittenRows<'r>,
    most: usize,
    shown: usize,
    all: usize,
}

impl<'r> Filling<'r> {
    /// No rows yet. In: the way from the page to the site's root, the language of the content, and how many rows the page
    /// shows at most.
    pub(super) const fn new(root: &'r str, language: &'static str, most: usize) -> Self {
        Self { rows: WrittenRows::new(root, language), most, shown: 0, all: 0 }
    }

    /// Counts a row, and has its cells written where the table is not full yet.
    pub(super) fn add(&mut self, cells: impl FnOnce(&mut WrittenRows<'r>)) {
        self.add_with(|| [], cells);
    }

    /// The same for a row that filters find by what it has in their groups.
    pub(super) fn add_with<'v, V: IntoIterator<Item = (&'static str, Cow<'v, str>)>>(
        &mut self,
        facets: impl FnOnce() -> V,
        cells: impl FnOnce(&mut WrittenRows<'r>),
    ) {
        self.all += 1;
        if self.shown == self.most {
            return;
        }
        self.shown += 1;
        self.rows.row(facets());
        cells(&mut self.rows);
        self.rows.end();
    }

    /// How many rows it shows, and how many there are.
    pub(super) const fn counts(&self) -> (usize, usize) {
        (self.shown, self.all)
    }

    /// The rows alone, as HTML.
    pub(super) fn rows(self) -> String {
        self.rows.finish()
    }

    /// The table.
    pub(super) fn finish<'a>(
        self,
        format: &'a Format,
        caption: impl Into<Cow<'a, str>>,
        columns: &[Column],
    ) -> RowTable<'a> {
        RowTable {
            caption: caption.into(),
            columns: columns
                .iter()
                .map(|Column { message, is_number }| Head {
                    name: message.strip_prefix("spalte_").unwrap_or(message),
                    text: format.word(message),
                    is_number: *is_number,
                })
                .collect(),
            rows: self.rows.finish(),
            shown: self.shown,
            all: self.all,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_how_many_rows_there_are_and_shows_as_many_as_fit() {
        let mut table = Filling::new("../", "de", 2);
        for number in 1..=3 {
            table.add(|row| row.key(&number.to_string()));
        }
        assert_eq!(table.counts(), (2, 3));
        assert_eq!(table.rows.finish(), "<tr><td class=\"key\">1</td></tr>\n<tr><td class=\"key\">2</td></tr>\n");
    }
}
