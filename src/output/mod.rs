//! From portal and views to a site: every artefact with its address and how its bytes are made.
//!
//! Bytes out, files later: nothing here touches the file system. In: portal, views, theme, settings. Out: a [`Site`] of
//! [`Job`]s, which make their files ([`Artefact`]s) on demand, in parallel, in the [`Sink`] of whoever runs them.
//!
//! From the ground up: `theme` has templates and words, `format` puts figures into words, `value` shows what was reported, `narrative` the Markdown into HTML,
//! `rows`, `rules` and `surroundings` hold what many pages share; an [`Output`] (`context`) has all of that. From it `chart`, `feed`,
//! `search`, `export` and `page` list [`Job`]s, and `site` collects them.

mod artefact;
pub mod asset;
mod bilingual;
pub mod chart;
mod context;
mod data_file;
pub mod export;
pub mod feed;
pub mod format;
mod job;
pub mod label;
pub mod links;
mod localised;
mod make_error;
mod memory;
pub mod narrative;
mod overrides;
pub mod own_pages;
pub mod page;
mod pieces;
pub mod rows;
mod rules;
pub mod search;
mod sink;
mod site;
pub mod surroundings;
pub mod theme;
pub mod translated;
pub mod value;
mod words;
mod written;

pub use artefact::{Artefact, Content};
pub use context::Output;
pub use job::Job;
pub use make_error::MakeError;
pub use memory::Memory;
pub use page::WrittenLink;
pub use sink::{NewFile, Sink};
pub use site::{Site, destinations, site};
pub use written::{FileFact, Sha256Sum, Stage, Written};
