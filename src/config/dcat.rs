//! `[dcat]`: what a catalogue says about the portal's data beyond what the content itself knows.
//!
//! Every key has Bremen's value as its default (open-data.md, "DCAT-AP.de 3.0").

use super::vocabulary::{
    AVAILABILITIES, CONTRIBUTORS, FREQUENCIES, LEVELS, PUBLISHER_TYPES, THEMES, Vocabulary, place,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{Entry, Reader, nearest, url};

const DEFAULT_PLACE: &str = "http://dcat-ap.de/def/politicalGeocoding/stateKey/04";
const KNOWN_PLACES: [&str; 3] = ["stateKey/04", "municipalityKey/04011000", "municipalityKey/04012000"];

/// What a catalogue says; every address is a known one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dcat {
    /// `herausgeber_uri`: what names the publisher; without it an address below the portal's.
    pub publisher_uri: Option<Box<str>>,
    /// `herausgeber_art`
    pub publisher_type: Box<str>,
    /// `datenbereitsteller`: who provides the metadata to GovData.
    pub contributor: Box<str>,
    /// `ort`: the place that the data is about.
    pub place: Box<str>,
    /// `ebene`: the political level.
    pub level: Box<str>,
    /// `themen`, at least one.
    pub themes: Vec<Box<str>>,
    /// `turnus`: how often the data is brought up to date.
    pub frequency: Box<str>,
    /// `verfuegbarkeit`: how long it will be there.
    pub availability: Box<str>,
    /// `schlagworte`; without them those of the strategies.
    pub keywords: Vec<Box<str>>,
    /// `beschreibung` of the catalogue.
    pub description: Option<Box<str>>,
    /// `nutzungsbedingungen`: a page about rights; without it the page of downloads.
    pub terms: Option<Box<str>>,
}

impl Default for Dcat {
    fn default() -> Self {
        Self {
            publisher_uri: None,
            publisher_type: PUBLISHER_TYPES.default_iri(),
            contributor: CONTRIBUTORS.default_iri(),
            place: DEFAULT_PLACE.into(),
            level: LEVELS.default_iri(),
            themes: THEMES.iri("GOVE").into_iter().collect(),
            frequency: FREQUENCIES.default_iri(),
            availability: AVAILABILITIES.default_iri(),
            keywords: Vec::new(),
            description: None,
            terms: None,
        }
    }
}

/// Reads `[dcat]`.
pub(super) fn read(reader: &Reader<'_>, faults: &mut Vec<Diagnostic>) -> Dcat {
    let default = Dcat::default();
    let mut term = |key: &str, vocabulary: Vocabulary, default: Box<str>| match reader.text(key) {
        Some(written) => known(reader, key, &written, vocabulary, faults).unwrap_or(default),
        None => default,
    };
    let publisher_type = term("herausgeber_art", PUBLISHER_TYPES, default.publisher_type);
    let contributor = term("datenbereitsteller", CONTRIBUTORS, default.contributor);
    let level = term("ebene", LEVELS, default.level);
    let frequency = term("turnus", FREQUENCIES, default.frequency);
    let availability = term("verfuegbarkeit", AVAILABILITIES, default.availability);
    let themes: Vec<_> =
        reader.texts("themen").iter().filter_map(|written| known(reader, "themen", written, THEMES, faults)).collect();
    Dcat {
        publisher_uri: url(reader, "herausgeber_uri", faults),
        publisher_type,
        contributor,
        place: reader.text("ort").and_then(|written| known_place(reader, &written, faults)).unwrap_or(default.place),
        level,
        themes: if themes.is_empty() { default.themes } else { themes },
        frequency,
        availability,
        keywords: reader.strings("schlagworte"),
        description: reader.string("beschreibung"),
        terms: url(reader, "nutzungsbedingungen", faults),
    }
}

fn known(
    reader: &Reader<'_>,
    key: &str,
    written: &Entry<&str>,
    vocabulary: Vocabulary,
    faults: &mut Vec<Diagnostic>,
) -> Option<Box<str>> {
    let found = vocabulary.iri(written.value);
    if found.is_none() {
        let near = nearest(vocabulary.short(written.value), vocabulary.names().iter().copied());
        faults.push(unknown(reader, key, written, vocabulary.names(), near));
    }
    found
}

fn known_place(reader: &Reader<'_>, written: &Entry<&str>, faults: &mut Vec<Diagnostic>) -> Option<Box<str>> {
    let found = place(written.value);
    if found.is_none() {
        let near = nearest(written.value, KNOWN_PLACES);
        faults.push(unknown(reader, "ort", written, &KNOWN_PLACES, near));
    }
    found
}

fn unknown(reader: &Reader<'_>, key: &str, written: &Entry<&str>, known: &[&str], nearest: Option<&str>) -> Diagnostic {
    Diagnostic::new(Code::UnknownTerm, reader.place(written))
        .with("schluessel", key)
        .with("wert", written.value)
        .with("erlaubt", known.join(", "))
        .with("naechstes", nearest.unwrap_or_default())
}
