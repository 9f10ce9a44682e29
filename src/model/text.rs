//! Which characters a text may hold, and which nobody sees.

use std::borrow::Cow;
use std::fmt::Write as _;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_named() {
        assert_eq!(with_invisible_named("31.12.2019\u{200b}"), "31.12.2019⟨U+200B⟩");
        assert_eq!(with_invisible_named("Grünes Café"), "Grünes Café");
        assert!(!" \u{a0}\t\nä–".chars().any(is_invisible));
    }
}
