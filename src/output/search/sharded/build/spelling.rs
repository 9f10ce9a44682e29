//! Words without their documents, by their beginning and by their end: where typos are looked up.
//!
//! A shard of these holds ten times as many words as a lexicon shard of that size, so a typo behind the first letters
//! still finds its word by its beginning, and one near the beginning by its end.

use super::super::code::{ByteWriter, Effort, common_prefix, pack, write_words};
use super::cuts::cuts;
use super::intern::Terms;
use super::lexicon::compare;
use super::output::{Area, Files};
use super::postings::Postings;

/// Size of a shard that is aimed at, in bytes.
const AIM: usize = 1900;

/// Fewest letters of a word that typos are looked for in.
const SHORTEST: usize = 4;

/// With which text each shard begins.
pub(crate) struct Spelling {
    /// Of the words by their beginning.
    pub(crate) forwards: Vec<String>,
    /// Of the words by their end, read from there.
    pub(crate) backwards: Vec<String>,
}

/// Writes all shards. `order` has the terms that stand in documents.
pub(crate) fn write(files: &mut Files, terms: &Terms, order: &[u32], postings: &Postings) -> Spelling {
    let words = || {
        let meant = order.iter().filter(|&&term| can_be_meant(terms.word(term)));
        meant.map(|&term| (terms.word(term), postings.count(term)))
    };
    let forwards: Vec<(String, usize)> = words().map(|(word, count)| (word.to_owned(), count)).collect();
    let mut backwards: Vec<(String, usize)> =
        words().map(|(word, count)| (word.chars().rev().collect(), count)).collect();
    backwards.sort_by(|a, b| compare(&a.0, &b.0));
    Spelling {
        forwards: shards(files, Area::Forwards, &forwards),
        backwards: shards(files, Area::Backwards, &backwards),
    }
}

/// Writes ordered words in shards; says with which text each begins.
fn shards(files: &mut Files, area: Area, words: &[(String, usize)]) -> Vec<String> {
    let mut before = "";
    let sized: Vec<(&str, usize)> = words
        .iter()
        .map(|(word, _)| {
            let letters = word.len() - common_prefix(std::mem::replace(&mut before, word), word);
            (word.as_str(), letters * 7 / 10 + 1)
        })
        .collect();
    let cuts = cuts(&sized, AIM);
    for (number, cut) in cuts.iter().enumerate() {
        files.add(area, number, shard(words.get(cut.range.clone()).unwrap_or_default()));
    }
    cuts.into_iter().map(|cut| cut.first).collect()
}

/// Words, then for each about how often it occurs: the binary logarithm of the number of its documents.
fn shard(words: &[(String, usize)]) -> Vec<u8> {
    let mut out = ByteWriter::default();
    write_words(&mut out, words.iter().map(|(word, _)| word.as_str()));
    for (_, count) in words {
        out.number(count.max(&1).ilog2() as usize);
    }
    pack(&out.finish(), Effort::Best)
}

fn can_be_meant(word: &str) -> bool {
    word.chars().all(char::is_alphabetic) && word.chars().count() >= SHORTEST
}
