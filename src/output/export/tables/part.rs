//! What tables of a report's parts have in common: their key, and the columns that say whose part a row is.

use super::Row;
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

/// The report that a row is part of.
pub(super) fn report(row: Row<'_, PartKey>) -> &Report {
    &row.output.portal[row.key.report]
}

/// The key of a part: its report, a letter for its kind, its position.
pub(super) fn id<'a>(row: Row<'a, PartKey>, letter: char) -> Cell<'a> {
    let mut id = row.output.portal.report_key(report(row));
    id.push('-');
    id.push(letter);
    id.push_str(itoa::Buffer::new().format(row.key.index + 1));
    Cell::owned(id)
}

/// The columns that follow a part's key.
pub(super) const HEAD: &[Column<PartKey>] = &[
    Column::reported("bericht", Type::Text, ("Schlüssel des Berichts.", "Key of the report."), |row| {
        Cell::owned(row.output.portal.report_key(report(row)))
    })
    .titled("Bericht", "Report")
    .required()
    .refers_to("berichte")
    .previewed(),
    Column::reported("massnahme", Type::Text, ("Kennung der Maßnahme.", "List number of the measure."), |row| {
        Cell::text(&row.output.portal[report(row).measure].key)
    })
    .titled("Maßnahme", "Measure")
    .required()
    .refers_to("massnahmen"),
    Column::reported(
        "berichtsjahr",
        Type::Year,
        ("Jahr, für das berichtet wird.", "Year that is reported on."),
        |row| Cell::Integer(report(row).year.into()),
    )
    .titled("Berichtsjahr", "Reporting year")
    .required(),
    Column::reported(
        "ressort",
        Type::Text,
        ("Schlüssel des berichtenden Ressorts.", "Key of the reporting department."),
        |row| Cell::text(&row.output.portal[report(row).department].key),
    )
    .titled("Ressort", "Department")
    .required()
    .refers_to("ressorts"),
    Column::reported(
        "position",
        Type::Integer,
        ("Stelle im Formular, ab 1.", "Position in the form, from 1."),
        |row: Row<'_, PartKey>| Cell::count(row.key.index + 1),
    )
    .titled("Position", "Position")
    .required()
    .at_least(1),
];

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
