//! From documents to files.
//!
//! `collect` takes the documents and counts their terms; `compound` gives terms their parts; `number` puts the documents
//! in order; `rank` weighs; `postings` turns the documents' terms into the terms' documents; `cuts` says where ordered words are
//! parted; `lexicon`, `spelling`,
//! `facets`, `titles`, `texts`, `days` and `manifest` each write one kind of file, `synonyms` says what the last one tells
//! of other words for a word; `output` names them.

mod collect;
mod compound;
mod cuts;
mod days;
mod facets;
mod intern;
mod levels;
mod lexicon;
mod manifest;
mod number;
mod output;
mod postings;
mod rank;
mod settings;
mod spelling;
mod synonyms;
mod texts;
mod titles;

pub use output::{Area, IndexFile, Summary};
pub use rank::Ranking;
pub use settings::Settings;

use super::Document;
use collect::Collected;
use output::Files;

/// An index in the making.
pub struct Index {
    settings: Settings,
    collected: Collected,
}

impl Index {
    /// An index without documents.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { collected: Collected::new(&settings), settings }
    }

    /// Adds a document. The order matters only between documents that are alike in year, department, goal, kind,
    /// rating, states and date.
    pub fn add(&mut self, document: Document) {
        self.collected.add(document);
    }

    /// Hands all files to the sink, the manifest last: who publishes them in this order never shows a manifest whose
    /// files are missing. `again` gives the n-th document that was added, counted from 0, once more: its text goes into a
    /// file as it is, and until then nobody needs to hold it.
    ///
    /// # Errors
    ///
    /// What the sink reports.
    pub fn write<E>(
        self,
        again: impl Fn(usize) -> Document,
        sink: impl FnMut(IndexFile) -> Result<(), E>,
    ) -> Result<Summary, E> {
        let Self { settings, mut collected } = self;
        let compounds = compound::split(&mut collected, &settings);
        let numbering = number::number(&collected.entries);
        let facets = facets::Facets::new(&collected.entries, &numbering);
        let postings = postings::make(&collected, &compounds, &numbering, &settings);
        let mut files = Files::default();
        let symbols = titles::write(&mut files, &collected, &numbering);
        let per_text = texts::write(&mut files, &collected, &numbering, again);
        days::write(&mut files, &collected.entries, &numbering);
        facets.write(&mut files);
        let order = lexicon::order(&collected.terms, &postings);
        let shards = lexicon::write(&mut files, &collected.terms, &order, &postings, &facets, &settings);
        let spelling = spelling::write(&mut files, &collected.terms, &order, &postings);
        let manifest = manifest::Manifest {
            documents: collected.entries.len(),
            explains: numbering.entries(&collected.entries).filter_map(|entry| entry.explains).collect(),
            synonyms: synonyms::known(&settings.synonyms, &collected, &postings),
            per_text,
            best: settings.best,
            levels: postings.levels.values(),
            facets: &facets,
            shards: &shards,
            spelling: &spelling,
            parts: &compounds.table,
            symbols: &symbols,
        };
        files.finish(|generation| manifest.bytes(generation), sink, collected.entries.len(), order.len())
    }
}
