//! The search indexes: the lunr-compatible one that anyone can load, and the sharded one that the site's own search page
//! reads (search.md). Both hold the same documents; what these are, `documents` says once.

mod documents;
mod entry;
pub mod lunr;
pub mod opensearch;
mod parts;
pub mod sharded;

pub use documents::{SearchDocument, documents};
pub use entry::entry;

use super::artefact::{Artefact, Content};
use super::context::Output;
use super::job::Job;
use super::make_error::MakeError;
use crate::model::Address;
use sharded::analysis::spelled_out;

use lunr::{Analyzer, Boost, Document, Error, Field, Fields, Reference, write_documents};
use parts::Part;

/// The fields of the index with their boosts: what a document is called counts more than what it says.
const FIELDS: [(&str, f64); 5] =
    [("kennung", 10.0), ("titel", 8.0), ("ueberschriften", 3.0), ("angaben", 3.0), ("text", 1.0)];

/// Where the sharded index lies.
const FOLDER: &str = "suche/";

/// The file of the sharded index that keeps its name.
const MANIFEST: &str = "suche/manifest.bin";

/// The module that reads the sharded index.
const CLIENT: &str = "suche/suche.js";

/// How much heavier an index is than a page, to begin with the heaviest work: pages take the rest of the time.
const WEIGHT_OF_A_DOCUMENT: usize = 2;

/// Adds both indexes and the client.
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    lunr_index(output, to);
    sharded_index(output, to);
}

/// The sharded index: the manifest has its address, everything else lies in a folder named by its content.
fn sharded_index<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let output = *output;
    let documents = documents(&output);
    // The longest piece of work of a build: begun first, beside everything else.
    let weight = documents.len() * WEIGHT_OF_A_DOCUMENT * 4;
    let manifest = Artefact::new(Address::file(MANIFEST), Content::Data);
    let index = Job::new(manifest, move |sink| {
        // Nothing about them can be checked.
        if !sink.is_kept() {
            return Ok(());
        }
        let synonyms = output.settings.synonyms.clone();
        let mut index = sharded::Index::new(sharded::Settings { synonyms, ..sharded::Settings::default() });
        for document in &documents {
            index.add(entry(document, &output));
        }
        let again = |nth: usize| documents.get(nth).map(|document| entry(document, &output)).unwrap_or_default();
        index.write(again, |file| -> Result<(), MakeError> {
            let mut to = sink.open(&Address::file(format!("{FOLDER}{}", file.path)))?;
            to.write_all(&file.bytes)?;
            to.finish()
        })?;
        Ok(())
    });
    to.push(index.weighing(weight));
    to.push(Job::data(Address::file(CLIENT), |to| Ok(to.write_all(sharded::client::script().as_bytes())?)));
}

impl From<Error> for MakeError {
    fn from(error: Error) -> Self {
        Self::Index(Box::new(error))
    }
}

/// The lunr-compatible index: in one piece, or in parts above `suche.lunr_hoechstens` documents.
fn lunr_index<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let parts = parts::divide(documents(output), output.settings.lunr_at_most);
    if parts.len() > 1 {
        let listing = parts.iter().map(Part::listing).collect::<Vec<_>>();
        to.push(Job::data(Address::file("suche/teile.json"), move |to| {
            Ok(serde_json::to_writer(to, &serde_json::json!({ "teile": listing }))?)
        }));
    }
    for part in parts {
        let part = std::sync::Arc::new(part);
        let weight = part.documents.len() * WEIGHT_OF_A_DOCUMENT;
        let (output, index) = (*output, std::sync::Arc::clone(&part));
        to.push(Job::data(part.index_address(), move |to| write_index(&output, &index.documents, to)).weighing(weight));
        to.push(
            Job::data(part.documents_address(), move |to| write_documents_of(&output, &part.documents, to))
                .weighing(weight / 2),
        );
    }
}

/// Whether the index is divided: then `suche/teile.json` names its parts.
#[must_use]
pub fn is_in_parts(output: &Output<'_>) -> bool {
    documents(output).len() > output.settings.lunr_at_most
}

/// The names of the parts that the index is divided into; none where it is in one piece.
#[must_use]
pub fn part_names(output: &Output<'_>) -> Vec<String> {
    let parts = parts::divide(documents(output), output.settings.lunr_at_most);
    parts.into_iter().filter_map(|part| part.name).collect()
}

/// The names of the index's fields, in order.
pub fn field_names() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().map(|(name, _)| *name)
}

fn write_index<'p>(
    output: &Output<'p>,
    ids: &[SearchDocument<'p>],
    to: &mut dyn std::io::Write,
) -> Result<(), MakeError> {
    let fields = fields()?;
    let mut analyzer = Analyzer::new();
    let mut builder = analyzer.index(&fields);
    for id in ids {
        id.with_texts(output, |texts| builder.add(&document(&Indexed::new(&texts))?))?;
    }
    Ok(builder.finish().write(to)?)
}

fn write_documents_of<'p>(
    output: &Output<'p>,
    ids: &[SearchDocument<'p>],
    to: &mut dyn std::io::Write,
) -> Result<(), MakeError> {
    let fields = fields()?;
    let texts: Vec<Indexed> = ids.iter().map(|id| Indexed::new(&id.texts(output))).collect();
    let documents = texts.iter().map(document).collect::<Result<Vec<_>, Error>>()?;
    Ok(write_documents(&fields, documents.iter(), to)?)
}

fn fields() -> Result<Fields, Error> {
    let fields = FIELDS.iter().map(|(name, boost)| Ok(Field { name: name.parse()?, boost: Boost::new(*boost)? }));
    Fields::new(fields.collect::<Result<_, Error>>()?)
}

/// The texts of a document as lunr gets them: folded, with other ways to write a word behind it, for lunr itself knows
/// none. `dokumente.json` has the same, so that anyone who feeds lunr with it gets the same index.
struct Indexed {
    address: String,
    title: String,
    fields: [String; FIELDS.len()],
}

impl Indexed {
    fn new(texts: &documents::Texts<'_>) -> Self {
        let fields = [&*texts.key, &*texts.title, &*texts.headings, &*texts.facts, texts.text].map(spelled_out);
        Self { address: texts.address.to_string(), title: texts.title.to_string(), fields }
    }
}

fn document(texts: &Indexed) -> Result<Document<'_>, Error> {
    Ok(Document {
        reference: Reference::new(&texts.address)?,
        url: &texts.address,
        title: &texts.title,
        boost: Boost::default(),
        texts: texts.fields.iter().map(String::as_str).collect(),
    })
}
