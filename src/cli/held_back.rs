//! What a run held back: as a line of its summary, for who releases a report on a day wants to see that it was not forgotten;
//! and with its faults, for on that day it is too late for them.

use std::collections::HashSet;

use super::arguments::Source;
use super::printer::Printer;
use crate::diagnostic::Diagnostic;
use crate::input::resolve::HeldBack;
use crate::language::Fact;
use crate::{prepare, publish};

/// Says what was held back, and with `--drafts` that drafts are shown.
pub(super) fn say(held: HeldBack, with_drafts: bool, printer: &Printer) {
    if with_drafts {
        printer.say("cli-mit-entwuerfen", &vec![("n", held.shown_drafts.into())]);
    }
    let next = held.next.map_or_else(|| Fact::from(""), Fact::from);
    let parts = [
        ("cli-zurueckgehalten-entwuerfe", held.drafts),
        ("cli-zurueckgehalten-sperrfristen", held.embargoes),
        ("cli-zurueckgehalten-dateien", held.files),
    ];
    let told = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(words, count)| printer.texts().format(words, &vec![("n", count.into()), ("naechste", next.clone())]));
    let told: Vec<String> = told.collect();
    if !told.is_empty() {
        printer.say("cli-zurueckgehalten", &vec![("was", told.join(", ").into())]);
    }
}

/// The faults that come only when what is held back appears, as warnings: those that a run without holding back has beyond
/// `known`.
pub(super) fn faults(source: &Source, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let known: HashSet<_> = known.iter().map(Diagnostic::identity).collect();
    let mut faults = Vec::new();
    let everything = source.visibility.of_everything();
    if let Some(prepared) = prepare(&source.root, &source.overrides, everything).drain_into(&mut faults) {
        let site = prepared.site().drain_into(&mut faults);
        faults.extend(publish::check(&site, &|_, _| {}));
    }
    faults.retain(|fault| !known.contains(&fault.identity()));
    faults.into_iter().map(Diagnostic::later).collect()
}
