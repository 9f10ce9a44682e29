//! A measure or report as a row of a list, or as a link.

use std::sync::OnceLock;

use serde::Serialize;

use super::breakdown::BreakdownView;
use super::frame::Link;
use super::list::Value;
use super::value::Declared;
use crate::derive::{Finding, Schedule};
use crate::model::value::Rating;
use crate::model::{Address, Department, DepartmentId, Goal, GoalId, Measure, MeasureId, Report, ReportId};
use crate::output::context::Output;
use crate::output::label::Label;
use crate::output::rows::ROOT;

/// The words of a row in the groups of lists, for the filters of the script: group, word.
pub(super) type Facets<'a> = Vec<(&'static str, std::borrow::Cow<'a, str>)>;

/// A measure in a list.
#[derive(Debug, Serialize)]
pub(super) struct MeasureRow<'a> {
    pub address: Address,
    pub key: &'a str,
    /// Its place in the groups of lists.
    pub facets: Facets<'a>,
    pub title: &'a str,
    pub goal: Option<Link<'a>>,
    pub department: Option<Link<'a>>,
    /// The newest report.
    pub latest: Option<ReportRow<'a>>,
    /// How it ended.
    pub exit: Option<Label<'a>>,
}

/// A report in a list.
#[derive(Debug, Serialize)]
pub(super) struct ReportRow<'a> {
    pub address: Address,
    pub key: &'a str,
    /// Its place in the groups of lists.
    pub facets: Facets<'a>,
    pub title: &'a str,
    pub year: i32,
    pub department: Link<'a>,
    pub rating: Declared<'a>,
    /// What became of its milestones that were due.
    pub steps: BreakdownView<'a>,
    /// The greatest delay in days.
    pub greatest_delay: Option<i64>,
    /// Indicators below their target.
    pub below_target: usize,
    pub finding: Option<Label<'a>>,
    /// The reasons of the finding, in the few words that fit a list.
    pub reasons: Vec<&'a str>,
}

pub(super) fn measure<'a>(output: &Output<'a>, id: MeasureId) -> MeasureRow<'a> {
    let measure = &output.portal[id];
    MeasureRow {
        address: output.portal.measure_address(measure),
        key: &measure.key,
        facets: facets(output, id),
        title: &measure.title,
        goal: measure.goal.map(|goal| goal_link(output, &output.portal[goal])),
        department: measure.department.map(|id| department_link(output, &output.portal[id])),
        latest: output.views.latest_of(id).map(|report| self::report(output, report)),
        exit: measure.exit.as_ref().map(|exit| output.format.label("ausgang", exit.kind.key())),
    }
}

pub(super) fn report<'a>(output: &Output<'a>, id: ReportId) -> ReportRow<'a> {
    let report = &output.portal[id];
    let figures = output.views.report(id);
    let reasons = figures.finding.iter().flat_map(|finding| finding.reasons());
    ReportRow {
        address: report.address.clone(),
        key: &output.portal[report.measure].key,
        facets: facets(output, id),
        title: output.portal.report_title(report),
        year: report.year,
        department: department_link(output, &output.portal[report.department]),
        rating: Declared::of(output, report),
        steps: BreakdownView::of(output, &[id]),
        greatest_delay: figures.delays.greatest,
        below_target: figures.indicators.iter().filter(|attainment| attainment.is_below_target()).count(),
        finding: figures.finding.as_ref().map(|finding| output.format.label("befund", finding.key())),
        reasons: reasons.map(|reason| output.format.label("grund_kurz", reason.key()).text).collect(),
    }
}

pub(super) fn goal_link<'a>(output: &Output<'a>, goal: &'a Goal) -> Link<'a> {
    Link { address: output.portal.goal_address(goal), text: goal.short_title() }
}

pub(super) fn measure_link<'a>(output: &Output<'a>, measure: &'a Measure) -> Link<'a> {
    Link { address: output.portal.measure_address(measure), text: &measure.title }
}

pub(super) fn department_link<'a>(output: &Output<'a>, department: &'a Department) -> Link<'a> {
    Link { address: output.portal.department_address(department), text: department.short_title() }
}

/// Where a row belongs in every group of its list.
fn facets<'a, I: super::list::Listed>(output: &Output<'a>, id: I) -> Facets<'a> {
    I::GROUPS.iter().filter_map(|group| Some((*group, id.value(output, group)?.key))).collect()
}

/// The row that stands in `place`, made if nobody needed it before.
pub(super) fn made<'a, V: Serialize>(
    output: &Output<'a>,
    place: &'a OnceLock<Box<str>>,
    template: &str,
    view: impl FnOnce() -> V,
) -> tera::TeraResult<&'a str> {
    if let Some(row) = place.get() {
        return Ok(row);
    }
    let html = output.theme.text(template, &RowPage { row: view(), frame: RowFrame { root: ROOT } })?;
    Ok(place.get_or_init(|| html.into()))
}

/// A row as its template sees it.
#[derive(Serialize)]
struct RowPage<V> {
    row: V,
    frame: RowFrame,
}

#[derive(Serialize)]
struct RowFrame {
    root: &'static str,
}

pub(super) fn department_value<'a>(output: &Output<'a>, id: Option<DepartmentId>) -> Value<'a> {
    match id.map(|id| &output.portal[id]) {
        Some(department) => {
            Value { key: department.key.as_ref().into(), text: department.short_title().into(), rank: 0 }
        }
        None => without(output, "nicht_angegeben"),
    }
}

pub(super) fn goal_value<'a>(output: &Output<'a>, id: Option<GoalId>) -> Value<'a> {
    match id.map(|id| &output.portal[id]) {
        Some(goal) => Value {
            key: goal.number.to_string().into(),
            text: format!("{}: {}", goal.number, goal.short_title()).into(),
            rank: i64::from(goal.number),
        },
        None => without(output, "nicht_angegeben"),
    }
}

pub(super) fn rating_value<'a>(output: &Output<'a>, report: &Report) -> Value<'a> {
    let label = output.format.declared(report);
    let rank = match report.declared() {
        Some(Rating::Green) => 0,
        Some(Rating::Yellow) => 1,
        Some(Rating::Red) => 2,
        None if report.is_rating_withheld() => 4,
        None => 3,
    };
    Value { key: label.word().into(), text: label.text.into(), rank }
}

pub(super) fn schedule_value<'a>(output: &Output<'a>, schedule: Schedule) -> Value<'a> {
    let text = output.format.label("termine", schedule.key()).text;
    Value { key: schedule.key().into(), text: text.into(), rank: schedule as i64 }
}

/// Reports that stand apart come first.
pub(super) fn finding_value<'a>(output: &Output<'a>, finding: Option<&Finding>) -> Value<'a> {
    let Some(finding) = finding else { return without(output, "ohne_befund") };
    let text = output.format.label("befund", finding.key()).text;
    let rank = match finding {
        Finding::Conspicuous(_) => 0,
        Finding::Consistent => 1,
    };
    Value { key: finding.key().into(), text: text.into(), rank }
}

pub(super) fn no_report_value<'a>(output: &Output<'a>) -> Value<'a> {
    without(output, "noch_kein_bericht")
}

/// What comes last in a group: nothing known.
fn without<'a>(output: &Output<'a>, word: &'static str) -> Value<'a> {
    Value { key: word.into(), text: output.format.word(word).into(), rank: i64::MAX }
}
