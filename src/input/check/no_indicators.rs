//! `no-indicators`: a report without a `[[kennzahl]]`.
//!
//! # What it does
//! Warns of every report that has no indicator.
//!
//! # Why it matters
//! Without an indicator nobody can check whether the goal is reached. The portal shows the gap.
//!
//! # What to do
//! Enter the form's indicators with `[[kennzahl]]`. If the form names none, there is nothing to do.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Portal;

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let without = portal.reports.iter().filter(|report| report.indicators.is_empty());
    without.map(|report| Diagnostic::new(Code::NoIndicators, report.common.place())).collect()
}
