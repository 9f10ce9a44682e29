//! Markdown to safe HTML, plain text and a list of contents, in one pass over the text.
//!
//! In: the body of a document and what its links may lead to ([`Links`]). Out: [`Rendered`], and a diagnostic for raw
//! HTML, for addresses that are not allowed, and for links between documents that lead nowhere. `CommonMark` with tables,
//! footnotes, strikethrough (`~~`) and task lists (content-model.md, "Files"). Nothing is beautified: the words stay as
//! written, also where `CommonMark` would take them for marks or drop them (content-model.md, "Text"). The page has every
//! word of the body, and the plain text the same; what may have been meant otherwise is a warning with its place.

mod emphasis;
mod entities;
mod footnotes;
mod headings;
mod links;
mod lists;
mod named;
mod signs;
mod slips;
mod tables;
mod unshown;
mod writer;

pub use links::{Destinations, Links, Target, percent_decoded, percent_encoded};
pub use named::named_in;

use std::ops::Range;

use pulldown_cmark::Options;

use crate::diagnostic::{Outcome, Place};
use crate::model::{Body, placeholders};

/// A body as the outputs need it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// Safe HTML.
    pub html: String,
    /// The words alone, for search and descriptions; blocks are divided by line feeds.
    pub text: String,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The links to places of this site, in order.
    pub links: Vec<WrittenLink>,
}

/// A link or picture that leads to a place of this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenLink {
    /// Where it stands.
    pub place: Place,
    /// Its target as written.
    pub written: Box<str>,
    /// The address from its page on, as HTML has it there.
    pub address: Box<str>,
}

/// A heading of a body.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Heading {
    /// Its level in the page, 2 to 6.
    pub level: u8,
    /// Its id in the page.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// How a body is set into its page.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'t> {
    /// The level that a heading `##` gets in the page (2, or 3 below a section of the page's own).
    pub top_level: u8,
    /// What its ids begin with, where several bodies share a page; else empty.
    pub ids: &'t str,
    /// The word for a footnote.
    pub footnote: &'t str,
    /// The words of the link back from a footnote.
    pub back: &'t str,
    /// The name of a table for those who do not see it.
    pub table: &'t str,
}

/// Before the ids of headings, so that they never meet an id of the template.
const ID_PREFIX: &str = "s-";

/// What documents may hold beside `CommonMark` (content-model.md, "Files").
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// Renders one body.
#[must_use]
pub fn render(body: &Body, links: &Links<'_>, setting: Setting<'_>) -> Outcome<Rendered> {
    writer::write(body, &signs::hidden(body.text()), links, setting)
}

/// The first `[Platzhalter: …]` of a text: what only the operator can decide (site.md, "Law").
#[must_use]
pub fn placeholder(text: &str) -> Option<Range<usize>> {
    let (start, _) = placeholders(text).next()?;
    let end = text[start..].find(']')? + start + 1;
    Some(start..end)
}

#[cfg(test)]
mod tests;
