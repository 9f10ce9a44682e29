//! The reporting authorities.

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
}
