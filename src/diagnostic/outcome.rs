//! A value together with everything that there is to say about it.

use super::Diagnostic;

/// A value with its diagnostics, so that an editor sees every fault in one run.
///
/// Unlike a `Result`, an `Outcome` may hold a value and errors at once: later stages go on as far as they can.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome<T> {
    /// What came out.
    pub value: T,
    /// What there is to say about it.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Outcome<T> {
    /// A value about which there is nothing to say.
    pub const fn clean(value: T) -> Self {
        Self { value, diagnostics: Vec::new() }
    }

    /// A value with diagnostics.
    pub const fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }

    /// Moves the diagnostics to `sink` and gives the value.
    pub fn drain_into(self, sink: &mut Vec<Diagnostic>) -> T {
        sink.extend(self.diagnostics);
        self.value
    }

    /// The same diagnostics with another value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Outcome<U> {
        Outcome { value: with(self.value), diagnostics: self.diagnostics }
    }

    /// Whether any diagnostic is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }
}
