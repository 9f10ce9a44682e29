//! From text to terms, the same way in the index and in the client (`suche.js`).
//!
//! In: text. Out: terms, each of which is a stem, a number or a list number as it is written. `token` cuts the text,
//! `fold` makes spellings alike, `stop` knows the words that say nothing, `parts` splits compounds.

mod affixes;
mod background;
mod dictionary;
mod fold;
mod parts;
mod stem;
mod stop;
mod token;
mod verbs;

pub use parts::Parts;
pub use stem::Stems;
pub use token::{Token, tokens};

pub(crate) use stem::KnownStems;
pub(crate) use verbs::bases;

pub(crate) use dictionary::{Dictionary, Noun};

/// Terms longer than this are cut, counted in letters.
pub(crate) const LONGEST: usize = 60;

/// The term of a token; none for a word that says nothing.
#[must_use]
pub fn term(token: &Token<'_>, stems: &Stems) -> Option<String> {
    let word = fold::lower(token.text);
    if token.paragraph {
        return Some(format!("§{word}"));
    }
    if word.chars().any(char::is_numeric) {
        return Some(word);
    }
    if stop::is_stop_word(&word) {
        return None;
    }
    Some(stems.stem(&fold::accents(&word)))
}

/// The terms of a text, stop words left out.
#[must_use]
pub fn terms(text: &str, stems: &Stems) -> Vec<String> {
    let text = fold::compose(text);
    tokens(&text).filter_map(|token| term(&token, stems)).collect()
}

pub(crate) use fold::compose;

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        terms(text, &Stems::german())
    }

    #[test]
    fn spellings_of_a_word_meet() {
        for word in ["Bürgerservice", "Buergerservice", "burgerservice", "BÜRGERSERVICE", "Bu\u{308}rgerservice"] {
            assert_eq!(of(word), ["burgerservic"], "{word}");
        }
        assert_eq!(of("Straße"), of("STRASSE"));
        assert_eq!(of("Café"), of("cafe"));
        assert_eq!(of("Be\u{ad}richt"), of("Bericht"));
    }

    #[test]
    fn numbers_stay_whole() {
        assert_eq!(of("D40 2021 1.234,5 31.12.2021."), ["d40", "2021", "1.234,5", "31.12.2021"]);
        assert_eq!(of("nach § 11 und §§ 5, 6a"), ["§11", "11", "§5", "5", "6a"]);
    }

    #[test]
    fn hyphens_part_and_stop_words_go() {
        assert_eq!(of("die IT-Strategie der Stadt"), ["it", "strategi", "stadt"]);
        assert_eq!(of("Bürger*innen"), ["burg"]);
    }
}
