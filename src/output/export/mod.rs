//! Open data: every figure of the site in machine-readable tables (open-data.md).
//!
//! The tables and their columns are defined once ([`tables`]); every format, the reports' own files and the column
//! documentation are made from them. A new format: one file here and a line in [`TABLE_FORMATS`] (a file a table) or
//! [`BOOK_FORMATS`] (a file with all tables).

mod cell;
mod column;
mod csv_table;
mod excel;
mod json_table;
mod ods;
#[cfg(feature = "full")]
mod parquet;
mod report_file;
mod selection;
mod sheet;
#[cfg(feature = "full")]
mod sqlite;
pub mod tables;
mod xlsx;

pub use cell::Cell;
pub use column::{Column, ColumnFacts, Type};

use std::io::Write;

use super::site::{Artefact, MakeError, Output};
use crate::model::Address;
use selection::Selection;
use tables::{TABLES, Table, TableFacts};

/// A format with one file a table.
struct TableFormat {
    /// Its folder below `daten/`, empty or with a slash at its end.
    folder: &'static str,
    ending: &'static str,
    write: fn(&Selection<'_>, &mut dyn Write) -> Result<(), MakeError>,
}

/// A format whose one file has all tables.
struct BookFormat {
    ending: &'static str,
    /// How much work it is beside a CSV.
    weight: usize,
    write: fn(&[Selection<'_>], &mut dyn Write) -> Result<(), MakeError>,
}

/// The canonical formats, in which the archive of a year is as well.
const CANONICAL_FORMATS: &[TableFormat] = &[
    TableFormat { folder: "", ending: "csv", write: csv_table::write },
    TableFormat { folder: "", ending: "json", write: json_table::write },
];

/// Every other format with one file a table.
const TABLE_FORMATS: &[TableFormat] = &[
    TableFormat { folder: "excel/", ending: "csv", write: excel::write },
    #[cfg(feature = "full")]
    TableFormat { folder: "parquet/", ending: "parquet", write: parquet::write },
];

/// Every format with one file for all tables.
const BOOK_FORMATS: &[BookFormat] = &[
    BookFormat { ending: "xlsx", weight: 8, write: xlsx::write },
    BookFormat { ending: "ods", weight: 6, write: ods::write },
    #[cfg(feature = "full")]
    BookFormat { ending: "sqlite", weight: 6, write: sqlite::write },
];

/// Adds every file of open data.
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    let output = *output;
    let weight = output.portal.reports.len() / 4;
    for format in CANONICAL_FORMATS.iter().chain(TABLE_FORMATS) {
        for table in TABLES {
            let address = address(&format!("{}{}", format.folder, table.name()), format.ending);
            let artefact = Artefact::data(address, move |to| (format.write)(&table.all(&output), to));
            to.push(artefact.weighing(weight));
        }
    }
    for format in BOOK_FORMATS {
        let artefact = Artefact::data(address("transparenzdaten", format.ending), move |to| {
            let tables: Vec<Selection<'_>> = TABLES.iter().map(|table| table.all(&output)).collect();
            (format.write)(&tables, to)
        });
        to.push(artefact.weighing(weight * format.weight));
    }
    archive(output, to);
    report_file::artefacts(&output, to);
}

/// `archiv/<year>/`: the tables cut to one reporting year, at addresses that stay.
///
/// Only tables whose rows belong to a year are there. The others (measures, goals, departments) count over all years:
/// they would change in every archive with each new report, and their keys stay the same anyway.
fn archive<'a>(output: Output<'a>, to: &mut Vec<Artefact<'a>>) {
    for year in output.portal.years() {
        let weight = output.portal.reports_in(year).len() / 4;
        for table in TABLES.iter().filter(|table| table.has_years()) {
            for format in CANONICAL_FORMATS {
                let address = address(&format!("archiv/{year}/{}", table.name()), format.ending);
                let artefact = Artefact::data(address, move |to| (format.write)(&table.of_year(&output, year), to));
                to.push(artefact.weighing(weight));
            }
        }
    }
}

/// What the column documentation says about every table.
#[must_use]
pub fn table_facts() -> Vec<TableFacts> {
    TABLES.iter().map(Table::facts).collect()
}

fn address(file: &str, ending: &str) -> Address {
    Address::file(format!("daten/{file}.{ending}"))
}
