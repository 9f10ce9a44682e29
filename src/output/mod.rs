//! From portal and views to a site: every artefact with its address and how its bytes are made.
//!
//! Bytes out, files later: nothing here touches the file system. In: portal, views, theme, settings. Out: a [`Site`], whose
//! artefacts are made on demand, in parallel, by whoever publishes them.

pub mod asset;
pub mod chart;
pub mod export;
pub mod feed;
pub mod format;
pub mod links;
pub mod narrative;
pub mod page;
mod pieces;
pub mod rows;
pub mod search;
mod site;
pub mod theme;
pub mod translated;
mod words;
mod written;

pub use site::{
    Artefact, Bytes, Content, Make, MakeError, MakeGroup, MakePieces, MakeTogether, Output, Put, Site, TakePiece,
    destinations, site,
};
pub use written::{FileFact, MakeAfter, Sha256Sum, Stage, Written};
