//! Holds the links of every page against what the site has.

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::broken::{self, Aim, Broken, Written};
use crate::diagnostic::Diagnostic;
use crate::model::Address;
use crate::output::links::{Destination, resolve, scan};
use crate::output::{Artefact, Site};

/// What a page is looked through for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// For what it links to, and for what can be linked to in it.
    Whole,
    /// Only for what can be linked to in it.
    Ids,
}

/// The links and ids of all pages.
pub(super) struct LinkCheck<'s> {
    site: &'s Site<'s>,
    /// Everything that can be linked to: addresses, and their files' paths.
    known: FxHashSet<String>,
    /// Hashes of page and id: enough to answer, small enough for any site.
    ids: Mutex<FxHashSet<u64>>,
    /// Links to a place in a page, by that page and place.
    pending: Mutex<FxHashMap<(String, String), Pages>>,
    /// Links to what is not there, by what they lead to.
    nowhere: Mutex<FxHashMap<String, Pages>>,
    /// What could not be made, which has been reported: its places are not missing, nobody knows them.
    unmade: Mutex<FxHashSet<String>>,
}

/// The pages that a link stands on.
struct Pages {
    /// The first of them, in the order of their addresses.
    first: Box<str>,
    count: usize,
}

impl Pages {
    fn of(page: &str) -> Self {
        Self { first: page.into(), count: 0 }
    }

    fn add(&mut self, page: &str) {
        self.count += 1;
        if page < self.first.as_ref() {
            self.first = page.into();
        }
    }
}

impl<'s> LinkCheck<'s> {
    pub(super) fn new(site: &'s Site<'s>) -> Self {
        let mut known = FxHashSet::default();
        for artefact in site.artefacts() {
            known.insert(artefact.address.as_str().to_owned());
            known.insert(artefact.address.output_path());
        }
        Self {
            site,
            known,
            ids: Mutex::default(),
            pending: Mutex::default(),
            nowhere: Mutex::default(),
            unmade: Mutex::default(),
        }
    }

    /// Notes that an artefact was not made: links to places in it are not looked at.
    pub(super) fn not_made(&self, artefact: &Artefact) {
        let addresses = [artefact.address.as_str().to_owned(), artefact.address.output_path()];
        self.unmade.lock().unwrap_or_else(PoisonError::into_inner).extend(addresses);
    }

    /// Looks through a page, or a piece of one.
    pub(super) fn page(&self, artefact: &Artefact, html: &[u8], look: Look) {
        if let Ok(html) = std::str::from_utf8(html) {
            self.piece(artefact, html, look);
        }
    }

    /// Looks at the links that editors wrote, without the pages that they stand on. The headings of documents are known as
    /// well.
    pub(super) fn written(&self) {
        let ids = &mut *self.ids.lock().unwrap_or_else(PoisonError::into_inner);
        self.site.headings_in_documents(|page, id| {
            ids.insert(hash(page.as_str(), id));
        });
        for link in self.site.links_in_documents() {
            // What the settings lead to is looked at on the home page, as far as it is shown there.
            for (page, address) in link.stands.into_iter().filter(|(page, _)| *page != Address::root()) {
                match self.aim(page.as_str(), &address) {
                    Aim::Nowhere(target) => note(&self.nowhere, vec![target], page.as_str()),
                    Aim::Place(path, fragment) => note(&self.pending, vec![(path, fragment)], page.as_str()),
                    Aim::Sound => {}
                }
            }
        }
    }

    /// The pages that must be made to know whether a place is in them that others lead to.
    pub(super) fn undecided(&self) -> FxHashSet<String> {
        let ids = self.ids.lock().unwrap_or_else(PoisonError::into_inner);
        let pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        let unknown = pending.keys().filter(|(path, fragment)| !ids.contains(&hash(path, fragment)));
        unknown.map(|(path, _)| path.clone()).collect()
    }

    fn piece(&self, artefact: &Artefact, html: &str, look: Look) {
        let page = artefact.address.as_str();
        let found = scan(html);
        if look == Look::Ids {
            let hashes = found.ids.iter().map(|id| hash(page, id));
            self.ids.lock().unwrap_or_else(PoisonError::into_inner).extend(hashes);
            return;
        }
        let ids: FxHashSet<&str> = found.ids.iter().copied().collect();
        let (mut pending, mut nowhere) = (Vec::new(), Vec::new());
        let mut seen = FxHashSet::with_capacity_and_hasher(found.targets.len(), FxBuildHasher);
        for written in found.targets.iter().filter(|target| seen.insert(**target)) {
            match self.aim(page, written) {
                Aim::Nowhere(target) => nowhere.push(target),
                Aim::Place(path, fragment) if path == page && ids.contains(fragment.as_str()) => {}
                Aim::Place(path, fragment) => pending.push((path, fragment)),
                Aim::Sound => {}
            }
        }
        let hashes = found.ids.iter().map(|id| hash(page, id));
        self.ids.lock().unwrap_or_else(PoisonError::into_inner).extend(hashes);
        note(&self.pending, pending, page);
        note(&self.nowhere, nowhere, page);
    }

    /// What becomes of a link on a page, `written` as it stands in HTML.
    fn aim(&self, page: &str, written: &str) -> Aim {
        let unescaped = unescaped(written);
        match self.destination(page, &unescaped) {
            Some(Err(())) => Aim::Nowhere(unescaped.into_owned()),
            Some(Ok(Destination { path, .. })) if !self.known.contains(decoded(&path).as_ref()) => {
                Aim::Nowhere(format!("/{}", decoded(&path)))
            }
            Some(Ok(Destination { path, fragment: Some(fragment) })) if !fragment.is_empty() => {
                Aim::Place(decoded(&path).into_owned(), decoded(fragment).into_owned())
            }
            None | Some(Ok(_)) => Aim::Sound,
        }
    }

    /// What a link means inside of the site; full addresses of the site itself count as inside.
    fn destination<'l>(&self, page: &'l str, written: &'l str) -> Option<Result<Destination<'l>, ()>> {
        match written.strip_prefix(self.site.base_url()) {
            Some(rest) => resolve("", if rest.is_empty() { "./" } else { rest }),
            None => resolve(page, written),
        }
    }

    /// Links that lead nowhere, or to places in pages that do not exist there; of pages that were not made, none.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        let ids = taken(&mut self.ids);
        let unmade = taken(&mut self.unmade);
        let pending = taken(&mut self.pending);
        let nowhere = taken(&mut self.nowhere);
        let places = pending
            .into_iter()
            .filter(|((path, fragment), _)| !ids.contains(&hash(path, fragment)) && !unmade.contains(path))
            .map(|((path, fragment), pages)| Broken::place(path, fragment, pages.first, pages.count));
        let targets = nowhere.into_iter().map(|(target, pages)| Broken::target(target, pages.first, pages.count));
        let broken: Vec<Broken> = targets.chain(places).collect();
        if broken.is_empty() {
            return Vec::new();
        }
        let written = self.site.links_in_documents();
        let written = written.iter().map(|link| Written {
            place: &link.place,
            target: link.written,
            aims: link.stands.iter().map(|(page, address)| self.aim(page.as_str(), address)).collect(),
        });
        broken::faults(&written.collect::<Vec<_>>(), |address| self.known.contains(address), broken)
    }
}

/// What was gathered.
fn taken<T: Default>(all: &mut Mutex<T>) -> T {
    std::mem::take(all.get_mut().unwrap_or_else(PoisonError::into_inner))
}

/// Enters what a page links to.
fn note<T: Eq + std::hash::Hash>(to: &Mutex<FxHashMap<T, Pages>>, links: Vec<T>, page: &str) {
    if links.is_empty() {
        return;
    }
    let mut all = to.lock().unwrap_or_else(PoisonError::into_inner);
    for link in links {
        all.entry(link).or_insert_with(|| Pages::of(page)).add(page);
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
