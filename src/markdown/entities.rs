//! Numeric entities that stand for control characters: loading refuses those characters themselves.

use std::ops::Range;

use crate::model::is_control;

/// The numeric entities in a part of Markdown that stand for control characters, each with the character.
pub(super) fn controls(markdown: &str) -> impl Iterator<Item = (Range<usize>, char)> + '_ {
    markdown.match_indices("&#").filter_map(|(start, _)| {
        let rest = markdown.get(start + 2..)?;
        let end = rest.find(';')?;
        let digits = rest.get(..end)?;
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => digits.parse(),
        };
        let letter = char::from_u32(code.ok()?)?;
        // The zero becomes a replacement character (CommonMark, 2.5).
        (letter != '\0' && is_control(letter)).then_some((start..start + 2 + end + 1, letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_control_characters_are_found() {
        let text = "a &#1; b &#x1F; &#10;&#0; &amp; &#228; &# &#xFFFE;";
        let found: Vec<_> = controls(text).map(|(span, letter)| (&text[span], letter)).collect();
        assert_eq!(found, [("&#1;", '\u{1}'), ("&#x1F;", '\u{1F}'), ("&#xFFFE;", '\u{FFFE}')]);
    }
}
