//! A measure or report as a row of a list, or as a link.

use serde::Serialize;

use super::frame::Link;
use crate::model::{Address, Department, Goal, MeasureId, ReportId};
use crate::output::format::{Label, RatingLabel};
use crate::output::site::Output;

/// A measure in a list.
#[derive(Debug, Serialize)]
pub(super) struct MeasureRow<'a> {
    pub address: Address,
    pub key: &'a str,
    pub title: &'a str,
    pub section: Option<&'a str>,
    pub goal: Option<Link<'a>>,
    pub department: Option<Link<'a>>,
    /// How many reports there are.
    pub reports: usize,
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
    pub title: &'a str,
    pub year: i32,
    pub department: Link<'a>,
    pub rating: RatingLabel<'a>,
    /// Milestones: due, reached, on time, overdue.
    pub counts: crate::derive::Counts,
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
        title: &measure.title,
        section: measure.section.as_deref(),
        goal: measure.goal.map(|goal| goal_link(output, &output.portal[goal])),
        department: measure.department.map(|id| department_link(output, &output.portal[id])),
        reports: output.views.reports_of(id).len(),
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
        title: output.portal.report_title(report),
        year: report.year,
        department: department_link(output, &output.portal[report.department]),
        rating: output.format.rating(report.declared()),
        counts: figures.counts,
        greatest_delay: figures.delays.greatest,
        below_target: figures.indicators.iter().filter(|attainment| attainment.is_below_target()).count(),
        finding: figures.finding.as_ref().map(|finding| output.format.label("befund", finding.key())),
        reasons: reasons.map(|reason| output.format.label("grund_kurz", reason.key()).text).collect(),
    }
}

pub(super) fn goal_link<'a>(output: &Output<'a>, goal: &'a Goal) -> Link<'a> {
    Link { address: output.portal.goal_address(goal), text: goal.short_title() }
}

pub(super) fn department_link<'a>(output: &Output<'a>, department: &'a Department) -> Link<'a> {
    Link { address: output.portal.department_address(department), text: department.short_title() }
}
