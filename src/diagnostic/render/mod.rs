//! Diagnostics as text for people, as JSON for programs, and as annotations for GitHub.
//!
//! In: diagnostics and the words of a language. Out: one string; nothing is printed here. Every format says the same:
//! the code, the place, what is wrong, why it matters, what to do, and the places that belong to it.

mod github;
mod json;
mod text;
mod visible;

pub use visible::{visible, visible_line};

use crate::diagnostic::{Diagnostic, Place, Position, Severity, is_odd_space};
use crate::language::{Arguments, Fact, Texts};

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// With the line and a mark under the fault, for people.
    #[default]
    Text,
    /// One JSON object a line (see [`render`]).
    Json,
    /// GitHub's workflow commands.
    Github,
}

/// Whether text has colours. It reads the same without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// Plain text.
    #[default]
    Never,
    /// ANSI colours.
    Always,
}

/// How to write diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The format.
    pub format: Format,
    /// Colours, in [`Format::Text`] only.
    pub colour: Colour,
    /// The width of a line in characters, in [`Format::Text`] only; titles may be longer.
    pub width: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { format: Format::Text, colour: Colour::Never, width: 100 }
    }
}

/// Writes diagnostics in the order in which they come.
///
/// [`Format::Json`] is one object a line, so that a run can be read while it goes on and with line tools: `code`,
/// `severity` (`error`, `warning`, `note`), `path`, `line`, `column`, `end_line`, `end_column` (counted from 1, columns
/// in characters, the end behind the last character; `null` where a diagnostic has no file or no place in it),
/// `message`, `why`, `hint`, and `related`, a list of places with the same keys.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], texts: &Texts, options: Options) -> String {
    let one = |diagnostic: &Diagnostic| match options.format {
        Format::Text => text::one(diagnostic, texts, options),
        Format::Json => json::one(diagnostic, texts),
        Format::Github => github::one(diagnostic, texts),
    };
    diagnostics.iter().map(one).collect()
}

/// The three parts of a message, each on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Words {
    /// What is wrong.
    message: String,
    /// Why it matters.
    why: String,
    /// What to do.
    hint: String,
}

impl Words {
    fn of(diagnostic: &Diagnostic, texts: &Texts) -> Self {
        let id = diagnostic.code().id();
        let facts: Arguments = diagnostic.facts().iter().map(|(name, fact)| (*name, presentable(name, fact))).collect();
        let mut why = texts.format(&format!("{id}.warum"), &facts);
        if diagnostic.shows_later() {
            why = format!("{} {why}", texts.text("erst-spaeter"));
        }
        Self { message: texts.format(id, &facts), why, hint: texts.format(&format!("{id}.hinweis"), &facts) }
    }
}

/// Longer facts are cut, so that a whole paragraph in the wrong place does not fill the screen.
const LONGEST_FACT: usize = 120;
/// Facts that are the program's own lists and stay whole.
const LISTS: [&str; 2] = ["erlaubt", "vorhanden"];

/// A fact on one line and of a bearable length. What looks like a plain space or like nothing is shown by its number, or a
/// message about it would show a perfect word: `31.12.2019⟨U+200B⟩`.
fn presentable(name: &str, fact: &Fact) -> Fact {
    match fact {
        Fact::Text(text) => Fact::from(presentable_text(name, text)),
        Fact::Count(_) | Fact::Day(_) | Fact::Moment(_) => fact.clone(),
        Fact::Names(names) => Fact::Names(names.iter().map(|one| presentable_text(name, one).into()).collect()),
    }
}

fn presentable_text(name: &str, text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            _ if letter.is_control() && letter.is_whitespace() => line.push(' '),
            _ if is_odd_space(letter) => line.push_str(&format!("⟨U+{:04X}⟩", u32::from(letter))),
            _ => line.push(letter),
        }
    }
    let line = visible_line(&line).into_owned();
    if LISTS.contains(&name) || line.chars().count() <= LONGEST_FACT {
        return line;
    }
    let start: String = line.chars().take(LONGEST_FACT).collect();
    format!("{}…", start.trim_end())
}

/// First and last position of a place; the last is behind the last character.
fn extent(place: &Place) -> Option<(Position, Position)> {
    let span = place.span()?;
    let start = place.source().position(span.start);
    Some((start, place.source().position(span.end).max(start)))
}

const fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::{Code, Source};
    use crate::language::Language;

    fn rendered(diagnostic: &Diagnostic, format: Format) -> String {
        let texts = Texts::embedded(Language::German);
        render(std::slice::from_ref(diagnostic), &texts, Options { format, width: 40, ..Options::default() })
    }

    #[test]
    fn long_facts_are_cut_and_control_characters_leave() {
        let fact = presentable("wert", &Fact::from("ä\n".repeat(200)));
        let Fact::Text(text) = fact else { panic!("a text") };
        assert_eq!(text.chars().count(), LONGEST_FACT);
        assert!(text.ends_with('…') && !text.contains('\n'));
    }

    #[test]
    fn what_cannot_be_seen_is_shown_by_its_number() {
        let fact = presentable("wert", &Fact::from("31.12.2019\u{200b} D\u{a0}12".to_owned()));
        assert_eq!(fact, Fact::from("31.12.2019⟨U+200B⟩ D⟨U+00A0⟩12".to_owned()));
    }

    #[test]
    fn a_message_names_its_facts() {
        let diagnostic = Diagnostic::general(Code::UnknownKey)
            .with("schluessel", "einschätzung")
            .with("naechster", "einschaetzung")
            .with("erlaubt", "jahr, einschaetzung");
        let words = Words::of(&diagnostic, &Texts::embedded(Language::German));
        assert_eq!(words.message, "Den Schlüssel „einschätzung“ gibt es hier nicht. Meinten Sie „einschaetzung“?");
    }

    proptest! {
        #[test]
        fn no_span_is_too_odd(text in "(ä|b|😐|\t| |\r\n|\n|\u{301}|中|[a-z]{80}){0,40}", start in 0usize..900, length in 0usize..900) {
            let source = Arc::new(Source::new("content/a.md", text.as_str()));
            let place = Place::at(&source, start..start + length);
            let diagnostic = Diagnostic::new(Code::UnknownKey, place.clone()).related(place);
            for format in [Format::Text, Format::Json, Format::Github] {
                prop_assert!(rendered(&diagnostic, format).contains("content/a.md"));
            }
            #[allow(clippy::reversed_empty_ranges)]
            let backwards = Diagnostic::new(Code::UnknownKey, Place::at(&source, start + length..start));
            for format in [Format::Text, Format::Json, Format::Github] {
                prop_assert!(rendered(&backwards, format).contains("content/a.md"));
            }
        }

        #[test]
        fn a_position_lies_in_the_file(text in "(ä|b|😐|\r\n|\n){0,40}", start in 0usize..200, length in 0usize..200) {
            let source = Arc::new(Source::new("a.md", text.as_str()));
            let lines = text.matches('\n').count() + 1;
            let (from, to) = extent(&Place::at(&source, start..start + length)).unwrap();
            prop_assert!(from <= to && to.line <= lines);
        }
    }
}
