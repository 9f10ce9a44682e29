//! Characters that are no marks, kept from being read as such (content-model.md, "Text"): `*` between letters or digits
//! (Bürger*innen, 2*3*4), `>` before a number at the beginning of a line (`> 90 Prozent`), and `>` behind so many others
//! that nobody quotes like that: the parser takes a square of the depth of quotations.
//!
//! In: a body. Out: the same text for the parser, byte for byte as long, so that all places hold; each such character is
//! a control character in it, which no text has that was loaded. [`restored`] puts the written ones back.

use std::borrow::Cow;

use pulldown_cmark::CowStr;
use unicode_normalization::char::is_combining_mark;

/// Stands for a star. The parser takes it for a letter, and allows it in addresses.
const STAR: char = '\u{7F}';
/// Stands for „greater than“.
const GREATER: char = '\u{1}';
/// Stands for a „greater than“ that would quote deeper than [`DEEPEST`].
const TOO_DEEP: char = '\u{2}';
/// Every stand-in.
const ALL: [char; 3] = [STAR, GREATER, TOO_DEEP];

/// Quotations inside of quotations, at most.
const DEEPEST: usize = 100;

/// The text with its characters that are no marks hidden from the parser.
pub(super) fn hidden(text: &str) -> Cow<'_, str> {
    if text.contains(ALL) {
        return Cow::Borrowed(text);
    }
    let mut found: Vec<(usize, char)> = stars(text).map(|at| (at, STAR)).collect();
    found.extend(comparisons(text).into_iter().map(|at| (at, GREATER)));
    found.extend(too_deep(text).map(|at| (at, TOO_DEEP)));
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    found.sort_unstable();
    found.dedup_by_key(|(at, _)| *at);
    let mut hidden = String::with_capacity(text.len());
    let mut from = 0;
    for (at, stand_in) in found {
        hidden.push_str(&text[from..at]);
        hidden.push(stand_in);
        from = at + 1;
    }
    hidden.push_str(&text[from..]);
    Cow::Owned(hidden)
}

/// The words as they were written.
pub(super) fn restored(words: CowStr<'_>) -> CowStr<'_> {
    if !words.contains(ALL) {
        return words;
    }
    words.chars().map(shown).collect::<String>().into()
}

const fn shown(letter: char) -> char {
    match letter {
        STAR => '*',
        GREATER | TOO_DEEP => '>',
        other => other,
    }
}

/// Where „greater than“ was kept in a part of the hidden text.
pub(super) fn kept_comparisons(part: &str) -> impl Iterator<Item = usize> + '_ {
    part.match_indices(GREATER).map(|(at, _)| at)
}

/// Stars between letters or digits; two of them only between digits, because **Ab**teil is bold.
fn stars(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(found) = text.get(at..).and_then(|rest| rest.find('*')) {
            let start = at + found;
            let end = start + bytes[start..].iter().take_while(|byte| **byte == b'*').count();
            at = end;
            let before = text[..start].chars().next_back();
            let after = text[end..].chars().next();
            let is_between = |belongs: fn(char) -> bool| before.is_some_and(belongs) && after.is_some_and(belongs);
            let are_characters = match end - start {
                1 => is_between(is_of_a_word),
                2 => is_between(|letter| letter.is_ascii_digit()),
                _ => false,
            };
            if are_characters {
                return Some(start..end);
            }
        }
        None
    })
    .flatten()
}

/// A letter, a digit, or what belongs to one: a combining accent, a soft hyphen, a joiner.
fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || is_combining_mark(letter)
        || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Every `>` before the words of a line that stands behind [`DEEPEST`] others.
fn too_deep(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut start = 0;
    text.split_inclusive('\n').flat_map(move |line| {
        let from = start;
        start += line.len();
        let marks =
            line.bytes().enumerate().take_while(|(_, byte)| b" \t>-+*.)".contains(byte) || byte.is_ascii_digit());
        marks.filter(|(_, byte)| *byte == b'>').skip(DEEPEST).map(move |(at, _)| from + at)
    })
}

/// „Greater than“ at the beginning of lines. Several lines below one another with `>` are a quotation unless each of them
/// begins with a number.
fn comparisons(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut group = Vec::new();
    let mut all_are_numbers = true;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        match quotation(line) {
            Some((at, is_number)) => {
                group.push(start + at);
                all_are_numbers &= is_number;
            }
            None => {
                if all_are_numbers {
                    found.append(&mut group);
                }
                group.clear();
                all_are_numbers = true;
            }
        }
        start += line.len();
    }
    if all_are_numbers {
        found.append(&mut group);
    }
    found
}

/// The last `>` before the words of a line, and whether they begin with a number.
fn quotation(line: &str) -> Option<(usize, bool)> {
    let bytes = line.as_bytes();
    let mut last = None;
    let mut at = 0;
    loop {
        at += bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        match bytes.get(at) {
            Some(b'>') => {
                last = Some(at);
                at += 1;
            }
            Some(b'-' | b'+' | b'*') if matches!(bytes.get(at + 1), Some(b' ' | b'\t')) => {
                last = None;
                at += 1;
            }
            _ => break,
        }
    }
    last.map(|last| (last, is_number(&line[at..])))
}

/// Whether words begin with a number behind a sign: `90 Prozent`, `= 90 %`, `€ 5`; not with a day (`01.02.2021`), what is
/// counted (`3. Quartal`, `1) …`) or a year that something is told of (`2021: …`).
pub(super) fn is_number(words: &str) -> bool {
    let words = words.trim_start_matches(['=', '€', ' ', '\t', '\u{A0}']);
    let rest = words.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = words.len() - rest.len();
    if digits == 0 {
        return false;
    }
    match rest.chars().next() {
        Some('.') => is_fraction(&rest[1..]),
        Some(')') => false,
        Some(':') => digits != 4,
        _ => true,
    }
}

/// Whether what follows a point belongs to the number: `200` of `1.200`, `5` of `2.5`, but not `02.2021` of a day.
fn is_fraction(rest: &str) -> bool {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let begins_a_day = digits <= 2 && rest[digits..].starts_with('.');
    digits > 0 && !begins_a_day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> String {
        hidden(text).replace(STAR, "×").replace(GREATER, "≻")
    }

    #[test]
    fn stars_inside_of_words_and_numbers_are_characters() {
        for (written, expected) in [
            ("Bürger*innen", "Bürger×innen"),
            ("Bu\u{308}*innen", "Bu\u{308}×innen"),
            ("2*3*4 und 2**3", "2×3×4 und 2××3"),
            ("**Bürger**innen, Ab**teil**ung", "**Bürger**innen, Ab**teil**ung"),
            ("*kursiv* und * Punkt, Amt* ", "*kursiv* und * Punkt, Amt* "),
            ("Bürger\\*innen", "Bürger\\*innen"),
        ] {
            assert_eq!(seen(written), expected);
        }
    }

    #[test]
    fn greater_than_before_a_number_begins_no_quotation() {
        for (written, expected) in [
            ("> 90 Prozent", "≻ 90 Prozent"),
            (">90\n>= 80 %", "≻90\n≻= 80 %"),
            ("- > 90", "- ≻ 90"),
            ("> > 90", "> ≻ 90"),
            ("> Im Jahr wurden\n> 90 Prozent", "> Im Jahr wurden\n> 90 Prozent"),
            ("> 90 Prozent\n> der Fälle", "> 90 Prozent\n> der Fälle"),
            ("> 1. Punkt\n\n> 01.02.2021\n\n> 2021: Beginn", "> 1. Punkt\n\n> 01.02.2021\n\n> 2021: Beginn"),
            ("> 1.200 Fälle", "≻ 1.200 Fälle"),
        ] {
            assert_eq!(seen(written), expected);
        }
    }

    #[test]
    fn what_is_hidden_comes_back() {
        let text = "> 90 Bürger*innen";
        let hidden = hidden(text);
        assert_eq!(hidden.len(), text.len());
        assert_eq!(restored(hidden.as_ref().into()).as_ref(), text);
    }

    #[test]
    fn days_ordinals_and_years_are_no_numbers_behind_a_sign() {
        for number in ["3 %", "90", "= 90", "1.200 Euro", "€ 5", "2000 Stellen", "1,5", "5.000.000"] {
            assert!(is_number(number), "{number}");
        }
        for other in ["01.02.2021", "3. Quartal", "1) Punkt", "2021: Beginn", "Punkt", "", "1."] {
            assert!(!is_number(other), "{other}");
        }
    }
}
