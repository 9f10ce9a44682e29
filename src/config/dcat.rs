//! `[dcat]`: what a catalogue says about the portal's data beyond what the content itself knows.
//!
//! What depends on the country and the office, its contributor, place, level and kind of publisher, has no default: without
//! a key the catalogue does not say it (open-data.md, "DCAT-AP.de 3.0").

use super::vocabulary::{AVAILABILITIES, FREQUENCIES, LEVELS, PUBLISHER_TYPES, THEMES, Vocabulary, contributor, place};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::is_url;
use crate::schema::{Entry, Reader, nearest, url};

/// How a place is written, where it is no address.
const PLACE_FORMS: [&str; 4] =
    ["stateKey/00", "districtKey/00000", "municipalityKey/00000000", "regionalKey/000000000000"];

/// What a catalogue says; every address is a known one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dcat {
    /// `herausgeber_uri`: what names the publisher; without it an address below the portal's.
    pub publisher_uri: Option<Box<str>>,
    /// `herausgeber_art`
    pub publisher_type: Option<Box<str>>,
    /// `datenbereitsteller`: who provides the metadata to GovData.
    pub contributor: Option<Box<str>>,
    /// `ort`: the place that the data is about.
    pub place: Option<Box<str>>,
    /// `ebene`: the political level.
    pub level: Option<Box<str>>,
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
            publisher_type: None,
            contributor: None,
            place: None,
            level: None,
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
    let mut term = |key: &str, vocabulary: Vocabulary| known(reader, key, &reader.text(key)?, vocabulary, faults);
    let publisher_type = term("herausgeber_art", PUBLISHER_TYPES);
    let level = term("ebene", LEVELS);
    let frequency = term("turnus", FREQUENCIES).unwrap_or(default.frequency);
    let availability = term("verfuegbarkeit", AVAILABILITIES).unwrap_or(default.availability);
    let themes: Vec<_> =
        reader.texts("themen").iter().filter_map(|written| known(reader, "themen", written, THEMES, faults)).collect();
    Dcat {
        publisher_uri: url(reader, "herausgeber_uri", faults),
        publisher_type,
        contributor: named(reader, "datenbereitsteller", contributor, &[], faults),
        place: named(reader, "ort", place, &PLACE_FORMS, faults),
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

/// What is named freely: by an identifier that `address` knows the form of, or by a whole address.
fn named(
    reader: &Reader<'_>,
    key: &str,
    address: impl Fn(&str) -> Option<Box<str>>,
    forms: &[&str],
    faults: &mut Vec<Diagnostic>,
) -> Option<Box<str>> {
    let written = reader.text(key)?;
    let found = address(written.value).or_else(|| is_url(written.value).then(|| written.value.into()));
    if found.is_none() {
        faults.push(unknown(reader, key, &written, forms, None));
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
