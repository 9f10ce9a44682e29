//! The list of years, and one year over all measures: ratings, and what is overdue.

use serde::Serialize;

use super::coverage::{self, MissingRow, YearSum};
use super::flows::{self, FlowView};
use super::frame::{Frame, Link, Schema, page};
use super::row::{self, ReportRow};
use super::tally::{Tally, tally};
use crate::derive::Days;
use crate::model::{Address, ReportId};
use crate::output::site::{Artefact, Content, Output};

/// How many overdue milestones a year's page lists; all of them are in the downloads.
const MOST_OVERDUE: usize = 100;

#[derive(Serialize)]
struct YearsPage<'a> {
    years: Vec<YearRow<'a>>,
}

#[derive(Serialize)]
struct YearRow<'a> {
    year: i32,
    address: Address,
    state: Tally<'a>,
}

#[derive(Serialize)]
struct YearPage<'a> {
    year: i32,
    state: Tally<'a>,
    reports_address: Address,
    overdue: Vec<OverdueRow<'a>>,
    all_overdue: usize,
    /// Reports whose rating and figures stand apart.
    conspicuous: Vec<ReportRow<'a>>,
    flow: Option<FlowView<'a>>,
    coverage: YearSum<'a>,
    missing: Vec<MissingRow<'a>>,
}

/// A milestone that was overdue at the cut-off.
#[derive(Serialize)]
pub(super) struct OverdueRow<'a> {
    pub report: Link<'a>,
    pub key: &'a str,
    pub name: &'a str,
    pub due: &'a str,
    pub done: &'a str,
    pub days: Option<Days>,
    pub days_text: Option<String>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, Address::page(&["jahre"]), Content::Page, "years.html", |output| {
        let title = output.format.word("jahre_titel");
        let frame = Frame::new(output, &Address::page(&["jahre"]), title, "jahre").described(title).of(Schema::List);
        let row =
            |year| YearRow { year, address: year_address(year), state: tally(output, &output.portal.reports_in(year)) };
        (frame, YearsPage { years: output.portal.years().into_iter().rev().map(row).collect() })
    }));
    for year in output.portal.years() {
        let artefact = page(output, year_address(year), Content::Page, "year.html", move |output| view(output, year));
        to.push(artefact);
    }
}

fn year_address(year: i32) -> Address {
    Address::page(&["jahre", &year.to_string()])
}

fn view<'a>(output: &Output<'a>, year: i32) -> (Frame<'a>, YearPage<'a>) {
    let ids = output.portal.reports_in(year);
    let crumbs = vec![Link { address: Address::page(&["jahre"]), text: output.format.word("jahre_titel") }];
    let title = output.format.year(year);
    let frame = Frame::new(output, &year_address(year), title, "jahre")
        .described(output.format.text("jahr_beschreibung", &vec![("jahr", title.into())]))
        .below(crumbs)
        .cited(output);
    let mut overdue = overdue(output, &ids);
    overdue.sort_by_key(|row| std::cmp::Reverse(row.days.map(|days| days.to)));
    let conspicuous = ids
        .iter()
        .filter(|id| output.views.report(**id).finding.as_ref().is_some_and(|finding| !finding.reasons().is_empty()));
    let page = YearPage {
        year,
        state: tally(output, &ids),
        reports_address: Address::page(&["berichte", &year.to_string()]),
        all_overdue: overdue.len(),
        conspicuous: conspicuous.map(|id| row::report(output, *id)).collect(),
        overdue: overdue.into_iter().take(MOST_OVERDUE).collect(),
        flow: flows::view(output, year),
        coverage: coverage::year_sum(output, year),
        missing: coverage::missing_in(output, year),
    };
    (frame, page)
}

/// The milestones of these reports that were overdue at the cut-off.
pub(super) fn overdue<'a>(output: &Output<'a>, ids: &[ReportId]) -> Vec<OverdueRow<'a>> {
    let mut rows = Vec::new();
    for id in ids {
        let report = &output.portal[*id];
        let steps = report.milestones.iter().zip(&output.views.report(*id).milestones);
        rows.extend(steps.filter(|(_, progress)| progress.is_overdue_at_cutoff).map(|(step, progress)| OverdueRow {
            report: Link { address: report.address.clone(), text: output.portal.report_title(report) },
            key: &output.portal[report.measure].key,
            name: &step.name,
            due: &step.due.raw,
            done: &step.done.raw,
            days: progress.days,
            days_text: progress.days.map(|days| output.format.days(super::report::days_message(progress.status), days)),
        }));
    }
    rows
}
