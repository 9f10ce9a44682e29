//! Bold and italic marks that stayed characters because of what stands beside them: `**Titel:**Text`, `** fett **`.
//!
//! CommonMark closes bold behind a punctuation mark only before a space or another punctuation mark, and opens it before
//! one only behind such. Editors see stars on the page and wonder.

use std::ops::Range;

/// The marks of one block that are characters so far.
#[derive(Default)]
pub(super) struct LooseMarks {
    open: [Option<Run>; 3],
}

/// Marks of one kind beside one another.
#[derive(Clone)]
struct Run {
    span: Range<usize>,
    before: Option<char>,
    after: Option<char>,
}

impl LooseMarks {
    /// Begins another block: marks do not reach from one into the next.
    pub(super) fn reset(&mut self) {
        *self = Self::default();
    }

    /// Looks through a part of `text` that the parser took for words; gives the places of what was meant as bold.
    pub(super) fn look(&mut self, text: &str, part: Range<usize>) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let bytes = text.as_bytes();
        let mut at = part.start;
        while at < part.end {
            let mark = bytes[at];
            // What is escaped was meant as a character.
            if mark == b'\\' {
                at += 2;
                continue;
            }
            if !matches!(mark, b'*' | b'_') {
                at += 1;
                continue;
            }
            let length = bytes[at..part.end].iter().take_while(|byte| **byte == mark).count();
            let span = at..at + length;
            at = span.end;
            let kind = match (mark, length) {
                (b'*', 1) => 0,
                (b'*', 2) => 1,
                (b'_', 2) => 2,
                _ => continue,
            };
            let before = text.get(..span.start).and_then(|text| text.chars().next_back());
            let after = text.get(span.end..).and_then(|text| text.chars().next());
            let run = Run { span, before, after };
            match self.open[kind].take() {
                Some(open) if is_pair(&open, &run, length) => found.push(open.span.start..run.span.end),
                _ => self.open[kind] = Some(run),
            }
        }
        found
    }
}

/// Whether two runs were meant to belong together.
fn is_pair(open: &Run, close: &Run, length: usize) -> bool {
    let opens_badly = is(open.before, char::is_alphanumeric) && is(open.after, is_punctuation);
    let closes_badly = is(close.before, is_punctuation) && is(close.after, char::is_alphanumeric);
    let stands_open = is(open.after, char::is_whitespace) || is(close.before, char::is_whitespace);
    let is_outside = !is(open.before, char::is_alphanumeric) && !is(close.after, char::is_alphanumeric);
    opens_badly && is(close.before, |letter| !letter.is_whitespace())
        || closes_badly && is(open.after, |letter| !letter.is_whitespace())
        || length > 1 && stands_open && is_outside
}

fn is(letter: Option<char>, belongs: impl Fn(char) -> bool) -> bool {
    letter.is_some_and(belongs)
}

fn is_punctuation(letter: char) -> bool {
    !letter.is_alphanumeric() && !letter.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        LooseMarks::default().look(text, 0..text.len()).into_iter().map(|span| &text[span]).collect()
    }

    #[test]
    fn bold_that_does_not_close_is_found() {
        assert_eq!(found("**Titel:**Text und **„fett“**wort"), ["**Titel:**", "**„fett“**"]);
        assert_eq!(found("Wort**„fett“** und *so:*da"), ["**„fett“**", "*so:*"]);
        assert_eq!(found("** fett **, **fett ** und __so:__da"), ["** fett **", "**fett **", "__so:__"]);
    }

    #[test]
    fn stars_beside_numbers_are_no_bold() {
        for text in ["12** und 5**", "** vorläufig", "5 * 3 * 2", "\\*\\*Titel:\\*\\*Text", "a_b._c", "*) Fußnote"] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
