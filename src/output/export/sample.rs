//! Samples for people: the first rows of a table, and real values that show what the columns beside `_original` say.
//!
//! In: the portal. Out: texts exactly as the CSV has them.

use super::selection::Selection;
use super::tables::{Indicators, Milestones, PartKey, Rows, TABLES};
use super::{Cell, ColumnFacts};
use crate::model::value::{Period, Quantity, Reading};
use crate::model::{Address, Field, ReportId};
use crate::output::context::Output;
use crate::output::make_error::MakeError;

/// How many rows a preview has.
const ROWS: usize = 5;

/// The first rows of a table, with a handful of its columns.
pub struct Preview {
    /// The columns.
    pub columns: Vec<ColumnFacts>,
    /// The rows: a text for each of the columns.
    pub rows: Vec<Vec<String>>,
    /// How many rows the table has.
    pub count: usize,
}

/// The preview of a table; nothing where there is no such table.
///
/// # Errors
/// Those of making a row's cells.
pub fn preview(output: &Output<'_>, table: &str) -> Result<Option<Preview>, MakeError> {
    let Some(table) = TABLES.iter().find(|one| one.name() == table) else { return Ok(None) };
    let selection = table.all(output);
    let columns: Vec<ColumnFacts> = selection.columns.iter().filter(|column| column.is_previewed).copied().collect();
    let mut rows = Vec::new();
    selection.first(ROWS, |cells| {
        let shown = selection.columns.iter().zip(cells).filter(|(column, _)| column.is_previewed);
        rows.push(shown.map(|(_, cell)| cell.canonical().into_owned()).collect());
        Ok(())
    })?;
    Ok(Some(Preview { columns, rows, count: table.count(output) }))
}

/// What the names of columns end in that belong to one value of the form.
pub const ENDINGS: [&str; 7] = ["original", "korrektur", "lesart", "marke", "wert", "von", "bis"];

/// What a sample shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Shows {
    /// A day: the first is the last.
    Day,
    /// A date that is coarser than a day.
    Range,
    /// A number.
    Number,
    /// What cannot be read.
    Unreadable,
    /// What is not done yet.
    Open,
    /// What was corrected.
    Corrected,
}

impl Shows {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] = [Self::Day, Self::Range, Self::Number, Self::Unreadable, Self::Open, Self::Corrected];
}

/// A value of the portal with its cells.
pub struct Sample {
    /// What it shows.
    pub shows: Shows,
    /// The key of its report, as the exports have it.
    pub report: String,
    /// The page of its report.
    pub address: Address,
    /// What the names of its columns begin with: `soll`.
    pub column: &'static str,
    /// Its cells, by [`ENDINGS`]; empty where the table has no such column.
    pub cells: [String; 7],
}

/// One value of each kind, the first there is in the portal.
///
/// # Errors
/// Those of making a row's cells.
pub fn samples(output: &Output<'_>) -> Result<Vec<Sample>, MakeError> {
    let found = first_of_each(output);
    let ordered = Shows::ALL.iter().filter_map(|shows| found.iter().find(|value| value.shows == *shows));
    ordered.map(|value| sample(output, value)).collect()
}

/// Where a value stands.
struct Found {
    shows: Shows,
    part: Part,
    key: PartKey,
    column: &'static str,
}

/// Which part of a report.
#[derive(Debug, Clone, Copy)]
enum Part {
    Milestone,
    Indicator,
}

fn first_of_each(output: &Output<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut take = |shows: Option<Shows>, part, key, column| {
        if let Some(shows) = shows.filter(|shows| found.iter().all(|other| other.shows != *shows)) {
            found.push(Found { shows, part, key, column });
        }
        found.len() == Shows::ALL.len()
    };
    for (index, report) in output.portal.reports.iter().enumerate() {
        let key = |index_in_report| PartKey { report: ReportId::new(index), index: index_in_report };
        for (index, milestone) in report.milestones.iter().enumerate() {
            take(shows(&milestone.due, of_period), Part::Milestone, key(index), "soll");
            take(shows(&milestone.done, of_period), Part::Milestone, key(index), "ist");
        }
        let mut is_complete = false;
        for (index, indicator) in report.indicators.iter().enumerate() {
            take(shows(&indicator.target, of_quantity), Part::Indicator, key(index), "plan");
            is_complete = take(shows(&indicator.actual, of_quantity), Part::Indicator, key(index), "ist");
        }
        if is_complete {
            break;
        }
    }
    found
}

fn shows<T>(field: &Field<T>, of: fn(&T) -> Option<Shows>) -> Option<Shows> {
    if field.correction.is_some() {
        return Some(Shows::Corrected);
    }
    match &field.reading {
        Reading::Known(value) => of(value),
        Reading::Unreadable(_) => Some(Shows::Unreadable),
        Reading::Open => Some(Shows::Open),
        Reading::NoStatement | Reading::NotApplicable | Reading::Confidential => None,
    }
}

#[allow(clippy::unnecessary_wraps, reason = "as for quantities")]
fn of_period(period: &Period) -> Option<Shows> {
    Some(if period.first() == period.last() { Shows::Day } else { Shows::Range })
}

fn of_quantity(quantity: &Quantity) -> Option<Shows> {
    match quantity {
        Quantity::Amount(_) | Quantity::Range(_) => Some(Shows::Number),
        Quantity::Period(period) => of_period(period),
        Quantity::Change(_) | Quantity::Statement(_) => None,
    }
}

fn sample(output: &Output<'_>, value: &Found) -> Result<Sample, MakeError> {
    let report = &output.portal[value.key.report];
    let cells = match value.part {
        Part::Milestone => cells::<Milestones>(output, value.key, value.column)?,
        Part::Indicator => cells::<Indicators>(output, value.key, value.column)?,
    };
    Ok(Sample {
        shows: value.shows,
        report: output.portal.report_key(report),
        address: report.address.clone(),
        column: value.column,
        cells,
    })
}

/// The cells of one value, by [`ENDINGS`].
fn cells<T: Rows<Key = PartKey>>(output: &Output<'_>, key: PartKey, column: &str) -> Result<[String; 7], MakeError> {
    let row = Selection::of::<T, _>(*output, move || std::iter::once(key));
    let mut texts: [String; 7] = std::array::from_fn(|_| String::new());
    row.each(|cells| {
        for (text, ending) in texts.iter_mut().zip(ENDINGS) {
            let name = format!("{column}_{ending}");
            let at = row.columns.iter().position(|column| column.name == name);
            *text = at.and_then(|at| cells.get(at)).map(Cell::canonical).unwrap_or_default().into_owned();
        }
        Ok(())
    })?;
    Ok(texts)
}
