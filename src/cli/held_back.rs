//! What a run held back, as a line of its summary: who releases a report on a day wants to see that it was not forgotten.

use chrono::{NaiveDateTime, Timelike};

use super::printer::Printer;
use crate::input::resolve::HeldBack;
use crate::language::Language;

/// Says what was held back, and with `--drafts` that drafts are shown.
pub(super) fn say(held: HeldBack, with_drafts: bool, printer: &Printer) {
    if with_drafts {
        printer.say("cli-mit-entwuerfen", &vec![("n", held.shown_drafts.into())]);
    }
    if held.drafts + held.embargoes == 0 {
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

/// `01.12.2026`, and the time where it is not the day's first moment.
fn moment(moment: NaiveDateTime, language: Language) -> String {
    let (day, time) = match language {
        Language::German => ("%d.%m.%Y", "%d.%m.%Y, %H:%M Uhr"),
        Language::English => ("%-d %b %Y", "%-d %b %Y, %H:%M"),
    };
    let is_midnight = moment.num_seconds_from_midnight() == 0;
    moment.format(if is_midnight { day } else { time }).to_string()
}
