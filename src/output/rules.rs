//! The rules by which figures are computed, in the words of the theme.

use super::format::Format;
use crate::model::value::Forms;

/// The rules in reading order; each has its words as `regel_…` and `regel_…_titel`.
pub(super) const RULES: [&str; 21] = [
    "lesart",
    "meilenstein-status",
    "meilenstein-zaehlung",
    "termine",
    "verzug",
    "kennzahl-zielerreichung",
    "befund",
    "einhaltung",
    "zuordnung",
    "terminverlauf",
    "vorjahresvergleich",
    "einschaetzungsverlauf",
    "kennzahlenreihe",
    "abdeckung",
    "einschaetzungswanderung",
    "ausgang",
    "luecken",
    "messbarkeit",
    "massnahmen-zaehlung",
    "bericht-zaehlung",
    "kennzahl-zaehlung",
];

/// The rule whose words name forms of values, in the words for content in English.
pub(super) const LESART_ENGLISH: &str = "regel_lesart_englisch";

/// A rule's id, title and words.
pub(super) fn told<'a>(id: &'static str, format: &'a Format) -> [&'a str; 3] {
    let key = format!("regel_{}", id.replace('-', "_"));
    let text = match Forms::of_language(format.content()) {
        Forms::English if id == "lesart" => LESART_ENGLISH,
        _ => &key,
    };
    [id, format.word(&format!("{key}_titel")), format.word(text)]
}
