//! Controlled vocabularies whose terms the settings may name: by their short name or by their whole address.
//!
//! Only terms that stand here can be written, so that a slip of the pen never reaches a catalogue. Sources: the
//! authority tables of the Publications Office of the EU, and the code lists of DCAT-AP.de 3.0 (open-data.md).

/// The terms of one vocabulary.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// What the address of every term begins with.
    base: &'static str,
    /// The terms' names behind it.
    names: &'static [&'static str],
}

/// What the address of everyone begins with who provides metadata to GovData.
const CONTRIBUTORS: &str = "http://dcat-ap.de/def/contributors/";

/// What kind of body publishes (`dcterms:type` of the publisher).
pub const PUBLISHER_TYPES: Vocabulary = Vocabulary {
    base: "http://purl.org/adms/publishertype/",
    names: &["RegionalAuthority", "LocalAuthority", "NationalAuthority", "SupraNationalAuthority"],
};

/// The political level that the data is about (`dcatde:politicalGeocodingLevelURI`).
pub const LEVELS: Vocabulary = Vocabulary {
    base: "http://dcat-ap.de/def/politicalGeocoding/Level/",
    names: &["state", "municipality", "administrativeDistrict", "federal"],
};

/// Themes of data in Europe (`dcat:theme`).
pub const THEMES: Vocabulary = Vocabulary {
    base: "http://publications.europa.eu/resource/authority/data-theme/",
    names: &["AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL", "INTR", "JUST", "REGI", "SOCI", "TECH", "TRAN"],
};

/// How often the data is brought up to date (`dcterms:accrualPeriodicity`).
pub const FREQUENCIES: Vocabulary = Vocabulary {
    base: "http://publications.europa.eu/resource/authority/frequency/",
    names: &["ANNUAL", "ANNUAL_2", "QUARTERLY", "MONTHLY", "BIENNIAL", "IRREG"],
};

/// How long the data will be there (`dcatap:availability`).
pub const AVAILABILITIES: Vocabulary = Vocabulary {
    base: "http://publications.europa.eu/resource/authority/planned-availability/",
    names: &["STABLE", "AVAILABLE", "EXPERIMENTAL", "TEMPORARY"],
};

/// What the address of every German place begins with.
const PLACES: &str = "http://dcat-ap.de/def/politicalGeocoding/";

/// Kinds of keys of German places, with the number of their digits.
const PLACE_KEYS: [(&str, usize); 4] =
    [("stateKey/", 2), ("districtKey/", 5), ("municipalityKey/", 8), ("regionalKey/", 12)];

impl Vocabulary {
    /// The address of a term that is written short or whole; none where there is no such term.
    #[must_use]
    pub fn iri(&self, written: &str) -> Option<Box<str>> {
        let name = written.strip_prefix(self.base).unwrap_or(written);
        self.names.contains(&name).then(|| format!("{}{name}", self.base).into())
    }

    /// The address of the first term, which is the default.
    #[must_use]
    pub fn default_iri(&self) -> Box<str> {
        format!("{}{}", self.base, self.names.first().copied().unwrap_or_default()).into()
    }

    /// The short names of all terms.
    #[must_use]
    pub const fn names(&self) -> &'static [&'static str] {
        self.names
    }

    /// The part of an address behind what all terms begin with.
    #[must_use]
    pub fn short<'w>(&self, written: &'w str) -> &'w str {
        written.strip_prefix(self.base).unwrap_or(written)
    }
}

/// The address of a contributor by the identifier that GovData gave it (`dcatde:contributorID`).
#[must_use]
pub fn contributor(written: &str) -> Option<Box<str>> {
    let name = written.strip_prefix(CONTRIBUTORS).unwrap_or(written);
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    (is_name && !name.is_empty()).then(|| format!("{CONTRIBUTORS}{name}").into())
}

/// The address of a German place by its official key: `stateKey/04` (`dcterms:spatial`).
#[must_use]
pub fn place(written: &str) -> Option<Box<str>> {
    let key = written.strip_prefix(PLACES).unwrap_or(written);
    let is_key = PLACE_KEYS.iter().any(|(kind, digits)| {
        key.strip_prefix(kind)
            .is_some_and(|number| number.len() == *digits && number.bytes().all(|b| b.is_ascii_digit()))
    });
    is_key.then(|| format!("{PLACES}{key}").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_written_short_or_whole() {
        let gove = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
        assert_eq!(THEMES.iri("GOVE").as_deref(), Some(gove));
        assert_eq!(THEMES.iri(gove).as_deref(), Some(gove));
        for wrong in ["gove", "GOVE/", "https://publications.europa.eu/resource/authority/data-theme/GOVE", ""] {
            assert_eq!(THEMES.iri(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_contributor_is_named_by_its_identifier() {
        let whole = "http://dcat-ap.de/def/contributors/openDataPortal";
        assert_eq!(contributor("openDataPortal").as_deref(), Some(whole));
        assert_eq!(contributor(whole).as_deref(), Some(whole));
        for wrong in ["", "ein Portal", "https://example.org/"] {
            assert_eq!(contributor(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn places_have_keys_of_the_right_length() {
        assert_eq!(place("stateKey/04").as_deref(), Some("http://dcat-ap.de/def/politicalGeocoding/stateKey/04"));
        assert!(place("http://dcat-ap.de/def/politicalGeocoding/municipalityKey/04011000").is_some());
        for wrong in ["stateKey/4", "stateKey/0a", "04", "districtKey/04", "stateKey/04/"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }
}
