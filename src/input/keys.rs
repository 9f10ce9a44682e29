//! The keys of every kind of document (content-model.md, "Keys"): one row a key.
//!
//! These tables decide what is an unknown key, what is required, and what the editors' reference
//! (`docs/schluessel.md`) says.

pub use crate::config::keys::CONTACT;
use crate::model::ORIGINALS;
use crate::model::value::YEARS;
use crate::schema::{Key, Kind};

const YEAR: Kind = Kind::Integer(*YEARS.start() as i64, *YEARS.end() as i64);

/// Joins tables of keys at compile time.
const fn join<const N: usize>(tables: &[&[Key]]) -> [Key; N] {
    let mut all = [Key::optional("", Kind::Text, ""); N];
    let (mut at, mut table) = (0, 0);
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            all[at] = tables[table][row];
            at += 1;
            row += 1;
        }
        table += 1;
    }
    all
}

macro_rules! with_common {
    ($(#[doc = $doc:literal])+ $name:ident: $own:expr) => {
        $(#[doc = $doc])+
        pub const $name: &[Key] = &join::<{ $own.len() + COMMON.len() }>(&[$own, COMMON]);
    };
}

/// `[[quelle]]`
pub const SOURCE: &[Key] = &[
    Key::required("titel", Kind::Text, "Titel der Quelle."),
    Key::optional("url", Kind::Text, "Adresse im Netz."),
    Key::optional("datei", Kind::Text, "Datei, die neben dem Dokument liegt."),
    Key::optional("sha256", Kind::Text, "Prüfsumme der Datei (SHA-256, 64 Zeichen)."),
    Key::optional("seiten", Kind::Text, "Seiten, die gemeint sind."),
    Key::optional("anmerkung", Kind::Text, "Was zur Quelle zu sagen ist, etwa wie zwei Fassungen sich unterscheiden."),
];

/// `freigabe`
pub const APPROVAL: &[Key] = &[
    Key::required("durch", Kind::Text, "Wer freigegeben hat (Stelle oder Funktion)."),
    Key::required("am", Kind::Date, "Tag der Freigabe."),
];

/// `[[aenderung]]`
pub const CHANGE: &[Key] = &[
    Key::required("datum", Kind::Date, "Tag der Änderung."),
    Key::required("text", Kind::Text, "Was nach der Veröffentlichung geändert wurde."),
];

/// `lizenz`, where it is given by its address.
pub const OWN_LICENCE: &[Key] = &[
    Key::required("id", Kind::Text, "Adresse der Lizenz im Netz."),
    Key::required("titel", Kind::Text, "Name der Lizenz."),
];

/// What every document may carry.
pub const COMMON: &[Key] = &[
    Key::optional("zusammenfassung", Kind::Text, "Ein Satz für Listen und Suche."),
    Key::optional("schlagworte", Kind::Texts, "Schlagworte."),
    Key::optional("veroeffentlicht", Kind::Date, "Tag, an dem das Portal das Dokument zuerst zeigt."),
    Key::optional("geaendert", Kind::Date, "Tag der letzten Änderung."),
    Key::optional("entwurf", Kind::Flag, "`true`: erscheint nur mit `--drafts`."),
    Key::optional("sperrfrist", Kind::Moment, "Erscheint nicht vor diesem Tag oder Zeitpunkt (Ortszeit Bremen)."),
    Key::optional("aliase", Kind::Texts, "Frühere Adressen. Sie leiten hierher weiter."),
    Key::optional(
        "sprache",
        Kind::Choice(ORIGINALS),
        "Sprache des Dokuments, wenn sie von der des Portals (`inhalt_sprache`) abweicht (`de`, `en`, `da`, `nds` …).",
    ),
    Key::optional(
        "lizenz",
        Kind::TextOr(OWN_LICENCE),
        "Lizenz, wenn sie von der des Portals abweicht: ein Kürzel (etwa `dl-by-de/2.0`), oder Adresse und Titel in \
         geschweiften Klammern.",
    ),
    Key::optional(
        "fassung",
        Kind::Choice(&["wortlaut", "zusammenfassung"]),
        "`zusammenfassung`, wenn Ziele und Text nacherzählt sind. Die Seite sagt dann „nicht der amtliche Wortlaut“.",
    ),
    Key::optional("quelle", Kind::Tables(SOURCE), "Woher der Inhalt stammt. Mehrere sind möglich."),
    Key::optional("freigabe", Kind::Table(APPROVAL), "Wer das Dokument freigegeben hat."),
    Key::optional("aenderung", Kind::Tables(CHANGE), "Was nach der Veröffentlichung geändert wurde."),
];

with_common! {
    /// Strategie
    STRATEGY: &[
        Key::required("titel", Kind::Text, "Titel der Strategie."),
        Key::optional("kennung", Kind::Text, "Name in Verweisen. Sonst gilt der Dateiname."),
        Key::optional("untertitel", Kind::Text, "Untertitel."),
        Key::optional("jahr", YEAR, "Jahr der Veröffentlichung."),
        Key::optional("ressort", Kind::Text, "Verantwortliches Ressort (Dateiname unter `ressorts/`)."),
    ]
}

with_common! {
    /// Ziel
    GOAL: &[
        Key::required("nummer", Kind::Integer(0, 9999), "Nummer des Ziels."),
        Key::required("titel", Kind::Text, "Titel des Ziels."),
        Key::optional("kurz", Kind::Text, "Kurzer Name für Tabellen."),
        Key::optional("strategie", Kind::Text, "Kennung der Strategie. Kann fehlen, wenn es nur eine gibt."),
    ]
}

/// `namen` eines Ressorts
pub const OFFICIAL_NAME: &[Key] = &[
    Key::required("name", Kind::Text, "Amtlicher Name."),
    Key::optional("von", YEAR, "Erstes Jahr."),
    Key::optional("bis", YEAR, "Letztes Jahr."),
];

with_common! {
    /// Ressort
    DEPARTMENT: &[
        Key::required("titel", Kind::Text, "Amtlicher Name."),
        Key::optional("kurz", Kind::Text, "Kurzer Name für Tabellen."),
        Key::optional("namen", Kind::Tables(OFFICIAL_NAME), "Frühere und spätere amtliche Namen mit ihren Jahren."),
        Key::optional("kontakt", Kind::Table(CONTACT), "Wie das Ressort zu erreichen ist."),
    ]
}

/// `berichtspflicht`
pub const DUTY: &[Key] = &[
    Key::required("von", YEAR, "Erstes Berichtsjahr."),
    Key::optional("bis", YEAR, "Letztes Berichtsjahr. Fehlt es, dauert die Pflicht an."),
];

/// `ausgang`
pub const EXIT: &[Key] = &[
    Key::required(
        "art",
        Kind::Choice(&["abgeschlossen", "ueberfuehrt", "zusammengelegt", "eingestellt"]),
        "Wie die Maßnahme endete.",
    ),
    Key::optional("datum", Kind::Written, "Wann sie endete."),
    Key::optional("grund", Kind::Text, "Warum sie endete."),
    Key::optional("nachfolger", Kind::Text, "Kennung der Maßnahme, in der sie weitergeht."),
];

with_common! {
    /// Maßnahme
    MEASURE: &[
        Key::required("titel", Kind::Text, "Titel der Maßnahme."),
        Key::optional("kennung", Kind::Text, "Muss dem Dateinamen gleichen und kann fehlen."),
        Key::optional("ziel", Kind::Integer(0, 9999), "Nummer des Ziels, dem sie dient."),
        Key::optional("abschnitt", Kind::Text, "Wo die Strategie sie nennt, wie gedruckt (`\"1 g\"`)."),
        Key::optional("zuordnung", Kind::Choice(&["quelle", "redaktion"]), "Ob die Zuordnung von Listennummer und Abschnitt in einer Quelle steht oder von der Redaktion erschlossen ist."),
        Key::optional("handlungsfeld", Kind::Text, "Handlungsfeld."),
        Key::optional("ressort", Kind::Text, "Verantwortliches Ressort (Dateiname unter `ressorts/`). Fehlt es, steht „nicht angegeben“."),
        Key::optional("beginn", Kind::Written, "Wann die Maßnahme begann oder beginnen soll."),
        Key::optional("ende", Kind::Written, "Wann sie endete oder enden soll."),
        Key::optional("berichtspflicht", Kind::Table(DUTY), "Für welche Jahre ein Bericht fällig ist. Ohne sie gilt kein Bericht als fehlend."),
        Key::optional("ausgang", Kind::Table(EXIT), "Wie die Maßnahme endete."),
        Key::optional("kennungen", Kind::Texts, "Frühere Listennummern."),
    ]
}

with_common! {
    /// Seite
    PAGE: &[
        Key::required("titel", Kind::Text, "Titel der Seite."),
        Key::optional("pfad", Kind::Text, "Adresse unter dem Portal. Sonst gilt der Pfad der Datei."),
        Key::optional("menue", Kind::Choice(&["haupt", "fuss"]), "In welchem Menü die Seite steht."),
    ]
}

/// `mittel`
pub const FUNDS: &[Key] = &[
    Key::optional("plan", Kind::Value, "Geplante Mittel in Euro."),
    Key::optional("ist", Kind::Value, "Ausgegebene Mittel in Euro."),
];

/// `[[kennzahl]]`
pub const INDICATOR: &[Key] = &[
    Key::required("name", Kind::Text, "Name der Kennzahl, wie gedruckt."),
    Key::optional("einheit", Kind::Text, "Einheit, wie gedruckt. Bei `Datum` werden die Werte als Termine gelesen."),
    Key::optional("plan", Kind::Value, "Planwert."),
    Key::optional("ist", Kind::Value, "Erreichter Wert."),
    Key::optional("id", Kind::Text, "Name, unter dem die Kennzahl über die Jahre wiedererkannt wird."),
    Key::optional(
        "richtung",
        Kind::Choice(&["steigend", "fallend"]),
        "Ob mehr oder weniger besser ist. Sonst gilt `steigend`.",
    ),
    Key::optional("ausgangswert", Kind::Value, "Wert, von dem aus gerechnet wird."),
    Key::optional("art", Kind::Choice(&["zuwachs"]), "`zuwachs`: Plan und Ist sind Veränderungen, keine Bestände."),
    Key::optional("projektziel", Kind::Integer(1, 999), "Nummer des Projektziels, das die Kennzahl misst."),
    Key::optional("anmerkung", Kind::Text, "Eine Erläuterung."),
];

/// `[[meilenstein]]`
pub const MILESTONE: &[Key] = &[
    Key::required("name", Kind::Text, "Name des Meilensteins, wie gedruckt."),
    Key::optional("soll", Kind::Value, "Termin SOLL."),
    Key::optional("ist", Kind::Value, "Termin IST."),
    Key::optional("id", Kind::Text, "Name, unter dem der Meilenstein über die Jahre wiedererkannt wird."),
    Key::optional("teilprojekt", Kind::Text, "Teilprojekt, zu dem er gehört."),
    Key::optional("anmerkung", Kind::Text, "Eine Erläuterung."),
];

with_common! {
    /// Bericht
    REPORT: &[
        Key::required("massnahme", Kind::Text, "Kennung der Maßnahme."),
        Key::required("jahr", YEAR, "Berichtsjahr."),
        Key::required("ressort", Kind::Text, "Berichtendes Ressort (Dateiname unter `ressorts/`)."),
        Key::optional("titel", Kind::Text, "Bezeichnung im Formular. Sonst gilt der Titel der Maßnahme."),
        Key::optional("einschaetzung", Kind::Value, "Kurzeinschätzung: `☺`, `😐`, `☹` oder `gruen`, `gelb`, `rot`."),
        Key::optional("stichtag", Kind::Date, "Tag, bis zu dem berichtet wird. Sonst der 31.12. des Berichtsjahres."),
        Key::optional("stand", Kind::Date, "Tag, an dem der Bericht geschrieben wurde."),
        Key::optional("leitziel", Kind::Text, "Leitziel."),
        Key::optional("projektziele", Kind::Texts, "Projektziele, eines je Eintrag."),
        Key::optional("mittel", Kind::Table(FUNDS), "Mittel in Euro."),
        Key::optional("kennzahl", Kind::Tables(INDICATOR), "Kennzahlen in der Reihenfolge des Formulars."),
        Key::optional("meilenstein", Kind::Tables(MILESTONE), "Meilensteine in der Reihenfolge des Formulars."),
    ]
}

with_common! {
    /// Übersetzung eines Dokuments: nur Worte, keine Angaben.
    TRANSLATION: &[
        Key::optional("titel", Kind::Text, "Übersetzter Titel."),
        Key::optional("leitziel", Kind::Text, "Übersetztes Leitziel."),
        Key::optional("projektziele", Kind::Texts, "Übersetzte Projektziele."),
    ]
}

/// Every table with the title it has in the editors' reference.
pub const ALL: &[(&str, &[Key])] = &[
    ("Alle Dokumente", COMMON),
    ("Strategie", STRATEGY),
    ("Ziel", GOAL),
    ("Ressort", DEPARTMENT),
    ("Maßnahme", MEASURE),
    ("Bericht", REPORT),
    ("Seite", PAGE),
    ("Übersetzung", TRANSLATION),
];
