//! What became a paragraph though something else was meant: a heading without its space, a table without its lines or
//! with tabs, the points of a list from Word. All of it is shown as it was written.

use std::ops::Range;

use crate::diagnostic::Code;

/// The first slip of each kind in a paragraph, with its place there.
pub(super) fn slips(paragraph: &str) -> Vec<(Code, Range<usize>)> {
    let mut found: Vec<(Code, Range<usize>)> = Vec::new();
    let mut tabbed = None::<Range<usize>>;
    let mut at = 0;
    for line in paragraph.split_inclusive('\n') {
        let words = line.trim();
        let start = at + line.len() - line.trim_start().len();
        let span = start..start + words.len();
        at += line.len();
        let mut add = |code, span: &Range<usize>| {
            if found.iter().all(|(known, _)| *known != code) {
                found.push((code, span.clone()));
            }
        };
        if let Some(code) = slip(words) {
            add(code, &span);
        }
        // One tab may stand anywhere; a second in the line, or one in another line, divides columns.
        match (words.matches('\t').count(), &tabbed) {
            (0, _) => {}
            (1, None) => tabbed = Some(span),
            (_, first) => add(Code::TabbedTable, first.as_ref().unwrap_or(&span)),
        }
    }
    found
}

/// What a line of a paragraph was probably meant to be.
fn slip(line: &str) -> Option<Code> {
    let rest = line.trim_start_matches('#');
    let marks = line.len() - rest.len();
    if (1..=6).contains(&marks) && rest.starts_with(char::is_alphabetic) {
        Some(Code::HeadingWithoutSpace)
    } else if line.len() > 1 && line.starts_with('|') && line.ends_with('|') {
        Some(Code::BrokenTable)
    } else if is_word_bullet(line) {
        Some(Code::WordBullet)
    } else {
        None
    }
}

/// Whether a line begins like a point of a list in Word. A dash before a number is its sign.
fn is_word_bullet(line: &str) -> bool {
    const POINTS: [char; 14] = ['•', '●', '○', '◦', '▪', '▫', '■', '□', '‣', '⁃', '·', '➢', '\u{F0B7}', '\u{F0A7}'];
    if let Some(rest) = line.strip_prefix(POINTS) {
        return !rest.trim_start().is_empty();
    }
    line.strip_prefix(['–', '—'])
        .filter(|rest| rest.starts_with(char::is_whitespace))
        .is_some_and(|rest| rest.trim_start().starts_with(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(paragraph: &str) -> Vec<Code> {
        slips(paragraph).into_iter().map(|(code, _)| code).collect()
    }

    #[test]
    fn points_from_word_are_named_once() {
        assert_eq!(slips("• eins\n• zwei\n"), [(Code::WordBullet, 0..8)]);
        for point in ["– eins", "—\u{A0}eins", "\u{F0B7}\teins", "·eins", "▪ 3 Stellen"] {
            assert_eq!(codes(point), [Code::WordBullet], "{point}");
        }
        for other in ["– 3 %", "–", "•", "Amt – Haus", "–Wort"] {
            assert_eq!(codes(other), [], "{other}");
        }
    }

    #[test]
    fn lines_with_tabs_are_a_table() {
        assert_eq!(codes("Amt\tStellen\nMitte\t5\n"), [Code::TabbedTable]);
        assert_eq!(codes("a\tb\tc"), [Code::TabbedTable]);
        assert_eq!(codes("\tAmt mit\tTab\n"), []);
    }
}
