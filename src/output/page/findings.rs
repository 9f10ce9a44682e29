//! What stands out: declared against computed, overdue milestones, unreadable values.

use serde::Serialize;

use super::counted::Counted;
use super::frame::{Link, page};
use super::gaps::{self, EmptyRow, GapRow, PutOffRow, UnmeasuredRow};
use super::list::{self, Paging};
use super::row::{self, ReportRow};
use super::tally::{Tally, tally};
use super::year::{OverdueRow, overdue};
use crate::model::value::Reading;
use crate::model::{Address, Field, ReportId};
use crate::output::site::{Artefact, Content, Output};

/// How many unreadable values are listed; all of them are in the downloads.
const MOST_UNREADABLE: usize = 100;

/// How many overdue milestones are listed; all of them are in the downloads.
const MOST_OVERDUE: usize = 100;

#[derive(Serialize)]
struct FindingsPage<'a> {
    rows: Vec<ReportRow<'a>>,
    paging: Paging,
    state: Tally<'a>,
    /// Milestones that the newest report of their measure shows as overdue. Only on the first part.
    overdue: Vec<OverdueRow<'a>>,
    all_overdue: usize,
    /// Only on the first part.
    unreadable: Vec<UnreadableRow<'a>>,
    all_unreadable: usize,
    /// Milestones that are now due later than first promised. Only on the first part.
    put_off: Vec<PutOffRow<'a>>,
    all_put_off: usize,
    /// Only on the first part.
    gaps: Vec<GapRow<'a>>,
    unmeasured: Vec<UnmeasuredRow<'a>>,
    all_unmeasured: usize,
    empty: Vec<EmptyRow<'a>>,
}

#[derive(Serialize)]
struct UnreadableRow<'a> {
    report: Link<'a>,
    key: &'a str,
    year: i32,
    name: &'a str,
    raw: &'a str,
    suggestion: Option<&'a str>,
}

/// Where it stands.
pub(super) fn address() -> Address {
    Address::page(&["befunde"])
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    let all = output.portal.reports_by_newest();
    let conspicuous: Vec<ReportId> = all.into_iter().filter(|id| output.views.report(*id).is_conspicuous()).collect();
    for part in list::parts(&address(), &conspicuous) {
        to.push(page(output, part.address.clone(), Content::Page, "findings.html", move |output| {
            let title = output.format.word("befunde_titel");
            let frame = list::frame(output, &part.address, title, "befunde", &part.paging).cited(output);
            let paging = part.paging.clone();
            let all: Vec<ReportId> = output.portal.report_ids().collect();
            let unreadable = if part.paging.number == 1 { unreadable(output, &all) } else { Vec::new() };
            let overdue = if part.paging.number == 1 { overdue_now(output) } else { Vec::new() };
            let further = if part.paging.number == 1 { further(output) } else { Further::default() };
            let page = FindingsPage {
                rows: part.ids.iter().map(|id| row::report(output, *id)).collect(),
                paging,
                state: state(output, &all),
                all_overdue: overdue.len(),
                overdue: overdue.into_iter().take(MOST_OVERDUE).collect(),
                all_unreadable: unreadable.len(),
                unreadable: unreadable.into_iter().take(MOST_UNREADABLE).collect(),
                all_put_off: further.put_off.len(),
                put_off: further.put_off.into_iter().take(MOST).map(|row| row.in_words(output)).collect(),
                gaps: further.gaps.into_iter().take(MOST).collect(),
                all_unmeasured: further.unmeasured.len(),
                unmeasured: further.unmeasured.into_iter().take(MOST).collect(),
                empty: further.empty,
            };
            (frame, page)
        }));
    }
}

/// How many rows of each further list are shown; all of them are in the downloads.
const MOST: usize = 100;

/// What only the first part shows.
#[derive(Default)]
struct Further<'a> {
    put_off: Vec<PutOffRow<'a>>,
    gaps: Vec<GapRow<'a>>,
    unmeasured: Vec<UnmeasuredRow<'a>>,
    empty: Vec<EmptyRow<'a>>,
}

fn further<'a>(output: &Output<'a>) -> Further<'a> {
    Further {
        put_off: gaps::put_off(output),
        gaps: gaps::rows(output, None),
        unmeasured: gaps::unmeasured(output, output.views.latest_reports()),
        empty: gaps::empty_sections(output, None),
    }
}

/// What all reports add up to; those that stand apart are listed here.
fn state<'a>(output: &Output<'a>, all: &[ReportId]) -> Tally<'a> {
    let mut state = tally(output, all).counting(&Counted::reports());
    state.leads.conspicuous = Some(format!("{}#auffaellig", address()));
    state
}

/// What is overdue by the newest report of every measure, the longest first.
fn overdue_now<'a>(output: &Output<'a>) -> Vec<OverdueRow<'a>> {
    let latest: Vec<ReportId> = output.views.latest_reports().collect();
    let mut rows = overdue(output, &latest);
    rows.sort_by_key(|row| std::cmp::Reverse(row.days.map(|days| days.to)));
    rows
}

/// Every value of these reports that cannot be read, newest last.
fn unreadable<'a>(output: &Output<'a>, ids: &[ReportId]) -> Vec<UnreadableRow<'a>> {
    let mut rows = Vec::new();
    for id in ids {
        let report = &output.portal[*id];
        let mut row = |name: &'a str, raw: &'a str, suggestion: Option<&'a str>| {
            rows.push(UnreadableRow {
                report: Link { address: report.address.clone(), text: output.portal.report_title(report) },
                key: &output.portal[report.measure].key,
                year: report.year,
                name,
                raw,
                suggestion,
            });
        };
        for indicator in &report.indicators {
            for field in [&indicator.target, &indicator.actual, &indicator.baseline] {
                note(field, &indicator.name, &mut row);
            }
        }
        for step in &report.milestones {
            for field in [&step.due, &step.done] {
                note(field, &step.name, &mut row);
            }
        }
    }
    rows
}

fn note<'a, T>(field: &'a Field<T>, name: &'a str, row: &mut impl FnMut(&'a str, &'a str, Option<&'a str>)) {
    if let Reading::Unreadable(suggestion) = &field.reading {
        row(name, &field.raw, suggestion.as_ref().map(|meant| meant.as_str()));
    }
}
