//! CSV in the canonical form: RFC 4180, comma, point, CRLF, UTF-8 without BOM, ISO dates, empty where missing.

use std::io::Write;

use super::Column;
use super::tables::{Row, Rows};
use crate::output::site::{MakeError, Output};

/// Writes a table row by row.
pub(super) fn write<T: Rows>(output: &Output<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to);
    writer.write_record(T::COLUMNS.iter().map(|column| column.facts.name))?;
    for key in T::keys(output.portal) {
        let row = Row { output: *output, key };
        for Column { cell, .. } in T::COLUMNS {
            writer.write_field(cell(row).canonical().as_bytes())?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    Ok(writer.flush()?)
}
