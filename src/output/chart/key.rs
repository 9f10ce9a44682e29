//! What the shapes of a chart mean: a list below it in a page, a line below it in a file.

use std::fmt::Write as _;

use super::canvas::{Canvas, Fill, Ink, Mark};
use super::escaped::Escaped;

/// Signs with their words.
pub(super) type Key = Vec<(Sign, String)>;

/// A shape or a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Shape(Mark, Ink),
    Pattern(Fill, Ink),
}

impl Sign {
    /// Draws it into twenty pixels from the left.
    fn draw(self) -> String {
        let mut canvas = Canvas::new();
        match self {
            Self::Shape(mark, ink) => canvas.mark_beside(mark, 10, ink),
            Self::Pattern(fill, ink) => canvas.swatch(ink, fill),
        }
        canvas.finish()
    }
}

/// The list in a page.
pub(super) fn html(key: &Key, html: &mut String) {
    if key.is_empty() {
        return;
    }
    html.push_str(r#"<ul class="shapes">"#);
    for (sign, words) in key {
        let (sign, words) = (sign.draw(), Escaped(words));
        let _ = write!(html, r#"<li><svg width="20" height="20" aria-hidden="true">{sign}</svg> {words}</li>"#);
    }
    html.push_str("</ul>");
}

/// How many shapes a line of a file has room for.
const IN_A_LINE: usize = 3;

/// The lines in a file, and their height.
pub(super) fn svg(key: &Key) -> (i64, String) {
    let mut lines = String::new();
    let mut height = 0;
    for line in key.chunks(IN_A_LINE) {
        for (index, (sign, words)) in line.iter().enumerate() {
            let mut canvas = Canvas::new();
            canvas.words_beside(15, words, "s");
            let (x, sign, words) = (250 * i64::try_from(index).unwrap_or(0), sign.draw(), canvas.finish());
            let _ = write!(lines, r#"<svg x="{x}" y="{height}" overflow="visible">{sign}{words}</svg>"#);
        }
        height += 26;
    }
    (height, lines)
}
