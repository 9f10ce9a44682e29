//! The address that a site is published at.

use std::fmt;
use std::str::FromStr;

use crate::model::Address;

/// An `http` or `https` address that ends in a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl(Box<str>);

/// A text that is no base address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an http(s) address without query and steps upwards")]
pub struct NotABaseUrl;

impl BaseUrl {
    /// What stands for an address that is missing or wrong, while everything else is checked: a name that nobody can have.
    pub(super) fn unknown() -> Self {
        Self("https://portal.invalid/".into())
    }

    /// The full address of a place in the site.
    #[must_use]
    pub fn join(&self, address: &Address) -> String {
        format!("{}{address}", self.0)
    }

    /// The address itself, with its trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same address in the letters that addresses have; none where it is none whichever way it is written.
    #[must_use]
    pub fn spelling(text: &str) -> Option<String> {
        crate::model::url_in_ascii(text.trim()).filter(|text| text.parse::<Self>().is_ok())
    }

    /// The host's name, with the port where there is one.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.split("//").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default()
    }
}

impl FromStr for BaseUrl {
    type Err = NotABaseUrl;

    fn from_str(text: &str) -> Result<Self, NotABaseUrl> {
        let text = text.trim();
        if !crate::model::is_url(text) || text.contains(['?', '#']) || !has_sound_path(text) {
            return Err(NotABaseUrl);
        }
        Ok(Self(if text.ends_with('/') { text.into() } else { format!("{text}/").into() }))
    }
}

/// Whether the path of an address consists of folders: no steps, however they are written, none without a name, and no page at
/// its end.
fn has_sound_path(url: &str) -> bool {
    let Some((_, path)) = url.splitn(3, '/').nth(2).and_then(|rest| rest.split_once('/')) else { return true };
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        return !url.ends_with("//");
    }
    let is_page = |name: &str| {
        let endings = [".html", ".htm", ".xhtml", ".php", ".asp", ".aspx", ".jsp"];
        endings.iter().any(|ending| name.to_ascii_lowercase().ends_with(ending))
    };
    let is_folder = |name: &str| {
        let plain = name.to_ascii_lowercase().replace("%2e", ".");
        !matches!(plain.as_str(), "" | "." | "..") && !plain.contains("%2f") && !plain.contains("%5c")
    };
    path.split('/').all(is_folder) && !path.rsplit('/').next().is_some_and(is_page)
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_address_ends_in_a_slash() {
        let base: BaseUrl = "https://transparenz.bremen.de/digitalisierung".parse().unwrap();
        assert_eq!(base.as_str(), "https://transparenz.bremen.de/digitalisierung/");
        assert_eq!(base.join(&Address::file("feed.xml")), "https://transparenz.bremen.de/digitalisierung/feed.xml");
        assert_eq!(base.host(), "transparenz.bremen.de");
        assert!("transparenz.bremen.de".parse::<BaseUrl>().is_err());
        for good in
            ["https://a.de", "https://a.de/", "https://a.de:8080/b/c", "https://a.de/v1.2/", "https://a.de/.well/"]
        {
            assert!(good.parse::<BaseUrl>().is_ok(), "{good}");
        }
        for bad in [
            "https://a.de/?b",
            "https://ä/%zz/../",
            "https://a.de/b/../c",
            "https://a.de/./",
            "https://a.de/%2e%2E/x/",
            "https://a.de/.%2e/",
            "https://a.de/b%2fc/",
            "https://a.de/index.html",
            "https://a.de/b/index.HTM/",
            "https://a.de//",
            "https://a.de//x/",
            "https://a.de/x//",
        ] {
            assert!(bad.parse::<BaseUrl>().is_err(), "{bad}");
            assert_eq!(BaseUrl::spelling(bad), None, "{bad}");
        }
        assert_eq!(BaseUrl::spelling(" https://ä.de/größe").as_deref(), Some("https://xn--4ca.de/gr%C3%B6%C3%9Fe"));
    }
}
