//! `own-language`: a translation into the language that its original is written in.
//!
//! # What it does
//! Reports translations (`D40.de.md`) whose language is that of the document beside them (`sprache`, else the portal's
//! `inhalt_sprache`).
//!
//! # Why it matters
//! There would be two versions in one language, and nobody would know which one holds.
//!
//! # What to do
//! Take the language out of the file's name, or say at the original which language it is in.

use super::documents;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::Portal;

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for common in documents(portal) {
        let own = common.tongue();
        let alike = common.translations.iter().filter(|translation| translation.tongue.name == own.name);
        faults.extend(alike.map(|translation| {
            Diagnostic::new(Code::OwnLanguage, Place::file(&translation.body.source)).with("name", own.own_name)
        }));
    }
    faults
}
