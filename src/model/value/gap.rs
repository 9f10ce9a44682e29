//! The words that stand where a value is missing.

use super::cursor::is_same;
use super::reading::Reading;

const OPEN: [&str; 1] = ["offen"];
const NO_STATEMENT: [&str; 8] = ["-", "–", "—", "\u{2212}", "k. a.", "k.a.", "keine angabe", "keine angaben"];
const NOT_APPLICABLE: [&str; 5] = ["entfällt", "entfaellt", "n. a.", "n.a.", "nicht zutreffend"];

/// The reading of a trimmed text that says why there is no value; `None` if it says anything else.
pub(super) fn read<T>(text: &str) -> Option<Reading<T>> {
    let is_one_of = |words: &[&str]| words.iter().any(|word| is_same(text, word));
    if text.is_empty() || is_one_of(&NO_STATEMENT) {
        Some(Reading::NoStatement)
    } else if is_one_of(&OPEN) {
        Some(Reading::Open)
    } else if is_one_of(&NOT_APPLICABLE) {
        Some(Reading::NotApplicable)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_for_a_missing_value() {
        let table = [
            ("offen", "offen"),
            ("Offen", "offen"),
            ("OFFEN", "offen"),
            ("", "keine_angabe"),
            ("-", "keine_angabe"),
            ("–", "keine_angabe"),
            ("—", "keine_angabe"),
            ("\u{2212}", "keine_angabe"),
            ("k. A.", "keine_angabe"),
            ("k.A.", "keine_angabe"),
            ("K.A.", "keine_angabe"),
            ("k.\u{202f}A.", "keine_angabe"),
            ("keine Angabe", "keine_angabe"),
            ("Keine\u{a0}Angaben", "keine_angabe"),
            ("entfällt", "nicht_zutreffend"),
            ("entfa\u{308}llt", "nicht_zutreffend"),
            ("Entfaellt", "nicht_zutreffend"),
            ("n. a.", "nicht_zutreffend"),
            ("n.a.", "nicht_zutreffend"),
            ("N. A.", "nicht_zutreffend"),
            ("nicht zutreffend", "nicht_zutreffend"),
        ];
        for (text, key) in table {
            assert_eq!(read::<()>(text).map(|reading| reading.key()), Some(key), "{text:?}");
        }
    }

    #[test]
    fn other_words_are_not_taken_for_these() {
        for text in ["noch offen", "offen.", "--", "-3", "k", "kA", "na", "n/a", "keine", "zutreffend", "0"] {
            assert_eq!(read::<()>(text), None, "{text:?}");
        }
    }
}
