//! A value of the form: its word, its reading, and what was added to it.

use std::ops::Range;

use chrono::NaiveDate;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::value::{Period, Reading, Why, Written, period};
use crate::model::{Field, with_invisible_named};
use crate::schema::{Entry, Reader};

/// A value as it stands in the file, before it is read.
#[derive(Debug, Clone)]
pub(super) enum Given<'t> {
    /// The key is missing.
    Absent,
    /// A word, perhaps with a correction and a note.
    Word {
        key: &'static str,
        wert: Entry<Written<'t>>,
        korrektur: Option<Entry<Written<'t>>>,
        anmerkung: Option<Box<str>>,
    },
    /// A reason stands in the value's place.
    Withheld { span: Range<usize>, anmerkung: Option<Box<str>>, rechtsgrundlage: Option<Box<str>> },
}

impl<'t> Given<'t> {
    /// What stands at `key`: a scalar, or a table of a value.
    pub(super) fn at(reader: &Reader<'t>, key: &'static str) -> Self {
        if let Some(wert) = reader.written(key) {
            return Self::Word { key, wert, korrektur: None, anmerkung: None };
        }
        let Some(table) = reader.table(key) else { return Self::Absent };
        let inner = table.value;
        let anmerkung = inner.string("anmerkung");
        match inner.written("wert") {
            Some(wert) => Self::Word { key, wert, korrektur: inner.written("korrektur"), anmerkung },
            None if inner.has("grund") => {
                Self::Withheld { span: table.span, anmerkung, rechtsgrundlage: inner.string("rechtsgrundlage") }
            }
            None => Self::Absent,
        }
    }

    /// What is to be read: the correction where there is one, else the word; empty where nothing stands.
    pub(super) fn effective(&self) -> Written<'t> {
        match self {
            Self::Word { korrektur: Some(korrektur), .. } => korrektur.value,
            Self::Word { wert, .. } => wert.value,
            Self::Absent | Self::Withheld { .. } => Written::Quoted(""),
        }
    }

    /// The field with its reading; a word that cannot be read is reported.
    pub(super) fn field<T>(self, context: &mut Context<'_>, reading: Reading<T>) -> Field<T> {
        match self {
            Self::Absent => Field::absent(),
            Self::Withheld { span, anmerkung, rechtsgrundlage } => Field {
                reading: Reading::Confidential,
                note: anmerkung,
                legal_basis: rechtsgrundlage,
                span: Some(span),
                ..Field::absent()
            },
            Self::Word { key, wert, korrektur, anmerkung } => {
                for entry in std::iter::once(&wert).chain(&korrektur) {
                    report_ambiguous(context, entry);
                }
                let (key, read_from) = korrektur.as_ref().map_or((key, &wert), |entry| ("korrektur", entry));
                report_unreadable(context, key, read_from, &reading);
                Field {
                    raw: text(wert.value).into(),
                    correction: korrektur.map(|korrektur| text(korrektur.value).into()),
                    reading,
                    note: anmerkung,
                    legal_basis: None,
                    span: Some(wert.span),
                }
            }
        }
    }
}

fn report_unreadable<T>(context: &mut Context<'_>, key: &str, entry: &Entry<Written<'_>>, reading: &Reading<T>) {
    if !reading.is_unreadable() {
        return;
    }
    let mut fault = Diagnostic::new(Code::UnreadableValue, context.place(entry.span.clone()))
        .with("schluessel", key)
        .with("wert", text(entry.value))
        .with("gezeigt", with_invisible_named(text(entry.value)).as_ref())
        .with("vorschlag", reading.suggestion().map(|meant| meant.as_str()).unwrap_or_default())
        .with("grund", reading.why().map(Why::key).unwrap_or_default());
    match reading.why() {
        Some(Why::MonthHasDays { year, month, days }) => {
            fault = fault.with("jahr", year.to_string()).with("monat", i64::from(month)).with("tage", i64::from(days));
        }
        Some(Why::NoSuchMonth(month)) => fault = fault.with("monat", i64::from(month)),
        None => {}
    }
    context.report(fault);
}

/// `1.500` without quotation marks: to TOML one and a half, to whoever wrote it fifteen hundred.
fn report_ambiguous(context: &mut Context<'_>, entry: &Entry<Written<'_>>) {
    let Written::Bare(source) = entry.value else { return };
    let Some((whole, decimals)) = source.split_once('.') else { return };
    let is_number =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
    if is_number(whole.trim_start_matches(['+', '-'])) && decimals.len() == 3 && is_number(decimals) {
        let fault = Diagnostic::new(Code::AmbiguousNumber, context.place(entry.span.clone()))
            .with("wert", source)
            .with("tausend", source)
            .with("komma", format!("{whole},{decimals}"));
        context.report(fault);
    }
}

/// The word itself.
fn text(written: Written<'_>) -> &str {
    match written {
        Written::Quoted(text) | Written::Bare(text) => text,
    }
}

/// A date-like key.
pub(super) fn date(context: &mut Context<'_>, reader: &Reader<'_>, key: &'static str) -> Field<Period> {
    let given = Given::at(reader, key);
    let reading = period::read(given.effective(), context.forms);
    given.field(context, reading)
}

/// The date on which something was done, told by the report of this editorial date.
pub(super) fn done(
    context: &mut Context<'_>,
    reader: &Reader<'_>,
    key: &'static str,
    editorial: NaiveDate,
) -> Field<Period> {
    let given = Given::at(reader, key);
    let reading = period::read_done(given.effective(), context.forms, editorial);
    given.field(context, reading)
}
