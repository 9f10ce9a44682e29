//! The links that editors wrote, with what each leads to: for those who must say where a broken one stands.
//!
//! Reads the Markdown once more, and only when asked: sound sites never need it.

use super::context::Output;
use super::translated::translated;
use crate::diagnostic::Place;
use crate::markdown::{Destinations, Links, Target, links_of, percent_decoded};
use crate::model::{Address, Body};

/// Where all addresses begin here, whichever page they stand on.
const ROOT: &str = "/";

/// A link in a document's text that leads to a place of this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenLink {
    /// Where it stands.
    pub place: Place,
    /// Its target as written.
    pub written: String,
    /// The address below the root that it leads to, whether it is there or not.
    pub path: String,
    /// The place on that page.
    pub fragment: Option<String>,
}

/// Every link of every document to a place of this site, document by document.
pub(super) fn links_in_documents(output: &Output<'_>, destinations: &Destinations) -> Vec<WrittenLink> {
    let of_body = |(body, page): (&Body, Address)| {
        let links = Links { from: body.source.path(), way_to_root: ROOT, destinations };
        let inside = links_of(body).filter_map(|(span, written)| match links.resolve(&written) {
            Target::Inside(address) => Some(written_link(body.place(span), written.into_string(), &address, &page)),
            _ => None,
        });
        inside.collect::<Vec<_>>()
    };
    bodies(output).into_iter().flat_map(of_body).collect()
}

/// Every text in Markdown, with the page that it stands on.
fn bodies<'a>(output: &Output<'a>) -> Vec<(&'a Body, Address)> {
    let originals = output.portal.documents().map(|it| (&it.common().body, it.page(output.portal)));
    let translations = translated(output.portal).into_iter().map(|it| (&it.translation.body, it.address));
    originals.chain(translations).collect()
}

/// `address` begins with the root, or with `#` where it is a place of the link's own page.
fn written_link(place: Place, written: String, address: &str, page: &Address) -> WrittenLink {
    let (path, fragment) = address.split_once('#').map_or((address, None), |(path, at)| (path, Some(at.to_owned())));
    let path = match path.strip_prefix(ROOT) {
        Some(path) => percent_decoded(path.split('?').next().unwrap_or_default()),
        None => page.as_str().to_owned(),
    };
    WrittenLink { place, written, path, fragment }
}
