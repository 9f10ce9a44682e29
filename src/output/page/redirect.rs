//! Old addresses lead to the new ones (`aliase`).

use serde::Serialize;

use super::frame::{Frame, Schema};
use super::framed::page;
use crate::diagnostic::Place;
use crate::model::{Address, Alias, Document};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;

#[derive(Serialize)]
struct RedirectPage {
    /// The new address below the root.
    target: Address,
    /// The new address in full.
    url: String,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    for document in output.portal.documents() {
        to.extend(document.common().aliases.iter().map(|alias| redirect(output, document, alias)));
    }
}

fn redirect<'a>(output: &Output<'a>, document: Document<'a>, alias: &'a Alias) -> Job<'a> {
    let (portal, place) = (output.portal, Place::at(&document.common().source, alias.span.clone()));
    moved(output, address(&alias.path), document.title(portal), document.place(portal)).from(place)
}

/// The page at an old address that leads to the new one.
pub(super) fn moved<'a>(output: &Output<'a>, from: Address, title: &'a str, target: Address) -> Job<'a> {
    page(output, from.clone(), Content::UnlistedPage, "redirect.html", move |output| {
        let url = output.settings.base_url.join(&target);
        let frame = Frame { canonical: url.clone(), ..Frame::new(output, &from, title, "").of(Schema::Unlisted) };
        (frame, RedirectPage { target: target.clone(), url })
    })
}

/// An old path that ends like a file stays a file; any other becomes a folder's page.
fn address(path: &str) -> Address {
    let last = path.rsplit('/').next().unwrap_or_default();
    if last.is_empty() || last.contains('.') { Address::file(path) } else { Address::file(format!("{path}/")) }
}
