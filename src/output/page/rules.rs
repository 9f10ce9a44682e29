//! `/berechnung/`: every rule by which figures are computed, in plain words. What „Wie wird das berechnet?“ leads to.

use serde::Serialize;

use super::frame::{Frame, page};
use crate::model::Address;
use crate::output::site::{Artefact, Content, Output};

/// The rules in reading order; each has its words as `regel_…` and `regel_…_titel`.
pub(in crate::output) const RULES: [&str; 14] = [
    "meilenstein-status",
    "meilenstein-zaehlung",
    "verzug",
    "kennzahl-zielerreichung",
    "befund",
    "zuordnung",
    "terminverlauf",
    "vorjahresvergleich",
    "einschaetzungsverlauf",
    "kennzahlenreihe",
    "abdeckung",
    "einschaetzungswanderung",
    "luecken",
    "messbarkeit",
];

#[derive(Serialize)]
struct RulesPage<'a> {
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
struct Rule<'a> {
    id: &'static str,
    title: &'a str,
    text: &'a str,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    let address = Address::page(&["berechnung"]);
    to.push(page(output, address, Content::Page, "rules.html", |output| {
        let title = output.format.word("berechnung_titel");
        let frame = Frame::new(output, &Address::page(&["berechnung"]), title, "berechnung")
            .described(output.format.word("berechnung_einleitung"));
        let rules = RULES.iter().map(|id| {
            let key = format!("regel_{}", id.replace('-', "_"));
            Rule { id, title: output.format.word(&format!("{key}_titel")), text: output.format.word(&key) }
        });
        (frame, RulesPage { rules: rules.collect() })
    }));
}
