//! Why artefacts could not be made or written, as the faults that are told.

use std::collections::BTreeMap;
use std::error::Error as _;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::output::{Artefact, MakeError};

/// Why an artefact is not there.
#[derive(Debug)]
pub(super) enum Failure {
    /// It could not be made, in the words of whoever made it.
    Unmade(String),
    /// It could not be written, or what it is copied from not be read.
    Refused(Box<Diagnostic>),
}

impl Failure {
    pub(super) fn of(error: MakeError) -> Self {
        if let MakeError::NotTaken(fault) = error {
            return Self::Refused(fault);
        }
        let mut reason = error.to_string();
        let mut source = error.source();
        while let Some(inner) = source {
            reason.push_str(&format!(": {inner}"));
            source = inner.source();
        }
        Self::Unmade(reason)
    }
}

/// One fault for each reason: a template that is broken is broken for every page made from it.
pub(super) fn faults(failures: Vec<(&Artefact, Failure)>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut unmade: BTreeMap<String, Vec<&Artefact>> = BTreeMap::new();
    for (artefact, failure) in failures {
        match failure {
            Failure::Unmade(reason) => unmade.entry(reason).or_default().push(artefact),
            Failure::Refused(fault) => faults.push(*fault),
        }
    }
    faults.extend(unmade.into_iter().filter_map(|(reason, pages)| {
        let first = pages.iter().min_by(|a, b| a.address.cmp(&b.address))?;
        // A document is to be looked at only where it is the only one.
        let place: Option<&Place> = first.origin.as_ref().filter(|_| pages.len() == 1);
        let fault = place.map_or_else(
            || Diagnostic::general(Code::Rendering),
            |place| Diagnostic::new(Code::Rendering, place.clone()),
        );
        let page = format!("/{}", first.address);
        Some(fault.with("seite", page).with("weitere", pages.len() - 1).with("grund", reason))
    }));
    faults
}
