//! `transparenz check`: everything that there is to say about the content, without publishing.

use super::arguments::Check;
use super::held_back;
use super::printer::Printer;
use crate::Prepared;
use crate::diagnostic::render::{self, Format};
use crate::diagnostic::{self, Diagnostic};
use crate::publish;

/// Checks; false where there are errors.
pub(super) fn run(check: &Check, printer: &Printer) -> bool {
    let mut faults = Vec::new();
    let prepared = check.source.prepare(&mut faults);
    let held = prepared.as_ref().map(Prepared::held_back);
    if let Some(prepared) = prepared {
        let site = prepared.site().drain_into(&mut faults);
        faults.extend(publish::check(&site, &|_, _| {}));
    }
    check.source.make_strict(&mut faults);
    diagnostic::sort(&mut faults);
    let errors = faults.iter().filter(|fault| fault.is_error()).count();
    match check.format {
        Format::Text => {
            printer.diagnostics(&faults);
            let warnings = faults.iter().filter(|fault| !fault.is_error()).count();
            if let Some(held) = held {
                held_back::say(held, check.source.visibility.drafts, printer);
            }
            printer.say("cli-geprueft", &vec![("fehler", errors.into()), ("warnungen", warnings.into())]);
        }
        format => {
            let options = render::Options { format, ..render::Options::default() };
            Printer::result(&render::render(&printer.to_tell(&faults), printer.texts(), options));
        }
    }
    !faults.iter().any(Diagnostic::is_error)
}
