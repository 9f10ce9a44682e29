//! What is the same on every page: title, publisher, menus.

use serde::Serialize;

use super::licence::LicenceLink;
use super::sign_language;
use crate::config::Settings;
use crate::language::Language;
use crate::model::{Address, Menu, Page, Portal};
use crate::output::translated;

/// What is the same on every page.
#[derive(Debug, Serialize)]
pub struct SiteFacts<'a> {
    /// The portal's title.
    pub title: &'a str,
    /// Its subtitle.
    pub subtitle: Option<&'a str>,
    /// Where it is published.
    pub base_url: &'a str,
    /// The BCP 47 tag of its language.
    pub language: &'static str,
    /// That of the language of documents that do not name their own.
    pub content_language: &'static str,
    /// Whether drafts are shown: every page says so then.
    pub with_drafts: bool,
    /// Who publishes it.
    pub publisher: &'a crate::config::Publisher,
    /// Under what it may be reused.
    pub licence: LicenceLink<'a>,
    /// Who is to be named then.
    pub attribution: &'a str,
    /// Free pages of the main menu.
    pub main_menu: Vec<PageLink<'a>>,
    /// Free pages of the footer.
    pub footer_menu: Vec<PageLink<'a>>,
    /// The statement on accessibility, where there is one.
    pub accessibility: Option<PageLink<'a>>,
    /// The page in Leichte Sprache, where there is one.
    pub plain_language: Option<PageLink<'a>>,
    /// The page with the video in German Sign Language, where there is one.
    pub sign_language: Option<Address>,
}

/// A link to a free page: to its translation into the language of the interface, where there is one with a title.
#[derive(Debug, Clone, Serialize)]
pub struct PageLink<'a> {
    /// Where it leads to.
    pub address: Address,
    /// The title.
    pub text: &'a str,
    /// The BCP 47 tag of the title's language.
    pub language: &'static str,
}

impl<'a> PageLink<'a> {
    pub(super) fn of(page: &'a Page, language: Language) -> Self {
        let mut translations = page.common.translations.iter().filter(|it| it.tongue.name == language.tag());
        let translated = translations.find_map(|it| Some((it.tongue, it.title.as_deref()?)));
        match translated {
            Some((tongue, text)) => {
                let address = translated::address(tongue, &page.address);
                Self { address, text, language: tongue.bcp47 }
            }
            None => Self { address: page.address.clone(), text: &page.title, language: page.common.tongue().bcp47 },
        }
    }
}

impl<'a> SiteFacts<'a> {
    /// Collects what is the same on every page.
    #[must_use]
    pub fn of(settings: &'a Settings, portal: &'a Portal, with_drafts: bool) -> Self {
        let link = |page| PageLink::of(page, settings.language);
        let menu = |menu| portal.pages.iter().filter(|page| page.menu == menu).map(link).collect();
        let at = |name: &str| {
            let address = Address::page(&[name]);
            portal.pages.iter().find(|page| page.address == address).map(link)
        };
        Self {
            title: &settings.title,
            subtitle: settings.subtitle.as_deref(),
            base_url: settings.base_url.as_str(),
            language: settings.language.tag(),
            content_language: settings.content_language.bcp47,
            with_drafts,
            publisher: &settings.publisher,
            licence: LicenceLink::of(&settings.licence.terms()),
            attribution: &settings.licence.attribution,
            main_menu: menu(Menu::Main),
            footer_menu: menu(Menu::Footer),
            accessibility: at("barrierefreiheit"),
            plain_language: at("leichte-sprache"),
            sign_language: settings.sign_language.as_ref().map(|_| Address::page(&[sign_language::NAME])),
        }
    }
}

/// The pages that the menus name.
pub fn in_menu(portal: &Portal, language: Language) -> impl Iterator<Item = Address> {
    let pages = portal.pages.iter().filter(|page| matches!(page.menu, Menu::Main | Menu::Footer));
    let sign_language = Address::page(&[sign_language::NAME]);
    pages.map(move |page| PageLink::of(page, language).address).chain(std::iter::once(sign_language))
}
