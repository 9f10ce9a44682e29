//! Statements in the making, subject by subject.

use chrono::NaiveDate;
use oxrdf::{IriParseError, NamedNode, Term, Triple};
use rustc_hash::FxHashSet;

use super::names::{DCAT, DCTERMS, RDF, name};
use super::terms::date;

/// Triples in the making.
#[derive(Default)]
pub(super) struct Graph {
    pub(super) triples: Vec<Triple>,
    /// What was begun already.
    known: FxHashSet<NamedNode>,
}

/// Adds what is known about one subject.
pub(super) struct Subject<'g> {
    graph: &'g mut Graph,
    node: NamedNode,
}

impl Graph {
    /// Begins a subject with its class.
    pub(super) fn about(&mut self, node: &NamedNode, class: NamedNode) -> Subject<'_> {
        self.known.insert(node.clone());
        self.on(node).add(RDF, "type", class)
    }

    /// A standard by its address, told of once.
    pub(super) fn standard(&mut self, address: &str) -> Result<NamedNode, IriParseError> {
        let node = NamedNode::new(address)?;
        if !self.has(&node) {
            self.about(&node, name(DCTERMS, "Standard"));
        }
        Ok(node)
    }

    /// Whether anything is said of a node already.
    pub(super) fn has(&self, node: &NamedNode) -> bool {
        self.known.contains(node)
    }

    /// Goes on with the subject begun last.
    pub(super) fn on(&mut self, node: &NamedNode) -> Subject<'_> {
        Subject { graph: self, node: node.clone() }
    }

    pub(super) fn period(&mut self, node: &NamedNode, (first, last): (NaiveDate, NaiveDate)) {
        self.about(node, name(DCTERMS, "PeriodOfTime")).add(DCAT, "startDate", date(first)).add(
            DCAT,
            "endDate",
            date(last),
        );
    }
}

impl Subject<'_> {
    pub(super) fn add(self, namespace: &str, local: &str, object: impl Into<Term>) -> Self {
        self.graph.triples.push(Triple::new(self.node.clone(), name(namespace, local), object));
        self
    }

    pub(super) fn add_all<T: Into<Term>>(
        self,
        namespace: &str,
        local: &str,
        objects: impl IntoIterator<Item = T>,
    ) -> Self {
        objects.into_iter().fold(self, |subject, object| subject.add(namespace, local, object))
    }
}
