//! The same documents for a search engine: what `OpenSearch` (and engines of its kind) take as an index and as bulk
//! requests, for portals where a browser is not enough.
//!
//! In: the portal's output. Out: the body of `PUT /<index>` ([`index`]), and bodies of `POST /<index>/_bulk` ([`bulk`]):
//! one line for the action, one for the document, a line feed after each, the last one included.

use std::io;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};

use super::documents::documents;
use super::entry::entry;
use super::sharded::{self, Label, Rating};
use crate::output::context::Output;

/// A bulk request is ended when it has reached this many bytes: engines refuse requests beyond 100 MB and are at their
/// best with some megabytes.
const REQUEST: usize = 8 * 1024 * 1024;

/// Settings and mappings of the index: German analysis for texts, keywords for everything that is filtered by.
#[must_use]
pub fn index() -> Value {
    let text = || json!({ "type": "text", "analyzer": "deutsch" });
    let keyword = || json!({ "type": "keyword" });
    json!({
        "settings": {
            "analysis": {
                "filter": {
                    "deutsche_stoppwoerter": { "type": "stop", "stopwords": "_german_" },
                    "deutsche_staemme": { "type": "stemmer", "language": "light_german" },
                },
                "analyzer": {
                    "deutsch": {
                        "type": "custom",
                        "tokenizer": "standard",
                        "filter": ["lowercase", "deutsche_stoppwoerter", "german_normalization", "deutsche_staemme"],
                    },
                },
                "normalizer": { "klein": { "type": "custom", "filter": ["lowercase"] } },
            },
        },
        "mappings": {
            "dynamic": "strict",
            "properties": {
                "adresse": keyword(),
                "url": { "type": "keyword", "index": false },
                "kennung": { "type": "keyword", "normalizer": "klein" },
                "titel": { "type": "text", "analyzer": "deutsch", "fields": { "wortlaut": keyword() } },
                "ueberschriften": text(),
                "angaben": text(),
                "text": text(),
                "art": keyword(),
                "jahr": { "type": "integer" },
                "ressort": keyword(),
                "ressort_name": keyword(),
                "ziel": keyword(),
                "ziel_name": keyword(),
                "einschaetzung": keyword(),
                "stand": keyword(),
                "datum": { "type": "date", "format": "strict_date" },
            },
        },
    })
}

/// A document as the engine keeps it. What is not known is left out.
#[derive(Serialize)]
struct Entry<'a> {
    adresse: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    kennung: &'a str,
    titel: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    ueberschriften: &'a [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    angaben: &'a [String],
    text: &'a str,
    art: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    jahr: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ressort: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ressort_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ziel: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ziel_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    einschaetzung: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    stand: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    datum: Option<NaiveDate>,
}

/// Hands on the bodies of bulk requests, one after the other; gives the number of documents in them.
///
/// # Errors
/// What `put` reports.
pub fn bulk(output: &Output<'_>, mut put: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<usize> {
    let documents = documents(output);
    let mut request = Vec::new();
    for document in &documents {
        let document = entry(document, output);
        let url = output.settings.base_url.as_str().to_owned() + &document.address;
        line(&mut request, &json!({ "index": { "_id": document.address } }))?;
        line(&mut request, &source(&document, &url))?;
        if request.len() >= REQUEST {
            put(&request)?;
            request.clear();
        }
    }
    if !request.is_empty() {
        put(&request)?;
    }
    Ok(documents.len())
}

fn line(request: &mut Vec<u8>, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *request, value)?;
    request.push(b'\n');
    Ok(())
}

fn source<'a>(document: &'a sharded::Document, url: &'a str) -> Entry<'a> {
    let key = |label: &'a Option<Label>| label.as_ref().map(|label| label.key.as_str());
    let name = |label: &'a Option<Label>| label.as_ref().map(|label| label.label.as_str());
    Entry {
        adresse: &document.address,
        url,
        kennung: &document.key,
        titel: &document.title,
        ueberschriften: &document.headings,
        angaben: &document.facts,
        text: &document.body,
        art: document.kind.word(),
        jahr: document.year,
        ressort: key(&document.department),
        ressort_name: name(&document.department),
        ziel: key(&document.goal),
        ziel_name: name(&document.goal),
        einschaetzung: document.rating.map(Rating::word),
        stand: document.states.iter().map(|state| state.key.as_str()).collect(),
        datum: document.date.and_then(super::entry::date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_a_document_is_mapped() {
        let full = sharded::Document {
            key: "D40".into(),
            headings: vec!["Anlass".into()],
            facts: vec!["Kennzahl".into()],
            year: Some(2021),
            department: Some(Label { key: "inneres".into(), label: "Inneres".into() }),
            goal: Some(Label { key: "1".into(), label: "1. Ziel".into() }),
            rating: Some(Rating::Red),
            states: vec![Label { key: "ueberfaellig".into(), label: "überfällig".into() }],
            date: Some(sharded::Day::of(2022, 3, 1)),
            ..sharded::Document::default()
        };
        let source = serde_json::to_value(source(&full, "https://example.org/")).unwrap();
        assert_eq!(source["datum"], "2022-03-01");
        let index = index();
        let mapped = index["mappings"]["properties"].as_object().unwrap();
        let written = source.as_object().unwrap();
        assert_eq!(written.keys().collect::<Vec<_>>(), mapped.keys().collect::<Vec<_>>());
    }
}
