//! `catalog.ttl`, `catalog.rdf`, `catalog.jsonld`: the catalogue after DCAT-AP.de 3.0.
//!
//! One graph ([`graph`]), three writings. Nothing in it is without a name: every node has an address, so that the
//! writings are the same in every build and every node can be linked to.

mod graph;
mod json_ld;
mod names;
mod statements;
mod terms;
mod turtle;

use std::io::Write;

use oxrdfxml::RdfXmlSerializer;

use super::Files;
use crate::output::context::Output;
use crate::output::make_error::MakeError;
use crate::output::written::Written;
use names::PREFIXES;

/// A way to write the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Turtle,
    RdfXml,
    JsonLd,
}

impl Syntax {
    pub(super) const fn media_type(self) -> &'static str {
        match self {
            Self::Turtle => "text/turtle",
            Self::RdfXml => "application/rdf+xml",
            Self::JsonLd => "application/ld+json",
        }
    }
}

/// The files, by name.
pub(super) const FILES: &[(&str, Syntax)] =
    &[("catalog.ttl", Syntax::Turtle), ("catalog.rdf", Syntax::RdfXml), ("catalog.jsonld", Syntax::JsonLd)];

/// Writes the catalogue of `files`, which are written by now.
pub(super) fn write(
    output: &Output<'_>,
    files: &Files,
    written: &dyn Written,
    syntax: Syntax,
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    let triples = graph::triples(output, files, written)?;
    match syntax {
        Syntax::Turtle => turtle::write(&triples, to)?,
        Syntax::RdfXml => {
            let mut serializer = RdfXmlSerializer::new();
            for (prefix, namespace) in PREFIXES {
                serializer = serializer.with_prefix(*prefix, *namespace)?;
            }
            let mut writer = serializer.for_writer(to);
            triples.iter().try_for_each(|triple| writer.serialize_triple(triple))?;
            writer.finish()?;
        }
        Syntax::JsonLd => super::json(&json_ld::document(&triples), to)?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;

    use chrono::NaiveDate;
    use oxrdf::{Term, Triple};

    use super::*;
    use crate::config::{Overrides, Today};
    use crate::input::resolve::Visibility;
    use crate::model::Address;
    use crate::output::export::{CSV, DataFile, SQLITE, Subject};
    use crate::output::{FileFact, Sha256Sum};

    /// Every file has been written, with nothing in it.
    struct Everything;

    impl Written for Everything {
        fn fact(&self, _: &Address) -> Option<FileFact> {
            Some(FileFact { bytes: 7, sha256: Sha256Sum([0xab; 32]) })
        }

        fn copy(&self, _: &Address, _: &mut dyn Write) -> io::Result<()> {
            Ok(())
        }
    }

    fn triples() -> Vec<Triple> {
        let today = Today::day(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
        let prepared = crate::prepare(Path::new("."), &Overrides::default(), Visibility { today, drafts: false });
        let prepared = prepared.value.unwrap();
        let file = |path: &str, subject, format| DataFile::new(Address::file(format!("daten/{path}")), subject, format);
        let data = vec![
            file("berichte.csv", Subject::Table("berichte"), &CSV),
            file("archiv/2021/berichte.csv", Subject::Year(2021, "berichte"), &CSV),
            file("transparenzdaten.sqlite", Subject::All, &SQLITE),
        ];
        let files = Files { data, of_reports: Vec::new() };
        let output = prepared.output();
        let mut turtle = Vec::new();
        write(&output, &files, &Everything, Syntax::Turtle, &mut turtle).unwrap();
        let mut xml = Vec::new();
        write(&output, &files, &Everything, Syntax::RdfXml, &mut xml).unwrap();
        let mut from_turtle: Vec<Triple> =
            oxttl::TurtleParser::new().for_slice(&turtle).collect::<Result<_, _>>().unwrap();
        let mut from_xml: Vec<Triple> =
            oxrdfxml::RdfXmlParser::new().for_slice(&xml).collect::<Result<_, _>>().unwrap();
        let mut made = graph::triples(&output, &files, &Everything).unwrap();
        for list in [&mut from_turtle, &mut from_xml, &mut made] {
            list.sort_by_key(ToString::to_string);
        }
        assert_eq!(from_turtle, made, "Turtle says what the graph says");
        assert_eq!(from_xml, made, "RDF/XML says what the graph says");
        made
    }

    fn values<'t>(triples: &'t [Triple], subject: &str, predicate: &str) -> Vec<&'t Term> {
        let is_it = |triple: &&Triple| {
            triple.subject.to_string().contains(subject) && names::short(triple.predicate.as_str()) == predicate
        };
        triples.iter().filter(is_it).map(|triple| &triple.object).collect()
    }

    #[test]
    fn years_stand_in_a_series_that_has_a_publisher() {
        let triples = triples();
        assert_eq!(values(&triples, "#datensatz-2021-berichte>", "dcat:inSeries").len(), 1);
        assert!(
            values(&triples, "#datensatz-2020-berichte>", "dcterms:title").is_empty(),
            "a year without files is no data set"
        );
        for predicate in ["dcterms:title", "dcterms:description", "dcterms:publisher", "dcat:contactPoint"] {
            assert_eq!(values(&triples, "#reihe>", predicate).len(), 1, "{predicate}");
        }
    }

    #[test]
    fn a_format_without_a_code_has_its_media_type() {
        let triples = triples();
        assert!(values(&triples, "sqlite#distribution", "dcterms:format").is_empty());
        assert_eq!(values(&triples, "sqlite#distribution", "dcat:mediaType").len(), 1);
    }
}
