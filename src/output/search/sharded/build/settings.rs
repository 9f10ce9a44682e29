//! What can be set about an index.

use super::Ranking;

/// Settings of an index.
#[derive(Debug, Clone)]
pub struct Settings {
    /// How documents are ranked.
    pub ranking: Ranking,
    /// Most stems of the table of compound parts, which every visitor fetches.
    pub parts: usize,
    /// Fewest compounds that a stem must be a part of to get into that table.
    pub compounds: u32,
    /// A term in more documents than this keeps only its best ones with their levels in its lexicon
    /// shard, the others without levels in a file of its own.
    pub frequent: usize,
    /// How many documents of such a term stay in the shard.
    pub best: usize,
    /// Where the file of the other documents is larger than this, in bytes, the older ones get one of their own.
    pub others: usize,
    /// Size of a lexicon shard that is aimed at, in bytes.
    pub shard: usize,
    /// Words with another word, or several, for the same: who asks for one finds the other as well.
    pub synonyms: Vec<(String, String)>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            ranking: Ranking::default(),
            parts: 2400,
            compounds: 3,
            frequent: 800,
            best: 192,
            others: 2400,
            shard: 1250,
            synonyms: Vec::new(),
        }
    }
}

impl Settings {
    /// How many of a term's documents stand in its lexicon shard.
    pub(crate) fn held(&self, count: usize) -> usize {
        if count > self.frequent { self.best } else { count }
    }
}
