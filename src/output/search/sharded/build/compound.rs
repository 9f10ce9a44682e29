//! The parts of every term of the corpus.

use super::super::analysis::{Dictionary, KnownStems, Parts, bases};
use super::Settings;
use super::collect::Collected;

/// Documents for which a part must be seen in one compound more, beyond those that settings ask for.
const DOCUMENTS_A_COMPOUND: usize = 15_000;

/// What compounds are made of.
pub(crate) struct Compounds {
    /// The table for the client.
    pub(crate) table: Parts,
    /// By term number, the numbers of the term's parts.
    pub(crate) parts: Vec<Vec<u32>>,
}

/// Splits all terms; parts that are no terms yet become terms.
pub(crate) fn split(collected: &mut Collected, settings: &Settings) -> Compounds {
    // The more documents, the more compounds show a part: the table, which every visitor fetches, need not grow with them.
    let seen = u32::try_from(collected.entries.len() / DOCUMENTS_A_COMPOUND).unwrap_or(u32::MAX);
    let dictionary = Dictionary { most: settings.parts, compounds: settings.compounds.max(seen) };
    let known = collected.terms.words().zip(collected.nouns.iter().copied());
    let table = dictionary.make(known, &collected.stems);
    let count = collected.terms.len();
    let split: Vec<Vec<String>> = {
        let mut stems = KnownStems::new(&collected.stems);
        collected.terms.words().map(|term| table.split_with(term, &mut stems).unwrap_or_default()).collect()
    };
    let mut parts = Vec::with_capacity(count);
    for (number, found) in (0_u32..).zip(split) {
        let mut own: Vec<u32> = found.iter().map(|part| collected.number(part)).collect();
        own.extend(base(collected, number));
        parts.push(own);
    }
    parts.resize_with(collected.terms.len(), Vec::new);
    Compounds { table, parts }
}

/// The noun that a verb form belongs to, where the corpus has it: the most common one.
fn base(collected: &Collected, number: u32) -> Option<u32> {
    let noun = collected.nouns.get(number as usize)?;
    if noun.capital * 2 > noun.count {
        return None;
    }
    let known = bases(collected.terms.word(number)).into_iter().filter_map(|base| {
        let found = collected.terms.find(&base)?;
        let its = collected.nouns.get(found as usize)?;
        (its.count > 2 && its.capital * 4 >= its.count).then_some((its.count, found))
    });
    known.max().map(|(_, found)| found)
}
