//! Values that a report does not give, by the reason.
//!
//! Rule `luecken`; source: accountability.md, "Across measures", 7. Counted are the planned and actual values of
//! indicators and the due and done dates of milestones.

use std::collections::BTreeMap;

use crate::model::value::Reading;
use crate::model::{DepartmentId, Field, Portal, Report};

/// How many values are not given, by the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Gaps {
    /// All values, given or not.
    pub values: usize,
    /// „offen“.
    pub open: usize,
    /// Nothing was said.
    pub no_statement: usize,
    /// Not applicable.
    pub not_applicable: usize,
    /// Withheld.
    pub confidential: usize,
    /// Not readable.
    pub unreadable: usize,
}

impl Gaps {
    /// How many values are not given.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.open + self.no_statement + self.not_applicable + self.confidential + self.unreadable
    }

    /// What several counts add up to.
    #[must_use]
    pub fn sum(all: impl Iterator<Item = Self>) -> Self {
        let mut sum = Self::default();
        all.for_each(|one| sum.add(&one));
        sum
    }

    fn add(&mut self, other: &Self) {
        self.values += other.values;
        self.open += other.open;
        self.no_statement += other.no_statement;
        self.not_applicable += other.not_applicable;
        self.confidential += other.confidential;
        self.unreadable += other.unreadable;
    }

    fn take<T>(&mut self, field: &Field<T>) {
        self.values += 1;
        match field.reading {
            Reading::Known(_) => {}
            Reading::Open => self.open += 1,
            Reading::NoStatement => self.no_statement += 1,
            Reading::NotApplicable => self.not_applicable += 1,
            Reading::Confidential => self.confidential += 1,
            Reading::Unreadable(_) => self.unreadable += 1,
        }
    }
}

/// The gaps in the reports of a department for one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepartmentGaps {
    /// The department.
    pub department: DepartmentId,
    /// The year.
    pub year: i32,
    /// How many reports.
    pub reports: usize,
    /// The counts.
    pub gaps: Gaps,
    /// The provisions that keep values confidential, each with how often it is named.
    pub legal_bases: Vec<(Box<str>, usize)>,
    /// Confidential values without a provision.
    pub without_basis: usize,
}

/// Counts the gaps of a report.
#[must_use]
pub fn of_report(report: &Report) -> Gaps {
    let mut gaps = Gaps::default();
    for indicator in &report.indicators {
        gaps.take(&indicator.target);
        gaps.take(&indicator.actual);
    }
    for step in &report.milestones {
        gaps.take(&step.due);
        gaps.take(&step.done);
    }
    gaps
}

/// What the reports of a department for one year add up to.
#[derive(Default)]
struct Sum<'p> {
    reports: usize,
    gaps: Gaps,
    legal_bases: BTreeMap<&'p str, usize>,
    without_basis: usize,
}

/// Adds up the gaps of all reports by department and year, in this order. `of_reports` are those of the portal's reports.
#[must_use]
pub fn by_department(portal: &Portal, of_reports: &[Gaps]) -> Vec<DepartmentGaps> {
    let mut sums: BTreeMap<(DepartmentId, i32), Sum<'_>> = BTreeMap::new();
    for (report, gaps) in portal.reports.iter().zip(of_reports) {
        let sum = sums.entry((report.department, report.year)).or_default();
        sum.reports += 1;
        sum.gaps.add(gaps);
        if gaps.confidential > 0 {
            sum.take_confidential(report);
        }
    }
    let rows = sums.into_iter().map(|((department, year), sum)| DepartmentGaps {
        department,
        year,
        reports: sum.reports,
        gaps: sum.gaps,
        legal_bases: sum.legal_bases.into_iter().map(|(basis, count)| (basis.into(), count)).collect(),
        without_basis: sum.without_basis,
    });
    rows.collect()
}

impl<'p> Sum<'p> {
    fn take_confidential(&mut self, report: &'p Report) {
        for indicator in &report.indicators {
            self.take(&indicator.target);
            self.take(&indicator.actual);
        }
        for step in &report.milestones {
            self.take(&step.due);
            self.take(&step.done);
        }
    }

    fn take<T>(&mut self, field: &'p Field<T>) {
        if matches!(field.reading, Reading::Confidential) {
            match field.legal_basis.as_deref() {
                Some(basis) => *self.legal_bases.entry(basis).or_default() += 1,
                None => self.without_basis += 1,
            }
        }
    }
}
