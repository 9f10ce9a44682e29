//! The data sets: which files belong together, from when they are, and which years they cover.
//!
//! Days come from the documents (`veroeffentlicht`, `geaendert`, `[[aenderung]]`), never from a clock; what no document
//! says is left out. A data set was modified on the newest day of the documents that its files are made of: so two builds of
//! the same content say the same, and whoever changes a published document notes the day (docs/betrieb.md).

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Files;
use crate::language::Language;
use crate::model::{Common, Document, Portal};
use crate::output::bilingual::Words;
use crate::output::context::Output;
use crate::output::export::tables::{Codes, Rows, TABLES, Table};
use crate::output::export::{DataFile, Subject};

/// Files with one meaning in several formats.
#[derive(Debug, Clone)]
pub struct Dataset<'f> {
    /// Its name in addresses: `berichte`, `alle`, `2021-berichte`.
    pub key: String,
    /// Its title, in the language of the portal.
    pub title: String,
    /// What it holds, in the same language.
    pub about: String,
    /// The reporting year, for the data of one year.
    pub year: Option<i32>,
    /// From when it is and what it covers.
    pub days: Days,
    /// Its files.
    pub files: Vec<&'f DataFile>,
}

/// From when data is, and which days it covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Days {
    /// The first publication.
    pub issued: Option<NaiveDate>,
    /// The last change.
    pub modified: Option<NaiveDate>,
    /// The first and the last day that is reported on.
    pub covered: Option<(NaiveDate, NaiveDate)>,
}

impl Days {
    /// Of the whole portal.
    pub(super) fn of_portal(portal: &Portal) -> Self {
        Self::of(documents(portal).map(Document::common), &portal.years())
    }

    /// Of a table: the days of the documents that its rows are made of.
    fn of_table(portal: &Portal, table: &str) -> Self {
        let made_of: fn(&Document<'_>) -> bool = match table {
            "ziele" => |it| matches!(it, Document::Strategy(_) | Document::Goal(_) | Document::Measure(_)),
            "ressortnamen" => |it| matches!(it, Document::Department(_)),
            "ressorts" => |it| matches!(it, Document::Department(_) | Document::Measure(_) | Document::Report(_)),
            _ => |it| !matches!(it, Document::Strategy(_)),
        };
        let days = Self::of(documents(portal).filter(made_of).map(Document::common), &portal.years());
        // Codes come from the program: no document changes them.
        if table == Codes::NAME { Self { modified: days.issued, ..days } } else { days }
    }

    /// Of a table's rows of one year: its reports, those of other years that they are compared with, and their measures.
    fn of_year(portal: &Portal, year: i32) -> Self {
        let measures: BTreeSet<usize> =
            portal.reports.iter().filter(|report| report.year == year).map(|report| report.measure.index()).collect();
        let reports = portal.reports.iter().filter(|report| measures.contains(&report.measure.index()));
        let own = portal.measures.iter().enumerate().filter(|(at, _)| measures.contains(at));
        let documents = reports.map(|report| &report.common).chain(own.map(|(_, measure)| &measure.common));
        let issued = portal.reports.iter().filter(|report| report.year == year);
        let issued = issued.filter_map(|report| report.common.published).min();
        Self { issued, ..Self::of(documents, &[year]) }
    }

    fn of<'p>(documents: impl Iterator<Item = &'p Common>, years: &[i32]) -> Self {
        let (mut issued, mut modified) = (None::<NaiveDate>, None);
        for document in documents {
            issued = [issued, document.published].into_iter().flatten().min();
            modified = modified.max(document.last_change());
        }
        let first = years.first().and_then(|year| NaiveDate::from_ymd_opt(*year, 1, 1));
        let last = years.last().and_then(|year| NaiveDate::from_ymd_opt(*year, 12, 31));
        Self { issued, modified, covered: first.zip(last) }
    }
}

/// All documents whose facts are in the tables.
fn documents(portal: &Portal) -> impl Iterator<Item = Document<'_>> {
    portal.documents().filter(|document| !matches!(document, Document::Page(_)))
}

/// How to cite the data: publisher, title, day, address, licence.
#[must_use]
pub fn citation(output: &Output<'_>) -> String {
    let settings = output.settings;
    let [data, as_of, licence] = match settings.language {
        Language::German => ["offene Daten", "Stand", "Lizenz"],
        Language::English => ["open data", "As of", "Licence"],
    };
    let day = output.views.last_change().map(|day| format!(" {as_of}: {}.", output.format.day(day)));
    let (who, title, address) = (&settings.licence.attribution, &settings.title, data_page(output));
    let (day, terms) = (day.unwrap_or_default(), settings.licence.terms());
    format!("{who}: {title}, {data}.{day} {address} {licence}: {}.", terms.title)
}

/// The address of the page of downloads.
pub(super) fn data_page(output: &Output<'_>) -> String {
    output.settings.base_url.join(&crate::model::Address::page(&["daten"]))
}

/// The data sets that have files: one a table, one with all tables, one a year.
pub(super) fn datasets<'f>(output: &Output<'_>, files: &'f Files) -> Vec<Dataset<'f>> {
    let all = Days::of_portal(output.portal);
    let title = &output.settings.title;
    let words = |words: &Words| own(output, words.de, words.en);
    let with = |wanted: &dyn Fn(Subject) -> bool| -> Vec<&'f DataFile> {
        files.data.iter().filter(|file| wanted(file.subject)).collect()
    };
    let mut datasets = vec![Dataset {
        key: "alle".into(),
        title: format!("{title}: {}", own(output, "alle Tabellen", "all tables")),
        about: own(
            output,
            "Alle Tabellen in einer Datei, mit Beschreibung der Spalten und Lizenz.",
            "All tables in one file, with a description of the columns and the licence.",
        )
        .into(),
        year: None,
        days: all,
        files: with(&|subject| subject == Subject::All),
    }];
    datasets.extend(TABLES.iter().map(Table::facts).map(|table| Dataset {
        key: table.name.into(),
        title: format!("{title}: {}", words(&table.title)),
        about: words(&table.about).into(),
        year: None,
        days: Days::of_table(output.portal, table.name),
        files: with(&|subject| subject == Subject::Table(table.name)),
    }));
    datasets.push(Dataset {
        key: "stand".into(),
        title: format!("{title}: {}", own(output, "Stand", "state")),
        about: own(
            output,
            "Der Stand des Portals in einer kleinen Datei: Anzahlen, Tage und die neuesten Berichte.",
            "The state of the portal in a small file: counts, days and the newest reports.",
        )
        .into(),
        year: None,
        days: all,
        files: with(&|subject| subject == Subject::State),
    });
    for year in output.portal.years() {
        let days = Days::of_year(output.portal, year);
        datasets.extend(TABLES.iter().filter(|table| table.has_years()).map(Table::facts).map(|table| Dataset {
            key: format!("{year}-{}", table.name),
            title: format!("{title}: {} {year}", words(&table.title)),
            about: format!("{} {}", words(&table.about), only_of(output, year)),
            year: Some(year),
            days,
            files: with(&|subject| subject == Subject::Year(year, table.name)),
        }));
    }
    datasets.retain(|dataset| !dataset.files.is_empty());
    datasets
}

/// Keywords of the data: those of the settings, else those of the strategies.
pub(super) fn keywords(output: &Output<'_>) -> Vec<String> {
    let own = &output.settings.dcat.keywords;
    let strategies = output.portal.strategies.iter().flat_map(|strategy| &strategy.common.keywords);
    let mut keywords: Vec<String> = match own.as_slice() {
        [] => strategies.map(ToString::to_string).collect(),
        own => own.iter().map(ToString::to_string).collect(),
    };
    if keywords.is_empty() {
        keywords.extend(["Transparenz", "Jahresbericht", "Verwaltung"].map(str::to_owned));
    }
    let mut seen = std::collections::BTreeSet::new();
    keywords.retain(|keyword| seen.insert(keyword.clone()));
    keywords
}

/// What the data as a whole is.
pub(super) fn description(output: &Output<'_>) -> String {
    let settings = output.settings;
    let title = &settings.title;
    match (&settings.dcat.description, &settings.subtitle, settings.language) {
        (Some(own), ..) => own.to_string(),
        (None, Some(subtitle), Language::German) => format!("Offene Daten zu „{title}“: {subtitle}."),
        (None, Some(subtitle), Language::English) => format!("Open data of “{title}”: {subtitle}."),
        (None, None, Language::German) => {
            format!("Offene Daten zu „{title}“: Jahresberichte mit Kennzahlen und Meilensteinen.")
        }
        (None, None, Language::English) => {
            format!("Open data of “{title}”: annual reports with indicators and milestones.")
        }
    }
}

fn only_of(output: &Output<'_>, year: i32) -> String {
    match output.settings.language {
        Language::German => format!("Nur das Berichtsjahr {year}; die Adressen bleiben."),
        Language::English => format!("Only the reporting year {year}; the addresses stay."),
    }
}

/// The program's own words in the language of the portal.
pub(super) fn own<'w>(output: &Output<'_>, de: &'w str, en: &'w str) -> &'w str {
    match output.settings.language {
        Language::German => de,
        Language::English => en,
    }
}
