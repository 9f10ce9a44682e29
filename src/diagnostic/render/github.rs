//! GitHub's workflow commands: `::error file=…,line=…,col=…,title=…::…`.
//!
//! Source: GitHub's documentation, "Workflow commands for GitHub Actions"; the escaping is that of its toolkit
//! (`actions/toolkit`, `packages/core/src/command.ts`).

use std::fmt::Write;

use super::{Words, extent, visible_line};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Texts;

/// One diagnostic with its line ending.
pub(super) fn one(diagnostic: &Diagnostic, texts: &Texts) -> String {
    let words = Words::of(diagnostic, texts);
    let mut line = format!("::{} ", command(diagnostic.severity()));
    if let Some(place) = diagnostic.place() {
        let _ = write!(line, "file={},", property(&visible_line(place.source().path())));
        if let Some((start, end)) = extent(place) {
            let _ = write!(line, "line={},col={},endLine={},", start.line, start.column, end.line);
            // GitHub takes a last column only on the first line.
            if start.line == end.line {
                let _ = write!(line, "endColumn={},", end.column);
            }
        }
    }
    let body = format!("{}\n{}", words.why, words.hint);
    let _ = writeln!(line, "title={}::{}", property(&words.message), data(&body));
    line
}

const fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::{Code, Place, Source};
    use crate::language::Language;

    #[test]
    fn an_annotation_is_one_line_with_its_place() {
        let source = Arc::new(Source::new("content/a,b:c.md", "+++\nx = 80 %\n"));
        let fault = Diagnostic::new(Code::UnquotedNumber, Place::at(&source, 8..12)).with("wert", "80 %");
        assert_eq!(
            one(&fault, &Texts::embedded(Language::English)),
            "::error file=content/a%2Cb%3Ac.md,line=2,col=5,endLine=2,endColumn=9,\
             title=The number 80 %25 stands without quotation marks.::\
             A number in German form or with a unit cannot be read without quotation marks.%0A\
             Put it in straight quotation marks: \"80 %25\"\n"
        );
    }

    #[test]
    fn without_a_place_there_is_a_title_alone() {
        let line = one(&Diagnostic::general(Code::EmptyPortal), &Texts::embedded(Language::German));
        assert!(line.starts_with("::warning title=Es gibt nichts zu veröffentlichen%3A keine"), "{line}");
    }
}
