//! Characters that change what a terminal or a page shows, made visible.
//!
//! A file's name may hold nearly any character. Written out as it is, it could colour a terminal, move its cursor, end a
//! line and begin an annotation of its own, or turn the reading direction round so that a message says the opposite.

use std::borrow::Cow;
use std::fmt::Write as _;

/// A text in which such characters stand as `⟨U+202E⟩`; line feeds stay.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    written_out(text, |letter| letter != '\n' && is_hidden(letter))
}

/// As [`visible`], but on one line.
#[must_use]
pub fn visible_line(text: &str) -> Cow<'_, str> {
    written_out(text, is_hidden)
}

fn written_out(text: &str, is_marked: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&is_marked) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_marked(letter) {
            let _ = write!(marked, "⟨U+{:04X}⟩", u32::from(letter));
        } else {
            marked.push(letter);
        }
    }
    Cow::Owned(marked)
}

/// Controls, and what has no width or changes the direction; not what belongs to an emoji (U+200D, U+FE0F).
///
/// Source: Unicode, `Bidi_Control` and `Default_Ignorable_Code_Point`.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{AD}'
                | '\u{61C}'
                | '\u{180E}'
                | '\u{200B}'
                | '\u{200C}'
                | '\u{200E}'
                | '\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E007F}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_the_screen_is_written_out() {
        assert_eq!(visible("a\u{1b}[31mb\n\u{202e}c\u{9b}"), "a⟨U+001B⟩[31mb\n⟨U+202E⟩c⟨U+009B⟩");
        assert_eq!(visible_line("a\r\nb\tc"), "a⟨U+000D⟩⟨U+000A⟩b⟨U+0009⟩c");
        for plain in ["Größe (m²) – 8.000 €", "☺\u{fe0f} 👩\u{200d}💻", ""] {
            assert!(matches!(visible_line(plain), Cow::Borrowed(same) if same == plain));
        }
    }
}
