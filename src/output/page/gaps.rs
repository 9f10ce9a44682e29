//! What is not said and what cannot be measured (rules `luecken` and `messbarkeit`), and which dates were moved most (rule
//! `terminverlauf`).

use serde::Serialize;

use super::counted::Counted;
use super::frame::Link;
use super::gap_lists;
use super::list;
use super::row;
use super::word_tables;
use crate::derive::{Days, EmptySection, Gaps, Measurability};
use crate::model::{DepartmentId, GoalId, Report, ReportId};
use crate::output::site::Output;

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

/// The gaps by department and year, the newest year first; of one department, or of all.
pub(super) fn rows<'a>(output: &Output<'a>, of: Option<DepartmentId>) -> Vec<GapRow<'a>> {
    let all = output.views.department_gaps().iter().filter(|row| of.is_none_or(|id| row.department == id));
    let mut rows: Vec<GapRow<'a>> = all
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

/// What cannot be measured in a report, by its names.
#[derive(Serialize)]
pub(super) struct UnmeasuredRow<'a> {
    report: Link<'a>,
    key: &'a str,
    year: i32,
    objectives: Vec<&'a str>,
    without_target: Vec<&'a str>,
    without_actual: Vec<&'a str>,
    without_unit: Vec<&'a str>,
    no_milestones: bool,
}

/// Those of these reports in which something cannot be measured.
pub(super) fn unmeasured<'a>(output: &Output<'a>, reports: impl Iterator<Item = ReportId>) -> Vec<UnmeasuredRow<'a>> {
    reports.filter_map(|id| unmeasured_row(output, id)).collect()
}

fn unmeasured_row<'a>(output: &Output<'a>, id: ReportId) -> Option<UnmeasuredRow<'a>> {
    let lacks = output.views.measurability(id);
    if lacks.is_complete() {
        return None;
    }
    let report = &output.portal[id];
    let Measurability { objectives, without_target, without_actual, without_unit, no_milestones } = lacks;
    Some(UnmeasuredRow {
        report: Link { address: report.address.clone(), text: output.portal.report_title(report) },
        key: &output.portal[report.measure].key,
        year: report.year,
        objectives: objectives.iter().filter_map(|at| report.objectives.get(*at)).map(AsRef::as_ref).collect(),
        without_target: names(report, without_target),
        without_actual: names(report, without_actual),
        without_unit: names(report, without_unit),
        no_milestones: *no_milestones,
    })
}

fn names<'a>(report: &'a Report, positions: &[usize]) -> Vec<&'a str> {
    positions.iter().filter_map(|at| report.indicators.get(*at)).map(|it| it.name.as_ref()).collect()
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
    let sections = output.views.empty_sections().iter().map(|section| match section {
        EmptySection::Goal(goal) => (*goal, None),
        EmptySection::Letter { goal, section } => (*goal, Some(section.as_str())),
    });
    let sections = sections.filter(|(goal, _)| of.is_none_or(|id| *goal == id));
    sections
        .map(|(goal, section)| {
            let goal = &output.portal[goal];
            EmptyRow { goal: row::goal_link(output, goal), number: goal.number, section }
        })
        .collect()
}

/// A milestone that is now due later than first promised.
#[derive(Serialize)]
pub(super) struct PutOffRow<'a> {
    measure: Link<'a>,
    key: &'a str,
    name: &'a str,
    original: &'a str,
    original_year: i32,
    current: &'a str,
    current_year: i32,
    days: i64,
    days_text: String,
    moves: usize,
}

/// All milestones that are now due later than first promised, those put off longest first.
pub(super) fn put_off<'a>(output: &Output<'a>) -> Vec<PutOffRow<'a>> {
    let mut rows = Vec::new();
    for id in output.portal.measure_ids() {
        let measure = &output.portal[id];
        for line in &output.views.ledger(id).lines {
            let Some(days) = line.shift.filter(|days| *days > 0) else { continue };
            let Some((original, current)) = line.original.zip(line.current()) else { continue };
            let step = |report: ReportId, at: usize| output.portal[report].milestones.get(at);
            let steps = step(original.report, original.index).zip(step(current.at.report, current.at.index));
            let Some((first, last)) = steps else { continue };
            rows.push(PutOffRow {
                measure: Link { address: output.portal.measure_address(measure), text: &measure.title },
                key: &measure.key,
                name: &last.name,
                original: &first.due.raw,
                original_year: output.portal[original.report].year,
                current: &last.due.raw,
                current_year: output.portal[current.at.report].year,
                days,
                days_text: String::new(),
                moves: line.moves(),
            });
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.days));
    rows
}

/// How many milestones are now due later than first promised.
pub(super) fn put_off_count(output: &Output<'_>) -> usize {
    let lines = output.portal.measure_ids().flat_map(|id| &output.views.ledger(id).lines);
    lines.filter(|line| line.shift.is_some_and(|days| days > 0)).count()
}

impl PutOffRow<'_> {
    /// The same, with the days in words: only what is shown is put into words.
    pub(super) fn in_words(self, output: &Output<'_>) -> Self {
        Self { days_text: output.format.days("tage_verschiebung", Days::exactly(self.days)), ..self }
    }
}
