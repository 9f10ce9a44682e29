//! Text cut into tokens.

/// A piece of text that becomes a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// As it is written; of what is read as one, all of it.
    pub text: &'a str,
    /// How it is read.
    pub reading: Reading<'a>,
    /// Where it begins, in bytes.
    pub start: usize,
}

/// How a token is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading<'a> {
    /// As it stands there.
    Plain,
    /// A number as a paragraph of a law, with the `§` before it.
    Paragraph,
    /// Words as one, without what stands between them: `D 40` is `D40`, `25 000` is `25000`.
    Joined,
    /// A word that says how something is done, with the word behind it: `elektronische Akte` is `eAkte`.
    Short(&'static str, &'a str),
}

/// The tokens of a folded text.
///
/// A token is a run of letters and digits (Unicode `Alphabetic` or `N`), parted where two letters or more meet an ASCII
/// digit: `ISO27001` is `ISO 27001`, `D40` stays. A full stop or comma between two ASCII digits belongs to a token of
/// digits only. What can be read as one with what follows gives one token more, before its own: a number after `§`,
/// and what `together` names.
#[must_use]
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0, run: 0, waiting: None }
}

/// Iterator of [`tokens`].
#[derive(Debug, Clone)]
pub struct Tokens<'a> {
    text: &'a str,
    /// Where the next token is looked for.
    at: usize,
    /// Where the run of letters and digits ends that the last token stood in.
    run: usize,
    waiting: Option<Token<'a>>,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if let Some(token) = self.waiting.take() {
            return Some(token);
        }
        let mut paragraph = false;
        if self.at >= self.run {
            let start = self.at + first(self.text.get(self.at..)?)?;
            paragraph = self.text.get(self.at..start)?.trim_end_matches(' ').ends_with('§');
            self.at = start;
            self.run = start + length(self.text.get(start..)?);
        }
        let start = self.at;
        self.at += piece(self.text.get(start..self.run)?);
        let token = Token { text: self.text.get(start..self.at)?, reading: Reading::Plain, start };
        if paragraph && token.text.starts_with(|letter: char| letter.is_ascii_digit()) {
            self.waiting = Some(token);
            return Some(Token { reading: Reading::Paragraph, ..token });
        }
        if self.at == self.run
            && let Some((length, reading)) = together(token.text, self.text.get(self.at..)?)
        {
            self.waiting = Some(token);
            return Some(Token { reading, text: self.text.get(start..self.at + length)?, start });
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

/// Bytes of the run that a text begins with: of a number with its full stops and commas, else of letters and digits.
fn length(text: &str) -> usize {
    let number = number_length(text);
    if number > 0 { number } else { run_length(text) }
}

/// Bytes of the letters and digits that a text begins with.
fn run_length(text: &str) -> usize {
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        if byte.is_ascii() {
            if !byte.is_ascii_alphanumeric() {
                return at;
            }
            at += 1;
        } else {
            let letter = text.get(at..).and_then(|rest| rest.chars().next()).filter(|letter| letter.is_alphanumeric());
            let Some(letter) = letter else { return at };
            at += letter.len_utf8();
        }
    }
    at
}

/// Bytes of ASCII digits with full stops or commas between them that a text begins with, where no letter and no other
/// digit follows; 0 where there are none.
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let (mut at, mut end, mut parted) = (0, 0, false);
    while is_digit(at) {
        while is_digit(at) {
            at += 1;
        }
        end = if parted && !goes_on(text, at) { at } else { end };
        parted = true;
        at += usize::from(matches!(bytes.get(at), Some(b'.' | b',')));
    }
    end
}

/// Whether a letter or digit stands at a place of a text.
fn goes_on(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric)
}

/// Bytes of the first token of a run: up to where two letters and a digit meet.
fn piece(run: &str) -> usize {
    let bytes = run.as_bytes();
    if !bytes.iter().any(u8::is_ascii_digit)
        || bytes.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    {
        return run.len();
    }
    let digit = |letter: &char| letter.is_ascii_digit();
    let (mut before, mut last): (Option<char>, Option<char>) = (None, None);
    let mut letters = run.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|(_, letter)| *letter);
        let ends_letters = digit(&letter) && [before, last].iter().all(|it| it.is_some_and(|it| !digit(&it)));
        let ends_digits = last.is_some_and(|it| digit(&it)) && !digit(&letter) && after.is_some_and(|it| !digit(&it));
        if ends_letters || ends_digits {
            return at;
        }
        (before, last) = (last, Some(letter));
    }
    run.len()
}

/// What a token and the text behind it are together, with the bytes of that text that belong to it.
///
/// - A lone letter, a hyphen and a token of two or more: `E-Rechnung`, `D-40`. With a space too before up to three digits
///   (`D 40`), and of `e` and `i` before a word (`e Akte`).
/// - Up to three digits and a lone letter: `6-b`, `6 b`; or groups of three digits: `25 000`.
/// - `elektronische Akte` is `eAkte`, `internetbasierte` is `i`; `Cyber-Sicherheit` and `Cyber Sicherheit` are
///   `Cybersicherheit`.
fn together<'a>(token: &'a str, rest: &'a str) -> Option<(usize, Reading<'a>)> {
    let sign = rest.chars().next()?;
    let is_hyphen = HYPHENS.contains(&sign);
    let known = if is_hyphen || sign == ' ' { Known::of(token) } else { None }?;
    let after = rest.get(sign.len_utf8()..)?;
    if known == Known::Digits && sign == ' ' {
        let length = groups(rest);
        if length > 0 {
            return Some((length, Reading::Joined));
        }
    }
    let next = after.get(..piece(after.get(..run_length(after))?))?;
    let length = sign.len_utf8() + next.len();
    let is_word = next.chars().count() > 2 && next.chars().all(char::is_alphabetic);
    let is_short = matches!(next.len(), 1..=3) && next.bytes().all(|byte| byte.is_ascii_digit());
    let joins = match known {
        Known::Short(short) => return is_word.then_some((length, Reading::Short(short, next))),
        Known::Letter => is_short || is_hyphen && next.chars().count() > 1 || is_word && is_shortening(token),
        Known::Digits => is_lone_letter(next),
        Known::Cyber => is_word,
    };
    joins.then_some((length, Reading::Joined))
}

/// What joins words. (U+2011 is U+2010 in a folded text.)
pub(crate) const HYPHENS: [char; 2] = ['-', '\u{2010}'];

/// Tokens that may be one with what follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Letter,
    Digits,
    Short(&'static str),
    Cyber,
}

impl Known {
    fn of(token: &str) -> Option<Self> {
        if token.len() <= 3 && token.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Self::Digits);
        }
        if is_lone_letter(token) {
            return Some(Self::Letter);
        }
        let is = |word: &str| token.eq_ignore_ascii_case(word);
        let is_form = |stem: &str| {
            let ending = token
                .get(..stem.len())
                .filter(|start| start.eq_ignore_ascii_case(stem))
                .and_then(|_| token.get(stem.len()..));
            ending.is_some_and(|ending| ["", "m", "n", "r", "s"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
        };
        match token.as_bytes().first()?.to_ascii_lowercase() {
            b'e' if is("electronic") || is_form("elektronische") => Some(Self::Short("e")),
            b'i' if is_form("internetbasierte") => Some(Self::Short("i")),
            b'c' if is("cyber") => Some(Self::Cyber),
            _ => None,
        }
    }
}

fn is_shortening(letter: &str) -> bool {
    ["e", "i"].iter().any(|it| letter.eq_ignore_ascii_case(it))
}

fn is_lone_letter(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// Bytes of ` 000`, three digits behind a space each, that a text begins with, and that nothing goes on behind.
fn groups(text: &str) -> usize {
    let (mut at, mut end) = (0, 0);
    while let Some([b' ', digits @ ..]) = text.as_bytes().get(at..at + 4)
        && digits.iter().all(u8::is_ascii_digit)
    {
        at += 4;
        end = if goes_on(text, at) { end } else { at };
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<&str> {
        tokens(text).map(|token| token.text).collect()
    }

    #[test]
    fn a_number_ends_before_a_full_stop() {
        assert_eq!(of("Am 1.2.2021. 3,50 € a.b 2021a.5"), ["Am", "1.2.2021", "3,50", "a", "b", "2021a", "5"]);
        assert_eq!(of("1.5km 2.0"), ["1", "5", "km", "2.0"]);
    }

    #[test]
    fn words_and_numbers_are_parted_and_list_numbers_are_not() {
        assert_eq!(of("ISO27001 Covid-19 10km"), ["ISO", "27001", "Covid", "19", "10", "km"]);
        assert_eq!(of("D40 6b b2b 2021a m2"), ["D40", "6b", "b2b", "2021a", "m2"]);
    }

    #[test]
    fn a_lone_letter_belongs_to_the_word_behind_its_hyphen() {
        assert_eq!(of("E-Rechnung"), ["E-Rechnung", "E", "Rechnung"]);
        assert_eq!(of("Die E\u{2010}Akte-Ämter"), ["Die", "E\u{2010}Akte", "E", "Akte", "Ämter"]);
        assert_eq!(
            of("a-c, IT-Strategie, E - Mail, Plan-B, E-"),
            ["a", "c", "IT", "Strategie", "E", "Mail", "Plan", "B", "E"]
        );
    }

    #[test]
    fn list_numbers_are_one_with_a_space_or_a_hyphen() {
        assert_eq!(of("D 40"), ["D 40", "D", "40"]);
        assert_eq!(of("6-b und 6 b"), ["6-b", "6", "b", "und", "6 b", "6", "b"]);
        assert_eq!(of("3-e-2"), ["3-e", "3", "e-2", "e", "2"]);
        assert_eq!(of("D 2021, 2021 a, 5 Ämter, Ziel 4"), ["D", "2021", "2021", "a", "5", "Ämter", "Ziel", "4"]);
    }

    #[test]
    fn groups_of_digits_are_one_number() {
        assert_eq!(of("25 000 Euro"), ["25 000", "25", "000", "Euro"]);
        assert_eq!(of("1 250 000"), ["1 250 000", "1", "250 000", "250", "000"]);
        assert_eq!(of("2020 000, 25 0000, 5 12"), ["2020", "000", "25", "0000", "5", "12"]);
    }

    #[test]
    fn words_that_are_shortened_are_one_with_what_follows() {
        let short = |text| {
            tokens(text).find_map(|token| match token.reading {
                Reading::Short(short, word) => Some(format!("{short}{word}")),
                _ => None,
            })
        };
        assert_eq!(short("die elektronische Akte").as_deref(), Some("eAkte"));
        assert_eq!(short("Elektronischen Personalakten").as_deref(), Some("ePersonalakten"));
        assert_eq!(short("elektronisch geführt, elektronische 12"), None);
        assert_eq!(of("e Akte"), ["e Akte", "e", "Akte"]);
        assert_eq!(of("Cyber Sicherheit"), ["Cyber Sicherheit", "Cyber", "Sicherheit"]);
    }
}
