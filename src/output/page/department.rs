//! The list of departments, and one department with its measures and reports.

use serde::Serialize;

use super::about::About;
use super::counted::Counted;
use super::coverage::{self, MissingRow};
use super::frame::{Frame, Link, Schema};
use super::framed::page;
use super::gaps::{self, GapRow};
use super::row::{self, MeasureRow, ReportRow};
use super::tally::{Tally, tally};
use crate::model::{Address, Contact, Department, DepartmentId, OfficialName, ReportId, german_order};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::export::cut_address;
use crate::output::job::Job;

/// How many of its newest reports a department's page shows.
const NEWEST: usize = 10;

#[derive(Serialize)]
struct DepartmentsPage<'a> {
    rows: Vec<DepartmentRow<'a>>,
    /// Measures for which no department is known.
    measures_without: usize,
    /// Their list, below the root.
    without: String,
}

#[derive(Serialize)]
struct DepartmentRow<'a> {
    address: Address,
    title: &'a str,
    measures: usize,
    reports: usize,
    /// The list of its measures, below the root.
    list: String,
    /// The list of its reports.
    all_reports: String,
    state: Tally<'a>,
}

#[derive(Serialize)]
struct DepartmentPage<'a> {
    /// What it reported, as a workbook, below the root.
    workbook: Address,
    /// Its reports as CSV.
    csv: Address,
    title: &'a str,
    body: &'a str,
    about: About<'a>,
    names: Vec<Name<'a>>,
    contact: Option<&'a Contact>,
    measures: Vec<MeasureRow<'a>>,
    /// The newest reports.
    reports: Vec<ReportRow<'a>>,
    all_reports: usize,
    /// Their list, below the root.
    reports_list: String,
    state: Tally<'a>,
    /// Reports that are due and not there.
    missing: Vec<MissingRow<'a>>,
    gaps: Vec<GapRow<'a>>,
}

#[derive(Serialize)]
struct Name<'a> {
    title: &'a str,
    from: Option<i32>,
    until: Option<i32>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    to.push(page(output, Address::page(&["ressorts"]), Content::Page, "departments.html", overview));
    for id in output.portal.department_ids() {
        let department = &output.portal[id];
        let address = output.portal.department_address(department);
        let artefact = page(output, address, Content::Page, "department.html", move |output| view(output, id));
        to.push(artefact.from(department.common.place()).changed(department.common.last_change()));
    }
}

fn overview<'a>(output: &Output<'a>) -> (Frame<'a>, DepartmentsPage<'a>) {
    let title = output.format.word("ressorts_titel");
    let frame = Frame::new(output, &Address::page(&["ressorts"]), title, "ressorts").described(title).of(Schema::List);
    let rows = output.portal.department_ids().map(|id| {
        let department = &output.portal[id];
        DepartmentRow {
            address: output.portal.department_address(department),
            title: &department.title,
            measures: output.views.measures_of_department(id).len(),
            reports: output.views.reports_of_department(id).len(),
            all_reports: reports_list(department),
            state: state(output, id),
            list: measures_list(department).list(),
        }
    });
    let mut rows: Vec<DepartmentRow<'_>> = rows.collect();
    rows.sort_by(|a, b| german_order(a.title, b.title));
    let page = DepartmentsPage {
        rows,
        measures_without: output.portal.measures.iter().filter(|measure| measure.department.is_none()).count(),
        without: Counted::measures().with("ressort", "nicht_angegeben").list(),
    };
    (frame, page)
}

/// The list of a department's reports, below the root.
fn reports_list(department: &Department) -> String {
    Counted::reports().with("ressort", &department.key).list()
}

/// The list of the measures that a department is responsible for, each with its newest report.
fn measures_list(department: &Department) -> Counted {
    Counted::measures().with("ressort", &department.key)
}

/// What the newest reports of these measures add up to: a milestone stands in the report of every year, and counts once.
fn state<'a>(output: &Output<'a>, id: DepartmentId) -> Tally<'a> {
    let measures = output.views.measures_of_department(id).iter();
    let newest: Vec<ReportId> = measures.filter_map(|measure| output.views.latest_of(*measure)).collect();
    tally(output, &newest).counting(&measures_list(&output.portal[id]))
}

fn view<'a>(output: &Output<'a>, id: DepartmentId) -> (Frame<'a>, DepartmentPage<'a>) {
    let department = &output.portal[id];
    let body = output.narratives.department(id);
    let reports: Vec<ReportId> = output.views.reports_of_department(id).iter().rev().copied().collect();
    let crumbs = vec![Link { address: Address::page(&["ressorts"]), text: output.format.word("ressorts_titel") }];
    let frame = Frame::new(output, &output.portal.department_address(department), &department.title, "ressorts")
        .summed_up(department.common.summary.as_deref(), &body.text)
        .below(crumbs)
        .document(&department.common, &output.portal.department_address(department))
        .of(Schema::Department(&department.key))
        .cited(output);
    let page = DepartmentPage {
        workbook: cut_address(&output.portal.department_address(department), "xlsx"),
        csv: cut_address(&output.portal.department_address(department), "csv"),
        title: &department.title,
        body: &body.html,
        about: About::of(&department.common, output.format),
        names: department
            .names
            .iter()
            .map(|OfficialName { title, from, until }| Name { title, from: *from, until: *until })
            .collect(),
        contact: department.contact.as_ref(),
        measures: output.views.measures_of_department(id).iter().map(|id| row::measure(output, *id)).collect(),
        reports: reports.iter().take(NEWEST).map(|id| row::report(output, *id)).collect(),
        all_reports: reports.len(),
        state: state(output, id),
        reports_list: reports_list(department),
        missing: coverage::missing_of(output, output.views.measures_of_department(id)),
        gaps: gaps::rows(output, Some(id)),
    };
    (frame, page)
}
