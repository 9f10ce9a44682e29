//! The form that most charts have: one row a thing, with its name, its words and a track.
//!
//! In a page names and words are text that wraps, and only the tracks are drawn: the style sheet puts a track beside its
//! words where there is room, and below them on a phone. In a file that stands alone everything is drawn.

use std::fmt::Write as _;

use super::canvas::{Anchor, Canvas, Ink, Mark, X};
use super::escaped::Escaped;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub name: String,
    /// The shape before its name.
    pub mark: Option<(Mark, Ink)>,
    /// What is to be said about it.
    pub words: String,
    /// What is added to that, in a line of its own.
    pub added: Option<String>,
    pub ink: Ink,
    /// The track: a drawing of [`TRACK`] pixels.
    pub track: String,
}

/// Rows, below a head whose drawing is so many pixels high.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rows {
    /// The class of the kind of chart.
    pub class: &'static str,
    /// The language of the names, where it is not that of the other words; else empty.
    pub language: &'static str,
    pub head: Option<(i64, String)>,
    pub list: Vec<Row>,
}

/// How high a track is.
pub(super) const TRACK: i64 = 22;

/// The middle of a track.
pub(super) const MIDDLE: i64 = TRACK / 2;

/// How high a row of a file is, how much more with a line added, and how many letters of a name it has room for.
const ROW: i64 = 46;
const ADDED: i64 = 16;
const LETTERS: usize = 44;

impl Rows {
    /// The rows of a page.
    pub(super) fn html(&self, html: &mut String) {
        if let Some((height, inside)) = &self.head {
            let _ = write!(html, r#"<div class="head"><svg width="100%" height="{height}">{inside}</svg></div>"#);
        }
        for row in &self.list {
            html.push_str(r#"<div class="row"><span class="name""#);
            if !self.language.is_empty() {
                let _ = write!(html, r#" lang="{}""#, self.language);
            }
            html.push('>');
            if let Some((mark, ink)) = row.mark {
                html.push_str(&mark.alone(ink));
            }
            let _ = write!(
                html,
                r#"{}</span> <span class="words {}">{}"#,
                Escaped(&row.name),
                row.ink.class(),
                Escaped(&row.words)
            );
            if let Some(added) = &row.added {
                let _ = write!(html, r#" <span class="added">{}</span>"#, Escaped(added));
            }
            let _ = write!(html, r#"</span><svg width="100%" height="{TRACK}">{}</svg></div>"#, row.track);
        }
    }

    /// The rows of a file: names at the left, tracks at the right; and their height.
    pub(super) fn svg(&self) -> (i64, String) {
        let mut canvas = Canvas::new();
        let mut top = 0;
        if let Some((height, inside)) = &self.head {
            canvas.place((X(4_500), X(5_500)), top, *height, inside);
            top += height;
        }
        for row in &self.list {
            let name = shortened(&row.name, LETTERS);
            match row.mark {
                Some((mark, ink)) => {
                    canvas.mark_beside(mark, top + 14, ink);
                    canvas.in_language(self.language, |canvas| canvas.words_beside(top + 19, &name, "b"));
                }
                None => canvas.in_language(self.language, |canvas| {
                    canvas.words(X::START, top + 15, Anchor::Start, "b", &name);
                }),
            }
            let (y, class) = if row.mark.is_some() { (top + 19, "v") } else { (top + 33, "s") };
            let (x, anchor) = if row.mark.is_some() { (X(4_300), Anchor::End) } else { (X::START, Anchor::Start) };
            canvas.words(x, y, anchor, class, &row.words);
            canvas.place((X(4_500), X(5_500)), top + 4, TRACK, &row.track);
            if let Some(added) = &row.added {
                canvas.words(X::START, top + 49, Anchor::Start, "s i-quiet", added);
                top += ADDED;
            }
            top += ROW;
        }
        (top, canvas.finish())
    }
}

/// A text of at most so many letters, cut at a word where one ends late enough.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most - 1).collect();
    let at_word = cut.rfind(' ').filter(|end| *end > cut.len() / 2).map_or(cut.as_str(), |end| &cut[..end]);
    format!("{} …", at_word.trim_end_matches([' ', ',', '-', '–']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_at_a_word() {
        assert_eq!(shortened("Start", 10), "Start");
        assert_eq!(shortened("Start des Projektes", 12), "Start des …");
        assert_eq!(shortened("Digitalisierungsvorhaben", 12), "Digitalisie …");
    }
}
