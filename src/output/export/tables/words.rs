//! The words that a column may hold, where only some have a meaning (open-data.md, "Columns that are fixed").
//!
//! A test holds every list against the enum that its words come from.

pub(super) const RATINGS: &[&str] = &["gruen", "gelb", "rot"];
pub(super) const VERSIONS: &[&str] = &["wortlaut", "zusammenfassung"];
pub(super) const FINDINGS: &[&str] = &["stimmig", "auffaellig"];
pub(super) const EXITS: &[&str] = &["abgeschlossen", "ueberfuehrt", "zusammengelegt", "eingestellt"];
pub(super) const KINDS: &[&str] = &["zahl", "datum", "aussage", "zuwachs"];
pub(super) const READINGS: &[&str] =
    &["wert", "offen", "keine_angabe", "nicht_zutreffend", "vertraulich", "nicht_lesbar"];
pub(super) const MARKS: &[&str] =
    &["ungefaehr", "mindestens", "hoechstens", "mehr_als", "voraussichtlich", "spaetestens"];
pub(super) const DATE_MARKS: &[&str] = &["ungefaehr", "voraussichtlich", "spaetestens"];
pub(super) const MILESTONE_STATES: &[&str] = &[
    "nicht_zutreffend",
    "nicht_lesbar",
    "ohne_termin",
    "ueberfaellig",
    "offen",
    "nach_stichtag",
    "erreicht_ohne_soll",
    "erreicht_puenktlich",
    "erreicht_verspaetet",
    "erreicht_unbestimmt",
];
pub(super) const INDICATOR_STATES: &[&str] = &[
    "erreicht",
    "nicht_erreicht",
    "nicht_vergleichbar",
    "nicht_berechenbar",
    "ohne_plan",
    "ohne_ist",
    "nicht_lesbar",
    "nicht_zutreffend",
    "ohne_termin",
    "ueberfaellig",
    "offen",
    "nach_stichtag",
    "erreicht_ohne_soll",
    "erreicht_puenktlich",
    "erreicht_verspaetet",
    "erreicht_unbestimmt",
];
