//! Text cut into tokens.

/// A piece of text that becomes a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// As it is written.
    pub text: &'a str,
    /// Whether it stands for a paragraph of a law: its number, with `§` before it.
    pub paragraph: bool,
    /// Where it begins, in bytes.
    pub start: usize,
}

/// The tokens of a text in NFC without soft hyphens.
///
/// A token is a run of letters and digits (Unicode `Alphabetic` or `N`). A full stop or comma between two ASCII digits
/// belongs to a token of digits only. A number after `§` and white space gives two tokens: with `§` and without.
#[must_use]
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0, waiting: None }
}

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
        let token = Token { text: self.text.get(start..end)?, paragraph: false, start };
        if paragraph && token.text.starts_with(|letter: char| letter.is_ascii_digit()) {
            self.waiting = Some(token);
            return Some(Token { paragraph, ..token });
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
}
