//! The open licences that a portal may publish under.

/// Ids of licences in the vocabulary of DCAT-AP.de (`http://dcat-ap.de/def/licenses/…`), see open-data.md.
pub const LICENCES: [&str; 4] = ["cc-by/4.0", "dl-by-de/2.0", "dl-zero-de/2.0", "cc-zero"];

/// What is known about a licence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct LicenceTerms {
    /// Its id in the vocabulary of DCAT-AP.de.
    pub id: &'static str,
    /// Its id in SPDX's list of licences, which Data Package asks for.
    pub spdx: &'static str,
    /// What it is usually called, where there is little room.
    pub short: &'static str,
    /// Its title in German, as data and catalogues name it.
    pub title: &'static str,
    /// Its title in English.
    pub title_en: &'static str,
    /// Where its text is.
    pub url: &'static str,
    /// Whether whoever reuses the content has to name the source.
    pub needs_attribution: bool,
}

/// The terms of every licence in [`LICENCES`], in its order.
const TERMS: [LicenceTerms; LICENCES.len()] = [
    LicenceTerms {
        id: LICENCES[0],
        spdx: "CC-BY-4.0",
        short: "CC BY 4.0",
        title: "Creative Commons Namensnennung 4.0 International",
        title_en: "Creative Commons Attribution 4.0 International",
        url: "https://creativecommons.org/licenses/by/4.0/",
        needs_attribution: true,
    },
    LicenceTerms {
        id: LICENCES[1],
        spdx: "DL-DE-BY-2.0",
        short: "dl-de/by-2-0",
        title: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
        title_en: "Data licence Germany – attribution – version 2.0",
        url: "https://www.govdata.de/dl-de/by-2-0",
        needs_attribution: true,
    },
    LicenceTerms {
        id: LICENCES[2],
        spdx: "DL-DE-ZERO-2.0",
        short: "dl-de/zero-2-0",
        title: "Datenlizenz Deutschland – Zero – Version 2.0",
        title_en: "Data licence Germany – Zero – version 2.0",
        url: "https://www.govdata.de/dl-de/zero-2-0",
        needs_attribution: false,
    },
    LicenceTerms {
        id: LICENCES[3],
        spdx: "CC0-1.0",
        short: "CC0 1.0",
        title: "Creative Commons Zero 1.0",
        title_en: "Creative Commons Zero 1.0",
        url: "https://creativecommons.org/publicdomain/zero/1.0/",
        needs_attribution: false,
    },
];

impl LicenceTerms {
    /// The terms of the licence with this id, where it is known.
    #[must_use]
    pub fn of(id: &str) -> Option<&'static Self> {
        TERMS.iter().find(|terms| terms.id == id)
    }

    /// Its address in the vocabulary of DCAT-AP.de.
    #[must_use]
    pub fn iri(&self) -> String {
        format!("http://dcat-ap.de/def/licenses/{}", self.id)
    }
}
