//! A text that an editor wrote, and places in it.

use std::ops::Range;
use std::sync::Arc;

/// One file as it was read: its path below the portal's root, with forward slashes, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    path: Box<str>,
    text: Box<str>,
}

impl Source {
    /// Keeps `text` under `path` (relative to the portal's root, forward slashes).
    pub fn new(path: impl Into<Box<str>>, text: impl Into<Box<str>>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// The path below the portal's root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text at `span`; empty where the span lies outside of it.
    #[must_use]
    pub fn slice(&self, span: &Range<usize>) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Line and column of a byte offset, both counted from 1, the column in characters.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let before = &self.text[..self.text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// The line that `offset` is in, without its line ending.
    #[must_use]
    pub fn line_at(&self, offset: usize) -> &str {
        let at = self.text.floor_char_boundary(offset);
        let start = self.text[..at].rfind('\n').map_or(0, |found| found + 1);
        let end = self.text[at..].find('\n').map_or(self.text.len(), |found| at + found);
        self.text[start..end].trim_end_matches('\r')
    }
}

/// A line and a column, counted from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Where a diagnostic points: a file, and a part of it where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    source: Arc<Source>,
    span: Option<Range<usize>>,
}

impl Place {
    /// A part of a file; `span` is in bytes.
    #[must_use]
    pub fn at(source: &Arc<Source>, span: Range<usize>) -> Self {
        Self { source: Arc::clone(source), span: Some(span) }
    }

    /// A file as a whole.
    #[must_use]
    pub fn file(source: &Arc<Source>) -> Self {
        Self { source: Arc::clone(source), span: None }
    }

    /// A part of the file that this place is in; `span` is in bytes.
    #[must_use]
    pub fn part(&self, span: Range<usize>) -> Self {
        Self::at(&self.source, span)
    }

    /// The file that this place is in, as a whole.
    #[must_use]
    pub fn whole(&self) -> Self {
        Self { source: Arc::clone(&self.source), span: None }
    }

    /// A file that could not be read, known by its path alone.
    pub fn unread(path: impl Into<Box<str>>) -> Self {
        Self { source: Arc::new(Source::new(path, "")), span: None }
    }

    /// The file.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The part of the file, in bytes.
    #[must_use]
    pub fn span(&self) -> Option<&Range<usize>> {
        self.span.as_ref()
    }

    /// Line and column where the part starts.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.span.as_ref().map(|span| self.source.position(span.start))
    }

    /// What diagnostics are ordered by: file, then place in it.
    pub(super) fn order(&self) -> (&str, usize, usize) {
        let span = self.span.clone().unwrap_or_default();
        (self.source.path(), span.start, span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let source = Source::new("a.md", "ä\nöü = 1\r\n");
        assert_eq!(source.position(source.text().find('=').unwrap()), Position { line: 2, column: 4 });
        assert_eq!(source.line_at(5), "öü = 1");
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        let source = Source::new("a.md", "ab");
        assert_eq!(source.position(99), Position { line: 1, column: 3 });
        assert_eq!(source.slice(&(5..9)), "");
    }
}
