//! The manifest: all that a client must know before its first question.

use serde::Serialize;

use super::super::analysis::Parts;
use super::super::code::{ByteWriter, Effort, pack, write_words};
use super::facets::{Facet, Facets};
use super::lexicon::{Shards, compare};
use super::spelling::Spelling;
use super::{days, titles};

/// Version of the format; a client that does not know it says so.
const FORMAT: u32 = 1;

/// What the manifest tells.
pub(crate) struct Manifest<'a> {
    pub(crate) documents: usize,
    pub(crate) per_text: usize,
    pub(crate) best: usize,
    pub(crate) levels: &'a [f32],
    pub(crate) facets: &'a Facets,
    pub(crate) shards: &'a Shards,
    pub(crate) spelling: &'a Spelling,
    pub(crate) parts: &'a Parts,
}

/// The part of the manifest that is JSON.
#[derive(Serialize)]
struct Head<'a> {
    format: u32,
    generation: &'a str,
    documents: usize,
    titles: usize,
    texts: usize,
    days: usize,
    best: usize,
    levels: Vec<f64>,
    facets: &'a [Facet],
    states: &'a [Vec<u32>],
}

impl Manifest<'_> {
    /// gzip of: the JSON with its length; the beginnings of the lexicon shards; those of the shards of words by their
    /// beginning and by their end; the parts of compounds with their tiers; the frequent terms.
    pub(crate) fn bytes(&self, generation: &str) -> Vec<u8> {
        let head = Head {
            format: FORMAT,
            generation,
            documents: self.documents,
            titles: titles::PER_FILE,
            texts: self.per_text,
            days: days::PER_FILE,
            best: self.best,
            levels: self.levels.iter().map(|&level| (f64::from(level) * 1000.0).round() / 1000.0).collect(),
            facets: &self.facets.told,
            states: &self.facets.sets,
        };
        let mut out = ByteWriter::default();
        out.text(&serde_json::to_string(&head).unwrap_or_default());
        write_words(&mut out, self.shards.firsts.iter().map(String::as_str));
        write_words(&mut out, self.spelling.forwards.iter().map(String::as_str));
        write_words(&mut out, self.spelling.backwards.iter().map(String::as_str));
        let mut parts = self.parts.all();
        parts.sort_by(|a, b| compare(a.0, b.0));
        write_words(&mut out, parts.iter().map(|(stem, _)| *stem));
        for (_, tier) in &parts {
            out.number(*tier as usize);
        }
        write_words(&mut out, self.shards.frequent.iter().map(String::as_str));
        pack(&out.finish(), Effort::Best)
    }
}
