//! What the portal works out from what was reported (accountability.md). Pure; declared figures are never changed.
//!
//! In: a resolved [`Portal`]. Out: [`Views`], computed figures in the order of the portal's lists.

pub mod course;
pub mod indicator;
pub mod milestone;
pub mod report;
pub mod span;

use rayon::prelude::*;

pub use course::{Course, course};
pub use indicator::Attainment;
pub use milestone::Progress;
pub use report::{Counts, Finding, FindingReason, ReportFigures};
pub use span::Days;

use crate::model::{DepartmentId, GoalId, MeasureId, Portal, ReportId};

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
}

/// Computes everything about a portal, reports in parallel.
#[must_use]
pub fn views(portal: &Portal) -> Views {
    let mut views = Views {
        reports: portal.reports.par_iter().map(report::figures).collect(),
        of_measure: vec![Vec::new(); portal.measures.len()],
        of_goal: vec![Vec::new(); portal.goals.len()],
        of_department: vec![(Vec::new(), Vec::new()); portal.departments.len()],
    };
    for (index, report) in portal.reports.iter().enumerate() {
        let id = ReportId::new(index);
        views.of_measure[report.measure.index()].push(id);
        views.of_department[report.department.index()].1.push(id);
    }
    for (index, measure) in portal.measures.iter().enumerate() {
        let id = MeasureId::new(index);
        if let Some(goal) = measure.goal {
            views.of_goal[goal.index()].push(id);
        }
        if let Some(department) = measure.department {
            views.of_department[department.index()].0.push(id);
        }
    }
    views
}

impl Views {
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
