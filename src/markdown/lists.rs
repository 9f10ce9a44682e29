//! Lists keep the numbers and signs that were written (content-model.md, "Text").
//!
//! CommonMark counts on from a list's first number, and takes every `-` and `+` at the beginning of a line for a point of
//! a list. Dates („15. März“) and figures („- 3 %“) would become others.

use std::ops::Range;

use super::signs;

/// A list that is open.
pub(super) struct List {
    is_numbered: bool,
    items: u64,
    /// The first point whose sign may belong to a number, and how many there are.
    pub(super) signed: Option<(Range<usize>, usize)>,
}

/// How a point of a list begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// Its opening tag.
    pub(super) tag: String,
    /// What is written before its words and shown by the list itself: `15. `.
    pub(super) marker: String,
    /// The sign that stays before its words: `- `.
    pub(super) sign: Option<&'static str>,
    /// Where in the text its words begin.
    pub(super) words: usize,
}

impl List {
    pub(super) const fn new(is_numbered: bool) -> Self {
        Self { is_numbered, items: 0, signed: None }
    }

    /// The next point, which begins at `start`.
    pub(super) fn item(&mut self, text: &str, start: usize) -> Item {
        self.items += 1;
        let rest = text.get(start..).unwrap_or_default();
        let written = rest.trim_start_matches([' ', '\t', '\n']);
        let start = start + rest.len() - written.len();
        if self.is_numbered { self.numbered(written, start) } else { self.plain(written, start) }
    }

    fn numbered(&self, written: &str, start: usize) -> Item {
        let digits = written.bytes().take_while(u8::is_ascii_digit).count();
        let marker = written.get(..(digits + 1).min(written.len())).unwrap_or_default();
        let number: u64 = written.get(..digits).unwrap_or_default().parse().unwrap_or(self.items);
        let mut tag = String::from("<li");
        if number != self.items {
            tag.push_str(&format!(" value=\"{number}\""));
        }
        // `07.` and `3)` are shown as they stand; digits, a point and a bracket need no escape.
        if marker != format!("{number}.") {
            tag.push_str(&format!(" data-marker=\"{marker}\""));
        }
        tag.push('>');
        Item { tag, marker: format!("{marker} "), sign: None, words: start + marker.len() }
    }

    fn plain(&mut self, written: &str, start: usize) -> Item {
        let sign = match written.bytes().next() {
            Some(b'-') => Some("- "),
            Some(b'+') => Some("+ "),
            _ => None,
        };
        let line = written.get(1..).unwrap_or_default().lines().next().unwrap_or_default();
        let sign = sign.filter(|_| signs::is_number(line.trim_start()));
        if sign.is_some() {
            let end = start + 1 + line.trim_end().len();
            self.signed.get_or_insert((start..end, 0)).1 += 1;
        }
        let tag = if sign.is_some() { "<li class=\"signed\">" } else { "<li>" };
        Item { tag: tag.to_owned(), marker: String::new(), sign, words: start + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(is_numbered: bool, items: &[&str]) -> Vec<String> {
        let mut list = List::new(is_numbered);
        items.iter().map(|item| list.item(item, 0).tag).collect()
    }

    #[test]
    fn numbers_stay_as_they_were_written() {
        assert_eq!(tags(true, &["1. a", "2. b"]), ["<li>", "<li>"]);
        assert_eq!(tags(true, &["1. Januar", "15. März"]), ["<li>", "<li value=\"15\">"]);
        assert_eq!(tags(true, &["01. a", "2) b"]), ["<li data-marker=\"01.\">", "<li data-marker=\"2)\">"]);
        assert_eq!(List::new(true).item("  15. März", 0).marker, "15. ");
    }

    #[test]
    fn signs_before_numbers_stay() {
        let mut list = List::new(false);
        assert_eq!(list.item("- 3 %\n", 0).sign, Some("- "));
        assert_eq!(list.item("+ 5 Stellen", 0).sign, Some("+ "));
        assert_eq!(list.signed, Some((0..5, 2)));
        for other in ["- Punkt", "* 3 Stellen", "- 01.02.2021", "- 3. Quartal", "-"] {
            assert_eq!(list.item(other, 0).sign, None, "{other}");
        }
    }
}
