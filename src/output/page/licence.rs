//! A licence for people: what it is usually called, and where its text is. Its identifier stands in the data.

use serde::Serialize;

use crate::model::LicenceTerms;

/// A licence as pages name it.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct LicenceLink<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Where its text is.
    pub url: &'a str,
}

impl<'a> LicenceLink<'a> {
    /// The licence with these terms.
    pub(super) const fn of(terms: &LicenceTerms<'a>) -> Self {
        Self { name: terms.short, url: terms.url }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_has_its_usual_name_and_leads_to_its_text() {
        let known = LicenceLink::of(&LicenceTerms::of("cc-by/4.0", None, false));
        assert_eq!((known.name, known.url), ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"));
    }
}
