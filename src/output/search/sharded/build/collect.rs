//! Documents taken in: what is needed of each, and how often each term stands in which of its fields.

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;

use super::super::analysis::{self, Noun, Reading, Stems, Token, compose, fold, tokens};
use super::super::{Day, Document, Kind, Label, Rating};
use super::Settings;
use super::intern::Terms;
use super::rank::{FIELDS, Field};

/// All documents so far.
pub(crate) struct Collected {
    pub(crate) entries: Vec<Entry>,
    pub(crate) terms: Terms,
    /// By term number, how it is written.
    pub(crate) nouns: Vec<Noun>,
    /// The documents' terms, one document after the other.
    pub(crate) occurrences: Vec<Occurrence>,
    /// Tokens by field, over all documents.
    pub(crate) lengths: [u64; FIELDS],
    pub(crate) stems: Stems,
    known: HashMap<Box<str>, Option<u32>, FxBuildHasher>,
    lead: usize,
}

/// A document, less the terms.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) address: String,
    pub(crate) title: String,
    pub(crate) key: String,
    pub(crate) kind: Kind,
    /// Of what tells of the portal itself, how many terms its title has, one at least.
    pub(crate) explains: Option<usize>,
    pub(crate) year: Option<i32>,
    pub(crate) department: Option<Label>,
    pub(crate) goal: Option<Label>,
    pub(crate) rating: Option<Rating>,
    pub(crate) states: Vec<Label>,
    pub(crate) day: Day,
    /// About how long its text is, in bytes.
    pub(crate) text_length: usize,
    /// Where its occurrences begin.
    pub(crate) first: usize,
    /// Where they end.
    pub(crate) last: usize,
    /// Tokens by field.
    pub(crate) lengths: [u32; FIELDS],
}

/// How often a term stands in a field of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Occurrence {
    pub(crate) term: u32,
    pub(crate) field: u8,
    pub(crate) count: u16,
}

impl Collected {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            entries: Vec::new(),
            terms: Terms::default(),
            nouns: Vec::new(),
            occurrences: Vec::new(),
            lengths: [0; FIELDS],
            stems: Stems::german(),
            known: HashMap::default(),
            lead: settings.ranking.lead,
        }
    }

    pub(crate) fn add(&mut self, document: Document) {
        let first = self.occurrences.len();
        let is_shown = |field: &Field| *field != Field::Title;
        let text_length = texts(&document).filter(|(field, _)| is_shown(field)).map(|(_, text)| text.len()).sum();
        let mut found: Vec<(u32, u8)> = Vec::new();
        let mut lengths = [0; FIELDS];
        for (field, text) in texts(&document) {
            self.field(field, text, &mut found, &mut lengths);
        }
        let keys = keys(&document);
        for key in &keys {
            self.field(Field::Key, key, &mut found, &mut lengths);
        }
        // A report bears title and list number of its measure, whose page tells of all its reports.
        if document.kind != Kind::Report {
            for text in keys.iter().chain([&document.title]) {
                let name = analysis::name(text, &self.stems);
                found.extend(name.map(|name| (self.number(&name), Field::Key.number())));
            }
        }
        found.sort_unstable();
        for run in found.chunk_by(|a, b| a == b) {
            let Some(&(term, field)) = run.first() else { continue };
            let count = u16::try_from(run.len()).unwrap_or(u16::MAX);
            self.occurrences.push(Occurrence { term, field, count });
        }
        for (total, length) in self.lengths.iter_mut().zip(lengths) {
            *total += u64::from(length);
        }
        let last = self.occurrences.len();
        let year = document.year;
        self.entries.push(Entry {
            address: clean(&document.address),
            title: clean(&document.title),
            key: clean(&document.key),
            kind: document.kind,
            explains: document.explains.then(|| analysis::wholes(&document.title, &self.stems).len().max(1)),
            year,
            department: document.department,
            goal: document.goal,
            rating: document.rating,
            states: document.states,
            day: document.date.unwrap_or_else(|| year.map_or(Day(0), |year| Day::of(year, 12, 31))),
            text_length,
            first,
            last,
            lengths,
        });
    }

    /// The terms of a text in a field.
    fn field(&mut self, field: Field, text: &str, found: &mut Vec<(u32, u8)>, lengths: &mut [u32; FIELDS]) {
        let text = fold(text);
        for token in tokens(&text) {
            let Some(term) = self.term(&token) else { continue };
            let field = match field {
                Field::Body if (lengths.get(Field::Lead.at()).copied().unwrap_or(0) as usize) < self.lead => {
                    Field::Lead
                }
                other => other,
            };
            if let Some(length) = lengths.get_mut(field.at()) {
                *length += 1;
            }
            found.push((term, field.number()));
        }
    }

    /// The number of a token's term; its way of writing is counted.
    fn term(&mut self, token: &Token<'_>) -> Option<u32> {
        if token.reading == Reading::Paragraph {
            let term = analysis::term(token, &self.stems)?;
            return Some(self.number(&term));
        }
        let number = match self.known.get(token.text) {
            Some(&number) => number,
            None => {
                let number = analysis::term(token, &self.stems).map(|term| self.number(&term));
                self.known.insert(token.text.into(), number);
                number
            }
        }?;
        if let Some(noun) = self.nouns.get_mut(number as usize) {
            noun.count += 1;
            noun.capital += u32::from(token.text.starts_with(char::is_uppercase));
            noun.letters = noun.letters.max(token.text.chars().count());
        }
        Some(number)
    }

    /// The number of a term.
    pub(crate) fn number(&mut self, term: &str) -> u32 {
        let number = self.terms.number(term);
        if self.nouns.len() < self.terms.len() {
            self.nouns.push(Noun::default());
        }
        number
    }
}

/// The texts of a document by field, as they are read.
fn texts(document: &Document) -> impl Iterator<Item = (Field, &str)> {
    let headings = document.headings.iter().map(|text| (Field::Headings, text.as_str()));
    let facts = document.facts.iter().map(|text| (Field::Facts, text.as_str()));
    [(Field::Title, document.title.as_str())]
        .into_iter()
        .chain(headings)
        .chain(facts)
        .chain([(Field::Body, document.body.as_str())])
}

/// The list number as it is written and in one piece (`3-e-2`, `3e2`), and of a report its year.
fn keys(document: &Document) -> Vec<String> {
    let mut keys = vec![document.key.clone()];
    let piece: String = document.key.chars().filter(|letter| letter.is_alphanumeric()).collect();
    if piece != document.key {
        keys.push(piece);
    }
    keys.extend(document.year.map(|year| year.to_string()));
    keys
}

/// Body, headings and facts as they are shown, parted by unit separators, their members by line feeds (see `FORMAT.md`).
pub(crate) fn shown(document: &Document) -> String {
    let lines = |texts: &[String]| texts.iter().map(|text| clean(text)).collect::<Vec<_>>().join("\n");
    [clean(&document.body), lines(&document.headings), lines(&document.facts)].join("\u{1f}")
}

/// A text without control characters, which part fields in the files, white space made plain.
fn clean(text: &str) -> String {
    let text = compose(text);
    let mut out = String::with_capacity(text.len());
    for (at, piece) in text.split(char::is_control).enumerate() {
        if at > 0 {
            push_plain(&mut out, " ");
        }
        push_plain(&mut out, piece);
    }
    out
}

/// Adds a piece without the spaces that follow others, or begin the text.
fn push_plain(out: &mut String, piece: &str) {
    let follows_space = |out: &String| out.is_empty() || out.ends_with(' ');
    let has_superfluous = piece.contains("  ") || piece.starts_with(' ') && follows_space(out);
    if !has_superfluous {
        return out.push_str(piece);
    }
    for letter in piece.chars() {
        if letter != ' ' || !follows_space(out) {
            out.push(letter);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_clean_text_has_single_spaces_and_no_control(text in "[ a\n\t\u{7f}\u{85}ä]{0,20}") {
            let letters = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
            let mut expected = String::new();
            for letter in letters {
                if letter != ' ' || !(expected.is_empty() || expected.ends_with(' ')) {
                    expected.push(letter);
                }
            }
            prop_assert_eq!(clean(&text), expected);
        }
    }
}
