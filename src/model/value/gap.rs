//! The words that stand where a value is missing.

use super::cursor::is_same;
use super::forms::Forms;
use super::reading::Reading;

const OPEN: [&str; 3] = ["offen", "noch offen", "laufend"];
const NO_STATEMENT: [&str; 5] = ["-", "k. a.", "k.a.", "keine angabe", "keine angaben"];
const NOT_APPLICABLE: [&str; 5] = ["entfällt", "entfaellt", "n. a.", "n.a.", "nicht zutreffend"];

const ENGLISH_OPEN: [&str; 3] = ["open", "still open", "ongoing"];
const ENGLISH_NO_STATEMENT: [&str; 3] = ["no statement", "not stated", "not specified"];
const ENGLISH_NOT_APPLICABLE: [&str; 2] = ["not applicable", "n/a"];

/// The reading of a plain text that says why there is no value; `None` if it says anything else.
pub(super) fn read<T>(text: &str, forms: Forms) -> Option<Reading<T>> {
    let is_one_of =
        |german: &[&str], english: &[&str]| german.iter().chain(forms.english(english)).any(|word| is_same(text, word));
    if text.is_empty() || is_one_of(&NO_STATEMENT, &ENGLISH_NO_STATEMENT) {
        Some(Reading::NoStatement)
    } else if is_one_of(&OPEN, &ENGLISH_OPEN) {
        Some(Reading::Open)
    } else if is_one_of(&NOT_APPLICABLE, &ENGLISH_NOT_APPLICABLE) {
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
            ("noch offen", "offen"),
            ("laufend", "offen"),
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
            assert_eq!(read::<()>(text, Forms::German).map(|reading| reading.key()), Some(key), "{text:?}");
        }
    }

    #[test]
    fn other_words_are_not_taken_for_these() {
        for text in ["open", "offen.", "--", "-3", "k", "kA", "na", "n/a", "keine", "zutreffend", "0"] {
            assert_eq!(read::<()>(text, Forms::German), None, "{text:?}");
        }
    }

    #[test]
    fn english_words_are_read_where_the_content_is_english() {
        for (text, key) in [
            ("Open", "offen"),
            ("still open", "offen"),
            ("ongoing", "offen"),
            ("not stated", "keine_angabe"),
            ("N/A", "nicht_zutreffend"),
            ("entfällt", "nicht_zutreffend"),
        ] {
            assert_eq!(read::<()>(text, Forms::English).map(|reading| reading.key()), Some(key), "{text:?}");
        }
    }
}
