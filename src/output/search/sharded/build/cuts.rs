//! Where ordered words are cut into shards.
//!
//! Shards need not be of one size, so each ends, within some words of its due size, where the beginning that tells it
//! from the next is shortest: the manifest holds all these beginnings.

use std::ops::Range;

use super::super::code::common_prefix;

/// A shard: its words, and the shortest text that its first word has and the word before it exceeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) range: Range<usize>,
    pub(crate) first: String,
}

/// Cuts ordered words with their sizes in bytes into shards of about `aim` bytes.
pub(crate) fn cuts(words: &[(&str, usize)], aim: usize) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let end = end(words, start, aim);
        let before = start.checked_sub(1).and_then(|at| words.get(at)).map_or("", |(word, _)| word);
        let first = words.get(start).map_or("", |(word, _)| word);
        cuts.push(Cut { range: start..end, first: boundary(before, first) });
        start = end;
    }
    cuts
}

/// Where the shard that begins at `start` ends best.
fn end(words: &[(&str, usize)], start: usize, aim: usize) -> usize {
    let (mut size, mut best) = (0, None);
    for (at, (word, own)) in words.iter().enumerate().skip(start) {
        if size * 3 >= aim * 2 {
            let before = at.checked_sub(1).and_then(|at| words.get(at)).map_or("", |(word, _)| word);
            // A letter less is worth a shard that is an eighth off.
            let cost = boundary(before, word).len() * aim / 8 + size.abs_diff(aim);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, at));
            }
        }
        size += own;
        if size * 3 > aim * 4 && best.is_some() {
            return best.map_or(words.len(), |(_, at)| at);
        }
    }
    words.len()
}

/// The shortest beginning of a word that comes after the word before it.
fn boundary(before: &str, word: &str) -> String {
    let common = common_prefix(before, word);
    let more = word.get(common..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    word.get(..common + more).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_hold_all_words_and_end_where_little_is_to_be_told() {
        let words: Vec<String> =
            (0..400).map(|at| format!("{}{:02}", ["abe", "abf", "b", "c"][at / 100], at % 100)).collect();
        let sized: Vec<(&str, usize)> = words.iter().map(|word| (word.as_str(), 10)).collect();
        let cuts = cuts(&sized, 900);
        assert_eq!(cuts.first().unwrap().range.start, 0);
        assert!(cuts.windows(2).all(|pair| pair[0].range.end == pair[1].range.start));
        assert_eq!(cuts.last().unwrap().range.end, 400);
        let firsts: Vec<&str> = cuts.iter().map(|cut| cut.first.as_str()).collect();
        assert_eq!(firsts, ["a", "abf", "b", "c"]);
    }
}
