//! A TOML text with places, and its faults in words that an editor understands.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use toml::de::DeTable;

use super::line::Line;
use super::odd_space::odd_spaces;
use super::unclosed::first_unclosed;
use super::{Key, Kind};
use crate::diagnostic::{Code, Diagnostic, Place, Source};
use crate::model::value::YEARS;

/// So that a file which is no TOML at all does not fill the screen.
const MOST_FAULTS: usize = 20;

/// The part of a file that is TOML, with spaces in place of every line that TOML cannot make sense of.
///
/// So a document with broken lines is still checked everywhere else; the places in it are those of the file. Each broken
/// line is one fault. TOML itself would go on somewhere behind it and call lines broken or missing that are neither. Only
/// where quotation marks are missing it knows well what was meant: such lines stay. A space that TOML does not take for one
/// becomes one, and the line is read.
pub(super) fn readable_part<'s>(
    source: &'s Arc<Source>,
    part: &Range<usize>,
    keys: &[Key],
    faults: &mut Vec<Diagnostic>,
) -> Cow<'s, str> {
    let mut text = Cow::Borrowed(source.slice(part));
    spaces_as_spaces(source, part.start, &mut text, faults);
    let mut kept: Vec<usize> = Vec::new();
    for _ in 0..MOST_FAULTS {
        let Some(found) = first_fault(source, part.start, &text, keys, &kept) else { return text };
        faults.push(found.fault);
        match found.broken {
            Broken::Stays(line) => kept.push(line),
            Broken::Goes(broken) => blank(&mut text, broken),
            Broken::Entry(entry) => {
                let with_comma = as_comma(&text, &entry);
                let next = first_fault(source, part.start, &with_comma, keys, &kept);
                let starts = next.and_then(|next| Some(next.fault.place()?.span()?.start));
                if starts.is_none_or(|at| at > part.start + entry.end) {
                    text = Cow::Owned(with_comma);
                } else {
                    blank(&mut text, entry);
                }
            }
        }
    }
    if first_fault(source, part.start, &text, keys, &kept).is_some() {
        let all = 0..text.len();
        blank(&mut text, all);
    }
    text
}

/// Puts plain spaces in the place of those that TOML does not take for such, with one fault for each line.
fn spaces_as_spaces(source: &Arc<Source>, base: usize, text: &mut Cow<'_, str>, faults: &mut Vec<Diagnostic>) {
    for line in odd_spaces(text) {
        let Some((first, letter)) = line.first().cloned() else { continue };
        let fault = Diagnostic::new(Code::OddSpace, Place::at(source, base + first.start..base + first.end))
            .with("zeichen", format!("U+{:04X}", u32::from(letter)))
            .with("art", kind_of_space(letter))
            .with("n", line.len());
        faults.push(fault);
        for (place, _) in line {
            blank(text, place);
        }
    }
}

/// What an odd space is called, as a word that messages know.
const fn kind_of_space(letter: char) -> &'static str {
    match letter {
        '\u{A0}' => "geschuetzt",
        '\u{202F}' => "schmal",
        '\u{AD}' => "trennzeichen",
        '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' => "unsichtbar",
        _ => "andere",
    }
}

struct Found {
    fault: Diagnostic,
    broken: Broken,
}

/// What becomes of the words that are at fault.
enum Broken {
    /// The line that begins there stays: TOML takes its value for a text.
    Stays(usize),
    /// They go.
    Goes(Range<usize>),
    /// An entry of a list that no comma divides from the one before: it goes, and a comma takes its place, or the next
    /// entry would lack one as well.
    Entry(Range<usize>),
}

/// The first fault of a text that is not on one of the `kept` lines.
fn first_fault(source: &Arc<Source>, base: usize, text: &str, keys: &[Key], kept: &[usize]) -> Option<Found> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let located = errors.iter().filter_map(|error| {
        let span = error.span().unwrap_or(0..0);
        let line = Line::written_at(text, span.start)?;
        (!kept.contains(&line.range.start)).then_some((error.message(), span, line))
    });
    let (message, span, line) = located.min_by_key(|(_, span, _)| span.start)?;
    if let Some(open) = first_unclosed(text) {
        let place = Place::at(source, base + open.mark.start..base + open.mark.end);
        let fault =
            if open.is_text { Diagnostic::new(Code::UnclosedString, place) } else { syntax(place, "klammer", message) };
        return Some(Found { fault, broken: Broken::Goes(open.all) });
    }
    let faults_in = |line: &Range<usize>| {
        let starts = errors.iter().filter_map(|error| error.span()).map(|span| span.start);
        starts.filter(|start| line.start <= *start && *start <= line.end).count()
    };
    let broken = if line.is_section() {
        Broken::Goes(line.range.start..line.section_end())
    } else if message.contains("must be quoted") && line.has_plain_value() && faults_in(&line.range) == 1 {
        Broken::Stays(line.range.start)
    } else if message.contains("missing comma") && line.key().is_none() {
        Broken::Entry(line.range.clone())
    } else {
        Broken::Goes(line.range.clone())
    };
    Some(Found { fault: explain(source, base, &line, keys, message, &span), broken })
}

/// Puts as many bytes of space in the place of a part of a text.
fn blank(text: &mut Cow<'_, str>, part: Range<usize>) {
    let spaces: String = text[part.clone()].chars().map(blank_of).collect();
    text.to_mut().replace_range(part, &spaces);
}

/// The text with a comma in the place of one line.
fn as_comma(text: &str, line: &Range<usize>) -> String {
    let mut with_comma = Cow::Borrowed(text);
    blank(&mut with_comma, line.clone());
    let mut with_comma = with_comma.into_owned();
    if line.start < line.end {
        with_comma.replace_range(line.start..=line.start, ",");
    }
    with_comma
}

fn blank_of(letter: char) -> &'static str {
    match letter {
        '\n' => "\n",
        _ => &"    "[..letter.len_utf8()],
    }
}

/// Whether a place is in the settings, which have no text below their keys, and names of the portal's own choice as keys.
fn of_settings(place: &Place) -> &'static str {
    let is_toml = Path::new(place.source().path()).extension().is_some_and(|ending| ending == "toml");
    if is_toml { "ja" } else { "nein" }
}

fn syntax(place: Place, reason: &'static str, message: &str) -> Diagnostic {
    let of_settings = of_settings(&place);
    Diagnostic::new(Code::TomlSyntax, place)
        .with("grund", reason)
        .with("meldung", message)
        .with("einstellungen", of_settings)
}

/// Chooses the message for one fault of syntax by what stands in its line.
fn explain(
    source: &Arc<Source>,
    base: usize,
    line: &Line<'_>,
    keys: &[Key],
    message: &str,
    span: &Range<usize>,
) -> Diagnostic {
    let at = |range: Range<usize>| Place::at(source, base + range.start..base + range.end);
    if message.contains("duplicate key") {
        return Diagnostic::new(Code::DuplicateKey, at(span.clone())).with("schluessel", line.slice(span));
    }
    if line.is_section() {
        return syntax(at(line.written()), "abschnitt", message);
    }
    let key = line.key();
    // A line of a list that goes over several lines has no key, and TOML wants none there.
    if key.is_none() && message.contains("key") {
        let place = at(line.written());
        let of_settings = of_settings(&place);
        return Diagnostic::new(Code::MissingEquals, place).with("einstellungen", of_settings);
    }
    let key = key.unwrap_or(line.range.start..line.range.start);
    if !is_bare_key(line.slice(&key)) {
        let written = line.slice(&key).trim_matches(['"', '\'']);
        return syntax(at(key.clone()), "schluessel", message).with("schluessel", written);
    }
    let piece = line.piece(span.start);
    let value = line.slice(&piece);
    match fault_of_value(value, message) {
        ValueFault::Plain(code) => Diagnostic::new(code, at(piece)),
        ValueFault::Quoting(code) => Diagnostic::new(code, at(piece))
            .with("schluessel", line.slice(&key))
            .with("wert", value)
            .with("tag", calendar_day(value).unwrap_or_default())
            .with("ja_nein", truth(keys, line.slice(&key), value).unwrap_or_default()),
        ValueFault::Missing => syntax(at(line.written()), "wert-fehlt", message),
        ValueFault::Syntax("klammer") => syntax(at(line.written()), "klammer", message),
        ValueFault::Syntax(reason) => syntax(at(line.around(span)), reason, message),
    }
}

/// `true` or `false`, where a key wants one of them and a word says it otherwise: `True`, `ja`.
fn truth(keys: &[Key], key: &str, value: &str) -> Option<&'static str> {
    keys.iter().find(|known| known.name == key && matches!(known.kind, Kind::Flag))?;
    match value.to_lowercase().as_str() {
        "true" | "ja" | "wahr" | "yes" | "on" | "an" | "1" => Some("true"),
        "false" | "nein" | "falsch" | "no" | "off" | "aus" | "0" => Some("false"),
        _ => None,
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
    if value.ends_with([',', ';']) && is_german_number(value.trim_end_matches([',', ';'])) {
        return ValueFault::Syntax("komma-zuviel");
    }
    if is_day_or_time(value) {
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

/// `2021-02-31`, `2021-02-31T25:00`, `25:00`: what TOML takes for a date or a time.
fn is_day_or_time(value: &str) -> bool {
    let form: String = value.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    form.starts_with("0000-00-00") || form == "00:00" || form.starts_with("00:00:00")
}

/// `26.01.2018`, `1.8.20`: day, month and year between points.
fn is_german_date(value: &str) -> bool {
    let parts: Vec<&str> = value.split('.').collect();
    parts.len() == 3
        && parts.iter().all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
}

/// The day of a German date as TOML writes it, if the calendar has it: `2018-01-26`.
fn calendar_day(value: &str) -> Option<String> {
    NaiveDate::parse_from_str(value, "%d.%m.%Y")
        .ok()
        .filter(|day| YEARS.contains(&day.year()))
        .map(|day| day.to_string())
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
        let readable = readable_part(&source, &(0..text.len()), &[], &mut faults);
        assert_eq!(readable.len(), text.len(), "places stay");
        let (_, errors) = DeTable::parse_recoverable(&readable);
        assert!(errors.iter().all(|error| error.message().contains("must be quoted")), "{text:?}\n{readable:?}");
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
    fn a_day_is_only_proposed_in_a_year_that_a_document_may_name() {
        assert_eq!(calendar_day("26.01.2018").as_deref(), Some("2018-01-26"));
        for day in ["31.12.1899", "01.01.2200", "26.01.18", "31.02.2018"] {
            assert_eq!(calendar_day(day), None, "{day}");
        }
    }

    #[test]
    fn a_broken_line_hides_no_other() {
        let text = "a: b\nc = 2021.\nd = [\n  \"x\",\n  y,\n]\ne = 80 %\n[[f\ng = 1\n[[h]]\ni = j\n";
        let codes = codes(text);
        let expected = [
            Code::MissingEquals,
            Code::UnquotedNumber,
            Code::UnquotedText,
            Code::UnquotedNumber,
            Code::TomlSyntax,
            Code::UnquotedText,
        ];
        assert_eq!(codes, expected);
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
