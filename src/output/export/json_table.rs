//! JSON: an array of objects, same keys and values as the CSV, numbers as numbers, `null` where missing.

use std::io::Write;

use super::Cell;
use super::tables::{Row, Rows};
use crate::output::site::{MakeError, Output};

/// Writes a table row by row, one object a line.
pub(super) fn write<T: Rows>(output: &Output<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    to.write_all(b"[")?;
    rows::<T>(output, T::keys(output.portal), to)?;
    Ok(to.write_all(b"\n]\n")?)
}

/// Writes rows as objects, divided by commas, each on a line of its own.
pub(super) fn rows<T: Rows>(
    output: &Output<'_>,
    keys: impl Iterator<Item = T::Key>,
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    for (index, key) in keys.enumerate() {
        to.write_all(if index == 0 { b"\n{" } else { b",\n{" })?;
        members::<T>(Row { output: *output, key }, to)?;
        to.write_all(b"}")?;
    }
    Ok(())
}

/// Writes the members of one row's object, without the braces.
pub(super) fn members<T: Rows>(row: Row<'_, T::Key>, to: &mut dyn Write) -> Result<(), MakeError> {
    members_but::<T>(row, &[], to)
}

/// The same without some columns.
pub(super) fn members_but<T: Rows>(
    row: Row<'_, T::Key>,
    left_out: &[&str],
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    let columns = T::COLUMNS.iter().filter(|column| !left_out.contains(&column.facts.name));
    for (index, column) in columns.enumerate() {
        let comma = if index == 0 { "" } else { "," };
        // Names of columns are ASCII snake case (held by a test), so they need no escaping.
        write!(to, "{comma}\"{}\":", column.facts.name)?;
        value(&(column.cell)(row), to)?;
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
