//! Full-text search of static files: an index that a browser reads piece by piece, so that a query costs the same on
//! a portal of a thousand reports as on one of sixty thousand.
//!
//! In: [`Document`]s, one after the other. Out: files ([`IndexFile`]) below `suche/`, handed to a sink. Nothing is read
//! or written here; the same documents in the same order give the same bytes on every machine. [`mod@format`] tells what
//! is in the files, `suche.js` reads them.
//!
//! A tour: [`Document`] is what the caller gives. `analysis` makes terms of text. `build` collects the documents, splits
//! their compounds, numbers them so that facets are runs, weighs every term of every document and writes the files.
//! `code` knows how numbers and lists become bytes.
//!
//! ```
//! use transparenz::output::search::sharded::{Document, Index, Settings};
//!
//! let document = Document { address: "seiten/kontakt/".into(), title: "Kontakt".into(), ..Document::default() };
//! let mut index = Index::new(Settings::default());
//! index.add(document.clone());
//! let mut names = Vec::new();
//! let written: Result<_, std::io::Error> = index.write(|_| document.clone(), |file| {
//!     names.push(file.path);
//!     Ok(())
//! });
//! assert_eq!(names.last().map(String::as_str), Some("manifest.bin"));
//! assert_eq!(written.map(|summary| summary.documents).ok(), Some(1));
//! ```

pub mod analysis;
mod build;
pub mod client;
mod code;
mod document;
#[doc = include_str!("FORMAT.md")]
pub mod format {}

pub use build::{Area, Index, IndexFile, Ranking, Settings, Summary};
pub use document::{Day, Document, Kind, Label, Rating};
