//! Cells that every value of the form has.

use chrono::NaiveDate;

use crate::model::Field;
use crate::model::value::{Mark, Period, Quantity};
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
    date(period.map(Period::first))
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

/// The number in a quantity, or the word of a statement.
pub(super) fn number(field: &Field<Quantity>) -> Cell<'_> {
    match field.known() {
        Some(Quantity::Amount(amount)) => Cell::Number(amount.value),
        Some(Quantity::Change(change)) => Cell::Number(change.value),
        Some(Quantity::Period(_) | Quantity::Statement(_)) | None => Cell::Missing,
    }
}

pub(super) fn legal_basis<T>(field: &Field<T>) -> Cell<'_> {
    Cell::maybe(field.legal_basis.as_deref(), Cell::text)
}

/// Notes in one cell, a line each.
pub(super) fn notes<'a>(notes: [Option<&'a str>; 3]) -> Cell<'a> {
    let given: Vec<&str> = notes.into_iter().flatten().collect();
    match given.as_slice() {
        [only] => Cell::text(only),
        several => Cell::owned(several.join("\n")),
    }
}
