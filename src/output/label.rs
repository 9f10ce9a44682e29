//! What a state or a rating is called, as templates see it.

/// A key of the exports beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Label<'t> {
    /// The word of the exports.
    pub key: &'static str,
    /// The words of the interface.
    pub text: &'t str,
}

/// A key of the exports beside how the theme shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Piece<'t> {
    /// The word of the exports.
    pub key: &'static str,
    /// HTML.
    pub html: &'t str,
}

/// A declared rating with its smiley and its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct RatingLabel<'t> {
    /// The word of the exports, empty where none was declared.
    pub key: &'static str,
    /// The smiley.
    pub symbol: &'static str,
    /// The words.
    pub text: &'t str,
    /// How the theme shows it.
    pub html: &'t str,
}

/// What stands in the place of a rating that is withheld: the word of the exports for such a value.
pub(super) const WITHHELD: &str = "vertraulich";

impl RatingLabel<'_> {
    /// The word of lists and their addresses.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        if self.key.is_empty() { "keine" } else { self.key }
    }
}
