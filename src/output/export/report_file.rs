//! Beside a report's page: `bericht.json` with the report's row (`bericht`), its words, its indicators and milestones;
//! `kennzahlen.csv` and `meilensteine.csv` with its rows of those tables.

use std::io::Write;

use serde::Serialize;

use super::selection::Selection;
use super::tables::{Indicators, Milestones, PartKey, Reports};
use super::{csv_table, json_table};
use crate::model::{Report, ReportId, SourceNote};
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::make_error::MakeError;

/// Adds the files of every report.
pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    for id in output.portal.report_ids() {
        let (output, report) = (*output, &output.portal[id]);
        let mut add = |job: Job<'a>| to.push(job.from(report.common.place()));
        add(Job::data(report.address.join("bericht.json"), move |to| write(&output, id, to)));
        add(Job::data(report.address.join("kennzahlen.csv"), move |to| {
            csv_table::FORMAT.write(&indicators(output, id), to)
        }));
        add(Job::data(report.address.join("meilensteine.csv"), move |to| {
            csv_table::FORMAT.write(&milestones(output, id), to)
        }));
    }
}

fn indicators(output: Output<'_>, id: ReportId) -> Selection<'_> {
    Selection::of::<Indicators, _>(output, move || PartKey::all(id, output.portal[id].indicators.len()))
}

fn milestones(output: Output<'_>, id: ReportId) -> Selection<'_> {
    Selection::of::<Milestones, _>(output, move || PartKey::all(id, output.portal[id].milestones.len()))
}

/// The words of a report, which no table has.
#[derive(Serialize)]
struct Words<'a> {
    projektziele: &'a [Box<str>],
    sachstand: &'a str,
    quellen: Vec<Source<'a>>,
    lizenz: &'a str,
    namensnennung: &'a str,
}

#[derive(Serialize)]
struct Source<'a> {
    titel: &'a str,
    url: Option<&'a str>,
    datei: Option<&'a str>,
    sha256: Option<&'a str>,
    seiten: Option<&'a str>,
    anmerkung: Option<&'a str>,
}

fn write(output: &Output<'_>, id: ReportId, to: &mut dyn Write) -> Result<(), MakeError> {
    let report = &output.portal[id];
    to.write_all(b"{\"bericht\":{")?;
    let row = Selection::of::<Reports, _>(*output, move || std::iter::once(id));
    row.each(|cells| {
        let mut line = Vec::with_capacity(1024);
        json_table::members(&row.columns, cells, &mut line)?;
        Ok(to.write_all(&line)?)
    })?;
    let words = serde_json::to_vec(&words(output, report))?;
    // The members of the words follow the row: their own braces are left out.
    to.write_all(b"},\n")?;
    to.write_all(words.get(1..words.len().saturating_sub(1)).unwrap_or_default())?;
    to.write_all(b",\n\"kennzahlen\":[")?;
    json_table::FORMAT.rows(&indicators(*output, id), to)?;
    to.write_all(b"],\n\"meilensteine\":[")?;
    json_table::FORMAT.rows(&milestones(*output, id), to)?;
    Ok(to.write_all(b"]}\n")?)
}

fn words<'a>(output: &Output<'a>, report: &'a Report) -> Words<'a> {
    Words {
        projektziele: &report.objectives,
        sachstand: report.common.body.text().trim(),
        quellen: report.common.sources.iter().map(source).collect(),
        lizenz: report.common.licence.as_ref().map_or(&output.settings.licence.id, |licence| &licence.id),
        namensnennung: &output.settings.licence.attribution,
    }
}

fn source(note: &SourceNote) -> Source<'_> {
    Source {
        titel: &note.title,
        url: note.url.as_deref(),
        datei: note.file.as_ref().map(|file| file.text.as_ref()),
        sha256: note.sha256.as_ref().map(|sum| sum.text.as_ref()),
        seiten: note.pages.as_deref(),
        anmerkung: note.note.as_deref(),
    }
}
