//! CSV as a German Excel opens it with a double click: byte order mark, semicolon, decimal comma, CRLF.
//!
//! Dates stay ISO 8601, which Excel understands in every language. Excel runs what looks like a formula, so a text that
//! begins like one gets an apostrophe in front, here and nowhere else (open-data.md, "Files").

use std::borrow::Cow;
use std::io::Write;

use super::Cell;
use super::delimited::{end_row, push_field, push_names};
use super::selection::Selection;
use crate::output::site::MakeError;

/// Says UTF-8 to Excel.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Writes a table row by row.
pub(super) fn write(table: &Selection<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    let mut row = BYTE_ORDER_MARK.to_vec();
    push_names(&mut row, b';', table.columns.iter().map(|column| column.name));
    to.write_all(&row)?;
    table.each(|cells| {
        row.clear();
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                row.push(b';');
            }
            push_field(&mut row, b';', &field(cell));
        }
        end_row(&mut row);
        Ok(to.write_all(&row)?)
    })
}

fn field<'c>(cell: &'c Cell<'_>) -> Cow<'c, str> {
    match cell {
        Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => Cow::Owned(format!("'{text}")),
        Cell::Number(_) => Cow::Owned(cell.canonical().replace('.', ",")),
        _ => cell.canonical(),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;

    #[test]
    fn only_texts_are_neutralised() {
        for text in ["=1+1", "+5 %", "-", "@SUMME(A1)", "\tx", "\rx"] {
            assert_eq!(field(&Cell::text(text)), format!("'{text}"));
        }
        assert_eq!(field(&Cell::text("a=b")), "a=b");
        assert_eq!(field(&Cell::Integer(-3)), "-3");
        assert_eq!(field(&Cell::Number(Decimal::new(-12345, 1))), "-1234,5");
        assert_eq!(field(&Cell::Missing), "");
    }
}
