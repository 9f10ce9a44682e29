//! Open data: every figure of the site in machine-readable tables (open-data.md).
//!
//! The tables and their columns are defined once ([`tables`]); CSV, JSON, the report's own file, every descriptor
//! ([`describe`]) and the column documentation are made from them. A new format: one file here and a line in [`data`].

mod cell;
mod column;
mod csv_table;
mod data_file;
pub mod describe;
mod json_table;
mod report_file;
pub mod tables;

pub use cell::Cell;
pub use column::{Column, ColumnFacts, Constraints, Type, Unit, Words};
pub use data_file::{CSV, DataFile, EXCEL_CSV, FileFormat, JSON, ODS, PARQUET, SQLITE, Subject, TEXT, XLSX, ZIP};

use super::site::{Artefact, Output};
use crate::model::Address;
use describe::Files;
use tables::{TABLES, Table, TableFacts};

/// Where the tables lie.
pub(super) const FOLDER: &str = "daten/";

/// Adds every file of open data, and what describes them.
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    let before = to.len();
    data(output, to);
    let data = to.iter().skip(before).filter_map(|artefact| artefact.data.clone()).collect();
    let before = to.len();
    of_reports(output, to);
    // Every report has the same files beside its page.
    let of_reports = match output.portal.reports.first() {
        Some(first) => {
            let below =
                to.iter().skip(before).filter_map(|it| it.address.as_str().strip_prefix(first.address.as_str()));
            below.map(Into::into).collect()
        }
        None => Vec::new(),
    };
    describe::artefacts(output, Files { data, of_reports }, to);
}

/// Every file of open data that is listed, in the order of the page of downloads.
#[must_use]
pub fn data_files(output: &Output<'_>) -> Vec<DataFile> {
    let mut all = Vec::new();
    data(output, &mut all);
    let data = all.iter().filter_map(|artefact| artefact.data.clone()).collect();
    describe::artefacts(output, Files { data, of_reports: Vec::new() }, &mut all);
    all.into_iter().filter_map(|artefact| artefact.data).collect()
}

/// Adds the data itself: every file here is one that descriptors list.
fn data<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    for table in TABLES {
        table.artefacts(output, to);
    }
}

/// Adds the files beside every report's page.
fn of_reports<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    report_file::artefacts(output, to);
}

/// What the documentation says about every table.
#[must_use]
pub fn table_facts() -> Vec<TableFacts> {
    TABLES.iter().map(Table::facts).collect()
}

fn address(table: &str, ending: &str) -> Address {
    Address::file(format!("{FOLDER}{table}.{ending}"))
}
