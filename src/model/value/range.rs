//! A level that is only known between two ends.

use rust_decimal::Decimal;

use super::mark::Mark;
use super::unit::Unit;

/// A range of numbers: `80-90 %`, `5 bis 7`.
///
/// Source: `content-model.md`, "Readings of a value". It compares as a range (`accountability.md`, "Indicators"). The first
/// end is less than the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The least, in its unit.
    pub from: Decimal,
    /// The greatest, in its unit.
    pub to: Decimal,
    /// The unit that was written after the numbers; `None`: the indicator's own.
    pub unit: Option<Unit>,
    /// How firmly the range is meant: „ca. 80-90 %“.
    pub mark: Option<Mark>,
}
