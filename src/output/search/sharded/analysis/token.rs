//! Text cut into tokens.

/// A piece of text that becomes a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// As it is written.
    pub text: &'a str,
    /// How it is read.
    pub reading: Reading,
    /// Where it begins, in bytes.
    pub start: usize,
}

/// How a token is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// As it stands there.
    Plain,
    /// A number as a paragraph of a law, with the `§` before it.
    Paragraph,
    /// A lone letter and the word behind its hyphen as one: `E-Rechnung` is `ERechnung`.
    Joined,
}

/// The tokens of a text in NFC without soft hyphens.
///
/// A token is a run of letters and digits (Unicode `Alphabetic` or `N`). A full stop or comma between two ASCII digits
/// belongs to a token of digits only. A number after `§` and white space gives two tokens: with `§` and without. A lone
/// letter before a hyphen and a run of two or more gives one of both before the two.
#[must_use]
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0, waiting: None }
}

/// What joins words: the sign of the keyboard, and the two that are hyphens only.
pub(crate) const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

/// Iterator of [`tokens`].
#[derive(Debug, Clone)]
pub struct Tokens<'a> {
    text: &'a str,
    at: usize,
    waiting: Option<Token<'a>>,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if let Some(token) = self.waiting.take() {
            return Some(token);
        }
        let rest = self.text.get(self.at..)?;
        let start = self.at + first(rest)?;
        let end = start + length(self.text.get(start..)?);
        let paragraph = follows_paragraph_sign(self.text.get(self.at..start)?);
        self.at = end;
        let token = Token { text: self.text.get(start..end)?, reading: Reading::Plain, start };
        if paragraph && token.text.starts_with(|letter: char| letter.is_ascii_digit()) {
            self.waiting = Some(token);
            return Some(Token { reading: Reading::Paragraph, ..token });
        }
        if let Some(length) = behind_a_hyphen(token.text, self.text.get(end..)?) {
            self.waiting = Some(token);
            return Some(Token { reading: Reading::Joined, text: self.text.get(start..end + length)?, ..token });
        }
        Some(token)
    }
}

/// Where the first letter or digit of a text stands.
fn first(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let byte = *text.as_bytes().get(at)?;
        if byte.is_ascii() {
            if byte.is_ascii_alphanumeric() {
                return Some(at);
            }
            at += 1;
        } else {
            let letter = text.get(at..)?.chars().next()?;
            if letter.is_alphanumeric() {
                return Some(at);
            }
            at += letter.len_utf8();
        }
    }
}

/// Bytes of the token that a text begins with.
fn length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let (mut at, mut digits_only) = (0, true);
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii_alphanumeric() {
            digits_only &= byte.is_ascii_digit();
            at += 1;
        } else if byte.is_ascii() {
            let inside = matches!(byte, b'.' | b',') && digits_only && at.checked_sub(1).is_some_and(is_digit);
            if !(inside && is_digit(at + 1)) {
                return at;
            }
            at += 1;
        } else {
            let letter = text.get(at..).and_then(|rest| rest.chars().next()).filter(|letter| letter.is_alphanumeric());
            let Some(letter) = letter else { return at };
            digits_only = false;
            at += letter.len_utf8();
        }
    }
    at
}

/// Bytes of a hyphen and the letters and digits behind it, where it is a lone letter that stands before it.
fn behind_a_hyphen(token: &str, rest: &str) -> Option<usize> {
    let mut letters = token.chars();
    let is_lone = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    let word = rest.strip_prefix(HYPHENS).filter(|_| is_lone)?;
    let end = word.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(word.len());
    (word.get(..end)?.chars().count() > 1).then_some(rest.len() - word.len() + end)
}

fn follows_paragraph_sign(between: &str) -> bool {
    between.trim_end_matches([' ', '\u{a0}', '\u{202f}']).ends_with('§')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_ends_before_a_full_stop() {
        let found: Vec<&str> = tokens("Am 1.2.2021. 3,50 € a.b 2021a.5").map(|token| token.text).collect();
        assert_eq!(found, ["Am", "1.2.2021", "3,50", "a", "b", "2021a", "5"]);
    }

    #[test]
    fn a_lone_letter_belongs_to_the_word_behind_its_hyphen() {
        let of = |text| tokens(text).map(|token| token.text).collect::<Vec<_>>();
        assert_eq!(of("E-Rechnung"), ["E-Rechnung", "E", "Rechnung"]);
        assert_eq!(of("Die E\u{2011}Akte-Ämter"), ["Die", "E\u{2011}Akte", "E", "Akte", "Ämter"]);
        assert_eq!(
            of("a-c, IT-Strategie, E - Mail, Plan-B, E-"),
            ["a", "c", "IT", "Strategie", "E", "Mail", "Plan", "B", "E"]
        );
    }
}
