//! The client as it is published: `suche.js` without its comments and indentation, which are for readers.
//!
//! Only whole lines are left out, so that what runs is what is read; lines keep their order.

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
            out.push_str(without_note(line));
            out.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    out
}

/// A line without a comment at its end, where it has one after a semicolon.
fn without_note(line: &str) -> &str {
    line.split_once("; // ").map_or(line, |(code, _)| line.get(..=code.len()).unwrap_or(line))
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
    fn no_comment_is_left() {
        assert_eq!(script().matches("//").count(), SOURCE.matches(":\\/\\/").count() + 1);
    }
}
