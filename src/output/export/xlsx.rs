//! `transparenzdaten.xlsx`: a sheet a table and one that explains every column, for Excel and LibreOffice.
//!
//! Cells have their type: numbers are numbers, dates are dates, and a text that looks like a formula is a text. Rows go
//! out as they are made (the library's constant-memory mode keeps them in an unnamed temporary file); where there is no
//! place for temporary files the sheets are held in memory. Numbers are doubles, as spreadsheets have them.

use std::io::Write;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::selection::Selection;
use super::{Cell, sheet};
use crate::output::site::MakeError;

/// A quarter larger than at level 6, which takes twice the time.
const COMPRESSION: u8 = 2;

/// The most rows that a sheet holds, with its header; what is beyond is only in the other formats.
const MOST_ROWS: u32 = 1_048_576;

/// Writes all tables as one workbook.
pub(super) fn write(tables: &[Selection<'_>], to: &mut dyn Write) -> Result<(), MakeError> {
    let mut book = Workbook::new();
    book.set_properties(&properties(tables)?);
    book.set_zip_compression_level(COMPRESSION);
    let formats = Formats::new();
    for table in tables {
        let mut sheet = streaming_sheet(&mut book);
        write_table(table, &mut sheet, &formats)?;
        book.push_worksheet(sheet);
    }
    let mut sheet = streaming_sheet(&mut book);
    write_explanation(tables, &mut sheet, &formats)?;
    book.push_worksheet(sheet);
    Ok(to.write_all(&book.save_to_buffer()?)?)
}

impl From<XlsxError> for MakeError {
    fn from(error: XlsxError) -> Self {
        Self::Format(Box::new(error))
    }
}

struct Formats {
    header: Format,
    date: Format,
}

impl Formats {
    fn new() -> Self {
        Self { header: Format::new().set_bold(), date: Format::new().set_num_format("yyyy\\-mm\\-dd") }
    }
}

/// Title and publisher; a creation date that does not change, because the same content gives the same bytes.
fn properties(tables: &[Selection<'_>]) -> Result<DocProperties, XlsxError> {
    let properties = DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    Ok(match tables.first().map(|table| table.output.settings) {
        Some(settings) => properties.set_title(&*settings.title).set_author(&*settings.publisher.name),
        None => properties,
    })
}

fn streaming_sheet(book: &mut Workbook) -> Worksheet {
    book.new_worksheet_with_constant_memory().unwrap_or_else(|_| Worksheet::new())
}

fn write_table(table: &Selection<'_>, to: &mut Worksheet, formats: &Formats) -> Result<(), MakeError> {
    to.set_name(table.name)?;
    let names = table.columns.iter().map(|column| column.name);
    header(to, names.zip(sheet::widths(table)?), formats)?;
    let mut row = 0;
    table.each(|cells| {
        row += 1;
        if row >= MOST_ROWS {
            return Ok(());
        }
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(text) => to.write_string(row, column, sheet::fitting(table, cells, text))?,
                Cell::Date(date) => write_date(to, row, column, *date, formats)?,
                _ => match cell.double() {
                    Some(number) => to.write_number(row, column, number)?,
                    None => continue,
                },
            };
        }
        Ok(())
    })?;
    filter(to, row.min(MOST_ROWS - 1), table.columns.len())
}

fn write_explanation(tables: &[Selection<'_>], to: &mut Worksheet, formats: &Formats) -> Result<(), MakeError> {
    to.set_name(sheet::EXPLANATION)?;
    header(to, sheet::EXPLANATION_COLUMNS.into_iter(), formats)?;
    let mut row = 0;
    for texts in sheet::explanation(tables) {
        row += 1;
        for (column, text) in (0..).zip(texts) {
            to.write_string(row, column, text)?;
        }
    }
    filter(to, row, sheet::EXPLANATION_COLUMNS.len())
}

/// The names of the columns, bold, always in sight; the columns' widths.
fn header(
    to: &mut Worksheet,
    columns: impl Iterator<Item = (&'static str, u16)>,
    formats: &Formats,
) -> Result<(), MakeError> {
    to.set_freeze_panes(1, 0)?;
    for (column, (name, width)) in (0..).zip(columns) {
        to.set_column_width(column, width)?;
        to.write_string_with_format(0, column, name, &formats.header)?;
    }
    Ok(())
}

fn filter(to: &mut Worksheet, last_row: u32, columns: usize) -> Result<(), MakeError> {
    let last_column = u16::try_from(columns.saturating_sub(1)).unwrap_or(u16::MAX);
    to.autofilter(0, 0, last_row, last_column)?;
    Ok(())
}

/// A day as Excel counts them. Its calendar is right from March 1900 on; days before are written as texts.
fn write_date<'s>(
    to: &'s mut Worksheet,
    row: u32,
    column: u16,
    date: NaiveDate,
    formats: &Formats,
) -> Result<&'s mut Worksheet, XlsxError> {
    /// 1 March 1900 as Excel counts days, and as chrono does.
    const FIRST: (i32, i32) = (61, 693_655);
    let serial = date.num_days_from_ce() - FIRST.1 + FIRST.0;
    if serial < FIRST.0 || date.year() > 9999 {
        return to.write_string(row, column, date.to_string());
    }
    to.write_number_with_format(row, column, serial, &formats.date)
}
