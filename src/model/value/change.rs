//! A difference to an earlier level.

use rust_decimal::Decimal;

use super::mark::Mark;
use super::unit::Unit;

/// A change, not a level: `+5`, `-3`, `± 0`.
///
/// Source: `content-model.md`, "Readings of a value". It cannot be compared with a level
/// (`accountability.md`, "Indicators").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The difference, exact, in its unit: positive for more, negative for less.
    pub value: Decimal,
    /// The unit that was written after the number; `None`: the indicator's own.
    pub unit: Option<Unit>,
    /// How firmly the number is meant: „mind. +5“.
    pub mark: Option<Mark>,
}
