//! The open licences that a portal may publish under.

/// Ids of licences in the vocabulary of DCAT-AP.de (`http://dcat-ap.de/def/licenses/…`), see open-data.md.
pub const LICENCES: [&str; 4] = ["cc-by/4.0", "dl-by-de/2.0", "dl-zero-de/2.0", "cc-zero"];
