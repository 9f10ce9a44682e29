//! Divides a document into front matter and Markdown.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Source};

/// The two parts of a document, in bytes of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The TOML between the two lines `+++`.
    pub front_matter: Range<usize>,
    /// The Markdown below.
    pub body: Range<usize>,
}

const FENCE: &str = "+++";

/// Finds the two parts.
///
/// # Errors
/// A diagnostic where the first line is not `+++` or no second such line follows.
pub fn split(source: &Arc<Source>) -> Result<Parts, Box<Diagnostic>> {
    let text = source.text();
    let first = first_line(text, 0);
    if text[first.clone()].trim() != FENCE {
        return Err(Box::new(Diagnostic::new(Code::NoFrontMatter, Place::at(source, first))));
    }
    let start = (first.end + 1).min(text.len());
    let mut at = start;
    while at < text.len() {
        let line = first_line(text, at);
        if text[line.clone()].trim() == FENCE {
            return Ok(Parts { front_matter: start..line.start, body: (line.end + 1).min(text.len())..text.len() });
        }
        at = line.end + 1;
    }
    Err(Box::new(Diagnostic::new(Code::UnclosedFrontMatter, Place::at(source, first))))
}

fn first_line(text: &str, from: usize) -> Range<usize> {
    from..text[from..].find('\n').map_or(text.len(), |end| from + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Option<(String, String)> {
        let source = Arc::new(Source::new("a.md", text));
        let parts = split(&source).ok()?;
        Some((source.slice(&parts.front_matter).to_owned(), source.slice(&parts.body).to_owned()))
    }

    #[test]
    fn front_matter_and_body_are_divided() {
        assert_eq!(parts("+++\na = 1\n+++\nText\n"), Some(("a = 1\n".into(), "Text\n".into())));
        assert_eq!(parts("+++\r\na = 1\r\n+++\r\nText"), Some(("a = 1\r\n".into(), "Text".into())));
        assert_eq!(parts("+++ \na = 1\n +++\nText"), Some(("a = 1\n".into(), "Text".into())));
        assert_eq!(parts("+++\n+++"), Some((String::new(), String::new())));
    }

    #[test]
    fn without_fences_there_are_no_parts() {
        assert_eq!(parts("a = 1"), None);
        assert_eq!(parts("+++\na = 1\n"), None);
        assert_eq!(parts(""), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_divided_or_refused(text in "(\\+\\+\\+|a|\n|\r|ä| )*") {
            let source = Arc::new(Source::new("a.md", text.as_str()));
            if let Ok(parts) = split(&source) {
                proptest::prop_assert!(parts.front_matter.end <= parts.body.start);
                proptest::prop_assert!(parts.body.end == text.len());
            }
        }
    }
}
