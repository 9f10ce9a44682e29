//! What a word is before it is read: without what nobody sees or tells apart.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::model::is_invisible;

/// The word for reading: in NFC, without invisible format characters; any space is a space, any hyphen or minus is one, and
/// no space stands around it. What is shown stays as written.
///
/// Source: `content-model.md`, "Readings of a value".
pub(super) fn plain(word: &str) -> Cow<'_, str> {
    let trimmed = word.trim();
    if trimmed.is_ascii() && !trimmed.contains('\t') {
        return Cow::Borrowed(trimmed);
    }
    let letters: String = trimmed.nfc().filter(|letter| !is_invisible(*letter)).map(plain_letter).collect();
    // An invisible character may have stood at the end, behind a space.
    Cow::Owned(if letters.trim().len() == letters.len() { letters } else { letters.trim().to_owned() })
}

const fn plain_letter(letter: char) -> char {
    match letter {
        '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_nobody_sees_is_gone_and_what_looks_alike_is_one() {
        for (word, expected) in [
            ("31.12.2019\u{200b}", "31.12.2019"),
            ("80\u{ad}", "80"),
            ("\u{feff}80 \u{200e}", "80"),
            ("Ma\u{308}rz\u{a0}2022", "März 2022"),
            ("80\u{2011}90\u{202f}%", "80-90 %"),
            ("\u{2212}3", "-3"),
            ("—", "-"),
            ("a\tb", "a b"),
            ("a\nb", "a\nb"),
            ("", ""),
            ("\u{200b}", ""),
        ] {
            assert_eq!(plain(word), expected, "{word:?}");
        }
    }
}
