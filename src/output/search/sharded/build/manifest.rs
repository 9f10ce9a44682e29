//! The manifest: all that a client must know before its first question.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::Serialize;

use super::super::analysis::{Parts, QUESTION_WORDS, STOP_WORDS};
use super::super::code::{ByteWriter, Effort, Symbols, pack, write_words};
use super::facets::{Facet, Facets};
use super::lexicon::{Others, Shards, compare, near};
use super::spelling::Spelling;
use super::{days, titles};

/// Version of the format; a client that does not know it says so.
const FORMAT: u32 = 2;

/// What the manifest tells.
pub(crate) struct Manifest<'a> {
    pub(crate) documents: usize,
    pub(crate) explains: Vec<usize>,
    pub(crate) synonyms: BTreeMap<String, Vec<String>>,
    pub(crate) per_text: usize,
    pub(crate) best: usize,
    pub(crate) levels: &'a [f32],
    pub(crate) facets: &'a Facets,
    pub(crate) shards: &'a Shards,
    pub(crate) spelling: &'a Spelling,
    pub(crate) parts: &'a Parts,
    pub(crate) symbols: &'a Symbols,
}

/// The part of the manifest that is JSON.
#[derive(Serialize)]
struct Head<'a> {
    format: u32,
    generation: &'a str,
    documents: usize,
    explains: &'a [usize],
    titles: usize,
    texts: usize,
    days: usize,
    best: usize,
    near: u32,
    levels: Vec<f64>,
    facets: &'a [Facet],
    states: &'a [Vec<u32>],
    synonyms: &'a BTreeMap<String, Vec<String>>,
    stop: String,
    asking: String,
}

impl Manifest<'_> {
    /// gzip of: the JSON with its length; the beginnings of the lexicon shards; those of the shards of words by their
    /// beginning and by their end; the parts of compounds with their tiers; the frequent terms.
    pub(crate) fn bytes(&self, generation: &str) -> Vec<u8> {
        let head = Head {
            format: FORMAT,
            generation,
            documents: self.documents,
            explains: &self.explains,
            titles: titles::PER_FILE,
            texts: self.per_text,
            days: days::PER_FILE,
            best: self.best,
            near: near(u32::try_from(self.documents).unwrap_or(u32::MAX)),
            levels: self.levels.iter().map(|&level| (f64::from(level) * 1000.0).round() / 1000.0).collect(),
            facets: &self.facets.told,
            states: &self.facets.sets,
            synonyms: &self.synonyms,
            stop: STOP_WORDS.join(" "),
            asking: QUESTION_WORDS.join(" "),
        };
        let mut out = ByteWriter::default();
        out.text(&serde_json::to_string(&head).unwrap_or_default());
        write_words(&mut out, self.shards.firsts.iter().map(String::as_str));
        write_words(&mut out, self.spelling.forwards.iter().map(String::as_str));
        write_words(&mut out, self.spelling.backwards.iter().map(String::as_str));
        let told = self.told();
        write_words(&mut out, told.keys().map(|key| key.0));
        for value in told.values() {
            out.number(*value);
        }
        write_words(&mut out, self.symbols.list().iter().map(String::as_str));
        pack(&out.finish(), Effort::Best)
    }

    /// The stems that the client must know: for each three times its tier as a part of compounds (0 for none), and one
    /// more where it is frequent, two more where its documents are in two files.
    fn told(&self) -> BTreeMap<Unit<'_>, usize> {
        let mut told: BTreeMap<Unit<'_>, usize> =
            self.parts.all().into_iter().map(|(stem, tier)| (Unit(stem), tier as usize * 3)).collect();
        for (word, others) in &self.shards.frequent {
            *told.entry(Unit(word)).or_insert(0) += if *others == Others::Parted { 2 } else { 1 };
        }
        told
    }
}

/// A word, ordered as JavaScript orders strings.
#[derive(PartialEq, Eq)]
struct Unit<'a>(&'a str);

impl Ord for Unit<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        compare(self.0, other.0)
    }
}

impl PartialOrd for Unit<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
