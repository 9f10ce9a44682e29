//! Numeric entities that stand for control characters: loading refuses those characters themselves.

use std::ops::Range;

use crate::model::is_control;

/// More digits than any character has: what follows is no entity.
const MOST_DIGITS: usize = 8;

/// The numeric entities in Markdown that stand for control characters, each with the character.
pub(super) fn controls(markdown: &str) -> impl Iterator<Item = (Range<usize>, char)> + '_ {
    markdown.match_indices("&#").filter_map(|(start, _)| {
        let rest = markdown.as_bytes().get(start + 2..)?;
        let end = rest.iter().take(MOST_DIGITS).position(|byte| *byte == b';')?;
        let digits = std::str::from_utf8(rest.get(..end)?).ok()?;
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => digits.parse(),
        };
        let letter = char::from_u32(code.ok()?)?;
        // The zero becomes a replacement character (CommonMark, 2.5).
        (letter != '\0' && is_control(letter)).then_some((start..start + 2 + end + 1, letter))
    })
}

/// The parts of a text whose entities count, in the order in which they begin.
#[derive(Default)]
pub(super) struct Parts {
    parts: Vec<Range<usize>>,
}

impl Parts {
    /// Adds a part that begins behind all others, or inside of the last.
    pub(super) fn add(&mut self, part: Range<usize>) {
        match self.parts.last_mut() {
            Some(last) if part.start <= last.end => last.end = last.end.max(part.end),
            _ => self.parts.push(part),
        }
    }

    /// Whether a place lies in one of them.
    pub(super) fn have(&self, place: &Range<usize>) -> bool {
        let after = self.parts.partition_point(|part| part.end <= place.start);
        self.parts.get(after).is_some_and(|part| part.start < place.end)
    }
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
