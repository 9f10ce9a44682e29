//! What an indicator says about the values that stand in it.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::cursor::is_same;
use super::forms::Forms;
use super::plain::plain;

const DATE_UNITS: [&str; 2] = ["datum", "termin"];
const ENGLISH_DATE_UNITS: [&str; 2] = ["date", "deadline"];

/// What the reading of an indicator's value depends on, besides the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Context<'a> {
    /// The declared unit (`einheit`), as written.
    pub unit: Option<&'a str>,
    /// Whether the indicator counts changes (`art = "zuwachs"`): numbers are then changes, with or
    /// without a sign.
    pub is_change: bool,
    /// In which languages words are read.
    pub forms: Forms,
    /// The report's editorial date: „erledigt“ is some day up to it. Without it such a word is no date.
    pub editorial: Option<NaiveDate>,
}

impl<'a> Context<'a> {
    /// Whether the declared unit makes every value a date (unit „Datum“ or „Termin“).
    #[must_use]
    pub fn is_date(&self) -> bool {
        let words = DATE_UNITS.iter().chain(self.forms.english(&ENGLISH_DATE_UNITS));
        self.declared_unit().is_some_and(|unit| words.into_iter().any(|date| is_same(&unit, date)))
    }

    /// The declared unit as it is compared; `None` if nothing is left.
    pub(super) fn declared_unit(&self) -> Option<Cow<'a, str>> {
        self.unit.map(plain).filter(|unit| !unit.is_empty())
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
            (Some("Da\u{ad}tum"), true),
            (Some("Date"), false),
            (Some("Termin"), true),
            (Some("Termine"), false),
            (Some("Anzahl"), false),
            (Some(""), false),
            (None, false),
        ];
        for (unit, is_date) in table {
            assert_eq!(Context { unit, ..Context::default() }.is_date(), is_date, "{unit:?}");
        }
    }
}
