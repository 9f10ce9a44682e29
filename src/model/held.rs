//! What is there, but not to be seen yet: drafts, embargoed documents, and the files beside them.

use chrono::NaiveDateTime;

use super::Address;
use crate::diagnostic::{Diagnostic, Place};

/// Why a document is not to be seen yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// It is a draft (`entwurf`).
    Draft,
    /// It is embargoed (`sperrfrist`) until this moment, in Bremen's time.
    Embargo(NaiveDateTime),
}

/// A document or file that is not to be seen yet. Nothing of it is published; it is known so that messages can say why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its path below the root.
    pub path: Box<str>,
    /// Where it will be published, where that is a page or file of its own.
    pub address: Option<Address>,
    /// Why it is not there.
    pub hold: Hold,
    /// The document that a file appears with; none for documents.
    pub appears_with: Option<Box<str>>,
    /// The line that says so, else the file.
    pub place: Place,
}

impl Held {
    /// The fault of what leads to it, with what there is to tell.
    #[must_use]
    pub fn told(&self, fault: Diagnostic) -> Diagnostic {
        self.hold.told(fault).with("dokument", self.appears_with.as_deref().unwrap_or_default())
    }
}

impl Hold {
    /// A fault with why its target is not there: `art`, and `bis` where that is a day.
    #[must_use]
    pub fn told(self, fault: Diagnostic) -> Diagnostic {
        match self {
            Self::Draft => fault.with("art", "entwurf"),
            Self::Embargo(until) => fault.with("art", "sperrfrist").with("bis", until),
        }
    }
}
