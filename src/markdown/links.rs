//! What a link in a document leads to.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::Code;
use crate::model::{
    Address, Common, Document, Held, Portal, as_seen, composed, email_in_ascii, is_email, is_url, slug, url_in_ascii,
};

/// Where every document and attachment of a portal is published, by its path below the root.
#[derive(Debug, Default)]
pub struct Destinations {
    by_path: FxHashMap<Box<str>, Destination>,
    /// The addresses of free pages, on which every place is a heading of a document.
    pages: FxHashSet<Address>,
    /// Every address that a document or file is published at.
    addresses: FxHashSet<Address>,
    /// The paths as they are seen, in small letters: what is looked for where a path leads nowhere.
    alike: OnceLock<FxHashMap<String, Box<str>>>,
    /// What is held back, by its path as it is seen.
    held: FxHashMap<Box<str>, Held>,
    /// The same by the address that it will have.
    held_at: FxHashMap<Address, Held>,
    /// Where the site is published, with a slash at its end; empty where nobody knows.
    base_url: Box<str>,
}

/// Where a document or a file is published.
#[derive(Debug)]
struct Destination {
    page: Address,
    /// The place on its page where it begins, `#strategie-2030`; nothing where that is its own.
    place: String,
    /// What the ids in its body begin with.
    ids: String,
}

impl Destination {
    fn of(document: Document<'_>, portal: &Portal) -> Self {
        let (page, place) = (document.page(portal), document.place(portal));
        let place = place.as_str().strip_prefix(page.as_str()).unwrap_or_default().to_owned();
        Self { page, place, ids: document.ids(portal) }
    }

    const fn file(address: Address) -> Self {
        Self { page: address, place: String::new(), ids: String::new() }
    }
}

impl Destinations {
    /// Collects the places of all documents.
    #[must_use]
    pub fn of(portal: &Portal) -> Self {
        let mut destinations = Self::default();
        for document in portal.documents() {
            destinations.add(document.common(), Destination::of(document, portal));
            if let Document::Page(page) = document {
                destinations.pages.insert(page.address.clone());
            }
        }
        for held in &portal.held {
            destinations.hold(held);
        }
        destinations
    }

    /// Adds what is held back.
    pub(super) fn hold(&mut self, held: &Held) {
        self.held.insert(as_seen(&held.path).into(), held.clone());
        self.held_at.extend(held.address.clone().map(|address| (address, held.clone())));
    }

    /// The same for a site that is published at `base_url`: addresses that begin with it lead to places of this site.
    #[must_use]
    pub fn published_at(self, base_url: &str) -> Self {
        Self { base_url: base_url.into(), ..self }
    }

    /// Adds a file that is published as it is.
    pub fn add_file(&mut self, path: &str, address: Address) {
        self.insert(path, Destination::file(address));
    }

    fn add(&mut self, common: &Common, destination: Destination) {
        for file in &common.attachments {
            self.add_file(&file.path, destination.page.join(&file.name));
        }
        self.insert(common.source.path(), destination);
    }

    fn insert(&mut self, path: &str, destination: Destination) {
        self.addresses.insert(destination.page.clone());
        self.by_path.insert(composed(path).into(), destination);
    }

    /// What lies at a path, whichever way its letters are composed and whatever invisible characters came along.
    fn at(&self, path: &str) -> Option<&Destination> {
        self.by_path.get(composed(path).as_ref()).or_else(|| {
            let found = self.alike(path).filter(|found| as_seen(found) == as_seen(path))?;
            self.by_path.get(found)
        })
    }

    /// The path of a document or file that differs from this one in small and capital letters at most.
    fn alike(&self, path: &str) -> Option<&str> {
        let alike = self.alike.get_or_init(|| {
            let mut paths: Vec<&Box<str>> = self.by_path.keys().collect();
            paths.sort_unstable_by(|a, b| b.cmp(a));
            paths.into_iter().map(|path| (as_seen(path).to_lowercase(), path.clone())).collect()
        });
        alike.get(&as_seen(path).to_lowercase()).map(AsRef::as_ref)
    }

    /// What is held back at an address below the root.
    fn held_at(&self, address: &str) -> Option<&Held> {
        if self.held_at.is_empty() {
            return None;
        }
        let path = percent_decoded(address.split(['#', '?']).next().unwrap_or_default());
        let page = Address::file(format!("{}/", path.trim_end_matches('/')));
        [Address::file(path), page]
            .iter()
            .filter(|address| !self.addresses.contains(address))
            .find_map(|address| self.held_at.get(address))
    }

    /// What a full address of this site names below its root.
    fn own<'w>(&self, written: &'w str) -> Option<&'w str> {
        if self.base_url.is_empty() {
            return None;
        }
        match written.strip_prefix(self.base_url.trim_end_matches('/'))? {
            "" => Some(""),
            rest => rest.strip_prefix('/'),
        }
    }
}

/// The links of one document: where it lies, where its page is, and what there is.
#[derive(Debug, Clone, Copy)]
pub struct Links<'p> {
    /// The document's path below the root.
    pub from: &'p str,
    /// The way from its page to the site's root.
    pub way_to_root: &'p str,
    /// Everything that can be led to.
    pub destinations: &'p Destinations,
}

/// What a written address turns out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A place of this site, as a relative address.
    Inside(String),
    /// Another site, a mail address or a telephone number.
    Outside(String),
    /// A scheme that is not allowed.
    Forbidden,
    /// A web or mail address with an allowed scheme that leads nowhere whichever way it is written.
    Malformed(Code),
    /// A document or file that is not to be seen yet.
    Held(Held),
    /// A document or file that is not there.
    Nowhere,
}

impl Links<'_> {
    /// What `written` leads to: `#heading`, `/address/`, a path to another document (`../massnahmen/D40.md`) or to a
    /// file beside this one, or an address elsewhere.
    #[must_use]
    pub fn resolve(&self, written: &str) -> Target {
        if let Some(fragment) = written.strip_prefix('#') {
            let ids = self.destinations.by_path.get(composed(self.from).as_ref()).map_or("", |here| here.ids.as_str());
            return Target::Inside(format!("#{}", heading(ids, fragment)));
        }
        if let Some(address) = self.destinations.own(written) {
            return self.inside(address);
        }
        if let Some(scheme) = scheme(written) {
            let allowed = ["http", "https", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
            return if allowed { outside(scheme, written) } else { Target::Forbidden };
        }
        if written.starts_with("//") {
            return Target::Forbidden;
        }
        if let Some(address) = written.strip_prefix('/') {
            return self.inside(address);
        }
        let (path, fragment) = written.split_once('#').map_or((written, None), |(path, at)| (path, Some(at)));
        let Some(path) = beside(self.from, path) else { return Target::Nowhere };
        let Some(found) = self.destinations.at(&path) else {
            let held = self.destinations.held.get(as_seen(&path).as_ref());
            return held.map_or(Target::Nowhere, |held| Target::Held(held.clone()));
        };
        let way = format!("{}{}", self.way_to_root, percent_encoded(found.page.as_str()));
        Target::Inside(match fragment {
            Some(fragment) => format!("{way}#{}", heading(&found.ids, fragment)),
            None => format!("{way}{}", found.place),
        })
    }

    /// A place below the root, by its address.
    fn inside(&self, address: &str) -> Target {
        match self.destinations.held_at(address) {
            Some(held) => Target::Held(held.clone()),
            None => Target::Inside(format!("{}{}", self.way_to_root, self.of_page(address))),
        }
    }

    /// What was probably meant by an address that leads nowhere: `www.bremen.de`, `massnahmen/d40/`, or a
    /// [path](Self::nearest).
    #[must_use]
    pub fn meant(&self, written: &str) -> Option<String> {
        if written.starts_with("www.") {
            return Some(format!("https://{written}"));
        }
        let path = written.trim_matches('/').to_lowercase();
        let page = Address::file(format!("{path}/"));
        if self.destinations.addresses.contains(&page) { Some(format!("/{page}")) } else { self.nearest(written) }
    }

    /// The way to the document or file that a path probably means which leads nowhere: one folder too many or too few, small
    /// letters for capital ones, another ending, a report that has a folder of its own.
    #[must_use]
    pub fn nearest(&self, written: &str) -> Option<String> {
        let (path, fragment) = written.find('#').map_or((written, ""), |at| written.split_at(at));
        if path.len() > LONGEST_PATH {
            return None;
        }
        let path = percent_decoded(path).replace('\\', "/");
        let parts = path.split('/').filter(|part| !matches!(*part, "" | "." | ".." | "content"));
        let forms = forms(&parts.collect::<Vec<_>>().join("/"));
        let folders = std::iter::successors(Some(self.from), |path| path.rsplit_once('/').map(|(folder, _)| folder));
        let found = folders
            .skip(1)
            .find_map(|folder| forms.iter().find_map(|form| self.destinations.alike(&format!("{folder}/{form}"))))?;
        Some(format!("{}{fragment}", way(self.from, found)))
    }

    /// An address below the root; on a free page, a fragment is a heading. On other pages it may be a place of the
    /// template, which has no letters that an id does not have.
    fn of_page(&self, address: &str) -> String {
        let Some((path, fragment)) = address.split_once('#') else { return address.to_owned() };
        let is_heading = self.destinations.pages.contains(&Address::file(path)) || is_written_as_heading(fragment);
        if is_heading { format!("{path}#{}", heading("", fragment)) } else { address.to_owned() }
    }
}

/// No path that anybody writes by hand is longer, in bytes.
const LONGEST_PATH: usize = 500;

/// The files that a path may mean: itself, and the document of that name.
fn forms(path: &str) -> Vec<String> {
    if path.is_empty() {
        return Vec::new();
    }
    let stem = path.strip_suffix("/index.md").or_else(|| Some(path.rsplit_once('.')?.0)).unwrap_or(path);
    let document = |stem: &str| [format!("{stem}.md"), format!("{stem}/index.md")];
    [path.to_owned()].into_iter().chain(document(path)).chain(document(stem)).collect()
}

/// The relative way from one file to another, as a link has it: spaces and brackets would end it.
fn way(from: &str, to: &str) -> String {
    let folders: Vec<&str> = from.split('/').collect();
    let (folders, to): (&[&str], Vec<&str>) = (&folders[..folders.len() - 1], to.split('/').collect());
    let common = folders.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let way = "../".repeat(folders.len() - common) + &to[common..].join("/");
    way.replace(' ', "%20").replace('(', "%28").replace(')', "%29")
}

/// The id of the heading that a fragment means: `#größe` and `#groesse` are the same. `ids` is what the ids of the body
/// begin with.
fn heading(ids: &str, fragment: &str) -> String {
    let fragment = percent_decoded(fragment);
    let name = slug(&fragment);
    format!("{}{ids}{}", super::ID_PREFIX, if name.is_empty() { fragment.as_str() } else { name.as_str() })
}

fn is_written_as_heading(fragment: &str) -> bool {
    fragment.bytes().any(|byte| !byte.is_ascii() || byte.is_ascii_uppercase() || byte == b'%')
}

/// The path below the root that a path means in the file at `from`; none where it leaves the root.
pub(super) fn beside(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(percent_decoded(&parts.join("/")))
}

/// An address elsewhere, in the letters that addresses have.
fn outside(scheme: &str, written: &str) -> Target {
    let found = if scheme.eq_ignore_ascii_case("mailto") {
        mail(written.get(scheme.len() + 1..).unwrap_or_default()).ok_or(Code::BadEmail)
    } else if scheme.eq_ignore_ascii_case("tel") || is_url(written) {
        Ok(written.to_owned())
    } else {
        url_in_ascii(written).ok_or(Code::BadUrl)
    };
    found.map_or_else(Target::Malformed, Target::Outside)
}

/// Where a message goes, with what it begins with (RFC 6068): `a@b.de,c@d.de?subject=…`.
fn mail(written: &str) -> Option<String> {
    let (to, rest) = written.split_at(written.find('?').unwrap_or(written.len()));
    let to: Option<Vec<String>> = to
        .split(',')
        .map(|address| if is_email(address) { Some(address.to_owned()) } else { email_in_ascii(address) })
        .collect();
    Some(format!("mailto:{}{rest}", to?.join(",")))
}

/// `mailto` of `mailto:a@b.de`; none for a relative address.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    // Anything before a colon that is not a path counts: browsers ignore white space and controls in schemes.
    (is_scheme || !scheme.contains(['/', '#', '?'])).then_some(scheme)
}

/// A path as it stands in a link: what an address cannot hold as `%20` and the like.
#[must_use]
pub fn percent_encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// `%20` and the like as bytes; what is not UTF-8 then stays as it was.
#[must_use]
pub fn percent_decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.filter(|_| *byte == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(value) => {
                decoded.push(value);
                at += 3;
            }
            None => {
                decoded.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| path.to_owned())
}
