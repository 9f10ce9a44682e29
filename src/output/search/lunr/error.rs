//! What the input of an index can be refused for.

/// Why a value or document is refused.
///
/// Each of these would make the real lunr 2.3.9 throw, write something nobody meant, or order its
/// keys by number, so no index is better than that one.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A field has no name.
    #[error("a search field needs a name")]
    EmptyFieldName,
    /// A field's name contains `/`, which lunr puts between field and ref.
    #[error("the name of the search field {0:?} contains \"/\"")]
    SlashInFieldName(String),
    /// The name is a key of `dokumente.json`, of lunr's postings or of every JavaScript object.
    #[error("{0:?} cannot be the name of a search field: it has a meaning of its own")]
    ReservedFieldName(String),
    /// The name consists of digits: JavaScript would order such keys by number.
    #[error("the name of the search field {0:?} consists of digits only")]
    NumericFieldName(String),
    /// Two fields bear this name.
    #[error("two search fields are called {0:?}")]
    DuplicateField(String),
    /// The boost is not a number above 0 and up to [`Boost::MAX`](super::Boost::MAX).
    #[error("{0} is no boost: it must be above 0 and at most 100000")]
    Boost(f64),
    /// The ref consists of digits: JavaScript would order such keys by number.
    #[error("the ref {0:?} consists of digits only")]
    NumericReference(String),
    /// Two documents bear this ref.
    #[error("two documents have the ref {0:?}")]
    DuplicateReference(String),
    /// A document does not have one text a field.
    #[error("the document {reference:?} has {found} texts for {expected} search fields")]
    TextCount {
        /// The document's ref.
        reference: String,
        /// How many fields there are.
        expected: usize,
        /// How many texts the document has.
        found: usize,
    },
    /// More than 2³² tokens, terms or fields of documents: no JavaScript engine loads that.
    #[error("the document {0:?} makes the index too large")]
    TooLarge(String),
}
