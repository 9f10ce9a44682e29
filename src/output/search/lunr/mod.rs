//! Writes the search index that lunr 2.3.9 with lunr-languages 1.22 (German) writes, byte for byte.
//!
//! In: fields with boosts ([`Fields`]) and documents ([`Document`]). Out: `lunr.json`, which
//! `lunr.Index.load` reads, and `dokumente.json`, from which anyone can build the same index with
//! the real lunr. The rules are those of `design/search.md`, section 1; `parity/parity.mjs` holds
//! both files against the real lunr.
//!
//! The tour, in the order a text travels:
//!
//! | file | turns | into |
//! |---|---|---|
//! | `config` | names, boosts, refs | checked values that JavaScript treats as plain keys |
//! | `tokens` | text | tokens, trimmed to their word characters |
//! | `stop_words` | a token | whether it is left out |
//! | `stem` | a token | its stem |
//! | `analyzer` | text | numbers of stems, each distinct token worked on once |
//! | `interner` | strings | small numbers and back |
//! | `builder` | documents | counts and postings |
//! | `score`, `logarithm` | counts | scores as JavaScript computes and rounds them |
//! | `order` | terms | terms in the order of `Array.prototype.sort` |
//! | `write` | an index | `lunr.json` |
//! | `documents` | documents | `dokumente.json` |
//!
//! Nothing is global. One [`Analyzer`] a thread builds any number of parts, one after the other,
//! and remembers the stems it has seen:
//!
//! ```
//! # use transparenz::output::search::lunr::{Analyzer, Boost, Document, Field, Fields, Reference};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let fields = Fields::new(vec![
//!     Field { name: "titel".parse()?, boost: Boost::new(4.0)? },
//!     Field { name: "text".parse()?, boost: Boost::default() },
//! ])?;
//! let document = Document {
//!     reference: Reference::new("berichte/2021/d40/")?,
//!     url: "/berichte/2021/d40/",
//!     title: "Bürgeramt",
//!     boost: Boost::default(),
//!     texts: vec!["Bürgeramt", "Anträge und Ausweise"],
//! };
//! let mut analyzer = Analyzer::new();
//! let mut builder = analyzer.index(&fields);
//! builder.add(&document)?;
//! let mut lunr_json = Vec::new();
//! builder.finish().write(&mut lunr_json)?;
//! assert!(lunr_json.starts_with(br#"{"version":"2.3.9","fields":["titel","text"],"#));
//! # Ok(())
//! # }
//! ```

mod analyzer;
mod builder;
mod config;
mod documents;
mod error;
mod interner;
mod logarithm;
mod order;
mod score;
mod stem;
mod stop_words;
mod tokens;
mod write;

pub use analyzer::Analyzer;
pub use builder::{Index, IndexBuilder};
pub use config::{Boost, Document, Field, FieldName, Fields, Reference};
pub use documents::write_documents;
pub use error::Error;
