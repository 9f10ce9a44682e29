//! German numbers with all that may stand around them.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::cursor::{Cursor, MINUS_SIGNS};
use super::exact::Exact;
use super::forms::Forms;
use super::mark::Mark;
use super::range::Range;
use super::suggestion::Suggestion;
use super::unit::{Tail, Unit};
use super::years::YEARS;

/// A currency before a number.
const CURRENCIES: [(&str, Unit); 3] = [("€", Unit::Euro), ("eur", Unit::Euro), ("euro", Unit::Euro)];

/// A number as it was written, before it is known whether it is a level or a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) value: Decimal,
    pub(super) sign: Sign,
    pub(super) unit: Option<Unit>,
    pub(super) mark: Option<Mark>,
}

/// The sign before a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    None,
    Minus,
    Plus,
    /// `±`, `+/-`: only before zero.
    PlusMinus,
}

impl Sign {
    /// Whether the sign alone makes the number a change.
    pub(super) fn is_of_change(self) -> bool {
        matches!(self, Self::Plus | Self::PlusMinus)
    }

    /// The number with this sign; `None` for `± 5`, which is no one number.
    pub(super) fn apply(self, number: Exact) -> Option<Exact> {
        match self {
            Self::None | Self::Plus => Some(number),
            Self::Minus => number.negated(),
            Self::PlusMinus => (number.decimal()? == Decimal::ZERO).then_some(number),
        }
    }

    fn read(cursor: &mut Cursor<'_>) -> Self {
        let sign = if cursor.symbol(&['±']) {
            Self::PlusMinus
        } else if cursor.symbol(&['+']) {
            Self::plus_or_plus_minus(cursor)
        } else if cursor.symbol(&MINUS_SIGNS) {
            Self::Minus
        } else {
            return Self::None;
        };
        cursor.skip_space();
        sign
    }

    fn plus_or_plus_minus(cursor: &mut Cursor<'_>) -> Self {
        let after_plus = *cursor;
        if cursor.symbol(&['/']) && cursor.symbol(&MINUS_SIGNS) {
            return Self::PlusMinus;
        }
        *cursor = after_plus;
        Self::Plus
    }
}

impl Figure {
    /// Reads a plain text that is one number with mark, sign, power of ten and unit, and nothing else.
    pub(super) fn read(text: &str, declared: Option<&str>, forms: Forms) -> Option<Self> {
        let numbers: &[fn(&mut Cursor<'_>) -> Option<Exact>] = match forms {
            Forms::German => &[read_number],
            Forms::English => &[read_english_number, read_number],
        };
        // `1.200` is a thousand in German and a bit more than one in English: nothing is guessed.
        if forms == Forms::English && is_one_group_by_point(text) {
            return None;
        }
        numbers.iter().find_map(|number| Self::read_with(*number, text, declared, forms))
    }

    fn read_with(
        number: fn(&mut Cursor<'_>) -> Option<Exact>,
        text: &str,
        declared: Option<&str>,
        forms: Forms,
    ) -> Option<Self> {
        let mut cursor = Cursor::new(text);
        let mark = Mark::of_number(&mut cursor, forms);
        let currency = cursor.one_of(&CURRENCIES);
        cursor.skip_space();
        let sign = Sign::read(&mut cursor);
        let number = sign.apply(number(&mut cursor)?)?;
        let tail = match currency {
            None => Tail::read(cursor.rest(), declared, forms)?,
            // `€ 1.200`: as if it stood behind.
            Some(_) => Tail::read(&format!("{} €", cursor.rest().trim()), declared, forms)?,
        };
        let value = number.scaled(tail.scale)?.decimal()?;
        Some(Self { value, sign, unit: tail.unit, mark })
    }

    /// The number of a year, if it can be one: a number without a sign.
    pub(super) fn as_year(&self) -> Option<i32> {
        (self.sign == Sign::None).then(|| self.value.to_i32()).flatten()
    }
}

/// Reads a plain text that is a range of German numbers: `80-90 %`, `5 bis 7`; the smaller one stands first.
///
/// A hyphen before a year („12-2021“, „2021-2022“) is none: nobody knows whether that is a time.
pub(super) fn read_range(text: &str, declared: Option<&str>, forms: Forms) -> Option<Range> {
    let mut cursor = Cursor::new(text);
    let mark = Mark::of_number(&mut cursor, forms);
    let from = read_number(&mut cursor)?;
    cursor.skip_space();
    let unit_of_first = unit_before_separator(&mut cursor);
    let is_hyphen = cursor.symbol(&MINUS_SIGNS);
    let is_word = cursor.word("bis") || (forms == Forms::English && cursor.word("to"));
    if !is_hyphen && !is_word {
        return None;
    }
    cursor.skip_space();
    let to = read_number(&mut cursor)?;
    let is_bare = cursor.is_done() && unit_of_first.is_none();
    let tail = Tail::read(cursor.rest(), declared, forms)?;
    if unit_of_first.is_some() && unit_of_first != tail.unit {
        return None;
    }
    let (from, to) = (from.scaled(tail.scale)?.decimal()?, to.scaled(tail.scale)?.decimal()?);
    let is_time = is_hyphen && is_bare && to.to_i32().is_some_and(|year| to.is_integer() && YEARS.contains(&year));
    (from < to && !is_time).then_some(Range { from, to, unit: tail.unit, mark })
}

/// `80 % - 90 %`: the first number may have the unit of the second.
fn unit_before_separator(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let unit = if cursor.symbol(&['%']) {
        Unit::Percent
    } else if cursor.symbol(&['€']) {
        Unit::Euro
    } else {
        return None;
    };
    cursor.skip_space();
    Some(unit)
}

/// The same text with a decimal comma, if that makes a number of it: `1,5` for `1.5`.
///
/// Only where up to three decimals follow the point: `12.2021` is rather a month.
pub(super) fn suggest_comma(text: &str, declared: Option<&str>, forms: Forms) -> Option<Suggestion> {
    let mut points = text.match_indices('.').filter_map(|(at, _)| around_point(text, at));
    let (before, after) = points.next()?;
    if points.next().is_some() || Cursor::new(after).digits_of(1..=3).is_none() {
        return None;
    }
    let meant = format!("{before},{after}");
    Figure::read(&meant, declared, forms).map(|_| Suggestion::new(meant))
}

/// What stands before and after a point that is between two digits.
fn around_point(text: &str, at: usize) -> Option<(&str, &str)> {
    let (before, rest) = text.split_at_checked(at)?;
    let after = rest.strip_prefix('.')?;
    let is_digit = |c: char| c.is_ascii_digit();
    (before.ends_with(is_digit) && after.starts_with(is_digit)).then_some((before, after))
}

/// A number without sign: `100`, `1.234,5`, `25 000`.
fn read_number(cursor: &mut Cursor<'_>) -> Option<Exact> {
    let leading = cursor.digits()?;
    let mut number = Exact::default().with_digits(leading)?;
    // A group never follows a leading zero: `0.123` is no German number.
    if leading.len() <= 3 && !leading.starts_with('0') {
        number = read_groups(number, cursor)?;
    }
    if !cursor.symbol(&[',']) {
        return Some(number);
    }
    // `1.200,--` has no cents.
    if cursor.symbol(&MINUS_SIGNS) {
        cursor.symbol(&MINUS_SIGNS);
        return Some(number);
    }
    number.with_fraction(cursor.digits()?)
}

/// An English number without sign: `1,200,000`, `1.5`.
fn read_english_number(cursor: &mut Cursor<'_>) -> Option<Exact> {
    let leading = cursor.digits()?;
    let mut number = Exact::default().with_digits(leading)?;
    if leading.len() <= 3 && !leading.starts_with('0') {
        number = append_groups(number, cursor, |cursor| cursor.symbol(&[',']))?;
    }
    if !cursor.symbol(&['.']) {
        return Some(number);
    }
    number.with_fraction(cursor.digits()?)
}

/// Whether a number has just one point, as if between groups of three digits, and nothing that tells more: `1.200`.
fn is_one_group_by_point(text: &str) -> bool {
    let mut points = text.match_indices('.').filter_map(|(at, _)| around_point(text, at));
    let (Some((before, after)), None) = (points.next(), points.next()) else { return false };
    let leading = before.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let mut cursor = Cursor::new(after);
    let is_group = cursor.digits().is_some_and(|digits| digits.len() == 3) && !cursor.symbol(&[',']);
    is_group && leading.len() <= 3 && !leading.starts_with('0')
}

/// The groups of three digits after the first, all separated by the same: points or spaces.
fn read_groups(number: Exact, cursor: &mut Cursor<'_>) -> Option<Exact> {
    let by_point = |cursor: &mut Cursor<'_>| cursor.symbol(&['.']);
    let by_space = |cursor: &mut Cursor<'_>| cursor.symbol(&[' ']);
    let start = *cursor;
    let number = append_groups(number, cursor, by_point)?;
    if cursor.rest().len() < start.rest().len() {
        return Some(number);
    }
    append_groups(number, cursor, by_space)
}

fn append_groups<'a>(
    mut number: Exact,
    cursor: &mut Cursor<'a>,
    separator: impl Fn(&mut Cursor<'a>) -> bool,
) -> Option<Exact> {
    loop {
        let start = *cursor;
        let group = separator(cursor).then(|| cursor.digits_of(3..=3)).flatten();
        let Some(group) = group else {
            *cursor = start;
            return Some(number);
        };
        number = number.with_digits(group)?;
    }
}

#[cfg(test)]
mod tests {
    use super::super::plain::plain;
    use super::*;

    fn value(text: &str) -> Option<String> {
        Figure::read(&plain(text), None, Forms::German).map(|figure| figure.value.to_string())
    }

    #[test]
    fn german_numbers() {
        let table = [
            ("100", "100"),
            ("0", "0"),
            ("007", "7"),
            ("1,5", "1.5"),
            ("0,125", "0.125"),
            ("1.234", "1234"),
            ("1.234,5", "1234.5"),
            ("25.000", "25000"),
            ("1.234.567,89", "1234567.89"),
            ("25000,5", "25000.5"),
            ("25 000", "25000"),
            ("25\u{a0}000", "25000"),
            ("1\u{202f}234\u{202f}567,8", "1234567.8"),
            ("1\u{2009}234", "1234"),
            ("-3", "-3"),
            ("–3", "-3"),
            ("\u{2212} 3,5", "-3.5"),
            ("-0", "0"),
            ("+5", "5"),
            ("+ 5", "5"),
            ("€ 1.200", "1200"),
            ("EUR 900", "900"),
            ("€1,5 Mio.", "1500000"),
            ("1.200.000,-- €", "1200000"),
            ("25.000,- €", "25000"),
            ("25.000,– €", "25000"),
            ("1,9 T€", "1900"),
            ("25 TEUR", "25000"),
            (">= 90 %", "90"),
            (">=5", "5"),
            ("80\u{ad}", "80"),
        ];
        for (text, expected) in table {
            assert_eq!(value(text).as_deref(), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_german_number() {
        let texts = [
            "1.5",
            "1.23",
            "12.34",
            "1.2345",
            "1234.567",
            "0.123",
            "012.345",
            "1.234.5",
            "1.234 567",
            "1 234.567",
            "1,234.5",
            "1,",
            ",5",
            "1,5,5",
            "1 2",
            "12 34",
            "1 2345",
            "1  234",
            "1\n234",
            "1'000",
            "--3",
            "+-3",
            "± 5",
            "+/- 5",
            "5 -",
            "1e3",
            "0x10",
            "1_000",
            "1/2",
            "½",
            "٣",
            "５",
            "NaN",
            "inf",
            "fünf",
            "5 bis 7",
            "5-7",
            "<5",
            ">=",
            "€",
            "€ 5 %",
            "5 € 5",
            "5,-7",
            "ca.",
            "ca. ca. 5",
            "100 (geschätzt)",
            "",
        ];
        for text in texts {
            assert_eq!(value(text), None, "{text:?}");
        }
    }

    #[test]
    fn english_numbers_beside_german_ones() {
        for (text, expected) in [
            ("1,200,000", Some("1200000")),
            ("1,200", Some("1200")),
            ("1,200.5", Some("1200.5")),
            ("1.5", Some("1.5")),
            ("1,5", Some("1.5")),
            ("1.200.000", Some("1200000")),
            ("1.200", None),
            ("1.234,5", Some("1234.5")),
            ("0.125", Some("0.125")),
            ("1234.567", Some("1234.567")),
            ("EUR 1,200", Some("1200")),
            ("3.2 million €", Some("3200000")),
            ("at least 5", Some("5")),
            ("80 percent", Some("80")),
        ] {
            let value = Figure::read(text, None, Forms::English).map(|figure| figure.value.to_string());
            assert_eq!(value.as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn ranges_of_numbers() {
        for (text, expected) in [
            ("80-90 %", Some("80..90")),
            ("80 - 90 %", Some("80..90")),
            ("80 %-90 %", Some("80..90")),
            ("5 bis 7", Some("5..7")),
            ("ca. 1.000 bis 1.500", Some("1000..1500")),
            ("1,5-2 Mio. €", Some("1500000..2000000")),
            ("2 bis 2.000", Some("2..2000")),
            ("7 bis 5", None),
            ("5 bis 5", None),
            ("2021-2022", None),
            ("12-2021", None),
            ("2021-12-01", None),
            ("5-", None),
            ("5 bis", None),
            ("80 %-90 €", None),
        ] {
            let range = read_range(text, None, Forms::German).map(|range| format!("{}..{}", range.from, range.to));
            assert_eq!(range.as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn powers_of_ten_are_multiplied_out_exactly() {
        let table = [
            ("3,2 Mio. €", Some("3200000")),
            ("3,2 Mio €", Some("3200000")),
            ("1,2345 Tsd.", Some("1234.5")),
            ("25 Tausend Euro", Some("25000")),
            ("1 Million", Some("1000000")),
            ("0,5 Milliarden EUR", Some("500000000")),
            ("1 Mrd.", Some("1000000000")),
            ("79228162514264337593 Mrd.", Some("79228162514264337593000000000")),
            ("79228162514264337594 Mrd.", None),
        ];
        for (text, expected) in table {
            assert_eq!(value(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_decimal_point_is_suggested_as_a_comma() {
        let table = [
            ("1.5", Some("1,5")),
            ("1.23", Some("1,23")),
            ("12.34", Some("12,34")),
            ("0.123", Some("0,123")),
            ("1234.567", Some("1234,567")),
            ("-1.5", Some("-1,5")),
            ("ca. 1.5 Mio. €", Some("ca. 1,5 Mio. €")),
            ("12.2021", None),
            ("1.2345", None),
            ("1.234.5", None),
            ("1.5 Akten", None),
            ("1.5,5", None),
            ("v1.5", None),
            ("1.", None),
            (".5", None),
            ("", None),
        ];
        for (text, expected) in table {
            let suggestion = suggest_comma(text, None, Forms::German);
            assert_eq!(suggestion.as_ref().map(Suggestion::as_str), expected, "{text:?}");
        }
    }
}
