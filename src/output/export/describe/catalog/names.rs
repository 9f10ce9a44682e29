//! The vocabularies that the catalogue uses, with the prefixes that it writes for them.

use oxrdf::NamedNode;

pub(super) const ADMS: &str = "http://www.w3.org/ns/adms#";
pub(super) const DCAT: &str = "http://www.w3.org/ns/dcat#";
pub(super) const DCATAP: &str = "http://data.europa.eu/r5r/";
pub(super) const DCATDE: &str = "http://dcat-ap.de/def/dcatde/";
pub(super) const DCTERMS: &str = "http://purl.org/dc/terms/";
pub(super) const FOAF: &str = "http://xmlns.com/foaf/0.1/";
pub(super) const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
pub(super) const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";
pub(super) const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
pub(super) const SPDX: &str = "http://spdx.org/rdf/terms#";
pub(super) const VCARD: &str = "http://www.w3.org/2006/vcard/ns#";
pub(super) const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// What addresses of the EU's authority tables begin with.
pub(super) const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";

/// Prefix and namespace, in the order in which they are written.
pub(super) const PREFIXES: &[(&str, &str)] = &[
    ("adms", ADMS),
    ("dcat", DCAT),
    ("dcatap", DCATAP),
    ("dcatde", DCATDE),
    ("dcterms", DCTERMS),
    ("foaf", FOAF),
    ("rdfs", RDFS),
    ("skos", SKOS),
    ("spdx", SPDX),
    ("vcard", VCARD),
    ("xsd", XSD),
];

/// A name of a vocabulary.
pub(super) fn name(namespace: &str, local: &str) -> NamedNode {
    NamedNode::new_unchecked(format!("{namespace}{local}"))
}

/// A name of a vocabulary as it is written: `dcat:title`; whole where it is of none.
pub(super) fn short(iri: &str) -> String {
    prefixed(iri).unwrap_or_else(|| iri.to_owned())
}

/// A name with the prefix of its vocabulary; none where it is of none, or would need escapes.
pub(super) fn prefixed(iri: &str) -> Option<String> {
    PREFIXES.iter().find_map(|(prefix, namespace)| {
        let local = iri.strip_prefix(namespace)?;
        let is_plain = local.starts_with(|first: char| first.is_ascii_alphabetic())
            && local.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        is_plain.then(|| format!("{prefix}:{local}"))
    })
}
