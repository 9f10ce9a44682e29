//! Cuts text into tokens and trims them, as `lunr.tokenizer` and `lunr.de.trimmer` do.
//!
//! In: text. Out: slices of it. lunr lower-cases the whole text first; here only tokens are
//! lower-cased, once each, which gives the same except for the Greek final sigma ([`prepare`]).

use std::borrow::Cow;

/// The word characters of lunr-languages 1.22 German, and the digits its trimmer adds:
/// first and last UTF-16 code unit, ascending. Surrogates are none, so nothing above U+FFFF is one.
const WORD_CHARACTERS: [(u32, u32); 33] = [
    (0x30, 0x39),
    (0x41, 0x5A),
    (0x61, 0x7A),
    (0xAA, 0xAA),
    (0xBA, 0xBA),
    (0xC0, 0xD6),
    (0xD8, 0xF6),
    (0xF8, 0x2B8),
    (0x2E0, 0x2E4),
    (0x1D00, 0x1D25),
    (0x1D2C, 0x1D5C),
    (0x1D62, 0x1D65),
    (0x1D6B, 0x1D77),
    (0x1D79, 0x1DBE),
    (0x1E00, 0x1EFF),
    (0x2071, 0x2071),
    (0x207F, 0x207F),
    (0x2090, 0x209C),
    (0x212A, 0x212A),
    (0x212B, 0x212B),
    (0x2132, 0x2132),
    (0x214E, 0x214E),
    (0x2160, 0x2188),
    (0x2C60, 0x2C7F),
    (0xA722, 0xA787),
    (0xA78B, 0xA7AD),
    (0xA7B0, 0xA7B7),
    (0xA7F7, 0xA7FF),
    (0xAB30, 0xAB5A),
    (0xAB5C, 0xAB64),
    (0xFB00, 0xFB06),
    (0xFF21, 0xFF3A),
    (0xFF41, 0xFF5A),
];

/// Text whose tokens may be lower-cased one by one.
///
/// Whether `Σ` becomes `σ` or `ς` depends on what stands around the token, so a text with one is
/// lower-cased as a whole, as lunr does with every text.
pub(super) fn prepare(text: &str) -> Cow<'_, str> {
    if text.contains('Σ') { Cow::Owned(text.to_lowercase()) } else { Cow::Borrowed(text) }
}

/// The tokens of a text: what stands between JavaScript white space and `-`.
///
/// ASCII characters that the trimmer would take off at either end are already left out, so that
/// `Haus`, `Haus,` and `(Haus)` are one token to whoever remembers them. A token can be empty.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    Tokens { rest: text }.map(without_edges)
}

/// A token without what the trimmer takes off; most end in letters as they begin with them.
fn without_edges(token: &str) -> &str {
    match token.as_bytes() {
        [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric() => token,
        _ => token.trim_matches(is_ascii_edge),
    }
}

/// The part of a lower-cased token between its first and last word character; may be empty.
pub(super) fn trim(token: &str) -> &str {
    token.trim_matches(|character| !is_word_character(character))
}

/// Walks over a text, token by token; tokens are never empty here.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let (token, rest) = cut(self.rest);
            self.rest = rest;
            if !token.is_empty() {
                return Some(token);
            }
        }
    }
}

/// The text before and after its first separator; all and nothing where there is none.
fn cut(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(hop) = bytes.get(from..).and_then(|rest| rest.iter().position(|byte| may_separate(*byte))) {
        let at = from + hop;
        if let Some(width) = separator(bytes, at) {
            return text.get(..at).zip(text.get(at + width..)).unwrap_or((text, ""));
        }
        from = at + 1;
    }
    (text, "")
}

/// Whether a byte begins a separator, or a letter that shares its first byte with one.
const fn may_separate(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ' | b'-' | 0xC2 | 0xE1 | 0xE2 | 0xE3 | 0xEF)
}

/// How many bytes the separator that starts at a byte has, if one does.
fn separator(text: &[u8], at: usize) -> Option<usize> {
    match *text.get(at)? {
        b'\t'..=b'\r' | b' ' | b'-' => Some(1),
        0xC2 if text.get(at + 1) == Some(&0xA0) => Some(2),
        0xE1 | 0xE2 | 0xE3 | 0xEF if is_wide_space(text.get(at..at + 3)) => Some(3),
        _ => None,
    }
}

/// Whether three bytes are white space to JavaScript (`\s`): U+1680, U+2000–200A, U+2028, U+2029,
/// U+202F, U+205F, U+3000 or U+FEFF. U+0085 and U+180E are not.
fn is_wide_space(bytes: Option<&[u8]>) -> bool {
    matches!(
        bytes,
        Some(
            [0xE1, 0x9A, 0x80]
                | [0xE2, 0x80, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF]
                | [0xE2, 0x81, 0x9F]
                | [0xE3, 0x80, 0x80]
                | [0xEF, 0xBB, 0xBF]
        )
    )
}

/// Whether the trimmer takes the character off, and lower-casing does not touch it.
fn is_ascii_edge(character: char) -> bool {
    character.is_ascii() && !character.is_ascii_alphanumeric()
}

/// Whether `lunr.de.trimmer` keeps the character at the end of a token.
fn is_word_character(character: char) -> bool {
    let unit = u32::from(character);
    let after = WORD_CHARACTERS.partition_point(|(first, _)| *first <= unit);
    after.checked_sub(1).and_then(|at| WORD_CHARACTERS.get(at)).is_some_and(|(_, last)| unit <= *last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::{prepare, split, trim};

    /// `\s` of ECMAScript: `WhiteSpace` and `LineTerminator`.
    const JAVASCRIPT_SPACES: &str = "\t\n\u{b}\u{c}\r \u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\
        \u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\
        \u{3000}\u{feff}";

    fn tokens(text: &str) -> Vec<&str> {
        split(text).collect()
    }

    #[test]
    fn white_space_of_javascript_separates_and_nothing_else() {
        for character in ('\0'..=char::MAX).filter(|character| !character.is_ascii_punctuation()) {
            let text = format!("a{character}b");
            let parts = if JAVASCRIPT_SPACES.contains(character) { 2 } else { 1 };
            assert_eq!(tokens(&text).len(), parts, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn hyphens_separate_and_dashes_do_not() {
        assert_eq!(tokens("Ost-West--Straße -"), ["Ost", "West", "Straße"]);
        assert_eq!(tokens("2019–2021"), ["2019–2021"]);
    }

    #[test]
    fn a_token_of_punctuation_stays_as_an_empty_one() {
        assert_eq!(tokens("a … , b"), ["a", "…", "", "b"]);
        assert_eq!(trim("…"), "");
    }

    #[test]
    fn trimming_keeps_latin_letters_and_digits_at_the_ends() {
        assert_eq!(trim("„bürgeramt“"), "bürgeramt");
        assert_eq!(trim("10€"), "10");
        assert_eq!(trim("__proto__"), "proto");
        assert_eq!(trim("d'accord'"), "d'accord");
        assert_eq!(trim("αβγ"), "");
        assert_eq!(trim("🚲rad🚲"), "rad");
        assert_eq!(trim("u\u{308}"), "u");
    }

    #[test]
    fn a_final_sigma_is_found_across_tokens() {
        assert_eq!(prepare("ΑΣ\u{feff}Α"), "ας\u{feff}α".replace('ς', "σ"));
        assert_eq!(prepare("ΑΣ Α"), "ας α");
        assert_eq!(prepare("Aß"), "Aß");
    }

    proptest! {
        #[test]
        fn tokens_are_slices_in_order_without_separators(text in any::<String>()) {
            let mut rest = text.as_str();
            for token in split(&text) {
                let (_, after) = rest.split_once(token).unwrap_or(("", ""));
                prop_assert!(rest.contains(token));
                rest = after;
                prop_assert!(!token.contains('-') && !token.contains(|c| JAVASCRIPT_SPACES.contains(c)));
            }
        }

        #[test]
        fn splitting_and_trimming_equals_the_rule_read_literally(text in "[-a-zÄß'.„ \u{a0}\u{feff}🚲Σ]{0,24}") {
            let lower = text.to_lowercase();
            let literal: Vec<&str> = lower
                .split(|c| c == '-' || JAVASCRIPT_SPACES.contains(c))
                .filter(|token| !token.is_empty())
                .map(trim)
                .collect();
            let prepared = prepare(&text);
            let quick: Vec<String> =
                split(&prepared).map(|token| trim(&token.to_lowercase()).to_owned()).collect();
            prop_assert_eq!(quick, literal);
        }

        #[test]
        fn trimming_twice_is_trimming_once(token in any::<String>()) {
            prop_assert_eq!(trim(trim(&token)), trim(&token));
        }
    }
}
