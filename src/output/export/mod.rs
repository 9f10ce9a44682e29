//! Open data: every figure of the site in machine-readable tables (open-data.md).
//!
//! The tables and their columns are defined once ([`tables`]); every format, the reports' own files and the column
//! documentation are made from them. A new format: one file here and a line in `TABLE_FORMATS` (a file a table) or
//! `BOOK_FORMATS` (a file with all tables).

mod cell;
mod column;
mod csv_table;
mod data_file;
mod delimited;
pub mod describe;
mod excel;
mod json_table;
mod ods;
#[cfg(feature = "full")]
mod parquet;
mod report_file;
mod sample;
mod selection;
mod sheet;
#[cfg(feature = "full")]
mod sqlite;
pub mod tables;
mod xlsx;

pub use cell::Cell;
pub use column::{Column, ColumnFacts, Constraints, Type, Unit, Words};
pub use data_file::{CSV, DataFile, EXCEL_CSV, FileFormat, JSON, ODS, PARQUET, SQLITE, Subject, TEXT, XLSX, ZIP};
pub use sample::{ENDINGS, Preview, Sample, Shows, preview, samples};

use std::io::Write;

use super::site::{Artefact, MakeError, Output};
use crate::model::Address;
use describe::Files;
use selection::Selection;
use tables::{TABLES, Table, TableFacts};

/// Where the tables lie.
pub(super) const FOLDER: &str = "daten/";

/// A format with one file a table.
struct TableFormat {
    /// Its folder below `daten/`, empty or with a slash at its end.
    folder: &'static str,
    ending: &'static str,
    format: &'static FileFormat,
    write: fn(&Selection<'_>, &mut dyn Write) -> Result<(), MakeError>,
}

/// A format whose one file has all tables.
struct BookFormat {
    ending: &'static str,
    format: &'static FileFormat,
    /// How much work it is beside a CSV.
    weight: usize,
    write: fn(&[Selection<'_>], &mut dyn Write) -> Result<(), MakeError>,
}

/// The canonical formats, in which the archive of a year is as well.
const CANONICAL_FORMATS: &[TableFormat] = &[
    TableFormat { folder: "", ending: "csv", format: &CSV, write: csv_table::write },
    TableFormat { folder: "", ending: "json", format: &JSON, write: json_table::write },
];

/// Every other format with one file a table.
const TABLE_FORMATS: &[TableFormat] = &[
    TableFormat { folder: "excel/", ending: "csv", format: &EXCEL_CSV, write: excel::write },
    #[cfg(feature = "full")]
    TableFormat { folder: "parquet/", ending: "parquet", format: &PARQUET, write: parquet::write },
];

/// Every format with one file for all tables.
const BOOK_FORMATS: &[BookFormat] = &[
    BookFormat { ending: "xlsx", format: &XLSX, weight: 8, write: xlsx::write },
    BookFormat { ending: "ods", format: &ODS, weight: 6, write: ods::write },
    #[cfg(feature = "full")]
    BookFormat { ending: "sqlite", format: &SQLITE, weight: 6, write: sqlite::write },
];

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
    let output = *output;
    let weight = output.portal.reports.len() / 4;
    for format in CANONICAL_FORMATS.iter().chain(TABLE_FORMATS) {
        for table in TABLES {
            let address = address(&format!("{}{}", format.folder, table.name()), format.ending);
            let file = DataFile::new(address, Subject::Table(table.name()), format.format);
            let artefact = Artefact::open_data(file, move |to| (format.write)(&table.all(&output), to));
            to.push(artefact.weighing(weight));
        }
    }
    for format in BOOK_FORMATS {
        let file = DataFile::new(address("transparenzdaten", format.ending), Subject::All, format.format);
        let artefact = Artefact::open_data(file, move |to| {
            let tables: Vec<Selection<'_>> = TABLES.iter().map(|table| table.all(&output)).collect();
            (format.write)(&tables, to)
        });
        to.push(artefact.weighing(weight * format.weight));
    }
    archive(output, to);
}

/// Adds the files beside every report's page.
fn of_reports<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    report_file::artefacts(output, to);
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
                let file = DataFile::new(address, Subject::Year(year, table.name()), format.format);
                let artefact = Artefact::open_data(file, move |to| (format.write)(&table.of_year(&output, year), to));
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
    Address::file(format!("{FOLDER}{file}.{ending}"))
}
