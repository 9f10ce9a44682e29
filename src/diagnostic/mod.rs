//! What there is to say to editors and operators: a code, a place, the facts, and words in their language.
//!
//! In: facts found by any stage. Out: one message each, with the place, what is wrong, why, and what to do
//! (`render`: terminal, JSON, GitHub). The words stand in `language/*.ftl` under the code's name.

mod cause;
mod code;
mod limit;
mod odd_space;
mod outcome;
pub mod render;
mod source;

pub use cause::Refusal;
pub use code::{Code, Severity};
pub use limit::{MOST_A_FILE, limited};
pub use odd_space::is_odd_space;
pub use outcome::Outcome;
pub use source::{Place, Position, Source};

use crate::language::Arguments;
pub use crate::language::Fact;

/// One thing to say: what (`code`), where (`place`), and the facts that its message names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    code: Code,
    severity: Severity,
    place: Option<Place>,
    facts: Arguments,
    related: Vec<Place>,
    shows_later: bool,
}

impl Diagnostic {
    /// A diagnostic at a place, of the code's own severity.
    #[must_use]
    pub fn new(code: Code, place: Place) -> Self {
        Self {
            code,
            severity: code.severity(),
            place: Some(place),
            facts: Vec::new(),
            related: Vec::new(),
            shows_later: false,
        }
    }

    /// A diagnostic about the run as a whole.
    #[must_use]
    pub fn general(code: Code) -> Self {
        Self {
            code,
            severity: code.severity(),
            place: None,
            facts: Vec::new(),
            related: Vec::new(),
            shows_later: false,
        }
    }

    /// Adds a fact that the message names (`name` is the Fluent variable).
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.push((name, fact.into()));
        self
    }

    /// Adds a second place, such as the first of two documents with one list number.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    /// The same, but as an error where it was a warning (`--strict`).
    #[must_use]
    pub fn strict(mut self) -> Self {
        if self.severity == Severity::Warning {
            self.severity = Severity::Error;
        }
        self
    }

    /// The same, of a document that is held back: nothing but a warning until it appears.
    #[must_use]
    pub fn later(mut self) -> Self {
        if self.severity == Severity::Error {
            self.severity = Severity::Warning;
        }
        self.shows_later = true;
        self
    }

    /// Whether the fault comes only with a document that is held back.
    #[must_use]
    pub const fn shows_later(&self) -> bool {
        self.shows_later
    }

    /// What tells one fault from another in two runs: the code and the place. Its facts may be counts, which differ.
    #[must_use]
    pub fn identity(&self) -> (Code, Option<(&str, usize, usize)>) {
        (self.code, self.place.as_ref().map(Place::order))
    }

    /// What kind of fault it is.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// How grave it is in this run.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// Where it is.
    #[must_use]
    pub const fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// Further places that belong to it.
    #[must_use]
    pub fn related_places(&self) -> &[Place] {
        &self.related
    }

    /// The facts that the message names.
    #[must_use]
    pub const fn facts(&self) -> &Arguments {
        &self.facts
    }

    /// Whether it keeps the site from being published.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Orders diagnostics by file and place, so that every run prints them alike, and drops exact doubles.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| a.facts.cmp(&b.facts)));
    diagnostics.dedup();
}

fn order(diagnostic: &Diagnostic) -> (Option<(&str, usize, usize)>, &'static str) {
    (diagnostic.place.as_ref().map(Place::order), diagnostic.code.id())
}
