//! Many rows in a table a word (a reason, a kind of change): what a number of that word leads to, where there is no list of it.

use serde::Serialize;

use super::written_row::WrittenRows;
use crate::model::Address;
use crate::output::format::{Format, Label};

/// How many rows of one word a page lists; all of them are in the downloads.
const MOST: usize = 500;

/// The rows of one word, as the component `word_tables` shows them.
#[derive(Serialize)]
pub(super) struct WordTable<'a> {
    word: Label<'a>,
    /// As HTML.
    rows: String,
    shown: usize,
    all: usize,
}

/// Where a page has the rows of one word, below the root.
pub(super) fn place(page: &Address, word: &str) -> String {
    format!("{page}#{word}")
}

/// Rows that are being put to the tables of their words.
pub(super) struct WordTables<'r> {
    tables: Vec<Table<'r>>,
}

struct Table<'r> {
    word: &'static str,
    rows: WrittenRows<'r>,
    shown: usize,
    all: usize,
}

impl<'r> WordTables<'r> {
    /// No rows yet. In: the words in the order of their tables, and the way from the page to the site's root.
    pub(super) fn new(words: &[&'static str], root: &'r str) -> Self {
        let table = |word: &&'static str| Table { word, rows: WrittenRows::new(root), shown: 0, all: 0 };
        Self { tables: words.iter().map(table).collect() }
    }

    /// Counts a row of a word, and has its cells written where the table is not full yet. A word that has no table has no rows.
    pub(super) fn add(&mut self, word: &str, cells: impl FnOnce(&mut WrittenRows<'r>)) {
        let Some(table) = self.tables.iter_mut().find(|table| table.word == word) else { return };
        table.all += 1;
        if table.shown == MOST {
            return;
        }
        table.shown += 1;
        table.rows.row();
        cells(&mut table.rows);
        table.rows.end();
    }

    /// The tables that have rows. `group` is the group of messages that has the words of the interface.
    pub(super) fn finish<'a>(self, format: &'a Format, group: &str) -> Vec<WordTable<'a>> {
        let tables = self.tables.into_iter().filter(|table| table.all > 0);
        let shown = tables.map(|Table { word, rows, shown, all }| WordTable {
            word: format.label(group, word),
            rows: rows.finish(),
            shown,
            all,
        });
        shown.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_how_many_rows_there_are_of_its_word_and_shows_as_many_as_fit() {
        let mut tables = WordTables::new(&["offen", "vertraulich"], "../");
        for number in 0..=MOST {
            tables.add("offen", |row| row.key(&number.to_string()));
        }
        tables.add("unbekannt", |row| row.key("1"));
        let counts: Vec<_> = tables.tables.iter().map(|table| (table.word, table.shown, table.all)).collect();
        assert_eq!(counts, [("offen", MOST, MOST + 1), ("vertraulich", 0, 0)]);
    }
}
