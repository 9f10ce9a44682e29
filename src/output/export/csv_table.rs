//! CSV in the canonical form: RFC 4180, comma, point, CRLF, UTF-8 without BOM, ISO dates, empty where missing.

use std::io::Write;

use super::selection::Selection;
use crate::output::site::MakeError;

/// Writes a table row by row.
pub(super) fn write(table: &Selection<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to);
    writer.write_record(table.columns.iter().map(|column| column.name))?;
    table.each(|cells| {
        for cell in cells {
            writer.write_field(cell.canonical().as_bytes())?;
        }
        Ok(writer.write_record(None::<&[u8]>)?)
    })?;
    Ok(writer.flush()?)
}
