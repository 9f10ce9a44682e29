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
use crate::model::{Body, Common, Portal};

const START: &str = "[Platzhalter:";

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
    let places = places(body);
    let (first, words) = places.first()?;
    let lines: Vec<String> = places.iter().map(|(span, _)| body.source.position(span.start).line.to_string()).collect();
    let fault = Diagnostic::new(Code::Placeholder, Place::at(&body.source, first.clone()))
        .with("n", places.len())
        .with("zeilen", lines.join(", "))
        .with("text", *words);
    Some(fault)
}

/// Every placeholder with the words in it.
fn places(body: &Body) -> Vec<(Range<usize>, &str)> {
    let text = body.text();
    text.match_indices(START)
        .map(|(at, _)| {
            let rest = &text[at..];
            // Brackets inside of the placeholder belong to it: „[Platzhalter: Adresse [neu]]“.
            let length = closing_bracket(rest).unwrap_or_else(|| rest.lines().next().unwrap_or_default().len());
            let words = rest[START.len()..length].trim_end_matches(']').trim();
            let start = body.span.start + at;
            (start..start + length, words)
        })
        .collect()
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

    fn marked(text: &str) -> Vec<String> {
        let source = Arc::new(Source::new("a.md", text));
        let body = Body { source: Arc::clone(&source), span: 0..text.len() };
        places(&body).iter().map(|(span, _)| source.slice(span).to_owned()).collect()
    }

    #[test]
    fn every_placeholder_is_marked_whole() {
        assert_eq!(marked("a [Platzhalter: b] c [Platzhalter: d\ne] f"), ["[Platzhalter: b]", "[Platzhalter: d\ne]"]);
        assert_eq!(marked("[Platzhalter: a [b]] c]"), ["[Platzhalter: a [b]]"]);
        assert_eq!(marked("[Platzhalter: a\n\nb]"), ["[Platzhalter: a"]);
        assert_eq!(marked("[Platzhalter:"), ["[Platzhalter:"]);
        assert!(marked("[Platz](x)").is_empty());
    }
}
