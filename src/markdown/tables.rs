//! Tables of a body: scrollable by keyboard on narrow screens, with scoped headers, each column aligned as written.

use std::ops::Range;

use pulldown_cmark::Alignment;

/// The table that is open.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    is_in_head: bool,
    /// The open row, and how many of its cells were begun.
    row: Range<usize>,
    cells: usize,
}

impl Table {
    pub(super) fn new(alignments: Vec<Alignment>) -> Self {
        Self { alignments, ..Self::default() }
    }

    /// Begins the head or a row.
    pub(super) fn row(&mut self, span: &Range<usize>, is_in_head: bool) {
        self.is_in_head = is_in_head;
        self.row = span.clone();
        self.cells = 0;
    }

    /// The opening of the next cell. The page's rules allow no style in an element, so its side is a class.
    pub(super) fn cell(&mut self) -> String {
        let side = match self.alignments.get(self.cells) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::None) | None => "",
        };
        self.cells += 1;
        if self.is_in_head { format!("<th scope=\"col\"{side}>") } else { format!("<td{side}>") }
    }

    /// The closing of a cell.
    pub(super) const fn cell_end(&self) -> &'static str {
        if self.is_in_head { "</th>" } else { "</td>" }
    }

    /// What stands in the row behind its last column, where the cell that ends at `end` is in it: the parser drops it.
    pub(super) fn beyond(&self, text: &str, end: usize) -> Option<Range<usize>> {
        if self.is_in_head || self.cells < self.alignments.len() {
            return None;
        }
        let rest = text.get(end..self.row.end)?;
        let words = rest.trim_matches(|letter: char| letter.is_whitespace() || letter == '|');
        if words.is_empty() {
            return None;
        }
        let start = end + rest.find(words)?;
        Some(start..start + words.len())
    }
}

/// The opening of a table; `name` is what a screen reader calls the scrollable region.
pub(super) fn open(name: &str) -> String {
    let mut html = String::from("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    // Writing to a string cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut html, name);
    html.push_str("\"><table>");
    html
}
