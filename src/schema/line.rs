//! One line of a TOML text, as an editor sees it: a section, or a key, an equals sign and a value.

use std::ops::Range;

/// A line that TOML refuses, with its places in the text.
pub(super) struct Line<'t> {
    text: &'t str,
    /// In bytes of the text, without the line feed.
    pub(super) range: Range<usize>,
}

impl<'t> Line<'t> {
    /// The line that an offset lies in.
    pub(super) fn at(text: &'t str, offset: usize) -> Self {
        let at = text.floor_char_boundary(offset);
        let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
        let end = text[at..].find('\n').map_or(text.len(), |found| at + found);
        Self { text, range: start..end }
    }

    /// The line that an offset lies in, or the last one before it with a word in it.
    pub(super) fn written_at(text: &'t str, offset: usize) -> Option<Self> {
        let mut line = Self::at(text, offset);
        while line.written().is_empty() {
            line = Self::at(text, line.range.start.checked_sub(1)?);
        }
        Some(line)
    }

    /// The words at a place; empty outside of the text.
    pub(super) fn slice(&self, place: &Range<usize>) -> &'t str {
        self.text.get(place.clone()).unwrap_or_default()
    }

    /// The line without the space around it.
    pub(super) fn written(&self) -> Range<usize> {
        self.trimmed(self.range.clone())
    }

    /// `[name]` or `[[name]]`.
    pub(super) fn is_section(&self) -> bool {
        self.slice(&self.written()).starts_with('[')
    }

    /// Where the next section begins.
    pub(super) fn section_end(&self) -> usize {
        self.text[self.range.end..].find("\n[").map_or(self.text.len(), |at| self.range.end + at)
    }

    /// The key before the equals sign; none where there is no such sign outside of quotation marks.
    pub(super) fn key(&self) -> Option<Range<usize>> {
        Some(self.trimmed(self.range.start..self.equals()?))
    }

    fn equals(&self) -> Option<usize> {
        outside_of_quotes(self.slice(&self.range))
            .find(|(_, letter)| *letter == '=')
            .map(|(at, _)| self.range.start + at)
    }

    /// The value at an offset: all behind the equals sign, without a comment, or that part of a list or of curly brackets
    /// which the offset lies in.
    pub(super) fn piece(&self, offset: usize) -> Range<usize> {
        let start = self.equals().map_or(self.range.start, |at| at + 1);
        let value = self.slice(&(start..self.range.end));
        let comment = outside_of_quotes(value)
            .find(|(at, letter)| *letter == '#' && (*at == 0 || value[..*at].ends_with(char::is_whitespace)));
        let value = self.trimmed(start..comment.map_or(self.range.end, |(at, _)| start + at));
        if self.equals().is_none() {
            let entry = self.slice(&value).trim_end_matches([',', ']', '}']).trim_end();
            return value.start..value.start + entry.len();
        }
        if !self.slice(&value).starts_with(['[', '{']) {
            return value;
        }
        self.part(&value, offset.clamp(value.start, value.end))
    }

    /// Commas, brackets and inner equals signs divide; a comma between two figures belongs to a German number.
    fn part(&self, value: &Range<usize>, offset: usize) -> Range<usize> {
        let words = self.slice(value);
        let figure = |at: usize| words.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        let divides = |at: usize, letter: char| match letter {
            '[' | ']' | '{' | '}' | '=' => true,
            ',' => !(at > 0 && figure(at - 1) && figure(at + 1)),
            _ => false,
        };
        let mut start = value.start;
        for (at, _) in outside_of_quotes(words).filter(|(at, letter)| divides(*at, *letter)) {
            if value.start + at >= offset {
                return self.trimmed(start..value.start + at);
            }
            start = value.start + at + 1;
        }
        self.trimmed(start..value.end)
    }

    /// Whether the line gives a key one value that is neither a list nor in curly brackets.
    pub(super) fn has_plain_value(&self) -> bool {
        self.equals().is_some_and(|at| !self.slice(&(at + 1..self.range.end)).trim_start().starts_with(['[', '{']))
    }

    /// A fault's own place, at least one letter long, if it lies in this line, else the whole line.
    pub(super) fn around(&self, span: &Range<usize>) -> Range<usize> {
        let next = self.text.ceil_char_boundary(span.start + 1);
        let (start, end) =
            (self.text.floor_char_boundary(span.start), self.text.ceil_char_boundary(span.end).max(next));
        let is_here = self.range.start <= start && end <= self.range.end;
        if is_here { start..end } else { self.written() }
    }

    fn trimmed(&self, place: Range<usize>) -> Range<usize> {
        let words = self.slice(&place);
        let start = place.start + (words.len() - words.trim_start().len());
        start..(place.start + words.trim_end().len()).max(start)
    }
}

/// The letters of a line that stand outside of straight quotation marks; one that is never closed counts as a letter.
pub(super) fn outside_of_quotes(line: &str) -> impl Iterator<Item = (usize, char)> {
    let mut inside_until = 0;
    line.char_indices().filter(move |(at, letter)| {
        if *at < inside_until {
            return false;
        }
        if matches!(letter, '"' | '\'') {
            inside_until = closing_quote(line, *at, *letter).map_or(inside_until, |end| end + 1);
        }
        true
    })
}

fn closing_quote(line: &str, open: usize, quote: char) -> Option<usize> {
    let mut escaped = false;
    line[open + 1..].char_indices().find_map(|(at, letter)| {
        let closes = letter == quote && !escaped;
        escaped = quote == '"' && letter == '\\' && !escaped;
        closes.then_some(open + 1 + at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(line: &str, mark: &str) -> String {
        let found = Line::at(line, 0);
        found.slice(&found.piece(line.find(mark).unwrap())).to_owned()
    }

    #[test]
    fn a_value_ends_before_its_comment() {
        assert_eq!(piece("a = 26.01.2018 # laut Formular", "26"), "26.01.2018");
        assert_eq!(piece("a = \"x # y\" z", "z"), "\"x # y\" z");
        assert_eq!(piece("a = Nr.#1", "Nr"), "Nr.#1");
    }

    #[test]
    fn a_part_of_a_list_is_found() {
        assert_eq!(piece("a = { wert = 26.01.2018, b = \"x, y\" }", "01"), "26.01.2018");
        assert_eq!(piece("a = [\"eins, zwei\", drei, vier]", "drei"), "drei");
        assert_eq!(piece("a = [1,5, 2]", "1"), "1,5");
    }

    #[test]
    fn an_entry_of_a_list_over_several_lines_ends_before_its_comma() {
        assert_eq!(piece("  zwei, # und", "zwei"), "zwei");
    }

    #[test]
    fn an_equals_sign_in_quotes_is_none() {
        assert!(Line::at("a \"b = c\"", 0).key().is_none());
    }
}
