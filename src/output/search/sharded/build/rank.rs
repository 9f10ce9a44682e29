//! How well a term describes a document: BM25F.
//!
//! In: how often a term stands in which field. Out: its weight, without the rarity of the term, which the client adds.

use super::super::Kind;

/// Number of fields.
pub(crate) const FIELDS: usize = 6;

/// A field of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    /// Title.
    Title,
    /// List number.
    Key,
    /// Headings.
    Headings,
    /// Names of indicators and milestones, objectives, keywords.
    Facts,
    /// The first words of the text.
    Lead,
    /// The rest of the text.
    Body,
}

impl Field {
    pub(crate) const fn number(self) -> u8 {
        self as u8
    }

    pub(crate) const fn at(self) -> usize {
        self as usize
    }
}

/// Parameters of BM25F.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranking {
    /// How fast repetition stops to count.
    pub saturation: f32,
    /// How much a title counts.
    pub title: f32,
    /// How much a list number counts.
    pub key: f32,
    /// How much headings count.
    pub headings: f32,
    /// How much indicators, milestones, objectives and keywords count.
    pub facts: f32,
    /// How much the first words of the text count.
    pub first_words: f32,
    /// How many words these are.
    pub lead: usize,
    /// How much a part of a compound counts, next to the word itself.
    pub part: f32,
    /// The same in a title.
    pub title_part: f32,
    /// How much a long text takes away from each of its words, from 0 to 1.
    pub length: f32,
    /// The same for all other fields.
    pub short_length: f32,
}

impl Default for Ranking {
    fn default() -> Self {
        Self {
            saturation: 1.2,
            title: 4.0,
            key: 24.0,
            headings: 2.0,
            facts: 1.8,
            first_words: 1.8,
            lead: 22,
            part: 0.4,
            title_part: 0.7,
            length: 0.7,
            short_length: 0.3,
        }
    }
}

impl Ranking {
    /// By field, what one occurrence in a document counts.
    pub(crate) fn boosts(&self, own: &[u32; FIELDS], average: &[f32; FIELDS]) -> [f32; FIELDS] {
        let plain = [self.title, self.key, self.headings, self.facts, self.first_words, 1.0];
        let mut boosts = [0.0; FIELDS];
        let text = |lengths: [f32; FIELDS]| {
            let [_, _, _, _, lead, body] = lengths;
            lead + body
        };
        let lengths = own.map(as_float);
        let whole = relative(text(lengths), text(*average));
        for (at, boost) in boosts.iter_mut().enumerate() {
            let get = |list: &[f32; FIELDS]| list.get(at).copied().unwrap_or(0.0);
            let in_text = at == Field::Lead.at() || at == Field::Body.at();
            let (share, relative) =
                if in_text { (self.length, whole) } else { (self.short_length, relative(get(&lengths), get(average))) };
            *boost = get(&plain) / (1.0 - share + share * relative);
        }
        boosts
    }

    /// What a part of a compound in a field counts, next to the word itself.
    pub(crate) const fn part(&self, field: u8) -> f32 {
        if field == Field::Title.number() { self.title_part } else { self.part }
    }

    /// The weight of a term with a sum of boosts: from 0 to `saturation + 1`.
    pub(crate) fn weight(&self, sum: f32) -> f32 {
        if sum.is_infinite() {
            return self.saturation + 1.0;
        }
        sum * (self.saturation + 1.0) / (self.saturation + sum)
    }

    /// Whether the words of its title say what a document is about better than any number of other words can.
    ///
    /// A report bears the title of its measure, whose page tells of all its reports; other pages may be called anything.
    /// What tells of the portal itself is found by its title only.
    pub(crate) const fn is_named(kind: Kind) -> bool {
        matches!(kind, Kind::Strategy | Kind::Goal | Kind::Measure | Kind::Department)
    }
}

fn relative(length: f32, average: f32) -> f32 {
    if average > 0.0 { length / average } else { 1.0 }
}

/// Counts stay far below what an `f32` tells exactly.
#[expect(clippy::cast_precision_loss, reason = "numbers of words")]
pub(crate) fn as_float(count: u32) -> f32 {
    count as f32
}
