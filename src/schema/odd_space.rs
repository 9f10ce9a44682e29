//! Spaces that TOML does not take for such: a word processor puts them where a plain one looks the same.

use std::ops::Range;

use super::line::outside_of_quotes;
use crate::diagnostic::is_odd_space;

/// Where odd spaces stand between the words of a TOML text, line by line.
///
/// Inside of quotation marks every space may stand, and so may it in a value without them: that it has none is the fault
/// there.
pub(super) fn odd_spaces(text: &str) -> Vec<Vec<(Range<usize>, char)>> {
    let mut found = Vec::new();
    let (mut at, mut inside) = (0, None);
    for line in text.split_inclusive('\n') {
        if let Some(quotes) = inside {
            inside = Some(quotes).filter(|quotes: &&str| !line.contains(*quotes));
        } else {
            if line.contains(is_odd_space) {
                let of_line = of_line(line).map(|(start, letter)| {
                    let start = at + start;
                    (start..start + letter.len_utf8(), letter)
                });
                found.push(of_line.collect());
            }
            inside = [r#"""""#, "'''"].into_iter().find(|quotes| line.matches(quotes).count() % 2 == 1);
        }
        at += line.len();
    }
    found
}

fn of_line(line: &str) -> impl Iterator<Item = (usize, char)> {
    let is_space = |letter: char| letter.is_whitespace() || is_odd_space(letter);
    let letters: Vec<(usize, char)> = outside_of_quotes(line).collect();
    let equals = letters.iter().find(|(_, letter)| *letter == '=').map(|(at, _)| *at + 1);
    let value = equals.map(|at| at + line[at..].find(|letter| !is_space(letter)).unwrap_or(0));
    let end = letters.iter().find(|(_, letter)| *letter == '#').map_or(line.len(), |(at, _)| *at);
    // A value without quotation marks keeps what stands between its words; around it nothing but plain spaces may stand.
    let bare = value.filter(|at| !line[*at..].starts_with(['"', '\'', '[', '{']));
    let bare = bare.map_or(0..0, |at| at..line[..end.max(at)].trim_end_matches(is_space).len());
    letters.into_iter().filter(move |(at, letter)| *at < end && !bare.contains(at) && is_odd_space(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        odd_spaces(text).iter().map(Vec::len).sum()
    }

    #[test]
    fn spaces_around_words_are_found() {
        for (text, expected) in [
            ("a\u{a0}=\u{a0}\"x\"", 2),
            ("\u{a0}a = 1", 1),
            ("\u{a0}\n", 1),
            ("a = \"x\"\u{202f}", 1),
            ("[[a]]\u{a0}\n", 1),
            ("a =\u{200b}1", 1),
            ("a = 1\u{a0}\n", 1),
        ] {
            assert_eq!(count(text), expected, "{text:?}");
        }
    }

    #[test]
    fn spaces_in_values_and_comments_are_left_alone() {
        for text in
            ["a = \"x\u{a0}y\"", "a = 25\u{a0}€", "# a\u{a0}b", "a = \"\"\"\nx\u{a0}y\n\"\"\"\n", "a = \"x\" # \u{a0}"]
        {
            assert_eq!(count(text), 0, "{text:?}");
        }
    }
}
