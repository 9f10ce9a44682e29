//! The order in which documents are numbered: alike in year, department, goal, kind, rating and states stand together,
//! so that every facet is a list of runs; newest first, so that a lower number is the better of two equals. What tells of
//! the portal itself comes last of all.

use super::collect::Entry;

/// Numbers of documents.
#[derive(Debug)]
pub(crate) struct Numbering {
    /// By number, where the document stands among the entries.
    pub(crate) order: Vec<u32>,
}

impl Numbering {
    /// The entries in order.
    pub(crate) fn entries<'a>(&'a self, entries: &'a [Entry]) -> impl Iterator<Item = &'a Entry> + Clone {
        self.order.iter().filter_map(|&at| entries.get(at as usize))
    }
}

/// Numbers documents; documents without a year come last.
pub(crate) fn number(entries: &[Entry]) -> Numbering {
    let mut order: Vec<u32> = (0..u32::try_from(entries.len()).unwrap_or(u32::MAX)).collect();
    order.sort_by_cached_key(|&at| entries.get(at as usize).map(|entry| (entry.explains.is_some(), key(entry, at))));
    Numbering { order }
}

type Key<'a> =
    (std::cmp::Reverse<Option<i32>>, Option<&'a str>, Option<(usize, &'a str)>, u8, u8, Vec<&'a str>, i32, u32);

fn key(entry: &Entry, at: u32) -> Key<'_> {
    (
        std::cmp::Reverse(entry.year),
        entry.department.as_ref().map(|it| it.key.as_str()),
        entry.goal.as_ref().map(|it| (it.key.len(), it.key.as_str())),
        entry.kind as u8,
        entry.rating.map_or(0, |rating| rating as u8 + 1),
        entry.states.iter().map(|state| state.key.as_str()).collect(),
        -entry.day.0,
        at,
    )
}
