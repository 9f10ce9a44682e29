//! The portal's settings: the file as written → settings as resolved.
//!
//! In: `transparenz.toml` and what the command line overrides. Out: [`Settings`], in which every value is there and
//! valid. Source: content-model.md, "Settings".

mod attachments;
mod base_url;
mod dcat;
pub mod keys;
mod read;
mod synonyms;
mod today;
mod vocabulary;

pub use attachments::{AttachmentTypes, FurtherType};
pub use base_url::BaseUrl;
pub use dcat::Dcat;
pub use read::{Readable, read};
pub use today::Today;

use crate::diagnostic::Place;
use crate::language::Language;
use crate::model::{Contact, LicenceTerms, Tongue};

/// The settings of a portal, complete and valid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// `titel`
    pub title: Box<str>,
    /// `untertitel`
    pub subtitle: Option<Box<str>>,
    /// `basis_url`: where the site is published.
    pub base_url: BaseUrl,
    /// `sprache`: the language of the interface.
    pub language: Language,
    /// `inhalt_sprache`: the language of documents that do not name their own.
    pub content_language: &'static Tongue,
    /// `thema`: a theme that is built in, or a folder below `themes/`.
    pub theme: Box<str>,
    /// `[herausgeber]`
    pub publisher: Publisher,
    /// `[lizenz]`
    pub licence: Licence,
    /// `[sicherheit]`: without it there is no `security.txt`.
    pub security: Option<Security>,
    /// `[gebaerdensprache]`
    pub sign_language: Option<SignLanguage>,
    /// `[dcat]`: what the catalogue of open data says beyond the content.
    pub dcat: Dcat,
    /// `suche.lunr_hoechstens`: above so many documents the lunr index is written in parts.
    pub lunr_at_most: usize,
    /// `[suche.synonyme]` and the built-in ones: words, and others for the same.
    pub synonyms: Vec<(String, String)>,
    /// `[anlagen]`: what may lie beside documents.
    pub attachments: AttachmentTypes,
    /// The addresses that pages lead to, as they are written.
    pub addresses: Vec<WrittenAddress>,
}

/// An address in the settings, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenAddress {
    /// In `transparenz.toml`.
    pub place: Place,
    /// The address: on the web, or a file of the portal.
    pub written: Box<str>,
}

/// `[herausgeber]`: who publishes the portal.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Publisher {
    /// The office's name.
    pub name: Box<str>,
    /// Its address on the web.
    pub url: Option<Box<str>>,
    /// How to reach it.
    pub contact: Contact,
}

/// `[sicherheit]`: whom to tell about weaknesses (RFC 9116).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Security {
    /// A `mailto:` or `https:` address.
    pub contact: Box<str>,
    /// The day until which the statement holds.
    pub valid_until: chrono::NaiveDate,
}

/// `[gebaerdensprache]`: a video in German Sign Language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignLanguage {
    /// A file below `content/seiten/`, or an address on the web.
    pub video: Box<str>,
    /// A file with subtitles below `content/seiten/`.
    pub subtitles: Option<Box<str>>,
}

/// `[lizenz]`: under what the portal's content may be reused.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Licence {
    /// The id in the vocabulary of DCAT-AP.de, or the address of another licence.
    pub id: Box<str>,
    /// What a licence is called that is given by its address.
    pub title: Option<Box<str>>,
    /// Who is to be named. There always is someone: without `namensnennung` it is the publisher, so that no licence
    /// that asks for attribution lacks its text.
    pub attribution: Box<str>,
    /// Whether `namensnennung` says who is to be named: then a licence that nothing else is known about asks for it.
    pub names_attribution: bool,
}

impl Licence {
    /// What is known about the licence.
    #[must_use]
    pub fn terms(&self) -> LicenceTerms<'_> {
        LicenceTerms::of(&self.id, self.title.as_deref(), self.names_attribution)
    }
}

/// What the command line says in place of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// `--base-url`
    pub base_url: Option<BaseUrl>,
    /// `--theme`
    pub theme: Option<String>,
}
