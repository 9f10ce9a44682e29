//! The values of indicators: numbers, changes, dates or statements.
//!
//! In: the planned and the actual value as written, and what the indicator says about them. Out:
//! what was understood of each; rules in `content-model.md`, "Readings of a value".

use rust_decimal::Decimal;

use super::amount::Amount;
use super::bare::{self, Bare};
use super::change::Change;
use super::context::Context;
use super::figure::{self, Figure, Sign};
use super::gap;
use super::mark::Mark;
use super::period::{self, Period};
use super::plain::plain;
use super::range::Range;
use super::reading::Reading;
use super::statement::Statement;
use super::suggestion::Hint;
use super::unit::Unit;
use super::written::Written;

/// The value of an indicator.
///
/// Source: `content-model.md`, "Readings of a value". Only quantities of one kind compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// A level: `80 %`.
    Amount(Amount),
    /// A level that is only known between two ends: `80-90 %`.
    Range(Range),
    /// A change: `+5`.
    Change(Change),
    /// A date of any precision.
    Period(Period),
    /// An answer in words: „ja“.
    Statement(Statement),
}

impl Quantity {
    /// The number of a level or a change, and the unit that was written after it.
    #[must_use]
    pub const fn number(&self) -> Option<(Decimal, Option<Unit>)> {
        match self {
            Self::Amount(amount) => Some((amount.value, amount.unit)),
            Self::Change(change) => Some((change.value, change.unit)),
            Self::Range(_) | Self::Period(_) | Self::Statement(_) => None,
        }
    }

    /// The least and the greatest number that may be meant, one and the same where it is no range, and the unit that was
    /// written after it.
    #[must_use]
    pub const fn bounds(&self) -> Option<(Decimal, Decimal, Option<Unit>)> {
        match self {
            Self::Amount(amount) => Some((amount.value, amount.value, amount.unit)),
            Self::Range(range) => Some((range.from, range.to, range.unit)),
            Self::Change(change) => Some((change.value, change.value, change.unit)),
            Self::Period(_) | Self::Statement(_) => None,
        }
    }

    /// How firmly the value is meant.
    #[must_use]
    pub fn mark(&self) -> Option<Mark> {
        match self {
            Self::Amount(amount) => amount.mark,
            Self::Range(range) => range.mark,
            Self::Change(change) => change.mark,
            Self::Period(period) => period.mark(),
            Self::Statement(_) => None,
        }
    }
}

/// Reads an indicator's planned and actual value; given and returned in this order.
///
/// They are read together because `-3` is a change beside a `+5`, and a level otherwise, and because what may be a number or
/// a word is a date beside a date: `2022`, `vsl. 2023`, „erledigt“.
#[must_use]
pub fn read_pair(
    plan: Written<'_>,
    actual: Written<'_>,
    context: &Context<'_>,
) -> (Reading<Quantity>, Reading<Quantity>) {
    let dates = Context { unit: Some("Datum"), ..*context };
    let (mut plan_is, mut actual_is) = (Entry::read(plan, context), Entry::read_done(actual, context));
    if actual_is.is_date() && !plan_is.is_date() {
        plan_is = Entry::read(plan, &dates).if_date().unwrap_or(plan_is);
    } else if plan_is.is_date() && !actual_is.is_date() {
        actual_is = Entry::read_done(actual, &dates).if_date().unwrap_or(actual_is);
    }
    let (plan, actual) = (plan_is, actual_is);
    let (beside_plan, beside_actual) = (actual.sign(), plan.sign());
    (plan.settle(beside_plan, context), actual.settle(beside_actual, context))
}

/// Reads an indicator's value that stands alone (`ausgangswert`, or the one of a pair that is not
/// absent).
#[must_use]
pub fn read(value: Written<'_>, context: &Context<'_>) -> Reading<Quantity> {
    Entry::read(value, context).settle(Sign::None, context)
}

/// A value of which only one thing may still be undecided: whether its number is a level or a
/// change.
enum Entry {
    Figure(Figure),
    Settled(Reading<Quantity>),
}

impl Entry {
    fn read(value: Written<'_>, context: &Context<'_>) -> Self {
        if context.is_date() {
            return Self::Settled(period::read(value, context.forms).map(Quantity::Period));
        }
        match value {
            Written::Quoted(text) => Self::read_plain(&plain(text), context),
            Written::Bare(source) => Self::read_bare(source),
        }
    }

    /// An actual value: a date of which only is told that it has been is one of the time up to the editorial date.
    fn read_done(value: Written<'_>, context: &Context<'_>) -> Self {
        match context.editorial {
            Some(editorial) if context.is_date() => {
                Self::Settled(period::read_done(value, context.forms, editorial).map(Quantity::Period))
            }
            _ => Self::read(value, context),
        }
    }

    fn is_date(&self) -> bool {
        matches!(self, Self::Settled(Reading::Known(Quantity::Period(_))))
    }

    fn if_date(self) -> Option<Self> {
        self.is_date().then_some(self)
    }

    fn read_plain(text: &str, context: &Context<'_>) -> Self {
        let (declared, forms) = (context.declared_unit(), context.forms);
        let declared = declared.as_deref();
        if let Some(gap) = gap::read(text, forms) {
            return Self::Settled(gap);
        }
        if let Some(figure) = Figure::read(text, declared, forms) {
            return Self::Figure(figure);
        }
        if let Some(range) = figure::read_range(text, declared, forms) {
            return Self::known(Quantity::Range(range));
        }
        if let Some(statement) = Statement::read(text, forms) {
            return Self::known(Quantity::Statement(statement));
        }
        if let Some(period) = period::read_unmistakable(text, forms) {
            return Self::Settled(period.map(Quantity::Period));
        }
        Self::Settled(Reading::Unreadable(Hint::meaning(figure::suggest_comma(text, declared, forms))))
    }

    fn read_bare(source: &str) -> Self {
        match bare::read(source) {
            Some(Bare::Integer(figure) | Bare::Float(figure)) => Self::Figure(figure),
            Some(Bare::Date(form)) => Self::Settled(period::from_bare_date(form).map(Quantity::Period)),
            Some(Bare::Boolean(is_so)) => Self::known(Quantity::Statement(is_so.into())),
            None => Self::Settled(Reading::unreadable()),
        }
    }

    fn known(quantity: Quantity) -> Self {
        Self::Settled(Reading::Known(quantity))
    }

    fn sign(&self) -> Sign {
        match self {
            Self::Figure(figure) => figure.sign,
            Self::Settled(_) => Sign::None,
        }
    }

    /// Decides, beside a value with this sign, what a number is.
    fn settle(self, beside: Sign, context: &Context<'_>) -> Reading<Quantity> {
        let Figure { value, sign, unit, mark } = match self {
            Self::Figure(figure) => figure,
            Self::Settled(reading) => return reading,
        };
        let is_lowered_beside_change = sign == Sign::Minus && beside.is_of_change();
        Reading::Known(if context.is_change || sign.is_of_change() || is_lowered_beside_change {
            Quantity::Change(Change { value, unit, mark })
        } else {
            Quantity::Amount(Amount { value, unit, mark })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::forms::Forms;
    use super::super::suggestion::Suggestion;
    use super::super::unit::Unit;
    use super::*;

    const LEVELS: Context<'static> = Context { unit: None, is_change: false, forms: Forms::German, editorial: None };
    const CHANGES: Context<'static> = Context { is_change: true, ..LEVELS };

    /// Reading in a few words: `level 80 Percent (About)`, `change 5`, `2022-01-01/2022-12-31`,
    /// `Yes`, or its key.
    fn described(reading: &Reading<Quantity>) -> String {
        let Some(quantity) = reading.known() else {
            return match reading.suggestion().map(Suggestion::as_str) {
                Some(suggestion) => format!("{}: {suggestion}", reading.key()),
                None => reading.key().to_owned(),
            };
        };
        let number = |kind, value: String, unit: Option<Unit>| {
            let unit = unit.map(|unit| format!(" {unit:?}")).unwrap_or_default();
            format!("{kind} {value}{unit}")
        };
        let words = match quantity {
            Quantity::Amount(amount) => number("level", amount.value.to_string(), amount.unit),
            Quantity::Range(range) => number("range", format!("{}..{}", range.from, range.to), range.unit),
            Quantity::Change(change) => number("change", change.value.to_string(), change.unit),
            Quantity::Period(period) if period.first() == period.last() => period.first().to_string(),
            Quantity::Period(period) => format!("{}/{}", period.first(), period.last()),
            Quantity::Statement(statement) => format!("{statement:?}"),
        };
        match quantity.mark() {
            Some(mark) => format!("{words} ({mark:?})"),
            None => words,
        }
    }

    fn assert_readings(context: &Context<'_>, table: &[(&str, &str)]) {
        for (raw, expected) in table {
            assert_eq!(described(&read(Written::Quoted(raw), context)), *expected, "{raw:?}");
        }
    }

    fn pair(plan: &str, actual: &str, context: &Context<'_>) -> (String, String) {
        let (plan, actual) = read_pair(Written::Quoted(plan), Written::Quoted(actual), context);
        (described(&plan), described(&actual))
    }

    #[test]
    fn numbers_in_their_unit() {
        assert_readings(
            &LEVELS,
            &[
                ("100", "level 100"),
                ("1.234,5", "level 1234.5"),
                ("80 %", "level 80 Percent"),
                ("80%", "level 80 Percent"),
                ("80\u{202f}%", "level 80 Percent"),
                ("80 Prozent", "level 80 Percent"),
                ("25.000 €", "level 25000 Euro"),
                ("25.000 EUR", "level 25000 Euro"),
                ("3,2 Mio. €", "level 3200000 Euro"),
                ("1.234", "level 1234"),
                ("2022", "level 2022"),
                ("-3", "level -3"),
                ("100 Akten", "nicht_lesbar"),
                ("1.5", "nicht_lesbar: 1,5"),
                ("1.23", "nicht_lesbar: 1,23"),
                ("12.34 %", "nicht_lesbar: 12,34 %"),
            ],
        );
        let files = Context { unit: Some("Akten"), ..LEVELS };
        assert_readings(
            &files,
            &[
                ("100 Akten", "level 100 Declared"),
                ("100 AKTEN", "level 100 Declared"),
                ("3 Tsd. Akten", "level 3000 Declared"),
                ("1.5 Akten", "nicht_lesbar: 1,5 Akten"),
                ("100 Fälle", "nicht_lesbar"),
            ],
        );
    }

    #[test]
    fn numbers_with_their_mark() {
        assert_readings(
            &LEVELS,
            &[
                ("rd. 8.000", "level 8000 (About)"),
                ("rund 8.000", "level 8000 (About)"),
                ("ca. 60 %", "level 60 Percent (About)"),
                ("etwa 60 %", "level 60 Percent (About)"),
                ("circa 60", "level 60 (About)"),
                ("ca. 2022", "level 2022 (About)"),
                ("mind. 5", "level 5 (AtLeast)"),
                ("Mindestens 5", "level 5 (AtLeast)"),
                ("min. 5", "level 5 (AtLeast)"),
                ("≥ 5", "level 5 (AtLeast)"),
                ("> 90", "level 90 (MoreThan)"),
                (">90 %", "level 90 Percent (MoreThan)"),
                ("mehr als 90", "level 90 (MoreThan)"),
                ("über 90", "level 90 (MoreThan)"),
                ("bis zu 10", "level 10 (AtMost)"),
                ("max. 10", "level 10 (AtMost)"),
                ("maximal 10", "level 10 (AtMost)"),
                ("höchstens 10", "level 10 (AtMost)"),
                ("≤10", "level 10 (AtMost)"),
                ("mind. +5", "change 5 (AtLeast)"),
                ("< 10", "nicht_lesbar"),
                ("bis 10", "nicht_lesbar"),
                ("vsl. 10", "nicht_lesbar"),
                ("ca. mind. 10", "nicht_lesbar"),
            ],
        );
    }

    #[test]
    fn changes() {
        assert_readings(
            &LEVELS,
            &[
                ("+5", "change 5"),
                ("+ 5 %", "change 5 Percent"),
                ("± 0", "change 0"),
                ("±0", "change 0"),
                ("+/- 0", "change 0"),
                ("+/–0", "change 0"),
                ("+/\u{2212} 0", "change 0"),
                ("± 5", "nicht_lesbar"),
                ("0", "level 0"),
            ],
        );
        assert_readings(
            &CHANGES,
            &[
                ("1", "change 1"),
                ("+5", "change 5"),
                ("-3", "change -3"),
                ("– 3", "change -3"),
                ("\u{2212}3", "change -3"),
                ("rd. 5", "change 5 (About)"),
                ("ja", "Yes"),
                ("offen", "offen"),
            ],
        );
    }

    #[test]
    fn a_lowered_number_is_a_change_only_beside_a_change() {
        let table = [
            (("+5", "-3"), ("change 5", "change -3")),
            (("-3", "+5"), ("change -3", "change 5")),
            (("± 0", "-3"), ("change 0", "change -3")),
            (("-3", "-1"), ("level -3", "level -1")),
            (("-3", "1"), ("level -3", "level 1")),
            (("-3", "offen"), ("level -3", "offen")),
        ];
        for ((plan, actual), (plan_is, actual_is)) in table {
            assert_eq!(pair(plan, actual, &LEVELS), (plan_is.to_owned(), actual_is.to_owned()), "{plan}, {actual}");
        }
    }

    #[test]
    fn d6_plans_a_change_and_reports_a_level_until_it_says_zuwachs() {
        assert_eq!(pair("+5", "1", &LEVELS), ("change 5".into(), "level 1".into()));
        assert_eq!(pair("+5", "1", &CHANGES), ("change 5".into(), "change 1".into()));
    }

    #[test]
    fn d12_counts_percent() {
        let percent = Context { unit: Some("Prozent"), ..LEVELS };
        assert_eq!(pair("100", "80", &percent), ("level 100".into(), "level 80".into()));
        assert_eq!(pair("100 %", "80 Prozent", &percent), ("level 100 Percent".into(), "level 80 Percent".into()));
    }

    #[test]
    fn d40_counts_dates() {
        let date = Context { unit: Some("Datum"), ..LEVELS };
        assert_eq!(pair("01.12.21", "01.07.21", &date), ("2021-12-01".into(), "2021-07-01".into()));
        assert_eq!(pair("01.12.21", "offen", &date), ("2021-12-01".into(), "offen".into()));
        assert_eq!(pair("01.04.21", "2022", &date), ("2021-04-01".into(), "2022-01-01/2022-12-31".into()));
        assert_eq!(pair("+5", "ja", &date), ("nicht_lesbar".into(), "nicht_lesbar".into()));
        assert_eq!(described(&read(Written::Bare("2022"), &date)), "2022-01-01/2022-12-31");
    }

    #[test]
    fn what_stands_beside_a_date_is_one() {
        let context = Context { editorial: Some("2022-03-15".parse().unwrap()), ..LEVELS };
        for (plan, actual, expected) in [
            ("01.12.2021", "2022", ("2021-12-01", "2022-01-01/2022-12-31")),
            ("2022", "01.12.2021", ("2022-01-01/2022-12-31", "2021-12-01")),
            ("01.12.2021", "vsl. 2023", ("2021-12-01", "2023-01-01/2023-12-31 (Expected)")),
            ("08/2021", "2022", ("2021-08-01/2021-08-31", "2022-01-01/2022-12-31")),
            ("01.12.2021", "80 %", ("2021-12-01", "level 80 Percent")),
            ("2021", "2022", ("level 2021", "level 2022")),
            ("ja", "01.12.2021", ("Yes", "2021-12-01")),
        ] {
            let (plan_is, actual_is) = pair(plan, actual, &context);
            assert_eq!((plan_is.as_str(), actual_is.as_str()), expected, "{plan}, {actual}");
        }
        let (_, done) = read_pair(Written::Quoted("01.12.2021"), Written::Quoted("erledigt"), &context);
        assert_eq!(done, Reading::Known(Quantity::Period(Period::up_to("2022-03-15".parse().unwrap()))));
        let (_, stated) = read_pair(Written::Quoted("ja"), Written::Quoted("ja"), &context);
        assert_eq!(stated, Reading::Known(Quantity::Statement(Statement::Yes)));
    }

    #[test]
    fn multiples_of_a_unit_count_in_the_declared_multiple() {
        let millions = Context { unit: Some("Mio. Euro"), ..LEVELS };
        let same = ("level 3.2 Declared".to_owned(), "level 3.1".to_owned());
        assert_eq!(pair("3,2 Mio. €", "3,1", &millions), same);
        assert_eq!(pair("3.200.000 €", "3,1", &millions), same);
        assert_eq!(pair("3.200 T€", "3,1", &millions), same);
    }

    #[test]
    fn dates_without_a_date_unit_where_they_can_be_no_number() {
        assert_readings(
            &LEVELS,
            &[
                ("01.12.21", "2021-12-01"),
                ("2021-12-01", "2021-12-01"),
                ("08/2021", "2021-08-01/2021-08-31"),
                ("August 2021", "2021-08-01/2021-08-31"),
                ("3. Quartal 2022", "2022-07-01/2022-09-30"),
                ("KW 29/2019", "2019-07-15/2019-07-21"),
                ("Ende 2022", "2022-09-01/2022-12-31"),
                ("bis 31.12.2022", "2022-12-31 (AtTheLatest)"),
                ("vsl. Juli 2022", "2022-07-01/2022-07-31 (Expected)"),
                ("01.20.2018", "nicht_lesbar: 20.01.2018"),
                ("31.02.2021", "nicht_lesbar"),
                ("vsl. 2023", "nicht_lesbar"),
                ("bis 2023", "nicht_lesbar"),
                ("12.2021", "nicht_lesbar"),
            ],
        );
    }

    #[test]
    fn statements() {
        assert_readings(
            &LEVELS,
            &[
                ("ja", "Yes"),
                ("Nein", "No"),
                ("erfüllt", "Fulfilled"),
                ("erfuellt", "Fulfilled"),
                ("teilweise", "Partly"),
                ("zum Teil", "nicht_lesbar"),
            ],
        );
    }

    #[test]
    fn missing_values() {
        assert_readings(
            &LEVELS,
            &[
                ("offen", "offen"),
                ("-", "keine_angabe"),
                ("–", "keine_angabe"),
                ("", "keine_angabe"),
                ("k.A.", "keine_angabe"),
                ("keine Angabe", "keine_angabe"),
                ("entfällt", "nicht_zutreffend"),
                ("n. a.", "nicht_zutreffend"),
            ],
        );
    }

    #[test]
    fn unquoted_values_are_those_of_toml() {
        let table = [
            ("100", "level 100"),
            ("1.234", "level 1.234"),
            ("+5", "change 5"),
            ("-3", "level -3"),
            ("2022", "level 2022"),
            ("0x10", "level 16"),
            ("2021-12-01", "2021-12-01"),
            ("2021-12-01T12:00:00Z", "2021-12-01"),
            ("true", "Yes"),
            ("false", "No"),
            ("nan", "nicht_lesbar"),
            ("-inf", "nicht_lesbar"),
            ("ja", "nicht_lesbar"),
            ("1,5", "nicht_lesbar"),
        ];
        for (source, expected) in table {
            assert_eq!(described(&read(Written::Bare(source), &LEVELS)), expected, "{source}");
        }
        assert_eq!(described(&read(Written::Bare("1"), &CHANGES)), "change 1");
        let (plan, actual) = read_pair(Written::Bare("+5"), Written::Bare("-3"), &LEVELS);
        assert_eq!((described(&plan), described(&actual)), ("change 5".into(), "change -3".into()));
    }
}
