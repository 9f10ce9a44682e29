//! Holds a table against its keys: what is unknown, missing or of the wrong type.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::range::in_range;
use super::{Key, Kind, VALUE_KEYS, escapes, nearest};
use crate::diagnostic::{Code, Diagnostic, Place, Source};
use crate::model::{is_control, meant_in_windows_1252};

/// Where faults of one TOML text go, and where its places are.
pub(super) struct Inspection<'s> {
    source: &'s Arc<Source>,
    base: usize,
    /// The keys of the document itself, which stand above its sections.
    top: &'s [Key],
    /// Those of them that stand in a section instead.
    displaced: Vec<&'static str>,
    /// Lines that are broken already: nothing more is said about them.
    broken: Vec<Range<usize>>,
    faults: Vec<Diagnostic>,
}

impl<'s> Inspection<'s> {
    pub(super) fn new(source: &'s Arc<Source>, base: usize, top: &'s [Key], syntax: Vec<Diagnostic>) -> Self {
        let hides = |fault: &&Diagnostic| fault.code() != Code::OddSpace;
        let broken = syntax.iter().filter(hides).filter_map(|fault| line_of(source, fault)).collect();
        Self { source, base, top, displaced: Vec::new(), broken, faults: syntax }
    }

    pub(super) fn finish(self) -> Vec<Diagnostic> {
        self.faults
    }

    /// Checks the document's own table. What is missing in it belongs to the line `+++`; settings have no such line.
    pub(super) fn document(&mut self, table: &DeTable<'_>) {
        let place = match self.base {
            0 => Place::file(self.source),
            _ => Place::at(self.source, 0..self.source.line_at(0).len()),
        };
        let missing = self.known_and_missing(table, self.top);
        // What stands too far down is there.
        for key in missing.into_iter().filter(|key| !self.displaced.contains(key)).collect::<Vec<_>>() {
            self.report(Diagnostic::new(Code::MissingKey, place.clone()).with("schluessel", key));
        }
    }

    /// Checks a table below; `owner` is the place to which a missing key belongs.
    fn table(&mut self, table: &DeTable<'_>, keys: &[Key], owner: &Range<usize>) {
        for key in self.known_and_missing(table, keys) {
            self.report(Diagnostic::new(Code::MissingKey, self.place(owner)).with("schluessel", key));
        }
    }

    /// Checks what is there, and gives the required keys that are not: neither in a broken line nor misspelt.
    fn known_and_missing(&mut self, table: &DeTable<'_>, keys: &[Key]) -> Vec<&'static str> {
        let mut misspelt: Vec<&str> = Vec::new();
        let is_complete = !keys.iter().any(|key| key.required && !table.contains_key(key.name));
        for (name, value) in table {
            match keys.iter().find(|key| key.name == name.get_ref()) {
                Some(key) => self.value(key, value),
                // What lacks a key of its own has probably got it by another name.
                None if is_complete && self.is_displaced(name, keys) => {}
                None => misspelt.extend(self.unknown(name, keys)),
            }
        }
        let missing = keys.iter().filter(|key| key.required && !table.contains_key(key.name)).map(|key| key.name);
        missing.filter(|name| !misspelt.contains(name) && !self.mentions_in_broken_line(name)).collect()
    }

    fn value(&mut self, key: &Key, value: &Spanned<DeValue<'_>>) {
        let span = value.span();
        self.escapes(value);
        match (key.kind, value.get_ref()) {
            (Kind::Text | Kind::TextOr(_), DeValue::String(text)) => self.not_empty(key, text, &span),
            (Kind::Texts, DeValue::Array(items)) => {
                for item in items {
                    self.escapes(item);
                    match item.get_ref() {
                        DeValue::String(text) => self.not_empty(key, text, &item.span()),
                        other => self.wrong_type(key, other, &item.span()),
                    }
                }
            }
            (Kind::Words, DeValue::Table(table)) => {
                table.iter().for_each(|(word, others)| self.word(key, word, others));
            }
            (Kind::Integer(least, most), DeValue::Integer(number)) => {
                if in_range(number, least, most).is_none() {
                    self.report(
                        Diagnostic::new(Code::OutOfRange, self.place(&span))
                            .with("schluessel", key.name)
                            .with("von", least.to_string())
                            .with("bis", most.to_string()),
                    );
                }
            }
            (Kind::Date, DeValue::Datetime(moment)) if moment.date.is_some() && moment.time.is_none() => {}
            (Kind::Moment, DeValue::Datetime(moment)) if moment.date.is_some() => {}
            (Kind::Flag, DeValue::Boolean(_)) => {}
            (Kind::Choice(words), DeValue::String(text)) => self.choice(key, words, text, &span),
            (Kind::Table(keys) | Kind::TextOr(keys), DeValue::Table(table)) => self.table(table, keys, &span),
            (Kind::Tables(keys), DeValue::Array(items)) => {
                for item in items {
                    match item.get_ref() {
                        DeValue::Table(table) => self.table(table, keys, &item.span()),
                        other => self.wrong_type(key, other, &item.span()),
                    }
                }
            }
            (Kind::Value, DeValue::Table(table)) => self.value_table(table, &span),
            (Kind::Written | Kind::Value, scalar) if is_scalar(scalar) => {}
            (_, other) => self.wrong_type(key, other, &span),
        }
    }

    /// A word with the others for the same: none of them is empty.
    fn word(&mut self, key: &Key, word: &Spanned<toml::de::DeString<'_>>, others: &Spanned<DeValue<'_>>) {
        let empty =
            |place, what| Diagnostic::new(Code::MissingKey, place).with("schluessel", key.name).with("leer", what);
        if word.get_ref().trim().is_empty() {
            return self.report(empty(self.place(&word.span()), "wort"));
        }
        let (kind, others) = match others.get_ref() {
            DeValue::Array(others) => (Kind::Texts, others.iter().collect()),
            _ => (Kind::Text, vec![others]),
        };
        for other in others {
            self.escapes(other);
            match other.get_ref() {
                DeValue::String(text) if text.trim().is_empty() => {
                    let fault = empty(self.place(&other.span()), "gegenwort").with("wort", word.get_ref().as_ref());
                    self.report(fault);
                }
                DeValue::String(_) => {}
                found => self.wrong_type(&Key { kind, ..*key }, found, &other.span()),
            }
        }
    }

    /// A value written as a table has either a `wert` or a `grund` (content-model.md, "Keys").
    fn value_table(&mut self, table: &DeTable<'_>, span: &Range<usize>) {
        self.table(table, VALUE_KEYS, span);
        let place = self.place(span);
        match (table.contains_key("wert"), table.contains_key("grund")) {
            (true, true) => self
                .report(Diagnostic::new(Code::ConflictingKeys, place).with("erster", "wert").with("zweiter", "grund")),
            (false, false) => self.report(Diagnostic::new(Code::MissingKey, place).with("schluessel", "wert")),
            _ => {}
        }
    }

    /// Reports an escape that stands for a control character.
    fn escapes(&mut self, value: &Spanned<DeValue<'_>>) {
        let DeValue::String(text) = value.get_ref() else { return };
        if !text.contains(is_control) {
            return;
        }
        let start = self.base + value.span().start;
        let toml = self.source.slice(&(start..self.base + value.span().end));
        if let Some((span, letter)) = escapes::control(toml) {
            let fault = Diagnostic::new(
                Code::EscapedControl,
                self.place(&(value.span().start + span.start..value.span().start + span.end)),
            )
            .with("geschrieben", toml.get(span).unwrap_or_default())
            .with("zeichen", format!("U+{:04X}", u32::from(letter)))
            .with("gemeint", meant_in_windows_1252(letter).map(String::from).unwrap_or_default());
            self.report(fault);
        }
    }

    fn not_empty(&mut self, key: &Key, text: &str, span: &Range<usize>) {
        if text.trim().is_empty() {
            self.report(Diagnostic::new(Code::MissingKey, self.place(span)).with("schluessel", key.name));
        }
    }

    fn choice(&mut self, key: &Key, words: &'static [&'static str], text: &str, span: &Range<usize>) {
        if words.contains(&text) {
            return;
        }
        let fault = Diagnostic::new(Code::UnknownChoice, self.place(span))
            .with("schluessel", key.name)
            .with("wert", text)
            .with("erlaubt", words.join(", "))
            .with("naechstes", nearest(text, words.iter().copied()).unwrap_or_default());
        self.report(fault);
    }

    fn wrong_type(&mut self, key: &Key, found: &DeValue<'_>, span: &Range<usize>) {
        let fault = Diagnostic::new(Code::WrongType, self.place(span))
            .with("schluessel", key.name)
            .with("erwartet", expected(key.kind))
            .with("gefunden", type_name(found));
        self.report(fault);
    }

    /// Reports an unknown key and gives the known one that was probably meant.
    fn unknown(&mut self, name: &Spanned<toml::de::DeString<'_>>, keys: &[Key]) -> Option<&'static str> {
        let written = name.get_ref();
        let near = nearest(written, keys.iter().map(|key| key.name));
        let fault = Diagnostic::new(Code::UnknownKey, self.place(&name.span()))
            .with("schluessel", written.as_ref())
            .with("naechster", near.unwrap_or_default())
            .with("erlaubt", keys.iter().map(|key| key.name).collect::<Vec<_>>().join(", "));
        self.report(fault);
        near
    }

    /// Reports a key of the document that stands in a section: written behind the first `[[…]]`, TOML takes it for one of
    /// the section's.
    fn is_displaced(&mut self, name: &Spanned<toml::de::DeString<'_>>, keys: &[Key]) -> bool {
        let written = name.get_ref();
        if std::ptr::eq(keys, self.top) || !self.begins_a_line(&name.span()) {
            return false;
        }
        let in_section = || nearest(written, keys.iter().map(|key| key.name));
        let named = self.top.iter().map(|key| key.name).find(|key| *key == written);
        let meant = || nearest(written, self.top.iter().map(|key| key.name)).filter(|_| in_section().is_none());
        let Some(key) = named.or_else(meant) else { return false };
        self.displaced.push(key);
        let fault = Diagnostic::new(Code::DisplacedKey, self.place(&name.span()))
            .with("schluessel", written.as_ref())
            .with("richtig", key)
            .with("anders", if written == key { "" } else { key });
        self.report(fault);
        true
    }

    /// Whether nothing but space stands before a word in its line: so keys of a section stand, but not those in brackets.
    fn begins_a_line(&self, span: &Range<usize>) -> bool {
        let before = self.source.text().get(..self.base + span.start).unwrap_or_default();
        let before = before.trim_end_matches([' ', '\t', '"', '\'']);
        before.is_empty() || before.ends_with('\n')
    }

    fn report(&mut self, fault: Diagnostic) {
        let start = fault.place().and_then(Place::span).map(|span| span.start);
        let is_said = start.is_some_and(|at| self.broken.iter().any(|line| line.start <= at && at <= line.end));
        if !is_said {
            self.faults.push(fault);
        }
    }

    fn mentions_in_broken_line(&self, key: &str) -> bool {
        self.broken.iter().any(|line| {
            let rest = self.source.slice(line).trim_start_matches([' ', '[']).strip_prefix(key);
            rest.is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
        })
    }

    fn place(&self, span: &Range<usize>) -> Place {
        Place::at(self.source, self.base + span.start..self.base + span.end)
    }
}

fn line_of(source: &Source, fault: &Diagnostic) -> Option<Range<usize>> {
    let start = fault.place()?.span()?.start;
    let line = source.line_at(start);
    let begin = line.as_ptr() as usize - source.text().as_ptr() as usize;
    Some(begin..begin + line.len())
}

const fn is_scalar(value: &DeValue<'_>) -> bool {
    !matches!(value, DeValue::Array(_) | DeValue::Table(_))
}

/// The name of what a key wants, as an id of a message (`language/*.ftl`, `art-…`).
const fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Choice(_) | Kind::TextOr(_) => "art-text",
        Kind::Texts => "art-texte",
        Kind::Flag => "art-ja-nein",
        Kind::Integer(..) => "art-ganzzahl",
        Kind::Date => "art-datum",
        Kind::Moment => "art-zeitpunkt",
        Kind::Written | Kind::Value => "art-wert",
        Kind::Table(_) | Kind::Words => "art-tabelle",
        Kind::Tables(_) => "art-tabellen",
    }
}

/// The name of what was found, as an id of a message.
const fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "art-text",
        DeValue::Integer(_) => "art-ganzzahl",
        DeValue::Float(_) => "art-kommazahl",
        DeValue::Boolean(_) => "art-ja-nein",
        DeValue::Datetime(_) => "art-zeitpunkt",
        DeValue::Array(_) => "art-liste",
        DeValue::Table(_) => "art-tabelle",
    }
}
