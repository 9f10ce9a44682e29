//! Which names there are, and what stands behind each.

use std::collections::BTreeMap;

use crate::diagnostic::Place;
use crate::model::Hold;

/// What stands behind a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing<I> {
    /// A document that is built.
    Known(I),
    /// A draft or an embargoed document: there, but not to be seen.
    Hidden(Hold),
    /// A document with errors: they were reported, a reference to it is not a fault of its own.
    Broken,
}

/// The names of one kind of document.
#[derive(Debug)]
pub(super) struct Names<I> {
    by_name: BTreeMap<Box<str>, (Standing<I>, Place)>,
}

impl<I: Copy> Names<I> {
    pub(super) const fn new() -> Self {
        Self { by_name: BTreeMap::new() }
    }

    /// Adds a name; gives the place of the first bearer where it is taken.
    pub(super) fn insert(&mut self, name: &str, standing: Standing<I>, place: Place) -> Result<(), Place> {
        match self.by_name.get(name) {
            Some((_, first)) => Err(first.clone()),
            None => {
                self.by_name.insert(name.into(), (standing, place));
                Ok(())
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<Standing<I>> {
        self.by_name.get(name).map(|(standing, _)| *standing)
    }

    /// Whether any bearer has errors.
    pub(super) fn has_broken(&self) -> bool {
        self.by_name.values().any(|(standing, _)| matches!(standing, Standing::Broken))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(AsRef::as_ref)
    }
}
