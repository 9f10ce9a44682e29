//! All artefacts of a site, with one address each.

use std::collections::hash_map::Entry;
use std::io::{self, Write};
use std::path::PathBuf;

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::export::DataFile;
use super::format::Format;
use super::narrative::Narratives;
use super::page::Surroundings;
use super::rows::Rows;
use super::theme::Theme;
use super::translated::translated;
use super::written::{MakeAfter, Stage, Written};
use super::{asset, export, feed, page, search};
use crate::config::Settings;
use crate::derive::Views;
use crate::diagnostic::{Code, Diagnostic, Outcome, Place};
use crate::markdown::Destinations;
use crate::model::{Address, Portal};

/// What every output is made from.
#[derive(Clone, Copy)]
pub struct Output<'a> {
    /// The portal's settings.
    pub settings: &'a Settings,
    /// The facts.
    pub portal: &'a Portal,
    /// What is computed from them.
    pub views: &'a Views,
    /// Templates, assets and words.
    pub theme: &'a Theme,
    /// What pages share.
    pub surroundings: &'a Surroundings,
    /// The Markdown of all documents, rendered.
    pub narratives: &'a Narratives,
    /// The rows of lists, each made once.
    pub rows: &'a Rows,
    /// Files that lie below `content/seiten/`: path below the root, address.
    pub loose_files: &'a [(String, Address)],
    /// Numbers, dates and states in the language of the interface.
    pub format: &'a Format,
    /// Whether drafts are shown, and with them what only those who work on the portal need.
    pub shows_drafts: bool,
}

/// Makes an artefact's bytes and writes them to what is given.
pub type Make<'a> = dyn Fn(&mut dyn Write) -> Result<(), MakeError> + Send + Sync + 'a;

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
    Index(#[from] search::lunr::Error),
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

/// A complete site: artefacts in the order of their addresses, no two with one.
pub struct Site<'a> {
    artefacts: Vec<Artefact<'a>>,
    base_url: &'a str,
}

impl<'a> Site<'a> {
    /// All artefacts, in the order of their addresses.
    #[must_use]
    pub fn artefacts(&self) -> &[Artefact<'a>] {
        &self.artefacts
    }

    /// Where the site is published, for links that name it in full.
    #[must_use]
    pub const fn base_url(&self) -> &'a str {
        self.base_url
    }
}

/// Collects all artefacts of a site; two that claim one address are an error.
#[must_use]
pub fn site<'a>(output: &Output<'a>) -> Outcome<Site<'a>> {
    let (mut artefacts, mut data) = (Vec::new(), Vec::new());
    rayon::join(
        || page::artefacts(output, &mut artefacts),
        || {
            export::artefacts(output, &mut data);
            search::artefacts(output, &mut data);
            asset::artefacts(output, &mut data);
        },
    );
    artefacts.append(&mut data);
    let listed: Vec<(Address, Option<chrono::NaiveDate>)> = artefacts
        .iter()
        .filter(|artefact| artefact.content == Content::Page)
        .map(|artefact| (artefact.address.clone(), artefact.changed))
        .collect();
    feed::artefacts(output, listed, &mut artefacts);
    let faults = clashes(&artefacts);
    artefacts.par_sort_by(|a, b| a.address.cmp(&b.address));
    Outcome::new(Site { artefacts, base_url: output.settings.base_url.as_str() }, faults)
}

/// Files whose paths are the same, or where one's file is another's folder.
fn clashes(artefacts: &[Artefact<'_>]) -> Vec<Diagnostic> {
    // File systems that ignore letter case must hold the site as well.
    let paths: Vec<String> =
        artefacts.par_iter().map(|artefact| artefact.address.output_path().to_lowercase()).collect();
    let mut first_of: FxHashMap<&str, &Artefact<'_>> = FxHashMap::with_capacity_and_hasher(paths.len(), FxBuildHasher);
    let mut faults = Vec::new();
    for (artefact, path) in artefacts.iter().zip(&paths) {
        match first_of.entry(path) {
            Entry::Occupied(first) => faults.push(clash(artefact, first.get())),
            Entry::Vacant(place) => {
                place.insert(artefact);
            }
        }
    }
    faults.par_extend(artefacts.par_iter().zip(&paths).flat_map_iter(|(artefact, path)| {
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        folders.filter_map(|folder| first_of.get(folder)).map(move |first| clash(artefact, first))
    }));
    faults
}

fn clash(artefact: &Artefact<'_>, first: &Artefact<'_>) -> Diagnostic {
    let place = artefact.origin.clone().or_else(|| first.origin.clone());
    let fault = match place {
        Some(place) => Diagnostic::new(Code::AddressClash, place),
        None => Diagnostic::general(Code::AddressClash),
    };
    let other =
        first.origin.as_ref().map_or_else(|| "transparenz".to_owned(), |place| place.source().path().to_owned());
    let fault = fault.with("adresse", artefact.address.output_path()).with("erster", other);
    match &first.origin {
        Some(place) => fault.related(place.clone()),
        None => fault,
    }
}

/// Where everything is published that a document may lead to.
#[must_use]
pub fn destinations(portal: &Portal, loose_files: &[(String, Address)]) -> Destinations {
    let mut destinations = Destinations::of(portal);
    for it in translated(portal) {
        destinations.add_file(it.translation.body.source.path(), it.address);
    }
    for (path, address) in loose_files {
        destinations.add_file(path, address.clone());
    }
    destinations
}
