//! What must hold for any words, not only for those of the tables.

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{
    Amount, Context, Forms, Period, Precision, Quantity, Rating, Reading, Written, YEARS, amount, decimal, period,
    quantity,
};

/// Pieces of which the form's words are made, so that chance comes near to them.
const PIECES: [&str; 52] = [
    " ",
    "\u{a0}",
    "\u{202f}",
    ".",
    ",",
    "/",
    "-",
    "–",
    "\u{2212}",
    "+",
    "±",
    "+/-",
    "0",
    "1",
    "3",
    "20",
    "29",
    "000",
    "2022",
    "1.8.2020",
    "%",
    "€",
    "EUR",
    "Mio.",
    "Tsd",
    "Q",
    "KW",
    "III",
    "Quartal",
    "Halbjahr",
    "August",
    "Jan.",
    "März",
    "ma\u{308}rz",
    "Ende",
    "bis",
    "zum",
    "vsl.",
    "ca.",
    "mind.",
    ">",
    "offen",
    "k. A.",
    "ja",
    "Datum",
    "T12:00",
    "e",
    "0x",
    "_",
    "\u{308}",
    "İ",
    "😐",
];

fn words() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES.as_slice()), 0..7);
    prop_oneof![any::<String>(), pieces.prop_map(|pieces| pieces.concat())]
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).unwrap();
    let last = NaiveDate::from_ymd_opt(*YEARS.end(), 12, 31).unwrap();
    (first.num_days_from_ce()..=last.num_days_from_ce())
        .prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).unwrap())
}

fn any_number() -> impl Strategy<Value = Decimal> {
    let largest = 79_228_162_514_264_337_593_543_950_335_i128;
    let mantissa = prop_oneof![-1_000_000_i128..1_000_000, -largest..=largest];
    (mantissa, 0_u32..=28).prop_map(|(mantissa, scale)| Decimal::from_i128_with_scale(mantissa, scale))
}

fn is_in_order(reading: &Reading<Period>) -> bool {
    reading.known().is_none_or(|period| period.first() <= period.last())
}

fn has_period_in_order(reading: &Reading<Quantity>) -> bool {
    match reading {
        Reading::Known(Quantity::Period(period)) => period.first() <= period.last(),
        _ => true,
    }
}

/// Reads a word of an indicator of which nothing more is known.
fn read_alone(word: Written<'_>) -> Reading<Quantity> {
    quantity::read(word, &Context::default())
}

proptest! {
    #[test]
    fn no_words_make_a_reader_panic_and_every_period_is_in_order(
        plan in words(),
        actual in words(),
        unit in prop::option::of(words()),
        is_change: bool,
        forms in prop::sample::select(vec![Forms::German, Forms::English]),
    ) {
        let editorial = is_change.then_some(NaiveDate::MIN);
        let context = Context { unit: unit.as_deref(), is_change, forms, editorial };
        for written in [Written::Quoted, Written::Bare] {
            prop_assert!(is_in_order(&period::read(written(&plan), forms)));
            let (plan, actual) = quantity::read_pair(written(&plan), written(&actual), &context);
            prop_assert!(has_period_in_order(&plan));
            prop_assert!(has_period_in_order(&actual));
        }
        let _ = amount::read_money(Written::Quoted(&plan), forms);
        let _ = Rating::read(&plan, forms);
    }

    #[test]
    fn a_suggestion_can_be_read(words in words()) {
        let reading = period::read(Written::Quoted(&words), Forms::German);
        if let Some(suggestion) = reading.suggestion() {
            prop_assert!(period::read(Written::Quoted(suggestion.as_str()), Forms::German).is_known());
        }
        let reading = read_alone(Written::Quoted(&words));
        if let Some(suggestion) = reading.suggestion() {
            prop_assert!(read_alone(Written::Quoted(suggestion.as_str())).is_known());
        }
    }

    #[test]
    fn space_around_words_changes_nothing(words in words()) {
        let spaced = format!("\u{a0} {words}\n");
        let reading = period::read(Written::Quoted(&words), Forms::German);
        prop_assert_eq!(reading, period::read(Written::Quoted(&spaced), Forms::German));
    }

    #[test]
    fn every_printed_day_reads_back(day in any_day()) {
        let expected = Reading::Known(Period::day(day));
        for format in ["%d.%m.%Y", "%-d.%-m.%Y", "%-d. %-m. %Y", "%Y-%m-%d"] {
            let printed = day.format(format).to_string();
            prop_assert_eq!(&period::read(Written::Quoted(&printed), Forms::German), &expected, "{}", printed);
        }
        prop_assert_eq!(period::read(Written::Bare(&day.to_string()), Forms::German), expected);
    }

    #[test]
    fn every_printed_week_and_month_holds_its_day(day in any_day()) {
        let week = day.iso_week();
        prop_assume!(YEARS.contains(&week.year()));
        let texts = [
            (format!("KW {}/{}", week.week(), week.year()), Precision::Week),
            (format!("{}. KW {}", week.week(), week.year()), Precision::Week),
            (day.format("%m/%Y").to_string(), Precision::Month),
            (day.format("%Y").to_string(), Precision::Year),
        ];
        for (text, precision) in texts {
            let period = period::read(Written::Quoted(&text), Forms::German).into_known();
            let days = period.map(|period| period.first()..=period.last());
            prop_assert!(days.is_some_and(|days| days.contains(&day)), "{}", text);
            prop_assert_eq!(period.map(|period| period.precision()), Some(precision));
        }
    }

    #[test]
    fn numbers_read_back_exactly(number in any_number()) {
        let amount = Amount { value: number, unit: None, mark: None };
        let expected = Reading::Known(Quantity::Amount(amount));
        let shown = decimal::german(number);
        prop_assert_eq!(&read_alone(Written::Quoted(&shown)), &expected, "{}", shown);
        let exported = decimal::export(number);
        prop_assert_eq!(&read_alone(Written::Bare(&exported)), &expected, "{}", exported);
        prop_assert!(!exported.contains('.') || !exported.ends_with('0'), "{}", exported);
    }
}
