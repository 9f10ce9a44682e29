//! CSV in the canonical form: RFC 4180, comma, point, CRLF, UTF-8 without BOM, ISO dates, empty where missing.

use std::io::Write;

use super::delimited::{end_row, push_field, push_names};
use super::selection::Selection;
use crate::output::site::MakeError;

/// Writes a table row by row.
pub(super) fn write(table: &Selection<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    let mut row = Vec::with_capacity(1024);
    push_names(&mut row, b',', table.columns.iter().map(|column| column.name));
    to.write_all(&row)?;
    table.each(|cells| {
        row.clear();
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                row.push(b',');
            }
            push_field(&mut row, b',', &cell.canonical());
        }
        end_row(&mut row);
        Ok(to.write_all(&row)?)
    })
}
