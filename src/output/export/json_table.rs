//! JSON: an array of objects, same keys and values as the CSV, numbers as numbers, `null` where missing.

use super::row_format::RowFormat;
use super::{Cell, ColumnFacts, JSON};
use crate::output::make_error::MakeError;

/// An array, one object a line.
pub(super) const FORMAT: RowFormat = RowFormat {
    folder: "",
    ending: "json",
    format: &JSON,
    is_archived: true,
    start: |_, to| to.push(b'['),
    before_first: b"\n",
    row: |columns, cells, to| {
        to.push(b'{');
        members(columns, cells, to)?;
        to.push(b'}');
        Ok(())
    },
    between: b",\n",
    end: b"\n]\n",
};

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
            cell.push_canonical(to);
            to.push(b'"');
        }
        Cell::Integer(_) | Cell::Number(_) => cell.push_canonical(to),
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
