//! A yearly report.

use std::ops::Range;

use chrono::NaiveDate;
use rustc_hash::FxHashMap;

use super::field::{Given, date, done};
use super::{Context, Draft, Name, common, reference};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::value::{Context as ValueContext, Rating, Reading, Written, amount, quantity};
use crate::model::{Common, Direction, Field, Funds, Indicator, Milestone, with_invisible_named};
use crate::schema::{Entry, Reader};

/// A report whose references are still names.
#[derive(Debug, Clone)]
pub struct ReportDraft {
    /// What every document carries.
    pub common: Common,
    /// `massnahme`
    pub measure: Name,
    /// `jahr`
    pub year: i32,
    /// Where it stands, in bytes of the file.
    pub year_at: Range<usize>,
    /// `ressort`
    pub department: Name,
    /// `titel`
    pub title: Option<Box<str>>,
    /// `einschaetzung`
    pub rating: Option<Field<Rating>>,
    /// `stichtag`, or the last day of the year
    pub cutoff: NaiveDate,
    /// `stand`
    pub written_on: Option<NaiveDate>,
    /// `leitziel`
    pub guiding_objective: Option<Box<str>>,
    /// `projektziele`
    pub objectives: Vec<Box<str>>,
    /// `mittel`
    pub funds: Option<Funds>,
    /// `[[kennzahl]]`
    pub indicators: Vec<Indicator>,
    /// `[[meilenstein]]`
    pub milestones: Vec<Milestone>,
}

pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>, folder_year: i32) -> Option<Draft> {
    let common = common::read(context, reader);
    let measure = reference(reader, "massnahme");
    let year = reader.integer::<i32>("jahr");
    expect_place(context, measure.as_ref(), year.as_ref(), folder_year);
    let objectives = reader.strings("projektziele");
    let indicators = reader.tables("kennzahl");
    let milestones = reader.tables("meilenstein");
    expect_own_ids(context, &indicators);
    expect_own_ids(context, &milestones);
    let rating = rating(context, reader);
    let funds = reader.table("mittel").map(|entry| funds(context, &entry.value));
    let cutoff = match reader.date("stichtag") {
        Some(entry) => Some(entry.value),
        None => year.as_ref().and_then(|year| NaiveDate::from_ymd_opt(year.value, 12, 31)),
    };
    let written_on = reader.date("stand").map(|entry| entry.value);
    // A report without its year is reported as such: of its values every fault is, too.
    let editorial = written_on.or(cutoff).unwrap_or_default();
    let indicators =
        indicators.iter().filter_map(|entry| indicator(context, &entry.value, objectives.len(), editorial)).collect();
    let milestones = milestones.iter().filter_map(|entry| milestone(context, &entry.value, editorial)).collect();
    let Entry { value: year, span: year_at } = year?;
    Some(Draft::Report(Box::new(ReportDraft {
        common,
        measure: measure?,
        year,
        year_at,
        department: reference(reader, "ressort")?,
        title: reader.string("titel"),
        rating,
        cutoff: cutoff?,
        written_on,
        guiding_objective: reader.string("leitziel"),
        objectives,
        funds,
        indicators,
        milestones,
    })))
}

/// The folder's year and the file's name say the same as the document (content-model.md, "Files").
fn expect_place(context: &mut Context<'_>, measure: Option<&Name>, year: Option<&Entry<i32>>, folder_year: i32) {
    if let Some(measure) = measure {
        let expected = context.name().to_owned();
        let written = Entry { value: measure.value.as_ref(), span: measure.span.clone() };
        context.expect_same("massnahme", &written, &expected);
    }
    if let Some(year) = year {
        let written = year.value.to_string();
        let written = Entry { value: written.as_str(), span: year.span.clone() };
        context.expect_same("jahr", &written, &folder_year.to_string());
    }
}

/// An id names one milestone or indicator of a report.
fn expect_own_ids(context: &mut Context<'_>, items: &[Entry<Reader<'_>>]) {
    let mut places: FxHashMap<&str, Range<usize>> = FxHashMap::default();
    for Entry { value, span } in items.iter().filter_map(|item| item.value.text("id")) {
        if let Some(first) = places.get(value) {
            let fault = Diagnostic::new(Code::DuplicateId, context.place(span))
                .with("wert", value)
                .related(context.place(first.clone()));
            context.report(fault);
        } else {
            places.insert(value, span);
        }
    }
}

fn rating(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<Field<Rating>> {
    let given = Given::at(reader, "einschaetzung");
    let reading = match (&given, given.effective()) {
        (Given::Absent, _) => return None,
        (Given::Withheld { .. }, _) => Reading::Confidential,
        (Given::Word { wert, korrektur, .. }, Written::Quoted(word) | Written::Bare(word)) => {
            match Rating::read(word, context.forms) {
                Some(rating) => Reading::Known(rating),
                None => {
                    let fault = Diagnostic::new(Code::UnknownRating, reader.place(korrektur.as_ref().unwrap_or(wert)))
                        .with("wert", with_invisible_named(word).as_ref());
                    context.report(fault);
                    return None;
                }
            }
        }
    };
    Some(given.field(context, reading))
}

fn funds(context: &mut Context<'_>, reader: &Reader<'_>) -> Funds {
    let mut sum = |key| {
        let given = Given::at(reader, key);
        let reading = amount::read_money(given.effective(), context.forms);
        given.field(context, reading)
    };
    Funds { target: sum("plan"), actual: sum("ist") }
}

fn indicator(
    context: &mut Context<'_>,
    reader: &Reader<'_>,
    objectives: usize,
    editorial: NaiveDate,
) -> Option<Indicator> {
    let unit = reader.string("einheit");
    let is_change = reader.text("art").is_some_and(|kind| kind.value == "zuwachs");
    let values = ValueContext { unit: unit.as_deref(), is_change, forms: context.forms, editorial: Some(editorial) };
    let (plan, ist) = (Given::at(reader, "plan"), Given::at(reader, "ist"));
    let (target, actual) = quantity::read_pair(plan.effective(), ist.effective(), &values);
    let ausgangswert = Given::at(reader, "ausgangswert");
    let baseline = quantity::read(ausgangswert.effective(), &ValueContext { is_change: false, ..values });
    let target = plan.field(context, target);
    let actual = ist.field(context, actual);
    let baseline = ausgangswert.field(context, baseline);
    Some(Indicator {
        id: reader.string("id"),
        name: reader.string("name")?,
        target,
        actual,
        baseline,
        direction: match reader.text("richtung").map(|entry| entry.value) {
            Some("fallend") => Some(Direction::Falling),
            Some("steigend") => Some(Direction::Rising),
            _ => None,
        },
        is_change,
        objective: objective(context, reader, objectives),
        note: reader.string("anmerkung"),
        unit,
    })
}

fn objective(context: &mut Context<'_>, reader: &Reader<'_>, objectives: usize) -> Option<usize> {
    let number = reader.integer::<usize>("projektziel")?;
    if number.value > objectives {
        let fault = Diagnostic::new(Code::UnknownObjective, reader.place(&number))
            .with("nummer", number.value)
            .with("anzahl", objectives);
        context.report(fault);
    }
    Some(number.value)
}

fn milestone(context: &mut Context<'_>, reader: &Reader<'_>, editorial: NaiveDate) -> Option<Milestone> {
    Some(Milestone {
        id: reader.string("id"),
        name: reader.string("name")?,
        subproject: reader.string("teilprojekt"),
        due: date(context, reader, "soll"),
        done: done(context, reader, "ist", editorial),
        note: reader.string("anmerkung"),
    })
}
