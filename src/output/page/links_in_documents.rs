//! The links that editors wrote, in Markdown and as keys, with every page that each stands on: for those who must say where
//! a broken one was written.

use super::edition;
use crate::config::WrittenAddress;
use crate::diagnostic::Place;
use crate::markdown::Rendered;
use crate::model::{Address, Document, Portal};
use crate::output::context::Output;
use crate::output::translated::translated;

/// A link in a document that leads, or may lead, to a place of this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenLink<'a> {
    /// Where it was written.
    pub place: Place,
    /// Its target as written.
    pub written: &'a str,
    /// The pages that it stands on, each with its address as HTML has it there; the document's own page first.
    pub stands: Vec<(Address, String)>,
}

/// Every link of every document, and of the settings, to a place of this site.
#[must_use]
pub fn links_in_documents<'a>(output: &Output<'a>) -> Vec<WrittenLink<'a>> {
    let mut links: Vec<WrittenLink<'a>> = bodies(output).iter().flat_map(Body::links).collect();
    links.extend(output.portal.documents().flat_map(|document| of_keys(document, output.portal)));
    links.extend(output.settings.addresses.iter().map(of_settings));
    links
}

/// Every heading of every document: the pages that it stands on, with its id there.
pub fn headings_in_documents(output: &Output<'_>, mut each: impl FnMut(&Address, &str)) {
    for body in bodies(output) {
        for heading in &body.text.headings {
            each(&body.page, &heading.id);
            if let Some(edition) = &body.edition {
                each(&edition.page, &edition.id(&heading.id));
            }
        }
    }
}

/// The text of a document, and where it stands.
struct Body<'a> {
    text: &'a Rendered,
    page: Address,
    edition: Option<InEdition>,
}

/// The year's document holds all reports, so that places of their own have another name there.
struct InEdition {
    page: Address,
    name: String,
}

impl InEdition {
    fn id(&self, id: &str) -> String {
        format!("{}-{id}", self.name)
    }
}

impl<'a> Body<'a> {
    fn links(&self) -> impl Iterator<Item = WrittenLink<'a>> {
        self.text.links.iter().map(|link| {
            let own = (self.page.clone(), link.address.to_string());
            let again = self.edition.as_ref().map(|edition| {
                let place = link.address.strip_prefix('#').map(|place| format!("#{}", edition.id(place)));
                (edition.page.clone(), place.unwrap_or_else(|| link.address.to_string()))
            });
            WrittenLink {
                place: link.place.clone(),
                written: &link.written,
                stands: std::iter::once(own).chain(again).collect(),
            }
        })
    }
}

/// The texts of all documents.
fn bodies<'a>(output: &Output<'a>) -> Vec<Body<'a>> {
    let (portal, narratives) = (output.portal, output.narratives);
    let mut bodies = Vec::new();
    let mut add = |page: Address, text: &'a Rendered| bodies.push(Body { text, page, edition: None });
    portal.strategy_ids().for_each(|id| add(Portal::strategies_address(), narratives.strategy(id)));
    portal.goal_ids().for_each(|id| add(portal.goal_address(&portal[id]), narratives.goal(id)));
    portal.measure_ids().for_each(|id| add(portal.measure_address(&portal[id]), narratives.measure(id)));
    portal.department_ids().for_each(|id| add(portal.department_address(&portal[id]), narratives.department(id)));
    portal.page_ids().for_each(|id| add(portal[id].address.clone(), narratives.page(id)));
    let translations = translated(portal).into_iter().enumerate();
    translations.for_each(|(index, it)| add(it.address, narratives.translation(index)));
    bodies.extend(portal.report_ids().map(|id| {
        let report = &portal[id];
        let edition = InEdition { page: edition::address(report.year), name: edition::name_of(output, report) };
        Body { text: narratives.report(id), page: report.address.clone(), edition: Some(edition) }
    }));
    bodies
}

/// Web addresses in the front matter: of sources, and of whom to ask.
fn of_keys<'a>(document: Document<'a>, portal: &Portal) -> Vec<WrittenLink<'a>> {
    let common = document.common();
    let mut urls: Vec<_> = common.sources.iter().map(|source| (&source.url, &source.url_span)).collect();
    if let Document::Department(department) = document {
        urls.extend(department.contact.iter().map(|contact| (&contact.url, &contact.url_span)));
    }
    let placed = urls.into_iter().filter_map(|(url, span)| Some((url.as_deref()?, span.clone()?)));
    let links = placed.map(|(url, span)| WrittenLink {
        place: Place::at(&common.source, span),
        written: url,
        stands: vec![(document.page(portal), url.to_owned())],
    });
    links.collect()
}

/// An address in the settings stands on many pages and leads to one place from all of them: from the root it is the shortest.
fn of_settings(address: &WrittenAddress) -> WrittenLink<'_> {
    let (place, written) = (address.place.clone(), address.written.as_ref());
    WrittenLink { place, written, stands: vec![(Address::root(), written.trim_start_matches('/').to_owned())] }
}
