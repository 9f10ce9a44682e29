//! The reporting authorities.

use std::ops::Range;

use super::Common;

/// A department (content-model.md, "Ressort").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Department {
    /// What every document carries.
    pub common: Common,
    /// The file's name, used in references.
    pub key: Box<str>,
    /// `titel`: its official name.
    pub title: Box<str>,
    /// `kurz`: a short name for tables.
    pub short: Option<Box<str>>,
    /// `namen`: earlier and later official names.
    pub names: Vec<OfficialName>,
    /// `kontakt`.
    pub contact: Option<Contact>,
}

impl Department {
    /// The short name, or the title where there is none.
    #[must_use]
    pub fn short_title(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.title)
    }

    /// The official name in a year: the first of `namen` whose years hold it, else the title.
    #[must_use]
    pub fn title_in(&self, year: i32) -> &str {
        let holds = |name: &&OfficialName| {
            // A name without years says nothing about when it was in use.
            (name.from.is_some() || name.until.is_some())
                && name.from.is_none_or(|from| from <= year)
                && name.until.is_none_or(|until| year <= until)
        };
        self.names.iter().find(holds).map_or(&self.title, |name| &name.title)
    }
}

/// An official name and the years it was in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialName {
    /// The name.
    pub title: Box<str>,
    /// Its first year.
    pub from: Option<i32>,
    /// Its last year.
    pub until: Option<i32>,
}

/// How to reach an office.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Contact {
    /// `stelle`: the office.
    pub office: Option<Box<str>>,
    /// `email`.
    pub email: Option<Box<str>>,
    /// `telefon`.
    pub phone: Option<Box<str>>,
    /// `url`.
    pub url: Option<Box<str>>,
    /// Where the address stands in its file.
    #[serde(skip)]
    pub url_span: Option<Range<usize>>,
}
