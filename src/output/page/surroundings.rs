//! What is the same on all pages of a section at one depth: links of the head, header, footer. Rendered once for each.

use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::frame::{Frame, PageLink};
use crate::language::Language;
use crate::model::{Address, Menu, Portal};
use crate::output::theme::Theme;

/// The parts that were needed so far.
#[derive(Debug)]
pub struct Surroundings {
    /// Pages that the menus mark when they are open.
    in_menu: FxHashSet<Address>,
    made: RwLock<FxHashMap<Key, Arc<Parts>>>,
}

/// All that the parts depend on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
struct Key {
    /// The way from the page to the site's root.
    root: String,
    /// Which entry of the main menu it belongs to.
    section: &'static str,
    /// The page's address, where a menu names it.
    address: Option<Address>,
}

/// HTML that surrounds a page.
#[derive(Debug, Serialize)]
pub(super) struct Parts {
    /// Style sheets, scripts, feeds.
    head: String,
    /// Title of the site, search, main menu.
    header: String,
    /// Publisher, further pages, licence.
    footer: String,
}

/// What the templates of the parts see.
#[derive(Serialize)]
struct View<'k> {
    frame: &'k Key,
}

impl Surroundings {
    /// Nothing rendered yet.
    #[must_use]
    pub fn of(portal: &Portal, language: Language) -> Self {
        let pages = portal.pages.iter().filter(|page| matches!(page.menu, Menu::Main | Menu::Footer));
        let pages = pages.map(|page| PageLink::of(page, language).address);
        let sign_language = Address::page(&[super::sign_language::NAME]);
        Self { in_menu: pages.chain(std::iter::once(sign_language)).collect(), made: RwLock::default() }
    }

    /// The parts around a page.
    ///
    /// # Errors
    /// What the template engine says.
    pub(super) fn around(&self, theme: &Theme, frame: &Frame<'_>) -> tera::TeraResult<Arc<Parts>> {
        let address = self.in_menu.contains(&frame.address).then(|| frame.address.clone());
        let key = Key { root: frame.root.clone(), section: frame.section, address };
        if let Some(parts) = self.made.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(parts));
        }
        let part = |template| theme.text(template, &View { frame: &key });
        let parts = Parts {
            head: part("around/head.html")?,
            header: part("around/header.html")?,
            footer: part("around/footer.html")?,
        };
        let mut made = self.made.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have been quicker: its parts are the same.
        Ok(Arc::clone(made.entry(key).or_insert_with(|| Arc::new(parts))))
    }
}
