//! The open licences that a portal may publish under.

/// Ids of licences in the vocabulary of DCAT-AP.de (`http://dcat-ap.de/def/licenses/…`), see open-data.md.
pub const LICENCES: [&str; 4] = ["cc-by/4.0", "dl-by-de/2.0", "dl-zero-de/2.0", "cc-zero"];

/// What is known about a licence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct LicenceTerms<'a> {
    /// Its id in the vocabulary of DCAT-AP.de, or its address.
    pub id: &'a str,
    /// Its id in SPDX's list of licences, which Data Package asks for; none of a licence that is given by its address.
    pub spdx: Option<&'a str>,
    /// What it is usually called, where there is little room.
    pub short: &'a str,
    /// Its title in German, as data and catalogues name it.
    pub title: &'a str,
    /// Its title in English.
    pub title_en: &'a str,
    /// Where its text is.
    pub url: &'a str,
    /// Whether whoever reuses the content has to name the source.
    pub needs_attribution: bool,
}

/// The terms of every licence in [`LICENCES`], in its order.
const TERMS: [LicenceTerms<'static>; LICENCES.len()] = [
    LicenceTerms {
        id: LICENCES[0],
        spdx: Some("CC-BY-4.0"),
        short: "CC BY 4.0",
        title: "Creative Commons Namensnennung 4.0 International",
        title_en: "Creative Commons Attribution 4.0 International",
        url: "https://creativecommons.org/licenses/by/4.0/",
        needs_attribution: true,
    },
    LicenceTerms {
        id: LICENCES[1],
        spdx: Some("DL-DE-BY-2.0"),
        short: "dl-de/by-2-0",
        title: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
        title_en: "Data licence Germany – attribution – version 2.0",
        url: "https://www.govdata.de/dl-de/by-2-0",
        needs_attribution: true,
    },
    LicenceTerms {
        id: LICENCES[2],
        spdx: Some("DL-DE-ZERO-2.0"),
        short: "dl-de/zero-2-0",
        title: "Datenlizenz Deutschland – Zero – Version 2.0",
        title_en: "Data licence Germany – Zero – version 2.0",
        url: "https://www.govdata.de/dl-de/zero-2-0",
        needs_attribution: false,
    },
    LicenceTerms {
        id: LICENCES[3],
        spdx: Some("CC0-1.0"),
        short: "CC0 1.0",
        title: "Creative Commons Zero 1.0",
        title_en: "Creative Commons Zero 1.0",
        url: "https://creativecommons.org/publicdomain/zero/1.0/",
        needs_attribution: false,
    },
];

impl<'a> LicenceTerms<'a> {
    /// The terms of the licence with this id; of any other what its address (the id) and its title say.
    #[must_use]
    pub fn of(id: &'a str, title: Option<&'a str>, needs_attribution: bool) -> Self {
        let title = title.unwrap_or(id);
        let by_address = Self { id, spdx: None, short: title, title, title_en: title, url: id, needs_attribution };
        TERMS.iter().find(|terms| terms.id == id).copied().unwrap_or(by_address)
    }

    /// What catalogues name it by: its address in the vocabulary of DCAT-AP.de, or its own.
    #[must_use]
    pub fn iri(&self) -> String {
        if self.spdx.is_some() { format!("http://dcat-ap.de/def/licenses/{}", self.id) } else { self.url.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_known_or_given_by_its_address() {
        let known = LicenceTerms::of("cc-by/4.0", None, false);
        assert_eq!((known.short, known.needs_attribution), ("CC BY 4.0", true));
        assert_eq!(known.iri(), "http://dcat-ap.de/def/licenses/cc-by/4.0");
        let address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
        let other = LicenceTerms::of(address, Some("Open Government Licence v3.0"), true);
        assert_eq!((other.short, other.url, other.spdx), ("Open Government Licence v3.0", address, None));
        assert_eq!(other.iri(), address);
    }
}
