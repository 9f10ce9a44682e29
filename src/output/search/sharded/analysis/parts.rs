//! Compounds split into parts, by a table that goes to the client as it is.
//!
//! In: a stem. Out: the stems of its parts, or none. The table ([`Parts`]) knows stems and how common each is, as a
//! tier of 1 to 15 (about the binary logarithm of how often it was read). The client has the same table and the same
//! rule, so both split every word alike, whether it is in the lexicon or not.

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;

use super::Stems;
use super::stem::KnownStems;

/// Fewest letters of a part as it is written, linking letters included.
pub(crate) const SHORTEST: usize = 4;

/// Fewest letters of the last part, which is a stem already.
pub(crate) const SHORTEST_LAST: usize = 3;

/// Letters that a part may have beyond its stem: endings, linking elements.
pub(crate) const LONGEST_ENDING: usize = 7;

/// Most parts of a compound.
pub(crate) const MOST_PARTS: usize = 4;

/// How much more common than its parts a word must be to stay whole, in tiers.
pub(crate) const LEAD: u32 = 4;

/// The stems that compounds are made of.
#[derive(Debug, Default, Clone)]
pub struct Parts {
    tiers: HashMap<String, u32, FxBuildHasher>,
}

/// A way to split the rest of a word.
#[derive(Debug, Clone)]
struct Split {
    sum: u32,
    count: u32,
    parts: Vec<String>,
}

impl Parts {
    /// A table of stems with their tiers.
    #[must_use]
    pub fn new(tiers: impl IntoIterator<Item = (String, u32)>) -> Self {
        Self { tiers: tiers.into_iter().collect() }
    }

    /// The tier of a stem; 0 for one that is not in the table.
    #[must_use]
    pub fn tier(&self, stem: &str) -> u32 {
        self.tiers.get(stem).copied().unwrap_or(0)
    }

    /// All stems with their tiers, in no order.
    pub(crate) fn all(&self) -> Vec<(&str, u32)> {
        self.tiers.iter().map(|(stem, tier)| (stem.as_str(), *tier)).collect()
    }

    /// The stems of the parts of a compound, in order; none for a word that is no compound.
    ///
    /// Of all ways to cut the stem into 2 to `MOST_PARTS` parts of the table, the one with the highest mean tier
    /// wins; between equals the one with fewer parts, then the one whose first part is longer. A word that is itself
    /// in the table with a tier of `LEAD` or more above that mean stays whole.
    #[must_use]
    pub fn split(&self, stem: &str, stems: &Stems) -> Option<Vec<String>> {
        self.split_with(stem, &mut KnownStems::new(stems))
    }

    /// The same, for many words.
    pub(crate) fn split_with(&self, stem: &str, stems: &mut KnownStems<'_>) -> Option<Vec<String>> {
        if stem.len() < SHORTEST + SHORTEST_LAST || !stem.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return None;
        }
        let best = self.rest(stem, stem.len(), MOST_PARTS, stems)?;
        let own = self.tier(stem);
        (best.count > 1 && own * best.count < best.sum + LEAD * best.count).then_some(best.parts)
    }

    /// The best split of the end of a word, into at most `most` parts.
    fn rest(&self, text: &str, whole: usize, most: usize, stems: &mut KnownStems<'_>) -> Option<Split> {
        let inside = text.len() < whole;
        let mut best = None;
        let last = self.tier(text);
        if inside && last > 0 && text.len() >= SHORTEST_LAST {
            best = Some(Split { sum: last, count: 1, parts: vec![text.to_owned()] });
        }
        if most < 2 {
            return best;
        }
        for (end, part, tier) in self.heads(text, stems) {
            let Some(after) = text.get(end..) else { continue };
            let Some(mut tail) = self.rest(after, whole, most - 1, stems) else { continue };
            tail.sum += tier;
            tail.count += 1;
            tail.parts.insert(0, part);
            if best.as_ref().is_none_or(|best| tail.beats(best)) {
                best = Some(tail);
            }
        }
        best
    }

    /// The parts that a text can begin with: where each ends, its stem and its tier; longer ones first.
    fn heads(&self, text: &str, stems: &mut KnownStems<'_>) -> Vec<(usize, String, u32)> {
        let mut found = Vec::new();
        for stem_end in (SHORTEST_LAST..text.len()).rev() {
            let Some(start) = text.get(..stem_end) else { continue };
            let tier = self.tier(start);
            if tier == 0 {
                continue;
            }
            let latest = (stem_end + LONGEST_ENDING).min(text.len().saturating_sub(SHORTEST_LAST));
            for end in (stem_end.max(SHORTEST)..=latest).rev() {
                if text.get(..end).is_some_and(|written| stems.has(written, start)) {
                    found.push((end, start.to_owned(), tier));
                }
            }
        }
        found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| b.1.len().cmp(&a.1.len())));
        found
    }
}

impl Split {
    /// Whether its mean tier is higher, or as high with fewer parts.
    fn beats(&self, other: &Self) -> bool {
        let (own, its) = (self.sum * other.count, other.sum * self.count);
        own > its || (own == its && self.count < other.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(words: &[(&str, u32)]) -> Parts {
        Parts::new(words.iter().map(|(word, tier)| ((*word).to_owned(), *tier)))
    }

    fn split(table: &Parts, word: &str) -> Option<Vec<String>> {
        let stems = Stems::german();
        table.split(&stems.stem(word), &stems)
    }

    #[test]
    fn linking_letters_go() {
        let table = parts(&[("person", 5), ("stand", 5), ("regist", 5), ("verwalt", 6), ("dat", 5), ("schleus", 4)]);
        assert_eq!(split(&table, "personenstandsregister").unwrap(), ["person", "stand", "regist"]);
        assert_eq!(split(&table, "datenverwaltungen").unwrap(), ["dat", "verwalt"]);
        assert_eq!(split(&table, "schleusenverwaltung").unwrap(), ["schleus", "verwalt"]);
    }

    #[test]
    fn a_common_word_stays_whole() {
        let table = parts(&[("vertret", 12), ("vert", 3), ("tret", 3), ("stadt", 5), ("rat", 5)]);
        assert_eq!(split(&table, "vertreter"), None);
        assert_eq!(split(&table, "stadtrat").unwrap(), ["stadt", "rat"]);
    }
}
