//! JSON: an array of objects, same keys and values as the CSV, numbers as numbers, `null` where missing.

use std::io::Write;

use super::selection::Selection;
use super::{Cell, ColumnFacts};
use crate::output::site::MakeError;

/// Writes a table row by row, one object a line.
pub(super) fn write(table: &Selection<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    to.write_all(b"[")?;
    rows(table, to)?;
    Ok(to.write_all(b"\n]\n")?)
}

/// Writes rows as objects, divided by commas, each on a line of its own.
pub(super) fn rows(table: &Selection<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    let mut start: &[u8] = b"\n{";
    table.each(|cells| {
        to.write_all(start)?;
        start = b",\n{";
        members(&table.columns, cells, to)?;
        Ok(to.write_all(b"}")?)
    })
}

/// Writes the members of one row's object, without the braces.
fn members(columns: &[ColumnFacts], cells: &[Cell<'_>], to: &mut dyn Write) -> Result<(), MakeError> {
    members_but(columns, cells, &[], to)
}

/// The same without some columns.
pub(super) fn members_but(
    columns: &[ColumnFacts],
    cells: &[Cell<'_>],
    left_out: &[&str],
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    let kept = columns.iter().zip(cells).filter(|(column, _)| !left_out.contains(&column.name));
    for (index, (column, cell)) in kept.enumerate() {
        let comma = if index == 0 { "" } else { "," };
        // Names of columns are ASCII snake case (held by a test), so they need no escaping.
        write!(to, "{comma}\"{}\":", column.name)?;
        value(cell, to)?;
    }
    Ok(())
}

fn value(cell: &Cell<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    match cell {
        Cell::Missing => to.write_all(b"null")?,
        Cell::Text(text) => serde_json::to_writer(to, text)?,
        Cell::Date(date) => write!(to, "\"{date}\"")?,
        Cell::Integer(_) | Cell::Number(_) => to.write_all(cell.canonical().as_bytes())?,
    }
    Ok(())
}
