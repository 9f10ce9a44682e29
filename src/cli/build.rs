//! `transparenz build`: the content becomes the published site.

use super::arguments::{Build, Source};
use super::clock::Stopwatch;
use super::printer::Printer;
use super::size;
use crate::diagnostic::{self, Diagnostic, Outcome};
use crate::publish::Published;
use crate::{Prepared, prepare, publish};

/// Builds and publishes; false where errors kept the old site in place.
pub(super) fn run(build: &Build, printer: &Printer) -> bool {
    let watch = Stopwatch::start();
    let mut faults = Vec::new();
    let prepared = prepared(&build.source, &mut faults);
    let published = prepared.and_then(|prepared| {
        let site = prepared.site().drain_into(&mut faults);
        strict(&build.source, &mut faults);
        if faults.iter().any(Diagnostic::is_error) {
            // Everything that is wrong is said in one run: pages are made and looked through all the same.
            faults.extend(publish::dry_run(&site, &|_, _| {}).diagnostics);
            return None;
        }
        let bar = printer.progress();
        let outcome =
            publish::swap(&site, &build.source.root, &build.out, build.source.strict, &|done, all| bar.tell(done, all));
        bar.clear();
        outcome.drain_into(&mut faults)
    });
    diagnostic::sort(&mut faults);
    printer.errors_and_counts(&faults);
    summary(build, printer, published.as_ref(), &faults, watch.milliseconds());
    published.is_some()
}

/// Reads the portal; with `--strict` warnings are errors.
pub(super) fn prepared(source: &Source, faults: &mut Vec<Diagnostic>) -> Option<Prepared> {
    let outcome: Outcome<Option<Prepared>> = prepare(&source.root, &source.overrides, source.visibility);
    let prepared = outcome.drain_into(faults);
    strict(source, faults);
    prepared
}

/// With `--strict`, warnings are errors.
pub(super) fn strict(source: &Source, faults: &mut Vec<Diagnostic>) {
    if source.strict {
        *faults = std::mem::take(faults).into_iter().map(Diagnostic::strict).collect();
    }
}

fn summary(build: &Build, printer: &Printer, published: Option<&Published>, faults: &[Diagnostic], milliseconds: u128) {
    let language = printer.texts().language();
    let errors = faults.iter().filter(|fault| fault.is_error()).count();
    let facts = |published: &Published| {
        vec![
            ("seiten", published.pages.into()),
            ("dateien", published.files.into()),
            ("groesse", size::bytes(published.bytes, language).into()),
            ("zeit", size::duration(milliseconds, language).into()),
            ("warnungen", (faults.len() - errors).into()),
            ("ordner", build.out.display().to_string().into()),
        ]
    };
    match published {
        Some(published) => printer.say("cli-gebaut", &facts(published)),
        None => printer.say("cli-nicht-gebaut", &vec![("n", errors.into())]),
    }
}
