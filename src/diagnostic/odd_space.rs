//! Letters that look like a plain space or like nothing: a message that shows one has to name it.

/// Whether a character is a space that looks like a plain one, or cannot be seen at all: no-break and other wide or narrow
/// spaces, and those of no width.
#[must_use]
pub fn is_odd_space(letter: char) -> bool {
    matches!(
        letter,
        '\u{A0}' | '\u{AD}' | '\u{1680}' | '\u{2000}'..='\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202F}' | '\u{205F}'
            | '\u{2060}'..='\u{206F}' | '\u{3000}' | '\u{FEFF}'
    )
}
