//! The page of downloads: what there is and for which question, how to use it, and what every column means.

use serde::Serialize;

use super::day::Day;
use super::example::{Example, examples};
use super::frame::{Frame, Schema};
use super::framed::render;
use super::reuse::licence_title;
use crate::language::Language;
use crate::model::{Address, LicenceTerms};
use crate::output::artefact::{Artefact, Content};
use crate::output::context::Output;
use crate::output::export::describe::{citation, schema_org};
use crate::output::export::{self, Code, ColumnFacts, DataFile, ENDINGS, Shows, Subject, Type, Unit, Words};
use crate::output::job::Job;
use crate::output::make_error::MakeError;
use crate::output::written::{Stage, Written};

#[derive(Serialize)]
struct DataPage<'a> {
    tables: Vec<TableView>,
    /// The tables cut to single years.
    years: Vec<YearView>,
    /// The page of some report, to show the files beside it.
    report: Option<Address>,
    /// Files that hold all tables at once.
    whole: Vec<Download>,
    /// What describes the data: Data Package, CSVW, schemas, OpenAPI, LIESMICH.
    descriptions: Vec<Download>,
    /// The catalogue after DCAT-AP.de, in its three writings.
    catalog: Vec<Link>,
    examples: Vec<Example<'a>>,
    /// What the names of a value's columns end in.
    endings: [&'static str; 7],
    /// Values of the portal with what those columns say about them.
    samples: Vec<SampleView>,
    /// How to cite the data.
    citation: String,
    /// The day of the last change of any data.
    modified: Option<Day>,
    /// What the licence is called, where its text is, and whether the source has to be named.
    licence: LicenceView<'a>,
    /// JSON-LD for `<script type="application/ld+json">`: safe there as it is.
    json_ld: String,
}

#[derive(Serialize)]
struct LicenceView<'a> {
    title: &'a str,
    url: &'a str,
    needs_attribution: bool,
}

#[derive(Serialize)]
struct TableView {
    name: &'static str,
    title: &'static str,
    /// What a row is.
    about: &'static str,
    /// A question that the table answers.
    question: &'static str,
    columns: Vec<ColumnView>,
    /// The whole table in its formats.
    files: Vec<Download>,
    /// How many rows it has.
    count: usize,
    /// The columns that the preview has.
    shown: Vec<&'static str>,
    /// The first rows.
    rows: Vec<Vec<String>>,
}

/// A column with what its cells may be.
#[derive(Serialize)]
struct ColumnView {
    name: &'static str,
    kind: Type,
    title: &'static str,
    about: &'static str,
    rule: Option<&'static str>,
    unit: Option<&'static str>,
    /// The only words there are, with their meanings.
    words: Vec<CodeView>,
    /// The table whose key the cells are.
    refers_to: Option<&'static str>,
    is_key: bool,
    is_required: bool,
}

/// A word with its meaning.
#[derive(Serialize)]
struct CodeView {
    word: &'static str,
    meaning: &'static str,
}

#[derive(Serialize)]
struct YearView {
    year: i32,
    /// The tables that are cut to it.
    tables: Vec<&'static str>,
    files: Vec<Download>,
}

#[derive(Serialize)]
struct SampleView {
    shows: Shows,
    report: String,
    address: Address,
    column: &'static str,
    cells: [String; 7],
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
    /// Its size in words.
    size: String,
    bytes: u64,
    sha256: String,
}

#[derive(Serialize)]
struct Link {
    address: Address,
    media_type: &'static str,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let output = *output;
    // The page says size and checksum of every file: it is made when they are written.
    let page = Artefact::new(Address::page(&["daten"]), Content::Page);
    to.push(Job::after(Stage::Catalogue, page, move |written, to| {
        let (frame, view) = view(&output, written)?;
        render(&output, "data.html", &frame, &view, to).map_err(MakeError::from)
    }));
}

fn view<'a>(output: &Output<'a>, written: &dyn Written) -> Result<(Frame<'a>, DataPage<'a>), MakeError> {
    let files = export::data_files(output);
    let of = |wanted: &dyn Fn(Subject) -> bool| -> Vec<Download> {
        files.iter().filter(|file| wanted(file.subject)).map(|file| download(output, file, written)).collect()
    };
    let years = output.portal.years().into_iter().rev().map(|year| YearView {
        year,
        tables: tables_of_years(),
        files: of(&|subject| matches!(subject, Subject::Year(of, _) if of == year)),
    });
    let samples = export::samples(output)?.into_iter().map(|sample| SampleView {
        shows: sample.shows,
        report: sample.report,
        address: sample.address,
        column: sample.column,
        cells: sample.cells,
    });
    let page = DataPage {
        tables: tables(output, &of)?,
        years: years.collect(),
        report: output.portal.reports.first().map(|report| report.address.clone()),
        whole: of(&|subject| subject == Subject::All),
        descriptions: of(&|subject| matches!(subject, Subject::Description | Subject::State)),
        catalog: export::describe::catalog_addresses()
            .map(|(address, media_type)| Link { address, media_type })
            .collect(),
        examples: examples(output, &files, written),
        endings: ENDINGS,
        samples: samples.collect(),
        citation: citation(output),
        modified: output.views.last_change().map(|day| Day::of(day, output.format)),
        licence: licence(&output.settings.licence.terms(), output.settings.language),
        json_ld: schema_org::data_page_json(output, &files),
    };
    let title = output.format.word("daten_titel");
    let frame = Frame::new(output, &Address::page(&["daten"]), title, "daten")
        .described(output.format.word("daten_beschreibung"))
        .of(Schema::Data);
    Ok((frame, page))
}

/// The tables whose rows belong to a year.
fn tables_of_years() -> Vec<&'static str> {
    let has_years =
        |table: &export::tables::TableFacts| table.columns.iter().any(|column| column.name == "berichtsjahr");
    export::table_facts().into_iter().filter(has_years).map(|table| table.name).collect()
}

const fn licence<'a>(terms: &LicenceTerms<'a>, language: Language) -> LicenceView<'a> {
    let title = licence_title(terms, language);
    LicenceView { title, url: terms.url, needs_attribution: terms.needs_attribution }
}

type FilesOf<'f> = dyn Fn(&dyn Fn(Subject) -> bool) -> Vec<Download> + 'f;

fn tables(output: &Output<'_>, files: &FilesOf<'_>) -> Result<Vec<TableView>, MakeError> {
    let language = output.settings.language;
    let mut tables = Vec::new();
    for table in export::table_facts() {
        let Some(preview) = export::preview(output, table.name)? else { continue };
        tables.push(TableView {
            name: table.name,
            title: in_language(table.title, language),
            about: in_language(table.about, language),
            question: in_language(table.question, language),
            columns: table.columns.iter().map(|column| column_view(column, language)).collect(),
            files: files(&|subject| subject == Subject::Table(table.name)),
            count: preview.count,
            shown: preview.columns.iter().map(|column| column.name).collect(),
            rows: preview.rows,
        });
    }
    Ok(tables)
}

fn column_view(column: &ColumnFacts, language: Language) -> ColumnView {
    let constraints = column.constraints;
    ColumnView {
        name: column.name,
        kind: column.kind,
        title: in_language(column.title, language),
        about: in_language(Words::new(column.about_de, column.about_en), language),
        rule: column.rule,
        unit: column.unit.map(Unit::words).map(|words| in_language(words, language)),
        words: constraints.codes().iter().map(|code| code_view(*code, language)).collect(),
        refers_to: constraints.refers_to,
        is_key: constraints.key,
        is_required: constraints.required,
    }
}

const fn code_view(code: Code, language: Language) -> CodeView {
    CodeView { word: code.word, meaning: in_language(code.meaning, language) }
}

const fn in_language(words: Words, language: Language) -> &'static str {
    match language {
        Language::German => words.de,
        Language::English => words.en,
    }
}

fn download(output: &Output<'_>, file: &DataFile, written: &dyn Written) -> Download {
    let fact = written.fact(&file.address);
    let bytes = fact.map_or(0, |fact| fact.bytes);
    Download {
        address: file.address.clone(),
        name: file.path().to_owned(),
        format: file.format.name,
        about: in_language(file.format.about, output.settings.language),
        media_type: file.format.media_type,
        size: output.format.size(bytes),
        bytes,
        sha256: fact.map(|fact| fact.sha256.to_string()).unwrap_or_default(),
    }
}
