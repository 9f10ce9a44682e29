//! Open data: every figure of the site in machine-readable tables (open-data.md).
//!
//! The tables and their columns are defined once ([`tables`]); every format, the reports' own files and the column
//! documentation are made from them. A new format: one file here and a line in `ROW_FORMATS` (written row by row),
//! `TABLE_FORMATS` (a file a table) or `BOOK_FORMATS` (a file with all tables).

mod cell;
mod code;
mod column;
mod csv_table;
mod cuts;
mod delimited;
pub mod describe;
mod excel;
mod json_table;
mod ods;
#[cfg(feature = "full")]
mod parquet;
mod report_file;
mod row;
mod row_format;
mod rows;
mod sample;
mod selection;
mod sheet;
#[cfg(feature = "full")]
mod sqlite;
mod state;
pub mod tables;
mod xlsx;

pub use super::bilingual::Words;
pub use super::data_file::{
    CSV, CSV_ZIP, DataFile, EXCEL_CSV, FileFormat, JSON, ODS, PARQUET, SQLITE, Subject, TEXT, XLSX, ZIP,
};
pub use cell::Cell;
pub use code::Code;
pub use column::{Column, ColumnFacts, Constraints, Type, Unit};
pub use cuts::cut_address;
pub use sample::{ENDINGS, Preview, Sample, Shows, preview, samples};

use std::io::Write;

use super::artefact::Artefact;
use super::context::Output;
use super::data_file::FOLDER;
use super::job::Job;
use super::make_error::MakeError;
use crate::model::Address;
use describe::Files;
use row_format::{FormatFiles, RowFormat};
use selection::Selection;
use tables::{TABLES, Table, TableFacts};

/// A format with one file a table that is made on its own.
struct TableFormat {
    /// Its folder below `daten/`, with a slash at its end.
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

/// The formats that are written row by row, all in one pass.
const ROW_FORMATS: &[&RowFormat] = &[&csv_table::FORMAT, &json_table::FORMAT, &excel::FORMAT];

/// Every other format with one file a table.
const TABLE_FORMATS: &[TableFormat] = &[
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
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let before = to.len();
    data(output, to);
    let data = listed(to.iter().skip(before));
    cuts::artefacts(output, to);
    let before = to.len();
    of_reports(output, to);
    // Every report has the same files beside its page.
    let of_reports = match output.portal.reports.first() {
        Some(first) => {
            let below = to
                .iter()
                .skip(before)
                .filter_map(|it| it.artefact.address.as_str().strip_prefix(first.address.as_str()));
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
    let data = listed(all.iter());
    describe::artefacts(output, Files { data, of_reports: Vec::new() }, &mut all);
    listed(all.iter())
}

/// The files of open data that jobs make: each format with all tables, then what belongs to all, then year by year.
fn listed<'j, 'a: 'j>(jobs: impl Iterator<Item = &'j Job<'a>>) -> Vec<DataFile> {
    let mut files: Vec<DataFile> = jobs.flat_map(Job::artefacts).filter_map(|it| it.data.clone()).collect();
    let rank = |file: &DataFile| match file.subject {
        Subject::Table(_) => {
            let nth = ROW_FORMATS.iter().position(|format| format.format == file.format);
            (0, nth.unwrap_or(ROW_FORMATS.len()), 0)
        }
        Subject::All | Subject::State => (1, 0, 0),
        Subject::Year(year, _) => (2, 0, year),
        Subject::Description => (3, 0, 0),
    };
    files.sort_by_key(rank);
    files
}

/// Adds the data itself: every file here is one that descriptors list.
fn data<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let output = *output;
    let years = output.portal.years();
    to.extend(TABLES.iter().filter_map(|table| row_job(output, table, &years)));
    let weight = output.portal.reports.len() / 4;
    for format in TABLE_FORMATS {
        for table in TABLES {
            let address = address(&format!("{}{}", format.folder, table.name()), format.ending);
            let file = DataFile::new(address, Subject::Table(table.name()), format.format);
            let job = Job::open_data(file, move |to| (format.write)(&table.all(&output), to));
            to.push(job.weighing(weight));
        }
    }
    for format in BOOK_FORMATS {
        let file = DataFile::new(address("transparenzdaten", format.ending), Subject::All, format.format);
        let job = Job::open_data(file, move |to| {
            let tables: Vec<Selection<'_>> = TABLES.iter().map(|table| table.all(&output)).collect();
            (format.write)(&tables, to)
        });
        to.push(job.weighing(weight * format.weight));
    }
    let state = DataFile::new(address("stand", "json"), Subject::State, &JSON);
    to.push(Job::open_data(state, move |to| describe::json(&serde_json::to_value(state::state(&output))?, to)));
}

/// Makes all files of a table that are written row by row in one pass.
fn row_job<'a>(output: Output<'a>, table: &'static Table, years: &[i32]) -> Option<Job<'a>> {
    let formats = row_files(table, years);
    let mut files = formats.iter().flat_map(|of| &of.files).map(|(file, _)| Artefact::open_data(file.clone()));
    let (first, others) = (files.next()?, files.collect());
    // Some ten rows in all formats are as many bytes as a page.
    let weight = table.count(&output) / 10;
    let job = Job::new(first, move |sink| row_format::write(&table.all(&output), &formats, sink));
    Some(job.with(others).weighing(weight))
}

/// All files of a table that are written row by row.
///
/// `archiv/<year>/` has the tables cut to one reporting year, at addresses that stay. Only tables whose rows belong to a
/// year are there. The others (measures, goals, departments) count over all years: they would change in every archive
/// with each new report, and their keys stay the same anyway.
fn row_files(table: &Table, years: &[i32]) -> Vec<FormatFiles> {
    let years = if table.has_years() { years } else { &[] };
    let files = |format: &'static RowFormat| {
        let archived = years.iter().filter(|_| format.is_archived);
        let archived = archived.map(|year| (of_year(table, format, *year), Some(*year)));
        FormatFiles { format, files: std::iter::once((whole(table, format), None)).chain(archived).collect() }
    };
    ROW_FORMATS.iter().copied().map(files).collect()
}

/// The file with all rows of a table.
fn whole(table: &Table, format: &RowFormat) -> DataFile {
    let address = address(&format!("{}{}", format.folder, table.name()), format.ending);
    DataFile::new(address, Subject::Table(table.name()), format.format)
}

/// The file with a table's rows of one year.
fn of_year(table: &Table, format: &RowFormat, year: i32) -> DataFile {
    let address = address(&format!("archiv/{year}/{}", table.name()), format.ending);
    DataFile::new(address, Subject::Year(year, table.name()), format.format)
}

/// Adds the files beside every report's page.
fn of_reports<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    report_file::artefacts(output, to);
}

/// What the column documentation says about every table.
#[must_use]
pub fn table_facts() -> Vec<TableFacts> {
    TABLES.iter().map(Table::facts).collect()
}

fn address(file: &str, ending: &str) -> Address {
    Address::file(format!("{FOLDER}{file}.{ending}"))
}
