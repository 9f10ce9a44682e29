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

pub use fold::fold;
pub use parts::Parts;
pub use stem::Stems;
pub use stop::{QUESTION_WORDS, STOP_WORDS};
pub use token::{Reading, Token, tokens};

pub(crate) use fold::compose;
pub(crate) use stem::KnownStems;
pub(crate) use verbs::bases;

pub(crate) use dictionary::{Dictionary, Noun};

use std::borrow::Cow;

use token::HYPHENS;

/// Terms longer than this are cut, counted in letters.
pub(crate) const LONGEST: usize = 60;

/// Longer names are no terms, counted in bytes.
const LONGEST_NAME: usize = 40;

/// The term of a token; none for a word that says nothing.
#[must_use]
pub fn term(token: &Token<'_>, stems: &Stems) -> Option<String> {
    let word = match token.reading {
        Reading::Plain => fold::lower(token.text),
        Reading::Paragraph => fold::lower(&format!("§{}", token.text)),
        Reading::Joined => fold::lower(&token.text.replace([' ', HYPHENS[0], HYPHENS[1]], "")),
        Reading::Short(short, word) => fold::lower(&format!("{short}{word}")),
    };
    if word.chars().any(char::is_numeric) {
        return Some(fold::ungrouped(&word).into_owned());
    }
    if stop::is_stop_word(&word) {
        return None;
    }
    Some(stems.stem(&fold::accents(&word)))
}

/// The terms of a text, stop words left out.
#[must_use]
pub fn terms(text: &str, stems: &Stems) -> Vec<String> {
    let text = fold(text);
    tokens(&text).filter_map(|token| term(&token, stems)).collect()
}

/// A folded text with every other way to write its tokens behind them: `E-Akte eAkte`, `elektronische Akte eAkte`,
/// `25.000 25000`, `D 40 D40`, `D40 D 40`. For an index that knows nothing but words between spaces and hyphens.
#[must_use]
pub fn spelled_out(text: &str) -> String {
    let text = fold(text);
    let mut more: Vec<(usize, String)> = Vec::new();
    for token in tokens(&text) {
        let other = match token.reading {
            Reading::Plain => other_number(token.text),
            Reading::Joined => Some(token.text.replace([' ', HYPHENS[0], HYPHENS[1]], "")),
            Reading::Short(short, word) => Some(format!("{short}{word}")),
            Reading::Paragraph => None,
        };
        more.extend(other.map(|other| (token.start + token.text.len(), other)));
    }
    more.sort_by_key(|(end, _)| *end);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (end, other) in more {
        out.push_str(text.get(at..end).unwrap_or_default());
        out.push(' ');
        out.push_str(&other);
        at = end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// A number without its groups; letters and digits of a list number apart.
fn other_number(token: &str) -> Option<String> {
    if let Cow::Owned(number) = fold::ungrouped(token) {
        return Some(number);
    }
    let place = token.find(|letter: char| letter.is_ascii_digit())?;
    let at = if place > 0 { place } else { token.find(|letter: char| !letter.is_ascii_digit())? };
    let (before, after) = token.split_at_checked(at)?;
    before.chars().chain(after.chars()).all(char::is_alphanumeric).then(|| format!("{before} {after}"))
}

/// The name that a title gives a document: its terms, each once, with a sign behind each that no term has; none for a
/// title that says nothing, and for one so long that nobody asks for all of it.
///
/// Of a token that is read in two ways, only the whole belongs to it. The client makes the same of a question.
pub(crate) fn name(title: &str, stems: &Stems) -> Option<String> {
    let name: String = wholes(title, stems).iter().flat_map(|term| [term.as_str(), "="]).collect();
    (!name.is_empty() && name.len() <= LONGEST_NAME).then_some(name)
}

/// The terms of a text, each once; of what is read in two ways only the whole, as the client reads a question.
pub(crate) fn wholes(text: &str, stems: &Stems) -> Vec<String> {
    let text = fold(text);
    let (mut known, mut end) = (Vec::new(), 0);
    for token in tokens(&text) {
        if token.start < end {
            continue;
        }
        end = token.start + token.text.len();
        let term = term(&token, stems);
        known.extend(term.filter(|term| !known.contains(term)));
    }
    known
}

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
        assert_eq!(of("D40 2021 1.234,5 31.12.2021."), ["d40", "2021", "1234,5", "31.12.2021"]);
        assert_eq!(of("nach § 11 und §§ 5, 6a"), ["§11", "11", "§5", "5", "6a"]);
    }

    #[test]
    fn a_lone_letter_and_its_word_are_one_term_beside_both() {
        assert_eq!(of("E-Rechnung"), ["erechn", "e", "rechnung"]);
        assert_eq!(of("eRechnung"), ["erechn"]);
        assert_eq!(of("D-40"), ["d40", "d", "40"]);
    }

    #[test]
    fn spellings_of_numbers_and_list_numbers_meet() {
        for text in ["D40", "d40", "D 40", "d-40", "D\u{a0}40", "D\u{2011}40"] {
            assert_eq!(of(text).first().map(String::as_str), Some("d40"), "{text}");
        }
        for text in ["25.000", "25000", "25 000", "25\u{202f}000", "25\u{200b}000"] {
            assert_eq!(of(text).first().map(String::as_str), Some("25000"), "{text}");
        }
        for text in ["eAkte", "E-Akte", "e Akten", "elektronische Akte", "der elektronischen Akten", "electronic Akte"]
        {
            assert_eq!(of(text).first().map(String::as_str), Some("eakt"), "{text}");
        }
        for text in ["Cybersicherheit", "Cyber-Sicherheit", "cyber Sicherheit"] {
            assert_eq!(of(text).first().map(String::as_str), Some("cybersich"), "{text}");
        }
        assert_eq!(of("CO₂"), of("CO2"));
        assert_eq!(of("Abschnitt Ⅱ"), of("Abschnitt II"));
    }

    #[test]
    fn other_spellings_stand_behind_a_word() {
        for (text, expected) in [
            ("Die E-Akte.", "Die E-Akte EAkte."),
            ("elektronische Akten, kurz eAkte", "elektronische Akten eAkten, kurz eAkte"),
            ("25.000 €, 1 250 000, 3,5", "25.000 25000 €, 1 250 000 1250000 250000, 3,5"),
            ("D40, D 40, 6-b, 6b", "D40 D 40, D 40 D40, 6-b 6b, 6b 6 b"),
            ("CO₂ und § 11 am 31.12.2021", "CO2 und § 11 am 31.12.2021"),
            ("", ""),
        ] {
            assert_eq!(spelled_out(text), expected);
        }
    }

    #[test]
    fn a_title_gives_a_name() {
        let of = |title| name(title, &Stems::german());
        assert_eq!(of("E-Rechnung").as_deref(), Some("erechn="));
        assert_eq!(of("Der Senator für Finanzen").as_deref(), Some("senator=finanz="));
        assert_eq!(of("Daten nach § 11: die Daten").as_deref(), Some("dat=§11="));
        assert_eq!(of("Über uns"), None);
        assert_eq!(of(&"Wörter ".repeat(9)).as_deref(), Some("wort="));
    }

    #[test]
    fn hyphens_part_and_stop_words_go() {
        assert_eq!(of("die IT-Strategie der Stadt"), ["it", "strategi", "stadt"]);
        assert_eq!(of("Bürger*innen"), ["burg"]);
    }
}
