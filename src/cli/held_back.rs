//! What a run held back, as a line of its summary: who releases a report on a day wants to see that it was not forgotten.

use super::printer::Printer;
use crate::input::resolve::HeldBack;
use crate::language::Fact;

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
