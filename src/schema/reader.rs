//! Typed access to a table that was held against its keys.

use std::ops::Range;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::faults::Inspection;
use super::range::in_range;
use super::syntax::readable_part;
use super::{Key, Kind, VALUE_KEYS};
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::model::value::Written;

/// A table of keys with the place that missing keys are reported at.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The keys.
    pub keys: &'static [Key],
}

impl Shape {
    /// Reads the TOML in `part` of a file, reports every fault to `faults`, and gives what is readable to `with`.
    pub fn read<T>(
        self,
        source: &Arc<Source>,
        part: &Range<usize>,
        faults: &mut Vec<Diagnostic>,
        with: impl FnOnce(Reader<'_>) -> T,
    ) -> T {
        let mut syntax = Vec::new();
        let (whole, errors) = DeTable::parse_recoverable(source.slice(part));
        // Only a text with faults is looked at again, line by line.
        let text = (!errors.is_empty()).then(|| readable_part(source, part, self.keys, &mut syntax));
        let table = match &text {
            None => whole.into_inner(),
            Some(text) => DeTable::parse_recoverable(text).0.into_inner(),
        };
        let mut inspection = Inspection::new(source, part.start, self.keys, syntax);
        inspection.document(&table);
        faults.extend(inspection.finish());
        with(Reader { table: &table, keys: self.keys, source, base: part.start })
    }
}

/// Leaves out what is only said because of an earlier fault at the same place: one place, one fault.
#[must_use]
pub fn without_follow_ups(found: Vec<Diagnostic>, earlier: &[Diagnostic]) -> Vec<Diagnostic> {
    let said = joined(earlier.iter().filter_map(|fault| fault.place().and_then(Place::span).cloned()).collect());
    let follows = |fault: &Diagnostic| {
        let Some(span) = fault.place().and_then(Place::span) else { return false };
        let next = said.partition_point(|other| other.end <= span.start);
        said.get(next).is_some_and(|other| other.start < span.end)
    };
    found.into_iter().filter(|fault| !follows(fault)).collect()
}

/// Spans in their order, those that overlap as one.
fn joined(mut spans: Vec<Range<usize>>) -> Vec<Range<usize>> {
    spans.sort_by_key(|span| span.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match joined.last_mut().filter(|last| span.start < last.end) {
            Some(last) => last.end = last.end.max(span.end),
            None => joined.push(span),
        }
    }
    joined
}

/// A value with the bytes it stands at in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// The value.
    pub value: T,
    /// Where it stands in the file, in bytes.
    pub span: Range<usize>,
}

/// Reads keys of one table. A key that is missing, of the wrong type or outside of its bounds gives `None`: it was reported
/// before.
#[derive(Clone, Copy)]
pub struct Reader<'t> {
    table: &'t DeTable<'t>,
    keys: &'static [Key],
    source: &'t Arc<Source>,
    base: usize,
}

impl<'t> Reader<'t> {
    /// The file.
    #[must_use]
    pub fn source(&self) -> &'t Arc<Source> {
        self.source
    }

    /// The place of an entry.
    #[must_use]
    pub fn place<T>(&self, entry: &Entry<T>) -> Place {
        Place::at(self.source, entry.span.clone())
    }

    /// Whether the key is there, of whatever type.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Whether the key is there with a list.
    #[must_use]
    pub fn has_list(&self, key: &str) -> bool {
        matches!(self.get(key).map(Spanned::get_ref), Some(DeValue::Array(_)))
    }

    /// A text.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<Entry<&'t str>> {
        let value = self.get(key)?;
        let DeValue::String(text) = value.get_ref() else { return None };
        Some(self.entry(text.as_ref(), value)).filter(|entry| !entry.value.trim().is_empty())
    }

    /// A text of its own.
    #[must_use]
    pub fn string(&self, key: &str) -> Option<Box<str>> {
        self.text(key).map(|entry| entry.value.into())
    }

    /// A list of texts.
    #[must_use]
    pub fn texts(&self, key: &str) -> Vec<Entry<&'t str>> {
        let Some(DeValue::Array(items)) = self.get(key).map(Spanned::get_ref) else { return Vec::new() };
        items
            .iter()
            .filter_map(|item| match item.get_ref() {
                DeValue::String(text) => Some(self.entry(text.as_ref(), item)),
                _ => None,
            })
            .collect()
    }

    /// A list of texts of their own.
    #[must_use]
    pub fn strings(&self, key: &str) -> Vec<Box<str>> {
        self.texts(key).into_iter().map(|entry| entry.value.into()).collect()
    }

    /// Words of one's own with their texts, in the order of the words.
    #[must_use]
    pub fn words(&self, key: &str) -> Vec<(&'t str, &'t str)> {
        let Some(DeValue::Table(table)) = self.get(key).map(Spanned::get_ref) else { return Vec::new() };
        let text = |value: &'t Spanned<DeValue<'t>>| match value.get_ref() {
            DeValue::String(text) => Some(text.as_ref()),
            _ => None,
        };
        table
            .iter()
            .flat_map(|(word, value)| {
                let texts: Vec<&str> = match value.get_ref() {
                    DeValue::Array(items) => items.iter().filter_map(text).collect(),
                    _ => text(value).into_iter().collect(),
                };
                texts.into_iter().map(move |text| (word.get_ref().as_ref(), text))
            })
            .collect()
    }

    /// A truth value.
    #[must_use]
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.get(key)?.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => None,
        }
    }

    /// A whole number between the key's bounds.
    #[must_use]
    pub fn integer<N: TryFrom<i64>>(&self, key: &str) -> Option<Entry<N>> {
        let value = self.get(key)?;
        let (Some(Kind::Integer(least, most)), DeValue::Integer(number)) = (self.kind(key), value.get_ref()) else {
            return None;
        };
        Some(self.entry(N::try_from(in_range(number, least, most)?).ok()?, value))
    }

    /// A date.
    #[must_use]
    pub fn date(&self, key: &str) -> Option<Entry<NaiveDate>> {
        let value = self.get(key)?;
        let DeValue::Datetime(moment) = value.get_ref() else { return None };
        Some(self.entry(date(moment)?, value))
    }

    /// A moment: a date-time with an offset is carried to UTC (`true`), any other is local (`false`).
    #[must_use]
    pub fn moment(&self, key: &str) -> Option<Entry<(NaiveDateTime, bool)>> {
        let value = self.get(key)?;
        let DeValue::Datetime(moment) = value.get_ref() else { return None };
        let time = moment.time.and_then(|time| {
            NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), time.second.unwrap_or(0).into())
        });
        let local = date(moment)?.and_time(time.unwrap_or(NaiveTime::MIN));
        let at = match moment.offset {
            None => (local, false),
            Some(toml::value::Offset::Z) => (local, true),
            Some(toml::value::Offset::Custom { minutes }) => {
                (local.checked_sub_signed(TimeDelta::minutes(minutes.into()))?, true)
            }
        };
        Some(self.entry(at, value))
    }

    /// What was written, to the letter: a string's text, or the source text of any other scalar.
    #[must_use]
    pub fn written(&self, key: &str) -> Option<Entry<Written<'t>>> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(self.entry(Written::Quoted(text.as_ref()), value)),
            DeValue::Array(_) | DeValue::Table(_) => None,
            _ => {
                let entry = self.entry((), value);
                Some(Entry { value: Written::Bare(self.source.slice(&entry.span)), span: entry.span })
            }
        }
    }

    /// A table below this one.
    #[must_use]
    pub fn table(&self, key: &str) -> Option<Entry<Self>> {
        let value = self.get(key)?;
        let DeValue::Table(table) = value.get_ref() else { return None };
        Some(self.entry(Reader { table, keys: self.keys_below(key), ..*self }, value))
    }

    /// The tables of a list below this one.
    #[must_use]
    pub fn tables(&self, key: &str) -> Vec<Entry<Self>> {
        let Some(DeValue::Array(items)) = self.get(key).map(Spanned::get_ref) else { return Vec::new() };
        let keys = self.keys_below(key);
        items
            .iter()
            .filter_map(|item| match item.get_ref() {
                DeValue::Table(table) => Some(self.entry(Reader { table, keys, ..*self }, item)),
                _ => None,
            })
            .collect()
    }

    fn get(&self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.table.get(key)
    }

    fn kind(&self, key: &str) -> Option<Kind> {
        self.keys.iter().find(|known| known.name == key).map(|known| known.kind)
    }

    /// The keys of the tables below a key.
    fn keys_below(&self, key: &str) -> &'static [Key] {
        match self.kind(key) {
            Some(Kind::Table(keys) | Kind::Tables(keys) | Kind::TextOr(keys)) => keys,
            Some(Kind::Value) => VALUE_KEYS,
            _ => &[],
        }
    }

    fn entry<T>(&self, value: T, at: &Spanned<DeValue<'_>>) -> Entry<T> {
        let span = at.span();
        Entry { value, span: self.base + span.start..self.base + span.end }
    }
}

fn date(moment: &toml::value::Datetime) -> Option<NaiveDate> {
    let date = moment.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}
