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
    let mut line = Vec::with_capacity(1024);
    let mut start: &[u8] = b"\n{";
    table.each(|cells| {
        line.clear();
        line.extend_from_slice(start);
        start = b",\n{";
        members(&table.columns, cells, &mut line)?;
        line.push(b'}');
        Ok(to.write_all(&line)?)
    })
}

/// Adds the members of one row's object, without the braces.
pub(super) fn members(columns: &[ColumnFacts], cells: &[Cell<'_>], to: &mut Vec<u8>) -> Result<(), MakeError> {
    for (index, (column, cell)) in columns.iter().zip(cells).enumerate() {
        if index > 0 {
            to.push(b',');
        }
        // Names of columns are ASCII snake case (held by a test), so they need no escaping.
        to.push(b'"');
        to.extend_from_slice(column.name.as_bytes());
        to.extend_from_slice(b"\":");
        value(cell, to)?;
    }
    Ok(())
}

fn value(cell: &Cell<'_>, to: &mut Vec<u8>) -> Result<(), MakeError> {
    match cell {
        Cell::Missing => to.extend_from_slice(b"null"),
        Cell::Text(text) => serde_json::to_writer(to, text)?,
        Cell::Date(_) => {
            to.push(b'"');
            to.extend_from_slice(cell.canonical().as_bytes());
            to.push(b'"');
        }
        Cell::Integer(number) => to.extend_from_slice(itoa::Buffer::new().format(*number).as_bytes()),
        Cell::Number(_) => to.extend_from_slice(cell.canonical().as_bytes()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::table_facts;

    #[test]
    fn names_of_columns_need_no_escaping() {
        let plain = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        for table in table_facts() {
            assert!(table.columns.iter().all(|column| plain(column.name)), "{}", table.name);
        }
    }
}
