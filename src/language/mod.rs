//! The words of the program in German and English: diagnostics and command line.
//!
//! In: a message's id and its facts. Out: the text. A further language is one more pair of `.ftl` files beside these
//! (`diagnostics`, `cli`) and a line in [`Language`]. The words of the pages are the theme's (`themes/<name>/locales`).

mod size;

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// German, the default.
    German,
    /// English.
    English,
}

impl Language {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::German, Self::English];

    /// The BCP 47 tag, `de` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The language of a tag or of a locale's name (`de`, `en_GB.UTF-8`, `de-DE`); none for any other.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.iter().copied().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The files of its messages: faults, then the command line.
    const fn embedded(self) -> &'static [&'static str] {
        match self {
            Self::German => &[include_str!("diagnostics.de.ftl"), include_str!("cli.de.ftl")],
            Self::English => &[include_str!("diagnostics.en.ftl"), include_str!("cli.en.ftl")],
        }
    }

    /// A number of tenths: `3,4` in German, `3.4` in English.
    #[must_use]
    pub fn tenths(self, tenths: u64) -> String {
        let mark = match self {
            Self::German => ',',
            Self::English => '.',
        };
        format!("{}{mark}{}", tenths / 10, tenths % 10)
    }

    /// `01.12.2026` or `1 Dec 2026`, and the time where it is not the day's first moment.
    fn moment(self, moment: NaiveDateTime) -> String {
        let (day, time) = match self {
            Self::German => ("%d.%m.%Y", "%d.%m.%Y, %H:%M Uhr"),
            Self::English => ("%-d %b %Y", "%-d %b %Y, %H:%M"),
        };
        let is_midnight = moment.num_seconds_from_midnight() == 0;
        moment.format(if is_midnight { day } else { time }).to_string()
    }

    /// A name in quotation marks; what stands for further names has none.
    fn quoted(self, name: &str) -> String {
        match self {
            _ if name == Fact::MORE => name.to_owned(),
            Self::German => format!("„{name}“"),
            Self::English => format!("\"{name}\""),
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}

/// A fact that a message names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// Words, shown as they are.
    Text(Box<str>),
    /// A count, which a message may choose its plural by.
    Count(i64),
    /// A day, which every language writes in its own way.
    Day(NaiveDate),
    /// A moment, in Bremen's time: a day where it is the day's first.
    Moment(NaiveDateTime),
    /// Names one after another, each in the quotation marks of the message's language.
    Names(Vec<Box<str>>),
}

impl From<NaiveDate> for Fact {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl Fact {
    /// The last of [names](Self::Names) where there are more.
    pub const MORE: &'static str = "…";
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<usize> for Fact {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Fact {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<NaiveDateTime> for Fact {
    fn from(moment: NaiveDateTime) -> Self {
        Self::Moment(moment)
    }
}

/// The facts of one message, by the names that the message uses.
pub type Arguments = Vec<(&'static str, Fact)>;

/// Messages in one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// The ids of all messages, in the order of their names.
    ids: BTreeSet<String>,
}

/// A language file that Fluent cannot read: the line's text and the reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason} at byte {offset}")]
pub struct BadTexts {
    /// Where in the file, in bytes.
    pub offset: usize,
    /// Fluent's own words.
    pub reason: String,
}

impl Texts {
    /// The program's own messages.
    ///
    /// The files are part of the binary and held correct by a test; should one be broken all the same, what could be
    /// read of it is used.
    #[must_use]
    pub fn embedded(language: Language) -> Self {
        let (texts, _) = Self::recoverable(language, language.embedded());
        texts
    }

    /// Messages of several files, later ones replacing earlier ones, with all that could not be read.
    #[must_use]
    pub fn recoverable(language: Language, files: &[&str]) -> (Self, Vec<BadTexts>) {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::German => |value, _| grouped(value, '.'),
            Language::English => |value, _| grouped(value, ','),
        }));
        // A second function of this name would be an error; a new bundle has none.
        let _ = bundle.add_function("LEER", |facts, _| is_empty(facts));
        let (mut faults, mut ids) = (Vec::new(), BTreeSet::new());
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, errors)| {
                faults
                    .extend(errors.iter().map(|error| BadTexts { offset: error.pos.start, reason: error.to_string() }));
                resource
            });
            ids.extend(resource.entries().filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        (Self { language, bundle, ids }, faults)
    }

    /// The language of the messages.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The ids of all messages, in the order of their names.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// Whether there is a message (`id`) or a part of one (`id.part`).
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The text of a message without facts.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, &Vec::new())
    }

    /// The text of a message (`id`) or of a part of one (`id.part`) with its facts.
    ///
    /// An unknown id gives the id itself: a missing word must never hide a fault.
    #[must_use]
    pub fn format(&self, id: &str, facts: &Arguments) -> String {
        let Some(pattern) = self.pattern(id) else { return id.to_owned() };
        let arguments: FluentArgs<'_> = facts.iter().map(|(name, fact)| (*name, value(fact, self.language))).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    }

    fn pattern(&self, id: &str) -> Option<&ast::Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((message, part)) => {
                self.bundle.get_message(message)?.get_attribute(part).map(|attribute| attribute.value())
            }
        }
    }
}

/// `LEER($fact)` in a message: `ja` where the fact is missing or has no words, else `nein`. Fluent itself cannot ask.
fn is_empty<'f>(facts: &[FluentValue<'f>]) -> FluentValue<'f> {
    let empty = match facts.first() {
        Some(FluentValue::String(words)) => words.is_empty(),
        Some(FluentValue::Error | FluentValue::None) | None => true,
        Some(_) => false,
    };
    FluentValue::from(if empty { "ja" } else { "nein" })
}

/// A count in groups of three digits, as people write it: `1.234`. Fluent itself writes `1234`.
fn grouped(value: &FluentValue<'_>, mark: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    if digits.len() < 4 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut text = String::with_capacity(plain.len() + 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(mark);
        }
        text.push(digit);
    }
    Some(if plain.starts_with('-') { format!("-{text}") } else { text })
}

/// `01.12.2026`, `1 December 2026`.
fn written(day: NaiveDate, language: Language) -> String {
    let form = match language {
        Language::German => "%d.%m.%Y",
        Language::English => "%-d %B %Y",
    };
    day.format(form).to_string()
}

fn value(fact: &Fact, language: Language) -> FluentValue<'_> {
    match fact {
        Fact::Day(day) => FluentValue::from(written(*day, language)),
        Fact::Names(names) => {
            let quoted: Vec<String> = names.iter().map(|name| language.quoted(name)).collect();
            FluentValue::from(quoted.join(", "))
        }
        Fact::Text(text) => FluentValue::from(text.as_ref()),
        Fact::Count(count) => FluentValue::from(*count),
        Fact::Moment(moment) => FluentValue::from(language.moment(*moment)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_its_language_does() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        assert_eq!(written(day, Language::German), "01.01.2026");
        assert_eq!(written(day, Language::English), "1 January 2026");
    }

    #[test]
    fn every_line_of_every_language_is_read() {
        for language in Language::ALL {
            let (_, faults) = Texts::recoverable(*language, language.embedded());
            assert_eq!(faults, [], "{language:?}");
        }
    }

    #[test]
    fn both_languages_say_the_same_things() {
        let ids = |language: Language| -> Vec<String> {
            let read = |file: &&str| {
                FluentResource::try_new((*file).to_owned())
                    .unwrap()
                    .entries()
                    .filter_map(|entry| match entry {
                        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                        _ => None,
                    })
                    .collect::<Vec<_>>()
            };
            language.embedded().iter().flat_map(read).collect()
        };
        assert_eq!(ids(Language::German), ids(Language::English));
    }

    #[test]
    fn a_message_can_ask_whether_a_fact_is_there() {
        let (texts, _) =
            Texts::recoverable(Language::English, &["a = { LEER($b) ->\n    [ja] none\n   *[nein] { $b }\n}\n"]);
        assert_eq!(texts.format("a", &vec![("b", Fact::from(""))]), "none");
        assert_eq!(texts.text("a"), "none");
        assert_eq!(texts.format("a", &vec![("b", Fact::from("x"))]), "x");
        assert_eq!(texts.format("a", &vec![("b", Fact::Count(0))]), "0");
    }

    #[test]
    fn names_are_quoted_as_the_language_does() {
        let said = |language| {
            let (texts, _) = Texts::recoverable(language, &["a = { $b }\n"]);
            texts.format("a", &vec![("b", Fact::Names(vec!["x".into(), "y".into(), Fact::MORE.into()]))])
        };
        assert_eq!(said(Language::German), "„x“, „y“, …");
        assert_eq!(said(Language::English), "\"x\", \"y\", …");
    }

    #[test]
    fn an_unknown_message_gives_its_own_name() {
        assert_eq!(Texts::embedded(Language::German).text("gibt-es-nicht"), "gibt-es-nicht");
    }
}
