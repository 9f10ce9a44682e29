//! How dates are read: the words around them, and what was meant where there is none.

use chrono::{Datelike, NaiveDate};

use super::{Period, day_of, in_range};
use crate::model::value::bare::{self, Bare};
use crate::model::value::cursor::{Cursor, is_same};
use crate::model::value::date_form::DateForm;
use crate::model::value::forms::Forms;
use crate::model::value::gap;
use crate::model::value::mark::Mark;
use crate::model::value::plain::plain;
use crate::model::value::precision::Precision;
use crate::model::value::reading::Reading;
use crate::model::value::suggestion::{Hint, Suggestion, Why};
use crate::model::value::written::Written;

/// Words for „done“ that tell no day.
const DONE: [&str; 4] = ["erledigt", "abgeschlossen", "erreicht", "ja"];
const ENGLISH_DONE: [&str; 5] = ["done", "completed", "finished", "achieved", "yes"];

/// Reads a date: a milestone's `soll`, and every other key that holds a date in the form's words.
#[must_use]
pub fn read(value: Written<'_>, forms: Forms) -> Reading<Period> {
    match value {
        Written::Quoted(text) => read_plain(&plain(text), forms),
        Written::Bare(source) => bare_form(source).map_or_else(Reading::unreadable, from_bare_date),
    }
}

/// Reads the date on which something was done: a milestone's `ist`. A word that tells no day („erledigt“) is the time up to
/// the report's editorial date.
#[must_use]
pub fn read_done(value: Written<'_>, forms: Forms, editorial: NaiveDate) -> Reading<Period> {
    let is_done = match value {
        Written::Quoted(text) => {
            let text = plain(text);
            DONE.iter().chain(forms.english(&ENGLISH_DONE)).any(|word| is_same(&text, word))
        }
        Written::Bare(source) => source.trim() == "true",
    };
    if is_done { Reading::Known(Period::up_to(editorial)) } else { read(value, forms) }
}

fn read_plain(text: &str, forms: Forms) -> Reading<Period> {
    gap::read(text, forms)
        .unwrap_or_else(|| MarkedForm::read(text, forms).map_or_else(Reading::unreadable, MarkedForm::reading))
}

/// Reads a plain text that can only be a date; `None` if it may be anything else: a lone year may
/// be a number.
pub(in crate::model::value) fn read_unmistakable(text: &str, forms: Forms) -> Option<Reading<Period>> {
    let marked = MarkedForm::read(text, forms)?;
    let is_year = matches!(marked.form, DateForm::Year { .. });
    (!is_year).then(|| marked.reading())
}

/// Reads the date that is the only meaning of an unquoted value.
pub(in crate::model::value) fn from_bare_date(form: DateForm) -> Reading<Period> {
    Period::from_form(form).map_or_else(Reading::unreadable, Reading::Known)
}

fn bare_form(source: &str) -> Option<DateForm> {
    match bare::read(source)? {
        Bare::Date(form) => Some(form),
        Bare::Integer(figure) => figure.as_year().map(|year| DateForm::Year { year }),
        Bare::Float(_) | Bare::Boolean(_) => None,
    }
}

/// A date as written, with the mark before it.
struct MarkedForm<'a> {
    /// The mark's own words, with the space after them.
    mark_text: &'a str,
    mark: Option<Mark>,
    form: DateForm,
}

impl<'a> MarkedForm<'a> {
    fn read(text: &'a str, forms: Forms) -> Option<Self> {
        let mut cursor = Cursor::new(text);
        let mark = Mark::of_period(&mut cursor, forms);
        let form = DateForm::read(cursor.rest(), forms)?;
        let mark_text = text.strip_suffix(cursor.rest())?;
        Some(Self { mark_text, mark, form })
    }

    fn reading(self) -> Reading<Period> {
        match Period::from_form(self.form) {
            Some(period) => Reading::Known(period.with_mark(self.mark.or(period.mark))),
            None => Reading::Unreadable(Hint { meant: self.suggestion(), why: self.why() }),
        }
    }

    /// The day that the words must have meant, in the usual form.
    fn suggestion(&self) -> Option<Suggestion> {
        let day = match self.form {
            DateForm::Day { year, month, day } => day_of(year, day, month),
            _ => None,
        }?;
        Some(Suggestion::new(format!("{}{}", self.mark_text, day.format("%d.%m.%Y"))))
    }

    /// Why the calendar has no such day.
    fn why(&self) -> Option<Why> {
        let (DateForm::Day { year, month, day } | DateForm::LongDay { year, month, day }) = self.form else {
            return None;
        };
        if month > 12 {
            return Some(Why::NoSuchMonth(month));
        }
        let days = Period::months(in_range(year)?, month, 1, Precision::Month)?.last.day();
        (day > days).then_some(Why::MonthHasDays { year, month, days })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reading in a few words: `2018-01-26 Day`, `2022-01-01/2022-12-31 Year (Expected)`, or its
    /// key and suggestion.
    fn described(reading: &Reading<Period>) -> String {
        let Some(period) = reading.known() else {
            return [Some(reading.key()), reading.suggestion().map(Suggestion::as_str)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(": ");
        };
        let Period { first, last, precision, mark } = period;
        let days = if first == last { first.to_string() } else { format!("{first}/{last}") };
        let mark = mark.map(|mark| format!(" ({mark:?})")).unwrap_or_default();
        format!("{days} {precision:?}{mark}")
    }

    fn assert_readings(table: &[(&str, &str)]) {
        for (raw, expected) in table {
            assert_eq!(described(&read(Written::Quoted(raw), Forms::German)), *expected, "{raw:?}");
        }
    }

    #[test]
    fn days() {
        assert_readings(&[
            ("26.01.2018", "2018-01-26 Day"),
            ("1.8.2020", "2020-08-01 Day"),
            ("01.12.21", "2021-12-01 Day"),
            ("1.8.20", "2020-08-01 Day"),
            ("2021-12-01", "2021-12-01 Day"),
            (" 26.01.2018\n", "2018-01-26 Day"),
            ("\u{a0}26.01.2018\u{202f}", "2018-01-26 Day"),
            ("1. 8. 2020", "2020-08-01 Day"),
            ("1.\u{a0}8.\u{a0}2020", "2020-08-01 Day"),
            ("29.02.2020", "2020-02-29 Day"),
            ("31/12/2021", "2021-12-31 Day"),
            ("1/8/21", "2021-08-01 Day"),
            ("1. April 2022", "2022-04-01 Day"),
            ("30. Juni 2021", "2021-06-30 Day"),
            ("26. Januar 18", "2018-01-26 Day"),
            ("31.12.2019\u{200b}", "2019-12-31 Day"),
            ("\u{feff}31.12.\u{ad}2019", "2019-12-31 Day"),
            ("2021\u{2011}12\u{2011}01", "2021-12-01 Day"),
            ("01.01.00", "2000-01-01 Day"),
            ("31.12.79", "2079-12-31 Day"),
            ("31.12.80", "nicht_lesbar"),
            ("31.12.99", "nicht_lesbar"),
            ("01.01.1900", "1900-01-01 Day"),
            ("31.12.2199", "2199-12-31 Day"),
            ("31.12.1899", "nicht_lesbar"),
            ("01.01.2200", "nicht_lesbar"),
        ]);
    }

    #[test]
    fn months() {
        assert_readings(&[
            ("08/2021", "2021-08-01/2021-08-31 Month"),
            ("8/2021", "2021-08-01/2021-08-31 Month"),
            ("08 / 2021", "2021-08-01/2021-08-31 Month"),
            ("August 2021", "2021-08-01/2021-08-31 Month"),
            ("august\u{a0}2021", "2021-08-01/2021-08-31 Month"),
            ("Aug. 2021", "2021-08-01/2021-08-31 Month"),
            ("Aug 2021", "2021-08-01/2021-08-31 Month"),
            ("Aug.2021", "2021-08-01/2021-08-31 Month"),
            ("Februar 2020", "2020-02-01/2020-02-29 Month"),
            ("Dezember 2199", "2199-12-01/2199-12-31 Month"),
            ("März 2022", "2022-03-01/2022-03-31 Month"),
            ("MÄRZ 2022", "2022-03-01/2022-03-31 Month"),
            ("Ma\u{308}rz 2022", "2022-03-01/2022-03-31 Month"),
            ("Maerz 2022", "2022-03-01/2022-03-31 Month"),
            ("Mär 2022", "2022-03-01/2022-03-31 Month"),
            ("Mär. 2022", "2022-03-01/2022-03-31 Month"),
            ("Mrz. 2022", "2022-03-01/2022-03-31 Month"),
            ("00/2021", "nicht_lesbar"),
            ("13/2021", "nicht_lesbar"),
            ("08/21", "nicht_lesbar"),
            ("008/2021", "nicht_lesbar"),
            ("August", "nicht_lesbar"),
            ("August 21", "2021-08-01/2021-08-31 Month"),
            ("Dezember 21", "2021-12-01/2021-12-31 Month"),
            ("Dez. 80", "nicht_lesbar"),
            ("Augusta 2021", "nicht_lesbar"),
            ("August. 2021", "nicht_lesbar"),
        ]);
    }

    #[test]
    fn every_month_has_its_name_and_its_abbreviation() {
        let names = [
            ["Januar", "Jan."],
            ["Februar", "Feb."],
            ["März", "Mär."],
            ["April", "Apr."],
            ["Mai", "Mai"],
            ["Juni", "Jun."],
            ["Juli", "Jul."],
            ["August", "Aug."],
            ["September", "Sept."],
            ["Oktober", "Okt."],
            ["November", "Nov."],
            ["Dezember", "Dez."],
        ];
        for (month, names) in (1..).zip(names) {
            let expected = Period::months(2022, month, 1, Precision::Month).map_or(Reading::Open, Reading::Known);
            for name in names {
                assert_eq!(read(Written::Quoted(&format!("{name} 2022")), Forms::German), expected, "{name}");
                assert_eq!(
                    read(Written::Quoted(&format!("{} 2022", name.to_uppercase())), Forms::German),
                    expected,
                    "{name}"
                );
            }
        }
        assert!(read(Written::Quoted("Sep. 2022"), Forms::German).is_known());
    }

    #[test]
    fn quarters() {
        assert_readings(&[
            ("Q3 2022", "2022-07-01/2022-09-30 Quarter"),
            ("Q3/2022", "2022-07-01/2022-09-30 Quarter"),
            ("q 3 / 2022", "2022-07-01/2022-09-30 Quarter"),
            ("3. Quartal 2022", "2022-07-01/2022-09-30 Quarter"),
            ("1.Quartal 2022", "2022-01-01/2022-03-31 Quarter"),
            ("4. QUARTAL 2022", "2022-10-01/2022-12-31 Quarter"),
            ("I/2022", "2022-01-01/2022-03-31 Quarter"),
            ("II/2022", "2022-04-01/2022-06-30 Quarter"),
            ("III/2022", "2022-07-01/2022-09-30 Quarter"),
            ("iv / 2022", "2022-10-01/2022-12-31 Quarter"),
            ("Q0 2022", "nicht_lesbar"),
            ("Q5 2022", "nicht_lesbar"),
            ("5. Quartal 2022", "nicht_lesbar"),
            ("V/2022", "nicht_lesbar"),
            ("IIII/2022", "nicht_lesbar"),
            ("III 2022", "nicht_lesbar"),
            ("I. Quartal 2022", "2022-01-01/2022-03-31 Quarter"),
            ("IV.Quartal 2022", "2022-10-01/2022-12-31 Quarter"),
            ("V. Quartal 2022", "nicht_lesbar"),
            ("I. 2022", "nicht_lesbar"),
            ("Q32022", "nicht_lesbar"),
            ("Quartal 3 2022", "nicht_lesbar"),
            ("3. Quartals 2022", "nicht_lesbar"),
        ]);
    }

    #[test]
    fn calendar_weeks() {
        assert_readings(&[
            ("29. KW 2019", "2019-07-15/2019-07-21 Week"),
            ("29.KW 2019", "2019-07-15/2019-07-21 Week"),
            ("KW 29/2019", "2019-07-15/2019-07-21 Week"),
            ("KW29/2019", "2019-07-15/2019-07-21 Week"),
            ("kw 29 / 2019", "2019-07-15/2019-07-21 Week"),
            ("1. KW 2019", "2018-12-31/2019-01-06 Week"),
            ("KW 01/2019", "2018-12-31/2019-01-06 Week"),
            ("53. KW 2020", "2020-12-28/2021-01-03 Week"),
            ("KW 53/2021", "nicht_lesbar"),
            ("KW 0/2021", "nicht_lesbar"),
            ("KW 54/2020", "nicht_lesbar"),
            ("KW 29", "nicht_lesbar"),
            ("29. KW im Jahr 2019", "nicht_lesbar"),
            ("29 KW 2019", "nicht_lesbar"),
        ]);
    }

    #[test]
    fn years_and_their_parts() {
        assert_readings(&[
            ("2022", "2022-01-01/2022-12-31 Year"),
            ("1. Halbjahr 2022", "2022-01-01/2022-06-30 Half"),
            ("2.Halbjahr 2022", "2022-07-01/2022-12-31 Half"),
            ("Anfang 2022", "2022-01-01/2022-04-30 Third"),
            ("Mitte 2022", "2022-05-01/2022-08-31 Third"),
            ("ENDE 2022", "2022-09-01/2022-12-31 Third"),
            ("1899", "nicht_lesbar"),
            ("2200", "nicht_lesbar"),
            ("22", "nicht_lesbar"),
            ("20220", "nicht_lesbar"),
            ("+2022", "nicht_lesbar"),
            ("3. Halbjahr 2022", "nicht_lesbar"),
            ("2. HJ 2022", "nicht_lesbar"),
            ("H1 2022", "nicht_lesbar"),
            ("Ende", "nicht_lesbar"),
            ("Anfang März 2022", "2022-03-01/2022-03-10 MonthThird"),
            ("Mitte Februar 2022", "2022-02-11/2022-02-20 MonthThird"),
            ("Ende Feb. 2022", "2022-02-21/2022-02-28 MonthThird"),
            ("Ende März 22", "2022-03-21/2022-03-31 MonthThird"),
            ("Frühjahr 2022", "2022-03-01/2022-05-31 Season (About)"),
            ("Sommer 2022", "2022-06-01/2022-08-31 Season (About)"),
            ("Herbst 2022", "2022-09-01/2022-11-30 Season (About)"),
            ("Winter 2022", "2022-12-01/2023-02-28 Season (About)"),
            ("vsl. Herbst 2022", "2022-09-01/2022-11-30 Season (Expected)"),
            ("2022 ff.", "nicht_lesbar"),
            ("2021/2022", "nicht_lesbar"),
            ("2021-2022", "nicht_lesbar"),
        ]);
    }

    #[test]
    fn marks() {
        assert_readings(&[
            ("bis 31.12.2022", "2022-12-31 Day (AtTheLatest)"),
            ("bis zum 31.12.2022", "2022-12-31 Day (AtTheLatest)"),
            ("spätestens Juli 2022", "2022-07-01/2022-07-31 Month (AtTheLatest)"),
            ("Spa\u{308}testens Juli 2022", "2022-07-01/2022-07-31 Month (AtTheLatest)"),
            ("bis spätestens Juli 2022", "2022-07-01/2022-07-31 Month (AtTheLatest)"),
            ("spätestens bis Ende 2022", "2022-09-01/2022-12-31 Third (AtTheLatest)"),
            ("bis zur 29. KW 2019", "2019-07-15/2019-07-21 Week (AtTheLatest)"),
            ("vsl. 2023", "2023-01-01/2023-12-31 Year (Expected)"),
            ("vsl.2023", "2023-01-01/2023-12-31 Year (Expected)"),
            ("vsl 2023", "2023-01-01/2023-12-31 Year (Expected)"),
            ("voraussichtlich Q3 2022", "2022-07-01/2022-09-30 Quarter (Expected)"),
            ("vorauss. 1.8.2023", "2023-08-01 Day (Expected)"),
            ("ca. März 2022", "2022-03-01/2022-03-31 Month (About)"),
            ("circa 1. Halbjahr 2022", "2022-01-01/2022-06-30 Half (About)"),
            ("etwa KW 29/2019", "2019-07-15/2019-07-21 Week (About)"),
            ("bis", "nicht_lesbar"),
            ("bis offen", "nicht_lesbar"),
            ("vsl. bis 2023", "nicht_lesbar"),
            ("ab 2023", "nicht_lesbar"),
            ("mind. 2023", "nicht_lesbar"),
        ]);
    }

    #[test]
    fn missing_values() {
        assert_readings(&[
            ("offen", "offen"),
            ("noch offen", "offen"),
            ("laufend", "offen"),
            ("-", "keine_angabe"),
            ("–", "keine_angabe"),
            ("—", "keine_angabe"),
            ("", "keine_angabe"),
            (" \u{a0}", "keine_angabe"),
            ("k. A.", "keine_angabe"),
            ("keine Angabe", "keine_angabe"),
            ("entfällt", "nicht_zutreffend"),
            ("n. a.", "nicht_zutreffend"),
            ("nicht zutreffend", "nicht_zutreffend"),
        ]);
    }

    #[test]
    fn done_without_a_day_is_the_time_up_to_the_editorial_date() {
        let editorial: NaiveDate = "2022-03-15".parse().unwrap();
        let done = |written, forms| read_done(written, forms, editorial);
        for word in ["erledigt", "Abgeschlossen", "erreicht", "ja", " er\u{ad}ledigt "] {
            let reading = done(Written::Quoted(word), Forms::German);
            assert_eq!(reading, Reading::Known(Period::up_to(editorial)), "{word}");
            let period = reading.into_known().unwrap();
            assert_eq!((period.told_first(), period.last()), (None, editorial));
        }
        assert_eq!(done(Written::Bare("true"), Forms::German), Reading::Known(Period::up_to(editorial)));
        assert!(done(Written::Quoted("done"), Forms::German).is_unreadable());
        assert!(done(Written::Quoted("Done"), Forms::English).is_known());
        assert!(done(Written::Quoted("nein"), Forms::German).is_unreadable());
        assert_eq!(described(&done(Written::Quoted("01.02.2022"), Forms::German)), "2022-02-01 Day");
    }

    #[test]
    fn english_forms_are_read_where_the_content_is_english() {
        for (raw, expected) in [
            ("31 March 2024", "2024-03-31 Day"),
            ("March 31, 2024", "2024-03-31 Day"),
            ("1 Oct 2024", "2024-10-01 Day"),
            ("March 2024", "2024-03-01/2024-03-31 Month"),
            ("May 2024", "2024-05-01/2024-05-31 Month"),
            ("Dec. 2024", "2024-12-01/2024-12-31 Month"),
            ("early 2024", "2024-01-01/2024-04-30 Third"),
            ("mid-2024", "2024-05-01/2024-08-31 Third"),
            ("end of March 2024", "2024-03-21/2024-03-31 MonthThird"),
            ("autumn 2024", "2024-09-01/2024-11-30 Season (About)"),
            ("by 31 March 2024", "2024-03-31 Day (AtTheLatest)"),
            ("expected 2024", "2024-01-01/2024-12-31 Year (Expected)"),
            ("approx. Q3 2024", "2024-07-01/2024-09-30 Quarter (About)"),
            ("open", "offen"),
            ("31.03.2024", "2024-03-31 Day"),
            ("31 April 2024", "nicht_lesbar"),
        ] {
            assert_eq!(described(&read(Written::Quoted(raw), Forms::English)), expected, "{raw:?}");
        }
        for raw in ["31 March 2024", "March 2024", "autumn 2024", "open"] {
            assert_eq!(described(&read(Written::Quoted(raw), Forms::German)), "nicht_lesbar", "{raw:?}");
        }
    }

    #[test]
    fn a_day_that_no_calendar_has_says_why() {
        let days = |year, month, days| Some(Why::MonthHasDays { year, month, days });
        for (raw, why) in [
            ("31.04.2022", days(2022, 4, 30)),
            ("31. April 2022", days(2022, 4, 30)),
            ("29.02.2021", days(2021, 2, 28)),
            ("30.02.2020", days(2020, 2, 29)),
            ("01.20.2018", Some(Why::NoSuchMonth(20))),
            ("00.01.2021", None),
            ("bald", None),
        ] {
            assert_eq!(read(Written::Quoted(raw), Forms::German).why(), why, "{raw}");
        }
    }

    #[test]
    fn unreadable_dates_carry_a_hint_only_where_it_is_safe() {
        assert_readings(&[
            ("01.20.2018", "nicht_lesbar: 20.01.2018"),
            ("1.20.18", "nicht_lesbar: 20.01.2018"),
            ("2018-20-01", "nicht_lesbar: 20.01.2018"),
            ("bis 01.20.2018", "nicht_lesbar: bis 20.01.2018"),
            ("30. Februar 2020", "nicht_lesbar"),
            ("31.02.2021", "nicht_lesbar"),
            ("29.02.2021", "nicht_lesbar"),
            ("00.01.2021", "nicht_lesbar"),
            ("20.20.2021", "nicht_lesbar"),
            ("02.31.2021", "nicht_lesbar"),
            ("01.20.2218", "nicht_lesbar"),
            ("26.01.", "nicht_lesbar"),
            ("26.01.018", "nicht_lesbar"),
            ("01/20/2018", "nicht_lesbar: 20.01.2018"),
            ("erledigt", "nicht_lesbar"),
            ("26.01.2018 und 27.01.2018", "nicht_lesbar"),
            ("26.01.2018-27.01.2018", "nicht_lesbar"),
            ("2021-12-01T00:00", "nicht_lesbar"),
            ("2021-1-1", "nicht_lesbar"),
            ("2021.12.01", "nicht_lesbar"),
            ("٢٦.٠١.٢٠١٨", "nicht_lesbar"),
            ("bald", "nicht_lesbar"),
            ("8.2021", "nicht_lesbar"),
            ("Q", "nicht_lesbar"),
            ("/2022", "nicht_lesbar"),
        ]);
    }

    #[test]
    fn unquoted_values_are_dates_and_years() {
        let table = [
            ("2021-12-01", "2021-12-01 Day"),
            ("2021-12-01T07:32:00+02:00", "2021-12-01 Day"),
            ("2022", "2022-01-01/2022-12-31 Year"),
            ("2_022", "2022-01-01/2022-12-31 Year"),
            ("1899-12-31", "nicht_lesbar"),
            ("1899", "nicht_lesbar"),
            ("22", "nicht_lesbar"),
            ("+2022", "nicht_lesbar"),
            ("-2022", "nicht_lesbar"),
            ("2022.5", "nicht_lesbar"),
            ("2022.0", "nicht_lesbar"),
            ("2.022e3", "nicht_lesbar"),
            ("8.2021", "nicht_lesbar"),
            ("26.01.2018", "nicht_lesbar"),
            ("99999999999999999999", "nicht_lesbar"),
            ("07:32:00", "nicht_lesbar"),
            ("true", "nicht_lesbar"),
            ("nan", "nicht_lesbar"),
            ("", "nicht_lesbar"),
            ("offen", "nicht_lesbar"),
        ];
        for (source, expected) in table {
            assert_eq!(described(&read(Written::Bare(source), Forms::German)), expected, "{source:?}");
        }
    }

    #[test]
    fn a_period_never_ends_before_it_begins() {
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        assert_eq!(Period::new(day(2022), day(2021), Precision::Year), None);
        assert_eq!(Period::new(day(2022), day(2022), Precision::Day), Some(Period::day(day(2022))));
    }
}
