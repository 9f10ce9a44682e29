//! The words before a value that say how firmly it is meant.

use super::cursor::Cursor;
use super::forms::Forms;

/// How a value is meant that does not stand for itself alone.
///
/// Source: `content-model.md`, "Readings of a value".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// „ca.“, „rd.“: near the value.
    About,
    /// „mind.“, `≥`: the value or more.
    AtLeast,
    /// „bis zu“, „max.“, `≤`: the value or less.
    AtMost,
    /// „mehr als“, `>`: more than the value.
    MoreThan,
    /// „vsl.“: a forecast.
    Expected,
    /// „bis“, „spätestens“: in the interval or before it.
    AtTheLatest,
}

/// Marks of a date; „zum“ or „zur“ may follow the latest day. What begins with another one comes
/// before it.
const OF_PERIODS: [(&str, Mark); 13] = [
    ("bis spätestens", Mark::AtTheLatest),
    ("bis spaetestens", Mark::AtTheLatest),
    ("bis", Mark::AtTheLatest),
    ("spätestens bis", Mark::AtTheLatest),
    ("spaetestens bis", Mark::AtTheLatest),
    ("spätestens", Mark::AtTheLatest),
    ("spaetestens", Mark::AtTheLatest),
    ("voraussichtlich", Mark::Expected),
    ("vorauss.", Mark::Expected),
    ("vsl.", Mark::Expected),
    ("ca.", Mark::About),
    ("circa", Mark::About),
    ("etwa", Mark::About),
];

/// Marks of a number.
const OF_NUMBERS: [(&str, Mark); 22] = [
    ("rd.", Mark::About),
    ("rund", Mark::About),
    ("ca.", Mark::About),
    ("circa", Mark::About),
    ("etwa", Mark::About),
    ("mind.", Mark::AtLeast),
    ("mindestens", Mark::AtLeast),
    ("min.", Mark::AtLeast),
    ("≥", Mark::AtLeast),
    (">=", Mark::AtLeast),
    ("mehr als", Mark::MoreThan),
    ("über", Mark::MoreThan),
    ("ueber", Mark::MoreThan),
    (">", Mark::MoreThan),
    ("bis zu", Mark::AtMost),
    ("max.", Mark::AtMost),
    ("maximal", Mark::AtMost),
    ("höchstens", Mark::AtMost),
    ("hoechstens", Mark::AtMost),
    ("≤", Mark::AtMost),
    ("<=", Mark::AtMost),
    ("ungefähr", Mark::About),
];

const ENGLISH_OF_PERIODS: [(&str, Mark); 9] = [
    ("by", Mark::AtTheLatest),
    ("until", Mark::AtTheLatest),
    ("no later than", Mark::AtTheLatest),
    ("expected", Mark::Expected),
    ("presumably", Mark::Expected),
    ("approx.", Mark::About),
    ("approximately", Mark::About),
    ("about", Mark::About),
    ("around", Mark::About),
];

const ENGLISH_OF_NUMBERS: [(&str, Mark); 10] = [
    ("approx.", Mark::About),
    ("approximately", Mark::About),
    ("about", Mark::About),
    ("around", Mark::About),
    ("at least", Mark::AtLeast),
    ("more than", Mark::MoreThan),
    ("over", Mark::MoreThan),
    ("up to", Mark::AtMost),
    ("at most", Mark::AtMost),
    ("no more than", Mark::AtMost),
];

impl Mark {
    /// The key in the exported columns `…_marke` (`open-data.md`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::About => "ungefaehr",
            Self::AtLeast => "mindestens",
            Self::AtMost => "hoechstens",
            Self::MoreThan => "mehr_als",
            Self::Expected => "voraussichtlich",
            Self::AtTheLatest => "spaetestens",
        }
    }

    /// Passes over the mark before a date, and the space after it.
    pub(super) fn of_period(cursor: &mut Cursor<'_>, forms: Forms) -> Option<Self> {
        let mark = Self::from_table([&OF_PERIODS, forms.english(&ENGLISH_OF_PERIODS)], cursor)?;
        if mark == Self::AtTheLatest && (cursor.word("zum") || cursor.word("zur")) {
            cursor.skip_space();
        }
        Some(mark)
    }

    /// Passes over the mark before a number, and the space after it.
    pub(super) fn of_number(cursor: &mut Cursor<'_>, forms: Forms) -> Option<Self> {
        Self::from_table([&OF_NUMBERS, forms.english(&ENGLISH_OF_NUMBERS)], cursor)
    }

    fn from_table(tables: [&[(&str, Self)]; 2], cursor: &mut Cursor<'_>) -> Option<Self> {
        let mark = tables.into_iter().find_map(|table| cursor.one_of(table))?;
        cursor.skip_space();
        Some(mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_has_its_exported_key() {
        let table = [
            (Mark::About, "ungefaehr"),
            (Mark::AtLeast, "mindestens"),
            (Mark::AtMost, "hoechstens"),
            (Mark::MoreThan, "mehr_als"),
            (Mark::Expected, "voraussichtlich"),
            (Mark::AtTheLatest, "spaetestens"),
        ];
        for (mark, key) in table {
            assert_eq!(mark.key(), key);
        }
    }

    #[test]
    fn every_mark_of_the_tables_is_found_whole() {
        for (word, mark) in OF_PERIODS {
            let text = format!("{word} 2022");
            let mut cursor = Cursor::new(&text);
            assert_eq!((Mark::of_period(&mut cursor, Forms::German), cursor.rest()), (Some(mark), "2022"), "{text}");
        }
        for (word, mark) in ENGLISH_OF_PERIODS {
            let text = format!("{word} 2022");
            let mut cursor = Cursor::new(&text);
            assert_eq!((Mark::of_period(&mut cursor, Forms::English), cursor.rest()), (Some(mark), "2022"), "{text}");
        }
        for (word, mark) in ENGLISH_OF_NUMBERS {
            let text = format!("{word} 80");
            let mut cursor = Cursor::new(&text);
            assert_eq!((Mark::of_number(&mut cursor, Forms::English), cursor.rest()), (Some(mark), "80"), "{text}");
        }
        for (word, mark) in OF_NUMBERS {
            let text = format!("{word} 80");
            let mut cursor = Cursor::new(&text);
            assert_eq!((Mark::of_number(&mut cursor, Forms::German), cursor.rest()), (Some(mark), "80"), "{text}");
        }
    }

    #[test]
    fn the_latest_day_may_have_an_article() {
        for text in ["bis zum 1.1.2022", "bis spätestens zum 1.1.2022", "spätestens zur 1.1.2022"] {
            let mut cursor = Cursor::new(text);
            assert_eq!(Mark::of_period(&mut cursor, Forms::German), Some(Mark::AtTheLatest), "{text}");
            assert_eq!(cursor.rest(), "1.1.2022", "{text}");
        }
        let mut cursor = Cursor::new("ca. zum 1.1.2022");
        assert_eq!(Mark::of_period(&mut cursor, Forms::German), Some(Mark::About));
        assert_eq!(cursor.rest(), "zum 1.1.2022");
    }

    #[test]
    fn no_mark_leaves_the_text_alone() {
        for text in ["2022", "<5", "cable 5"] {
            let mut cursor = Cursor::new(text);
            assert_eq!((Mark::of_number(&mut cursor, Forms::German), cursor.rest()), (None, text));
        }
    }
}
