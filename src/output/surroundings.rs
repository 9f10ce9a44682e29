//! What is the same on all pages of a section at one depth: links of the head, header, footer. Rendered once for each.

use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::theme::Theme;
use crate::model::Address;

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
    /// Nothing rendered yet. In: the pages that the menus name, which are marked there when they are open.
    #[must_use]
    pub fn new(in_menu: impl IntoIterator<Item = Address>) -> Self {
        Self { in_menu: in_menu.into_iter().collect(), made: RwLock::default() }
    }

    /// The parts around a page. In: the way from it to the site's root, which entry of the main menu it belongs to, its
    /// address.
    ///
    /// # Errors
    /// What the template engine says.
    pub(super) fn around(
        &self,
        theme: &Theme,
        root: &str,
        section: &'static str,
        address: &Address,
    ) -> tera::TeraResult<Arc<Parts>> {
        let address = self.in_menu.contains(address).then(|| address.clone());
        let key = Key { root: root.to_owned(), section, address };
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
