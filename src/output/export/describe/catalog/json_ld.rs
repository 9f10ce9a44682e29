//! The graph as JSON-LD 1.1: a context of prefixes, and one object a subject.
//!
//! Written here and not by a crate: where every node has a name, JSON-LD is the list of subjects with their properties,
//! and the crate would add more to the build than these lines.

use oxrdf::vocab::xsd;
use oxrdf::{Term, Triple};
use serde_json::{Map, Value, json};

use super::names::{PREFIXES, RDF, short};

/// The whole document. Triples of one subject stand together.
pub(super) fn document(triples: &[Triple]) -> Value {
    let context: Map<String, Value> =
        PREFIXES.iter().map(|(prefix, namespace)| ((*prefix).to_owned(), json!(namespace))).collect();
    let subjects = triples.chunk_by(|a, b| a.subject == b.subject).map(subject).collect::<Vec<_>>();
    json!({ "@context": context, "@graph": subjects })
}

fn subject(triples: &[Triple]) -> Value {
    let mut object = Map::new();
    for triple in triples {
        if let oxrdf::NamedOrBlankNode::NamedNode(node) = &triple.subject {
            object.insert("@id".into(), json!(node.as_str()));
        }
        let predicate = triple.predicate.as_str();
        let (key, value) = match &triple.object {
            Term::NamedNode(node) if predicate.strip_prefix(RDF) == Some("type") => {
                ("@type".to_owned(), json!(short(node.as_str())))
            }
            object => (short(predicate), term(object)),
        };
        match object.entry(key).or_insert_with(|| json!([])) {
            Value::Array(values) => values.push(value),
            other => *other = value,
        }
    }
    // One value stands for itself.
    for value in object.values_mut() {
        if let Value::Array(values) = value
            && values.len() == 1
            && let Some(only) = values.pop()
        {
            *value = only;
        }
    }
    Value::Object(object)
}

fn term(term: &Term) -> Value {
    match term {
        Term::NamedNode(node) => json!({ "@id": node.as_str() }),
        Term::BlankNode(node) => json!({ "@id": format!("_:{}", node.as_str()) }),
        Term::Literal(literal) => match literal.language() {
            Some(language) => json!({ "@value": literal.value(), "@language": language }),
            None if literal.datatype() == xsd::STRING => json!(literal.value()),
            None => json!({ "@value": literal.value(), "@type": short(literal.datatype().as_str()) }),
        },
    }
}
