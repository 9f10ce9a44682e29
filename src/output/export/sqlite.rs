//! `transparenzdaten.sqlite`: every table with its keys, and one (`spalten`) that explains every column. Cargo feature
//! `full`.
//!
//! Made in memory and written once, so that the same content gives the same bytes: no journal, no free pages, no time.
//! Days are ISO texts, as SQLite's date functions read them; decimal numbers are doubles, the only fraction it has.

use std::io::Write;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, MAIN_DB, ToSql, params_from_iter};

use super::selection::Selection;
use super::{Cell, ColumnFacts, Type, sheet};
use crate::output::make_error::MakeError;

/// Fixed, because the library's defaults may change. References are not looked up row by row: a row may come before the
/// one that it refers to, and that they all hold is a property of the model (`roundtrip.py` asks the database).
const PAGE_SIZE: &str = "PRAGMA page_size = 4096; PRAGMA foreign_keys = OFF; PRAGMA encoding = 'UTF-8';";
/// Says that the database is one of ours (`PRAGMA application_id`): "tpd1".
const APPLICATION: &str = "PRAGMA application_id = 0x74706431; PRAGMA user_version = 1;";

/// Writes all tables as one database.
pub(super) fn write(tables: &[Selection<'_>], to: &mut dyn Write) -> Result<(), MakeError> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch(PAGE_SIZE)?;
    database.execute_batch(APPLICATION)?;
    let change = database.transaction()?;
    for table in tables {
        change.execute_batch(&create(table, tables))?;
        fill(&change, table)?;
    }
    explain(&change, tables)?;
    change.commit()?;
    Ok(to.write_all(&database.serialize(MAIN_DB)?)?)
}

impl From<rusqlite::Error> for MakeError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Format(Box::new(error))
    }
}

/// The statement that creates a table: every constraint of its columns' definitions is one of the database. Names and
/// words are ASCII snake case (a test holds that), so they need no escaping.
fn create(table: &Selection<'_>, tables: &[Selection<'_>]) -> String {
    let mut lines: Vec<String> = table.columns.iter().map(column).collect();
    let keys = names(&table.columns, |column| column.constraints.key);
    if !keys.is_empty() {
        lines.push(format!("PRIMARY KEY ({keys})"));
    }
    for column in &table.columns {
        let Some(other) = column.constraints.refers_to else { continue };
        let key = tables.iter().find(|table| table.name == other);
        let key = key.map(|table| names(&table.columns, |column| column.constraints.key)).unwrap_or_default();
        if !key.is_empty() {
            lines.push(format!("FOREIGN KEY (\"{}\") REFERENCES \"{other}\" ({key})", column.name));
        }
    }
    format!("CREATE TABLE \"{}\" (\n  {}\n);", table.name, lines.join(",\n  "))
}

/// The names of some columns, divided by commas.
fn names(columns: &[ColumnFacts], wanted: impl Fn(&ColumnFacts) -> bool) -> String {
    let names = columns.iter().filter(|column| wanted(column)).map(|column| format!("\"{}\"", column.name));
    names.collect::<Vec<_>>().join(", ")
}

fn column(column: &ColumnFacts) -> String {
    let kind = match column.kind {
        Type::Text | Type::Url | Type::Date => "TEXT",
        Type::Integer | Type::Year => "INTEGER",
        Type::Number => "REAL",
    };
    let constraints = column.constraints;
    let mut text = format!("\"{}\" {kind}", column.name);
    if constraints.required {
        text.push_str(" NOT NULL");
    }
    if constraints.unique && !constraints.key {
        text.push_str(" UNIQUE");
    }
    if let Some(codes) = constraints.one_of {
        // Not `IN`: for a list of words SQLite makes an index of it with every row.
        let is_one = codes.iter().map(|code| format!("\"{}\" = '{}'", column.name, code.word)).collect::<Vec<_>>();
        text.push_str(&format!(" CHECK ({})", is_one.join(" OR ")));
    }
    if let Some(minimum) = constraints.minimum {
        text.push_str(&format!(" CHECK (\"{}\" >= {minimum})", column.name));
    }
    text
}

fn fill(to: &Connection, table: &Selection<'_>) -> Result<(), MakeError> {
    let places = vec!["?"; table.columns.len()].join(", ");
    let mut insert = to.prepare(&format!("INSERT INTO \"{}\" VALUES ({places})", table.name))?;
    table.each(|cells| {
        insert.execute(params_from_iter(cells))?;
        Ok(())
    })
}

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Missing => ToSqlOutput::Borrowed(ValueRef::Null),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Integer(number) => ToSqlOutput::Owned((*number).into()),
            Self::Number(_) => ToSqlOutput::Owned(self.double().into()),
            Self::Date(_) => ToSqlOutput::Owned(self.canonical().into_owned().into()),
        })
    }
}

/// The table `spalten`: what the sheet of the same name says in the spreadsheets.
fn explain(to: &Connection, tables: &[Selection<'_>]) -> Result<(), MakeError> {
    let [table, column, ..] = sheet::EXPLANATION_COLUMNS.map(|(name, _)| name);
    let columns = sheet::EXPLANATION_COLUMNS.map(|(name, _)| format!("\"{name}\" TEXT")).join(", ");
    let name = sheet::EXPLANATION.to_lowercase();
    to.execute_batch(&format!("CREATE TABLE \"{name}\" ({columns}, PRIMARY KEY (\"{table}\", \"{column}\"));"))?;
    let mut insert = to.prepare(&format!("INSERT INTO \"{name}\" VALUES (?, ?, ?, ?, NULLIF(?, ''))"))?;
    for row in sheet::explanation(tables) {
        insert.execute(row)?;
    }
    Ok(())
}
