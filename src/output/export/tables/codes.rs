//! `codes`: one row a code that a column may hold, with its meaning in German and English.

use std::sync::LazyLock;

use super::{Row, Rows, TABLES, Table};
use crate::output::context::Output;
use crate::output::export::{Cell, Code, Column, Type, Words};

/// The table of codes.
pub struct Codes;

/// A code where it stands.
struct Place {
    table: &'static str,
    column: &'static str,
    code: Code,
}

/// All codes, in the order of tables and columns. They follow from the definitions of the columns.
static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    let columns = TABLES.iter().map(Table::facts).flat_map(|table| {
        let name = table.name;
        table.columns.into_iter().map(move |column| (name, column))
    });
    let places = columns.flat_map(|(table, column)| {
        let codes = column.constraints.codes().iter();
        codes.map(move |code| Place { table, column: column.name, code: *code })
    });
    places.collect()
});

fn place(row: Row<'_, usize>) -> Option<&'static Place> {
    PLACES.get(row.key)
}

type Col = Column<usize>;

impl Rows for Codes {
    type Key = usize;
    const NAME: &'static str = "codes";
    const TITLE: (&'static str, &'static str) = ("Codes", "Codes");
    const ABOUT: Words = Words::new(
        "Ein Code je Zeile: ein Wort, das in einer Spalte stehen kann, und was es dort bedeutet.",
        "One row a code: a word that a column may hold, and what it means there.",
    );
    const QUESTION: Words =
        Words::new("Was bedeuten die Wörter in den Spalten?", "What do the words in the columns mean?");

    fn keys<'a>(_: &Output<'a>) -> impl Iterator<Item = usize> + use<'a> {
        0..PLACES.len()
    }

    const COLUMNS: &'static [Col] = &[
        Col::reported(
            "code_id",
            Type::Text,
            ("Schlüssel: Tabelle, Spalte und Code.", "Key: table, column and code."),
            |row| Cell::maybe(place(row), |it| Cell::owned(format!("{}.{}.{}", it.table, it.column, it.code.word))),
        )
        .titled("Schlüssel", "Key")
        .key(),
        Col::reported("tabelle", Type::Text, ("Tabelle, in der der Code steht.", "Table that has the code."), |row| {
            Cell::maybe(place(row), |it| Cell::text(it.table))
        })
        .titled("Tabelle", "Table")
        .required()
        .previewed(),
        Col::reported("spalte", Type::Text, ("Spalte, in der er steht.", "Column that has it."), |row| {
            Cell::maybe(place(row), |it| Cell::text(it.column))
        })
        .titled("Spalte", "Column")
        .required()
        .previewed(),
        Col::reported("code", Type::Text, ("Das Wort.", "The word."), |row| {
            Cell::maybe(place(row), |it| Cell::text(it.code.word))
        })
        .titled("Code", "Code")
        .required()
        .previewed(),
        Col::reported("bedeutung", Type::Text, ("Was es bedeutet, auf Deutsch.", "What it means, in German."), |row| {
            Cell::maybe(place(row), |it| Cell::text(it.code.meaning.de))
        })
        .titled("Bedeutung", "Meaning in German")
        .required()
        .previewed(),
        Col::reported(
            "bedeutung_en",
            Type::Text,
            ("Was es bedeutet, auf Englisch.", "What it means, in English."),
            |row| Cell::maybe(place(row), |it| Cell::text(it.code.meaning.en)),
        )
        .titled("Bedeutung, englisch", "Meaning in English")
        .required()
        .previewed(),
    ];
}
