//! Columns that several tables have in common, and how lists of columns become a table's.

use super::Row;
use crate::model::{MeasureId, ReportId};
use crate::output::export::{Cell, Column, Type};

/// The key of a row that belongs to a report.
pub(super) trait OfReport: Copy + 'static {
    /// The report.
    fn report(self) -> ReportId;
}

impl OfReport for ReportId {
    fn report(self) -> ReportId {
        self
    }
}

/// The report that a row belongs to, as a reference.
pub(super) const fn report<K: OfReport>() -> Column<K> {
    let about = ("Schlüssel des Berichts.", "Key of the report.");
    Column::reported("bericht", Type::Text, about, |row: Row<'_, K>| {
        let portal = row.output.portal;
        Cell::owned(portal.report_key(&portal[row.key.report()]))
    })
    .titled("Bericht", "Report")
    .required()
    .refers_to("berichte")
    .previewed()
}

/// The measure that a row's report is about.
pub(super) const fn measure<K: OfReport>() -> Column<K> {
    let about = ("Kennung der Maßnahme.", "List number of the measure.");
    Column::reported("massnahme", Type::Text, about, |row: Row<'_, K>| {
        let portal = row.output.portal;
        Cell::text(&portal[portal[row.key.report()].measure].key)
    })
    .titled("Maßnahme", "Measure")
    .required()
    .refers_to("massnahmen")
}

/// The year that a row's report is about.
pub(super) const fn year<K: OfReport>() -> Column<K> {
    let about = ("Jahr, für das berichtet wird.", "Year that is reported on.");
    Column::reported("berichtsjahr", Type::Year, about, |row: Row<'_, K>| {
        Cell::Integer(row.output.portal[row.key.report()].year.into())
    })
    .titled("Berichtsjahr", "Reporting year")
    .required()
}

/// The department whose report a row belongs to.
pub(super) const fn department<K: OfReport>() -> Column<K> {
    let about = ("Schlüssel des berichtenden Ressorts.", "Key of the reporting department.");
    Column::reported("ressort", Type::Text, about, |row: Row<'_, K>| {
        let portal = row.output.portal;
        Cell::text(&portal[portal[row.key.report()].department].key)
    })
    .titled("Ressort", "Department")
    .required()
    .refers_to("ressorts")
}

/// The report that a row belongs to, and what and whom it is about.
pub(super) const fn of_report<K: OfReport>() -> [Column<K>; 4] {
    [report(), measure(), year(), department()]
}

/// The key of a row that belongs to a measure.
pub(super) trait OfMeasure: Copy + 'static {
    /// The measure.
    fn measure(self) -> MeasureId;
}

impl OfMeasure for MeasureId {
    fn measure(self) -> MeasureId {
        self
    }
}

/// The department that is responsible for a row's measure.
pub(super) const fn responsible<K: OfMeasure>() -> Column<K> {
    let about = (
        "Schlüssel des verantwortlichen Ressorts; leer, wenn keines angegeben ist.",
        "Key of the responsible department; empty where none is given.",
    );
    Column::reported("ressort", Type::Text, about, |row: Row<'_, K>| {
        let portal = row.output.portal;
        Cell::maybe(portal[row.key.measure()].department, |id| Cell::text(&portal[id].key))
    })
    .titled("Ressort", "Department")
    .refers_to("ressorts")
}

/// How many columns the lists have together.
pub(super) const fn total<K>(lists: &[&[Column<K>]]) -> usize {
    let (mut sum, mut list) = (0, 0);
    while list < lists.len() {
        sum += lists[list].len();
        list += 1;
    }
    sum
}

/// The columns of the lists one after another, while compiling; `N` is their [`total`].
pub(super) const fn joined<K, const N: usize>(lists: &[&[Column<K>]]) -> [Column<K>; N] {
    let mut all = [lists[0][0]; N];
    let (mut at, mut list) = (0, 0);
    while list < lists.len() {
        let mut column = 0;
        while column < lists[list].len() {
            all[at] = lists[list][column];
            at += 1;
            column += 1;
        }
        list += 1;
    }
    all
}
