//! An indicator over the years: only what counts the same thing stands in one row.
//!
//! Rule `kennzahlenreihe`; source: accountability.md, "Across years, per measure", 3: only comparable units.

use rust_decimal::Decimal;

use super::indicator::{Kind, kind};
use super::matching::{Entry, Thread, normalised};
use crate::model::value::{Quantity, Reading, Unit};
use crate::model::{Indicator, Portal};

/// One indicator over the years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What each report said about it, by year; never empty.
    pub entries: Thread,
    /// The same entries, cut wherever kind or unit changed: within a run numbers compare, between runs they do not.
    pub runs: Vec<Run>,
}

/// Years in which an indicator counted the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Numbers, changes, dates or statements.
    pub kind: Kind,
    /// The points, by year; never empty.
    pub points: Vec<Point>,
}

/// What one report said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Where it stands.
    pub at: Entry,
    /// The target as a number in the run's unit.
    pub target: Option<Decimal>,
    /// The actual value as a number in the run's unit.
    pub actual: Option<Decimal>,
}

/// What two numbers must have in common to be compared.
#[derive(PartialEq, Eq)]
struct Scale {
    kind: Kind,
    unit: Option<String>,
}

/// Follows an indicator through the years.
#[must_use]
pub fn series(portal: &Portal, thread: &Thread) -> Series {
    let mut runs: Vec<(Scale, Run)> = Vec::new();
    for entry in thread {
        let Some(indicator) = portal[entry.report].indicators.get(entry.index) else { continue };
        let scale = Scale { kind: kind(indicator), unit: unit_of(indicator) };
        let point = Point {
            at: *entry,
            target: number(indicator, &indicator.target.reading, &scale),
            actual: number(indicator, &indicator.actual.reading, &scale),
        };
        match runs.last_mut() {
            Some((before, run)) if *before == scale => run.points.push(point),
            _ => {
                let run = Run { kind: scale.kind, points: vec![point] };
                runs.push((scale, run));
            }
        }
    }
    Series { entries: thread.clone(), runs: runs.into_iter().map(|(_, run)| run).collect() }
}

/// What an indicator counts, in a form that compares: „%“ and „Prozent“ are the same.
///
/// The declared unit, else the one written after a value. Dates and statements have none.
#[must_use]
pub fn unit_of(indicator: &Indicator) -> Option<String> {
    if !matches!(kind(indicator), Kind::Number | Kind::Change) {
        return None;
    }
    let declared = indicator.unit.as_deref();
    let written = || [&indicator.target.reading, &indicator.actual.reading].into_iter().find_map(written_unit);
    named(Unit::or_declared(None, declared).or_else(written), declared)
}

fn named(unit: Option<Unit>, declared: Option<&str>) -> Option<String> {
    Some(match unit? {
        Unit::Percent => "%".to_owned(),
        Unit::Euro => "€".to_owned(),
        Unit::Declared => normalised(declared.unwrap_or_default()),
    })
}

fn written_unit(reading: &Reading<Quantity>) -> Option<Unit> {
    match reading.known()? {
        Quantity::Amount(amount) => amount.unit,
        Quantity::Change(change) => change.unit,
        Quantity::Range(range) => range.unit,
        Quantity::Period(_) | Quantity::Statement(_) => None,
    }
}

/// A number of the run's kind in the run's unit.
fn number(indicator: &Indicator, reading: &Reading<Quantity>, scale: &Scale) -> Option<Decimal> {
    let (value, written) = match (reading.known()?, scale.kind) {
        (Quantity::Amount(amount), Kind::Number) => (amount.value, amount.unit),
        (Quantity::Change(change), Kind::Change) => (change.value, change.unit),
        _ => return None,
    };
    let declared = indicator.unit.as_deref();
    let unit = named(Unit::or_declared(written, declared), declared);
    (unit == scale.unit || written.is_none()).then_some(value)
}
