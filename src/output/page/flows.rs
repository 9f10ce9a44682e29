//! How ratings moved into a year, on its page and on the start page (rule `einschaetzungswanderung`).

use serde::Serialize;

use super::addresses;
use crate::derive::flows::Flow;
use crate::derive::history::Trend;
use crate::model::value::Rating;
use crate::model::{Address, ExitKind, MeasureId, Report};
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::label::{Label, RatingLabel};

/// How ratings moved between two years.
#[derive(Serialize)]
pub(super) struct FlowView<'a> {
    pub from: i32,
    pub to: i32,
    /// The page of the later year.
    pub address: Address,
    /// Measures with a report in both years.
    pub stayed: usize,
    pub better: Moves<'a>,
    pub worse: Moves<'a>,
    pub same: Moves<'a>,
    /// Not rated in one of the two years, or in neither.
    pub other: Moves<'a>,
    pub entered: Moves<'a>,
    pub left: Moves<'a>,
}

/// Measures that went a way of one kind, by their ratings before and now.
#[derive(Serialize)]
pub(super) struct Moves<'a> {
    /// Where they are listed on the page of the year.
    id: &'static str,
    pub count: usize,
    ways: Vec<Way<'a>>,
}

/// From which rating to which, and the measures that went so.
#[derive(Serialize)]
struct Way<'a> {
    id: String,
    /// None for measures without a report in that year.
    before: Option<RatingLabel<'a>>,
    now: Option<RatingLabel<'a>>,
    measures: Vec<Mover<'a>>,
}

/// A measure that went a way.
#[derive(Serialize)]
struct Mover<'a> {
    address: Address,
    key: &'a str,
    title: &'a str,
    exit: Option<Label<'a>>,
}

/// The id of the list of those that went from one rating to another, on the page of the later year.
pub(super) fn way_id(format: &Format, before: Option<Rating>, now: Option<Rating>) -> String {
    format!("von-{}-nach-{}", format.rating(before).word(), format.rating(now).word())
}

/// The same for those without a report in the earlier year.
pub(super) fn entered_id(format: &Format, now: Option<Rating>) -> String {
    format!("neu-{}", format.rating(now).word())
}

/// The same for those without a report in the later year.
pub(super) fn left_id(format: &Format, before: Option<Rating>) -> String {
    format!("ohne-bericht-{}", format.rating(before).word())
}

/// How ratings moved into a year; none for the first.
pub(super) fn view<'a>(output: &Output<'a>, year: i32) -> Option<FlowView<'a>> {
    output.views.flow_into(year).map(|flow| of(output, flow))
}

/// How ratings moved into the newest year.
pub(super) fn newest<'a>(output: &Output<'a>) -> Option<FlowView<'a>> {
    output.views.flows().last().map(|flow| of(output, flow))
}

/// A rating in a flow; where ratings are withheld, those without one are said to be „keine oder vertraulich“.
pub(super) fn label<'a>(output: &Output<'a>, rating: Option<Rating>) -> RatingLabel<'a> {
    let label = output.format.rating(rating);
    if rating.is_some() || !output.portal.reports.iter().any(Report::is_rating_withheld) {
        return label;
    }
    let text = output.format.word("einschaetzung_keine_oder_vertraulich");
    RatingLabel { text, html: text, ..label }
}

fn of<'a>(output: &Output<'a>, flow: &Flow) -> FlowView<'a> {
    let format = output.format;
    let pairs = || {
        Rating::ALL_AND_NONE
            .into_iter()
            .flat_map(|before| Rating::ALL_AND_NONE.into_iter().map(move |now| (before, now)))
    };
    let stayed = |id, wanted: &[Option<Trend>]| {
        let ways = pairs().filter(|(before, now)| wanted.contains(&Trend::between(*before, *now)));
        let ways = ways.map(|(before, now)| Way {
            id: way_id(format, before, now),
            before: Some(label(output, before)),
            now: Some(label(output, now)),
            measures: flow
                .stayed
                .iter()
                .filter(|it| (it.before, it.now) == (before, now))
                .map(|it| mover(output, it.measure, None))
                .collect(),
        });
        moves(id, ways)
    };
    let entered = Rating::ALL_AND_NONE.into_iter().map(|now| Way {
        id: entered_id(format, now),
        before: None,
        now: Some(label(output, now)),
        measures: flow.entered.iter().filter(|it| it.now == now).map(|it| mover(output, it.measure, None)).collect(),
    });
    let left = Rating::ALL_AND_NONE.into_iter().map(|before| Way {
        id: left_id(format, before),
        before: Some(label(output, before)),
        now: None,
        measures: flow
            .left
            .iter()
            .filter(|it| it.before == before)
            .map(|it| mover(output, it.measure, it.exit))
            .collect(),
    });
    FlowView {
        from: flow.from,
        to: flow.to,
        address: addresses::year(flow.to),
        stayed: flow.stayed.len(),
        better: stayed("besser", &[Some(Trend::Better)]),
        worse: stayed("schlechter", &[Some(Trend::Worse)]),
        same: stayed("unveraendert", &[Some(Trend::Same)]),
        other: stayed("nur-ein-jahr", &[Some(Trend::Declared), Some(Trend::Silent), None]),
        entered: moves("hinzugekommen", entered),
        left: moves("ausgeschieden", left),
    }
}

/// The ways that someone went.
fn moves<'a>(id: &'static str, ways: impl Iterator<Item = Way<'a>>) -> Moves<'a> {
    let ways: Vec<Way<'a>> = ways.filter(|way| !way.measures.is_empty()).collect();
    Moves { id, count: ways.iter().map(|way| way.measures.len()).sum(), ways }
}

fn mover<'a>(output: &Output<'a>, id: MeasureId, exit: Option<ExitKind>) -> Mover<'a> {
    let measure = &output.portal[id];
    Mover {
        address: output.portal.measure_address(measure),
        key: &measure.key,
        title: &measure.title,
        exit: exit.map(|exit| output.format.label("ausgang", exit.key())),
    }
}
