//! Escapes of TOML that stand for control characters: loading refuses those characters themselves, so they must not come in
//! by another spelling either.

use std::ops::Range;

use crate::model::is_control;

/// The first escape in the TOML of a text that stands for a control character: where it is, and the character.
pub(super) fn control(toml: &str) -> Option<(Range<usize>, char)> {
    let mut rest = toml.char_indices();
    while let Some((start, letter)) = rest.next() {
        if letter != '\\' {
            continue;
        }
        let (at, kind) = rest.next()?;
        let digits = match kind {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let code = toml.get(at + kind.len_utf8()..).and_then(|after| after.get(..digits)).unwrap_or_default();
        let meant = match kind {
            'b' => Some('\u{8}'),
            'e' => Some('\u{1B}'),
            'f' => Some('\u{C}'),
            'r' => Some('\r'),
            _ => u32::from_str_radix(code, 16).ok().and_then(char::from_u32),
        };
        if let Some(meant) = meant.filter(|meant| is_control(*meant)) {
            return Some((start..at + kind.len_utf8() + code.len(), meant));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_control_character_is_found() {
        let table = [
            (r#""a\u0001b""#, r"\u0001", '\u{1}'),
            (r#""\U0000FFFE""#, r"\U0000FFFE", '\u{FFFE}'),
            (r#""\x7F""#, r"\x7F", '\u{7F}'),
            (r#""C:\bin""#, r"\b", '\u{8}'),
            (r#""\\b \" \f""#, r"\f", '\u{C}'),
            (r#""ä\r""#, r"\r", '\r'),
        ];
        for (toml, escape, letter) in table {
            let (span, found) = control(toml).unwrap();
            assert_eq!((&toml[span], found), (escape, letter), "{toml}");
        }
    }

    #[test]
    fn what_may_stand_in_a_text_is_none() {
        for toml in [r#""\n\t\"\\ \u00E4 \U0001F610""#, r#""\\u0001""#, r#""abc""#, r#""\u00""#, "\"\\"] {
            assert_eq!(control(toml), None, "{toml}");
        }
    }
}
