//! A measure over the years, on its page: the ledger of dates, its indicators, its ratings (accountability.md, "Across
//! years, per measure").

use serde::Serialize;

use super::attained;
use super::day::Day;
use super::frame::Link;
use super::row;
use super::value::{self, Declared};
use crate::derive::Days;
use crate::derive::coverage::Place;
use crate::derive::ledger::{DueEntry, End, Line, Move, Start};
use crate::derive::matching::is_same;
use crate::derive::series::{Run, Series};
use crate::model::{Address, MeasureId};
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::label::Label;

/// What the measure's reports tell together.
#[derive(Serialize)]
pub(super) struct YearsView<'a> {
    /// The reports, by year: the columns of the ledger.
    years: Vec<YearHead>,
    lines: Vec<LineRow<'a>>,
    /// What the lines add up to, in words.
    movement: String,
    series: Vec<SeriesView<'a>>,
    history: Vec<HistoryRow<'a>>,
    /// Measures that go on in this one.
    predecessors: Vec<Link<'a>>,
}

#[derive(Serialize)]
struct YearHead {
    year: i32,
    address: Address,
}

/// A milestone over the years.
#[derive(Serialize)]
struct LineRow<'a> {
    name: &'a str,
    subproject: Option<&'a str>,
    /// Names it had before, the newest first.
    earlier_names: Vec<&'a str>,
    /// What each report says about its due date; none where a report does not name it.
    cells: Vec<Option<DueCell>>,
    done: String,
    /// Its state as HTML.
    status: &'a str,
    shift_text: Option<String>,
    /// The year it came up in, where that was not the first.
    new: Option<i32>,
    /// The year from which it is named no more.
    gone: Option<i32>,
    was_reached: bool,
}

#[derive(Serialize)]
struct DueCell {
    due: String,
    change: Option<String>,
    is_later: bool,
}

/// An indicator over the years.
#[derive(Serialize)]
struct SeriesView<'a> {
    name: &'a str,
    id: String,
    runs: Vec<RunView<'a>>,
}

#[derive(Serialize)]
struct RunView<'a> {
    unit: Option<&'a str>,
    rows: Vec<PointRow<'a>>,
}

#[derive(Serialize)]
struct PointRow<'a> {
    year: i32,
    address: Address,
    target: String,
    actual: String,
    percent: Option<String>,
    /// Its state as HTML.
    status: &'a str,
}

/// The rating of a year, or why there is none.
#[derive(Serialize)]
struct HistoryRow<'a> {
    year: i32,
    place: Label<'a>,
    address: Option<Address>,
    rating: Option<Declared<'a>>,
    trend: Option<Label<'a>>,
    since: Option<Day>,
}

/// A measure over the years; none where it has no report and none is missing.
pub(super) fn view<'a>(output: &Output<'a>, id: MeasureId) -> Option<YearsView<'a>> {
    let history = history(output, id);
    let predecessors: Vec<Link<'a>> = output
        .views
        .exits()
        .predecessors_of(id)
        .iter()
        .map(|id| row::measure_link(output, &output.portal[*id]))
        .collect();
    if history.is_empty() && predecessors.is_empty() {
        return None;
    }
    let reports = output.views.reports_of(id);
    let years = reports.iter().map(|id| &output.portal[*id]);
    let ledger = output.views.ledger(id);
    Some(YearsView {
        years: years.map(|report| YearHead { year: report.year, address: report.address.clone() }).collect(),
        lines: ledger.lines.iter().filter_map(|line| line_row(output, line, reports.len())).collect(),
        movement: movement(output.format, &ledger.lines, reports.len()),
        series: output
            .views
            .series(id)
            .iter()
            .enumerate()
            .filter_map(|(at, series)| series_view(output, at, series))
            .collect(),
        history,
        predecessors,
    })
}

fn line_row<'a>(output: &Output<'a>, line: &Line, reports: usize) -> Option<LineRow<'a>> {
    let (portal, format) = (output.portal, output.format);
    let step = |entry: &DueEntry| portal[entry.at.report].milestones.get(entry.at.index);
    let last = line.current()?;
    let newest = step(&last)?;
    let progress = output.views.report(last.at.report).milestones.get(last.at.index)?;
    let mut cells: Vec<Option<DueCell>> = (0..reports).map(|_| None).collect();
    let mut earlier_names: Vec<&str> = Vec::new();
    for entry in &line.entries {
        let Some(step) = step(entry) else { continue };
        if let Some(cell) = cells.get_mut(entry.at.nth) {
            *cell = Some(due_cell(value::html(output, &step.due), entry, format));
        }
        let is_known = |name: &str| is_same(name, &step.name);
        if !is_known(&newest.name) && !earlier_names.iter().any(|name| is_known(name)) {
            earlier_names.insert(0, &step.name);
        }
    }
    let (gone, was_reached) = match line.end {
        End::Current => (None, false),
        End::Gone { since, was_reached } => (Some(portal[since].year), was_reached),
    };
    Some(LineRow {
        name: &newest.name,
        subproject: newest.subproject.as_deref(),
        earlier_names,
        cells,
        done: value::html(output, &newest.done),
        status: format.state(progress.status.key()).html,
        shift_text: compared(line).map(|days| shift_text(format, days)),
        new: match line.start {
            Start::First => None,
            Start::New(id) => Some(portal[id].year),
        },
        gone,
        was_reached,
    })
}

/// How many days later the newest report that names a milestone has it due than the first one that gave a date; none where
/// there are no two dates to compare.
fn compared(line: &Line) -> Option<i64> {
    line.shift.filter(|_| line.original.zip(line.current()).is_some_and(|(first, last)| first != last.at))
}

/// How many of the lines are due later, earlier and as at first, in a sentence: each line of the table counts once.
fn movement(format: &Format, lines: &[Line], reports: usize) -> String {
    if reports < 2 {
        return format.count("terminverlauf_ein_bericht", lines.len());
    }
    let shifts: Vec<i64> = lines.iter().filter_map(compared).collect();
    let of_sign = |sign: i64| shifts.iter().filter(|days| days.signum() == sign).count();
    let facts = vec![
        ("alle", lines.len().into()),
        ("verglichen", shifts.len().into()),
        ("spaeter", of_sign(1).into()),
        ("frueher", of_sign(-1).into()),
        ("gleich", of_sign(0).into()),
    ];
    format.text("terminverlauf_text", &facts)
}

/// How far a due date was moved from first to last.
fn shift_text(format: &Format, days: i64) -> String {
    if days == 0 {
        return format.word("termin_unveraendert").to_owned();
    }
    format.days("tage_verschiebung", Days::exactly(days))
}

fn due_cell(due: String, entry: &DueEntry, format: &Format) -> DueCell {
    let change = match (entry.change.key(), entry.change.days()) {
        (Some(_), Some(days)) => Some(format.days("tage_verschiebung", Days::exactly(days))),
        (Some(key), None) => Some(format.label("art", key).text.to_owned()),
        (None, _) => None,
    };
    DueCell { due, change, is_later: matches!(entry.change, Move::Later(_)) }
}

fn series_view<'a>(output: &Output<'a>, at: usize, series: &Series) -> Option<SeriesView<'a>> {
    let newest = series.entries.last()?;
    let indicator = output.portal[newest.report].indicators.get(newest.index)?;
    let runs = series.runs.iter().map(|run| run_view(output, run));
    Some(SeriesView { name: &indicator.name, id: format!("kennzahl-{}", at + 1), runs: runs.collect() })
}

fn run_view<'a>(output: &Output<'a>, run: &Run) -> RunView<'a> {
    let format = output.format;
    let indicators = run.points.iter().filter_map(|point| {
        let report = &output.portal[point.at.report];
        let attainment = output.views.report(point.at.report).indicators.get(point.at.index)?;
        Some((report, report.indicators.get(point.at.index)?, attainment))
    });
    let mut unit = None;
    let rows = indicators.map(|(report, indicator, attainment)| {
        unit = unit.or(indicator.unit.as_deref());
        PointRow {
            year: report.year,
            address: report.address.clone(),
            target: value::html(output, &indicator.target),
            actual: value::html(output, &indicator.actual),
            percent: attained::percent(format, indicator, attainment),
            status: format.state(attainment.status.key()).html,
        }
    });
    let rows = rows.collect();
    RunView { unit, rows }
}

/// Every year with a report or without one that is due, and those in between.
fn history<'a>(output: &Output<'a>, id: MeasureId) -> Vec<HistoryRow<'a>> {
    let format = output.format;
    let places: Vec<(i32, Place)> = output.views.coverage().of(id).collect();
    let counts = |place: &Place| matches!(place, Place::Reported { .. } | Place::Missing(_));
    let first = places.iter().position(|(_, place)| counts(place)).unwrap_or(places.len());
    let last = places.iter().rposition(|(_, place)| counts(place)).map_or(0, |at| at + 1);
    let mut ratings = output.views.history(id).iter();
    let rows = places.iter().take(last).skip(first).map(|(year, place)| {
        let rating = if matches!(place, Place::Reported { .. }) { ratings.next() } else { None };
        HistoryRow {
            year: *year,
            place: format.label("abdeckung", place.key()),
            address: rating.map(|rating| output.portal[rating.report].address.clone()),
            rating: rating.map(|rating| Declared::of(output, &output.portal[rating.report])),
            trend: rating.and_then(|rating| rating.trend).map(|trend| format.label("art", trend.key())),
            since: match place {
                Place::Missing(missing) => Some(Day::of(missing.since, format)),
                _ => None,
            },
        }
    });
    rows.collect()
}
