//! One file of the site: its address, and what is known of it before it is made.

use super::data_file::DataFile;
use crate::diagnostic::Place;
use crate::model::Address;

/// What an artefact is for those who look through it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A page: its links are checked.
    Page,
    /// A page that is not listed (404, redirects): its links are checked.
    UnlistedPage,
    /// A file below the portal's root, as it is.
    Copy,
    /// Anything else.
    Data,
}

impl Content {
    /// Whether it is a page.
    #[must_use]
    pub const fn is_page(self) -> bool {
        matches!(self, Self::Page | Self::UnlistedPage)
    }
}

/// One file of the site.
#[derive(Debug, Clone)]
pub struct Artefact {
    /// Its address.
    pub address: Address,
    /// The document that it comes from.
    pub origin: Option<Place>,
    /// What it is.
    pub content: Content,
    /// The day of its last change, for the sitemap.
    pub changed: Option<chrono::NaiveDate>,
    /// What it is among the open data: its size and checksum are kept for whatever tells about it.
    pub data: Option<DataFile>,
}

impl Artefact {
    /// An artefact of which no more is known.
    #[must_use]
    pub const fn new(address: Address, content: Content) -> Self {
        Self { address, origin: None, content, changed: None, data: None }
    }

    /// A file of open data, which every descriptor lists.
    #[must_use]
    pub fn open_data(file: DataFile) -> Self {
        Self { data: Some(file.clone()), ..Self::new(file.address, Content::Data) }
    }
}
