//! What an indicator says about the values that stand in it.

use super::cursor::is_same;

const DATE_UNITS: [&str; 2] = ["datum", "termin"];

/// What the reading of an indicator's value depends on, besides the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Context<'a> {
    /// The declared unit (`einheit`), as written.
    pub unit: Option<&'a str>,
    /// Whether the indicator counts changes (`art = "zuwachs"`): numbers are then changes, with or
    /// without a sign.
    pub is_change: bool,
}

impl<'a> Context<'a> {
    /// Whether the declared unit makes every value a date (unit „Datum“ or „Termin“).
    #[must_use]
    pub fn is_date(&self) -> bool {
        self.declared_unit().is_some_and(|unit| DATE_UNITS.iter().any(|date| is_same(unit, date)))
    }

    /// The declared unit without the space around it; `None` if nothing is left.
    pub(super) fn declared_unit(&self) -> Option<&'a str> {
        self.unit.map(str::trim).filter(|unit| !unit.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_says_whether_values_are_dates() {
        let table = [
            (Some("Datum"), true),
            (Some(" DATUM\u{a0}"), true),
            (Some("Termin"), true),
            (Some("Termine"), false),
            (Some("Anzahl"), false),
            (Some(""), false),
            (None, false),
        ];
        for (unit, is_date) in table {
            assert_eq!(Context { unit, is_change: false }.is_date(), is_date, "{unit:?}");
        }
    }
}
