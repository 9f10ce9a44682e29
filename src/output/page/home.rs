//! The start page: what this is, how all measures stand, the newest reports.

use serde::Serialize;

use super::charts;
use super::counted::Counted;
use super::flows::{self, FlowView};
use super::found::{self, Found, Overdue, Scope};
use super::frame::{Frame, Schema};
use super::framed::page;
use super::gaps::{self, GapCount};
use super::reuse;
use super::row::{self, ReportRow};
use super::strategy::{GoalRow, goal_rows};
use super::tally::{Tally, tally};
use crate::model::{Address, ReportId};
use crate::output::artefact::Content;
use crate::output::chart::{Chart, Place};
use crate::output::context::Output;
use crate::output::job::Job;

/// How many of the newest reports are shown.
const NEWEST: usize = 6;

#[derive(Serialize)]
struct HomePage<'a> {
    measures: usize,
    measures_with_report: usize,
    /// The list of those without, below the root.
    without_report: String,
    reports: usize,
    departments: usize,
    first_year: Option<i32>,
    last_year: Option<i32>,
    /// What the newest report of every measure adds up to.
    state: Tally<'a>,
    goals: Vec<GoalRow<'a>>,
    /// How the goals stand, as HTML.
    goals_chart: Option<String>,
    /// What is declared, and where the same reports stand by their dates, as HTML.
    charts: Vec<String>,
    newest: Vec<ReportRow<'a>>,
    /// Newest reports of their measures whose rating and figures stand apart.
    conspicuous: Vec<ReportRow<'a>>,
    /// How ratings moved into the newest year.
    movement: Option<FlowView<'a>>,
    /// Milestones that are now due later than first promised.
    put_off: usize,
    /// Milestones that the last reports of ended measures left overdue.
    overdue_of_ended: usize,
    /// How those that were due add up, in a sentence; none where nothing was.
    sum: Option<String>,
    /// Reports that are due and not there.
    missing: usize,
    /// Measures for which no duty to report is given.
    without_duty: usize,
    /// Values that the newest reports do not give although something is due to be said: none stated, confidential, unreadable.
    all_gaps: usize,
    /// The same by the reason.
    gaps: Vec<GapCount<'a>>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    to.push(page(output, Address::root(), Content::Page, "home.html", view));
    let latest: Vec<ReportId> = output.views.latest_reports().collect();
    charts::word_and_dates_files(output, &Address::root(), &latest, to);
    if output.portal.measures.iter().any(|measure| measure.goal.is_some()) {
        let chart = |output: &Output<'a>| charts::of_goals(output, &goal_rows(output));
        to.push(reuse::artefact(output, &Address::root(), charts::GOALS_FILE, chart));
    }
}

fn view<'a>(output: &Output<'a>) -> (Frame<'a>, HomePage<'a>) {
    let portal = output.portal;
    let latest: Vec<ReportId> = output.views.latest_reports().collect();
    let list = Counted::measures();
    let mut state = tally(output, &latest).counting(&list);
    state.leads.overdue = Some(Overdue::way(Scope::Portal));
    let sum = sum(output, &state);
    let goals = goal_rows(output);
    let place = Place { id: "grafik-ziele", table: "ziele-tabelle" };
    let offer = |chart: Chart| reuse::offered(output, &chart, place, (&Address::root(), charts::GOALS_FILE), None);
    let years = portal.years();
    let newest = portal.reports_by_newest();
    // The same as are counted: of every measure the newest.
    let is_latest = |id: &ReportId| output.views.latest_of(portal[*id].measure) == Some(*id);
    let conspicuous = newest.iter().filter(|id| is_latest(id) && output.views.report(**id).is_conspicuous());
    let frame = Frame::new(output, &Address::root(), &output.settings.title, "start")
        .described(output.settings.subtitle.as_deref().unwrap_or(&output.settings.title))
        .of(Schema::Start);
    let is_due = |one: &GapCount<'_>| !["offen", "nicht_zutreffend"].contains(&one.reason.key);
    let gaps: Vec<GapCount<'a>> = gaps::newest_by_reason(output, &latest).into_iter().filter(is_due).collect();
    let page = HomePage {
        measures: portal.measures.len(),
        measures_with_report: latest.len(),
        without_report: list.also("einschaetzung", "noch_kein_bericht"),
        reports: portal.reports.len(),
        departments: portal.departments.len(),
        first_year: years.first().copied(),
        last_year: years.last().copied(),
        charts: charts::word_and_dates(output, &state, &Address::root(), &list),
        state,
        goals_chart: charts::of_goals(output, &goals).map(offer),
        goals,
        movement: flows::newest(output),
        put_off: found::put_off_count(output),
        overdue_of_ended: overdue_of_ended(output, &latest),
        sum,
        missing: output.views.coverage().missing().count(),
        without_duty: portal.measures.iter().filter(|measure| measure.duty.is_none()).count(),
        all_gaps: gaps.iter().map(|one| one.count).sum(),
        gaps,
        conspicuous: conspicuous.take(NEWEST).map(|id| row::report(output, *id)).collect(),
        newest: newest.iter().take(NEWEST).map(|id| row::report(output, *id)).collect(),
    };
    (frame, page)
}

/// How the milestones that were due add up, and which were reached beside them.
fn sum(output: &Output<'_>, state: &Tally<'_>) -> Option<String> {
    let steps = &state.steps;
    let facts = vec![
        ("faellig", steps.total.into()),
        ("teile", steps.in_words().into()),
        ("seither", steps.since.into()),
        ("vorzeitig", steps.beside.into()),
        ("erreicht", steps.reached.into()),
    ];
    (steps.total > 0).then(|| output.format.text("start_rechnung", &facts))
}

/// How many milestones are overdue for ever: those of measures that have ended.
fn overdue_of_ended(output: &Output<'_>, reports: &[ReportId]) -> usize {
    let has_ended = |id: &&ReportId| output.portal[output.portal[**id].measure].exit.is_some();
    reports.iter().filter(has_ended).map(|id| output.views.report(*id).counts.overdue).sum()
}
