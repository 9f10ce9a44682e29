//! Free pages.

use super::{Address, Common};

/// A free page (content-model.md, "Seite").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What every document carries.
    pub common: Common,
    /// `titel`.
    pub title: Box<str>,
    /// `pfad`: by default the file's path below `seiten/`.
    pub address: Address,
    /// `menue`.
    pub menu: Menu,
    /// Whether it is the theme's own text, because the portal has none.
    pub from_theme: bool,
}

/// Where a page is linked from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Menu {
    /// The main menu.
    Main,
    /// The footer.
    Footer,
    /// Nowhere.
    #[default]
    None,
}
