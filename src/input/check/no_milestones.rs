//! `no-milestones`: a report without a `[[meilenstein]]`.
//!
//! # What it does
//! Warns of every report that has no milestone.
//!
//! # Why it matters
//! Without milestones nobody can see whether dates were kept. The portal shows the gap.
//!
//! # What to do
//! Enter the form's milestones with `[[meilenstein]]`. If the form names none, there is nothing to do.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Portal;

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let without = portal.reports.iter().filter(|report| report.milestones.is_empty());
    without.map(|report| Diagnostic::new(Code::NoMilestones, report.common.place())).collect()
}
