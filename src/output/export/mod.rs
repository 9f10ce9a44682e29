//! Open data: every figure of the site in machine-readable tables (open-data.md).
//!
//! The tables and their columns are defined once ([`tables`]); CSV, JSON, the report's own file and the column
//! documentation are made from them. A new format: one file here and a line in [`artefacts`].

mod cell;
mod column;
mod csv_table;
mod json_table;
mod report_file;
pub mod tables;

pub use cell::Cell;
pub use column::{Column, ColumnFacts, Type};

use super::site::{Artefact, Output};
use crate::model::Address;
use tables::{TABLES, Table, TableFacts};

/// Adds every file of open data.
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    for table in TABLES {
        table.artefacts(output, to);
    }
    report_file::artefacts(output, to);
}

/// What the column documentation says about every table.
#[must_use]
pub fn table_facts() -> Vec<TableFacts> {
    TABLES.iter().map(Table::facts).collect()
}

fn address(table: &str, ending: &str) -> Address {
    Address::file(format!("daten/{table}.{ending}"))
}
