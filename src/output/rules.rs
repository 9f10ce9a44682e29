//! The rules by which figures are computed, in the words of the theme.

use super::format::Format;

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

/// A rule's id, title and words.
pub(super) fn told<'a>(id: &'static str, format: &'a Format) -> [&'a str; 3] {
    let key = format!("regel_{}", id.replace('-', "_"));
    [id, format.word(&format!("{key}_titel")), format.word(&key)]
}
