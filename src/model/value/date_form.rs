//! The forms in which dates are written: their wording only. Whether the calendar has such a day is
//! asked afterwards.

use super::cursor::Cursor;

/// A date as written: which words and numbers it is made of. Years have four digits; all other
/// numbers are unchecked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateForm {
    /// `26.01.2018`, `01.12.21`, `2021-12-01`
    Day { year: i32, month: u32, day: u32 },
    /// `26. Januar 2018`: no form of the content model, but clear enough for a hint.
    LongDay { year: i32, month: u32, day: u32 },
    /// `29. KW 2019`, `KW 29/2019`
    Week { year: i32, week: u32 },
    /// `08/2021`, `August 2021`
    Month { year: i32, month: u32 },
    /// `Q3 2022`, `3. Quartal 2022`, `III/2022`
    Quarter { year: i32, quarter: u32 },
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

const ROMAN_QUARTERS: [(&str, u32); 4] = [("i", 1), ("ii", 2), ("iii", 3), ("iv", 4)];

const THIRDS: [(&str, u32); 3] = [("anfang", 1), ("mitte", 2), ("ende", 3)];

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
    /// Reads a trimmed text that is one date without a mark, and nothing else.
    pub(super) fn read(text: &str) -> Option<Self> {
        [Self::iso_day, Self::from_number, Self::from_word].into_iter().find_map(|read| {
            let mut cursor = Cursor::new(text);
            read(&mut cursor).filter(|_| cursor.is_done())
        })
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
    fn from_number(cursor: &mut Cursor<'_>) -> Option<Self> {
        if let Some(year) = four_digit_year(cursor) {
            return Some(Self::Year { year });
        }
        let number = small_number(cursor)?;
        if cursor.symbol(&['.']) {
            cursor.skip_space();
            return Self::from_ordinal(number, cursor);
        }
        let year = year_after_slash(cursor)?;
        Some(Self::Month { year, month: number })
    }

    /// What follows „3.“: the rest of a day, or what is counted.
    fn from_ordinal(number: u32, cursor: &mut Cursor<'_>) -> Option<Self> {
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
        let month = cursor.one_of(&MONTHS)?;
        let year = year_after_space(cursor)?;
        Some(Self::LongDay { year, month, day: number })
    }

    /// All forms that begin with a word.
    fn from_word(cursor: &mut Cursor<'_>) -> Option<Self> {
        if let Some(month) = cursor.one_of(&MONTHS) {
            let year = year_after_space(cursor)?;
            return Some(Self::Month { year, month });
        }
        if let Some(third) = cursor.one_of(&THIRDS) {
            let year = year_after_space(cursor)?;
            return Some(Self::Third { year, third });
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
        let year = year_after_slash(cursor)?;
        Some(Self::Quarter { year, quarter })
    }

    /// What follows „Q“: `3 2022`, `3/2022`.
    fn from_quarter(cursor: &mut Cursor<'_>) -> Option<Self> {
        cursor.skip_space();
        let quarter = small_number(cursor)?;
        let year = year_after_slash(cursor).or_else(|| year_after_space(cursor))?;
        Some(Self::Quarter { year, quarter })
    }
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
            assert_eq!(DateForm::read(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_form_ends_where_the_text_ends() {
        for text in ["2022.", "Mai 2022 ff", "1.8.2020)", "Q3 2022/1", "2021-12-01Z", "KW 1/2022 "] {
            assert_eq!(DateForm::read(text), None, "{text:?}");
        }
    }
}
