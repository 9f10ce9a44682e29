//! CSV as a German Excel opens it with a double click: byte order mark, semicolon, decimal comma, CRLF.
//!
//! Dates stay ISO 8601, which Excel understands in every language. Excel runs what looks like a formula, so a text that
//! begins like one gets an apostrophe in front, here and nowhere else (open-data.md, "Files").

use super::delimited::{push_field, push_names, push_row};
use super::row_format::RowFormat;
use super::{Cell, EXCEL_CSV};

/// Says UTF-8 to Excel.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

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
        Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => {
            push_field(to, b';', &format!("'{text}"));
        }
        Cell::Text(text) => push_field(to, b';', text),
        Cell::Number(_) => to.extend_from_slice(cell.canonical().replace('.', ",").as_bytes()),
        other => other.push_canonical(to),
    }
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

    #[test]
    fn only_texts_are_neutralised() {
        for text in ["=1+1", "+5 %", "-", "@SUMME(A1)", "\tx"] {
            assert_eq!(field(&Cell::text(text)), format!("'{text}"));
        }
        assert_eq!(field(&Cell::text("\rx")), "\"'\rx\"");
        assert_eq!(field(&Cell::text("a=b")), "a=b");
        assert_eq!(field(&Cell::Integer(-3)), "-3");
        assert_eq!(field(&Cell::Number(Decimal::new(-12345, 1))), "-1234,5");
        assert_eq!(field(&Cell::Missing), "");
    }
}
