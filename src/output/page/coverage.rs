//! `/abdeckung/`: every measure in every year, and the missing reports by name (rule `abdeckung`).

use serde::Serialize;

use super::addresses;
use super::counted::Counted;
use super::day::Day;
use super::frame::Link;
use super::framed::page;
use super::list::{self, Paging};
use super::row;
use crate::derive::coverage::{Missing, Place};
use crate::model::{Address, MeasureId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::label::Label;

/// How many missing reports the page lists; all of them are in the downloads.
const MOST_MISSING: usize = 500;

#[derive(Serialize)]
struct CoveragePage<'a> {
    years: Vec<YearSum<'a>>,
    measures: usize,
    /// Measures with a `berichtspflicht`.
    with_duty: usize,
    groups: Vec<Group<'a>>,
    paging: Paging,
    /// Only on the first part.
    missing: Vec<MissingRow<'a>>,
    all_missing: usize,
}

/// How many measures reported in a year, and how many did not.
#[derive(Serialize)]
pub(super) struct YearSum<'a> {
    year: i32,
    /// The page of the year, where it has reports.
    address: Option<Address>,
    places: Vec<PlaceCount<'a>>,
}

/// How many measures are at a place in a year.
#[derive(Serialize)]
struct PlaceCount<'a> {
    place: Label<'a>,
    count: usize,
    /// What the count leads to, below the root.
    to: String,
}

/// The measures of a goal.
#[derive(Serialize)]
struct Group<'a> {
    goal: Option<Link<'a>>,
    number: Option<u32>,
    rows: Vec<MeasureYears<'a>>,
}

#[derive(Serialize)]
struct MeasureYears<'a> {
    address: Address,
    key: &'a str,
    title: &'a str,
    exit: Option<Label<'a>>,
    cells: Vec<PlaceCell<'a>>,
}

#[derive(Serialize)]
struct PlaceCell<'a> {
    place: Label<'a>,
    symbol: &'static str,
    year: i32,
    address: Option<Address>,
}

/// A report that is due and not there.
#[derive(Serialize)]
pub(super) struct MissingRow<'a> {
    /// Whether it is the first of its year: rows are in the order of years.
    is_first: bool,
    year: i32,
    address: Address,
    key: &'a str,
    title: &'a str,
    department: Option<Link<'a>>,
    since: Day,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let ids: Vec<MeasureId> = output.portal.measure_ids().collect();
    for part in list::parts(&addresses::coverage(), &ids) {
        to.push(page(output, part.address.clone(), Content::Page, "coverage.html", move |output| {
            let title = output.format.word("abdeckung_titel");
            let frame = list::frame(output, &part.address, title, "abdeckung", &part.paging);
            let paging =
                Paging { previous: part.paging.previous.clone(), next: part.paging.next.clone(), ..part.paging };
            let is_first = part.paging.number == 1;
            let all: Vec<_> = output.views.coverage().missing().collect();
            let all_missing = all.len();
            let is_whole = all.len() <= MOST_MISSING;
            let listed: Vec<_> = all.into_iter().rev().take(MOST_MISSING).collect();
            let is_listed = |year| listed.iter().any(|(_, of, _)| *of == year);
            let years = output.views.coverage().years.iter();
            let years = years.map(|year| year_sum(output, *year, &missing_here(output, *year, is_whole, is_listed)));
            let page = CoveragePage {
                years: years.collect(),
                measures: output.portal.measures.len(),
                with_duty: output.portal.measures.iter().filter(|measure| measure.duty.is_some()).count(),
                groups: groups(output, &part.ids),
                paging,
                all_missing,
                missing: if is_first { missing_rows(output, listed.iter().copied()) } else { Vec::new() },
            };
            (frame, page)
        }));
    }
}

/// How a year stands over all measures. `missing` is where its missing reports are listed.
pub(super) fn year_sum<'a>(output: &Output<'a>, year: i32, missing: &str) -> YearSum<'a> {
    let coverage = output.views.coverage();
    let count = |key| coverage.count(year, key);
    let has_reports = !output.portal.reports_in(year).is_empty();
    let places = Place::KEYS.iter().map(|key| {
        let to = match *key {
            "berichtet" => Counted::reports().with(list::YEAR, &year.to_string()).list(),
            "fehlt" => missing.to_owned(),
            _ => matrix(),
        };
        PlaceCount { place: output.format.label("abdeckung", key), count: count(key), to }
    });
    YearSum { year, address: has_reports.then(|| addresses::year(year)), places: places.collect() }
}

/// Where the missing reports of a year are listed: on this page; where it does not list all, on the page of the year, which
/// only years with reports have; else in the matrix.
fn missing_here(output: &Output<'_>, year: i32, is_whole: bool, is_listed: impl Fn(i32) -> bool) -> String {
    if !is_whole && !output.portal.reports_in(year).is_empty() {
        missing_there(year)
    } else if is_listed(year) {
        format!("{}#fehlend-{year}", addresses::coverage())
    } else {
        matrix()
    }
}

/// Where every measure stands in every year.
fn matrix() -> String {
    format!("{}#matrix", addresses::coverage())
}

/// Where the page of a year has its missing reports.
pub(super) fn missing_there(year: i32) -> String {
    format!("{}#fehlend-{year}", addresses::year(year))
}

/// Missing reports as rows.
pub(super) fn missing_rows<'a>(
    output: &Output<'a>,
    missing: impl Iterator<Item = (MeasureId, i32, Missing)>,
) -> Vec<MissingRow<'a>> {
    let mut last = None;
    let rows = missing.map(|(id, year, missing)| {
        let measure = &output.portal[id];
        let is_first = last.replace(year) != Some(year);
        MissingRow {
            is_first,
            year,
            address: output.portal.measure_address(measure),
            key: &measure.key,
            title: &measure.title,
            department: missing.department.map(|id| row::department_link(output, &output.portal[id])),
            since: Day::of(missing.since, output.format),
        }
    });
    rows.collect()
}

/// The missing reports of a year.
pub(super) fn missing_in<'a>(output: &Output<'a>, year: i32) -> Vec<MissingRow<'a>> {
    missing_rows(output, output.views.coverage().missing().filter(|(_, of, _)| *of == year))
}

/// The missing reports of some measures, the newest first.
pub(super) fn missing_of<'a>(output: &Output<'a>, measures: &[MeasureId]) -> Vec<MissingRow<'a>> {
    missing_rows(output, output.views.coverage().missing_of(measures).into_iter().rev())
}

/// Measures by goal: they are in this order already.
fn groups<'a>(output: &Output<'a>, ids: &[MeasureId]) -> Vec<Group<'a>> {
    let goal = |id: &MeasureId| output.portal[*id].goal;
    let groups = ids.chunk_by(|a, b| goal(a) == goal(b)).map(|ids| {
        let of = ids.first().and_then(goal).map(|goal| &output.portal[goal]);
        Group {
            goal: of.map(|goal| row::goal_link(output, goal)),
            number: of.map(|goal| goal.number),
            rows: ids.iter().map(|id| measure_years(output, *id)).collect(),
        }
    });
    groups.collect()
}

fn measure_years<'a>(output: &Output<'a>, id: MeasureId) -> MeasureYears<'a> {
    let measure = &output.portal[id];
    let cells = output.views.coverage().of(id).map(|(year, place)| {
        let report = match place {
            Place::Reported { report, .. } => Some(&output.portal[report]),
            _ => None,
        };
        PlaceCell {
            place: output.format.label("abdeckung", place.key()),
            symbol: symbol(place),
            year,
            address: report.map(|report| report.address.clone()),
        }
    });
    MeasureYears {
        address: output.portal.measure_address(measure),
        key: &measure.key,
        title: &measure.title,
        exit: measure.exit.as_ref().map(|exit| output.format.label("ausgang", exit.kind.key())),
        cells: cells.collect(),
    }
}

/// A shape for each place, so that colour is never the only carrier.
const fn symbol(place: Place) -> &'static str {
    match place {
        Place::Reported { .. } => "✓",
        Place::Missing(_) => "✗",
        Place::NotDueYet => "◌",
        Place::NoDuty => "–",
        Place::DutyUnknown => "·",
    }
}
