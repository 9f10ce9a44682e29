//! The Atom feed (RFC 4287): one entry a report, its latest change as `updated`.

use std::collections::BTreeSet;
use std::io::Write;

use chrono::NaiveDate;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::entries::{Entry, entries};
use crate::model::Address;
use crate::output::site::{Artefact, MakeError, Output};

/// The feed's address.
const FEED: &str = "feed.xml";

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    let output = *output;
    to.push(Artefact::data(Address::file(FEED), move |to| write(&output, to)));
}

fn write(output: &Output<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    let base = &output.settings.base_url;
    // A report that was changed stands once, with its latest change: an id names one entry.
    let mut seen = BTreeSet::new();
    let entries: Vec<Entry<'_>> =
        entries(output).into_iter().filter(|entry| seen.insert(entry.address.clone())).collect();
    let updated = entries.first().map_or(NaiveDate::default(), |entry| entry.day);
    let mut xml = Writer::new_with_indent(to, b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    xml.create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", output.settings.language.tag()))
        .write_inner_content(|xml| {
            text(xml, "id", base.as_str())?;
            text(xml, "title", &output.settings.title)?;
            if let Some(subtitle) = &output.settings.subtitle {
                text(xml, "subtitle", subtitle)?;
            }
            text(xml, "updated", &timestamp(updated))?;
            link(xml, "self", "application/atom+xml", &base.join(&Address::file(FEED)))?;
            link(xml, "alternate", "text/html", base.as_str())?;
            xml.create_element("author")
                .write_inner_content(|xml| text(xml, "name", &output.settings.publisher.name))?;
            text(xml, "rights", &output.settings.licence.attribution)?;
            entries.iter().try_for_each(|entry| write_entry(output, xml, entry))
        })?;
    to_end(xml.into_inner())
}

fn write_entry<W: Write>(output: &Output<'_>, xml: &mut Writer<W>, entry: &Entry<'_>) -> std::io::Result<()> {
    let url = output.settings.base_url.join(&entry.address);
    xml.create_element("entry").write_inner_content(|xml| {
        text(xml, "id", &url)?;
        text(xml, "title", &entry.title)?;
        text(xml, "updated", &timestamp(entry.day))?;
        link(xml, "alternate", "text/html", &url)?;
        match entry.text.or(entry.summary) {
            Some(summary) => text(xml, "summary", summary),
            None => Ok(()),
        }
    })?;
    Ok(())
}

fn to_end(to: &mut dyn Write) -> Result<(), MakeError> {
    Ok(to.write_all(b"\n")?)
}

fn text<W: Write>(xml: &mut Writer<W>, name: &str, content: &str) -> std::io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(content)).map(|_| ())
}

fn link<W: Write>(xml: &mut Writer<W>, rel: &str, kind: &str, href: &str) -> std::io::Result<()> {
    xml.create_element("link").with_attributes([("rel", rel), ("type", kind), ("href", href)]).write_empty().map(|_| ())
}

/// A day as a moment: its beginning, in UTC.
fn timestamp(day: NaiveDate) -> String {
    format!("{day}T00:00:00Z")
}
