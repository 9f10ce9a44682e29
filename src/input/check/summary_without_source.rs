//! `summary-without-source`: retold, and nobody learns from what.
//!
//! # What it does
//! Warns of every document with `fassung = "zusammenfassung"` and without `[[quelle]]`.
//!
//! # Why it matters
//! Its page says „nicht der amtliche Wortlaut“ and names the source: who wants the official wording must learn where it
//! is.
//!
//! # What to do
//! Add a `[[quelle]]`, or delete `fassung` if it is the official wording after all.

use super::{documents, place};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Portal, Version};

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    documents(portal)
        .filter(|common| common.version == Version::Summary && common.sources.is_empty())
        .map(|common| Diagnostic::new(Code::SummaryWithoutSource, place::of_key(common, "fassung")))
        .collect()
}
