//! Holds the links of every page against what the site has.

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::output::links::{Destination, resolve, scan};
use crate::output::{Artefact, Site};

/// The links and ids of all pages.
pub(super) struct LinkCheck<'s> {
    /// Everything that can be linked to: addresses, and their files' paths.
    known: FxHashSet<String>,
    base_url: &'s str,
    /// Hashes of page and id: enough to answer, small enough for any site.
    ids: Mutex<FxHashSet<u64>>,
    /// Links to a place in another page, with the page that they stand in.
    pending: Mutex<FxHashMap<(String, String), String>>,
    /// What could not be made, which has been reported: its places are not missing, nobody knows them.
    unmade: Mutex<FxHashSet<String>>,
}

impl<'s> LinkCheck<'s> {
    pub(super) fn new(site: &'s Site<'_>) -> Self {
        let mut known = FxHashSet::default();
        for artefact in site.artefacts() {
            known.insert(artefact.address.as_str().to_owned());
            known.insert(artefact.address.output_path());
        }
        Self {
            known,
            base_url: site.base_url(),
            ids: Mutex::default(),
            pending: Mutex::default(),
            unmade: Mutex::default(),
        }
    }

    /// Notes that an artefact was not made: links to places in it are not looked at.
    pub(super) fn not_made(&self, artefact: &Artefact<'_>) {
        let addresses = [artefact.address.as_str().to_owned(), artefact.address.output_path()];
        self.unmade.lock().unwrap_or_else(PoisonError::into_inner).extend(addresses);
    }

    /// Looks through one page; gives its broken links.
    pub(super) fn page(&self, artefact: &Artefact<'_>, html: &[u8]) -> Vec<Diagnostic> {
        std::str::from_utf8(html).map_or_else(|_| Vec::new(), |html| self.looked_through(artefact, html, true))
    }

    /// Looks through a piece of a page, which other pieces may link to; gives its broken links.
    pub(super) fn piece(&self, artefact: &Artefact<'_>, html: &str) -> Vec<Diagnostic> {
        self.looked_through(artefact, html, false)
    }

    fn looked_through(&self, artefact: &Artefact<'_>, html: &str, is_whole: bool) -> Vec<Diagnostic> {
        let page = artefact.address.as_str();
        let found = scan(html);
        let mut faults = Vec::new();
        let mut pending = Vec::new();
        let mut seen = FxHashSet::with_capacity_and_hasher(found.targets.len(), FxBuildHasher);
        for written in found.targets.iter().filter(|target| seen.insert(**target)) {
            let unescaped = unescaped(written);
            match self.destination(page, &unescaped) {
                Some(Err(())) => faults.push(broken(artefact, &unescaped)),
                Some(Ok(Destination { path, .. })) if !self.known.contains(decoded(&path).as_ref()) => {
                    faults.push(broken(artefact, &unescaped));
                }
                Some(Ok(Destination { path, fragment: Some(fragment) })) if !fragment.is_empty() => {
                    let is_here = path == page && found.ids.contains(&fragment);
                    if path == page && is_whole && !is_here {
                        faults.push(fault(Code::BrokenFragment, artefact, &unescaped));
                    } else if !is_here {
                        pending.push((decoded(&path).into_owned(), fragment.to_owned()));
                    }
                }
                None | Some(Ok(_)) => {}
            }
        }
        let hashes = found.ids.iter().map(|id| hash(page, id));
        self.ids.lock().unwrap_or_else(PoisonError::into_inner).extend(hashes);
        if !pending.is_empty() {
            let mut all = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
            for link in pending {
                all.entry(link).or_insert_with(|| page.to_owned());
            }
        }
        faults
    }

    /// What a link means inside of the site; full addresses of the site itself count as inside.
    fn destination<'l>(&self, page: &'l str, written: &'l str) -> Option<Result<Destination<'l>, ()>> {
        match written.strip_prefix(self.base_url) {
            Some(rest) => resolve("", if rest.is_empty() { "./" } else { rest }),
            None => resolve(page, written),
        }
    }

    /// Links to places in other pages that do not exist there; of pages that were not made, none.
    pub(super) fn fragments(self) -> Vec<Diagnostic> {
        let ids = self.ids.into_inner().unwrap_or_else(PoisonError::into_inner);
        let unmade = self.unmade.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut pending: Vec<_> =
            self.pending.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect();
        pending.sort();
        pending
            .into_iter()
            .filter(|((path, fragment), _)| !ids.contains(&hash(path, fragment)) && !unmade.contains(path))
            .map(|((path, fragment), page)| {
                Diagnostic::general(Code::BrokenFragment).with("ziel", format!("{path}#{fragment}")).with("seite", page)
            })
            .collect()
    }
}

fn hash(page: &str, id: &str) -> u64 {
    FxBuildHasher.hash_one((page, id))
}

/// `%20` and the like undone; most paths have none.
fn decoded(path: &str) -> Cow<'_, str> {
    if path.contains('%') { Cow::Owned(crate::markdown::percent_decoded(path)) } else { Cow::Borrowed(path) }
}

/// An attribute's text without the escapes of HTML that addresses have; most have none.
fn unescaped(written: &str) -> Cow<'_, str> {
    if !written.contains('&') {
        return Cow::Borrowed(written);
    }
    Cow::Owned(written.replace("&amp;", "&").replace("&#x27;", "'").replace("&#39;", "'"))
}

fn broken(artefact: &Artefact<'_>, target: &str) -> Diagnostic {
    fault(Code::BrokenLink, artefact, target)
}

fn fault(code: Code, artefact: &Artefact<'_>, target: &str) -> Diagnostic {
    let fault = match &artefact.origin {
        Some(place) => Diagnostic::new(code, place.clone()),
        None => Diagnostic::general(code),
    };
    fault.with("ziel", target).with("seite", artefact.address.as_str())
}
