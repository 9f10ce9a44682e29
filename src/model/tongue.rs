//! The languages that documents are written in and translated into.

/// A language of translations: only these count, so that a slip in a file's name is no language.
///
/// Source: content-model.md, "Seite": a translation has the language before the ending, `leicht` is `de-simple`.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tongue {
    /// As in the file's name and the address: `en`, `leicht`.
    pub name: &'static str,
    /// BCP 47: `en`, `de-simple`.
    pub bcp47: &'static str,
    /// What its speakers call it.
    pub own_name: &'static str,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
}

const fn tongue(name: &'static str, own_name: &'static str) -> Tongue {
    Tongue { name, bcp47: name, own_name, is_rtl: false }
}

/// Leichte Sprache, the official languages of the European Union and Low German, and those that German offices meet most.
pub const TONGUES: &[Tongue] = &[
    Tongue { name: "leicht", bcp47: "de-simple", own_name: "Leichte Sprache", is_rtl: false },
    Tongue { name: "ar", bcp47: "ar", own_name: "العربية", is_rtl: true },
    tongue("bg", "Български"),
    tongue("bs", "Bosanski"),
    tongue("cs", "Čeština"),
    tongue("da", "Dansk"),
    Tongue::GERMAN,
    tongue("el", "Ελληνικά"),
    tongue("en", "English"),
    tongue("es", "Español"),
    tongue("et", "Eesti"),
    Tongue { name: "fa", bcp47: "fa", own_name: "فارسی", is_rtl: true },
    tongue("fi", "Suomi"),
    tongue("fr", "Français"),
    tongue("frr", "Nordfriisk"),
    tongue("fy", "Frysk"),
    tongue("ga", "Gaeilge"),
    tongue("hr", "Hrvatski"),
    tongue("hu", "Magyar"),
    tongue("it", "Italiano"),
    tongue("ku", "Kurdî"),
    tongue("lt", "Lietuvių"),
    tongue("lv", "Latviešu"),
    tongue("mk", "Македонски"),
    tongue("mt", "Malti"),
    tongue("nds", "Plattdüütsch"),
    tongue("nl", "Nederlands"),
    tongue("pl", "Polski"),
    Tongue { name: "ps", bcp47: "ps", own_name: "پښتو", is_rtl: true },
    tongue("pt", "Português"),
    tongue("ro", "Română"),
    tongue("ru", "Русский"),
    tongue("sk", "Slovenčina"),
    tongue("sl", "Slovenščina"),
    tongue("so", "Soomaali"),
    tongue("sq", "Shqip"),
    tongue("sr", "Српски"),
    tongue("sv", "Svenska"),
    tongue("ti", "ትግርኛ"),
    tongue("tr", "Türkçe"),
    tongue("uk", "Українська"),
    tongue("vi", "Tiếng Việt"),
    tongue("zh", "中文"),
];

/// The languages that originals may be written in: those of a script from left to right, because so the pages are set.
pub const ORIGINALS: &[&str] = &[
    "de", "en", "bg", "bs", "cs", "da", "el", "es", "et", "fi", "fr", "frr", "fy", "ga", "hr", "hu", "it", "ku", "lt",
    "lv", "mk", "mt", "nds", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv", "ti", "tr", "uk", "vi",
    "zh",
];

impl Tongue {
    /// German.
    pub const GERMAN: Self = tongue("de", "Deutsch");

    /// The language that a file's name means.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        TONGUES.iter().find(|tongue| tongue.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn originals_are_written_from_left_to_right() {
        let originals: Vec<&str> =
            TONGUES.iter().filter(|it| !it.is_rtl && it.name == it.bcp47).map(|it| it.name).collect();
        let mut listed = ORIGINALS.to_vec();
        listed.sort_unstable();
        assert_eq!(listed, originals);
    }

    #[test]
    fn every_language_has_one_name() {
        for (at, tongue) in TONGUES.iter().enumerate() {
            assert!(TONGUES[..at].iter().all(|other| other.name != tongue.name && other.own_name != tongue.own_name));
        }
        assert_eq!(Tongue::of("leicht").map(|tongue| tongue.bcp47), Some("de-simple"));
        assert_eq!(Tongue::of("de"), Some(&Tongue::GERMAN));
        assert_eq!(Tongue::of("xx"), None);
    }
}
