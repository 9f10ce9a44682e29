//! When two names mean the same thing.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::is_invisible;

/// A name without what does not tell things apart from year to year: as [`folded`], and without a number or bullet before it.
///
/// Source: accountability.md, "Across years, per measure", 1.
#[must_use]
pub fn normalised(name: &str) -> String {
    let name = visible(name);
    letters(without_number(&name)).or_else(|| letters(&name)).unwrap_or_else(|| name.trim().to_owned())
}

/// Words without what does not tell them apart: compatibility forms (ligatures, Ⅱ, CO₂), invisible characters, letter case
/// and ß, spaces, hyphens and other punctuation.
#[must_use]
pub fn folded(words: &str) -> String {
    let words = visible(words);
    letters(&words).unwrap_or_else(|| words.trim().to_owned())
}

/// Whether two names are the same when [`normalised`].
#[must_use]
pub fn is_same_name(name: &str, other: &str) -> bool {
    // Most names stay as they are from year to year.
    name == other || normalised(name) == normalised(other)
}

/// In NFKC, without what nobody sees.
fn visible(words: &str) -> String {
    words.nfkc().filter(|letter| !is_invisible(*letter)).collect()
}

/// The letters and digits of a name, its words apart; none where it has neither.
fn letters(name: &str) -> Option<String> {
    let mut done = String::with_capacity(name.len());
    let mut is_parted = false;
    for letter in name.chars().flat_map(char::to_lowercase) {
        if !letter.is_alphanumeric() && !is_combining_mark(letter) {
            is_parted = true;
            continue;
        }
        if is_parted && !done.is_empty() {
            done.push(' ');
        }
        is_parted = false;
        match letter {
            'ß' => done.push_str("ss"),
            _ => done.push(letter),
        }
    }
    // A name of nothing but signs is known by its signs.
    (!done.is_empty()).then_some(done)
}

/// The most digits of a number before a name: a year is none.
const MOST_DIGITS: usize = 3;

/// `1. Start`, `1.2) Start`, `(3) Start`, `a) Start`, `• Start`: the name behind number and bullet.
fn without_number(name: &str) -> &str {
    let name = name.trim_start_matches(|letter: char| letter.is_whitespace() || is_bullet(letter));
    let inner = name.strip_prefix('(').unwrap_or(name);
    let number = inner.split(|letter: char| !letter.is_ascii_digit() && letter != '.').next().unwrap_or_default();
    let rest = inner.get(number.len()..).unwrap_or_default();
    let is_number = number.starts_with(|letter: char| letter.is_ascii_digit())
        && number.split('.').all(|digits| digits.len() <= MOST_DIGITS);
    let after = if is_number {
        match rest.strip_prefix([')', ':']) {
            Some(after) => after,
            None if number.ends_with('.') || rest.starts_with(char::is_whitespace) => rest,
            None => return name,
        }
    } else {
        let mut letters = inner.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), Some(')')) if letter.is_alphabetic() => letters.as_str(),
            _ => return name,
        }
    };
    let after = after.trim_start();
    // „50 % der Akten“: a figure, not a number in a list.
    if after.starts_with(['%', '€']) || !after.contains(char::is_alphanumeric) { name } else { after }
}

const fn is_bullet(letter: char) -> bool {
    matches!(letter, '•' | '‣' | '▪' | '◦' | '·' | '*' | '-' | '–' | '—' | '\u{f0b7}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_tell_names_apart_is_folded() {
        for (one, other) in [
            ("Pilotphase", "Pilot\u{ad}phase"),
            ("Pilotphase", "Pilot\u{200b}phase\u{feff}"),
            ("Einführung der E-Akte", "Einf\u{fc}hrung der e\u{2011}Akte"),
            ("E-Akte", "E Akte"),
            ("Pflege", "P\u{fb02}ege"),
            ("Straße", "STRASSE"),
            ("Stufe Ⅱ", "Stufe II"),
            ("CO₂-Bilanz", "CO2 Bilanz"),
            ("1. Start", "Start"),
            ("1.2 Start", "2) Start"),
            ("(3) Start", "a) Start"),
            ("• Start", "– Start"),
            ("3: Start", "Start"),
            ("U\u{308}bergabe", "Übergabe"),
            ("Start des  Projektes", "START des Projektes."),
        ] {
            assert!(is_same_name(one, other), "{one:?} and {other:?}: {} / {}", normalised(one), normalised(other));
        }
        for (one, other) in [
            ("Pilotphase", "Pilotphasen"),
            ("Stufe 1", "Stufe 2"),
            ("50 % der Akten", "80 % der Akten"),
            ("2021 Bericht", "2022 Bericht"),
            ("3D-Druck", "Druck"),
            ("24/7 Betrieb", "Betrieb"),
            ("1.", "2."),
            ("+", "*"),
        ] {
            assert!(!is_same_name(one, other), "{one:?} and {other:?}: {} / {}", normalised(one), normalised(other));
        }
    }

    proptest::proptest! {
        #[test]
        fn a_normalised_name_stays_as_it_is_folded(name in "\\PC{0,20}") {
            let once = normalised(&name);
            proptest::prop_assert_eq!(folded(&once), once);
        }
    }
}
