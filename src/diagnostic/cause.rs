//! What the system says about files, in words of ours.

use std::io::{Error, ErrorKind};

use super::Diagnostic;

/// Why the program itself refuses to read something that the system would hand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A link, which may lead anywhere.
    #[error("a link")]
    Link,
    /// A pipe, a socket, a device or a folder where a file is wanted.
    #[error("not an ordinary file")]
    NoFile,
    /// More bytes than are read of such a file.
    #[error("> {} MB", .0 / 1_000_000)]
    TooLarge(u64),
    /// More folders inside of each other than are walked.
    #[error("> {0}")]
    TooDeep(usize),
}

impl Refusal {
    const fn cause(self) -> &'static str {
        match self {
            Self::Link => "verknuepfung",
            Self::NoFile => "keine-datei",
            Self::TooLarge(_) => "zu-viel",
            Self::TooDeep(_) => "zu-tief",
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::other(refusal)
    }
}

impl Diagnostic {
    /// Adds why the system refused something: the facts `ursache` (a word that messages know, else `andere`) and `grund`
    /// (the system's own words).
    #[must_use]
    pub fn caused_by(self, error: &Error) -> Self {
        let refusal = error.get_ref().and_then(|inner| inner.downcast_ref::<Refusal>());
        let cause = refusal.map_or_else(|| cause(error.kind()), |refusal| refusal.cause());
        self.with("ursache", cause).with("grund", error.to_string())
    }
}

const fn cause(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::PermissionDenied => "verboten",
        ErrorKind::NotFound => "fehlt",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "voll",
        ErrorKind::FileTooLarge => "zu-gross",
        ErrorKind::ReadOnlyFilesystem => "nur-lesen",
        ErrorKind::NotADirectory => "kein-ordner",
        ErrorKind::IsADirectory => "ordner",
        ErrorKind::AlreadyExists => "vorhanden",
        ErrorKind::DirectoryNotEmpty => "nicht-leer",
        ErrorKind::ResourceBusy => "in-gebrauch",
        ErrorKind::Unsupported => "nicht-moeglich",
        _ => "andere",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use crate::diagnostic::render::{Options, render};
    use crate::diagnostic::{Code, Diagnostic};
    use crate::language::{Language, Texts};

    #[test]
    fn what_the_system_says_is_said_in_the_language_of_the_run() {
        let shown = |language, error: &Error| {
            let fault = Diagnostic::general(Code::Unwritable).with("datei", "x").caused_by(error);
            render(&[fault], &Texts::embedded(language), Options::default())
        };
        let full = Error::from(ErrorKind::StorageFull);
        assert!(shown(Language::German, &full).contains("kein Platz mehr"));
        assert!(shown(Language::English, &full).contains("no space left"));
        let not_empty = Error::from(ErrorKind::DirectoryNotEmpty);
        assert!(shown(Language::German, &not_empty).contains("nicht leer"));
        let other = Error::other("etwas Seltenes");
        assert!(shown(Language::German, &other).contains("etwas Seltenes"));
    }
}
