//! Formats that write a table row by row, and files of them that are written in one pass.
//!
//! A row's bytes are the same in every file of a format, so the whole table, its archives by year and its other formats are
//! made together: each cell is computed once, each row put into bytes once a format.

use std::io::Write;

use super::selection::{Selection, YEAR};
use super::{Cell, ColumnFacts, DataFile, FileFormat};
use crate::output::make_error::MakeError;
use crate::output::sink::{NewFile, Sink};

/// Adds a row's bytes.
type PushRow = fn(&[ColumnFacts], &[Cell<'_>], &mut Vec<u8>) -> Result<(), MakeError>;

/// A format that writes a table row by row.
pub(super) struct RowFormat {
    /// Its folder below `daten/`, empty or with a slash at its end.
    pub folder: &'static str,
    /// The ending of its files.
    pub ending: &'static str,
    /// What it is.
    pub format: &'static FileFormat,
    /// Whether the archives by year have it.
    pub is_archived: bool,
    /// Adds what comes before the rows.
    pub start: fn(&[ColumnFacts], &mut Vec<u8>),
    /// What stands before the first row.
    pub before_first: &'static [u8],
    /// Adds a row.
    pub row: PushRow,
    /// What stands between two rows.
    pub between: &'static [u8],
    /// What comes after the rows.
    pub end: &'static [u8],
}

impl RowFormat {
    /// Writes a table's rows, without what stands around them.
    pub fn rows(&self, table: &Selection<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
        let mut line = Vec::with_capacity(1024);
        let mut before = self.before_first;
        table.each(|cells| {
            line.clear();
            line.extend_from_slice(before);
            before = self.between;
            (self.row)(&table.columns, cells, &mut line)?;
            Ok(to.write_all(&line)?)
        })
    }

    /// Writes a table.
    pub fn write(&self, table: &Selection<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
        let mut start = Vec::new();
        (self.start)(&table.columns, &mut start);
        to.write_all(&start)?;
        self.rows(table, to)?;
        Ok(to.write_all(self.end)?)
    }
}

/// The files of one format that a table is written to.
pub(super) struct FormatFiles {
    /// The format.
    pub format: &'static RowFormat,
    /// For each file its description, and the reporting year that it is cut to.
    pub files: Vec<(DataFile, Option<i32>)>,
}

/// Writes a table into several files at once.
pub(super) fn write(table: &Selection<'_>, formats: &[FormatFiles], sink: &dyn Sink) -> Result<(), MakeError> {
    let mut parts = formats.iter().map(|of| Part::begin(of, sink)).collect::<Result<Vec<_>, MakeError>>()?;
    for part in &mut parts {
        (part.format.start)(&table.columns, &mut part.bytes);
        part.places.iter_mut().try_for_each(|place| place.to.write_all(&part.bytes))?;
    }
    let year_column = table.columns.iter().position(|column| column.name == YEAR);
    table.each(|cells| {
        let year = year_column.and_then(|at| cells.get(at));
        parts.iter_mut().try_for_each(|part| part.row(&table.columns, cells, year))
    })?;
    for part in parts {
        for mut place in part.places {
            place.to.write_all(part.format.end)?;
            place.to.finish()?;
        }
    }
    Ok(())
}

/// The files of a format in the making.
struct Part<'t> {
    format: &'static RowFormat,
    places: Vec<Place<'t>>,
    /// A row; used again for the next.
    bytes: Vec<u8>,
}

impl<'t> Part<'t> {
    fn begin(of: &FormatFiles, sink: &'t dyn Sink) -> Result<Self, MakeError> {
        let places = of.files.iter().map(|(file, year)| {
            Ok(Place { to: sink.open(&file.address)?, year: *year, before: of.format.before_first })
        });
        let places = places.collect::<Result<_, MakeError>>()?;
        Ok(Self { format: of.format, places, bytes: Vec::with_capacity(1024) })
    }

    fn row(&mut self, columns: &[ColumnFacts], cells: &[Cell<'_>], year: Option<&Cell<'_>>) -> Result<(), MakeError> {
        self.bytes.clear();
        (self.format.row)(columns, cells, &mut self.bytes)?;
        for place in &mut self.places {
            if place.year.is_none_or(|only| year == Some(&Cell::Integer(only.into()))) {
                place.to.write_all(std::mem::replace(&mut place.before, self.format.between))?;
                place.to.write_all(&self.bytes)?;
            }
        }
        Ok(())
    }
}

/// A file in the making.
struct Place<'t> {
    to: Box<dyn NewFile + 't>,
    year: Option<i32>,
    /// What stands before its next row.
    before: &'static [u8],
}
