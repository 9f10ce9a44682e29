//! Spellings made alike: one form of every letter, small letters, no accents but the German ones.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark, is_nfc_quick};

use super::LONGEST;

/// The text in NFC, without soft hyphens: as it is shown.
pub(crate) fn compose(text: &str) -> Cow<'_, str> {
    // Nothing before U+0300 combines; UTF-8 begins all after it with a byte of 0xCC or more.
    if text.bytes().all(|byte| byte < 0xcc) && !text.contains('\u{ad}') {
        return Cow::Borrowed(text);
    }
    let composed = match is_nfc_quick(text.chars()) {
        unicode_normalization::IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    };
    if composed.contains('\u{ad}') { Cow::Owned(composed.replace('\u{ad}', "")) } else { composed }
}

/// The text as it is looked for: in NFKC, which makes `ﬃ`, `m²`, `CO₂` and `Ⅱ` plain letters and digits, without
/// characters that nobody sees.
#[must_use]
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_folded) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|letter| !is_invisible(*letter)).nfkc().collect())
}

/// Whether a letter stays as it is, whatever stands beside it: most of German.
fn is_folded(letter: char) -> bool {
    letter.is_ascii()
        || matches!(
            letter,
            'Ä' | 'Ö' | 'Ü' | 'ß' | 'ä' | 'ö' | 'ü' | '§' | '–' | '„' | '“' | '”' | '‚' | '‘' | '’' | '€'
        )
}

/// Unicode's `Default_Ignorable_Code_Point`: soft hyphens, zero widths, directions, variants, tags.
pub(crate) const fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// A token in small letters, no longer than [`LONGEST`].
pub(crate) fn lower(token: &str) -> String {
    let lower = token.to_lowercase();
    match lower.char_indices().nth(LONGEST) {
        Some((end, _)) => lower.get(..end).unwrap_or_default().to_owned(),
        None => lower,
    }
}

/// A word in small letters without its accents; ä, ö, ü and ß stay for the stemmer.
pub(crate) fn accents(word: &str) -> Cow<'_, str> {
    let plain = |letter: char| letter.is_ascii() || matches!(letter, 'ä' | 'ö' | 'ü' | 'ß');
    if word.chars().all(plain) {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        if plain(letter) {
            folded.push(letter);
        } else {
            folded.extend(std::iter::once(letter).nfd().filter(|part| !is_combining_mark(*part)));
        }
    }
    Cow::Owned(folded)
}

/// A number without the full stops that group its digits by three: `1.250.000,5` is `1250000,5`.
pub(crate) fn ungrouped(number: &str) -> Cow<'_, str> {
    let (whole, rest) = number.split_at(number.find(',').unwrap_or(number.len()));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    let is_grouped = whole.contains('.')
        && matches!(first.len(), 1..=3)
        && digits(first)
        && groups.all(|group| group.len() == 3 && digits(group))
        && (rest.is_empty() || rest.len() > 1 && rest.get(1..).is_some_and(digits));
    if is_grouped { Cow::Owned(number.replace('.', "")) } else { Cow::Borrowed(number) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_alike_is_alike() {
        assert_eq!(fold("o\u{fb03}ziell, 5 m², CO₂, Ⅱ"), "offiziell, 5 m2, CO2, II");
        assert_eq!(fold("Be\u{ad}richt\u{200b}e\u{feff}"), "Berichte");
        assert_eq!(fold("25\u{202f}000"), "25 000");
        assert_eq!(fold("U\u{308}ber"), "Über");
    }

    #[test]
    fn groups_of_three_go() {
        for (written, plain) in [("25.000", "25000"), ("1.234.567,89", "1234567,89"), ("999.000", "999000")] {
            assert_eq!(ungrouped(written), plain);
        }
        for other in ["31.12.2021", "1.5", "1234.567", "12,345", "25000", "1.234,5,6", "2.0"] {
            assert_eq!(ungrouped(other), other);
        }
    }
}
