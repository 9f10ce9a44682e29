//! CSV as a German Excel opens it with a double click: byte order mark, semicolon, decimal comma, CRLF.
//!
//! Dates stay ISO 8601, which Excel understands in every language. Two things are written otherwise than they were, here and
//! nowhere else (open-data.md, "Files"): a text that a spreadsheet would run as a formula, and one that it would take for a
//! day, a number or a truth value („März 2022“, „0010“, „1E5“). Both get a [`GUARD`] in front: a character without width, for
//! which Excel and LibreOffice keep the cell a text and show it as it was written. An apostrophe would be seen, and so would
//! `="…"` in LibreOffice. Whoever copies the value into a document need not care: the program's own reading drops it.

use super::delimited::{push_field, push_names, push_row};
use super::row_format::RowFormat;
use super::{Cell, EXCEL_CSV};

/// Says UTF-8 to Excel.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Zero width space: nothing to be seen, and the beginning of neither a formula nor a number.
const GUARD: &str = "\u{200B}";

/// A header row, then rows.
pub(super) const FORMAT: RowFormat = RowFormat {
    folder: "excel/",
    ending: "csv",
    format: &EXCEL_CSV,
    is_archived: false,
    start: |columns, to| {
        to.extend_from_slice(BYTE_ORDER_MARK);
        push_names(to, b';', columns.iter().map(|column| column.name));
    },
    before_first: b"",
    row: |_, cells, to| {
        push_row(to, b';', cells, push);
        Ok(())
    },
    between: b"",
    end: b"",
};

fn push(to: &mut Vec<u8>, cell: &Cell<'_>) {
    match cell {
        Cell::Text(text) if would_run(text) || would_change(text) => push_field(to, b';', &format!("{GUARD}{text}")),
        Cell::Text(text) => push_field(to, b';', text),
        Cell::Number(_) => to.extend_from_slice(cell.canonical().replace('.', ",").as_bytes()),
        other => other.push_canonical(to),
    }
}

/// Whether a spreadsheet might run a text: it begins like a formula or an error value, or with a character that programs
/// pass over before they look.
fn would_run(text: &str) -> bool {
    let begins_so = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
            || "=+-@#＝＋－＠".contains(letter)
    };
    text.starts_with(begins_so)
}

/// Whether a spreadsheet in German or English might take a text for something else: it is a truth value, or has digits and
/// no words but those of days, times and money.
fn would_change(text: &str) -> bool {
    let mut has_digit = false;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if !letter.is_alphabetic() {
            has_digit |= letter.is_numeric();
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
            continue;
        }
        let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        let is_first = rest.len() == text.len();
        if !is_of_days_or_money(word, is_first) {
            return is_first && behind.is_empty() && is_truth_value(word);
        }
        rest = behind;
    }
    has_digit
}

fn is_truth_value(word: &str) -> bool {
    ["wahr", "falsch", "true", "false"].iter().any(|value| word.eq_ignore_ascii_case(value))
}

/// The first letters of months and weekdays, German and English.
const DAYS: [&str; 28] = [
    "jan", "feb", "mär", "mar", "mrz", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dez",
    "dec", "mon", "die", "mit", "don", "fre", "sam", "son", "tue", "wed", "thu", "fri",
];
/// Whole words that stand in days, times, numbers and sums.
const SHORT: [&str; 17] =
    ["mo", "di", "mi", "do", "fr", "sa", "so", "sat", "sun", "am", "pm", "uhr", "eur", "euro", "usd", "gbp", "chf"];

/// Whether a word may stand in what a spreadsheet reads as a day, a time, a number or a sum; `is_first` if a text begins
/// with it.
fn is_of_days_or_money(word: &str, is_first: bool) -> bool {
    let mut letters = word.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        // `1E5`, `2021-12-01T10:00Z`, `10:30 a`.
        return !is_first && "eEtTzZaApP".contains(letter);
    }
    let begins: String = word.chars().take(5).flat_map(char::to_lowercase).collect();
    DAYS.iter().any(|day| begins.starts_with(day)) || SHORT.contains(&begins.as_str())
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;

    fn field(cell: &Cell<'_>) -> String {
        let mut field = Vec::new();
        push(&mut field, cell);
        String::from_utf8(field).unwrap()
    }

    fn is_guarded(text: &str) -> bool {
        field(&Cell::text(text)).trim_start_matches('"').starts_with(GUARD)
    }

    #[test]
    fn what_a_spreadsheet_would_run_stays_a_text() {
        for text in [
            "=1+1",
            "+5 %",
            "-",
            "@SUMME(A1)",
            "\tx",
            "\rx",
            "\n=1+1",
            " \r=1+1",
            "\u{a0}=1",
            "\u{200b}=1",
            "＝1",
            "#NV",
        ] {
            assert!(is_guarded(text), "{text:?}");
        }
        assert_eq!(field(&Cell::text("=1")), "\u{200b}=1");
        assert_eq!(field(&Cell::text("\rx")), "\"\u{200b}\rx\"");
    }

    #[test]
    fn what_a_spreadsheet_would_take_for_something_else_stays_a_text() {
        for text in [
            "März 2022",
            "12.05.",
            "0010",
            "1E5",
            "00123",
            "1.8.2020",
            "80 %",
            "25.000 €",
            "WAHR",
            "false",
            "3/4",
            "MAI1",
            "Mai 21",
            "10:30",
            "2021-12-01",
            "1,5",
            "1. April 2022",
            "Sept. 2021",
            "Dezember 21",
            "Mrz 2022",
            "Freitag, 1. April 2022",
            "€ 1.200",
            "EUR 900",
            "08/2021",
            " 5 ",
            "5-6",
            "1e-3",
            "12345678901234567890",
            "10:30 Uhr",
            "2021-12-01T10:00Z",
        ] {
            assert!(is_guarded(text), "{text:?}");
        }
    }

    #[test]
    fn all_else_is_as_it_was_written() {
        for text in [
            "a=b",
            "D40",
            "2021-D40",
            "Mai",
            "offen",
            "25 Stück",
            "29. KW 2019",
            "3. Quartal 2022",
            "Stufe 2",
            "wahr ist",
            "–",
        ] {
            assert_eq!(field(&Cell::text(text)), text);
        }
        assert_eq!(field(&Cell::Integer(-3)), "-3");
        assert_eq!(field(&Cell::Number(Decimal::new(-12345, 1))), "-1234,5");
        assert_eq!(field(&Cell::Missing), "");
    }
}
