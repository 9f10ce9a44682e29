//! How ratings moved into a year, on its page and on the start page (rule `einschaetzungswanderung`).

use serde::Serialize;

use crate::derive::flows::{Flow, RATINGS};
use crate::derive::history::Trend;
use crate::model::{Address, ExitKind, MeasureId};
use crate::output::format::{Label, RatingLabel};
use crate::output::site::Output;

/// How ratings moved between two years.
#[derive(Serialize)]
pub(super) struct FlowView<'a> {
    pub from: i32,
    pub to: i32,
    /// The page of the later year.
    pub address: Address,
    /// Measures with a report in both years.
    pub stayed: usize,
    pub same: usize,
    pub better: Vec<Mover<'a>>,
    pub worse: Vec<Mover<'a>>,
    /// Rated in one of the two years only.
    pub other: Vec<Mover<'a>>,
    pub entered: Vec<Mover<'a>>,
    pub left: Vec<Mover<'a>>,
    columns: Vec<RatingLabel<'a>>,
    rows: Vec<FlowRow<'a>>,
}

/// Measures of one rating in the earlier year: where they are in the later one.
#[derive(Serialize)]
struct FlowRow<'a> {
    rating: RatingLabel<'a>,
    counts: Vec<usize>,
    sum: usize,
}

/// A measure with its ratings.
#[derive(Serialize)]
pub(super) struct Mover<'a> {
    address: Address,
    key: &'a str,
    title: &'a str,
    before: Option<RatingLabel<'a>>,
    now: Option<RatingLabel<'a>>,
    exit: Option<Label<'a>>,
}

/// How ratings moved into a year; none for the first.
pub(super) fn view<'a>(output: &Output<'a>, year: i32) -> Option<FlowView<'a>> {
    output.views.flow_into(year).map(|flow| of(output, flow))
}

/// How ratings moved into the newest year.
pub(super) fn newest<'a>(output: &Output<'a>) -> Option<FlowView<'a>> {
    output.views.flows().last().map(|flow| of(output, flow))
}

fn of<'a>(output: &Output<'a>, flow: &Flow) -> FlowView<'a> {
    let label = |rating| output.format.rating(rating);
    let moved = |trends: &[Trend]| -> Vec<Mover<'a>> {
        let moved =
            flow.stayed.iter().filter(|it| Trend::between(it.before, it.now).is_some_and(|it| trends.contains(&it)));
        moved.map(|it| mover(output, it.measure, Some(label(it.before)), Some(label(it.now)), None)).collect()
    };
    let rows = RATINGS.iter().map(|before| {
        let counts: Vec<usize> = RATINGS.iter().map(|now| flow.count(*before, *now)).collect();
        FlowRow { rating: label(*before), sum: counts.iter().sum(), counts }
    });
    FlowView {
        from: flow.from,
        to: flow.to,
        address: Address::page(&["jahre", &flow.to.to_string()]),
        stayed: flow.stayed.len(),
        same: flow.stayed.iter().filter(|it| it.before == it.now).count(),
        better: moved(&[Trend::Better]),
        worse: moved(&[Trend::Worse]),
        other: moved(&[Trend::Declared, Trend::Silent]),
        entered: flow.entered.iter().map(|it| mover(output, it.measure, None, Some(label(it.now)), None)).collect(),
        left: flow.left.iter().map(|it| mover(output, it.measure, Some(label(it.before)), None, it.exit)).collect(),
        columns: RATINGS.iter().map(|rating| label(*rating)).collect(),
        rows: rows.filter(|row| row.sum > 0).collect(),
    }
}

fn mover<'a>(
    output: &Output<'a>,
    id: MeasureId,
    before: Option<RatingLabel<'a>>,
    now: Option<RatingLabel<'a>>,
    exit: Option<ExitKind>,
) -> Mover<'a> {
    let measure = &output.portal[id];
    Mover {
        address: output.portal.measure_address(measure),
        key: &measure.key,
        title: &measure.title,
        before,
        now,
        exit: exit.map(|exit| output.format.label("ausgang", exit.key())),
    }
}
