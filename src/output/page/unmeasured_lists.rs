//! `/befunde/messbarkeit/arten/`: what the newest reports do not let anyone measure, each objective, indicator and measure by
//! what it lacks: what the page of findings counts (rule `messbarkeit`).

use serde::Serialize;

use super::addresses;
use super::found::{Scope, Unmeasured};
use super::frame::{Frame, Link};
use super::framed::page;
use super::row_table::Column;
use super::word_tables::{self, WordTable, WordTables};
use crate::derive::Measurability;
use crate::model::{Address, ReportId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::label::Label;

/// What can be lacking, by the words of the messages `ohne_…`.
const KINDS: [&str; 5] = ["kennzahl", "planwert", "istwert", "einheit", "meilenstein"];

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::words("spalte_gegenstand"),
    Column::words("spalte_bericht"),
    Column::words("spalte_jahr"),
];

/// How often something is lacking.
#[derive(Serialize)]
pub(super) struct KindCount<'a> {
    kind: Label<'a>,
    count: usize,
    /// What it leads to, below the root.
    to: String,
}

#[derive(Serialize)]
struct KindsPage<'a> {
    /// The kinds that occur.
    kinds: Vec<WordTable<'a>>,
    /// The same by report.
    whole: Address,
}

fn address() -> Address {
    Scope::Portal.list::<Unmeasured>().child("arten")
}

/// How often the newest reports lack what measuring needs.
pub(super) fn kinds<'a>(output: &Output<'a>) -> Vec<KindCount<'a>> {
    let mut counts = [0; KINDS.len()];
    for id in output.views.latest_reports() {
        let Measurability { objectives, without_target, without_actual, without_unit, no_milestones } =
            output.views.measurability(id);
        let here = [objectives, without_target, without_actual, without_unit].map(Vec::len);
        let here = here.into_iter().chain([usize::from(*no_milestones)]);
        counts.iter_mut().zip(here).for_each(|(sum, more)| *sum += more);
    }
    let kinds = KINDS.into_iter().zip(counts).map(|(key, count)| KindCount {
        kind: output.format.label("ohne", key),
        count,
        to: word_tables::place(&address(), key),
    });
    kinds.collect()
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    if !output.portal.reports.is_empty() {
        to.push(page(output, address(), Content::Page, "unmeasured.html", view));
    }
}

fn view<'a>(output: &Output<'a>) -> (Frame<'a>, KindsPage<'a>) {
    let format = output.format;
    let whole = Scope::Portal.list::<Unmeasured>();
    let crumbs = vec![
        Link { address: addresses::findings(), text: format.word("befunde_titel") },
        Link { address: whole.clone(), text: format.word("messbarkeit_titel") },
    ];
    let title = format.word("messbarkeit_arten_titel");
    let frame = Frame::new(output, &address(), title, "befunde")
        .described(format!("{title}. {}", format.word("messbarkeit_arten_text")))
        .below(crumbs);
    let mut tables = WordTables::new(&KINDS, &frame.root, output.format.content());
    for id in output.views.latest_reports() {
        add(output, id, &mut tables);
    }
    let kinds = tables.finish(format, "ohne", format.word("messbarkeit_arten_titel"), COLUMNS);
    (frame, KindsPage { kinds, whole })
}

/// Adds what a report lacks.
fn add(output: &Output<'_>, id: ReportId, tables: &mut WordTables<'_>) {
    let (portal, report) = (output.portal, &output.portal[id]);
    let Measurability { objectives, without_target, without_actual, without_unit, no_milestones } =
        output.views.measurability(id);
    let mut row = |kind: &str, name: &str, place: &str| {
        tables.add(kind, |row| {
            row.key(&portal[report.measure].key);
            row.head(name);
            row.link(&report.address, place, portal.report_title(report));
            row.key(output.format.year(report.year));
        });
    };
    for objective in objectives.iter().filter_map(|at| report.objectives.get(*at)) {
        row("kennzahl", objective, "projektziele");
    }
    for (kind, positions) in [("planwert", without_target), ("istwert", without_actual), ("einheit", without_unit)] {
        for indicator in positions.iter().filter_map(|at| report.indicators.get(*at)) {
            row(kind, &indicator.name, "kennzahlen");
        }
    }
    if *no_milestones {
        row("meilenstein", &portal[report.measure].title, "meilensteine");
    }
}
