//! Walks through a short text from left to right; every other reader here is made of these steps.
//!
//! Comparison takes no notice of letter case, of how wide a space is, or of whether an umlaut is
//! one character or two (NFC or NFD). Nothing is copied.

use std::ops::RangeInclusive;
use std::str::Chars;

/// The characters that stand for a minus sign: hyphen-minus, en dash, minus sign.
pub(super) const MINUS_SIGNS: [char; 3] = ['-', '–', '\u{2212}'];

/// The part of a text that has not been read yet. A copy is a place to come back to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    pub(super) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    /// Passes over white space of any kind; true if there was some.
    pub(super) fn skip_space(&mut self) -> bool {
        let rest = self.rest.trim_start();
        let skipped = rest.len() < self.rest.len();
        self.rest = rest;
        skipped
    }

    /// Passes over one of these characters, if it comes next.
    pub(super) fn symbol(&mut self, wanted: &[char]) -> bool {
        self.rest.strip_prefix(wanted).is_some_and(|rest| {
            self.rest = rest;
            true
        })
    }

    /// Passes over a word, if it comes next and no letter follows it.
    ///
    /// The word is given in lower case and NFC. A full stop at its end may be missing in the text
    /// (`ca.` finds `ca 60`); a space in it stands for one or more.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let (stem, is_abbreviation) = match word.strip_suffix('.') {
            Some(stem) => (stem, true),
            None => (word, false),
        };
        let Some(mut rest) = strip_folded(self.rest, stem) else {
            return false;
        };
        if stem.ends_with(char::is_alphabetic) && rest.starts_with(char::is_alphabetic) {
            return false;
        }
        if is_abbreviation {
            rest = rest.strip_prefix('.').unwrap_or(rest);
        }
        self.rest = rest;
        true
    }

    /// Passes over the first word of the table that comes next, and gives what it stands for.
    pub(super) fn one_of<T: Copy>(&mut self, table: &[(&str, T)]) -> Option<T> {
        table.iter().find(|(word, _)| self.word(word)).map(|&(_, meaning)| meaning)
    }

    /// Passes over a run of the digits 0 to 9; `None`, and nothing passed, if none comes next.
    pub(super) fn digits(&mut self) -> Option<&'a str> {
        let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at_checked(end)?;
        if digits.is_empty() {
            return None;
        }
        self.rest = rest;
        Some(digits)
    }

    /// Like [`Cursor::digits`], for a run of so many digits.
    pub(super) fn digits_of(&mut self, length: RangeInclusive<usize>) -> Option<&'a str> {
        let start = *self;
        let digits = self.digits().filter(|digits| length.contains(&digits.len()));
        if digits.is_none() {
            *self = start;
        }
        digits
    }
}

/// Whether two texts are the same but for letter case, the width of spaces and the composition of
/// umlauts.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    strip_folded(one, other).is_some_and(str::is_empty)
}

fn strip_folded<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let mut text = text.chars();
    let mut prefix = prefix.chars();
    while let Some(wanted) = next_folded(&mut prefix) {
        if next_folded(&mut text) != Some(wanted) {
            return None;
        }
    }
    Some(text.as_str())
}

/// The next character for comparison: a run of white space is one space, letters are small, umlauts
/// are one character.
fn next_folded(chars: &mut Chars<'_>) -> Option<char> {
    let next = chars.next()?;
    if next.is_whitespace() {
        *chars = chars.as_str().trim_start().chars();
        return Some(' ');
    }
    let small = lower_case(next);
    match with_diaeresis(small) {
        Some(umlaut) if chars.as_str().starts_with('\u{308}') => {
            chars.next();
            Some(umlaut)
        }
        _ => Some(small),
    }
}

fn lower_case(letter: char) -> char {
    let mut small = letter.to_lowercase();
    match (small.next(), small.next()) {
        (Some(only), None) => only,
        _ => letter,
    }
}

fn with_diaeresis(vowel: char) -> Option<char> {
    match vowel {
        'a' => Some('ä'),
        'o' => Some('ö'),
        'u' => Some('ü'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparison_ignores_case_width_of_spaces_and_composition() {
        for (one, other) in [
            ("MÄRZ", "märz"),
            ("ma\u{308}rz", "märz"),
            ("A\u{308}", "ä"),
            ("mehr\u{a0}als", "mehr als"),
            ("mehr \u{202f} als", "mehr als"),
            ("STÜCK", "Stu\u{308}ck"),
        ] {
            assert!(is_same(one, other), "{one:?} and {other:?}");
        }
        for (one, other) in [("märz", "marz"), ("ja", "jaa"), ("jaa", "ja"), ("mehrals", "mehr als")] {
            assert!(!is_same(one, other), "{one:?} and {other:?}");
        }
    }

    #[test]
    fn a_word_ends_where_no_letter_follows() {
        assert!(Cursor::new("rund8").word("rund"));
        assert!(!Cursor::new("rundum").word("rund"));
        assert!(!Cursor::new("Januar").word("jan."));
    }

    #[test]
    fn the_dot_of_an_abbreviation_may_be_missing() {
        for text in ["ca.60", "ca 60", "CA. 60"] {
            let mut cursor = Cursor::new(text);
            assert!(cursor.word("ca."));
            cursor.skip_space();
            assert_eq!(cursor.rest(), "60");
        }
    }

    #[test]
    fn what_does_not_fit_is_not_passed_over() {
        let mut cursor = Cursor::new("2022");
        assert_eq!(cursor.digits_of(1..=2), None);
        assert!(!cursor.symbol(&['.']));
        assert_eq!(cursor.digits_of(4..=4), Some("2022"));
        assert_eq!(cursor.digits(), None);
    }
}
