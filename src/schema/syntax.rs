//! A TOML text with places, and its faults in words that an editor understands.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use toml::de::DeTable;

use super::line::Line;
use super::unclosed::first_unclosed;
use crate::diagnostic::{Code, Diagnostic, Place, Source};

/// The part of a file that is TOML, with spaces in place of lists and texts that never end.
///
/// TOML would read such a value up to the end of the file and blame every line of it. The one fault is in `faults`;
/// places in the text stay those of the file.
pub(super) fn closed<'s>(source: &'s Arc<Source>, part: &Range<usize>, faults: &mut Vec<Diagnostic>) -> Cow<'s, str> {
    let text = source.slice(part);
    if DeTable::parse_recoverable(text).1.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut closed = Cow::Borrowed(text);
    while let Some(open) = first_unclosed(&closed) {
        let place = Place::at(source, part.start + open.mark.start..part.start + open.mark.end);
        faults.push(match open.is_text {
            true => Diagnostic::new(Code::UnclosedString, place),
            false => syntax(place, "klammer", "unclosed"),
        });
        let blank: String = closed[open.all.clone()].chars().map(blank_of).collect();
        closed.to_mut().replace_range(open.all, &blank);
    }
    closed
}

/// As many bytes, so that places stay.
fn blank_of(letter: char) -> &'static str {
    match letter {
        '\n' => "\n",
        _ => &"    "[..letter.len_utf8()],
    }
}

/// Reads a TOML text that begins at the byte `base` of its file.
///
/// What could be read comes back beside the faults, one a line: a document with one broken line is still checked
/// everywhere else. Spans of the table count from the start of `text`.
pub(super) fn parse<'t>(source: &Arc<Source>, base: usize, text: &'t str, faults: &mut Vec<Diagnostic>) -> DeTable<'t> {
    let (table, mut errors) = DeTable::parse_recoverable(text);
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    let mut lines_seen: Vec<usize> = Vec::new();
    let mut doubled_section = None;
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let line = Line::at(text, span.start);
        if error.message().contains("duplicate key") {
            if line.is_section() {
                doubled_section = Some(line.section_end());
            } else if doubled_section.is_some_and(|end| span.start < end) {
                continue;
            }
        }
        if !lines_seen.contains(&line.range.start) {
            lines_seen.push(line.range.start);
            faults.push(explain(source, base, &line, error.message(), &span));
        }
    }
    table.into_inner()
}

fn syntax(place: Place, reason: &'static str, message: &str) -> Diagnostic {
    Diagnostic::new(Code::TomlSyntax, place).with("grund", reason).with("meldung", message)
}

/// Chooses the message for one fault of syntax by what stands in its line.
fn explain(source: &Arc<Source>, base: usize, line: &Line<'_>, message: &str, span: &Range<usize>) -> Diagnostic {
    let at = |range: Range<usize>| Place::at(source, base + range.start..base + range.end);
    if message.contains("duplicate key") {
        return Diagnostic::new(Code::DuplicateKey, at(span.clone())).with("schluessel", line.slice(span));
    }
    if line.is_section() {
        return syntax(at(line.written()), "abschnitt", message);
    }
    let Some(key) = line.key() else { return Diagnostic::new(Code::MissingEquals, at(line.written())) };
    if !is_bare_key(line.slice(&key)) {
        return syntax(at(key), "schluessel", message);
    }
    let piece = line.piece(span.start);
    let value = line.slice(&piece);
    match fault_of_value(value, message) {
        ValueFault::Plain(code) => Diagnostic::new(code, at(piece)),
        ValueFault::Quoting(code) => Diagnostic::new(code, at(piece))
            .with("schluessel", line.slice(&key))
            .with("wert", value)
            .with("tag", calendar_day(value).unwrap_or_default()),
        ValueFault::Missing => syntax(at(line.written()), "wert-fehlt", message),
        ValueFault::Syntax("klammer") => syntax(at(line.written()), "klammer", message),
        ValueFault::Syntax(reason) => syntax(at(line.around(span)), reason, message),
    }
}

/// What is wrong with a value.
enum ValueFault {
    /// A message that needs no words of the document.
    Plain(Code),
    /// A message that shows the value and how it is written in quotation marks.
    Quoting(Code),
    /// There is none.
    Missing,
    /// Anything else: the name of the reason in `language/diagnostics.*.ftl`.
    Syntax(&'static str),
}

fn fault_of_value(value: &str, message: &str) -> ValueFault {
    let has_one = |quote: char| value.starts_with(quote) && !value[quote.len_utf8()..].contains(quote);
    if value.is_empty() {
        return ValueFault::Missing;
    }
    if value.starts_with(TYPOGRAPHIC) || (has_one('"') && value.ends_with(TYPOGRAPHIC)) {
        return ValueFault::Plain(Code::TypographicQuotes);
    }
    if message.contains("invalid date") || message.contains("invalid time") {
        return ValueFault::Quoting(Code::ImpossibleDate);
    }
    if is_german_date(value) {
        return ValueFault::Quoting(Code::UnquotedDate);
    }
    if is_german_number(value) {
        return ValueFault::Quoting(Code::UnquotedNumber);
    }
    if has_one('"') || has_one('\'') {
        return ValueFault::Plain(Code::UnclosedString);
    }
    if !value.starts_with(['"', '\'', '[', '{']) {
        return ValueFault::Quoting(Code::UnquotedText);
    }
    ValueFault::Syntax(reason(message))
}

const TYPOGRAPHIC: [char; 8] = ['„', '“', '”', '‚', '‘', '’', '«', '»'];

/// What the reader's own words come to.
fn reason(message: &str) -> &'static str {
    let reasons = [
        ("missing comma", "komma-fehlt"),
        ("extra comma", "komma-zuviel"),
        ("unclosed", "klammer"),
        ("escape", "rueckstrich"),
        ("unicode value", "rueckstrich"),
        ("missing value", "wert-fehlt"),
        ("key with no value", "wert-fehlt"),
        ("unexpected key or value", "danach"),
        ("unexpected content", "danach"),
        ("invalid basic string", "anfuehrungszeichen"),
        ("invalid literal string", "anfuehrungszeichen"),
        ("missing opening quote", "anfuehrungszeichen"),
        ("must be quoted", "anfuehrungszeichen"),
    ];
    reasons.iter().find(|(words, _)| message.contains(words)).map_or("andere", |(_, reason)| reason)
}

/// A key as TOML allows it without quotation marks, or one in them.
fn is_bare_key(key: &str) -> bool {
    let is_quoted = key.starts_with(['"', '\'']);
    is_quoted || key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

/// `26.01.2018`, `1.8.20`: day, month and year between points.
fn is_german_date(value: &str) -> bool {
    let parts: Vec<&str> = value.split('.').collect();
    parts.len() == 3
        && parts.iter().all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
}

/// The day of a German date as TOML writes it, if the calendar has it: `2018-01-26`.
fn calendar_day(value: &str) -> Option<String> {
    NaiveDate::parse_from_str(value, "%d.%m.%Y").ok().filter(|day| day.year() >= 1900).map(|day| day.to_string())
}

/// `1,5`, `80 %`, `25.000 €`, `01`: begins with a figure and is made of what German numbers are made of.
fn is_german_number(value: &str) -> bool {
    let value = value.trim_start_matches(['+', '-', '>', '±', ' ']);
    value.starts_with(|letter: char| letter.is_ascii_digit())
        && value
            .chars()
            .all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '%' | '€' | ' ' | '\u{a0}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<Diagnostic> {
        let source = Arc::new(Source::new("a.md", text));
        let mut faults = Vec::new();
        let closed = closed(&source, &(0..text.len()), &mut faults);
        assert_eq!(closed.len(), text.len(), "places stay");
        parse(&source, 0, &closed, &mut faults);
        faults
    }

    fn codes(text: &str) -> Vec<Code> {
        faults(text).iter().map(Diagnostic::code).collect()
    }

    #[test]
    fn every_line_says_what_is_wrong_with_it() {
        assert_eq!(codes("a = 26.01.2018"), [Code::UnquotedDate]);
        assert_eq!(codes("a = 1,5"), [Code::UnquotedNumber]);
        assert_eq!(codes("a = 80 %"), [Code::UnquotedNumber]);
        assert_eq!(codes("a = offen"), [Code::UnquotedText]);
        assert_eq!(codes("a = „offen“"), [Code::TypographicQuotes]);
        assert_eq!(codes("a = \"offen"), [Code::UnclosedString]);
        assert_eq!(codes("a \"offen\""), [Code::MissingEquals]);
        assert_eq!(codes("a = 1\na = 2"), [Code::DuplicateKey]);
        assert_eq!(codes("a = 2021-02-31"), [Code::ImpossibleDate]);
        assert_eq!(codes("a = 26.01.2018\nb = offen\nc = 1"), [Code::UnquotedDate, Code::UnquotedText]);
    }

    #[test]
    fn words_that_begin_like_numbers_or_truth_are_words() {
        for word in ["Titel", "Inneres", "Neu", "nan1", "true1", "5 Euro", "1.8.2020 bis 2.8.2020"] {
            assert_eq!(codes(&format!("a = {word}")), [Code::UnquotedText], "{word}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_its_faults_inside_of_it(text in "([abä]|=|\"|\"\"\"|'|\\[|\\]|\\{|\\}|,|#|\\\\|\n|\r\n| |1|\\.|„|offen)*") {
            for fault in faults(&text) {
                let span = fault.place().unwrap().span().unwrap();
                proptest::prop_assert!(span.start <= span.end && span.end <= text.len(), "{span:?}");
                proptest::prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
            }
        }
    }
}
