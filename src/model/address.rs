//! Addresses of pages and files: lower case, ASCII, below the site's root.

use std::fmt;

/// An address below the site's root, without a leading slash: `massnahmen/d40/` (a page) or `feed.xml` (a file).
///
/// Source: site.md, "Permanent addresses". The root itself is the empty address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(Box<str>);

impl Address {
    /// The start page.
    #[must_use]
    pub fn root() -> Self {
        Self("".into())
    }

    /// A page made of segments that are already addresses or are made into ones.
    #[must_use]
    pub fn page(segments: &[&str]) -> Self {
        let mut path = String::new();
        for segment in segments {
            path.push_str(&slug(segment));
            path.push('/');
        }
        Self(path.into())
    }

    /// A file at a path that the program chooses itself.
    #[must_use]
    pub fn file(path: impl Into<Box<str>>) -> Self {
        Self(path.into())
    }

    /// A file below this page.
    #[must_use]
    pub fn join(&self, file: &str) -> Self {
        Self(format!("{}{file}", self.0).into())
    }

    /// A page below this page.
    #[must_use]
    pub fn child(&self, segment: &str) -> Self {
        Self(format!("{}{}/", self.0, slug(segment)).into())
    }

    /// The address as it stands in links and exports, without a leading slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it names a page (a folder with its `index.html`) and not a file.
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.0.is_empty() || self.0.ends_with('/')
    }

    /// How many folders lie between the root and this place.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.bytes().filter(|byte| *byte == b'/').count()
    }

    /// The relative way back to the root: `../../` for `massnahmen/d40/`, `./` for the root itself.
    #[must_use]
    pub fn way_to_root(&self) -> String {
        match self.depth() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }

    /// The file that a server answers with: `massnahmen/d40/index.html`.
    #[must_use]
    pub fn output_path(&self) -> String {
        if self.is_page() { format!("{}index.html", self.0) } else { self.0.to_string() }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl serde::Serialize for Address {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A name as a part of an address: `Bürgeramt Mitte` becomes `buergeramt-mitte`; empty where nothing is left.
#[must_use]
pub fn slug(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    // Most names are keys that are addresses already, or nearly.
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return name.to_ascii_lowercase();
    }
    let mut slug = String::with_capacity(name.len());
    for letter in name.nfc().flat_map(char::to_lowercase) {
        match letter {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            _ if letter.is_ascii_alphanumeric() => slug.push(letter),
            _ => match std::iter::once(letter).nfd().next() {
                Some(base) if base.is_ascii_alphanumeric() => slug.push(base),
                _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
                _ => {}
            },
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_lower_case_ascii() {
        assert_eq!(slug("D40"), "d40");
        assert_eq!(slug("Bürgeramt  Mitte – Süd"), "buergeramt-mitte-sued");
        assert_eq!(slug("Größe/É"), "groesse-e");
        assert_eq!(slug("…"), "");
    }

    #[test]
    fn the_way_back_counts_folders() {
        assert_eq!(Address::page(&["berichte", "2021", "D40"]).way_to_root(), "../../../");
        assert_eq!(Address::root().way_to_root(), "./");
        assert_eq!(Address::file("daten/ziele.csv").way_to_root(), "../");
        assert_eq!(Address::page(&["ziele", "1"]).output_path(), "ziele/1/index.html");
    }

    proptest::proptest! {
        #[test]
        fn any_name_gives_an_address_or_nothing(name in ".*") {
            let slug = slug(&name);
            proptest::prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            proptest::prop_assert!(!slug.starts_with('-') && !slug.ends_with('-'));
        }
    }
}
