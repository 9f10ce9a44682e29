//! The declared smiley of a report.

use super::cursor::is_same;
use super::forms::Forms;
use super::plain::plain;

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

/// The form's three signs, faces of the same mood, circles of the same colour, and words.
const FORMS: [(&str, Rating); 26] = [
    ("☺", Rating::Green),
    ("☻", Rating::Green),
    ("🙂", Rating::Green),
    ("😊", Rating::Green),
    ("😀", Rating::Green),
    ("😃", Rating::Green),
    ("😄", Rating::Green),
    ("🟢", Rating::Green),
    ("gruen", Rating::Green),
    ("grün", Rating::Green),
    ("positiv", Rating::Green),
    ("😐", Rating::Yellow),
    ("😑", Rating::Yellow),
    ("🟡", Rating::Yellow),
    ("gelb", Rating::Yellow),
    ("gemischt", Rating::Yellow),
    ("☹", Rating::Red),
    ("🙁", Rating::Red),
    ("😞", Rating::Red),
    ("😟", Rating::Red),
    ("😦", Rating::Red),
    ("😢", Rating::Red),
    ("😠", Rating::Red),
    ("🔴", Rating::Red),
    ("rot", Rating::Red),
    ("negativ", Rating::Red),
];

const ENGLISH_FORMS: [(&str, Rating); 6] = [
    ("green", Rating::Green),
    ("positive", Rating::Green),
    ("yellow", Rating::Yellow),
    ("mixed", Rating::Yellow),
    ("red", Rating::Red),
    ("negative", Rating::Red),
];

impl Rating {
    /// All of them, from the best.
    pub const ALL: [Self; 3] = [Self::Green, Self::Yellow, Self::Red];

    /// The same in the order of every table: ☺, 😐, ☹, none declared.
    pub const ALL_AND_NONE: [Option<Self>; 4] = [Some(Self::Green), Some(Self::Yellow), Some(Self::Red), None];

    /// The rating that `einschaetzung` declares: `☺`, `😐`, `☹`, another face of the same mood or a circle of the same
    /// colour (with or without variation selector, which nobody sees), or a word in any letter case. `None` for
    /// everything else.
    #[must_use]
    pub fn read(raw: &str, forms: Forms) -> Option<Self> {
        let form = plain(raw);
        let mut known = FORMS.iter().chain(forms.english(&ENGLISH_FORMS));
        known.find(|(known, _)| is_same(&form, known)).map(|&(_, rating)| rating)
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
            ("grün", Some("gruen")),
            ("Positiv", Some("gruen")),
            ("gemischt", Some("gelb")),
            ("negativ", Some("rot")),
            ("🙂", Some("gruen")),
            ("🙁", Some("rot")),
            ("🟡", Some("gelb")),
            ("☹\u{200b}", Some("rot")),
        ];
        for (raw, key) in table {
            assert_eq!(Rating::read(raw, Forms::German).map(Rating::key), key, "{raw:?}");
        }
        assert_eq!(Rating::read("Mixed", Forms::English), Some(Rating::Yellow));
    }

    #[test]
    fn nothing_else_is_a_rating() {
        for raw in ["", " ", "blau", "🤷", ":-)", "☺☺", "☺ gruen", "green", "-", "\u{fe0f}"] {
            assert_eq!(Rating::read(raw, Forms::German), None, "{raw:?}");
        }
    }
}
