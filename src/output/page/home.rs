//! The start page: what this is, how all measures stand, the newest reports.

use serde::Serialize;

use super::flows::{self, FlowView};
use super::frame::{Frame, Schema, page};
use super::gaps;
use super::row::{self, ReportRow};
use super::strategy::{GoalRow, goal_rows};
use super::tally::{Tally, tally};
use crate::derive::Gaps;
use crate::model::{Address, MeasureId, ReportId};
use crate::output::site::{Artefact, Content, Output};

/// How many of the newest reports are shown.
const NEWEST: usize = 6;

#[derive(Serialize)]
struct HomePage<'a> {
    measures: usize,
    measures_with_report: usize,
    reports: usize,
    departments: usize,
    first_year: Option<i32>,
    last_year: Option<i32>,
    /// What the newest report of every measure adds up to.
    state: Tally<'a>,
    goals: Vec<GoalRow<'a>>,
    newest: Vec<ReportRow<'a>>,
    /// Reports whose rating and figures stand apart.
    conspicuous: Vec<ReportRow<'a>>,
    /// How ratings moved into the newest year.
    flow: Option<FlowView<'a>>,
    /// Milestones that are now due later than first promised.
    put_off: usize,
    /// Reports that are due and not there.
    missing: usize,
    /// Measures for which no duty to report is given.
    without_duty: usize,
    /// Values that the newest reports do not give although something is due to be said: none stated, confidential, unreadable.
    gaps: Gaps,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, Address::root(), Content::Page, "home.html", view));
}

fn view<'a>(output: &Output<'a>) -> (Frame<'a>, HomePage<'a>) {
    let portal = output.portal;
    let latest: Vec<ReportId> =
        (0..portal.measures.len()).filter_map(|index| output.views.latest_of(MeasureId::new(index))).collect();
    let years = portal.years();
    let newest = portal.reports_by_newest();
    let conspicuous = newest
        .iter()
        .filter(|id| output.views.report(**id).finding.as_ref().is_some_and(|finding| !finding.reasons().is_empty()));
    let frame = Frame::new(output, &Address::root(), &output.settings.title, "start")
        .described(output.settings.subtitle.as_deref().unwrap_or(&output.settings.title))
        .of(Schema::Start);
    let page = HomePage {
        measures: portal.measures.len(),
        measures_with_report: latest.len(),
        reports: portal.reports.len(),
        departments: portal.departments.len(),
        first_year: years.first().copied(),
        last_year: years.last().copied(),
        state: tally(output, &latest),
        goals: goal_rows(output),
        flow: flows::newest(output),
        put_off: gaps::put_off_count(output),
        missing: output.views.coverage().missing().count(),
        without_duty: portal.measures.iter().filter(|measure| measure.duty.is_none()).count(),
        gaps: Gaps::sum(latest.iter().map(|id| output.views.gaps(*id))),
        conspicuous: conspicuous.take(NEWEST).map(|id| row::report(output, *id)).collect(),
        newest: newest.iter().take(NEWEST).map(|id| row::report(output, *id)).collect(),
    };
    (frame, page)
}
