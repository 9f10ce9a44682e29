//! What a run held back: as a line of its summary, for who releases a report on a day wants to see that it was not forgotten;
//! and with its faults, for on that day it is too late for them.

use std::collections::HashSet;

use chrono::{NaiveDateTime, Timelike};

use super::arguments::Source;
use super::printer::Printer;
use crate::diagnostic::Diagnostic;
use crate::input::resolve::HeldBack;
use crate::language::Language;
use crate::{prepare, publish};

/// Says what was held back, and with `--drafts` that drafts are shown.
pub(super) fn say(held: HeldBack, with_drafts: bool, printer: &Printer) {
    if with_drafts {
        printer.say("cli-mit-entwuerfen", &vec![("n", held.shown_drafts.into())]);
    }
    if !held.is_any() {
        return;
    }
    let next = held.next.map_or_else(String::new, |next| moment(next, printer.texts().language()));
    let facts = vec![
        ("entwuerfe", held.drafts.into()),
        ("sperrfristen", held.embargoes.into()),
        ("naechste", next.into()),
        ("beides", if held.drafts > 0 && held.embargoes > 0 { "ja" } else { "nein" }.into()),
    ];
    printer.say("cli-zurueckgehalten", &facts);
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

/// `01.12.2026`, and the time where it is not the day's first moment.
fn moment(moment: NaiveDateTime, language: Language) -> String {
    let (day, time) = match language {
        Language::German => ("%d.%m.%Y", "%d.%m.%Y, %H:%M Uhr"),
        Language::English => ("%-d %b %Y", "%-d %b %Y, %H:%M"),
    };
    let is_midnight = moment.num_seconds_from_midnight() == 0;
    moment.format(if is_midnight { day } else { time }).to_string()
}
