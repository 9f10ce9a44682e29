//! Cells that every value of the form has.

use chrono::NaiveDate;

use crate::model::Field;
use crate::model::value::{Mark, Period, Quantity, Unit};
use crate::output::export::Cell;

pub(super) fn original<T>(field: &Field<T>) -> Cell<'_> {
    Cell::text(&field.raw)
}

pub(super) fn correction<T>(field: &Field<T>) -> Cell<'_> {
    Cell::maybe(field.correction.as_deref(), Cell::text)
}

pub(super) fn reading<T>(field: &Field<T>) -> Cell<'_> {
    Cell::text(field.reading.key())
}

pub(super) fn mark<'a>(mark: Option<Mark>) -> Cell<'a> {
    Cell::maybe(mark, |mark| Cell::text(mark.key()))
}

pub(super) fn first<'a>(period: Option<&Period>) -> Cell<'a> {
    date(period.and_then(Period::told_first))
}

pub(super) fn last<'a>(period: Option<&Period>) -> Cell<'a> {
    date(period.map(Period::last))
}

pub(super) fn date<'a>(date: Option<NaiveDate>) -> Cell<'a> {
    Cell::maybe(date, Cell::Date)
}

/// The date in a quantity.
pub(super) fn period(field: &Field<Quantity>) -> Option<&Period> {
    match field.known() {
        Some(Quantity::Period(period)) => Some(period),
        _ => None,
    }
}

/// The number in a quantity, where it counts in the indicator's declared unit: „20.000 €“ is no number of „Tsd. Euro“.
pub(super) fn number<'f>(field: &'f Field<Quantity>, unit: Option<&str>) -> Cell<'f> {
    Cell::maybe(field.known().and_then(Quantity::number).filter(|(_, own)| is_in(unit, *own)), |(value, _)| {
        Cell::Number(value)
    })
}

/// Whether a number with its own unit, or none, counts in the declared unit, or none is declared.
fn is_in(declared: Option<&str>, own: Option<Unit>) -> bool {
    Unit::or_declared(None, declared).is_none_or(|unit| Unit::or_declared(own, declared) == Some(unit))
}

/// The note beside a value.
pub(super) fn note<T>(field: &Field<T>) -> Cell<'_> {
    Cell::maybe(field.note.as_deref(), Cell::text)
}

pub(super) const fn yes_no<'a>(is_so: bool) -> Cell<'a> {
    Cell::Text(std::borrow::Cow::Borrowed(if is_so { "ja" } else { "nein" }))
}

/// A statement in a quantity.
pub(super) fn statement(field: &Field<Quantity>) -> Cell<'_> {
    match field.known() {
        Some(Quantity::Statement(statement)) => Cell::text(statement.key()),
        _ => Cell::Missing,
    }
}

/// The unit that a number in a quantity counts in: its own, else the declared one.
pub(super) fn unit<'f>(field: &'f Field<Quantity>, declared: Option<&str>) -> Cell<'f> {
    let unit = field.known().and_then(Quantity::bounds).and_then(|(_, _, own)| Unit::or_declared(own, declared));
    Cell::maybe(unit, |unit| {
        Cell::text(match unit {
            Unit::Percent => "prozent",
            Unit::Euro => "euro",
            Unit::Declared => "wie_einheit",
        })
    })
}

/// The number in a quantity, in whatever unit it counts; of a range the lower end.
pub(super) fn own_number(field: &Field<Quantity>) -> Cell<'_> {
    Cell::maybe(field.known().and_then(Quantity::bounds), |(least, _, _)| Cell::Number(least))
}

/// The upper end of it.
pub(super) fn upper_number(field: &Field<Quantity>) -> Cell<'_> {
    Cell::maybe(field.known().and_then(Quantity::bounds), |(_, most, _)| Cell::Number(most))
}

pub(super) fn legal_basis<T>(field: &Field<T>) -> Cell<'_> {
    Cell::maybe(field.legal_basis.as_deref(), Cell::text)
}

/// Notes in one cell, a line each.
pub(super) fn notes<'a, const N: usize>(notes: [Option<&'a str>; N]) -> Cell<'a> {
    let given: Vec<&str> = notes.into_iter().flatten().collect();
    match given.as_slice() {
        [only] => Cell::text(only),
        several => Cell::owned(several.join("\n")),
    }
}
