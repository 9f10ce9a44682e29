//! What surrounds every page: title, address, the way here, menus.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use crate::model::{Address, Common};
use crate::output::context::Output;
use crate::output::translated;

/// A link: where to, and its words.
#[derive(Debug, Clone, Serialize)]
pub struct Link<'a> {
    /// The address below the site's root.
    pub address: Address,
    /// The words.
    pub text: &'a str,
}

/// A step of the way from the start page to here.
pub type Crumb<'a> = Link<'a>;

/// What surrounds a page.
#[derive(Debug, Clone, Serialize)]
pub struct Frame<'a> {
    /// The way from the page to the site's root.
    pub root: String,
    /// The page's address below the root.
    pub address: Address,
    /// Its full address.
    pub canonical: String,
    /// Its title, without the portal's.
    pub title: Cow<'a, str>,
    /// What it is, in one sentence.
    pub description: String,
    /// The way here, from the first step below the start page to the page above this one.
    pub crumbs: Vec<Crumb<'a>>,
    /// Which entry of the main menu it belongs to.
    pub section: &'static str,
    /// The same document in other languages, the original first; empty where there is no translation.
    pub versions: Vec<DocumentVersion>,
    /// How to cite the page, where that makes sense.
    pub citation: Option<String>,
    /// The day of its last change, where one is known.
    #[serde(skip)]
    pub changed: Option<NaiveDate>,
    /// Whether the page tells one document, which has its own day or none.
    #[serde(skip)]
    pub(super) is_document: bool,
    /// What it is in the words of schema.org.
    #[serde(skip)]
    pub schema: Schema<'a>,
}

/// A document in one language.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentVersion {
    /// BCP 47.
    pub language: &'static str,
    /// What its speakers call the language.
    pub name: &'static str,
    /// Its page.
    pub address: Address,
}

impl DocumentVersion {
    /// All versions of a document, the original first; none where it has no translation. In: where the original is, and the
    /// page that it has or would have of its own, after which the pages of its translations are named.
    #[must_use]
    pub fn all(common: &Common, original: &Address, own_page: &Address) -> Vec<Self> {
        if common.translations.is_empty() {
            return Vec::new();
        }
        let own = common.tongue();
        let original = Self { language: own.bcp47, name: own.own_name, address: original.clone() };
        let translations = common.translations.iter().map(|translation| Self {
            language: translation.tongue.bcp47,
            name: translation.tongue.own_name,
            address: translated::address(translation.tongue, own_page),
        });
        std::iter::once(original).chain(translations).collect()
    }
}

/// What a page is in the words of schema.org.
#[derive(Debug, Clone, Default)]
pub enum Schema<'a> {
    /// A page.
    #[default]
    Page,
    /// The start page.
    Start,
    /// A list.
    List,
    /// A measure with its list number.
    Measure(&'a str),
    /// A department with its key.
    Department(&'a str),
    /// A report, which brings its own description.
    Report,
    /// The page of downloads, which brings its own description.
    Data,
    /// A document in another language.
    Translation {
        /// BCP 47.
        language: &'static str,
        /// The original's page.
        original: Address,
    },
    /// A page that nobody is to find: not there, or moved.
    Unlisted,
}

impl<'a> Schema<'a> {
    /// The type of the page.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Start => "WebSite",
            Self::List => "CollectionPage",
            _ => "WebPage",
        }
    }

    /// What the page is about: its type and its key.
    pub(super) const fn about(&self) -> Option<(&'static str, &'a str)> {
        match self {
            Self::Measure(key) => Some(("Project", key)),
            Self::Department(key) => Some(("GovernmentOrganization", key)),
            _ => None,
        }
    }
}

impl<'a> Frame<'a> {
    /// The frame of a page.
    #[must_use]
    pub fn new(output: &Output<'a>, address: &Address, title: &'a str, section: &'static str) -> Self {
        Self {
            root: address.way_to_root(),
            address: address.clone(),
            canonical: output.settings.base_url.join(address),
            title: title.into(),
            description: String::new(),
            crumbs: Vec::new(),
            section,
            versions: Vec::new(),
            citation: None,
            changed: None,
            is_document: false,
            schema: Schema::default(),
        }
    }

    /// The same, with a title made for it.
    #[must_use]
    pub fn titled(self, title: Cow<'a, str>) -> Self {
        Self { title, ..self }
    }

    /// The same, with what it is in one sentence.
    #[must_use]
    pub fn described(self, description: impl Into<String>) -> Self {
        Self { description: description.into(), ..self }
    }

    /// The same, described by its summary; where there is none, by the first words of its text.
    #[must_use]
    pub fn summed_up(self, summary: Option<&str>, text: &str) -> Self {
        self.described(summary.map_or_else(|| first_words(text), str::to_owned))
    }

    /// The same, with what it is in the words of schema.org.
    #[must_use]
    pub fn of(self, schema: Schema<'a>) -> Self {
        Self { schema, ..self }
    }

    /// The same, for a document with a page of its own: with its versions in other languages, and the day of its last change.
    #[must_use]
    pub fn document(self, common: &Common, page: &Address) -> Self {
        self.document_at(common, page, page)
    }

    /// The same, for a document that shares its page with others: where it stands there, and which page it would have of its
    /// own, after which the pages of its translations are named.
    #[must_use]
    pub fn document_at(self, common: &Common, original: &Address, own_page: &Address) -> Self {
        Self {
            versions: DocumentVersion::all(common, original, own_page),
            changed: common.last_change(),
            is_document: true,
            ..self
        }
    }

    /// The same, with how to cite it: who, what, where, as of when, address.
    #[must_use]
    pub fn cited(self, output: &Output<'a>) -> Self {
        let title = self.title.clone();
        self.cited_as(output, &title)
    }

    /// The same, where its title alone would not say what it is.
    #[must_use]
    pub fn cited_as(self, output: &Output<'a>, title: &str) -> Self {
        let settings = output.settings;
        let mut citation = format!("{}: {title}. ", settings.publisher.name);
        if title != settings.title.as_ref() {
            citation.push_str(&format!("{}: {}. ", output.format.word("zitat_in"), settings.title));
        }
        citation.push_str(&self.as_of(output));
        Self { citation: Some(citation), ..self }
    }

    /// The end of its citation.
    pub(super) fn as_of(&self, output: &Output<'a>) -> String {
        let of_all = output.views.last_change().filter(|_| !self.is_document);
        as_of(output, self.changed.or(of_all), &self.canonical)
    }

    /// The same, with the way here.
    #[must_use]
    pub fn below(self, crumbs: Vec<Crumb<'a>>) -> Self {
        Self { crumbs, ..self }
    }
}

/// The end of a citation: as of when, and the address. In: the day of the last change of what the page tells, a document's
/// own or, where it tells of many, the newest of all; none where a document has no day of its own.
pub(super) fn as_of(output: &Output<'_>, changed: Option<NaiveDate>, address: &str) -> String {
    let day = changed.map(|day| format!("{}: {}. ", output.format.word("zitat_stand"), output.format.day(day)));
    format!("{}{address}", day.unwrap_or_default())
}

/// How many characters of a text stand for a description.
const MOST_OF_A_TEXT: usize = 160;

/// The first words of a text: as many as fit, and a mark where words are left out.
fn first_words(text: &str) -> String {
    let mut first = String::new();
    for word in text.split_whitespace() {
        if first.chars().count() + word.chars().count() + 1 > MOST_OF_A_TEXT {
            first.push_str(" …");
            break;
        }
        if !first.is_empty() {
            first.push(' ');
        }
        first.push_str(word);
    }
    first
}
