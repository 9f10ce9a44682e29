//! One value of a table, before it becomes CSV, JSON or anything else.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::model::value::decimal;

/// A typed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing: an empty cell in CSV, `null` in JSON.
    Missing,
    /// Words. In JSON always a string.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(i64),
    /// A decimal number, exact.
    Number(Decimal),
    /// A day, ISO 8601.
    Date(NaiveDate),
}

impl<'a> Cell<'a> {
    /// Words; an empty text is missing.
    #[must_use]
    pub fn text(text: &'a str) -> Self {
        if text.is_empty() { Self::Missing } else { Self::Text(Cow::Borrowed(text)) }
    }

    /// Words of one's own; an empty text is missing.
    #[must_use]
    pub fn owned(text: String) -> Self {
        if text.is_empty() { Self::Missing } else { Self::Text(Cow::Owned(text)) }
    }

    /// A count.
    #[must_use]
    pub fn count(count: usize) -> Self {
        Self::Integer(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A value that may be missing.
    pub fn maybe<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Missing, cell)
    }

    /// A number as a double, the nearest there is; none where the cell is no number.
    #[must_use]
    pub fn double(&self) -> Option<f64> {
        match self {
            // Through the text, because that is rounded correctly, as every reader of the JSON does it.
            Self::Integer(_) | Self::Number(_) => self.canonical().parse().ok(),
            Self::Missing | Self::Text(_) | Self::Date(_) => None,
        }
    }

    /// The canonical text, as CSV has it: point for decimals, ISO dates, empty where missing.
    #[must_use]
    pub fn canonical(&self) -> Cow<'_, str> {
        match self {
            Self::Missing => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(decimal::export(*number)),
            Self::Integer(_) | Self::Date(_) => {
                let mut text = Vec::with_capacity(20);
                self.push_canonical(&mut text);
                Cow::Owned(String::from_utf8(text).unwrap_or_default())
            }
        }
    }

    /// Adds the canonical text.
    pub(super) fn push_canonical(&self, to: &mut Vec<u8>) {
        match self {
            Self::Missing => {}
            Self::Text(text) => to.extend_from_slice(text.as_bytes()),
            Self::Integer(number) => to.extend_from_slice(itoa::Buffer::new().format(*number).as_bytes()),
            Self::Number(number) => to.extend_from_slice(decimal::export(*number).as_bytes()),
            Self::Date(date) => push_iso(to, *date),
        }
    }
}

/// Adds a day after ISO 8601. As `chrono` writes it, without its machinery for the letters of a format.
fn push_iso(to: &mut Vec<u8>, date: NaiveDate) {
    let (Ok(year @ 0..=9999), month, day) = (u32::try_from(date.year()), date.month(), date.day()) else {
        to.extend_from_slice(date.to_string().as_bytes());
        return;
    };
    let digit = |number: u32| b"0123456789".get(number as usize % 10).copied().unwrap_or(b'0');
    let [y1, y2, y3, y4] = [year / 1000, year / 100, year / 10, year].map(digit);
    let [m1, m2, d1, d2] = [month / 10, month, day / 10, day].map(digit);
    to.extend_from_slice(&[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_iso_8601_has_them() {
        for (year, month, day) in
            [(2021, 12, 31), (2020, 2, 29), (1, 1, 9), (0, 10, 20), (9999, 12, 31), (-1, 3, 4), (10_000, 1, 1)]
        {
            let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            assert_eq!(Cell::Date(date).canonical(), date.to_string());
        }
    }
}
