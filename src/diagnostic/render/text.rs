//! For people: the message, the line with a mark under the fault, why it matters and what to do.
//!
//! Drawn by annotate-snippets, the renderer of rust-lang. It gets one line of the file at a time and a mark inside of it,
//! so that a document's size does not matter and no span can lead it astray; lines that are too long it cuts itself.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use super::{Colour, Options, Words, visible_line};
use crate::diagnostic::{Diagnostic, Place, Severity, Source};
use crate::language::Texts;

/// One diagnostic and the empty line after it.
pub(super) fn one(diagnostic: &Diagnostic, texts: &Texts, options: Options) -> String {
    let words = Words::of(diagnostic, texts);
    let (level, name) = match diagnostic.severity() {
        Severity::Error => (Level::ERROR, texts.text("schwere-fehler")),
        Severity::Warning => (Level::WARNING, texts.text("schwere-warnung")),
        Severity::Note => (Level::INFO, texts.text("schwere-hinweis")),
    };
    let width = options.width.max(LEAST_WIDTH);
    let mut elements: Vec<Element<'_>> = Vec::new();
    elements.extend(diagnostic.place().map(|place| show(place, AnnotationKind::Primary, None)));
    elements.extend(
        diagnostic
            .related_places()
            .iter()
            .map(|place| show(place, AnnotationKind::Context, Some(texts.text("zuerst-hier")))),
    );
    for (heading, part) in [("ueberschrift-warum", &words.why), ("ueberschrift-hinweis", &words.hint)] {
        let heading = texts.text(heading);
        let part = wrapped(part, width.saturating_sub(heading.chars().count() + NOTE_MARGIN));
        elements.push(Level::NOTE.with_name(Some(heading)).message(part).into());
    }
    let report =
        [level.with_name(Some(name)).primary_title(words.message).id(diagnostic.code().id()).elements(elements)];
    let renderer = match options.colour {
        Colour::Never => Renderer::plain(),
        Colour::Always => Renderer::styled(),
    };
    renderer.term_width(width).render(&report) + "\n\n"
}

/// Below this width nothing readable can be drawn.
const LEAST_WIDTH: usize = 40;
/// What stands left of a note's heading.
const NOTE_MARGIN: usize = 10;

/// A file's path, with the line and its mark where the place has one.
fn show<'d>(place: &'d Place, kind: AnnotationKind, label: Option<String>) -> Element<'d> {
    let path = visible_line(place.source().path());
    let (Some(span), Some(position)) = (place.span(), place.position()) else { return Origin::path(path).into() };
    let line = place.source().line_at(span.start);
    let mark = mark(place.source(), line, span);
    let (before, marked, after) = (&line[..mark.start], &line[mark.clone()], &line[mark.end..]);
    let (before, marked) = (without_data(before), without_data(marked));
    let end = before.len() + marked.floor_char_boundary(LONGEST_MARK);
    let mark = kind.span(before.len()..end).label(label);
    Snippet::source([before, marked, without_data(after)].concat())
        .line_start(position.line)
        .path(path)
        .annotation(mark)
        .into()
}

/// A longer mark is cut: the renderer shows all of a line that is marked.
const LONGEST_MARK: usize = 200;

/// The part of a span that lies in its first line, in bytes of the line, between characters.
fn mark(source: &Source, line: &str, span: &Range<usize>) -> Range<usize> {
    let begin = source.text().floor_char_boundary(span.start);
    let begin = source.text()[..begin].rfind('\n').map_or(0, |at| at + 1);
    let inside = |offset: usize| offset.saturating_sub(begin).min(line.len());
    let start = line.floor_char_boundary(inside(span.start));
    start..line.ceil_char_boundary(inside(span.end)).max(start)
}

/// What the data of a pasted picture begin with.
const DATA: &str = ";base64,";

/// A part of a line without the data of pictures that were pasted into it: nobody can read them.
fn without_data(text: &str) -> Cow<'_, str> {
    let is_data = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '/' | '=' | '-' | '_' | '%');
    let mut parts = text.split(DATA);
    let first = parts.next().unwrap_or_default();
    if first.len() == text.len() {
        return Cow::Borrowed(text);
    }
    let mut short = first.to_owned();
    for part in parts {
        short.extend([DATA, "…", part.trim_start_matches(is_data)]);
    }
    Cow::Owned(short)
}

/// A text in lines of at most `width` characters, broken at spaces.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines = String::with_capacity(text.len() + 8);
    let mut column = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            lines.push('\n');
            column = 0;
        } else if column > 0 {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += length;
    }
    lines
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::Code;
    use crate::language::Language;

    fn plain(diagnostic: &Diagnostic) -> String {
        one(diagnostic, &Texts::embedded(Language::English), Options { width: 60, ..Options::default() })
    }

    #[test]
    fn the_line_stands_with_a_mark_under_the_fault() {
        let source = Arc::new(Source::new("content/ziele/1.md", "+++\r\ntitel = 1\r\n+++\r\n"));
        let fault = Diagnostic::new(Code::UnclosedString, Place::at(&source, 13..14));
        assert_eq!(
            plain(&fault),
            "Error[unclosed-string]: The closing quotation mark is missing.
 --> content/ziele/1.md:2:9
  |
2 | titel = 1
  |         ^
  |
  = Why: Without it nobody can tell where the text ends.
  = What to do: Put a straight quotation mark (\") at the
                end of the value. If the text is to have
                several lines, begin and end it with
                three straight quotation marks (\"\"\").

"
        );
    }

    #[test]
    fn a_long_line_is_cut_around_its_mark() {
        let text = format!("{}HERE{}", "ä ".repeat(300), " ö".repeat(300));
        let source = Arc::new(Source::new("a.md", text.as_str()));
        let at = text.find("HERE").unwrap();
        let drawn = plain(&Diagnostic::new(Code::UnclosedString, Place::at(&source, at..at + 4)));
        assert!(drawn.contains("--> a.md:1:601\n"), "{drawn}");
        let lines: Vec<&str> = drawn.lines().collect();
        let (line, mark) = (lines[3], lines[4]);
        assert!(line.chars().count() <= 60, "{line}");
        assert_eq!(line.find("HERE").map(|at| line[..at].chars().count()), mark.find('^'));
        assert_eq!(mark.matches('^').count(), 4);
    }

    #[test]
    fn the_data_of_a_pasted_picture_are_not_shown() {
        let data = "QUJD/+=".repeat(1000);
        let text = format!("![a](data:image/png;base64,{data}) und ![b](data:image/png;base64,{data}).");
        let source = Arc::new(Source::new("a.md", text.as_str()));
        for at in [0..10, text.find("![b]").unwrap()..text.len() - 1] {
            let drawn = plain(&Diagnostic::new(Code::PastedPicture, Place::at(&source, at)));
            assert!(!drawn.contains("QUJD") && drawn.contains(";base64,…)"), "{drawn}");
        }
    }

    #[test]
    fn a_long_mark_is_cut() {
        let text = "[Platzhalter: ".repeat(40_000);
        let source = Arc::new(Source::new("a.md", text.as_str()));
        let fault = Diagnostic::new(Code::Placeholder, Place::at(&source, 0..text.len())).with("text", text.as_str());
        let drawn = plain(&fault);
        assert!(drawn.len() < 2_000, "{}", drawn.len());
    }

    #[test]
    fn a_file_without_span_and_no_file_at_all() {
        let file = plain(&Diagnostic::new(Code::MisplacedFile, Place::unread("content/x.md")));
        assert!(file.contains("--> content/x.md\n"), "{file}");
        let none = plain(&Diagnostic::general(Code::EmptyPortal));
        assert!(none.starts_with("Warning[empty-portal]: There is nothing to publish"), "{none}");
    }

    #[test]
    fn colours_come_only_when_asked_for() {
        let fault = Diagnostic::new(Code::MisplacedFile, Place::unread("content/x.md"));
        let texts = Texts::embedded(Language::German);
        let coloured = one(&fault, &texts, Options { colour: Colour::Always, ..Options::default() });
        assert!(coloured.contains('\u{1b}') && !plain(&fault).contains('\u{1b}'));
    }

    #[test]
    fn words_are_never_broken() {
        assert_eq!(wrapped("a bb ccc dddddddd e", 6), "a bb\nccc\ndddddddd\ne");
    }
}
