//! The portal that a command works on, read as its options want it.

use super::arguments::Source;
use crate::diagnostic::Diagnostic;
use crate::{Prepared, prepare};

impl Source {
    /// Reads the portal and works everything out; what there is to say about it joins `faults`. None where settings or theme
    /// cannot be used.
    pub(super) fn prepare(&self, faults: &mut Vec<Diagnostic>) -> Option<Prepared> {
        let prepared = prepare(&self.root, &self.overrides, self.visibility).drain_into(faults);
        self.make_strict(faults);
        prepared
    }

    /// With `--strict`, warnings are errors.
    pub(super) fn make_strict(&self, faults: &mut Vec<Diagnostic>) {
        if self.strict {
            *faults = std::mem::take(faults).into_iter().map(Diagnostic::strict).collect();
        }
    }
}
