//! Atom feeds (RFC 4287): of the portal, of every department, of every measure. One entry a report.
//!
//! An entry's id is its page's address and stays (section 4.2.6). Its `updated` (4.2.15) is the day of the last change
//! that the report names, a feed's that of its newest entry: without a change, not a byte changes.

use std::io::Write;

use chrono::NaiveDate;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::for_xml;
use crate::model::{Address, Common, DepartmentId, MeasureId, Report, ReportId};
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::make_error::MakeError;

/// The file's name, in the root and beside the pages of departments and measures.
const FILE: &str = "feed.xml";

/// How many entries a feed has.
const MOST: usize = 100;

/// Which reports a feed follows.
#[derive(Debug, Clone, Copy)]
enum Whose {
    Everyone,
    Department(DepartmentId),
    Measure(MeasureId),
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let portal = output.portal;
    let departments = portal.department_ids().map(Whose::Department);
    let measures = portal.measure_ids().map(Whose::Measure);
    let output = *output;
    for whose in std::iter::once(Whose::Everyone).chain(departments).chain(measures) {
        let address = whose.page(&output).join(FILE);
        let artefact = Job::data(address, move |to| write(&output, whose, to));
        to.push(match whose.document(&output) {
            Some(document) => artefact.from(document.place()),
            None => artefact,
        });
    }
}

impl Whose {
    fn page(self, output: &Output<'_>) -> Address {
        match self {
            Self::Everyone => Address::root(),
            Self::Department(id) => output.portal.department_address(&output.portal[id]),
            Self::Measure(id) => output.portal.measure_address(&output.portal[id]),
        }
    }

    /// The document that the feed belongs to.
    fn document<'a>(self, output: &Output<'a>) -> Option<&'a Common> {
        match self {
            Self::Everyone => None,
            Self::Department(id) => Some(&output.portal[id].common),
            Self::Measure(id) => Some(&output.portal[id].common),
        }
    }

    fn title(self, output: &Output<'_>) -> String {
        let portal = output.portal;
        let whole = &output.settings.title;
        match self {
            Self::Everyone => whole.to_string(),
            Self::Department(id) => format!("{} – {whole}", portal[id].title),
            Self::Measure(id) => format!("{}: {} – {whole}", portal[id].key, portal[id].title),
        }
    }

    /// The reports with the day of their last change, the newest first.
    fn entries(self, output: &Output<'_>) -> Vec<(NaiveDate, ReportId)> {
        let mut entries: Vec<(NaiveDate, ReportId)> = match self {
            Self::Everyone => output.portal.report_ids().map(|id| at(output, id)).collect(),
            Self::Department(id) => output.views.reports_of_department(id).iter().map(|id| at(output, *id)).collect(),
            Self::Measure(id) => output.views.reports_of(id).iter().map(|id| at(output, *id)).collect(),
        };
        entries.sort_by_key(|entry| std::cmp::Reverse(*entry));
        entries.truncate(MOST);
        entries
    }

    /// The day of the feed itself: its newest entry's, else that of the document it belongs to.
    fn updated(self, output: &Output<'_>, entries: &[(NaiveDate, ReportId)]) -> NaiveDate {
        let newest = entries.first().map(|(day, _)| *day);
        let own = || self.document(output).and_then(Common::last_change);
        // A feed must say a day (RFC 4287, 4.1.1). Where nothing ever happened it is the first that computers count.
        newest.or_else(own).unwrap_or_default()
    }
}

/// A report with the day of its last change: as it says, else its editorial date, so that none is invented.
fn at(output: &Output<'_>, id: ReportId) -> (NaiveDate, ReportId) {
    let report = &output.portal[id];
    (report.common.last_change().unwrap_or_else(|| report.editorial_date()), id)
}

fn write(output: &Output<'_>, whose: Whose, to: &mut dyn Write) -> Result<(), MakeError> {
    let base = &output.settings.base_url;
    let page = whose.page(output);
    let entries = whose.entries(output);
    let mut xml = Writer::new_with_indent(to, b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    xml.create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", output.settings.language.tag()))
        .write_inner_content(|xml| {
            text(xml, "id", &base.join(&page))?;
            text(xml, "title", &whose.title(output))?;
            if let (Whose::Everyone, Some(subtitle)) = (whose, &output.settings.subtitle) {
                text(xml, "subtitle", subtitle)?;
            }
            text(xml, "updated", &timestamp(whose.updated(output, &entries)))?;
            link(xml, "self", "application/atom+xml", &base.join(&page.join(FILE)))?;
            link(xml, "alternate", "text/html", &base.join(&page))?;
            person(xml, &output.settings.publisher.name)?;
            text(xml, "rights", &output.settings.licence.attribution)?;
            entries.iter().try_for_each(|(day, id)| write_entry(output, xml, *day, &output.portal[*id]))
        })?;
    Ok(xml.into_inner().write_all(b"\n")?)
}

fn write_entry<W: Write>(
    output: &Output<'_>,
    xml: &mut Writer<W>,
    updated: NaiveDate,
    report: &Report,
) -> std::io::Result<()> {
    let portal = output.portal;
    let url = output.settings.base_url.join(&report.address);
    let title = format!("{} {}: {}", portal[report.measure].key, report.year, portal.report_title(report));
    // What is said about the day of the last change, else what the report says.
    let change = report.common.changes.iter().rev().find(|change| change.date == updated);
    let words = change.map(|change| &change.text).or(report.common.summary.as_ref());
    let entry = xml.create_element("entry");
    let tongue = report.common.tongue().bcp47;
    let entry = match output.settings.language.tag() {
        // What the feed as a whole says holds for its entries.
        own if own == tongue => entry,
        _ => entry.with_attribute(("xml:lang", tongue)),
    };
    entry.write_inner_content(|xml| {
        text(xml, "id", &url)?;
        text(xml, "title", &title)?;
        text(xml, "updated", &timestamp(updated))?;
        if let Some(published) = report.common.published {
            text(xml, "published", &timestamp(published))?;
        }
        person(xml, &portal[report.department].title)?;
        link(xml, "alternate", "text/html", &url)?;
        match words {
            Some(words) => text(xml, "summary", words),
            None => Ok(()),
        }
    })?;
    Ok(())
}

fn person<W: Write>(xml: &mut Writer<W>, name: &str) -> std::io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| text(xml, "name", name)).map(|_| ())
}

fn text<W: Write>(xml: &mut Writer<W>, name: &str, content: &str) -> std::io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(&for_xml(content))).map(|_| ())
}

fn link<W: Write>(xml: &mut Writer<W>, rel: &str, kind: &str, href: &str) -> std::io::Result<()> {
    xml.create_element("link").with_attributes([("rel", rel), ("type", kind), ("href", href)]).write_empty().map(|_| ())
}

/// A day as a moment: its beginning, in UTC.
fn timestamp(day: NaiveDate) -> String {
    format!("{day}T00:00:00Z")
}
