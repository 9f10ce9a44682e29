//! Collects documents into an index: terms numbered by first appearance, counts, postings.
//!
//! In: documents, one by one. Out: an [`Index`], ready to be written. As in `lunr.Builder.add`,
//! a term's number (`_index`) counts first appearances document by document and field by field.

use super::analyzer::Analyzer;
use super::config::{Document, Fields};
use super::error::Error;
use super::interner::Interner;

/// A term and how often a field of a document has it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    /// The term's `_index`.
    pub(super) term: u32,
    /// Occurrences, at least one.
    pub(super) occurrences: u32,
}

/// One field of one document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    /// Where its counts end among all; they begin where those of the slot before end.
    end: usize,
    /// Its length in tokens, without stop words.
    pub(super) length: u32,
}

/// An index in the making; [`Analyzer::index`] begins one.
#[derive(Debug)]
pub struct IndexBuilder<'a> {
    analyzer: &'a mut Analyzer,
    content: Content<'a>,
    /// By number of a stem: the term's `_index`, if it has appeared.
    term_of_stem: Vec<Option<u32>>,
    tally: Tally,
}

/// A finished index.
#[derive(Debug)]
pub struct Index<'a> {
    pub(super) analyzer: &'a Analyzer,
    pub(super) content: Content<'a>,
}

/// What an index consists of.
#[derive(Debug)]
pub(super) struct Content<'a> {
    pub(super) fields: &'a Fields,
    /// Refs by number of document.
    pub(super) references: Interner,
    /// Boosts by number of document.
    pub(super) boosts: Vec<f64>,
    /// Document by document, in each field by field.
    pub(super) slots: Vec<Slot>,
    /// Slot by slot, in each by term.
    counts: Vec<Count>,
    /// By number of field: the lengths of all its slots.
    pub(super) lengths: Vec<f64>,
    /// By `_index`: the number of the term's stem.
    pub(super) stems: Vec<u32>,
}

impl Analyzer {
    /// Begins an index over the given fields.
    pub fn index<'a>(&'a mut self, fields: &'a Fields) -> IndexBuilder<'a> {
        IndexBuilder::new(self, fields)
    }
}

impl<'a> IndexBuilder<'a> {
    fn new(analyzer: &'a mut Analyzer, fields: &'a Fields) -> Self {
        let content = Content {
            fields,
            references: Interner::default(),
            boosts: Vec::new(),
            slots: Vec::new(),
            counts: Vec::new(),
            lengths: vec![0.0; fields.as_slice().len()],
            stems: Vec::new(),
        };
        Self { analyzer, content, term_of_stem: Vec::new(), tally: Tally::default() }
    }

    /// Adds a document, as `this.add(document, { boost })` does.
    ///
    /// # Errors
    /// [`Error::TextCount`], [`Error::DuplicateReference`] or [`Error::TooLarge`]; the index is then
    /// as it was before.
    pub fn add(&mut self, document: &Document<'_>) -> Result<(), Error> {
        self.check(document)?;
        self.content.references.intern(document.reference.as_str());
        self.content.boosts.push(document.boost.factor());
        for (field, text) in document.texts.iter().enumerate() {
            self.add_field(field, text);
        }
        Ok(())
    }

    /// Ends the index.
    #[must_use]
    pub fn finish(self) -> Index<'a> {
        Index { analyzer: self.analyzer, content: self.content }
    }

    fn check(&self, document: &Document<'_>) -> Result<(), Error> {
        let reference = || document.reference.as_str().to_owned();
        let expected = self.content.lengths.len();
        let found = document.texts.len();
        if found != expected {
            return Err(Error::TextCount { reference: reference(), expected, found });
        }
        if self.content.references.find(document.reference.as_str()).is_some() {
            return Err(Error::DuplicateReference(reference()));
        }
        let bytes: usize = document.texts.iter().map(|text| text.len()).sum();
        let slots = self.content.slots.len().max(self.content.references.len()) + expected.max(1);
        if !self.analyzer.has_room(bytes) || u32::try_from(slots).is_err() {
            return Err(Error::TooLarge(reference()));
        }
        Ok(())
    }

    fn add_field(&mut self, field: usize, text: &str) {
        let Self { analyzer, content, term_of_stem, tally } = self;
        let mut length = 0;
        analyzer.analyse(text, |stem| {
            length += 1;
            tally.add(number_term(term_of_stem, &mut content.stems, stem));
        });
        tally.drain_into(&mut content.counts);
        content.slots.push(Slot { end: content.counts.len(), length });
        if let Some(total) = content.lengths.get_mut(field) {
            *total += f64::from(length);
        }
    }
}

/// The `_index` of a stem, the next one if it appears for the first time.
fn number_term(term_of_stem: &mut Vec<Option<u32>>, stems: &mut Vec<u32>, stem: u32) -> u32 {
    let at = stem as usize;
    if at >= term_of_stem.len() {
        term_of_stem.resize(at + 1, None);
    }
    if let Some(Some(term)) = term_of_stem.get(at) {
        return *term;
    }
    // There are at most as many terms as stems, whose numbers fit.
    let term = u32::try_from(stems.len()).unwrap_or(u32::MAX);
    stems.push(stem);
    if let Some(place) = term_of_stem.get_mut(at) {
        *place = Some(term);
    }
    term
}

/// Counts the terms of one field of one document.
#[derive(Debug, Default)]
struct Tally {
    /// By `_index`; 0 for all but the terms counted right now.
    occurrences: Vec<u32>,
    /// The terms counted right now.
    terms: Vec<u32>,
}

impl Tally {
    fn add(&mut self, term: u32) {
        let at = term as usize;
        if at >= self.occurrences.len() {
            self.occurrences.resize(at + 1, 0);
        }
        if let Some(count) = self.occurrences.get_mut(at) {
            if *count == 0 {
                self.terms.push(term);
            }
            *count += 1;
        }
    }

    /// Hands over the counts, sorted by term, and starts anew.
    fn drain_into(&mut self, counts: &mut Vec<Count>) {
        self.terms.sort_unstable();
        for term in self.terms.drain(..) {
            if let Some(count) = self.occurrences.get_mut(term as usize) {
                counts.push(Count { term, occurrences: std::mem::take(count) });
            }
        }
    }
}

impl Content<'_> {
    /// The counts of a slot, by term.
    pub(super) fn counts(&self, slot: usize) -> &[Count] {
        let start = slot.checked_sub(1).and_then(|before| self.slots.get(before));
        let start = start.map_or(0, |slot| slot.end);
        self.slots.get(slot).and_then(|slot| self.counts.get(start..slot.end)).unwrap_or_default()
    }

    /// Which slots have each term, field by field and in each document by document.
    pub(super) fn postings(&self) -> Postings {
        let mut places = vec![0; self.stems.len() + 1];
        for count in &self.counts {
            if let Some(place) = places.get_mut(count.term as usize + 1) {
                *place += 1;
            }
        }
        let mut sum = 0;
        for place in &mut places {
            sum += *place;
            *place = sum;
        }
        let ends = places.get(1..).unwrap_or_default().to_vec();
        let mut slots = vec![0; self.counts.len()];
        for slot in self.slots_by_field() {
            for count in self.counts(slot as usize) {
                if let Some(place) = places.get_mut(count.term as usize) {
                    if let Some(posting) = slots.get_mut(*place) {
                        *posting = slot;
                    }
                    *place += 1;
                }
            }
        }
        Postings { ends, slots }
    }

    /// The numbers of all slots, field by field and in each document by document.
    fn slots_by_field(&self) -> impl Iterator<Item = u32> {
        let fields = self.lengths.len();
        // `IndexBuilder::check` keeps the number of slots below 2^32.
        let slots = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
        let step = fields.max(1);
        (0..slots).take(fields).flat_map(move |first| (first..slots).step_by(step))
    }
}

/// The slots that have each term.
#[derive(Debug)]
pub(super) struct Postings {
    /// By `_index`: where the term's slots end; they begin where those of the term before end.
    ends: Vec<usize>,
    slots: Vec<u32>,
}

impl Postings {
    /// The slots that have a term, field by field and in each document by document.
    pub(super) fn of(&self, term: u32) -> &[u32] {
        let term = term as usize;
        let start = term.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(term).and_then(|end| self.slots.get(start..*end)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::config::{Boost, Field, Reference};
    use super::{Analyzer, Document, Error, Fields};

    fn fields() -> Result<Fields, Error> {
        let field = |name: &str| Ok(Field { name: name.parse()?, boost: Boost::default() });
        Fields::new(vec![field("titel")?, field("text")?])
    }

    fn document<'a>(reference: &'a str, texts: &[&'a str]) -> Result<Document<'a>, Error> {
        let reference = Reference::new(reference)?;
        Ok(Document { reference, url: "", title: "", boost: Boost::default(), texts: texts.to_vec() })
    }

    #[test]
    fn terms_are_numbered_by_first_appearance() -> Result<(), Error> {
        let fields = fields()?;
        let mut analyzer = Analyzer::new();
        let mut warm_up = analyzer.index(&fields);
        warm_up.add(&document("x", &["Zebra", "Rad"])?)?;
        let mut builder = analyzer.index(&fields);
        builder.add(&document("a", &["Rad", "Plan Rad Plan"])?)?;
        builder.add(&document("b", &["", "Zebra Rad"])?)?;
        let index = builder.finish();
        let terms: Vec<&str> = index.content.stems.iter().map(|stem| index.analyzer.stem(*stem)).collect();
        assert_eq!(terms, ["rad", "plan", "zebra"]);
        let postings = index.content.postings();
        assert_eq!(postings.of(0), [0, 1, 3]);
        assert_eq!(postings.of(1), [1]);
        assert_eq!(postings.of(2), [3]);
        assert!(postings.of(3).is_empty());
        Ok(())
    }

    #[test]
    fn a_refused_document_leaves_no_trace() -> Result<(), Error> {
        let fields = fields()?;
        let mut analyzer = Analyzer::new();
        let mut builder = analyzer.index(&fields);
        builder.add(&document("a", &["Rad", ""])?)?;
        let again = builder.add(&document("a", &["Plan", ""])?);
        assert_eq!(again, Err(Error::DuplicateReference("a".into())));
        let short = builder.add(&document("b", &["Plan"])?);
        assert_eq!(short, Err(Error::TextCount { reference: "b".into(), expected: 2, found: 1 }));
        let index = builder.finish();
        assert_eq!((index.content.stems.len(), index.content.slots.len()), (1, 2));
        Ok(())
    }
}
