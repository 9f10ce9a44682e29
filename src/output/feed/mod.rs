//! What machines follow: the Atom feed, the sitemap, robots.txt and security.txt.

mod atom;
mod entries;
mod plain;
mod sitemap;

pub use entries::{Entry, entries};

use chrono::NaiveDate;

use super::site::{Artefact, Output};
use crate::model::Address;

/// Adds the files; `listed` are the pages of the site with the day of their last change.
pub fn artefacts<'a>(output: &Output<'a>, listed: Vec<(Address, Option<NaiveDate>)>, to: &mut Vec<Artefact<'a>>) {
    atom::artefacts(output, to);
    sitemap::artefacts(output, listed, to);
    plain::artefacts(output, to);
}
