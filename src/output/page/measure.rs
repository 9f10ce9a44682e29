//! The list of measures, and one measure with all its reports.

use serde::Serialize;

use super::about::About;
use super::charts;
use super::exit::ExitView;
use super::frame::{Frame, Link, Schema};
use super::framed::page;
use super::list::{self, Listed, Value};
use super::over_years::{self, YearsView};
use super::reuse;
use super::row::{self, ReportRow};
use super::value;
use crate::model::{Address, Assignment, MeasureId};
use crate::output::artefact::Content;
use crate::output::chart::Place;
use crate::output::context::Output;
use crate::output::export::cut_address;
use crate::output::job::Job;

#[derive(Serialize)]
struct MeasurePage<'a> {
    /// What it reported, as a workbook, below the root.
    workbook: Address,
    key: &'a str,
    title: &'a str,
    goal: Option<Link<'a>>,
    goal_number: Option<u32>,
    section: Option<&'a str>,
    assignment: Option<&'static str>,
    /// The words for how the assignment is known.
    is_editorial: bool,
    field_of_action: Option<&'a str>,
    department: Option<Link<'a>>,
    start: Option<String>,
    end: Option<String>,
    duty: Option<(i32, Option<i32>)>,
    exit: Option<ExitView<'a>>,
    earlier_keys: &'a [Box<str>],
    body: &'a str,
    about: About<'a>,
    reports: Vec<ReportRow<'a>>,
    latest: Option<ReportRow<'a>>,
    /// The milestones of the newest report in time, as HTML.
    timeline: Option<String>,
    /// Ratings and milestones over the years, as HTML.
    history: Option<String>,
    /// What its reports tell together.
    over_years: Option<YearsView<'a>>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    list::artefacts::<MeasureId>(output, to);
    for id in output.portal.measure_ids() {
        let measure = &output.portal[id];
        let address = output.portal.measure_address(measure);
        let artefact = page(output, address, Content::Page, "measure.html", move |output| view(output, id));
        to.push(artefact.from(measure.common.place()).changed(measure.common.last_change()));
        let address = output.portal.measure_address(measure);
        if output.views.reports_of(id).len() > 1 {
            let chart = move |output: &Output<'a>| charts::of_measure(output, id);
            to.push(reuse::artefact(output, &address, charts::HISTORY_FILE, chart));
        }
        if output.views.latest_of(id).is_some_and(|report| charts::has_timeline(&output.portal[report])) {
            let chart = move |output: &Output<'a>| {
                charts::of_newest(output, output.views.latest_of(id)?, charts::Titled::Alone)
            };
            to.push(reuse::artefact(output, &address, charts::TIMELINE_FILE, chart));
        }
    }
}

impl Listed for MeasureId {
    const ADDRESS: &'static str = "massnahmen";
    const TITLE: &'static str = "massnahmen_titel";
    const TEMPLATE: &'static str = "measures.html";
    const GROUPS: &'static [&'static str] = &["ressort", "ziel", "einschaetzung", "termine", "befund"];

    fn all(output: &Output<'_>) -> Vec<Self> {
        output.portal.measure_ids().collect()
    }

    /// Rating, dates and finding are those of the newest report.
    fn value<'a>(self, output: &Output<'a>, group: &str) -> Option<Value<'a>> {
        let measure = &output.portal[self];
        let latest = output.views.latest_of(self);
        Some(match (group, latest) {
            ("ressort", _) => row::department_value(output, measure.department),
            ("ziel", _) => row::goal_value(output, measure.goal),
            ("einschaetzung" | "termine" | "befund", None) => row::no_report_value(output),
            (group, Some(report)) => return report.value(output, group),
            _ => return None,
        })
    }

    fn row<'a>(self, output: &Output<'a>) -> tera::TeraResult<&'a str> {
        row::made(output, output.rows.measure(self), "measure_row.html", || row::measure(output, self))
    }
}

fn view<'a>(output: &Output<'a>, id: MeasureId) -> (Frame<'a>, MeasurePage<'a>) {
    let measure = &output.portal[id];
    let format = output.format;
    let body = output.narratives.measure(id);
    let crumbs = vec![Link { address: Address::page(&["massnahmen"]), text: format.word("massnahmen_titel") }];
    let frame = Frame::new(output, &output.portal.measure_address(measure), &measure.title, "massnahmen")
        .summed_up(measure.common.summary.as_deref(), &body.text)
        .below(crumbs)
        .document(&measure.common, &output.portal.measure_address(measure))
        .of(Schema::Measure(&measure.key))
        .cited(output);
    let reports = output.views.reports_of(id);
    let page = MeasurePage {
        workbook: cut_address(&output.portal.measure_address(measure), "xlsx"),
        key: &measure.key,
        title: &measure.title,
        goal: measure.goal.map(|goal| row::goal_link(output, &output.portal[goal])),
        goal_number: measure.goal.map(|goal| output.portal[goal].number),
        section: measure.section.as_deref(),
        assignment: measure.assignment.map(Assignment::key),
        is_editorial: measure.assignment == Some(Assignment::Editorial),
        field_of_action: measure.field_of_action.as_deref(),
        department: measure.department.map(|id| row::department_link(output, &output.portal[id])),
        start: measure.start.is_given().then(|| value::editorial(output, &measure.start)),
        end: measure.end.is_given().then(|| value::editorial(output, &measure.end)),
        duty: measure.duty.map(|duty| (duty.from, duty.until)),
        exit: ExitView::of(output, measure),
        earlier_keys: &measure.earlier_keys,
        body: &body.html,
        about: About::of(&measure.common, format),
        reports: reports.iter().rev().map(|id| row::report(output, *id)).collect(),
        timeline: timeline(output, id, &frame.address),
        history: history(output, id, &frame.address),
        latest: reports.last().map(|id| row::report(output, *id)),
        over_years: over_years::view(output, id),
    };
    (frame, page)
}

/// The measure over the years, with what there is for reuse; its figures are in the table below it.
fn history(output: &Output<'_>, id: MeasureId, page: &Address) -> Option<String> {
    let chart = charts::of_measure(output, id)?;
    let place = Place { id: "einschaetzungen-grafik", table: "verlauf-tabelle" };
    Some(reuse::offered(output, &chart, place, (page, charts::HISTORY_FILE), None))
}

/// The milestones of the newest report in time, with their figures and what there is for reuse.
fn timeline(output: &Output<'_>, id: MeasureId, page: &Address) -> Option<String> {
    let report = output.views.latest_of(id)?;
    let chart = charts::of_newest(output, report, charts::Titled::InPage)?;
    let place = Place { id: "zeitleiste", table: "meilensteine-zahlen" };
    let figures = charts::figures_of_milestones(output, report);
    Some(reuse::offered(output, &chart, place, (page, charts::TIMELINE_FILE), Some(&figures)))
}
