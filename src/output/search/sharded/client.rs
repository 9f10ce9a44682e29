//! The client as it is published: `suche.js` without its comments, indentation and blanks, which are for readers.
//!
//! What stands there keeps its order, and names their spelling, so that what runs can be read beside its source.

/// The source, with comments.
pub const SOURCE: &str = include_str!("suche.js");

/// The client for the site: an ES module of at most 12 KB when packed.
#[must_use]
pub fn script() -> String {
    let mut out = String::from("// SPDX-License-Identifier: EUPL-1.2\n");
    let mut in_comment = false;
    for line in SOURCE.lines() {
        let line = line.trim();
        in_comment |= line.starts_with("/*");
        if !(in_comment || line.is_empty() || line.starts_with("//")) {
            tight(without_note(line), &mut out);
            if !out.ends_with(['{', '(', ',', ';']) {
                out.push('\n');
            }
        }
        in_comment &= !line.ends_with("*/");
    }
    out
}

/// A line without a comment at its end, where it has one after a semicolon.
fn without_note(line: &str) -> &str {
    line.split_once("; // ").map_or(line, |(code, _)| line.get(..=code.len()).unwrap_or(line))
}

/// Adds a line without the blanks beside its signs. Texts stay as they are, and so does all from a stroke on: a regular
/// expression may begin there.
fn tight(line: &str, out: &mut String) {
    let (line, rest) = line.split_at(line.find(['/', '\\']).unwrap_or(line.len()));
    let word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
    let (mut before, mut in_text) = (' ', None);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        in_text = match in_text {
            None if matches!(letter, '"' | '\'' | '`') => Some(letter),
            Some(sign) if sign == letter => None,
            other => other,
        };
        if in_text.is_some() {
            out.push(letter);
            before = letter;
            continue;
        }
        let after = letters.peek().copied().unwrap_or(' ');
        // `a + +b` is not `a++b`.
        let needed = (word(before) && word(after)) || (matches!(before, '+' | '-') && before == after);
        if letter != ' ' || needed {
            out.push(letter);
            before = letter;
        }
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::super::code::{Effort, pack};
    use super::*;

    #[test]
    fn it_is_small_enough() {
        let packed = pack(script().as_bytes(), Effort::Best).len();
        assert!(packed <= 12 * 1024, "{packed} bytes");
    }

    #[test]
    fn blanks_go_where_they_mean_nothing() {
        let tight = |line| {
            let mut out = String::new();
            tight(line, &mut out);
            out
        };
        assert_eq!(tight("const { a, b } = of(c) ? a : -b;"), "const{a,b}=of(c)?a:-b;");
        assert_eq!(tight("return a + +b - -c in d;"), "return a+ +b- -c in d;");
        assert_eq!(tight("x = \"a , b\" + c;"), "x=\"a , b\"+c;");
        assert_eq!(tight("return \"\" + a;"), "return\"\"+a;");
        assert_eq!(tight("x = ` ${ \"a\" } ' ` + c;"), "x=` ${ \"a\" } ' `+c;");
        assert_eq!(tight("x = a / b + c;"), "x=a/ b + c;");
        assert_eq!(tight("return / a /.test(b);"), "return/ a /.test(b);");
    }

    #[test]
    fn no_comment_is_left() {
        assert_eq!(script().matches("//").count(), SOURCE.matches(":\\/\\/").count() + 1);
    }
}
