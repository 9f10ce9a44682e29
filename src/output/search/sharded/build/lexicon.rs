//! Lexicon shards: words in order with the documents they stand in.

use std::cmp::Ordering;

use super::super::code::{BitWriter, ByteWriter, Effort, common_prefix, pack, write_ascending, write_words};
use super::Settings;
use super::cuts::cuts;
use super::facets::Facets;
use super::intern::Terms;
use super::levels::LEVELS;
use super::output::{Area, Files};
use super::postings::{Posting, Postings};

/// Fewer documents than this have their levels one by one, more are grouped by level.
const GROUPED: usize = 8;

/// How the documents of a frequent term beside its best ones are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Others {
    /// In one file.
    Whole,
    /// The newest documents in one, all others in another.
    Parted,
}

/// What the manifest must tell of the lexicon.
pub(crate) struct Shards {
    /// With which text each shard begins.
    pub(crate) firsts: Vec<String>,
    /// The frequent terms, in order: those with files of their own.
    pub(crate) frequent: Vec<(String, Others)>,
}

/// The numbers of all terms that stand in documents, ordered as JavaScript orders strings.
pub(crate) fn order(terms: &Terms, postings: &Postings) -> Vec<u32> {
    let all = 0..u32::try_from(terms.len()).unwrap_or(u32::MAX);
    let mut order: Vec<u32> = all.filter(|&term| postings.count(term) > 0).collect();
    order.sort_by(|&a, &b| compare(terms.word(a), terms.word(b)));
    order
}

/// The order of UTF-16 code units.
pub(crate) fn compare(left: &str, right: &str) -> Ordering {
    if left.is_ascii() && right.is_ascii() { left.cmp(right) } else { left.encode_utf16().cmp(right.encode_utf16()) }
}

/// Writes all lexicon shards and the files of frequent terms.
pub(crate) fn write(
    files: &mut Files,
    terms: &Terms,
    order: &[u32],
    postings: &Postings,
    facets: &Facets,
    settings: &Settings,
) -> Shards {
    let documents = facets_len(facets);
    let mut before = "";
    let sized: Vec<(&str, usize)> = order
        .iter()
        .map(|&term| {
            let word = terms.word(term);
            let letters = word.len() - common_prefix(std::mem::replace(&mut before, word), word);
            let count = postings.count(term);
            let held = settings.held(count);
            let tallies = if held < count { facets.values() } else { 0 };
            (word, letters * 3 / 5 + 1 + tallies + list_size(held, documents))
        })
        .collect();
    let cuts = cuts(&sized, settings.shard);
    let mut frequent = Vec::new();
    for (number, cut) in cuts.iter().enumerate() {
        let mut shard = Shard::default();
        for &term in order.get(cut.range.clone()).unwrap_or_default() {
            let word = terms.word(term);
            let list: Vec<Posting> = postings.of(term).collect();
            shard.words.push(word);
            shard.counts.number(list.len());
            if list.len() <= settings.frequent {
                write_list(&mut shard.bits, &list, documents);
                continue;
            }
            let (best, rest) = best_first(&list, settings.best);
            write_list(&mut shard.bits, &best, documents);
            for count in facets.counts(list.iter().map(|posting| posting.document)) {
                shard.tallies.number(count);
            }
            let others = write_others(files, frequent.len(), &rest, documents, settings);
            frequent.push((word.to_owned(), others));
        }
        files.add(Area::Lexicon, number, shard.finish());
    }
    Shards { firsts: cuts.into_iter().map(|cut| cut.first).collect(), frequent }
}

/// Writes the documents of a frequent term that are not among its best, in one file or, where they are many, in two.
fn write_others(files: &mut Files, number: usize, rest: &[Posting], documents: u32, settings: &Settings) -> Others {
    let numbers: Vec<u32> = rest.iter().map(|posting| posting.document).collect();
    let file = |numbers: &[u32], low, high| {
        let mut head = ByteWriter::default();
        let mut bits = BitWriter::default();
        write_ascending(&mut bits, numbers, low, high);
        head.number(numbers.len()).raw(&bits.finish());
        head.finish()
    };
    let last = documents.saturating_sub(1);
    let whole = file(&numbers, 0, last);
    if whole.len() <= settings.others {
        files.add(Area::Frequent, number, whole);
        return Others::Whole;
    }
    let near = near(documents);
    let (new, old) = numbers.split_at(numbers.partition_point(|&document| document < near));
    files.add(Area::Frequent, number, file(new, 0, near.saturating_sub(1)));
    files.add(Area::Older, number, file(old, near, last));
    Others::Parted
}

/// How many documents, newest first, stand in the first of two files.
pub(crate) fn near(documents: u32) -> u32 {
    documents / 3
}

/// About how many bytes a list takes.
fn list_size(count: usize, documents: u32) -> usize {
    let gap = documents as usize / count.max(1);
    let levels = if count < GROUPED { 3 } else { 2 };
    (count * (gap.max(1).ilog2() as usize + 2 + levels)).div_ceil(8)
}

/// A shard in the making.
#[derive(Default)]
struct Shard<'a> {
    words: Vec<&'a str>,
    counts: ByteWriter,
    tallies: ByteWriter,
    bits: BitWriter,
}

impl Shard<'_> {
    /// The length of the packed part, the packed part (words, counts, tallies), the bits.
    fn finish(self) -> Vec<u8> {
        let mut head = ByteWriter::default();
        write_words(&mut head, self.words.iter().copied());
        head.raw(&self.counts.finish()).raw(&self.tallies.finish());
        let packed = pack(&head.finish(), Effort::Best);
        let mut out = ByteWriter::default();
        out.number(packed.len()).raw(&packed).raw(&self.bits.finish());
        out.finish()
    }
}

/// The best documents of a list and the others, both by number; of equals the lower number is better.
fn best_first(list: &[Posting], count: usize) -> (Vec<Posting>, Vec<Posting>) {
    let mut ranked: Vec<&Posting> = list.iter().collect();
    ranked.sort_by_key(|posting| (std::cmp::Reverse(posting.level), posting.document));
    let Some(worst) = ranked.get(count.saturating_sub(1)) else { return (list.to_vec(), Vec::new()) };
    let worst = (std::cmp::Reverse(worst.level), worst.document);
    list.iter().partition(|posting| (std::cmp::Reverse(posting.level), posting.document) <= worst)
}

/// Documents with their levels: see `FORMAT.md`, "Lists".
fn write_list(bits: &mut BitWriter, list: &[Posting], documents: u32) {
    let high = documents.saturating_sub(1);
    if list.len() < GROUPED {
        let numbers: Vec<u32> = list.iter().map(|posting| posting.document).collect();
        write_ascending(bits, &numbers, 0, high);
        for posting in list {
            bits.put(u32::from(posting.level), 3);
        }
        return;
    }
    let mut left = u32::try_from(list.len()).unwrap_or(u32::MAX);
    for level in (0..u8::try_from(LEVELS).unwrap_or(u8::MAX)).rev() {
        let group: Vec<u32> =
            list.iter().filter(|posting| posting.level == level).map(|posting| posting.document).collect();
        let count = u32::try_from(group.len()).unwrap_or(u32::MAX);
        if level > 0 {
            bits.put_below(count, left + 1);
        }
        left = left.saturating_sub(count);
        write_ascending(bits, &group, 0, high);
    }
}

fn facets_len(facets: &Facets) -> u32 {
    u32::try_from(facets.len()).unwrap_or(u32::MAX)
}
