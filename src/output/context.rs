//! What every output is made from.

use super::format::Format;
use super::narrative::Narratives;
use super::rows::Rows;
use super::surroundings::Surroundings;
use super::theme::Theme;
use super::value::Values;
use crate::config::Settings;
use crate::derive::Views;
use crate::model::Portal;

/// What every output is made from: borrowed, never changed, the same for all of them.
#[derive(Clone, Copy)]
pub struct Output<'a> {
    /// The portal's settings.
    pub settings: &'a Settings,
    /// The facts.
    pub portal: &'a Portal,
    /// What is computed from them.
    pub views: &'a Views,
    /// Templates, assets and words.
    pub theme: &'a Theme,
    /// What pages share.
    pub surroundings: &'a Surroundings,
    /// The Markdown of all documents, rendered.
    pub narratives: &'a Narratives,
    /// The rows of lists, each made once.
    pub rows: &'a Rows,
    /// Numbers, dates and states in the language of the interface.
    pub format: &'a Format,
    /// Reported values, as HTML.
    pub values: &'a Values,
    /// Whether drafts are shown, and with them what only those who work on the portal need.
    pub shows_drafts: bool,
}
