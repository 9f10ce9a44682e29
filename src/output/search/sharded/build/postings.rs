//! From the documents' terms to the terms' documents.

use super::Settings;
use super::collect::{Collected, Entry, Occurrence};
use super::compound::Compounds;
use super::levels::{Levels, step};
use super::number::Numbering;
use super::rank::{FIELDS, Field, Ranking};

/// The documents of every term, by ascending number, with levels.
pub(crate) struct Postings {
    starts: Vec<usize>,
    documents: Vec<u32>,
    steps: Vec<u8>,
    pub(crate) levels: Levels,
}

/// A document of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Posting {
    pub(crate) document: u32,
    pub(crate) level: u8,
}

impl Postings {
    /// In how many documents a term stands.
    pub(crate) fn count(&self, term: u32) -> usize {
        self.range(term).len()
    }

    /// The documents of a term.
    pub(crate) fn of(&self, term: u32) -> impl Iterator<Item = Posting> {
        let documents = self.documents.get(self.range(term)).unwrap_or_default();
        let steps = self.steps.get(self.range(term)).unwrap_or_default();
        documents.iter().zip(steps).map(|(&document, &step)| Posting { document, level: self.levels.level(step) })
    }

    fn range(&self, term: u32) -> std::ops::Range<usize> {
        let at = term as usize;
        let start = self.starts.get(at).copied().unwrap_or(0);
        start..self.starts.get(at + 1).copied().unwrap_or(start)
    }
}

/// Weighs every term of every document.
pub(crate) fn make(
    collected: &Collected,
    compounds: &Compounds,
    numbering: &Numbering,
    settings: &Settings,
) -> Postings {
    let scales = Scales::new(collected, settings.ranking);
    let mut weights = Vec::new();
    let mut starts = vec![0; collected.terms.len() + 1];
    for entry in numbering.entries(&collected.entries) {
        scales.weigh(entry, &collected.occurrences, compounds, &mut weights);
        for &(term, _) in &weights {
            if let Some(start) = starts.get_mut(term as usize + 1) {
                *start += 1;
            }
        }
    }
    let mut total = 0;
    for start in &mut starts {
        total += *start;
        *start = total;
    }
    let (mut next, mut documents, mut steps) = (starts.clone(), vec![0; total], vec![0; total]);
    let mut counts = [0; 256];
    for (number, entry) in (0_u32..).zip(numbering.entries(&collected.entries)) {
        scales.weigh(entry, &collected.occurrences, compounds, &mut weights);
        for &(term, sum) in &weights {
            let step = step(settings.ranking.weight(sum), &settings.ranking);
            let Some(place) = next.get_mut(term as usize) else { continue };
            if let (Some(document), Some(slot)) = (documents.get_mut(*place), steps.get_mut(*place)) {
                *document = number;
                *slot = step;
            }
            *place += 1;
            if let Some(count) = counts.get_mut(usize::from(step)) {
                *count += 1;
            }
        }
    }
    Postings { starts, documents, steps, levels: Levels::new(&counts, &settings.ranking) }
}

/// What all documents are weighed against.
struct Scales {
    ranking: Ranking,
    average: [f32; FIELDS],
}

impl Scales {
    #[expect(clippy::cast_precision_loss, reason = "an average")]
    fn new(collected: &Collected, ranking: Ranking) -> Self {
        let documents = collected.entries.len().max(1) as f32;
        Self { ranking, average: collected.lengths.map(|length| length as f32 / documents) }
    }

    /// The terms of a document with their sums of boosts, parts of compounds among them, by term.
    fn weigh(&self, entry: &Entry, all: &[Occurrence], compounds: &Compounds, weights: &mut Vec<(u32, f32)>) {
        weights.clear();
        let boosts = self.ranking.boosts(&entry.lengths, &self.average);
        for found in all.get(entry.first..entry.last).unwrap_or_default() {
            let boost = boosts.get(usize::from(found.field)).copied().unwrap_or(0.0) * f32::from(found.count);
            let is_title =
                found.field == Field::Title.number() && (Ranking::is_named(entry.kind) || entry.explains.is_some());
            weights.push((found.term, if is_title { f32::INFINITY } else { boost }));
            for &part in compounds.parts.get(found.term as usize).map(Vec::as_slice).unwrap_or_default() {
                weights.push((part, boost * self.ranking.part(found.field)));
            }
        }
        weights.sort_by_key(|&(term, _)| term);
        weights.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
    }
}
