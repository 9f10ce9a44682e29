//! Many rows in a table a word (a reason, a kind of change): what a number of that word leads to, where there is no list of it.

use serde::Serialize;

use super::row_table::{Column, Filling, RowTable};
use super::written_row::WrittenRows;
use crate::model::Address;
use crate::output::format::Format;
use crate::output::label::Label;

/// How many rows of one word a page lists; all of them are in the downloads.
const MOST: usize = 500;

/// The rows of one word, as the component `word_tables` shows them.
#[derive(Serialize)]
pub(super) struct WordTable<'a> {
    word: Label<'a>,
    table: RowTable<'a>,
}

/// Where a page has the rows of one word, below the root.
pub(super) fn place(page: &Address, word: &str) -> String {
    format!("{page}#{word}")
}

/// Rows that are being put to the tables of their words.
pub(super) struct WordTables<'r> {
    tables: Vec<(&'static str, Filling<'r>)>,
}

impl<'r> WordTables<'r> {
    /// No rows yet. In: the words in the order of their tables, and the way from the page to the site's root.
    pub(super) fn new(words: &[&'static str], root: &'r str, language: &'static str) -> Self {
        Self { tables: words.iter().map(|word| (*word, Filling::new(root, language, MOST))).collect() }
    }

    /// Counts a row of a word, and has its cells written where the table is not full yet. A word that has no table has no rows.
    pub(super) fn add(&mut self, word: &str, cells: impl FnOnce(&mut WrittenRows<'r>)) {
        if let Some((_, table)) = self.tables.iter_mut().find(|(of, _)| *of == word) {
            table.add(cells);
        }
    }

    /// The tables that have rows. In: the group of messages that has the words of the interface, what all of the rows are, and
    /// their columns.
    pub(super) fn finish<'a>(
        self,
        format: &'a Format,
        group: &str,
        caption: &str,
        columns: &[Column],
    ) -> Vec<WordTable<'a>> {
        let tables = self.tables.into_iter().filter(|(_, table)| table.counts().1 > 0);
        let named = tables.map(|(word, table)| {
            let word = format.label(group, word);
            WordTable { word, table: table.finish(format, format!("{caption}: {}", word.text), columns) }
        });
        named.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_how_many_rows_there_are_of_its_word_and_shows_as_many_as_fit() {
        let mut tables = WordTables::new(&["offen", "vertraulich"], "../", "de");
        for number in 0..=MOST {
            tables.add("offen", |row| row.key(&number.to_string()));
        }
        tables.add("unbekannt", |row| row.key("1"));
        let counts: Vec<_> = tables.tables.iter().map(|(word, table)| (*word, table.counts())).collect();
        assert_eq!(counts, [("offen", (MOST, MOST + 1)), ("vertraulich", (0, 0))]);
    }
}
