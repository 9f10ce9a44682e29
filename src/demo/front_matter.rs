//! Front matter: keys and values become TOML 1.0.
//!
//! In: keys, values. Out: the text between the two lines `+++`. Tables follow the plain keys, as TOML asks.

use std::fmt::Write;

/// TOML text in the making.
pub(crate) struct Toml(String);

impl Toml {
    /// Nothing yet.
    pub(crate) const fn new() -> Self {
        Self(String::new())
    }

    /// `key = "text"`
    pub(crate) fn text(&mut self, key: &str, text: &str) -> &mut Self {
        self.raw(key, &quoted(text))
    }

    /// `key = "text"`, where there is a text.
    pub(crate) fn maybe(&mut self, key: &str, text: Option<&str>) -> &mut Self {
        if let Some(text) = text {
            self.text(key, text);
        }
        self
    }

    /// `key = value`, the value being TOML already.
    pub(crate) fn raw(&mut self, key: &str, value: &str) -> &mut Self {
        // Writing to a String cannot fail.
        let _ = writeln!(self.0, "{key} = {value}");
        self
    }

    /// `key = ["…", "…"]`
    pub(crate) fn list<S: AsRef<str>>(&mut self, key: &str, items: &[S]) -> &mut Self {
        let items: Vec<String> = items.iter().map(|item| quoted(item.as_ref())).collect();
        self.raw(key, &format!("[{}]", items.join(", ")))
    }

    /// `key = [` one item a line `]`
    pub(crate) fn lines(&mut self, key: &str, items: &[String]) -> &mut Self {
        let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
        self.raw(key, &format!("[\n    {},\n]", items.join(",\n    ")))
    }

    /// A table or list heading, `[name]` or `[[name]]`, after a blank line.
    pub(crate) fn heading(&mut self, heading: &str) -> &mut Self {
        let _ = writeln!(self.0, "\n{heading}");
        self
    }

    /// A document: front matter, then the body.
    pub(crate) fn document(self, body: &str) -> String {
        let mut out = String::with_capacity(self.0.len() + body.len() + 12);
        for part in ["+++\n", &self.0, "+++\n", body] {
            out.push_str(part);
        }
        if !out.ends_with('\n') {
            out.push('\n');
        }
        out
    }
}

/// A TOML basic string.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        if matches!(letter, '"' | '\\') {
            out.push('\\');
        }
        out.push(if letter.is_control() { ' ' } else { letter });
    }
    out.push('"');
    out
}
