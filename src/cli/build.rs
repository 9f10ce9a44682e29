//! `transparenz build`: the content becomes the published site.

use super::arguments::Build;
use super::clock::Stopwatch;
use super::duration::duration;
use super::held_back;
use super::printer::Printer;
use crate::Prepared;
use crate::diagnostic::{self, Diagnostic};
use crate::publish::{self, Manner, Published, listed};

/// Builds and publishes; false where errors kept the old site in place.
pub(super) fn run(build: &Build, printer: &Printer) -> bool {
    let watch = Stopwatch::start();
    publish::carry_on(&build.source.root, &build.out);
    let mut faults = Vec::new();
    let prepared = build.source.prepare(&mut faults);
    let held = prepared.as_ref().map(Prepared::held_back);
    let published = prepared.and_then(|prepared| {
        let site = prepared.site().drain_into(&mut faults);
        build.source.make_strict(&mut faults);
        if faults.iter().any(Diagnostic::is_error) {
            // Everything that is wrong is said in one run: pages are made and looked through all the same.
            faults.extend(publish::check(&site, &|_, _| {}));
            return None;
        }
        let bar = printer.progress();
        let outcome =
            publish::swap(&site, &build.source.root, &build.out, build.source.strict, &|done, all| bar.tell(done, all));
        bar.clear();
        drop(site);
        // The program ends here: the system takes a large portal back quicker than piece by piece.
        std::mem::forget(prepared);
        outcome.drain_into(&mut faults)
    });
    diagnostic::sort(&mut faults);
    printer.errors_and_counts(&faults);
    if let Some(held) = held {
        held_back::say(held, build.source.visibility.drafts, printer);
    }
    summary(build, printer, published.as_ref(), &faults, watch.milliseconds());
    published.is_some()
}

fn summary(build: &Build, printer: &Printer, published: Option<&Published>, faults: &[Diagnostic], milliseconds: u64) {
    let language = printer.texts().language();
    let errors = faults.iter().filter(|fault| fault.is_error()).count();
    let facts = |published: &Published| {
        vec![
            ("seiten", published.pages.into()),
            ("dateien", published.files.into()),
            ("groesse", printer.texts().size(published.bytes, "cli-byte").into()),
            ("zeit", duration(milliseconds, language).into()),
            ("warnungen", (faults.len() - errors).into()),
            ("ordner", build.out.display().to_string().into()),
            ("vorher", if published.committed.manner == Manner::First { "keine" } else { "eine" }.into()),
            ("geaendert", published.committed.changed.into()),
        ]
    };
    match published {
        Some(published) => {
            exchanged(build, printer, published);
            printer.say("cli-gebaut", &facts(published));
        }
        None => printer.say("cli-nicht-gebaut", &vec![("n", errors.into())]),
    }
}

/// How the site came to its place, and what was left alone there.
fn exchanged(build: &Build, printer: &Printer, published: &Published) {
    let folder = || build.out.display().to_string();
    let committed = &published.committed;
    match committed.manner {
        Manner::First => {}
        Manner::Entries(steps) => printer.say("cli-ausgetauscht", &vec![("n", steps.into())]),
        Manner::Files(steps) => printer.say("cli-einzeln-ausgetauscht", &vec![("n", steps.into())]),
    }
    if !committed.kept.is_empty() {
        let facts =
            vec![("n", committed.kept.len().into()), ("ordner", folder().into()), ("dateien", listed(&committed.kept))];
        printer.say("cli-fremde-dateien", &facts);
    }
    for left in &committed.left {
        printer.say("cli-rest", &vec![("ordner", left.display().to_string().into())]);
    }
}
