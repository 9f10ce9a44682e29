//! Facets: their values, and which document has which, as runs.

use std::collections::BTreeSet;

use serde::Serialize;

use super::super::code::{ByteWriter, Effort, pack};
use super::super::{Kind, Label, Rating};
use super::collect::Entry;
use super::number::Numbering;
use super::output::{Area, Files};

/// Number of facets.
pub(crate) const FACETS: usize = 6;

/// All facets of an index.
pub(crate) struct Facets {
    /// As the manifest tells them.
    pub(crate) told: Vec<Facet>,
    /// By document number, its values: 0 for none, else one more than the value's place; for states the place of the set.
    rows: Vec<[u32; FACETS]>,
    /// The sets of states that occur; the first is the empty one.
    pub(crate) sets: Vec<Vec<u32>>,
}

/// A facet with its values, each a key and a label.
#[derive(Debug, Serialize)]
pub(crate) struct Facet {
    name: &'static str,
    values: Vec<(String, String)>,
}

impl Facets {
    pub(crate) fn new(entries: &[Entry], numbering: &Numbering) -> Self {
        let told = vec![
            facet("jahr", years(entries)),
            facet("ressort", labels(entries.iter().filter_map(|entry| entry.department.as_ref()))),
            facet("ziel", labels(entries.iter().filter_map(|entry| entry.goal.as_ref()))),
            facet("art", Kind::ALL.iter().map(|kind| plain(kind.word())).collect()),
            facet("einschaetzung", [Rating::Green, Rating::Yellow, Rating::Red].map(|it| plain(it.word())).to_vec()),
            facet("stand", labels(entries.iter().flat_map(|entry| &entry.states))),
        ];
        let mut facets = Self { told, rows: Vec::new(), sets: Vec::new() };
        let sets: BTreeSet<Vec<u32>> = entries.iter().map(|entry| facets.states(entry)).chain([Vec::new()]).collect();
        facets.sets = sets.into_iter().collect();
        facets.rows = numbering.entries(entries).map(|entry| facets.row(entry)).collect();
        facets
    }

    /// The one file: runs of documents with the same values. The number of runs, then for each its length and, as the
    /// first facet that changes, that facet's and all later facets' values.
    pub(crate) fn write(&self, files: &mut Files) {
        let runs: Vec<&[[u32; FACETS]]> = self.rows.chunk_by(|a, b| a == b).collect();
        let (mut lengths, mut changes, mut values) =
            (ByteWriter::default(), ByteWriter::default(), ByteWriter::default());
        let mut before = [0; FACETS];
        for run in &runs {
            let Some(row) = run.first() else { continue };
            let first = before.iter().zip(row).position(|(a, b)| a != b).unwrap_or(0);
            lengths.number(run.len());
            changes.number(first);
            for &value in row.get(first..).unwrap_or_default() {
                values.number(value as usize);
            }
            before = *row;
        }
        let mut out = ByteWriter::default();
        out.number(runs.len()).raw(&lengths.finish()).raw(&changes.finish()).raw(&values.finish());
        files.add(Area::Facets, 0, pack(&out.finish(), Effort::Best));
    }

    /// How many values all facets have together.
    pub(crate) fn values(&self) -> usize {
        self.told.iter().map(|facet| facet.values.len()).sum()
    }

    /// How many documents there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// For every value of every facet, in the manifest's order, how many of these documents have it.
    pub(crate) fn counts(&self, documents: impl Iterator<Item = u32>) -> Vec<usize> {
        let starts: Vec<usize> =
            self.told.iter().scan(0, |sum, facet| Some(std::mem::replace(sum, *sum + facet.values.len()))).collect();
        let mut counts = vec![0; self.values()];
        let mut count = |facet: usize, value: u32| {
            let Some(at) = (value as usize).checked_sub(1) else { return };
            let place = starts.get(facet).copied().unwrap_or(0) + at;
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        };
        for document in documents {
            let Some(row) = self.rows.get(document as usize) else { continue };
            for (facet, &value) in row.iter().enumerate() {
                if facet + 1 < FACETS {
                    count(facet, value);
                } else {
                    for &state in self.sets.get(value as usize).map(Vec::as_slice).unwrap_or_default() {
                        count(facet, state);
                    }
                }
            }
        }
        counts
    }

    fn row(&self, entry: &Entry) -> [u32; FACETS] {
        let states = self.states(entry);
        let set = self.sets.iter().position(|set| *set == states).unwrap_or(0);
        let year = entry.year.map(|year| year.to_string());
        [
            self.place(0, year.as_deref()),
            self.place(1, entry.department.as_ref().map(|it| it.key.as_str())),
            self.place(2, entry.goal.as_ref().map(|it| it.key.as_str())),
            self.place(3, Some(entry.kind.word())),
            self.place(4, entry.rating.map(Rating::word)),
            u32::try_from(set).unwrap_or(0),
        ]
    }

    fn states(&self, entry: &Entry) -> Vec<u32> {
        let mut states: Vec<u32> = entry.states.iter().map(|state| self.place(5, Some(&state.key))).collect();
        states.sort_unstable();
        states.dedup();
        states
    }

    fn place(&self, facet: usize, key: Option<&str>) -> u32 {
        let Some((facet, key)) = self.told.get(facet).zip(key) else { return 0 };
        let at = facet.values.iter().position(|(known, _)| known == key);
        at.and_then(|at| u32::try_from(at + 1).ok()).unwrap_or(0)
    }
}

fn facet(name: &'static str, values: Vec<(String, String)>) -> Facet {
    Facet { name, values }
}

fn plain(word: &str) -> (String, String) {
    (word.to_owned(), word.to_owned())
}

/// Newest first.
fn years(entries: &[Entry]) -> Vec<(String, String)> {
    let years: BTreeSet<i32> = entries.iter().filter_map(|entry| entry.year).collect();
    years.into_iter().rev().map(|year| plain(&year.to_string())).collect()
}

/// Short keys first, so that goal 10 comes after goal 9; the first label of a key counts.
fn labels<'a>(labels: impl Iterator<Item = &'a Label>) -> Vec<(String, String)> {
    let mut known: Vec<&Label> = labels.collect();
    known.sort_by(|a, b| a.key.cmp(&b.key));
    known.dedup_by(|a, b| a.key == b.key);
    let numbers = known.iter().all(|label| label.key.bytes().all(|digit| digit.is_ascii_digit()));
    if numbers {
        known.sort_by_key(|label| (label.key.len(), label.key.clone()));
    }
    known.into_iter().map(|label| (label.key.clone(), label.label.clone())).collect()
}
