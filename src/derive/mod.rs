//! What the portal works out from what was reported (accountability.md). Pure; declared figures are never changed.
//!
//! In: a resolved [`Portal`] and the day of the build. Out: [`Views`], computed figures in the order of the portal's lists.
//!
//! One file a rule:
//!
//! | rule | file | of |
//! |---|---|---|
//! | `meilenstein-status` | [`milestone`] | a milestone |
//! | `kennzahl-zielerreichung` | [`indicator`] | an indicator |
//! | `meilenstein-zaehlung`, `termine`, `verzug`, `befund` | [`report`] | a report |
//! | `einhaltung` | [`keeping`] | a milestone that was due, by what was promised first |
//! | `zuordnung` | [`matching`] | a measure, over the years |
//! | `schluessel` | [`naming`] | a report's parts; a measure, over the years |
//! | `terminverlauf` | [`ledger`] | a measure, over the years |
//! | `vorjahresvergleich` | [`difference`] | a report and the one before |
//! | `einschaetzungsverlauf` | [`history`] | a measure, over the years |
//! | `kennzahlenreihe` | [`series`] | a measure, over the years |
//! | `abdeckung` | [`coverage`] | measures and years |
//! | `einschaetzungswanderung` | [`flows`] | two years |
//! | `ausgang` | [`exits`] | all measures |
//! | `luecken` | [`gaps`] | a report; a department and year |
//! | `messbarkeit` | [`measurability`] | a report; the strategy |

pub mod coverage;
pub mod difference;
pub mod exits;
pub mod flows;
pub mod gaps;
pub mod history;
pub mod indicator;
pub mod keeping;
pub mod ledger;
pub mod matching;
pub mod measurability;
pub mod milestone;
pub mod naming;
pub mod report;
pub mod series;
pub mod span;

use chrono::NaiveDate;
use rayon::prelude::*;

pub use coverage::Coverage;
pub use difference::Difference;
pub use exits::Exits;
pub use flows::Flow;
pub use gaps::{DepartmentGaps, Gaps};
pub use history::YearRating;
pub use indicator::Attainment;
pub use keeping::{Breakdown, Keeping};
pub use ledger::{DueEntry, Ledger, Line, days_moved};
pub use matching::Entry;
pub use measurability::{EmptySection, Measurability};
pub use milestone::Progress;
pub use report::{Counts, Delays, Finding, FindingReason, ReportFigures, Schedule, Size};
pub use series::Series;
pub use span::Days;

use crate::model::value::Period;
use crate::model::{DepartmentId, Document, GoalId, MeasureId, Portal, Report, ReportId};

/// Everything computed about a portal.
#[derive(Debug, Clone, Default)]
pub struct Views {
    /// One per report, in the portal's order.
    reports: Vec<ReportFigures>,
    /// The reports of each measure, by year.
    of_measure: Vec<Vec<ReportId>>,
    /// The measures of each goal.
    of_goal: Vec<Vec<MeasureId>>,
    /// The measures and reports of each department.
    of_department: Vec<(Vec<MeasureId>, Vec<ReportId>)>,
    /// What each measure's reports tell together.
    years: Vec<Years>,
    /// For every milestone of every report its line in the ledger, and its entry there.
    lines: Vec<Vec<(usize, usize)>>,
    /// For every milestone of every report what became of it, by what was promised first.
    kept: Vec<Vec<Option<Keeping>>>,
    /// For every indicator of every report its series.
    rows: Vec<Vec<usize>>,
    /// What changed since the report before; one per report.
    differences: Vec<Option<Difference>>,
    /// One per report.
    keys: Vec<PartKeys>,
    /// The official names of each department.
    name_keys: Vec<Vec<Box<str>>>,
    coverage: Coverage,
    flows: Vec<Flow>,
    exits: Exits,
    /// One per report.
    gaps: Vec<Gaps>,
    department_gaps: Vec<DepartmentGaps>,
    /// One per report.
    measurability: Vec<Measurability>,
    without_milestones: Vec<MeasureId>,
    /// In the order of the goals.
    empty_sections: Vec<EmptySection>,
    last_change: Option<NaiveDate>,
}

/// What the reports of one measure tell together.
#[derive(Debug, Clone, Default)]
struct Years {
    ledger: Ledger,
    /// One per line of the ledger.
    line_keys: Vec<Box<str>>,
    series: Vec<Series>,
    /// One per series.
    series_keys: Vec<Box<str>>,
    history: Vec<YearRating>,
}

/// What the parts of a report are known by.
#[derive(Debug, Clone, Default)]
struct PartKeys {
    indicators: Vec<Box<str>>,
    milestones: Vec<Box<str>>,
    objectives: Vec<Box<str>>,
    /// Of what changed since the report before.
    changes: Vec<Box<str>>,
    /// Of the corrections noted in it.
    notes: Vec<Box<str>>,
}

/// Computes everything about a portal, reports and measures in parallel. `today` decides which years are over.
#[must_use]
pub fn views(portal: &Portal, today: NaiveDate) -> Views {
    let mut views = Views {
        reports: portal.reports.par_iter().map(report::figures).collect(),
        of_measure: vec![Vec::new(); portal.measures.len()],
        of_goal: vec![Vec::new(); portal.goals.len()],
        of_department: vec![(Vec::new(), Vec::new()); portal.departments.len()],
        gaps: portal.reports.par_iter().map(gaps::of_report).collect(),
        measurability: portal.reports.par_iter().map(measurability::of_report).collect(),
        name_keys: portal.departments.iter().map(|department| naming::name_keys(&department.names)).collect(),
        last_change: last_change(portal),
        ..Views::default()
    };
    for id in portal.report_ids() {
        let report = &portal[id];
        views.of_measure[report.measure.index()].push(id);
        views.of_department[report.department.index()].1.push(id);
    }
    for id in portal.measure_ids() {
        let measure = &portal[id];
        if let Some(goal) = measure.goal {
            views.of_goal[goal.index()].push(id);
        }
        if let Some(department) = measure.department {
            views.of_department[department.index()].0.push(id);
        }
    }
    over_the_years(portal, &mut views);
    across_measures(portal, today, &mut views);
    views
}

/// Free pages hold no facts.
fn last_change(portal: &Portal) -> Option<NaiveDate> {
    let documents = portal.documents().filter(|document| !matches!(document, Document::Page(_)));
    documents.filter_map(|document| document.common().last_change()).max()
}

/// What the reports of each measure tell together.
fn over_the_years(portal: &Portal, views: &mut Views) {
    let figures = |id: ReportId| &views.reports[id.index()];
    let of_measure = |reports: &Vec<ReportId>| {
        let milestones = matching::threads(reports.iter().map(|id| (*id, portal[*id].milestones.as_slice())));
        let indicators = matching::threads(reports.iter().map(|id| (*id, portal[*id].indicators.as_slice())));
        let years = Years {
            ledger: ledger::ledger(portal, &milestones, reports, figures),
            line_keys: naming::thread_keys(&milestones, |at| portal[at.report].milestones.get(at.index)),
            series_keys: naming::thread_keys(&indicators, |at| portal[at.report].indicators.get(at.index)),
            series: indicators.iter().map(|thread| series::series(portal, thread)).collect(),
            history: history::history(portal, reports),
        };
        (years, difference::differences(portal, reports, &indicators, &milestones))
    };
    let computed: Vec<(Years, Vec<Option<Difference>>)> = views.of_measure.par_iter().map(of_measure).collect();
    let mut differences = vec![None; portal.reports.len()];
    let mut years = Vec::with_capacity(computed.len());
    for (reports, (of_measure, changes)) in views.of_measure.iter().zip(computed) {
        years.push(of_measure);
        for (id, change) in reports.iter().zip(changes) {
            differences[id.index()] = change;
        }
    }
    views.lines = portal.reports.iter().map(|report| vec![(0, 0); report.milestones.len()]).collect();
    views.rows = portal.reports.iter().map(|report| vec![0; report.indicators.len()]).collect();
    for of_measure in &years {
        for (line, of_line) in of_measure.ledger.lines.iter().enumerate() {
            for (entry, due) in of_line.entries.iter().enumerate() {
                views.lines[due.at.report.index()][due.at.index] = (line, entry);
            }
        }
        for (row, series) in of_measure.series.iter().enumerate() {
            for entry in &series.entries {
                views.rows[entry.report.index()][entry.index] = row;
            }
        }
    }
    (views.years, views.differences) = (years, differences);
    views.keys = keys(portal, &views.differences);
    views.kept = portal.report_ids().map(|id| kept(portal, views, id)).collect();
}

/// What became of a report's milestones, by what was promised first.
fn kept(portal: &Portal, views: &Views, report: ReportId) -> Vec<Option<Keeping>> {
    let steps = portal[report].milestones.iter().zip(&views.report(report).milestones).enumerate();
    let kept = steps.map(|(index, (step, progress))| {
        let first_due = views.first_due(portal, report, index);
        keeping::keeping(progress, step.due.known(), step.done.known(), first_due)
    });
    kept.collect()
}

/// What the parts of every report are known by.
fn keys(portal: &Portal, differences: &[Option<Difference>]) -> Vec<PartKeys> {
    let of_report = |report: &Report| PartKeys {
        indicators: naming::part_keys(&report.indicators),
        milestones: naming::part_keys(&report.milestones),
        objectives: naming::told_apart(report.objectives.iter().map(|words| naming::word_key(words))),
        changes: Vec::new(),
        notes: naming::note_keys(report),
    };
    let mut keys: Vec<PartKeys> = portal.reports.par_iter().map(of_report).collect();
    let of_changes = |(index, difference): (usize, &Option<Difference>)| {
        let difference = difference.as_ref()?;
        let name = |part: difference::PartName| {
            let of = keys.get(if part.is_gone { difference.with.index() } else { index })?;
            let list = if part.is_milestone { &of.milestones } else { &of.indicators };
            list.get(part.index).cloned()
        };
        let both = (&portal[difference.with], portal.reports.get(index)?);
        Some(naming::change_keys(portal, both, &difference.changes, name))
    };
    let changes: Vec<_> = differences.par_iter().enumerate().map(of_changes).collect();
    for (of, changes) in keys.iter_mut().zip(changes) {
        of.changes = changes.unwrap_or_default();
    }
    keys
}

/// What all measures tell together.
fn across_measures(portal: &Portal, today: NaiveDate, views: &mut Views) {
    views.coverage = coverage::coverage(portal, |id| &views.of_measure[id.index()], today);
    views.flows = flows::flows(portal);
    views.exits = exits::exits(portal);
    views.department_gaps = gaps::by_department(portal, &views.gaps);
    views.without_milestones = measurability::without_milestones(portal, |id| views.latest_of(id));
    views.empty_sections = measurability::empty_sections(portal, |id| &views.of_goal[id.index()]);
}

impl Views {
    /// What each report said about every milestone of a measure.
    #[must_use]
    pub fn ledger(&self, id: MeasureId) -> &Ledger {
        &self.years[id.index()].ledger
    }

    /// The line of the ledger that a report's milestone stands in: its number from 0, the line, and its entry there.
    #[must_use]
    pub fn line_of(&self, portal: &Portal, report: ReportId, index: usize) -> Option<(usize, &Line, &DueEntry)> {
        let (number, entry) = *self.lines[report.index()].get(index)?;
        let line = self.ledger(portal[report].measure).lines.get(number)?;
        Some((number, line, line.entries.get(entry)?))
    }

    /// The day of the last change of any document that holds facts.
    #[must_use]
    pub const fn last_change(&self) -> Option<NaiveDate> {
        self.last_change
    }

    /// When a report's milestone was due by the first report that gave a date, this one or one before. Rule `terminverlauf`.
    #[must_use]
    pub fn first_due<'p>(&self, portal: &'p Portal, report: ReportId, index: usize) -> Option<&'p Period> {
        let (_, line, entry) = self.line_of(portal, report, index)?;
        let original = line.original.filter(|original| original.nth <= entry.at.nth)?;
        portal[original.report].milestones.get(original.index)?.due.known()
    }

    /// What became of a report's milestone that was due; none where nothing was due. Rule `einhaltung`.
    #[must_use]
    pub fn keeping(&self, report: ReportId, index: usize) -> Option<Keeping> {
        self.kept[report.index()].get(index).copied().flatten()
    }

    /// How many due milestones of a report were kept in which way: the parts add up to the total. Rule `einhaltung`.
    #[must_use]
    pub fn breakdown(&self, report: ReportId) -> Breakdown {
        Breakdown::of(self.kept[report.index()].iter().copied().flatten())
    }

    /// Whether a report's milestone was reached by its due date only because that had been moved, due or not yet: it is
    /// never plainly on time. Rule `einhaltung`.
    #[must_use]
    pub fn is_on_time_as_moved(&self, portal: &Portal, report: ReportId, index: usize) -> bool {
        let Some(step) = portal[report].milestones.get(index) else { return false };
        let progress = self.report(report).milestones.get(index);
        progress.is_some_and(|progress| progress.status == milestone::Status::ReachedOnTime)
            && keeping::is_by_moved_date(step.due.known(), step.done.known(), self.first_due(portal, report, index))
    }

    /// How many milestones of a report came on time only by a due date that had been moved: after the first one.
    #[must_use]
    pub fn on_time_as_moved(&self, portal: &Portal, report: ReportId) -> usize {
        let steps = 0..portal[report].milestones.len();
        steps.filter(|index| self.is_on_time_as_moved(portal, report, *index)).count()
    }

    /// The number, from 0, of the series that a report's indicator stands in.
    #[must_use]
    pub fn series_of(&self, report: ReportId, index: usize) -> Option<usize> {
        self.rows[report.index()].get(index).copied()
    }

    /// What an indicator of a report is known by within it. Rule `schluessel`.
    #[must_use]
    pub fn indicator_key(&self, report: ReportId, index: usize) -> Option<&str> {
        self.keys[report.index()].indicators.get(index).map(AsRef::as_ref)
    }

    /// What a milestone of a report is known by within it.
    #[must_use]
    pub fn milestone_key(&self, report: ReportId, index: usize) -> Option<&str> {
        self.keys[report.index()].milestones.get(index).map(AsRef::as_ref)
    }

    /// What an objective of a report is known by within it.
    #[must_use]
    pub fn objective_key(&self, report: ReportId, index: usize) -> Option<&str> {
        self.keys[report.index()].objectives.get(index).map(AsRef::as_ref)
    }

    /// What a change since the report before, or behind those a correction, is known by within the report.
    #[must_use]
    pub fn change_key(&self, report: ReportId, number: usize) -> Option<&str> {
        let keys = &self.keys[report.index()];
        keys.changes.iter().chain(&keys.notes).nth(number).map(AsRef::as_ref)
    }

    /// What an official name of a department is known by within it.
    #[must_use]
    pub fn name_key(&self, department: DepartmentId, index: usize) -> Option<&str> {
        self.name_keys[department.index()].get(index).map(AsRef::as_ref)
    }

    /// What a report's milestone is known by over the years, within its measure.
    #[must_use]
    pub fn line_key(&self, portal: &Portal, report: ReportId, index: usize) -> Option<&str> {
        let (line, _) = *self.lines[report.index()].get(index)?;
        self.years[portal[report].measure.index()].line_keys.get(line).map(AsRef::as_ref)
    }

    /// What a report's indicator is known by over the years, within its measure.
    #[must_use]
    pub fn series_key(&self, portal: &Portal, report: ReportId, index: usize) -> Option<&str> {
        let row = self.series_of(report, index)?;
        self.years[portal[report].measure.index()].series_keys.get(row).map(AsRef::as_ref)
    }

    /// A measure's indicators over the years.
    #[must_use]
    pub fn series(&self, id: MeasureId) -> &[Series] {
        &self.years[id.index()].series
    }

    /// A measure's declared ratings, by year.
    #[must_use]
    pub fn history(&self, id: MeasureId) -> &[YearRating] {
        &self.years[id.index()].history
    }

    /// What changed since the measure's report before; none for its first report.
    #[must_use]
    pub fn difference(&self, id: ReportId) -> Option<&Difference> {
        self.differences[id.index()].as_ref()
    }

    /// Which measures reported in which years.
    #[must_use]
    pub const fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// How ratings moved between neighbouring years, ascending.
    #[must_use]
    pub fn flows(&self) -> &[Flow] {
        &self.flows
    }

    /// How ratings moved into a year; none for the first.
    #[must_use]
    pub fn flow_into(&self, year: i32) -> Option<&Flow> {
        self.flows.iter().find(|flow| flow.to == year)
    }

    /// How measures ended.
    #[must_use]
    pub const fn exits(&self) -> &Exits {
        &self.exits
    }

    /// The values that a report does not give.
    #[must_use]
    pub fn gaps(&self, id: ReportId) -> Gaps {
        self.gaps[id.index()]
    }

    /// The values that reports do not give, by department and year.
    #[must_use]
    pub fn department_gaps(&self) -> &[DepartmentGaps] {
        &self.department_gaps
    }

    /// Those of one department, by year.
    #[must_use]
    pub fn gaps_of_department(&self, id: DepartmentId) -> &[DepartmentGaps] {
        let all = &self.department_gaps;
        let start = all.partition_point(|row| row.department < id);
        let length = all[start..].partition_point(|row| row.department == id);
        &all[start..start + length]
    }

    /// What cannot be measured in a report.
    #[must_use]
    pub fn measurability(&self, id: ReportId) -> &Measurability {
        &self.measurability[id.index()]
    }

    /// Measures whose newest report names no milestone.
    #[must_use]
    pub fn without_milestones(&self) -> &[MeasureId] {
        &self.without_milestones
    }

    /// Sections of the strategy without a measure, in the order of the goals.
    #[must_use]
    pub fn empty_sections(&self) -> &[EmptySection] {
        &self.empty_sections
    }

    /// Those of one goal.
    #[must_use]
    pub fn empty_sections_of(&self, goal: GoalId) -> &[EmptySection] {
        let all = &self.empty_sections;
        let start = all.partition_point(|section| section.goal() < goal);
        let length = all[start..].partition_point(|section| section.goal() == goal);
        &all[start..start + length]
    }

    /// What is computed about a report.
    #[must_use]
    pub fn report(&self, id: ReportId) -> &ReportFigures {
        &self.reports[id.index()]
    }

    /// The reports of a measure, by year.
    #[must_use]
    pub fn reports_of(&self, id: MeasureId) -> &[ReportId] {
        &self.of_measure[id.index()]
    }

    /// The newest report of a measure.
    #[must_use]
    pub fn latest_of(&self, id: MeasureId) -> Option<ReportId> {
        self.reports_of(id).last().copied()
    }

    /// The newest report of every measure that has one, in the strategy's order.
    pub fn latest_reports(&self) -> impl Iterator<Item = ReportId> + '_ {
        self.of_measure.iter().filter_map(|reports| reports.last().copied())
    }

    /// The measures of a goal, in the strategy's order.
    #[must_use]
    pub fn measures_of(&self, id: GoalId) -> &[MeasureId] {
        &self.of_goal[id.index()]
    }

    /// The measures that a department is responsible for.
    #[must_use]
    pub fn measures_of_department(&self, id: DepartmentId) -> &[MeasureId] {
        &self.of_department[id.index()].0
    }

    /// The reports that a department wrote, by year.
    #[must_use]
    pub fn reports_of_department(&self, id: DepartmentId) -> &[ReportId] {
        &self.of_department[id.index()].1
    }
}
