//! The portal's own pages, as far as their words can be looked for: whoever asks for "pünktlich" or "Zielerreichung" finds
//! the rule that says what it means here.

use super::format::Format;
use super::rules::{RULES, told};
use crate::model::Address;

/// A page that no document is behind, or a place on one.
#[derive(Debug, Clone)]
pub struct OwnPage<'a> {
    /// Where it stands.
    pub address: Address,
    /// Its title.
    pub title: &'a str,
    /// The headings of its sections that say what is there.
    pub headings: Vec<&'a str>,
    /// What it is about; of a rule, all of it.
    pub text: &'a str,
}

/// How figures are computed, rule by rule; what stands out; what is there to download; who reported; what changed.
pub(super) fn own_pages(format: &Format) -> impl Iterator<Item = OwnPage<'_>> {
    let page = |segment, title, text, headings: &[&str]| OwnPage {
        address: Address::page(&[segment]),
        title: format.word(title),
        headings: headings.iter().map(|heading| format.word(heading)).collect(),
        text: format.word(text),
    };
    let pages = [
        page("berechnung", "berechnung_titel", "berechnung_einleitung", &[]),
        page("befunde", "befunde_titel", "befunde_einleitung", &FINDINGS),
        page("daten", "daten_titel", "daten_beschreibung", &[]),
        page("abdeckung", "abdeckung_titel", "abdeckung_einleitung", &[]),
        page("aenderungen", "aenderungen_titel", "aenderungen_einleitung", &[]),
    ];
    let rule = |id| {
        let [id, title, text] = told(id, format);
        OwnPage { address: Address::page(&["berechnung"]).join(&format!("#{id}")), title, headings: Vec::new(), text }
    };
    pages.into_iter().chain(RULES.into_iter().map(rule))
}

/// The sections of what stands out.
const FINDINGS: [&str; 6] = [
    "auffaellig_titel",
    "ueberfaellig_titel",
    "verschoben_titel",
    "luecken_titel",
    "messbarkeit_titel",
    "unlesbar_titel",
];
