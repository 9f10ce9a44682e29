//! What machines follow: the Atom feeds, the sitemap, robots.txt and security.txt.

mod atom;
mod plain;
mod sitemap;

use std::borrow::Cow;

use chrono::NaiveDate;

use super::context::Output;
use super::job::Job;
use crate::model::Address;

/// A text as XML 1.0 can carry it: characters that it has no way to write become `U+FFFD`.
///
/// Loading refuses them; this holds for whatever may come by another way.
#[must_use]
pub fn for_xml(text: &str) -> Cow<'_, str> {
    let is_bad = |letter: char| match letter {
        '\t' | '\n' | '\r' => false,
        _ => letter < ' ' || matches!(letter, '\u{FFFE}' | '\u{FFFF}'),
    };
    if text.contains(is_bad) { Cow::Owned(text.replace(is_bad, "\u{FFFD}")) } else { Cow::Borrowed(text) }
}

/// Adds the files; `listed` are the pages of the site with the day of their last change.
pub fn artefacts<'a>(output: &Output<'a>, listed: Vec<(Address, Option<NaiveDate>)>, to: &mut Vec<Job<'a>>) {
    atom::artefacts(output, to);
    sitemap::artefacts(output, listed, to);
    plain::artefacts(output, to);
}
