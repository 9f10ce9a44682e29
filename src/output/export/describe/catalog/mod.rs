//! `catalog.ttl`, `catalog.rdf`, `catalog.jsonld`: the catalogue after DCAT-AP.de 3.0.
//!
//! One graph ([`graph`]), three writings. Nothing in it is without a name: every node has an address, so that the
//! writings are the same in every build and every node can be linked to.

mod graph;
mod json_ld;
mod names;
mod turtle;

use std::io::Write;

use oxrdfxml::RdfXmlSerializer;

use super::Files;
use crate::output::site::{MakeError, Output};
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
