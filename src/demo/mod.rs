//! A made-up portal of any size, for demonstrations and benchmarks.
//!
//! In: how many reports and a seed ([`Plan`]). Out: the files of a content folder ([`DemoFile`]): settings, a strategy with
//! its goals, departments, measures, exactly as many reports as asked for, pages. Nothing is read or written here; the
//! same plan gives the same bytes on every machine. City, departments, systems and firms are invented.
//!
//! A tour: [`Plan`] says what is wanted, [`Portal`] is the plan with all word lists and templates prepared. The work falls
//! into items that know nothing of each other: item 0 makes what exists once (`site`), every other item a measure with its
//! reports (`measure`, `report`), whose values come from `milestone`, `indicator` and `values` and whose text comes from
//! `narrative`. Language is built bottom up: `grammar` (cases), `words` and `fields` (lists), `compound` (words without
//! end), `vocabulary` (those of one measure), `phrases` and `sentence` (templates), `library` (all of them prepared). `random` makes chance repeatable.
#![deny(missing_docs)]

mod calendar;
mod compound;
mod fields;
mod front_matter;
mod grammar;
mod indicator;
mod library;
mod measure;
mod milestone;
mod names;
mod narrative;
mod phrases;
mod random;
mod report;
mod sentence;
mod site;
mod span;
mod values;
mod vocabulary;
mod words;

use std::ops::Range;

use fields::{FIELDS, Field};
use library::Library;
use random::{Dice, Purpose};
use span::Span;

/// What portal is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Number of reports; there will be exactly as many.
    pub reports: usize,
    /// Another seed gives another portal of the same kind.
    pub seed: u64,
}

/// A file of the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoFile {
    /// Path below the portal's folder, with forward slashes, as in `content/berichte/2021/D40.md`.
    pub path: String,
    /// Content: UTF-8, line feeds.
    pub text: String,
}

/// A plan with everything prepared that its items share.
pub struct Portal {
    plan: Plan,
    spans: Vec<Span>,
    departments: Vec<&'static Field>,
    library: Library,
}

impl Plan {
    /// Prepares the plan; takes some milliseconds.
    #[must_use]
    pub fn prepare(self) -> Portal {
        let count = Dice::new(self.seed, Purpose::Portal, 0).between(12, 16);
        let departments = FIELDS.iter().take(usize::try_from(count).unwrap_or(FIELDS.len())).collect();
        Portal { plan: self, spans: span::all(self.reports, self.seed), departments, library: Library::new() }
    }
}

impl Portal {
    /// The numbers of all items. Each can be made alone, in any order and at the same time as others.
    #[must_use]
    pub fn items(&self) -> Range<usize> {
        0..self.spans.len() + 1
    }

    /// The files of one item; none where there is no such item. No two items share a path.
    #[must_use]
    pub fn item(&self, item: usize) -> Vec<DemoFile> {
        match item.checked_sub(1) {
            None => site::files(self),
            Some(measure) => measure::files(self, measure),
        }
    }

    /// A department, earlier ones likelier.
    fn department(&self, dice: &mut Dice) -> &'static Field {
        static NONE: &Field = &FIELDS[0];
        let count = u32::try_from(self.departments.len()).unwrap_or(0);
        let index = dice.below(count).min(dice.below(count + count / 2));
        self.departments.get(index as usize).copied().unwrap_or(NONE)
    }

    /// The list number of a measure that outlives this one and may take over its work.
    fn heir(&self, dice: &mut Dice, measure: usize) -> Option<String> {
        let own = self.spans.get(measure)?;
        let count = u32::try_from(self.spans.len()).unwrap_or(u32::MAX);
        (0..16).map(|_| dice.below(count) as usize).find_map(|other| {
            let span = self.spans.get(other)?;
            (span.count() > 0 && span.first <= own.last && span.last > own.last)
                .then(|| measure::key(other, self.spans.len()))
        })
    }
}

/// All files of a plan, one item after the other.
pub fn files(plan: Plan) -> impl Iterator<Item = DemoFile> {
    let portal = plan.prepare();
    portal.items().flat_map(move |item| portal.item(item))
}

#[cfg(test)]
mod tests;
