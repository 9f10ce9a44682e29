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
    has_broken: bool,
}

impl<I: Copy> Names<I> {
    pub(super) const fn new() -> Self {
        Self { by_name: BTreeMap::new(), has_broken: false }
    }

    /// Adds a name; gives the place of the first bearer where it is taken.
    pub(super) fn insert(&mut self, name: &str, standing: Standing<I>, place: Place) -> Result<(), Place> {
        match self.by_name.get(name) {
            Some((_, first)) => Err(first.clone()),
            None => {
                self.has_broken |= matches!(standing, Standing::Broken);
                self.by_name.insert(name.into(), (standing, place));
                Ok(())
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<Standing<I>> {
        self.by_name.get(name).map(|(standing, _)| *standing)
    }

    /// Whether any bearer has errors.
    pub(super) const fn has_broken(&self) -> bool {
        self.has_broken
    }

    /// The place of a name's bearer.
    pub(super) fn place(&self, name: &str) -> Option<&Place> {
        self.by_name.get(name).map(|(_, place)| place)
    }

    /// How many names there are.
    pub(super) fn count(&self) -> usize {
        self.by_name.len()
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(AsRef::as_ref)
    }
}
