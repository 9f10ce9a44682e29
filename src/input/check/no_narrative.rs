//! `no-narrative`: a report without a text.
//!
//! # What it does
//! Warns of every report below whose front matter nothing stands but white space.
//!
//! # Why it matters
//! Only the text explains what is behind the figures. The portal shows the gap.
//!
//! # What to do
//! Write the narrative („Sachstand“) below the second line `+++`. If the form has none, there is nothing to do.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Portal;

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let without = portal.reports.iter().filter(|report| report.common.body.text().trim().is_empty());
    without.map(|report| Diagnostic::new(Code::NoNarrative, report.common.place())).collect()
}
