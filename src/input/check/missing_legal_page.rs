//! `missing-legal-page`: a page that a public body must have.
//!
//! # What it does
//! Warns where the portal has no `impressum`, `datenschutz`, `barrierefreiheit`, `informationsfreiheit` or
//! `leichte-sprache` of its own. The theme's sample text does not count.
//!
//! # Why it matters
//! Public bodies must give these details; the sample text has placeholders and does not fulfil the duty.
//!
//! # What to do
//! Create the file, such as `content/seiten/impressum.md`, and write the details into it.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Address, Portal};

/// The pages by their addresses, with their names as printed.
const PAGES: [(&str, &str); 5] = [
    ("impressum", "Impressum"),
    ("datenschutz", "Datenschutz"),
    ("barrierefreiheit", "Barrierefreiheit"),
    ("informationsfreiheit", "Informationsfreiheit"),
    ("leichte-sprache", "Leichte Sprache"),
];

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    PAGES
        .iter()
        .filter(|(name, _)| {
            let address = Address::page(&[name]);
            !portal.pages.iter().any(|page| page.address == address && !page.from_theme)
        })
        .map(|(name, title)| {
            Diagnostic::general(Code::MissingLegalPage)
                .with("name", *title)
                .with("datei", format!("content/seiten/{name}.md"))
        })
        .collect()
}
