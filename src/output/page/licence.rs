//! A licence for people: what it is usually called, and where its text is. Its identifier stands in the data.

use serde::Serialize;

use crate::model::LicenceTerms;

/// A licence as pages name it.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct LicenceLink<'a> {
    /// What it is called; its id where nothing else is known about it.
    pub name: &'a str,
    /// Where its text is.
    pub url: Option<&'static str>,
}

impl<'a> LicenceLink<'a> {
    /// The licence with this id.
    pub(super) fn of(id: &'a str) -> Self {
        let terms = LicenceTerms::of(id);
        Self { name: terms.map_or(id, |terms| terms.short), url: terms.map(|terms| terms.url) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_has_its_usual_name_and_leads_to_its_text() {
        let known = LicenceLink::of("cc-by/4.0");
        assert_eq!((known.name, known.url), ("CC BY 4.0", Some("https://creativecommons.org/licenses/by/4.0/")));
        let unknown = LicenceLink::of("other");
        assert_eq!((unknown.name, unknown.url), ("other", None));
    }
}
