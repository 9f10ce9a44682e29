//! Which characters a text may hold, which nobody sees, and when two names are the same.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Whether a character is one that no text may hold: every control character but tab and line feed, and the two that XML
/// has no way to write.
#[must_use]
pub fn is_control(letter: char) -> bool {
    match letter {
        '\t' | '\n' => false,
        _ => letter.is_control() || matches!(letter, '\u{FFFE}' | '\u{FFFF}'),
    }
}

/// Whether a character is one that nobody sees: soft hyphens, zero-width characters, marks of direction, byte-order marks and
/// variation selectors. They come along when text is copied, and tell nothing apart.
#[must_use]
pub const fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// The text with its invisible characters named: `80⟨U+00AD⟩`.
#[must_use]
pub fn with_invisible_named(text: &str) -> Cow<'_, str> {
    if !text.contains(is_invisible) {
        return Cow::Borrowed(text);
    }
    let mut named = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if is_invisible(letter) {
            // Writing to a text does not fail.
            let _ = write!(named, "⟨U+{:04X}⟩", u32::from(letter));
        } else {
            named.push(letter);
        }
    }
    Cow::Owned(named)
}

/// What a program that writes Windows-1252 meant by a control character between U+0080 and U+009F: `„` for U+0084.
#[must_use]
pub fn meant_in_windows_1252(letter: char) -> Option<char> {
    const MEANT: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
    let at = usize::try_from(u32::from(letter).checked_sub(0x80)?).ok()?;
    MEANT.chars().nth(at).filter(|meant| !meant.is_control())
}

/// What a placeholder begins with, in German and in English (site.md, "Law").
const PLACEHOLDERS: [&str; 2] = ["[Platzhalter:", "[Placeholder:"];

/// Where placeholders begin in a text, in bytes, each with the mark that it begins with: what only the operator can decide.
pub fn placeholders(text: &str) -> impl Iterator<Item = (usize, &'static str)> {
    let marks = |rest: &str| PLACEHOLDERS.into_iter().find(|mark| rest.starts_with(mark));
    memchr::memchr_iter(b'[', text.as_bytes()).filter_map(move |at| Some((at, marks(text.get(at..)?)?)))
}

/// A name with its letters composed (NFC): some systems keep `ü` in names of files as `u` with two dots, and the two look
/// alike (content-model.md, "Files").
#[must_use]
pub fn composed(name: &str) -> Cow<'_, str> {
    match is_nfc_quick(name.chars()) {
        IsNormalized::Yes => Cow::Borrowed(name),
        _ => Cow::Owned(name.nfc().collect()),
    }
}

/// A name as it is seen: its letters composed, without the characters that nobody sees. Files are found by it, because such
/// characters come along when a name is copied, and no eye tells the names apart.
#[must_use]
pub fn as_seen(name: &str) -> Cow<'_, str> {
    let name = composed(name);
    if name.contains(is_invisible) {
        Cow::Owned(name.chars().filter(|letter| !is_invisible(*letter)).collect())
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_named() {
        assert_eq!(with_invisible_named("31.12.2019\u{200b}"), "31.12.2019⟨U+200B⟩");
        assert_eq!(with_invisible_named("Grünes Café"), "Grünes Café");
        assert!(!" \u{a0}\t\nä–".chars().any(is_invisible));
    }

    #[test]
    fn a_decomposed_name_is_the_same() {
        assert_eq!(composed("Bu\u{308}ro"), "Büro");
        assert_eq!(composed("D40"), "D40");
    }

    #[test]
    fn what_windows_meant_is_known() {
        for (written, meant) in [
            ('\u{80}', Some('€')),
            ('\u{84}', Some('„')),
            ('\u{93}', Some('“')),
            ('\u{96}', Some('–')),
            ('\u{9F}', Some('Ÿ')),
            ('\u{81}', None),
            ('\u{7}', None),
            ('a', None),
        ] {
            assert_eq!(meant_in_windows_1252(written), meant, "{written:?}");
        }
    }
}
