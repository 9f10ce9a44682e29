//! A row of a table, before it has cells.

use crate::output::context::Output;

/// A row: its key, and everything that its cells are made from.
#[derive(Clone, Copy)]
pub struct Row<'a, K> {
    /// Everything.
    pub output: &'a Output<'a>,
    /// What the row is known by.
    pub key: K,
}
