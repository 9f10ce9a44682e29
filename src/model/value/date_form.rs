//! The forms in which dates are written: their wording only. Whether the calendar has such a day is
//! asked afterwards.

use super::cursor::Cursor;
use super::forms::Forms;

/// A date as written: which words and numbers it is made of. Years have four digits; all other
/// numbers are unchecked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateForm {
    /// `26.01.2018`, `01.12.21`, `2021-12-01`, `31/12/2021`
    Day { year: i32, month: u32, day: u32 },
    /// `26. Januar 2018`: the month has a name, so that nothing can be swapped.
    LongDay { year: i32, month: u32, day: u32 },
    /// `29. KW 2019`, `KW 29/2019`
    Week { year: i32, week: u32 },
    /// `08/2021`, `August 2021`, `Dezember 21`
    Month { year: i32, month: u32 },
    /// `Anfang März 2022`, `Mitte März 2022`, `Ende März 2022`
    MonthThird { year: i32, month: u32, third: u32 },
    /// `Q3 2022`, `3. Quartal 2022`, `III/2022`, `I. Quartal 2022`
    Quarter { year: i32, quarter: u32 },
    /// `Frühjahr 2022`: the month that it begins with.
    Season { year: i32, first_month: u32 },
    /// `Anfang 2022`, `Mitte 2022`, `Ende 2022`
    Third { year: i32, third: u32 },
    /// `1. Halbjahr 2022`
    Half { year: i32, half: u32 },
    /// `2022`
    Year { year: i32 },
}

const MONTHS: [(&str, u32); 27] = [
    ("januar", 1),
    ("jan.", 1),
    ("februar", 2),
    ("feb.", 2),
    ("märz", 3),
    ("maerz", 3),
    ("mär.", 3),
    ("maer.", 3),
    ("mrz.", 3),
    ("april", 4),
    ("apr.", 4),
    ("mai", 5),
    ("juni", 6),
    ("jun.", 6),
    ("juli", 7),
    ("jul.", 7),
    ("august", 8),
    ("aug.", 8),
    ("september", 9),
    ("sept.", 9),
    ("sep.", 9),
    ("oktober", 10),
    ("okt.", 10),
    ("november", 11),
    ("nov.", 11),
    ("dezember", 12),
    ("dez.", 12),
];

/// Those that are not written as in German.
const ENGLISH_MONTHS: [(&str, u32); 11] = [
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("mar.", 3),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("october", 10),
    ("oct.", 10),
    ("december", 12),
    ("dec.", 12),
];

const SEASONS: [(&str, u32); 6] =
    [("frühjahr", 3), ("fruehjahr", 3), ("frühling", 3), ("sommer", 6), ("herbst", 9), ("winter", 12)];

const ENGLISH_SEASONS: [(&str, u32); 4] = [("spring", 3), ("summer", 6), ("autumn", 9), ("fall", 9)];

const ROMAN_QUARTERS: [(&str, u32); 4] = [("i", 1), ("ii", 2), ("iii", 3), ("iv", 4)];

const THIRDS: [(&str, u32); 3] = [("anfang", 1), ("mitte", 2), ("ende", 3)];

const ENGLISH_THIRDS: [(&str, u32); 6] =
    [("early", 1), ("beginning of", 1), ("mid", 2), ("middle of", 2), ("late", 3), ("end of", 3)];

/// What „3.“ may count.
#[derive(Clone, Copy)]
enum Counted {
    Week,
    Quarter,
    Half,
}

const COUNTED: [(&str, Counted); 3] =
    [("kw", Counted::Week), ("quartal", Counted::Quarter), ("halbjahr", Counted::Half)];

impl DateForm {
    /// Reads a plain text that is one date without a mark, and nothing else.
    pub(super) fn read(text: &str, forms: Forms) -> Option<Self> {
        let readers: [fn(&mut Cursor<'_>, Forms) -> Option<Self>; 4] = [
            |cursor, _| Self::iso_day(cursor),
            Self::from_number,
            |cursor, _| Self::slashed_day(cursor),
            Self::from_word,
        ];
        readers.into_iter().find_map(|read| {
            let mut cursor = Cursor::new(text);
            read(&mut cursor, forms).filter(|_| cursor.is_done())
        })
    }

    /// `31/12/2021`
    fn slashed_day(cursor: &mut Cursor<'_>) -> Option<Self> {
        let day = small_number(cursor)?;
        let month = after('/', small_number, cursor)?;
        let year = after('/', any_year, cursor)?;
        Some(Self::Day { year, month, day })
    }

    /// Passes over `2021-12-01`; the cursor stays where it is if that does not come next.
    pub(super) fn iso_day(cursor: &mut Cursor<'_>) -> Option<Self> {
        let mut ahead = *cursor;
        let year = four_digit_year(&mut ahead)?;
        let month = after('-', two_digits, &mut ahead)?;
        let day = after('-', two_digits, &mut ahead)?;
        *cursor = ahead;
        Some(Self::Day { year, month, day })
    }

    /// All forms that begin with a number.
    fn from_number(cursor: &mut Cursor<'_>, forms: Forms) -> Option<Self> {
        if let Some(year) = four_digit_year(cursor) {
            return Some(Self::Year { year });
        }
        let number = small_number(cursor)?;
        if cursor.symbol(&['.']) {
            cursor.skip_space();
            return Self::from_ordinal(number, cursor, forms);
        }
        if let Some(day) = Self::english_day(number, cursor, forms) {
            return Some(day);
        }
        let year = year_after_slash(cursor)?;
        Some(Self::Month { year, month: number })
    }

    /// What follows the day of `31 March 2024`.
    fn english_day(day: u32, cursor: &mut Cursor<'_>, forms: Forms) -> Option<Self> {
        let mut ahead = *cursor;
        if forms == Forms::German || !ahead.skip_space() {
            return None;
        }
        let month = month(&mut ahead, forms)?;
        ahead.skip_space();
        let year = four_digit_year(&mut ahead)?;
        *cursor = ahead;
        Some(Self::LongDay { year, month, day })
    }

    /// What follows „3.“: the rest of a day, or what is counted.
    fn from_ordinal(number: u32, cursor: &mut Cursor<'_>, forms: Forms) -> Option<Self> {
        if let Some(month) = small_number(cursor) {
            let year = after('.', any_year, cursor)?;
            return Some(Self::Day { year, month, day: number });
        }
        if let Some(counted) = cursor.one_of(&COUNTED) {
            let year = year_after_space(cursor)?;
            return Some(match counted {
                Counted::Week => Self::Week { year, week: number },
                Counted::Quarter => Self::Quarter { year, quarter: number },
                Counted::Half => Self::Half { year, half: number },
            });
        }
        let month = month(cursor, forms)?;
        let year = any_year(cursor)?;
        Some(Self::LongDay { year, month, day: number })
    }

    /// All forms that begin with a word.
    fn from_word(cursor: &mut Cursor<'_>, forms: Forms) -> Option<Self> {
        if let Some(month) = month(cursor, forms) {
            return Self::from_month(month, cursor, forms);
        }
        if let Some(first_month) = cursor.one_of(&SEASONS).or_else(|| cursor.one_of(forms.english(&ENGLISH_SEASONS))) {
            let year = year_after_space(cursor)?;
            return Some(Self::Season { year, first_month });
        }
        if let Some(third) = cursor.one_of(&THIRDS).or_else(|| cursor.one_of(forms.english(&ENGLISH_THIRDS))) {
            return Self::from_third(third, cursor, forms);
        }
        if cursor.word("q") {
            return Self::from_quarter(cursor);
        }
        if cursor.word("kw") {
            cursor.skip_space();
            let week = small_number(cursor)?;
            let year = year_after_slash(cursor)?;
            return Some(Self::Week { year, week });
        }
        let quarter = cursor.one_of(&ROMAN_QUARTERS)?;
        if cursor.symbol(&['.']) {
            cursor.skip_space();
            if !cursor.word("quartal") {
                return None;
            }
            return Some(Self::Quarter { year: year_after_space(cursor)?, quarter });
        }
        let year = year_after_slash(cursor)?;
        Some(Self::Quarter { year, quarter })
    }

    /// What follows the name of a month: its year, with two digits or four; in English also `31, 2024`.
    fn from_month(month: u32, cursor: &mut Cursor<'_>, forms: Forms) -> Option<Self> {
        let mut ahead = *cursor;
        ahead.skip_space();
        if let Some(day) = small_number(&mut ahead).filter(|_| forms == Forms::English && ahead.symbol(&[','])) {
            *cursor = ahead;
            return Some(Self::LongDay { year: year_after_space(cursor)?, month, day });
        }
        Some(Self::Month { year: any_year(cursor)?, month })
    }

    /// What follows „Anfang“: a year, or a month and its year.
    fn from_third(third: u32, cursor: &mut Cursor<'_>, forms: Forms) -> Option<Self> {
        cursor.symbol(&['-']);
        cursor.skip_space();
        if let Some(month) = month(cursor, forms) {
            return Some(Self::MonthThird { year: any_year(cursor)?, month, third });
        }
        let year = year_after_space(cursor)?;
        Some(Self::Third { year, third })
    }

    /// What follows „Q“: `3 2022`, `3/2022`.
    fn from_quarter(cursor: &mut Cursor<'_>) -> Option<Self> {
        cursor.skip_space();
        let quarter = small_number(cursor)?;
        let year = year_after_slash(cursor).or_else(|| year_after_space(cursor))?;
        Some(Self::Quarter { year, quarter })
    }
}

/// Passes over the name of a month.
fn month(cursor: &mut Cursor<'_>, forms: Forms) -> Option<u32> {
    cursor.one_of(&MONTHS).or_else(|| cursor.one_of(forms.english(&ENGLISH_MONTHS)))
}

/// Passes over a symbol and what must follow it.
fn after<'a, T>(symbol: char, read: fn(&mut Cursor<'a>) -> Option<T>, cursor: &mut Cursor<'a>) -> Option<T> {
    if cursor.symbol(&[symbol]) { read(cursor) } else { None }
}

fn year_after_slash(cursor: &mut Cursor<'_>) -> Option<i32> {
    let mut ahead = *cursor;
    ahead.skip_space();
    let year = after('/', year_after_space, &mut ahead)?;
    *cursor = ahead;
    Some(year)
}

fn year_after_space(cursor: &mut Cursor<'_>) -> Option<i32> {
    cursor.skip_space();
    four_digit_year(cursor)
}

/// Four digits; or, after a day and a month, two for the years 2000 to 2079.
fn any_year(cursor: &mut Cursor<'_>) -> Option<i32> {
    cursor.skip_space();
    four_digit_year(cursor).or_else(|| {
        let year = two_digits(cursor)?;
        (year < 80).then(|| 2000_i32.checked_add_unsigned(year)).flatten()
    })
}

fn four_digit_year(cursor: &mut Cursor<'_>) -> Option<i32> {
    cursor.digits_of(4..=4)?.parse().ok()
}

fn two_digits(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.digits_of(2..=2)?.parse().ok()
}

fn small_number(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.digits_of(1..=2)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_begins_where_the_text_begins() {
        for text in [
            "1August 2021",
            "1 August 2021",
            "01.Q3 2022",
            "5. Ende 2022",
            "3.III/2022",
            "29KW 29/2019",
            "2021-Q3 2022",
            "2021-12-Mai 2022",
            "1.2.Mai 2022",
            "08/Mai 2022",
        ] {
            assert_eq!(DateForm::read(text, Forms::German), None, "{text:?}");
        }
    }

    #[test]
    fn a_form_ends_where_the_text_ends() {
        for text in ["2022.", "Mai 2022 ff", "1.8.2020)", "Q3 2022/1", "2021-12-01Z", "KW 1/2022 "] {
            assert_eq!(DateForm::read(text, Forms::German), None, "{text:?}");
        }
    }
}
