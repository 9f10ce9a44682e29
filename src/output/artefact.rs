//! One file of the site: its address, what it is, and how its bytes come about.
//!
//! Pages, exports, search and feeds list artefacts; whoever publishes them has them made, each once.

use std::io::{self, Write};
use std::path::PathBuf;

use super::data_file::DataFile;
use super::written::{Stage, Written};
use crate::diagnostic::Place;
use crate::model::Address;

/// Makes an artefact's bytes and writes them to what is given.
pub type Make<'a> = dyn Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a;

/// Makes the bytes of a file that tells about others, and writes them to what is given.
pub type MakeAfter<'a> = dyn Fn(&dyn Written, &mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a;

/// Takes a file of a group: its address and its bytes.
pub type Put<'p> = dyn FnMut(Address, &[u8]) -> Result<(), MakeError> + 'p;

/// Makes the files of a group and hands them on, one after the other.
pub type MakeGroup<'a> = dyn Fn(&mut Put<'_>) -> Result<(), MakeError> + Send + Sync + 'a;

/// Takes a piece of a page, which has no tag that another ends.
pub type TakePiece<'p> = dyn FnMut(&str) -> Result<(), MakeError> + 'p;

/// Makes a page piece by piece.
pub type MakePieces<'a> = dyn Fn(&mut TakePiece<'_>) -> Result<(), MakeError> + Send + Sync + 'a;

/// Makes several files in one pass; has a writer for each, in their order.
pub type MakeTogether<'a> = dyn Fn(&mut [&mut dyn Write]) -> Result<(), MakeError> + Send + Sync + 'a;

/// How the bytes of an artefact come about.
pub enum Bytes<'a> {
    /// Made on demand, written to what is given.
    Made(Box<Make<'a>>),
    /// A page that is too long to hold, made on demand piece by piece.
    Pieces(Box<MakePieces<'a>>),
    /// Made on demand in one pass with other artefacts, whose addresses are given: the first writer is this one's own.
    Together(Vec<Address>, Box<MakeTogether<'a>>),
    /// Made with another artefact that names this one's address.
    Beside,
    /// Made when the described files of earlier stages are written.
    After(Stage, Box<MakeAfter<'a>>),
    /// A group of files whose names are known only when they are made; the artefact's address is that of the last.
    Group(Box<MakeGroup<'a>>),
    /// Bytes that are there already.
    Ready(&'a [u8]),
    /// A file below the portal's root, copied as it is.
    Copied(PathBuf),
}

/// What an artefact is for those who look through it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A page: its links are checked.
    Page,
    /// A page that is not listed (404, redirects): its links are checked.
    UnlistedPage,
    /// Anything else.
    Data,
}

/// One file of the site.
pub struct Artefact<'a> {
    /// Its address.
    pub address: Address,
    /// The document that it comes from.
    pub origin: Option<Place>,
    /// What it is.
    pub content: Content,
    /// The day of its last change, for the sitemap.
    pub changed: Option<chrono::NaiveDate>,
    /// Roughly how much work it is; the largest are begun first.
    pub weight: usize,
    /// What it is among the open data: its size and checksum are kept for whatever tells about it.
    pub data: Option<DataFile>,
    /// How its bytes come about.
    pub bytes: Bytes<'a>,
}

/// Why an artefact could not be made.
#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    /// A template failed.
    #[error(transparent)]
    Template(#[from] tera::Error),
    /// An archive cannot be written.
    #[error(transparent)]
    Zip(#[from] zip::result::ZipError),
    /// A text is no address of the semantic web.
    #[error(transparent)]
    Iri(#[from] oxrdf::IriParseError),
    /// A value cannot be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// A value cannot be written as CSV.
    #[error(transparent)]
    Csv(#[from] csv::Error),
    /// The index cannot be written.
    #[error(transparent)]
    Index(Box<dyn std::error::Error + Send + Sync>),
    /// A format of the open data cannot be written.
    #[error(transparent)]
    Format(Box<dyn std::error::Error + Send + Sync>),
    /// Whoever publishes a group cannot write one of its files, and knows why.
    #[error("a file was not taken")]
    NotTaken,
    /// The bytes cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl<'a> Artefact<'a> {
    /// An artefact of a kind, whose bytes come about in one of the ways.
    pub(super) fn with(address: Address, content: Content, bytes: Bytes<'a>) -> Self {
        Self { address, origin: None, content, changed: None, weight: 1, data: None, bytes }
    }

    /// An artefact of a kind, made on demand.
    pub fn new(
        address: Address,
        content: Content,
        make: impl Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a,
    ) -> Self {
        Self::with(address, content, Bytes::Made(Box::new(make)))
    }

    /// An artefact that tells about others: made at a stage, when they are written.
    pub fn after(
        address: Address,
        content: Content,
        stage: Stage,
        make: impl Fn(&dyn Written, &mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a,
    ) -> Self {
        Self::with(address, content, Bytes::After(stage, Box::new(make)))
    }

    /// A group of files that are made together. `address` is that of the file which is handed on last, and the only name
    /// known before; the others lie in a folder beside it that nothing else uses.
    pub fn group(address: Address, make: impl Fn(&mut Put<'_>) -> Result<(), MakeError> + Send + Sync + 'a) -> Self {
        Self::with(address, Content::Data, Bytes::Group(Box::new(make)))
    }

    /// A page that is made piece by piece: as long as many, and held by nobody. Nothing lists it.
    pub fn in_pieces(
        address: Address,
        make: impl Fn(&mut TakePiece<'_>) -> Result<(), MakeError> + Send + Sync + 'a,
    ) -> Self {
        Self::with(address, Content::UnlistedPage, Bytes::Pieces(Box::new(make)))
    }

    /// A file of data, made on demand.
    pub fn data(address: Address, make: impl Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a) -> Self {
        Self::new(address, Content::Data, make)
    }

    /// A file of open data.
    pub fn open_data(
        file: DataFile,
        make: impl Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a,
    ) -> Self {
        Self::data(file.address.clone(), make).described(file)
    }

    /// A file of open data that is made in one pass with `others`, each an artefact [`beside`](Self::beside) this one.
    pub fn together(
        file: DataFile,
        others: Vec<Address>,
        make: impl Fn(&mut [&mut dyn Write]) -> Result<(), MakeError> + Send + Sync + 'a,
    ) -> Self {
        let bytes = Bytes::Together(others, Box::new(make));
        Self::with(file.address.clone(), Content::Data, bytes).described(file)
    }

    /// A file of open data that is made [`together`](Self::together) with another.
    #[must_use]
    pub fn beside(file: DataFile) -> Self {
        Self::with(file.address.clone(), Content::Data, Bytes::Beside).described(file)
    }

    /// The same, as a file of open data that every descriptor lists.
    #[must_use]
    pub fn described(self, file: DataFile) -> Self {
        Self { data: Some(file), ..self }
    }

    /// The same, with the document it comes from.
    #[must_use]
    pub fn from(self, origin: Place) -> Self {
        Self { origin: Some(origin), ..self }
    }

    /// The same, with the day of its last change.
    #[must_use]
    pub fn changed(self, changed: Option<chrono::NaiveDate>) -> Self {
        Self { changed, ..self }
    }

    /// The same, with how much work it is (a page is 1).
    #[must_use]
    pub fn weighing(self, weight: usize) -> Self {
        Self { weight, ..self }
    }
}
