//! What every document may carry.

use std::ops::Range;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Address, LicenceTerms, Tongue};
use crate::diagnostic::{Place, Source};

/// The keys that every document shares (content-model.md, "Keys").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Common {
    /// The file it stands in.
    pub source: Arc<Source>,
    /// `zusammenfassung`: one sentence for lists and search.
    pub summary: Option<Box<str>>,
    /// `schlagworte`.
    pub keywords: Vec<Box<str>>,
    /// `veroeffentlicht`: the day the portal first showed it.
    pub published: Option<NaiveDate>,
    /// `geaendert`: the day of its last change.
    pub changed: Option<NaiveDate>,
    /// `entwurf`: built only with `--drafts`.
    pub draft: bool,
    /// `sperrfrist`: not built before it.
    pub embargo: Option<Embargo>,
    /// `aliase`: old paths that lead here.
    pub aliases: Vec<Alias>,
    /// `lizenz`, where it differs from the portal's.
    pub licence: Option<OwnLicence>,
    /// `sprache`, else what the portal says of all its documents (`inhalt_sprache`).
    pub language: Option<&'static Tongue>,
    /// `[[quelle]]`: the documents that it comes from.
    pub sources: Vec<SourceNote>,
    /// `freigabe`: who released it, and when.
    pub approval: Option<Approval>,
    /// `[[aenderung]]`: what was changed after publication.
    pub changes: Vec<ChangeNote>,
    /// `fassung`: the official wording, or retold.
    pub version: Version,
    /// The Markdown below the front matter.
    pub body: Body,
    /// Files that lie beside the document.
    pub attachments: Vec<Attachment>,
    /// The same document in other languages.
    pub translations: Vec<Translation>,
}

/// `lizenz` of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnLicence {
    /// The id of a known licence, or the address of another.
    pub id: Box<str>,
    /// What the licence at that address is called.
    pub title: Option<Box<str>>,
}

impl OwnLicence {
    /// What is known about it.
    #[must_use]
    pub fn terms(&self) -> LicenceTerms<'_> {
        LicenceTerms::of(&self.id, self.title.as_deref(), false)
    }
}

impl Common {
    /// The language that the document is written in.
    #[must_use]
    pub fn tongue(&self) -> &'static Tongue {
        self.language.unwrap_or(&Tongue::GERMAN)
    }

    /// The latest day on which something happened to the document, if any is known.
    #[must_use]
    pub fn last_change(&self) -> Option<NaiveDate> {
        let noted = self.changes.iter().map(|change| change.date).max();
        [self.published, self.changed, noted].into_iter().flatten().max()
    }

    /// The place that speaks for the document as a whole.
    #[must_use]
    pub fn place(&self) -> Place {
        Place::file(&self.source)
    }
}

/// Whether the words are the department's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Version {
    /// `wortlaut`.
    #[default]
    Verbatim,
    /// `zusammenfassung`: objectives and narrative are retold; page and exports say so.
    Summary,
}

impl Version {
    /// The word of the form and the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Verbatim => "wortlaut",
            Self::Summary => "zusammenfassung",
        }
    }
}

/// A moment before which a document is not built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Embargo {
    /// The moment, in UTC or in local time.
    pub at: NaiveDateTime,
    /// Whether `at` is UTC; otherwise it is Europe/Berlin.
    pub utc: bool,
}

/// An old path that leads to the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The path below the root, without a leading slash.
    pub path: Box<str>,
    /// Where it stands in the document's file.
    pub span: Range<usize>,
}

/// `[[quelle]]`: a document that this one comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceNote {
    /// Its title.
    pub title: Box<str>,
    /// Where it is on the web.
    pub url: Option<Box<str>>,
    /// Where the address stands in the document's file.
    pub url_span: Option<Range<usize>>,
    /// Its file beside the document.
    pub file: Option<FileName>,
    /// Its checksum.
    pub sha256: Option<Checksum>,
    /// The pages meant.
    pub pages: Option<Box<str>>,
    /// What is to be said about it.
    pub note: Option<Box<str>>,
}

/// A file beside a document, as the document names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileName {
    /// Its path from the document's folder on.
    pub text: Box<str>,
    /// Where it stands in the document's file.
    pub span: Range<usize>,
}

/// A SHA-256 checksum, as a document gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checksum {
    /// 64 hexadecimal digits.
    pub text: Box<str>,
    /// Where it stands in the document's file.
    pub span: Range<usize>,
}

/// `freigabe`: who released a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// By whom.
    pub by: Box<str>,
    /// On which day.
    pub on: NaiveDate,
}

/// `[[aenderung]]`: what was changed after publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeNote {
    /// On which day.
    pub date: NaiveDate,
    /// What.
    pub text: Box<str>,
}

/// The Markdown of a document, kept as a part of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// The file.
    pub source: Arc<Source>,
    /// The part below the front matter, in bytes.
    pub span: Range<usize>,
}

impl Body {
    /// The Markdown.
    #[must_use]
    pub fn text(&self) -> &str {
        self.source.slice(&self.span)
    }

    /// A part of it in its file; `part` is in bytes from the beginning of the text.
    #[must_use]
    pub fn place(&self, part: Range<usize>) -> Place {
        Place::at(&self.source, self.span.start + part.start..self.span.start + part.end)
    }

    /// Whether there is nothing but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text().trim().is_empty()
    }
}

/// A file that lies beside a document and is published with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, as the file system gives it.
    pub name: Box<str>,
    /// Its path below the portal's root.
    pub path: Box<str>,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 checksum in small hexadecimal digits, where its document gives one to be held against.
    pub sha256: Option<Box<str>>,
}

/// A file that lies among the pages (below `seiten/`) and is published at the same place; no page has it to itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedFile {
    /// Its path below the portal's root.
    pub path: Box<str>,
    /// Where it is published.
    pub address: Address,
}

/// A document in another language, beside its original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The language.
    pub tongue: &'static Tongue,
    /// The translated title.
    pub title: Option<Box<str>>,
    /// The translated summary.
    pub summary: Option<Box<str>>,
    /// A report's translated guiding objective (`leitziel`).
    pub guiding_objective: Option<Box<str>>,
    /// A report's translated objectives (`projektziele`).
    pub objectives: Vec<Box<str>>,
    /// The translated text.
    pub body: Body,
}
