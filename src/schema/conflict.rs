//! Two versions of a file that git could not join: marks that somebody still has to decide on.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Source};

/// The marks that git puts at the beginnings of lines: one version, the other, the end of both.
const MARKS: [&str; 3] = ["<<<<<<< ", "=======", ">>>>>>> "];

/// The fault of a file with such marks, at the first of them: what stands between them is no document anyone wrote, so there
/// is nothing else to say about it.
#[must_use]
pub fn conflict(source: &Arc<Source>) -> Option<Diagnostic> {
    let text = source.text();
    let mut places = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if MARKS.get(places.len()).is_some_and(|mark| line.starts_with(mark)) {
            places.push(at..at + line.trim_end().len());
        }
        at += line.len();
    }
    let first = places.first().filter(|_| places.len() == MARKS.len())?;
    Some(Diagnostic::new(Code::MergeConflict, Place::at(source, first.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_conflict(text: &str) -> bool {
        conflict(&Arc::new(Source::new("a.md", text))).is_some()
    }

    #[test]
    fn only_all_marks_in_order_are_a_conflict() {
        assert!(is_conflict("+++\n<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> neu\n+++\n"));
        assert!(is_conflict("<<<<<<< HEAD\r\n=======\r\n>>>>>>> neu"));
        for text in
            ["", "Überschrift\n=======\n", "<<<<<<< HEAD\n", ">>>>>>> a\n=======\n<<<<<<< b\n", " <<<<<<< a\n=======\n"]
        {
            assert!(!is_conflict(text), "{text}");
        }
    }
}
