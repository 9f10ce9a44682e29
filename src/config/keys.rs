//! The keys of `transparenz.toml` (content-model.md, "Settings").

use crate::schema::{Key, Kind};

/// `kontakt`
pub const CONTACT: &[Key] = &[
    Key::optional("stelle", Kind::Text, "Name der Stelle."),
    Key::optional("email", Kind::Text, "E-Mail-Adresse, möglichst ein Funktionspostfach."),
    Key::optional("telefon", Kind::Text, "Telefonnummer."),
    Key::optional("url", Kind::Text, "Adresse im Netz."),
];

/// `[herausgeber]`
pub const PUBLISHER: &[Key] = &[
    Key::required("name", Kind::Text, "Name der veröffentlichenden Stelle."),
    Key::optional("url", Kind::Text, "Adresse der Stelle im Netz."),
    Key::required("kontakt", Kind::Table(CONTACT), "Wie die Stelle zu erreichen ist."),
];

/// `[lizenz]`
pub const LICENCE: &[Key] = &[
    Key::optional("id", Kind::Text, "Lizenz nach DCAT-AP.de. Sonst gilt `cc-by/4.0`."),
    Key::optional("namensnennung", Kind::Text, "Wer zu nennen ist. Sonst der Name des Herausgebers."),
];

/// `[suche]`
pub const SEARCH: &[Key] = &[Key::optional(
    "lunr_hoechstens",
    Kind::Integer(1, 1_000_000),
    "Bis zu so vielen Dokumenten gibt es einen einzigen lunr-Index, darüber einen je Jahr. Sonst gilt 2000.",
)];

/// `[sicherheit]`
pub const SECURITY: &[Key] = &[
    Key::optional(
        "kontakt",
        Kind::Text,
        "E-Mail-Adresse oder Seite für Hinweise auf Schwachstellen. Sonst gilt die E-Mail-Adresse des Herausgebers.",
    ),
    Key::required("gueltig_bis", Kind::Date, "Bis zu diesem Tag gilt `security.txt` (RFC 9116 verlangt einen)."),
];

/// The whole file.
pub const SETTINGS: &[Key] = &[
    Key::required("titel", Kind::Text, "Titel des Portals."),
    Key::optional("untertitel", Kind::Text, "Untertitel."),
    Key::required("basis_url", Kind::Text, "Adresse, unter der das Portal erscheint."),
    Key::optional("sprache", Kind::Choice(&["de", "en"]), "Sprache der Oberfläche. Sonst gilt `de`."),
    Key::optional("thema", Kind::Text, "Gestaltung: `bremen` oder ein Ordner unter `themes/`. Sonst gilt `bremen`."),
    Key::required("herausgeber", Kind::Table(PUBLISHER), "Wer das Portal veröffentlicht."),
    Key::optional("lizenz", Kind::Table(LICENCE), "Unter welcher Lizenz der Inhalt steht."),
    Key::optional(
        "sicherheit",
        Kind::Table(SECURITY),
        "Angaben für `/.well-known/security.txt`. Ohne sie gibt es die Datei nicht.",
    ),
    Key::optional("suche", Kind::Table(SEARCH), "Einstellungen der Suche."),
];
