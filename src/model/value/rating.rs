//! The declared smiley of a report.

use super::cursor::is_same;

/// The department's own short assessment of a report („Kurzeinschätzung zur Zielerreichung“).
///
/// Source: `content-model.md`, "Glossary" and "Keys".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rating {
    /// ☺
    Green,
    /// 😐
    Yellow,
    /// ☹
    Red,
}

const FORMS: [(&str, Rating); 6] = [
    ("☺", Rating::Green),
    ("😐", Rating::Yellow),
    ("☹", Rating::Red),
    ("gruen", Rating::Green),
    ("gelb", Rating::Yellow),
    ("rot", Rating::Red),
];

/// U+FE0E and U+FE0F ask for a symbol as text or as a picture; it means the same.
const VARIATION_SELECTORS: [char; 2] = ['\u{fe0e}', '\u{fe0f}'];

impl Rating {
    /// All of them, from the best.
    pub const ALL: [Self; 3] = [Self::Green, Self::Yellow, Self::Red];

    /// The same in the order of every table: ☺, 😐, ☹, none declared.
    pub const ALL_AND_NONE: [Option<Self>; 4] = [Some(Self::Green), Some(Self::Yellow), Some(Self::Red), None];

    /// The rating that `einschaetzung` declares: `☺`, `😐`, `☹` (with or without variation
    /// selector), `gruen`, `gelb` or `rot` in any letter case, with or without space around it.
    /// `None` for everything else.
    #[must_use]
    pub fn read(raw: &str) -> Option<Self> {
        let form = raw.trim();
        let form = form.strip_suffix(VARIATION_SELECTORS).unwrap_or(form);
        FORMS.iter().find(|(known, _)| is_same(form, known)).map(|&(_, rating)| rating)
    }

    /// The key in documents and exports: `gruen`, `gelb` or `rot`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Green => "gruen",
            Self::Yellow => "gelb",
            Self::Red => "rot",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_rating() {
        let table = [
            ("☺", Some("gruen")),
            ("☺\u{fe0f}", Some("gruen")),
            ("☺\u{fe0e}", Some("gruen")),
            ("gruen", Some("gruen")),
            (" Gruen\n", Some("gruen")),
            ("😐", Some("gelb")),
            ("😐\u{fe0f} ", Some("gelb")),
            ("GELB", Some("gelb")),
            ("☹", Some("rot")),
            ("☹\u{fe0f}", Some("rot")),
            ("\u{a0}☹\u{fe0e}\u{a0}", Some("rot")),
            ("rot", Some("rot")),
        ];
        for (raw, key) in table {
            assert_eq!(Rating::read(raw).map(Rating::key), key, "{raw:?}");
        }
    }

    #[test]
    fn nothing_else_is_a_rating() {
        for raw in ["", " ", "grün", "🙂", "😀", ":-)", "☺☺", "☺ gruen", "green", "-", "\u{fe0f}"] {
            assert_eq!(Rating::read(raw), None, "{raw:?}");
        }
    }
}
