//! What can be set about an index.

use super::Ranking;

/// Settings of an index.
#[derive(Debug, Clone, Copy)]
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
    /// Size of a lexicon shard that is aimed at, in bytes.
    pub shard: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { ranking: Ranking::default(), parts: 2400, compounds: 3, frequent: 800, best: 192, shard: 1700 }
    }
}
