//! Where a document comes from and what happened to it, the same on the page of every document.

use serde::Serialize;

use super::day::Day;
use super::licence::LicenceLink;
use crate::model::{Approval, ChangeNote, Common, Page, SharedFile, SourceNote, Version};
use crate::output::context::Output;
use crate::output::format::Format;

/// Where a document comes from, and what happened to it.
#[derive(Serialize)]
pub(super) struct About<'a> {
    /// Whether the words are retold: „nicht der amtliche Wortlaut“.
    is_summary: bool,
    sources: Vec<SourceRow<'a>>,
    approval: Option<ApprovalRow<'a>>,
    published: Option<Day>,
    changed: Option<Day>,
    changes: Vec<ChangeRow<'a>>,
    /// The licence, where it differs from the portal's.
    licence: Option<LicenceLink<'a>>,
    /// The BCP 47 tag of the document's language.
    language: &'static str,
    keywords: &'a [Box<str>],
    summary: Option<&'a str>,
}

#[derive(Serialize)]
struct SourceRow<'a> {
    title: &'a str,
    url: Option<&'a str>,
    file: Option<&'a str>,
    /// The way to the file from the document's page.
    way: Option<String>,
    sha256: Option<&'a str>,
    pages: Option<&'a str>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct ApprovalRow<'a> {
    by: &'a str,
    on: Day,
}

#[derive(Serialize)]
struct ChangeRow<'a> {
    on: Day,
    text: &'a str,
}

impl<'a> About<'a> {
    pub(super) fn of(common: &'a Common, format: &Format) -> Self {
        Self {
            is_summary: common.version == Version::Summary,
            sources: common.sources.iter().map(source_row).collect(),
            approval: common.approval.as_ref().map(|Approval { by, on }| ApprovalRow { by, on: Day::of(*on, format) }),
            published: common.published.map(|day| Day::of(day, format)),
            changed: common.changed.map(|day| Day::of(day, format)),
            changes: common
                .changes
                .iter()
                .map(|ChangeNote { date, text }| ChangeRow { on: Day::of(*date, format), text })
                .collect(),
            licence: common.licence.as_ref().map(|licence| LicenceLink::of(&licence.terms())),
            language: common.tongue().bcp47,
            keywords: &common.keywords,
            summary: common.summary.as_deref(),
        }
    }

    /// The same of a free page.
    pub(super) fn of_page(page: &'a Page, output: &Output<'_>) -> Self {
        let mut about = Self::of(&page.common, output.format);
        for source in &mut about.sources {
            source.way = source.file.and_then(|file| way_from_page(page, file, output));
        }
        about
    }
}

/// The way from a page to a file that lies beside its document: among the portal's files, not below the page.
fn way_from_page(page: &Page, file: &str, output: &Output<'_>) -> Option<String> {
    let (folder, _) = page.common.source.path().rsplit_once('/')?;
    let path = format!("{folder}/{file}");
    let SharedFile { address, .. } = output.portal.files.iter().find(|known| *known.path == path)?;
    Some(format!("{}{address}", page.address.way_to_root()))
}

fn source_row(source: &SourceNote) -> SourceRow<'_> {
    SourceRow {
        title: &source.title,
        url: source.url.as_deref(),
        file: source.file.as_ref().map(|file| file.text.as_ref()),
        way: source.file.as_ref().map(|file| format!("./{}", file.text)),
        sha256: source.sha256.as_ref().map(|sum| sum.text.as_ref()),
        pages: source.pages.as_deref(),
        note: source.note.as_deref(),
    }
}
