//! The keys of `transparenz.toml` (content-model.md, "Settings").

use crate::model::ORIGINALS;
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
    Key::optional(
        "id",
        Kind::Text,
        "`cc-by/4.0`, `dl-by-de/2.0`, `dl-zero-de/2.0`, `cc-zero`, oder die Adresse einer anderen Lizenz; diese braucht \
         einen `titel`. Sonst gilt `cc-by/4.0`.",
    ),
    Key::optional("titel", Kind::Text, "Name einer Lizenz, die mit ihrer Adresse angegeben ist."),
    Key::optional(
        "namensnennung",
        Kind::Text,
        "Wer zu nennen ist. Sonst der Name des Herausgebers, wenn die Lizenz eine Nennung verlangt.",
    ),
];

/// `[suche]`
pub const SEARCH: &[Key] = &[
    Key::optional(
        "lunr_hoechstens",
        Kind::Integer(1, 1_000_000),
        "Bis zu so vielen Dokumenten gibt es einen einzigen lunr-Index, darüber einen je Jahr. Sonst gilt 2000.",
    ),
    Key::optional(
        "synonyme",
        Kind::Words,
        "Andere Wörter für dasselbe, in beiden Richtungen: `Kita = \"Kindertagesstätte\"`, oder mehrere als Liste. \
         Wer das eine sucht, findet auch das andere, weiter hinten. Ergänzt die eingebauten.",
    ),
    Key::optional(
        "synonyme_vorgabe",
        Kind::Flag,
        "`false`: Die eingebauten Synonyme der Verwaltungssprache gelten nicht. Sonst gelten sie.",
    ),
];

/// `[sicherheit]`
pub const SECURITY: &[Key] = &[
    Key::optional(
        "kontakt",
        Kind::Text,
        "E-Mail-Adresse oder Seite für Hinweise auf Schwachstellen. Sonst gilt die E-Mail-Adresse des Herausgebers.",
    ),
    Key::required("gueltig_bis", Kind::Date, "Bis zu diesem Tag gilt `security.txt` (RFC 9116 verlangt einen)."),
];

/// `[gebaerdensprache]`
pub const SIGN_LANGUAGE: &[Key] = &[
    Key::required(
        "video",
        Kind::Text,
        "Video in Deutscher Gebärdensprache: eine Datei unter `content/seiten/` oder eine Adresse im Netz.",
    ),
    Key::optional("untertitel", Kind::Text, "Untertitel zum Video: eine WebVTT-Datei unter `content/seiten/`."),
];

/// `[dcat]`
pub const DCAT: &[Key] = &[
    Key::optional(
        "beschreibung",
        Kind::Text,
        "Beschreibung des Datenkatalogs. Sonst aus Titel und Untertitel des Portals.",
    ),
    Key::optional(
        "schlagworte",
        Kind::Texts,
        "Schlagworte aller Datensätze. Sonst gelten die Schlagworte der Strategien.",
    ),
    Key::optional(
        "herausgeber_uri",
        Kind::Text,
        "Adresse, die den Herausgeber eindeutig benennt. Sonst eine Adresse unterhalb des Portals.",
    ),
    Key::optional(
        "herausgeber_art",
        Kind::Text,
        "Art des Herausgebers: `RegionalAuthority`, `LocalAuthority`, `NationalAuthority` oder \
         `SupraNationalAuthority`, oder die ganze Adresse. Fehlt sie, nennt der Katalog keine.",
    ),
    Key::optional(
        "datenbereitsteller",
        Kind::Text,
        "Kennung des Datenbereitstellers bei GovData, oder die ganze Adresse. Fehlt sie, nennt der Katalog keinen.",
    ),
    Key::optional(
        "ort",
        Kind::Text,
        "Ort, von dem die Daten handeln: der amtliche Schlüssel eines Landes (`stateKey/04`), Kreises, einer Gemeinde \
         (`municipalityKey/04011000`), oder eine Adresse. Fehlt er, nennt der Katalog keinen.",
    ),
    Key::optional(
        "ebene",
        Kind::Text,
        "Politische Ebene: `state`, `municipality`, `administrativeDistrict` oder `federal`. Fehlt sie, nennt der Katalog \
         keine.",
    ),
    Key::optional(
        "themen",
        Kind::Texts,
        "Themen nach der Liste der EU, etwa `GOVE` (Regierung und öffentlicher Sektor) oder `TECH`. Sonst gilt `GOVE`.",
    ),
    Key::optional(
        "turnus",
        Kind::Text,
        "Wie oft neue Daten kommen: `ANNUAL`, `ANNUAL_2`, `QUARTERLY`, `MONTHLY`, `BIENNIAL` oder `IRREG`. Sonst gilt \
         `ANNUAL`.",
    ),
    Key::optional(
        "verfuegbarkeit",
        Kind::Text,
        "Wie lange es die Daten gibt: `STABLE`, `AVAILABLE`, `EXPERIMENTAL` oder `TEMPORARY`. Sonst gilt `STABLE`.",
    ),
    Key::optional(
        "nutzungsbedingungen",
        Kind::Text,
        "Adresse einer Seite über die Rechte an den Daten. Sonst die Seite `/daten/` des Portals.",
    ),
];

/// `[[anlagen.weitere]]`
pub const FURTHER_TYPE: &[Key] = &[
    Key::required(
        "endung",
        Kind::Text,
        "Endung der Dateien, etwa `dwg`. Was etwas ausführen kann, bleibt ausgeschlossen.",
    ),
    Key::required("grund", Kind::Text, "Warum das Portal solche Dateien veröffentlicht."),
];

/// `[anlagen]`
pub const ATTACHMENTS: &[Key] = &[
    Key::optional(
        "endungen",
        Kind::Texts,
        "Nur diese Endungen der Liste sind erlaubt, etwa `pdf` und `csv`. Sonst gilt die ganze Liste.",
    ),
    Key::optional(
        "weitere",
        Kind::Tables(FURTHER_TYPE),
        "Eine Endung, die nicht auf der Liste steht, mit ihrem Grund. Mehrere sind möglich.",
    ),
];

/// The whole file.
pub const SETTINGS: &[Key] = &[
    Key::required("titel", Kind::Text, "Titel des Portals."),
    Key::optional("untertitel", Kind::Text, "Untertitel."),
    Key::required("basis_url", Kind::Text, "Adresse, unter der das Portal erscheint."),
    Key::optional("sprache", Kind::Choice(&["de", "en"]), "Sprache der Oberfläche. Sonst gilt `de`."),
    Key::optional(
        "inhalt_sprache",
        Kind::Choice(ORIGINALS),
        "Sprache der Dokumente (`de`, `en`, `da`, `nds` …). Sonst gilt `sprache`. Ein Dokument kann eine eigene nennen.",
    ),
    Key::optional("thema", Kind::Text, "Gestaltung: `bremen` oder ein Ordner unter `themes/`. Sonst gilt `bremen`."),
    Key::required("herausgeber", Kind::Table(PUBLISHER), "Wer das Portal veröffentlicht."),
    Key::optional("lizenz", Kind::Table(LICENCE), "Unter welcher Lizenz der Inhalt steht."),
    Key::optional(
        "sicherheit",
        Kind::Table(SECURITY),
        "Angaben für `/.well-known/security.txt`. Ohne sie gibt es die Datei nicht.",
    ),
    Key::optional(
        "gebaerdensprache",
        Kind::Table(SIGN_LANGUAGE),
        "Video in Deutscher Gebärdensprache. Die Startseite führt zu ihm.",
    ),
    Key::optional("dcat", Kind::Table(DCAT), "Angaben für den Datenkatalog nach DCAT-AP.de."),
    Key::optional("suche", Kind::Table(SEARCH), "Einstellungen der Suche."),
    Key::optional(
        "anlagen",
        Kind::Table(ATTACHMENTS),
        "Welche Arten von Dateien neben Dokumenten liegen dürfen. Ohne diesen Abschnitt gilt die Liste im Leitfaden für die \
         Redaktion.",
    ),
];
