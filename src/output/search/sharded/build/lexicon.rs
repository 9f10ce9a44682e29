//! Lexicon shards: words in order with the documents they stand in.

use std::cmp::Ordering;

use super::super::code::{BitWriter, ByteWriter, Effort, common_prefix, pack, write_ascending, write_words};
use super::Settings;
use super::facets::Facets;
use super::intern::Terms;
use super::levels::LEVELS;
use super::output::{Area, Files};
use super::postings::{Posting, Postings};

/// Fewer documents than this have their levels one by one, more are grouped by level.
const GROUPED: usize = 8;

/// What the manifest must tell of the lexicon.
pub(crate) struct Shards {
    /// By shard, the shortest text that its first term has and the term before it exceeds.
    pub(crate) firsts: Vec<String>,
    /// The frequent terms, in order: those with a file of their own.
    pub(crate) frequent: Vec<String>,
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

/// The shortest beginning of a word that comes after the word before it.
pub(crate) fn boundary(before: &str, word: &str) -> String {
    let common = common_prefix(before, word);
    let more = word.get(common..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    word.get(..common + more).unwrap_or(word).to_owned()
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
    let mut shards = Shards { firsts: Vec::new(), frequent: Vec::new() };
    let documents = facets_len(facets);
    let mut shard = Shard::default();
    let mut before = "";
    for &term in order {
        let word = terms.word(term);
        if shard.words.is_empty() {
            shards.firsts.push(boundary(before, word));
        }
        let list: Vec<Posting> = postings.of(term).collect();
        shard.words.push(word);
        shard.counts.number(list.len());
        if list.len() > settings.frequent {
            let (best, rest) = best_first(&list, settings.best);
            write_list(&mut shard.bits, &best, documents);
            for count in facets.counts(list.iter().map(|posting| posting.document)) {
                shard.tallies.number(count);
            }
            let numbers: Vec<u32> = rest.iter().map(|posting| posting.document).collect();
            let mut bits = BitWriter::default();
            write_ascending(&mut bits, &numbers, 0, documents.saturating_sub(1));
            files.add(Area::Frequent, shards.frequent.len(), bits.finish());
            shards.frequent.push(word.to_owned());
        } else {
            write_list(&mut shard.bits, &list, documents);
        }
        shard.letters += word.len() - common_prefix(before, word) + 1;
        before = word;
        if shard.size() >= settings.shard {
            files.add(Area::Lexicon, shards.firsts.len() - 1, std::mem::take(&mut shard).finish());
        }
    }
    if !shard.words.is_empty() {
        files.add(Area::Lexicon, shards.firsts.len() - 1, shard.finish());
    }
    shards
}

/// A shard in the making.
#[derive(Default)]
struct Shard<'a> {
    words: Vec<&'a str>,
    counts: ByteWriter,
    tallies: ByteWriter,
    bits: BitWriter,
    letters: usize,
}

impl Shard<'_> {
    /// About how many bytes it will have.
    fn size(&self) -> usize {
        self.letters * 3 / 5 + self.counts.len() / 2 + self.tallies.len() + self.bits.len() / 8
    }

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
