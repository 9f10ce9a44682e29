//! Why a job could not make its files.

use std::io;

use crate::diagnostic::Diagnostic;

/// Why an artefact could not be made.
#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    /// A template failed.
    #[error(transparent)]
    Template(#[from] tera::Error),
    /// An archive cannot be written.
    #[error(transparent)]
    Zip(#[from] zip::result::ZipError),
    /// A text is no address of the semantic web.
    #[error(transparent)]
    Iri(#[from] oxrdf::IriParseError),
    /// A value cannot be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// The index cannot be written.
    #[error(transparent)]
    Index(Box<dyn std::error::Error + Send + Sync>),
    /// A format of the open data cannot be written.
    #[error(transparent)]
    Format(Box<dyn std::error::Error + Send + Sync>),
    /// The store did not take a file, or could not read what is copied, and says why.
    #[error("a file was not taken")]
    NotTaken(Box<Diagnostic>),
    /// The bytes cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}
