//! A TOML text with places, and its faults in words that an editor understands.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, Error};

use crate::diagnostic::{Code, Diagnostic, Place, Source};

/// Reads the part of a file that is TOML.
///
/// What could be read comes back beside the faults: a document with one broken line is still checked everywhere else.
/// Spans of the table count from the start of `part`.
#[must_use]
pub fn parse<'s>(source: &'s Arc<Source>, part: &Range<usize>) -> (DeTable<'s>, Vec<Diagnostic>) {
    let text = source.slice(part);
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut faults: Vec<Diagnostic> = Vec::with_capacity(errors.len());
    let mut lines_seen: Vec<usize> = Vec::new();
    let mut errors = errors;
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let line = line_range(text, span.start);
        if !lines_seen.contains(&line.start) {
            lines_seen.push(line.start);
            faults.push(explain(source, part.start, text, &line, error, &span));
        }
    }
    (table.into_inner(), faults)
}

fn line_range(text: &str, offset: usize) -> Range<usize> {
    let at = text.floor_char_boundary(offset);
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = text[at..].find('\n').map_or(text.len(), |found| at + found);
    start..end
}

/// Chooses the message for one fault of syntax by what stands in its line.
fn explain(
    source: &Arc<Source>,
    base: usize,
    text: &str,
    line: &Range<usize>,
    error: &Error,
    span: &Range<usize>,
) -> Diagnostic {
    let written = text[line.clone()].trim_end();
    let value = written.split_once('=').map(|(_, value)| value.trim());
    let whole_value = value.filter(|value| !value.is_empty()).and_then(|value| {
        let start = written.rfind(value)?;
        Some(line.start + start..line.start + start + value.len())
    });
    let at = |range: Range<usize>| Place::at(source, base + range.start..base + range.end);
    let value_place = || at(whole_value.clone().unwrap_or_else(|| span.clone()));
    let message = error.message();

    if message.contains("duplicate key") {
        return Diagnostic::new(Code::DuplicateKey, at(span.clone())).with("schluessel", &text[span.clone()]);
    }
    if let Some(value) = value {
        if value.starts_with(['„', '“', '”', '‚', '‘', '’', '«', '»']) {
            return Diagnostic::new(Code::TypographicQuotes, value_place());
        }
        if message.contains("invalid date") || message.contains("invalid time") {
            return Diagnostic::new(Code::ImpossibleDate, value_place()).with("wert", value);
        }
        if is_german_date(value) {
            return Diagnostic::new(Code::UnquotedDate, value_place()).with("wert", value);
        }
        if is_german_number(value) {
            return Diagnostic::new(Code::UnquotedNumber, value_place()).with("wert", value);
        }
        if value.starts_with('"') && !value[1..].contains('"') {
            return Diagnostic::new(Code::UnclosedString, value_place());
        }
        if message.contains("must be quoted") {
            return Diagnostic::new(Code::UnquotedText, value_place()).with("wert", value);
        }
    } else if message.contains("expected `=`") {
        return Diagnostic::new(Code::MissingEquals, at(line.start..line.start + written.len()));
    }
    let place = if span.is_empty() { line.start..line.start + written.len() } else { span.clone() };
    Diagnostic::new(Code::TomlSyntax, at(place)).with("grund", message)
}

/// `26.01.2018`, `1.8.20`: day, month and year between points.
fn is_german_date(value: &str) -> bool {
    let parts: Vec<&str> = value.split('.').collect();
    parts.len() == 3
        && parts.iter().all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
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

    fn codes(text: &str) -> Vec<Code> {
        let source = Arc::new(Source::new("a.md", text));
        parse(&source, &(0..text.len())).1.iter().map(Diagnostic::code).collect()
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
}
