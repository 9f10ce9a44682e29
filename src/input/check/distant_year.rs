//! `distant-year`: a year so far from the report's own that it is likely a slip of the keyboard.
//!
//! # What it does
//! Warns where a date in a report lies wholly more than [`FAR`] years before or after the report's year: `soll` and `ist` of
//! a milestone, `stand`; where its `stichtag` lies in neither that year nor one beside it; and where `beginn` or `ende` of a
//! measure lies as far as [`FAR`] from every year it was reported on. Also where a day of the document itself
//! (`veroeffentlicht`, `geaendert`, `stand`, of a `freigabe` or an `aenderung`) lies more than [`AHEAD`] after the day of the
//! run, or more than [`BACK`] before it; and where an embargo (`sperrfrist`) ends more than [`AHEAD_OF_EMBARGO`] after it.
//!
//! # Why it matters
//! 1921 instead of 2021 is a day like any other to the program: the milestone counts as due long ago, and the site says in
//! public that the department is a hundred years late.
//!
//! # What to do
//! Check the year against the source and correct it. If the source says so, leave it: it is published as it stands.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{Seen, documents, place};
use crate::diagnostic::{Code, Diagnostic, Fact, Place};
use crate::model::value::Period;
use crate::model::{Common, Field, Held, Hold, Measure, MeasureId, Portal, Report};

/// How many years a date may lie from the year reported on: longer than what administrations plan, shorter than a century.
const FAR: i32 = 30;

/// How many years a cut-off may lie from it.
const FAR_OF_CUTOFF: i32 = 1;

/// How many years the day of a publication may lie after the day of the run.
const AHEAD: i32 = 1;

/// How many years it may lie before it: longer than there are public networks.
const BACK: i32 = 60;

/// How many years an embargo may end after the day of the run.
const AHEAD_OF_EMBARGO: i32 = 5;

pub(super) fn run(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let documents = documents(seen.portal).flat_map(|common| of_document(common, seen.today));
    let stands = seen.portal.reports.iter().filter_map(|report| {
        let is_said = is_distant(report.written_on?, report.written_on?, &[report.year], FAR);
        of_day(&report.common, "stand", report.written_on?, seen.today).filter(|_| !is_said)
    });
    let embargoes = seen.portal.held.iter().filter_map(|held| of_embargo(held, seen.today));
    documents.chain(stands).chain(embargoes).chain(of_content(seen.portal)).collect()
}

fn of_document(common: &Common, today: NaiveDate) -> Vec<Diagnostic> {
    let own = [("veroeffentlicht", common.published), ("geaendert", common.changed)];
    let own = own.into_iter().filter_map(|(key, day)| Some((key, day?)));
    let approved = common.approval.iter().map(|approval| ("am", approval.on));
    let changes = common.changes.iter().map(|change| ("datum", change.date));
    own.chain(approved).chain(changes).filter_map(|(key, day)| of_day(common, key, day, today)).collect()
}

fn of_day(common: &Common, key: &str, day: NaiveDate, today: NaiveDate) -> Option<Diagnostic> {
    let side = match day.year() - today.year() {
        years if years > AHEAD => "zukunft",
        years if -years > BACK => "vergangenheit",
        _ => return None,
    };
    let fault = Diagnostic::new(Code::DistantYear, place::of_day(common, key, day));
    Some(fault.with("schluessel", key).with("wert", day).with("jahr", "").with("seite", side))
}

fn of_embargo(held: &Held, today: NaiveDate) -> Option<Diagnostic> {
    let Hold::Embargo(until) = held.hold else { return None };
    let is_far = until.year() - today.year() > AHEAD_OF_EMBARGO && held.appears_with.is_none();
    let fault = is_far.then(|| Diagnostic::new(Code::DistantYear, held.place.clone()))?;
    let fault = fault.with("schluessel", "sperrfrist").with("wert", until.date());
    Some(fault.with("jahr", "").with("seite", "sperrfrist"))
}

fn of_content(portal: &Portal) -> Vec<Diagnostic> {
    let mut years: BTreeMap<MeasureId, Vec<i32>> = BTreeMap::new();
    for report in &portal.reports {
        years.entry(report.measure).or_default().push(report.year);
    }
    let of_measures = years.iter().flat_map(|(measure, years)| duration(&portal[*measure], years));
    portal.reports.iter().flat_map(of_report).chain(of_measures).collect()
}

fn of_report(report: &Report) -> Vec<Diagnostic> {
    let milestones = report.milestones.iter().flat_map(|milestone| {
        [("soll", &milestone.due), ("ist", &milestone.done)]
            .into_iter()
            .filter_map(|(key, field)| of_field(&report.common, key, field, &[report.year]))
    });
    let days = [("stand", report.written_on, FAR), ("stichtag", Some(report.cutoff), FAR_OF_CUTOFF)];
    let days = days.into_iter().filter_map(|(key, day, far)| {
        let day = day.filter(|day| is_distant(*day, *day, &[report.year], far))?;
        Some(distant(place::of_key(&report.common, key), key, day, report.year))
    });
    days.chain(milestones).collect()
}

fn duration(measure: &Measure, years: &[i32]) -> Vec<Diagnostic> {
    [("beginn", &measure.start), ("ende", &measure.end)]
        .into_iter()
        .filter_map(|(key, field)| of_field(&measure.common, key, field, years))
        .collect()
}

fn of_field(common: &Common, key: &str, field: &Field<Period>, years: &[i32]) -> Option<Diagnostic> {
    let period = field
        .known()
        .filter(|period| is_distant(period.told_first().unwrap_or(period.last()), period.last(), years, FAR))?;
    let place = field.span.clone().map_or_else(|| common.place(), |span| Place::at(&common.source, span));
    let nearest = years.iter().min_by_key(|year| (period.first().year() - *year).abs())?;
    Some(distant(place, key, field.raw.to_string(), *nearest))
}

/// Whether every day from `first` to `last` is more than `far` years from every one of the `years`.
fn is_distant(first: NaiveDate, last: NaiveDate, years: &[i32], far: i32) -> bool {
    years.iter().all(|year| first.year() - year > far || year - last.year() > far)
}

fn distant(place: Place, key: &str, value: impl Into<Fact>, year: i32) -> Diagnostic {
    Diagnostic::new(Code::DistantYear, place)
        .with("schluessel", key)
        .with("wert", value)
        .with("jahr", year.to_string())
        .with("seite", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_years_are_not_far_and_an_interval_counts_by_its_near_end() {
        let day = |year| NaiveDate::from_ymd_opt(year, 6, 1).unwrap();
        assert!(!is_distant(day(2051), day(2051), &[2021], FAR));
        assert!(is_distant(day(2052), day(2052), &[2021], FAR));
        assert!(is_distant(day(1921), day(1921), &[2021, 2022], FAR));
        assert!(!is_distant(day(1980), day(2000), &[2021], FAR));
        assert!(!is_distant(day(1991), day(1991), &[2022, 2021], FAR));
    }
}
