//! Rows of a table on their way into a file, their type taken away: what every format is made from.
//!
//! In: a table's definition and the keys of some of its rows. Out: the rows as cells, one after another, so that no format
//! needs to hold a table in memory.

use super::row::Row;
use super::rows::Rows;
use super::{Cell, ColumnFacts};
use crate::output::context::Output;
use crate::output::make_error::MakeError;

/// The column that tells which year a row belongs to.
pub(super) const YEAR: &str = "berichtsjahr";

/// What is done with a row's cells.
type Take<'t> = dyn FnMut(&[Cell<'_>]) -> Result<(), MakeError> + 't;

/// Gives at most so many rows to whoever takes them.
type Each<'a> = dyn Fn(usize, &mut Take<'_>) -> Result<(), MakeError> + 'a;

/// Rows of a table that belong in one file.
pub(super) struct Selection<'a> {
    /// What the rows are made from.
    pub output: Output<'a>,
    /// The table's name.
    pub name: &'static str,
    /// The table's columns.
    pub columns: Vec<ColumnFacts>,
    each: Box<Each<'a>>,
}

impl<'a> Selection<'a> {
    /// The rows with these keys.
    pub fn of<T: Rows, I: Iterator<Item = T::Key>>(output: Output<'a>, keys: impl Fn() -> I + 'a) -> Self {
        let each = move |most, take: &mut Take<'_>| {
            let output = &output;
            let mut cells = Vec::with_capacity(T::COLUMNS.len());
            for key in keys().take(most) {
                cells.clear();
                cells.extend(T::COLUMNS.iter().map(|column| (column.cell)(Row { output, key })));
                take(&cells)?;
            }
            Ok(())
        };
        Self { output, name: T::NAME, columns: columns::<T>(), each: Box::new(each) }
    }

    /// All rows.
    pub fn all<T: Rows>(output: &Output<'a>) -> Self {
        let output = *output;
        Self::of::<T, _>(output, move || T::keys(&output))
    }

    /// Gives every row's cells, one for each column.
    pub fn each(&self, mut take: impl FnMut(&[Cell<'_>]) -> Result<(), MakeError>) -> Result<(), MakeError> {
        (self.each)(usize::MAX, &mut take)
    }

    /// Gives the first rows' cells.
    pub fn first(
        &self,
        most: usize,
        mut take: impl FnMut(&[Cell<'_>]) -> Result<(), MakeError>,
    ) -> Result<(), MakeError> {
        (self.each)(most, &mut take)
    }
}

/// What the documentation says about a table's columns.
pub(super) fn columns<T: Rows>() -> Vec<ColumnFacts> {
    T::COLUMNS.iter().map(|column| column.facts).collect()
}
