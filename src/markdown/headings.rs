//! The headings of a body: their levels in the page, and ids that no two share.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Heading, ID_PREFIX, Setting};
use crate::model::slug;

/// Those that were read so far.
pub(super) struct Headings {
    all: Vec<Heading>,
    last_level: u8,
    taken: FxHashSet<String>,
    /// By the id that a heading would have alone, the number that the next of its name tries.
    next: FxHashMap<String, usize>,
}

impl Headings {
    pub(super) fn new(setting: Setting<'_>) -> Self {
        Self {
            all: Vec::new(),
            last_level: setting.top_level.saturating_sub(1),
            taken: FxHashSet::default(),
            next: FxHashMap::default(),
        }
    }

    /// The level in the page of a heading with `marks` hashes: `##` is the highest of a body, and none is skipped downwards.
    pub(super) fn level(&self, marks: u8, setting: Setting<'_>) -> u8 {
        let wanted = marks.max(2) - 2 + setting.top_level;
        wanted.min(self.last_level + 1).clamp(2, 6)
    }

    /// Adds a heading; gives its id.
    pub(super) fn add(&mut self, level: u8, text: String, setting: Setting<'_>) -> String {
        let id = self.free_id(format!("{ID_PREFIX}{}{}", setting.ids, slug(&text)));
        self.last_level = level;
        self.taken.insert(id.clone());
        self.all.push(Heading { level, id: id.clone(), text });
        id
    }

    pub(super) fn finish(self) -> Vec<Heading> {
        self.all
    }

    /// Each number of a name is tried once, so that any number of equal headings takes its time and no more.
    fn free_id(&mut self, base: String) -> String {
        if !self.taken.contains(&base) {
            return base;
        }
        let next = self.next.entry(base.clone()).or_insert(2);
        loop {
            let id = format!("{base}-{next}");
            *next += 1;
            if !self.taken.contains(&id) {
                return id;
            }
        }
    }
}
