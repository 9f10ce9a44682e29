//! Which characters a text may hold.

/// Whether a character is one that no text may hold: every control character but tab and line feed, and the two that XML
/// has no way to write.
#[must_use]
pub fn is_control(letter: char) -> bool {
    match letter {
        '\t' | '\n' => false,
        _ => letter.is_control() || matches!(letter, '\u{FFFE}' | '\u{FFFF}'),
    }
}
