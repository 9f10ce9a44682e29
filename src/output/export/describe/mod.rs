//! What tells machines about the data: descriptors, schemas, catalogue, archive (open-data.md).
//!
//! All of it follows from two lists: the tables with their columns ([`tables`](super::tables)), and the files that are
//! made ([`DataFile`]). In: both, and the portal. Out: artefacts below `daten/`, and JSON-LD for pages.

mod archive;
mod catalog;
mod croissant;
mod csvw;
mod data_package;
mod dataset;
mod json_schema;
mod openapi;
mod readme;
pub mod schema_org;

pub use dataset::{Dataset, citation};

use serde_json::Value;

use super::tables::{TABLES, Table, TableFacts};
use super::{CSV, CSV_ZIP, DataFile, FOLDER, FileFormat, JSON, Subject, TEXT, ZIP};
use crate::model::Address;
use crate::output::artefact::{Artefact, Content};
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::make_error::MakeError;
use crate::output::written::{FileFact, Stage, Written};

/// Which files there are, for whatever tells about them.
#[derive(Debug, Clone)]
pub struct Files {
    /// Data and descriptions, in the order of their making.
    pub data: Vec<DataFile>,
    /// Names of the files that lie beside every report's page.
    pub of_reports: Vec<Box<str>>,
}

/// Adds everything that tells about the files made so far, which are `files`.
pub(super) fn artefacts<'a>(output: &Output<'a>, mut files: Files, to: &mut Vec<Job<'a>>) {
    let before = to.len();
    let output = *output;
    to.push(described("csv-metadata.json", &JSON, {
        let files = files.clone();
        move |to| json(&csvw::metadata(&output, &files), to)
    }));
    to.push(described("LIESMICH.txt", &TEXT, {
        let files = files.clone();
        move |to| Ok(to.write_all(readme::text(&output, &files).as_bytes())?)
    }));
    for (name, schema) in json_schema::schemas(&output) {
        let path = format!("schema/{name}.schema.json");
        to.push(described(&path, &JSON, move |to| json(&schema, to)));
    }
    to.push(described("openapi.json", &JSON, {
        let files = files.clone();
        move |to| json(&openapi::description(&output, &files), to)
    }));
    let package = DataFile::new(Address::file(format!("{FOLDER}datapackage.json")), Subject::Description, &JSON);
    let listed = files.clone();
    to.push(Job::after(Stage::Description, Artefact::open_data(package), move |written, to| {
        json(&data_package::descriptor(&output, &listed, written)?, to)
    }));
    let croissant = DataFile::new(Address::file(format!("{FOLDER}croissant.json")), Subject::Description, &JSON);
    let listed = files.clone();
    to.push(Job::after(Stage::Description, Artefact::open_data(croissant), move |written, to| {
        json(&croissant::metadata(&output, &listed, written)?, to)
    }));
    files.data.extend(to.iter().skip(before).filter_map(|job| job.artefact.data.clone()));
    archive_and_catalog(output, files, to);
}

/// The archives, by their names: what they are, and which files each holds.
///
/// The archive of everything has no row twice in one format: tables cut to a year are left out. The small one has the tables
/// in CSV with what describes them.
const ARCHIVES: &[Archive] = &[
    Archive { name: "alle-daten.zip", format: &ZIP, holds: |file| !matches!(file.subject, Subject::Year(..)) },
    Archive {
        name: "csv-daten.zip",
        format: &CSV_ZIP,
        holds: |file| match file.subject {
            Subject::Table(_) => *file.format == CSV,
            Subject::Description => {
                ["LIESMICH.txt", "datapackage.json", "csv-metadata.json", "croissant.json"].contains(&file.path())
            }
            _ => false,
        },
    },
];

/// An archive: its name, what it is, and which of the files it holds.
struct Archive {
    name: &'static str,
    format: &'static FileFormat,
    holds: fn(&DataFile) -> bool,
}

/// The files that the archives will be.
fn archive_files() -> impl Iterator<Item = DataFile> {
    let file = |archive: &'static Archive| {
        DataFile::new(Address::file(format!("{FOLDER}{}", archive.name)), Subject::All, archive.format)
    };
    ARCHIVES.iter().map(file)
}

/// The ZIPs hold the files so far; the catalogue tells of those and the ZIPs.
fn archive_and_catalog<'a>(output: Output<'a>, mut files: Files, to: &mut Vec<Job<'a>>) {
    for (zip, archive) in archive_files().zip(ARCHIVES) {
        let packed: Vec<DataFile> = files.data.iter().filter(|file| (archive.holds)(file)).cloned().collect();
        to.push(
            Job::after(Stage::Archive, Artefact::open_data(zip), move |written, to| {
                archive::write(&output, &packed, written, to)
            })
            .weighing(2),
        );
    }
    files.data.extend(archive_files());
    for (name, syntax) in catalog::FILES {
        let (address, files) = (Address::file(format!("{FOLDER}{name}")), files.clone());
        to.push(Job::after(Stage::Catalogue, Artefact::new(address, Content::Data), move |written, to| {
            catalog::write(&output, &files, written, *syntax, to)
        }));
    }
}

/// The addresses of the catalogue's files with their media types.
pub fn catalog_addresses() -> impl Iterator<Item = (Address, &'static str)> {
    catalog_files().map(|(name, media_type)| (Address::file(format!("{FOLDER}{name}")), media_type))
}

/// The names of the catalogue's files with their media types.
fn catalog_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    catalog::FILES.iter().map(|(name, syntax)| (*name, syntax.media_type()))
}

/// A description that needs no sizes or checksums.
fn described<'a>(
    path: &str,
    format: &'static FileFormat,
    make: impl Fn(&mut dyn std::io::Write) -> Result<(), MakeError> + Send + Sync + 'a,
) -> Job<'a> {
    let address = Address::file(format!("{FOLDER}{path}"));
    Job::open_data(DataFile::new(address, Subject::Description, format), make)
}

/// Writes JSON for people: indented, a line feed at its end.
pub(super) fn json(value: &Value, to: &mut dyn std::io::Write) -> Result<(), MakeError> {
    serde_json::to_writer_pretty(&mut *to, value)?;
    Ok(to.write_all(b"\n")?)
}

/// Size and checksum of a file that has to be there by now.
fn fact(written: &dyn Written, file: &DataFile) -> Result<FileFact, MakeError> {
    written.fact(&file.address).ok_or_else(|| {
        let missing = format!("{} was not written before what tells about it", file.address);
        std::io::Error::new(std::io::ErrorKind::NotFound, missing).into()
    })
}

/// The tables that have a file of this format, with it.
fn tables_as<'f>(files: &'f Files, format: &'static FileFormat) -> impl Iterator<Item = (TableFacts, &'f DataFile)> {
    let facts = TABLES.iter().map(Table::facts);
    facts.filter_map(move |table| {
        let subject = Subject::Table(table.name);
        let file = files.data.iter().find(|file| file.subject == subject && file.format == format)?;
        Some((table, file))
    })
}

/// The columns that make up the key of a table.
fn key_of(table: &str) -> Vec<&'static str> {
    let Some(table) = TABLES.iter().map(Table::facts).find(|facts| facts.name == table) else { return Vec::new() };
    table.columns.iter().filter(|column| column.constraints.key).map(|column| column.name).collect()
}
