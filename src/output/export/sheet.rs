//! What the spreadsheets (XLSX, ODS) have in common: widths, the longest text of a cell, the sheet that explains columns.

use std::borrow::Cow;

use super::selection::Selection;
use super::{Cell, ColumnFacts, Type, address};
use crate::language::Language;
use crate::output::make_error::MakeError;

/// The most rows that a sheet holds, with its header; what is beyond is only in the other formats.
pub(super) const MOST_ROWS: usize = 1_048_576;

/// The most that a cell of a sheet holds, in UTF-16 units: Excel's limit.
const LONGEST_TEXT: usize = 32_767;
/// How many rows decide on a column's width.
const SAMPLE: usize = 40;
/// The widest column, in characters.
const WIDEST: usize = 60;

/// The width of a day: where it does not fit, a sheet shows `###` instead.
const DAY: usize = 14;

/// The name of the sheet that explains every column.
pub(super) const EXPLANATION: &str = "Spalten";
/// The columns of that sheet, each with its width in characters.
pub(super) const EXPLANATION_COLUMNS: [(&str, u16); 5] =
    [("tabelle", 16), ("spalte", 26), ("typ", 10), ("bedeutung", 100), ("regel", 26)];

/// One row a column: table, name, type, meaning in the portal's language, rule.
pub(super) fn explanation(tables: &[Selection<'_>]) -> Vec<[&'static str; 5]> {
    let rows = tables.iter().flat_map(|table| {
        let german = table.output.settings.language == Language::German;
        table.columns.iter().map(move |column| {
            let about = if german { column.about_de } else { column.about_en };
            [table.name, column.name, type_name(column.kind), about, column.rule.unwrap_or_default()]
        })
    });
    rows.collect()
}

/// The word for a type, as the exports have it.
pub(super) const fn type_name(kind: Type) -> &'static str {
    match kind {
        Type::Text => "Text",
        Type::Integer => "Ganzzahl",
        Type::Number => "Zahl",
        Type::Date => "Datum",
        Type::Year => "Jahr",
        Type::Url => "Adresse",
    }
}

/// The columns' widths in characters: wide enough for the name with its filter button and for most of the first rows.
pub(super) fn widths(table: &Selection<'_>) -> Result<Vec<u16>, MakeError> {
    let least = |column: &ColumnFacts| if column.kind == Type::Date { DAY } else { 0 };
    let mut widths: Vec<usize> = table.columns.iter().map(|column| least(column).max(column.name.len() + 4)).collect();
    table.first(SAMPLE, |cells| {
        for (width, cell) in widths.iter_mut().zip(cells) {
            let longest_line = cell.canonical().lines().map(|line| line.chars().take(WIDEST).count()).max();
            *width = (*width).max(longest_line.unwrap_or_default() + 1);
        }
        Ok(())
    })?;
    Ok(widths.into_iter().map(|width| u16::try_from(width.min(WIDEST)).unwrap_or_default()).collect())
}

/// How many characters stand side by side on a page across, in letters that can be read.
const ACROSS: usize = 190;

/// On how many pages side by side a sheet is printed, so that its letters stay legible; from 1.
pub(super) fn pages_across(widths: impl Iterator<Item = u16>) -> usize {
    widths.map(usize::from).sum::<usize>().div_ceil(ACROSS).max(1)
}

/// A text as a cell of a sheet holds it. Where it is too long it is cut, and says where all of it is: the table's CSV, and
/// the row there by its first cell.
pub(super) fn fitting<'t>(table: &Selection<'_>, row: &[Cell<'_>], text: &'t str) -> Cow<'t, str> {
    // UTF-8 never has fewer bytes than UTF-16 has units.
    if text.len() <= LONGEST_TEXT || text.encode_utf16().count() <= LONGEST_TEXT {
        return Cow::Borrowed(text);
    }
    let key: String = row.first().map(Cell::canonical).unwrap_or_default().chars().take(100).collect();
    let file = table.output.settings.base_url.join(&address(table.name, "csv"));
    let note = format!(" … [gekürzt; vollständig in {file}, Zeile {key}]");
    let mut room = LONGEST_TEXT.saturating_sub(note.encode_utf16().count());
    let kept = text.chars().take_while(|letter| {
        let fits = room >= letter.len_utf16();
        room = room.saturating_sub(letter.len_utf16());
        fits
    });
    let mut cut: String = kept.collect();
    cut.push_str(&note);
    Cow::Owned(cut)
}

/// The name of a column counted from 1: A, Z, AA.
pub(super) fn column_name(number: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = number;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Whether XML 1.0 has no way to write a character (but for the white space that is looked after elsewhere).
pub(super) const fn is_no_xml(letter: char) -> bool {
    matches!(letter, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Whether a text stands in XML as it is: nothing to be escaped, no white space that would be lost, nothing that XML
/// cannot carry. One pass, because nearly every cell is so.
pub(super) fn is_plain(text: &str) -> bool {
    let mut before = b' ';
    for byte in text.bytes() {
        let is_plain = match byte {
            0..=0x1F | b'&' | b'<' | b'>' | b'"' | b'\'' | 0xEF => false,
            b' ' => before != b' ',
            b'x' => before != b'_',
            _ => true,
        };
        if !is_plain {
            return false;
        }
        before = byte;
    }
    before != b' '
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        let names: Vec<String> = [1, 26, 27, 52, 703].into_iter().map(column_name).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "AAA"]);
    }

    #[test]
    fn a_plain_text_needs_no_care() {
        for plain in ["a", "Ä b", "erreicht_puenktlich", "1.5", "a😐"] {
            assert!(is_plain(plain), "{plain:?}");
        }
        for other in ["", " a", "a ", "a  b", "a\nb", "<", "&", "_x0041_", "\u{FFFE}", "\u{1}", "\r"] {
            assert!(!is_plain(other), "{other:?}");
        }
    }
}
