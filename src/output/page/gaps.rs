//! What is not said (rule `luecken`), and to which sections of the strategy no measure belongs (rule `messbarkeit`).

use serde::Serialize;

use super::counted::Counted;
use super::frame::Link;
use super::gap_lists;
use super::list;
use super::row;
use super::word_tables;
use crate::derive::Gaps;
use crate::model::{Address, DepartmentId, GoalId, ReportId};
use crate::output::context::Output;
use crate::output::label::Label;

/// The gaps of a department in a year.
#[derive(Serialize)]
pub(super) struct GapRow<'a> {
    department: Link<'a>,
    year: i32,
    reports: usize,
    gaps: Gaps,
    /// What the counts lead to, below the root.
    leads: GapLeads,
    /// Every provision with how often it is named.
    legal_bases: Vec<(&'a str, usize)>,
    /// Confidential values without one.
    without_basis: usize,
}

/// What the counts of a department and year lead to.
#[derive(Serialize)]
struct GapLeads {
    reports: String,
    open: String,
    no_statement: String,
    not_applicable: String,
    confidential: String,
    unreadable: String,
}

impl GapLeads {
    fn of(output: &Output<'_>, department: DepartmentId, year: i32) -> Self {
        let page = gap_lists::of(output, department, year);
        let [open, no_statement, not_applicable, confidential, unreadable] =
            gap_lists::REASONS.map(|reason| word_tables::place(&page, reason));
        let reports = Counted::reports().with("ressort", &output.portal[department].key);
        let reports = reports.also(list::YEAR, &year.to_string());
        Self { reports, open, no_statement, not_applicable, confidential, unreadable }
    }
}

/// How many values of the newest reports one reason keeps from being told.
#[derive(Serialize)]
pub(super) struct GapCount<'a> {
    pub reason: Label<'a>,
    pub count: usize,
    /// What it leads to, below the root.
    to: String,
}

/// The values that these reports, the newest of their measures, do not give, by the reason.
pub(super) fn newest_by_reason<'a>(output: &Output<'a>, latest: &[ReportId]) -> Vec<GapCount<'a>> {
    by_reason(output, latest, &gap_lists::newest())
}

/// The same for the reports for a year.
pub(super) fn of_year_by_reason<'a>(output: &Output<'a>, year: i32) -> Vec<GapCount<'a>> {
    by_reason(output, &output.portal.reports_in(year), &gap_lists::of_year(year))
}

/// In: reports, and the page that lists what they do not give.
fn by_reason<'a>(output: &Output<'a>, reports: &[ReportId], page: &Address) -> Vec<GapCount<'a>> {
    let sum = Gaps::sum(reports.iter().map(|id| output.views.gaps(*id)));
    let counts = [sum.open, sum.no_statement, sum.not_applicable, sum.confidential, sum.unreadable];
    let reasons = gap_lists::REASONS.into_iter().zip(counts);
    let reasons = reasons.map(|(key, count)| GapCount {
        reason: output.format.label("lesart", key),
        count,
        to: word_tables::place(page, key),
    });
    reasons.collect()
}

/// The gaps by department and year, the newest year first; of one department, or of all.
pub(super) fn rows<'a>(output: &Output<'a>, of: Option<DepartmentId>) -> Vec<GapRow<'a>> {
    let all = of.map_or_else(|| output.views.department_gaps(), |id| output.views.gaps_of_department(id));
    let mut rows: Vec<GapRow<'a>> = all
        .iter()
        .map(|row| GapRow {
            department: row::department_link(output, &output.portal[row.department]),
            year: row.year,
            reports: row.reports,
            gaps: row.gaps,
            leads: GapLeads::of(output, row.department, row.year),
            legal_bases: row.legal_bases.iter().map(|(basis, count)| (basis.as_ref(), *count)).collect(),
            without_basis: row.without_basis,
        })
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.year));
    rows
}

/// A section of the strategy without a measure.
#[derive(Serialize)]
pub(super) struct EmptyRow<'a> {
    goal: Link<'a>,
    number: u32,
    /// The section as the strategy counts it; none where the goal has no measure at all.
    section: Option<&'a str>,
}

/// The sections of the strategy without a measure; of one goal, or of all.
pub(super) fn empty_sections<'a>(output: &Output<'a>, of: Option<GoalId>) -> Vec<EmptyRow<'a>> {
    let sections = of.map_or_else(|| output.views.empty_sections(), |id| output.views.empty_sections_of(id));
    let rows = sections.iter().map(|section| {
        let goal = &output.portal[section.goal()];
        EmptyRow { goal: row::goal_link(output, goal), number: goal.number, section: section.letter() }
    });
    rows.collect()
}
