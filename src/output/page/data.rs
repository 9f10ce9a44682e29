//! The page of downloads: what there is, and what every column means.

use serde::Serialize;

use super::frame::{Frame, Schema, render};
use super::report::Day;
use crate::language::Language;
use crate::model::{Address, LicenceTerms};
use crate::output::export::describe::{citation, last_change, schema_org};
use crate::output::export::{self, ColumnFacts, DataFile, Subject};
use crate::output::site::{Artefact, Content, MakeError, Output};
use crate::output::written::{Stage, Written};

#[derive(Serialize)]
struct DataPage {
    tables: Vec<TableView>,
    /// Files that hold all tables at once.
    whole: Vec<Download>,
    /// What describes the data: Data Package, CSVW, schemas, OpenAPI, LIESMICH.
    descriptions: Vec<Download>,
    /// The catalogue after DCAT-AP.de, in its three writings.
    catalog: Vec<Link>,
    /// How to cite the data.
    citation: String,
    /// The day of the last change of any data.
    modified: Option<Day>,
    /// What the licence is called, where its text is, and whether the source has to be named.
    licence: Option<&'static LicenceTerms>,
    /// JSON-LD for `<script type="application/ld+json">`: safe there as it is.
    json_ld: String,
}

#[derive(Serialize)]
struct TableView {
    name: &'static str,
    title: &'static str,
    /// What a row is.
    about: &'static str,
    columns: Vec<ColumnFacts>,
    /// The whole table in its formats.
    files: Vec<Download>,
    /// The table cut to single years.
    years: Vec<Download>,
}

/// A file with all that stands beside a download.
#[derive(Serialize)]
struct Download {
    address: Address,
    /// Its path below `daten/`.
    name: String,
    format: &'static str,
    /// What the format is good for.
    about: &'static str,
    media_type: &'static str,
    year: Option<i32>,
    bytes: u64,
    sha256: String,
}

#[derive(Serialize)]
struct Link {
    address: Address,
    media_type: &'static str,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    let output = *output;
    // The page says size and checksum of every file: it is made when they are written.
    to.push(Artefact::after(Address::page(&["daten"]), Content::Page, Stage::Catalogue, move |written, to| {
        let (frame, view) = view(&output, written);
        render(&output, "data.html", &frame, &view, to).map_err(MakeError::from)
    }));
}

fn view<'a>(output: &Output<'a>, written: &dyn Written) -> (Frame<'a>, DataPage) {
    let is_german = output.settings.language == Language::German;
    let files = export::data_files(output);
    let download = |file: &DataFile| {
        let fact = written.fact(&file.address);
        Download {
            address: file.address.clone(),
            name: file.path().to_owned(),
            format: file.format.name,
            about: if is_german { file.format.about.de } else { file.format.about.en },
            media_type: file.format.media_type,
            year: match file.subject {
                Subject::Year(year, _) => Some(year),
                _ => None,
            },
            bytes: fact.map_or(0, |fact| fact.bytes),
            sha256: fact.map(|fact| fact.sha256.to_string()).unwrap_or_default(),
        }
    };
    let of = |wanted: &dyn Fn(Subject) -> bool| -> Vec<Download> {
        files.iter().filter(|file| wanted(file.subject)).map(download).collect()
    };
    let tables = export::table_facts().into_iter().map(|table| TableView {
        name: table.name,
        title: if is_german { table.title.de } else { table.title.en },
        about: if is_german { table.about.de } else { table.about.en },
        columns: table.columns,
        files: of(&|subject| subject == Subject::Table(table.name)),
        years: of(&|subject| matches!(subject, Subject::Year(_, of) if of == table.name)),
    });
    let page = DataPage {
        tables: tables.collect(),
        whole: of(&|subject| subject == Subject::All),
        descriptions: of(&|subject| subject == Subject::Description),
        catalog: export::describe::catalog_addresses()
            .map(|(address, media_type)| Link { address, media_type })
            .collect(),
        citation: citation(output),
        modified: last_change(output).map(|day| Day::of(day, output.format)),
        licence: output.settings.licence.terms(),
        json_ld: schema_org::data_page_json(output, &files),
    };
    let title = output.format.word("daten_titel");
    let frame = Frame::new(output, &Address::page(&["daten"]), title, "daten")
        .described(output.format.word("daten_beschreibung"))
        .of(Schema::Data);
    (frame, page)
}
