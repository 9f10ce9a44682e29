//! Which keys a TOML table may have, and how they are read.
//!
//! In: a TOML text with the table of its keys ([`Key`]). Out: a [`Reader`] that gives typed values with their places,
//! and one diagnostic for every key that is unknown, missing, doubled or of the wrong type. The same tables make the
//! editors' reference of keys (`docs/schluessel.md`), so that a key is defined once.

mod address;
mod conflict;
mod escapes;
mod faults;
mod line;
mod nearest;
mod odd_space;
mod range;
mod reader;
mod syntax;
mod unclosed;

pub use address::{bad_email, bad_licence, bad_url, email, placed_url, url};
pub use conflict::conflict;
pub use nearest::nearest;
pub use reader::{Entry, Reader, Shape, without_follow_ups};

/// What a key's value must be.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A string that is not empty.
    Text,
    /// A list of strings, none of them empty.
    Texts,
    /// A table with keys of one's own, each with a string or a list of strings, none of them empty.
    Words,
    /// `true` or `false`.
    Flag,
    /// A whole number between two bounds.
    Integer(i64, i64),
    /// A TOML date (`2022-03-15`).
    Date,
    /// A TOML date or date-time.
    Moment,
    /// What a form says: a string, number, date or truth value, kept to the letter.
    Written,
    /// As [`Kind::Written`], or a table with the keys of a value (`wert`, `anmerkung`, `korrektur`, `grund`, …).
    Value,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A text, or a table with these keys.
    TextOr(&'static [Key]),
    /// A table with these keys.
    Table(&'static [Key]),
    /// A list of tables (`[[name]]`) with these keys.
    Tables(&'static [Key]),
}

/// One row of a table of keys.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The key as editors write it.
    pub name: &'static str,
    /// What its value must be.
    pub kind: Kind,
    /// Whether the document is incomplete without it.
    pub required: bool,
    /// What it means, for the editors' reference (German).
    pub about: &'static str,
}

impl Key {
    /// A key that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, kind, required: false, about }
    }

    /// A key that must be there.
    #[must_use]
    pub const fn required(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, kind, required: true, about }
    }
}

/// The keys of a value that is written as a table (content-model.md, "Keys").
pub const VALUE_KEYS: &[Key] = &[
    Key::optional("wert", Kind::Written, "Der Wert, wie ihn das Formular nennt."),
    Key::optional("anmerkung", Kind::Text, "Eine Erläuterung, die neben dem Wert steht."),
    Key::optional("korrektur", Kind::Written, "Der berichtigte Wert. Der ursprüngliche bleibt daneben stehen."),
    Key::optional("grund", Kind::Choice(&["vertraulich"]), "Warum ein Wert fehlt. Steht anstelle von `wert`."),
    Key::optional("rechtsgrundlage", Kind::Text, "Die Vorschrift, auf die sich `grund` stützt."),
];
