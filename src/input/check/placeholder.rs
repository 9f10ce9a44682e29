//! `placeholder`: a text such as `[Platzhalter: Anschrift]`.
//!
//! # What it does
//! Warns of placeholders in the text of a document or of its translations: once a text, with all their lines.
//!
//! # Why it matters
//! It is published as it is. In the imprint, the privacy notice and the accessibility statement the details that it
//! stands for are required by law.
//!
//! # What to do
//! Replace the square brackets and all that is in them by the right details.

use std::ops::Range;

use rayon::prelude::*;

use super::documents;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Body, Common, Portal, placeholders};

/// How many lines a message names.
const MOST_LINES: usize = 20;

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let documents: Vec<&Common> = documents(portal).collect();
    documents
        .into_par_iter()
        .flat_map_iter(|common| {
            let translations = common.translations.iter().map(|translation| &translation.body);
            std::iter::once(&common.body).chain(translations).filter_map(in_body)
        })
        .collect()
}

/// One warning a text, however many placeholders it has: thirty lines about one page would hide all others.
fn in_body(body: &Body) -> Option<Diagnostic> {
    let (first, mark) = placeholders(body.text()).next()?;
    let starts: Vec<usize> = placeholders(body.text()).map(|(at, _)| at).collect();
    let (first, words) = whole(body, first, mark);
    let lines = lines(body, &starts);
    let fault = Diagnostic::new(Code::Placeholder, Place::at(&body.source, first))
        .with("n", starts.len())
        .with("zeile", if lines.contains(',') { "mehrere" } else { "eine" })
        .with("zeilen", lines)
        .with("text", words);
    Some(fault)
}

/// A placeholder to its end, with the words in it.
fn whole<'b>(body: &'b Body, start: usize, mark: &str) -> (Range<usize>, &'b str) {
    let rest = &body.text()[start..];
    // Brackets inside of the placeholder belong to it: „[Platzhalter: Adresse [neu]]“.
    let length = closing_bracket(rest).unwrap_or_else(|| rest.lines().next().unwrap_or_default().len());
    let words = rest[mark.len()..length].trim_end_matches(']').trim();
    let start = body.span.start + start;
    (start..start + length, words)
}

/// The lines of the first placeholders: each once, and no more than one can read.
fn lines(body: &Body, starts: &[usize]) -> String {
    let (mut line, mut from) = (1, 0);
    let mut lines: Vec<usize> = Vec::new();
    for start in starts.iter().map(|start| body.span.start + start) {
        line += body.source.text()[from..start].matches('\n').count();
        from = start;
        if lines.last() != Some(&line) {
            lines.push(line);
        }
        if lines.len() > MOST_LINES {
            break;
        }
    }
    let shown: Vec<String> = lines.iter().take(MOST_LINES).map(usize::to_string).collect();
    let more = if lines.len() > MOST_LINES { ", …" } else { "" };
    shown.join(", ") + more
}

/// The length of the text up to the bracket that closes its first one, if it closes before the next empty line.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut after_line_end = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            '\n' if after_line_end => return None,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
        after_line_end = letter == '\n' || (after_line_end && letter.is_whitespace());
    }
    None
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::Source;

    fn body(text: &str) -> Body {
        Body { source: Arc::new(Source::new("a.md", text)), span: 0..text.len() }
    }

    /// The first placeholder, whole.
    fn marked(text: &str) -> &str {
        let (start, mark) = placeholders(text).next().unwrap();
        &text[whole(&body(text), start, mark).0]
    }

    #[test]
    fn a_placeholder_is_marked_whole() {
        assert_eq!(marked("a [Platzhalter: b] c"), "[Platzhalter: b]");
        assert_eq!(marked("a [Platzhalter: d\ne] f"), "[Platzhalter: d\ne]");
        assert_eq!(marked("[Platzhalter: a [b]] c]"), "[Platzhalter: a [b]]");
        assert_eq!(marked("[Platzhalter: a\n\nb]"), "[Platzhalter: a");
        assert_eq!(marked("[Platzhalter:"), "[Platzhalter:");
        assert_eq!(marked("a [Placeholder: b] c [Platzhalter: d]"), "[Placeholder: b]");
        assert!(in_body(&body("[Platz](x)")).is_none());
    }

    #[test]
    fn lines_are_named_once_and_not_without_end() {
        let of = |text: &str| {
            let starts: Vec<usize> = placeholders(text).map(|(at, _)| at).collect();
            lines(&body(text), &starts)
        };
        assert_eq!(of("[Platzhalter: a] [Platzhalter: b]\n\n[Platzhalter: c]"), "1, 3");
        let many = of(&"[Platzhalter: a]\n".repeat(40));
        assert!(many.ends_with("19, 20, …"), "{many}");
    }
}
