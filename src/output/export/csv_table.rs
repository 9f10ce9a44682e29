//! CSV in the canonical form: RFC 4180, comma, point, CRLF, UTF-8 without BOM, ISO dates, empty where missing.

use super::delimited::{push_field, push_names, push_row};
use super::row_format::RowFormat;
use super::{CSV, Cell};

/// A header row, then rows.
pub(super) const FORMAT: RowFormat = RowFormat {
    folder: "",
    ending: "csv",
    format: &CSV,
    is_archived: true,
    start: |columns, to| push_names(to, b',', columns.iter().map(|column| column.name)),
    before_first: b"",
    row: |_, cells, to| {
        push_row(to, b',', cells, push);
        Ok(())
    },
    between: b"",
    end: b"",
};

fn push(to: &mut Vec<u8>, cell: &Cell<'_>) {
    match cell {
        Cell::Text(text) => push_field(to, b',', text),
        other => other.push_canonical(to),
    }
}
