//! Levels: numbers that say how much there is.
//!
//! In: a sum in Euro as written. Out: the sum; rules in `content-model.md`, "Readings of a value".
//! Numbers of indicators are read by [`super::quantity`].

use rust_decimal::Decimal;

use super::bare::{self, Bare};
use super::figure::{self, Figure};
use super::forms::Forms;
use super::gap;
use super::mark::Mark;
use super::plain::plain;
use super::reading::Reading;
use super::suggestion::Hint;
use super::unit::Unit;
use super::written::Written;

/// A number that says how much there is: `100`, `80 %`, `3,2 Mio. €`, `rd. 8.000`.
///
/// Source: `content-model.md`, "Readings of a value".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The number, exact, with „Tsd.“, „Mio.“ and „Mrd.“ multiplied out, in its unit.
    pub value: Decimal,
    /// The unit that was written after the number; `None`: the indicator's own.
    pub unit: Option<Unit>,
    /// How firmly the number is meant.
    pub mark: Option<Mark>,
}

/// Reads a sum of money (`mittel`). The unit of what is known is always [`Unit::Euro`], written or
/// not; a change (`+5`) and any other unit are unreadable.
#[must_use]
pub fn read_money(value: Written<'_>, forms: Forms) -> Reading<Amount> {
    match value {
        Written::Quoted(text) => read_plain(&plain(text), forms),
        Written::Bare(source) => match bare::read(source) {
            Some(Bare::Integer(figure) | Bare::Float(figure)) => {
                sum(figure).map_or_else(Reading::unreadable, Reading::Known)
            }
            _ => Reading::unreadable(),
        },
    }
}

fn read_plain(text: &str, forms: Forms) -> Reading<Amount> {
    if let Some(gap) = gap::read(text, forms) {
        return gap;
    }
    match Figure::read(text, None, forms) {
        Some(figure) => sum(figure).map_or_else(Reading::unreadable, Reading::Known),
        None => Reading::Unreadable(Hint::meaning(figure::suggest_comma(text, None, forms))),
    }
}

fn sum(figure: Figure) -> Option<Amount> {
    let is_sum = !figure.sign.is_of_change() && matches!(figure.unit, None | Some(Unit::Euro));
    is_sum.then_some(Amount { value: figure.value, unit: Some(Unit::Euro), mark: figure.mark })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(reading: &Reading<Amount>) -> String {
        match reading.known() {
            Some(Amount { value, unit: Some(Unit::Euro), mark: None }) => value.to_string(),
            Some(Amount { value, unit: Some(Unit::Euro), mark: Some(mark) }) => format!("{value} ({mark:?})"),
            Some(amount) => format!("{amount:?}"),
            None => match reading.suggestion() {
                Some(suggestion) => format!("{}: {suggestion}", reading.key()),
                None => reading.key().to_owned(),
            },
        }
    }

    #[test]
    fn quoted_sums() {
        let table = [
            ("25.000 €", "25000"),
            ("25.000", "25000"),
            ("25.000,50 EUR", "25000.5"),
            ("3,2 Mio. €", "3200000"),
            ("250 Tsd. Euro", "250000"),
            ("rd. 25.000 €", "25000 (About)"),
            ("bis zu 1 Mio. Euro", "1000000 (AtMost)"),
            ("-3 €", "-3"),
            ("0", "0"),
            ("1.5 Mio. €", "nicht_lesbar: 1,5 Mio. €"),
            ("+5", "nicht_lesbar"),
            ("± 0", "nicht_lesbar"),
            ("80 %", "nicht_lesbar"),
            ("€ 25.000", "25000"),
            ("25.000,- €", "25000"),
            ("25 TEUR", "25000"),
            ("1,9 T€", "1900"),
            ("20-30 Tsd. €", "nicht_lesbar"),
            ("ja", "nicht_lesbar"),
            ("01.12.2021", "nicht_lesbar"),
            ("offen", "offen"),
            ("-", "keine_angabe"),
            ("", "keine_angabe"),
            ("entfällt", "nicht_zutreffend"),
        ];
        for (raw, expected) in table {
            assert_eq!(described(&read_money(Written::Quoted(raw), Forms::German)), expected, "{raw:?}");
        }
    }

    #[test]
    fn unquoted_sums() {
        let table = [
            ("25000", "25000"),
            ("25_000.5", "25000.5"),
            ("-3", "-3"),
            ("+5", "nicht_lesbar"),
            ("2021-12-01", "nicht_lesbar"),
            ("true", "nicht_lesbar"),
            ("inf", "nicht_lesbar"),
        ];
        for (source, expected) in table {
            assert_eq!(described(&read_money(Written::Bare(source), Forms::German)), expected, "{source:?}");
        }
    }
}
