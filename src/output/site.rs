//! All artefacts of a site, with one address each.

use std::collections::hash_map::Entry;

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::artefact::{Artefact, Content};
use super::context::Output;
use super::job::Job;
use super::translated::translated;
use super::{asset, export, feed, page, search};
use crate::diagnostic::{Code, Diagnostic, Outcome};
use crate::markdown::Destinations;
use crate::model::file_type::PACKED;
use crate::model::{Address, Portal};

/// A complete site: jobs in the order of their addresses, no two of which make one file.
pub struct Site<'a> {
    jobs: Vec<Job<'a>>,
    output: Output<'a>,
    has_clashes: bool,
}

impl<'a> Site<'a> {
    /// Whether two artefacts claim one address, which is reported: what is made from all documents may then fail as well.
    #[must_use]
    pub const fn has_clashes(&self) -> bool {
        self.has_clashes
    }

    /// All jobs, in the order of their addresses.
    #[must_use]
    pub fn jobs(&self) -> &[Job<'a>] {
        &self.jobs
    }

    /// All files whose names are known before they are made.
    pub fn artefacts(&self) -> impl Iterator<Item = &Artefact> {
        self.jobs.iter().flat_map(Job::artefacts)
    }

    /// Where the site is published, for links that name it in full.
    #[must_use]
    pub fn base_url(&self) -> &'a str {
        self.output.settings.base_url.as_str()
    }

    /// Hands on every heading that editors wrote in Markdown: the pages that it stands on, with its id there.
    pub fn headings_in_documents(&self, each: impl FnMut(&Address, &str)) {
        page::headings_in_documents(&self.output, each);
    }

    /// Whether the portal's theme has templates of its own, which may fail or lead anywhere.
    #[must_use]
    pub const fn has_own_templates(&self) -> bool {
        self.output.theme.has_own_templates()
    }

    /// Every link that editors wrote in Markdown to a place of this site.
    #[must_use]
    pub fn links_in_documents(&self) -> Vec<page::WrittenLink<'_>> {
        page::links_in_documents(&self.output)
    }
}

/// Collects all jobs of a site; two that claim one address are an error.
#[must_use]
pub fn site<'a>(output: &Output<'a>) -> Outcome<Site<'a>> {
    let (mut jobs, mut data) = (Vec::new(), Vec::new());
    rayon::join(
        || page::artefacts(output, &mut jobs),
        || {
            export::artefacts(output, &mut data);
            search::artefacts(output, &mut data);
            asset::artefacts(output, &mut data);
        },
    );
    jobs.append(&mut data);
    let listed: Vec<(Address, Option<chrono::NaiveDate>)> = jobs
        .iter()
        .map(|job| &job.artefact)
        .filter(|artefact| artefact.content == Content::Page)
        .map(|artefact| (artefact.address.clone(), artefact.changed))
        .collect();
    feed::artefacts(output, listed, &mut jobs);
    let artefacts: Vec<&Artefact> = jobs.iter().flat_map(Job::artefacts).collect();
    let mut faults = clashes(&artefacts);
    faults.extend(artefacts.iter().filter_map(|artefact| too_long(artefact)));
    jobs.par_sort_by(|a, b| a.artefact.address.cmp(&b.artefact.address));
    let has_clashes = !faults.is_empty();
    Outcome::new(Site { jobs, output: *output, has_clashes }, faults)
}

/// Files whose paths are the same, where one's file is another's folder, or where one would be sent in place of another.
fn clashes(artefacts: &[&Artefact]) -> Vec<Diagnostic> {
    // File systems that ignore letter case must hold the site as well.
    let paths: Vec<String> =
        artefacts.par_iter().map(|artefact| artefact.address.output_path().to_lowercase()).collect();
    let mut first_of: FxHashMap<&str, &Artefact> = FxHashMap::with_capacity_and_hasher(paths.len(), FxBuildHasher);
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
        let others = folders.chain(sent_as(path));
        others.filter_map(|path| first_of.get(path)).map(move |first| clash(artefact, first))
    }));
    faults
}

/// Bytes of a file's or folder's name, at most, on every usual file system.
const LONGEST_NAME: usize = 255;
/// Bytes of a path below the site, at most: systems take 4,096 with the folder that it lies in.
const LONGEST_PATH: usize = 3_000;

/// An address that could not be written: an alias or a `pfad`, because names of files have been written already.
fn too_long(artefact: &Artefact) -> Option<Diagnostic> {
    let path = artefact.address.output_path();
    let longest = path.split('/').map(str::len).max().unwrap_or_default();
    if longest <= LONGEST_NAME && path.len() <= LONGEST_PATH {
        return None;
    }
    let fault = match &artefact.origin {
        Some(place) => Diagnostic::new(Code::AddressTooLong, place.clone()),
        None => Diagnostic::general(Code::AddressTooLong),
    };
    Some(fault.with("adresse", path).with("laenge", longest).with("erlaubt", LONGEST_NAME.to_string()))
}

/// The path in whose place web servers send a packed file: `karte.json.gz` is answered as `karte.json`.
fn sent_as(path: &str) -> Option<&str> {
    PACKED.iter().find_map(|ending| path.strip_suffix(ending)?.strip_suffix('.'))
}

/// Two that claim one address. Where only one of them comes from a file of the portal, that is the one to change; of two
/// it is the one that can be renamed without more ado, a file that is published as it is.
fn clash(artefact: &Artefact, first: &Artefact) -> Diagnostic {
    let (to_change, other) = if artefact.origin.is_none() || is_copy(first) && !is_copy(artefact) {
        (first, artefact)
    } else {
        (artefact, first)
    };
    let fault = match &to_change.origin {
        Some(place) => Diagnostic::new(Code::AddressClash, place.clone()),
        None => Diagnostic::general(Code::AddressClash),
    };
    let fault = fault.with("adresse", to_change.address.output_path());
    let fault = fault.with("art", if is_copy(to_change) { "anlage" } else { "dokument" });
    match &other.origin {
        // What the program makes of a document is not the document.
        Some(place) if is_copy(to_change) && !is_copy(other) => {
            fault.with("erster", "transparenz").with("aus", place.source().path()).related(place.clone())
        }
        Some(place) => fault.with("erster", place.source().path()).with("aus", "").related(place.clone()),
        None => fault.with("erster", "transparenz").with("aus", ""),
    }
}

fn is_copy(artefact: &Artefact) -> bool {
    artefact.content == Content::Copy
}

/// Where everything is published that a document may lead to; `base_url` is where the site is.
#[must_use]
pub fn destinations(portal: &Portal, base_url: &str) -> Destinations {
    let mut destinations = Destinations::of(portal).published_at(base_url);
    for it in translated(portal) {
        destinations.add_file(it.translation.body.source.path(), it.address);
    }
    for file in &portal.files {
        destinations.add_file(&file.path, file.address.clone());
    }
    destinations
}
