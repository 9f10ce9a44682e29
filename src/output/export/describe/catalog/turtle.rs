//! The graph as Turtle: one paragraph a subject.
//!
//! Written here and not by `oxttl`, which writes its prefixes in the order of a hash map: a catalogue has to be the same
//! in every build. Terms are escaped by `oxrdf`, and a test reads the text back with `oxttl`.

use std::io::{self, Write};

use oxrdf::vocab::rdf;
use oxrdf::{Literal, NamedNode, Term, Triple};

use super::names::{PREFIXES, prefixed};

/// Writes all triples. Those of one subject stand together.
pub(super) fn write(triples: &[Triple], to: &mut dyn Write) -> io::Result<()> {
    for (prefix, namespace) in PREFIXES {
        writeln!(to, "@prefix {prefix}: <{namespace}> .")?;
    }
    for subject in triples.chunk_by(|a, b| a.subject == b.subject) {
        if let Some(first) = subject.first() {
            write!(to, "\n{}", first.subject)?;
        }
        for (index, same) in subject.chunk_by(|a, b| a.predicate == b.predicate).enumerate() {
            to.write_all(if index == 0 { b" " } else { b" ;\n  " })?;
            for (index, triple) in same.iter().enumerate() {
                match index {
                    0 => write!(to, "{} {}", predicate(&triple.predicate), term(&triple.object))?,
                    _ => write!(to, " ,\n    {}", term(&triple.object))?,
                }
            }
        }
        to.write_all(b" .\n")?;
    }
    Ok(())
}

fn predicate(node: &NamedNode) -> String {
    if node.as_ref() == rdf::TYPE { "a".to_owned() } else { named(node) }
}

fn named(node: &NamedNode) -> String {
    prefixed(node.as_str()).unwrap_or_else(|| node.to_string())
}

fn term(term: &Term) -> String {
    match term {
        Term::NamedNode(node) => named(node),
        Term::BlankNode(node) => node.to_string(),
        Term::Literal(literal) => self::literal(literal),
    }
}

/// A literal; the name of its type is written short.
fn literal(literal: &Literal) -> String {
    let whole = literal.to_string();
    let (kind, is_plain) = (literal.datatype(), literal.language().is_some());
    match (prefixed(kind.as_str()), whole.strip_suffix(&format!("^^{kind}"))) {
        (Some(kind), Some(quoted)) if !is_plain => format!("{quoted}^^{kind}"),
        _ => whole,
    }
}
