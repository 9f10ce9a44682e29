//! What tables of a report's parts have in common: their key, and the column of the position.

use super::Row;
use super::shared::OfReport;
use crate::model::{Report, ReportId};
use crate::output::export::{Cell, Column, Type};

/// A part of a report: the report and the position in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartKey {
    /// The report.
    pub report: ReportId,
    /// The position in the report, from 0.
    pub index: usize,
}

impl PartKey {
    /// The keys of the `count` parts of a report.
    pub fn all(report: ReportId, count: usize) -> impl Iterator<Item = Self> {
        (0..count).map(move |index| Self { report, index })
    }
}

impl OfReport for PartKey {
    fn report(self) -> ReportId {
        self.report
    }
}

/// The report that a row is part of.
pub(super) fn report(row: Row<'_, PartKey>) -> &Report {
    &row.output.portal[row.key.report]
}

/// The key of a part: its report, a letter for its kind, and what it is known by there.
pub(super) fn id<'a>(row: Row<'a, PartKey>, letter: char, own: Option<&str>) -> Cell<'a> {
    Cell::maybe(own, |own| Cell::owned(format!("{}-{letter}-{own}", row.output.portal.report_key(report(row)))))
}

/// The key of what a part is over the years: its measure, a letter for its kind, and what it is known by there.
pub(super) fn id_over_years<'a>(row: Row<'a, PartKey>, letter: char, own: Option<&str>) -> Cell<'a> {
    let measure = &row.output.portal[report(row).measure].key;
    Cell::maybe(own, |own| Cell::owned(format!("{measure}-{letter}-{own}")))
}

/// The column that follows those of the report.
pub(super) const POSITION: &[Column<PartKey>] = &[Column::reported(
    "position",
    Type::Integer,
    ("Stelle im Formular, ab 1.", "Position in the form, from 1."),
    |row: Row<'_, PartKey>| Cell::count(row.key.index + 1),
)
.titled("Position", "Position")
.required()
.at_least(1)];
