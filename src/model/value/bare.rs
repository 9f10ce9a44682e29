//! Unquoted TOML values: integers, floats, dates, date-times and booleans, from their source text.

use std::borrow::Cow;

use super::cursor::Cursor;
use super::date_form::DateForm;
use super::exact::Exact;
use super::figure::{Figure, Sign};

/// What an unquoted TOML value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bare {
    /// An integer.
    Integer(Figure),
    /// A float.
    Float(Figure),
    /// A date, or the date of a date-time.
    Date(DateForm),
    /// A boolean.
    Boolean(bool),
}

/// Reads the source text of a value; `None` for `nan`, `inf`, a time without a date, and what is
/// not TOML.
pub(super) fn read(source: &str) -> Option<Bare> {
    let source = source.trim();
    match source {
        "true" => Some(Bare::Boolean(true)),
        "false" => Some(Bare::Boolean(false)),
        _ => read_date(source).map(Bare::Date).or_else(|| read_number(source)),
    }
}

fn read_date(source: &str) -> Option<DateForm> {
    let mut cursor = Cursor::new(source);
    let date = DateForm::iso_day(&mut cursor)?;
    let has_time = cursor.symbol(&['T', 't', ' ']) && cursor.digits_of(2..=2).is_some() && cursor.symbol(&[':']);
    (has_time || cursor.is_done()).then_some(date)
}

fn read_number(source: &str) -> Option<Bare> {
    let source = without_underscores(source)?;
    let (sign, digits) = split_sign(&source);
    let (number, kind): (Exact, fn(Figure) -> Bare) = match read_radix(digits) {
        Some(integer) => (integer, Bare::Integer),
        None if digits.contains(['.', 'e', 'E']) => (read_decimal(digits)?, Bare::Float),
        None => (read_decimal(digits)?, Bare::Integer),
    };
    let value = sign.apply(number)?.decimal()?;
    Some(kind(Figure { value, sign, unit: None, mark: None }))
}

/// TOML allows an underscore between two digits.
fn without_underscores(source: &str) -> Option<Cow<'_, str>> {
    if !source.contains('_') {
        return Some(Cow::Borrowed(source));
    }
    let is_digit = |c: char| c.is_ascii_hexdigit();
    let (first, others) = source.split_once('_')?;
    let is_between = first.ends_with(is_digit) && others.split('_').all(|part| part.starts_with(is_digit));
    let is_ended = !source.ends_with('_') && !source.contains("_.") && !source.contains("._");
    (is_between && is_ended).then(|| Cow::Owned(source.replace('_', "")))
}

fn split_sign(source: &str) -> (Sign, &str) {
    if let Some(number) = source.strip_prefix('+') {
        (Sign::Plus, number)
    } else if let Some(number) = source.strip_prefix('-') {
        (Sign::Minus, number)
    } else {
        (Sign::None, source)
    }
}

/// `0xFF`, `0o17`, `0b101`
fn read_radix(source: &str) -> Option<Exact> {
    let (digits, radix) = [("0x", 16), ("0o", 8), ("0b", 2)]
        .into_iter()
        .find_map(|(prefix, radix)| Some((source.strip_prefix(prefix)?, radix)))?;
    // A sign is no digit, but `from_str_radix` would take one.
    let is_digits = digits.chars().all(|c| c.is_digit(radix));
    is_digits.then(|| i128::from_str_radix(digits, radix).ok()).flatten().map(Exact::from)
}

/// `1000`, `1.5`, `6.02e23`
fn read_decimal(source: &str) -> Option<Exact> {
    let (number, power) = match source.split_once(['e', 'E']) {
        Some((number, power)) => (number, power.parse().ok()?),
        None => (source, 0),
    };
    let mut cursor = Cursor::new(number);
    let mut exact = Exact::default().with_digits(cursor.digits()?)?;
    if cursor.symbol(&['.']) {
        exact = exact.with_fraction(cursor.digits()?)?;
    }
    cursor.is_done().then(|| exact.scaled(power)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(source: &str) -> Option<(String, Sign)> {
        match read(source)? {
            Bare::Integer(figure) | Bare::Float(figure) => Some((figure.value.to_string(), figure.sign)),
            _ => None,
        }
    }

    #[test]
    fn numbers_are_those_of_toml() {
        let table = [
            ("100", "100", Sign::None),
            ("0", "0", Sign::None),
            ("25_000", "25000", Sign::None),
            ("1_2_3", "123", Sign::None),
            ("+5", "5", Sign::Plus),
            ("-3", "-3", Sign::Minus),
            ("-0", "0", Sign::Minus),
            ("0xFF", "255", Sign::None),
            ("0xdead_beef", "3735928559", Sign::None),
            ("0o17", "15", Sign::None),
            ("0b1010", "10", Sign::None),
            ("1.5", "1.5", Sign::None),
            ("1.234", "1.234", Sign::None),
            ("-0.01", "-0.01", Sign::Minus),
            ("+1.0", "1", Sign::Plus),
            ("5e+22", "50000000000000000000000", Sign::None),
            ("1e06", "1000000", Sign::None),
            ("-2E-2", "-0.02", Sign::Minus),
            ("6.626e-20", "0.00000000000000000006626", Sign::None),
            ("224_617.445_991_228", "224617.445991228", Sign::None),
        ];
        for (source, value, sign) in table {
            assert_eq!(number(source), Some((value.to_owned(), sign)), "{source}");
        }
    }

    #[test]
    fn what_is_no_number_of_toml() {
        let sources = [
            "nan",
            "+nan",
            "inf",
            "-inf",
            "1,5",
            "1.",
            ".5",
            "1._5",
            "1_.5",
            "_1",
            "1_",
            "1__0",
            "1e",
            "1e1_",
            "0x",
            "0x+1",
            "0xG",
            "0b2",
            "++5",
            "± 0",
            "1 000",
            "1e400",
            "1e-400",
            "1e99999999999",
            "80 %",
            "",
            "offen",
            "-",
            "07:32:00",
            "0x1.8",
        ];
        for source in sources {
            assert_eq!(number(source), None, "{source}");
        }
    }

    #[test]
    fn dates_date_times_and_booleans() {
        let day = |year, month, day| Some(Bare::Date(DateForm::Day { year, month, day }));
        let table = [
            ("2021-12-01", day(2021, 12, 1)),
            ("2021-12-01T07:32:00Z", day(2021, 12, 1)),
            ("2021-12-01t23:59:59.999-07:00", day(2021, 12, 1)),
            ("2021-12-01 07:32:00", day(2021, 12, 1)),
            ("2021-12-01x", None),
            ("2021-12-01 offen", None),
            ("2021-12", None),
            ("07:32:00", None),
            ("true", Some(Bare::Boolean(true))),
            ("false", Some(Bare::Boolean(false))),
            ("True", None),
        ];
        for (source, expected) in table {
            assert_eq!(read(source), expected, "{source}");
        }
    }
}
