//! Documents in other languages: each has a page of its own below its language, beside the original's
//! (`/en/massnahmen/d40/`, `/leicht/impressum/`; site.md).

use crate::model::{Address, Common, Document, Portal, Strategy, Tongue, Translation};

/// A document in another language with its place.
#[derive(Debug, Clone)]
pub struct Translated<'p> {
    /// What the original carries.
    pub common: &'p Common,
    /// The original's title.
    pub title: &'p str,
    /// The original's page, or its place on a page of several.
    pub original: Address,
    /// The page that the original has, or would have if it shared none: translations stand there, below their language.
    pub own_page: Address,
    /// The translation.
    pub translation: &'p Translation,
    /// Its page.
    pub address: Address,
}

/// All translations, document by document.
#[must_use]
pub fn translated(portal: &Portal) -> Vec<Translated<'_>> {
    let translated = portal.documents().filter(|document| !document.common().translations.is_empty());
    translated.flat_map(|document| of(portal, document)).collect()
}

/// The page that a strategy would have of its own: several stand on one page, their translations need one each.
#[must_use]
pub fn strategy_page(portal: &Portal, strategy: &Strategy) -> Address {
    let page = Portal::strategies_address();
    if portal.strategies.len() > 1 { page.child(&strategy.id()) } else { page }
}

/// The translations of one document.
fn of<'p>(portal: &'p Portal, document: Document<'p>) -> impl Iterator<Item = Translated<'p>> {
    let original = document.place(portal);
    let own_page = match document {
        Document::Strategy(it) => strategy_page(portal, it),
        _ => document.page(portal),
    };
    let (common, title) = (document.common(), document.title(portal));
    common.translations.iter().map(move |translation| Translated {
        common,
        title,
        original: original.clone(),
        own_page: own_page.clone(),
        translation,
        address: address(translation.tongue, &own_page),
    })
}

/// The page of a translation.
#[must_use]
pub fn address(tongue: &Tongue, original: &Address) -> Address {
    Address::file(format!("{}/{original}", tongue.name))
}
