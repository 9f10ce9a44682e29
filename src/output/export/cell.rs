//! One value of a table, before it becomes CSV, JSON or anything else.

use std::borrow::Cow;

use chrono::NaiveDate;
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
            Self::Integer(number) => Cow::Owned(number.to_string()),
            Self::Number(number) => Cow::Owned(decimal::export(*number)),
            Self::Date(date) => Cow::Owned(date.to_string()),
        }
    }
}
