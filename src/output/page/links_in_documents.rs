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
    let (portal, narratives) = (output.portal, output.narratives);
    let mut links = Vec::new();
    let mut add = |page: &Address, body: &'a Rendered| links.extend(of_body(body, page));
    let strategies = Portal::strategies_address();
    portal.strategy_ids().for_each(|id| add(&strategies, narratives.strategy(id)));
    portal.goal_ids().for_each(|id| add(&portal.goal_address(&portal[id]), narratives.goal(id)));
    portal.measure_ids().for_each(|id| add(&portal.measure_address(&portal[id]), narratives.measure(id)));
    portal.department_ids().for_each(|id| add(&portal.department_address(&portal[id]), narratives.department(id)));
    portal.page_ids().for_each(|id| add(&portal[id].address, narratives.page(id)));
    let translations = translated(portal).into_iter().enumerate();
    translations.for_each(|(index, it)| add(&it.address, narratives.translation(index)));
    for id in portal.report_ids() {
        let report = &portal[id];
        let (year, name) = (edition::address(report.year), edition::name_of(output, report));
        let of_report = of_body(narratives.report(id), &report.address).into_iter();
        links.extend(of_report.map(|link| also_in_edition(link, &year, &name)));
    }
    links.extend(portal.documents().flat_map(|document| of_keys(document, portal)));
    links.extend(output.settings.addresses.iter().map(of_settings));
    links
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

fn of_body<'a>(body: &'a Rendered, page: &Address) -> Vec<WrittenLink<'a>> {
    let links = body.links.iter().map(|link| WrittenLink {
        place: link.place.clone(),
        written: &link.written,
        stands: vec![(page.clone(), link.address.to_string())],
    });
    links.collect()
}

/// The year's document holds all reports, so that places of their own have another name there.
fn also_in_edition<'a>(mut link: WrittenLink<'a>, edition: &Address, name: &str) -> WrittenLink<'a> {
    if let Some((_, address)) = link.stands.first() {
        let address = match address.strip_prefix('#') {
            Some(place) => format!("#{name}-{place}"),
            None => address.clone(),
        };
        link.stands.push((edition.clone(), address));
    }
    link
}
