//! From portal and views to a site: every artefact with its address and how its bytes are made.
//!
//! Bytes out, files later: nothing here touches the file system. In: portal, views, theme, settings. Out: a [`Site`], whose
//! artefacts are made on demand, in parallel, by whoever publishes them.
//!
//! From the ground up: `theme` has templates and words, `format` puts figures into words, `value` shows what was reported, `narrative` the Markdown into HTML,
//! `rows`, `rules` and `surroundings` hold what many pages share; an [`Output`] (`context`) has all of that. From it `chart`, `feed`,
//! `search`, `export` and `page` list [`Artefact`]s, and `site` collects them.

mod artefact;
pub mod asset;
mod bilingual;
pub mod chart;
mod context;
mod data_file;
pub mod export;
pub mod feed;
pub mod format;
pub mod label;
pub mod links;
mod localised;
pub mod narrative;
mod overrides;
pub mod own_pages;
pub mod page;
mod pieces;
pub mod rows;
mod rules;
pub mod search;
mod site;
pub mod surroundings;
pub mod theme;
pub mod translated;
pub mod value;
mod words;
mod written;

pub use artefact::{
    Artefact, Bytes, Content, Make, MakeAfter, MakeError, MakeGroup, MakePieces, MakeTogether, Put, TakePiece,
};
pub use context::Output;
pub use page::WrittenLink;
pub use site::{Site, destinations, site};
pub use written::{FileFact, Sha256Sum, Stage, Written};
