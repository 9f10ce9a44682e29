//! What a table is made of: the keys of its rows, and its columns.

use super::column::Column;
use crate::output::bilingual::Words;
use crate::output::context::Output;

/// A table: where its rows come from and what its columns are.
pub trait Rows: Sized + 'static {
    /// What a row is known by.
    type Key: Copy + 'static;
    /// The file's name without ending.
    const NAME: &'static str;
    /// The title in German and English.
    const TITLE: (&'static str, &'static str);
    /// What a row is, in German and English.
    const ABOUT: Words;
    /// A question that the table answers, in German and English.
    const QUESTION: Words;
    /// The columns, in order.
    const COLUMNS: &'static [Column<Self::Key>];

    /// The keys of all rows, in order.
    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = Self::Key> + use<'a, Self>;
}
