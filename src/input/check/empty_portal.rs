//! `empty-portal`: nothing to publish.
//!
//! # What it does
//! Warns of a portal that has neither a strategy nor a goal, a measure or a report.
//!
//! # Why it matters
//! It would consist of empty lists. Mostly the program was started in the wrong folder.
//!
//! # What to do
//! Change to the folder that has `content/` in it. Drafts count only with `--drafts`.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Portal;

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let is_empty = portal.strategies.is_empty()
        && portal.goals.is_empty()
        && portal.measures.is_empty()
        && portal.reports.is_empty();
    if is_empty { vec![Diagnostic::general(Code::EmptyPortal)] } else { Vec::new() }
}
