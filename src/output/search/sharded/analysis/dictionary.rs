//! The table of parts, made from the words of the corpus itself and a small background list.
//!
//! In: every term with how often and how it was written. Out: [`Parts`] with the stems that make up the most compounds.

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;

use super::affixes::is_affix;
use super::parts::{LEAD, SHORTEST, SHORTEST_LAST};
use super::stem::KnownStems;
use super::{Parts, Stems, background};

/// A term as the corpus writes it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Noun {
    /// How often it was read.
    pub(crate) count: u32,
    /// How often with a capital letter.
    pub(crate) capital: u32,
    /// The most letters of a written form.
    pub(crate) letters: usize,
}

/// Makes the table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dictionary {
    /// Most stems of the table: it goes to every visitor.
    pub(crate) most: usize,
    /// Fewest compounds that a stem must be a part of.
    pub(crate) compounds: u32,
}

impl Dictionary {
    /// The table for a corpus; `terms` in any order that does not change from run to run.
    pub(crate) fn make<'a>(self, terms: impl Iterator<Item = (&'a str, Noun)> + Clone, stems: &Stems) -> Parts {
        let candidates = candidates(terms.clone(), stems);
        let mut stems = KnownStems::new(stems);
        let mut uses: HashMap<String, u32, FxBuildHasher> = HashMap::default();
        for (term, _) in terms.clone() {
            for part in candidates.split_with(term, &mut stems).into_iter().flatten() {
                *uses.entry(part).or_insert(0) += 1;
            }
        }
        let mut kept: Vec<(String, u32)> = uses.into_iter().filter(|(_, count)| *count >= self.compounds).collect();
        kept.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        kept.truncate(self.most);
        let table = Parts::new(kept.iter().map(|(stem, _)| (stem.clone(), candidates.tier(stem))));
        let blockers = blockers(terms, &table, &mut stems, self.most.saturating_sub(kept.len()));
        Parts::new(
            kept.into_iter()
                .map(|(stem, _)| (candidates.tier(&stem), stem))
                .map(|(tier, stem)| (stem, tier))
                .chain(blockers),
        )
    }
}

/// All stems that could be parts.
fn candidates<'a>(terms: impl Iterator<Item = (&'a str, Noun)>, stems: &Stems) -> Parts {
    let mut counts: HashMap<String, u32, FxBuildHasher> = HashMap::default();
    for noun in background::NOUNS.split_whitespace() {
        *counts.entry(stems.stem(&noun.to_lowercase())).or_insert(0) += background::WEIGHT;
    }
    for (term, noun) in terms {
        let known = counts.contains_key(term);
        if known || could_be_part(term, noun) {
            *counts.entry(term.to_owned()).or_insert(0) += noun.count;
        }
    }
    Parts::new(counts.into_iter().map(|(stem, count)| (stem, tier(count))))
}

fn could_be_part(term: &str, noun: Noun) -> bool {
    noun.count >= 3
        && noun.capital * 2 >= noun.count
        && noun.letters >= SHORTEST
        && term.len() >= SHORTEST_LAST
        && term.chars().all(|letter| letter.is_ascii_lowercase())
        && !is_affix(term)
}

/// Words that the table would split though they are common enough to stay whole.
fn blockers<'a>(
    terms: impl Iterator<Item = (&'a str, Noun)>,
    table: &Parts,
    stems: &mut KnownStems<'_>,
    most: usize,
) -> Vec<(String, u32)> {
    let mut found: Vec<(String, u32)> = terms
        .filter(|(term, _)| table.tier(term) == 0)
        .filter_map(|(term, noun)| {
            let parts = table.split_with(term, stems)?;
            let mean = parts.iter().map(|part| table.tier(part)).sum::<u32>() / u32::try_from(parts.len()).ok()?;
            (tier(noun.count) >= mean + LEAD).then(|| (term.to_owned(), tier(noun.count)))
        })
        .collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found.truncate(most);
    found
}

/// The binary logarithm of a count, from 1 to 15.
fn tier(count: u32) -> u32 {
    (count.max(1).ilog2() + 1).min(15)
}
