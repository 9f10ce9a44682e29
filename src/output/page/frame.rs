//! What surrounds every page: title, address, the way here, menus.

use serde::Serialize;

use super::surroundings::Parts;
use crate::config::Settings;
use crate::model::{Address, Menu, Portal};
use crate::output::site::{Artefact, Content, MakeError, Output};

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
    pub title: &'a str,
    /// What it is, in one sentence.
    pub description: String,
    /// The way here, from the first step below the start page to the page above this one.
    pub crumbs: Vec<Crumb<'a>>,
    /// Which entry of the main menu it belongs to.
    pub section: &'static str,
}

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
    /// Who publishes it.
    pub publisher: &'a crate::config::Publisher,
    /// Under what it may be reused.
    pub licence: &'a crate::config::Licence,
    /// Free pages of the main menu.
    pub main_menu: Vec<Link<'a>>,
    /// Free pages of the footer.
    pub footer_menu: Vec<Link<'a>>,
    /// The statement on accessibility, where there is one.
    pub accessibility: Option<Link<'a>>,
    /// The page in Leichte Sprache, where there is one.
    pub plain_language: Option<Link<'a>>,
}

impl<'a> SiteFacts<'a> {
    /// Collects what is the same on every page.
    #[must_use]
    pub fn of(settings: &'a Settings, portal: &'a Portal) -> Self {
        let menu = |menu| {
            let pages = portal.pages.iter().filter(move |page| page.menu == menu);
            pages.map(|page| Link { address: page.address.clone(), text: &page.title }).collect()
        };
        let at = |name: &str| {
            let address = Address::page(&[name]);
            let page = portal.pages.iter().find(|page| page.address == address)?;
            Some(Link { address, text: page.title.as_ref() })
        };
        Self {
            title: &settings.title,
            subtitle: settings.subtitle.as_deref(),
            base_url: settings.base_url.as_str(),
            language: settings.language.tag(),
            publisher: &settings.publisher,
            licence: &settings.licence,
            main_menu: menu(Menu::Main),
            footer_menu: menu(Menu::Footer),
            accessibility: at("barrierefreiheit"),
            plain_language: at("leichte-sprache"),
        }
    }
}

/// A page as its template sees it: the frame, and what stands in it.
#[derive(Serialize)]
struct Whole<'f, 'a, V> {
    frame: &'f Frame<'a>,
    /// What it shares with other pages, as HTML.
    around: &'f Parts,
    page: &'f V,
}

impl<'a> Frame<'a> {
    /// The frame of a page.
    #[must_use]
    pub fn new(output: &Output<'a>, address: &Address, title: &'a str, section: &'static str) -> Self {
        Self {
            root: address.way_to_root(),
            address: address.clone(),
            canonical: output.settings.base_url.join(address),
            title,
            description: String::new(),
            crumbs: Vec::new(),
            section,
        }
    }

    /// The same, with what it is in one sentence.
    #[must_use]
    pub fn described(self, description: impl Into<String>) -> Self {
        Self { description: description.into(), ..self }
    }

    /// The same, with the way here.
    #[must_use]
    pub fn below(self, crumbs: Vec<Crumb<'a>>) -> Self {
        Self { crumbs, ..self }
    }
}

/// An artefact that renders `template` with what `view` makes; nothing is made before it is asked for.
pub(super) fn page<'a, V: Serialize>(
    output: &Output<'a>,
    address: Address,
    content: Content,
    template: &'static str,
    view: impl Fn(&Output<'a>) -> (Frame<'a>, V) + Send + Sync + 'a,
) -> Artefact<'a> {
    let output = *output;
    Artefact::new(address, content, move |to| {
        let (frame, view) = view(&output);
        render(&output, template, &frame, &view, to).map_err(MakeError::from)
    })
}

/// Renders a view in its frame.
pub(super) fn render<V: Serialize>(
    output: &Output<'_>,
    template: &str,
    frame: &Frame<'_>,
    view: &V,
    to: &mut dyn std::io::Write,
) -> tera::TeraResult<()> {
    let around = output.surroundings.around(output.theme, frame)?;
    output.theme.render(template, &Whole { frame, around: &around, page: view }, to)
}

/// The first words of a text, as a description: up to `most` characters, ended at a word.
pub(super) fn excerpt(text: &str, most: usize) -> String {
    let mut excerpt = String::new();
    for word in text.split_whitespace() {
        if excerpt.chars().count() + word.chars().count() + 1 > most {
            excerpt.push_str(" …");
            break;
        }
        if !excerpt.is_empty() {
            excerpt.push(' ');
        }
        excerpt.push_str(word);
    }
    excerpt
}
