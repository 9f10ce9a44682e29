//! `dates-reversed`: a date that lies before the one it should follow.
//!
//! # What it does
//! Warns where it is certain that two dates are in the wrong order: a duty to report or an official name that ends before
//! it begins, a measure that ends before it begins, a document that was changed before it was published, a report that was
//! written before the day up to which it reports.
//! Dates that are intervals (`2022`, `Mitte 2022`) count only if no day of the one can come before any of the other, and
//! dates with a mark (`bis`, `ca.`, `vsl.`) do not count at all.
//!
//! # Why it matters
//! One of the two cannot be right, and readers and figures rely on both.
//!
//! # What to do
//! Check both against the source and correct the wrong one. If the source gives both like this, say so in a note.

use super::{documents, place};
use crate::diagnostic::{Code, Diagnostic, Fact, Place};
use crate::model::value::Period;
use crate::model::{Common, Department, Field, Measure, Portal, Report};

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let of_documents = documents(portal).filter_map(changed_before_published);
    let of_measures = portal.measures.iter().flat_map(|measure| duty(measure).into_iter().chain(duration(measure)));
    let of_reports = portal.reports.iter().filter_map(written_before_cutoff);
    let of_departments = portal.departments.iter().flat_map(official_names);
    of_documents.chain(of_measures).chain(of_reports).chain(of_departments).collect()
}

fn reversed(place: Place, first: (&str, impl Into<Fact>), second: (&str, impl Into<Fact>)) -> Diagnostic {
    Diagnostic::new(Code::DatesReversed, place)
        .with("erster", first.0)
        .with("erster_wert", first.1)
        .with("zweiter", second.0)
        .with("zweiter_wert", second.1)
}

/// `geaendert` before `veroeffentlicht`.
fn changed_before_published(common: &Common) -> Option<Diagnostic> {
    let (published, changed) = (common.published?, common.changed?);
    (changed < published).then(|| {
        let first = ("veroeffentlicht", published);
        reversed(place::of_key(common, "geaendert"), first, ("geaendert", changed))
    })
}

/// `berichtspflicht` with `bis` before `von`.
fn duty(measure: &Measure) -> Option<Diagnostic> {
    let duty = measure.duty?;
    let until = duty.until.filter(|until| *until < duty.from)?;
    let place = place::of_key(&measure.common, "berichtspflicht");
    Some(reversed(place, ("von", duty.from.to_string()), ("bis", until.to_string())))
}

/// `ende` before `beginn`.
fn duration(measure: &Measure) -> Option<Diagnostic> {
    let (start, end) = (certain(&measure.start)?, certain(&measure.end)?);
    let span = measure.end.span.clone()?;
    (end.last() < start.first()).then(|| {
        let first = ("beginn", measure.start.raw.to_string());
        reversed(Place::at(&measure.common.source, span), first, ("ende", measure.end.raw.to_string()))
    })
}

/// `stand` before the cut-off: what was not due yet when it was written counts as overdue at the cut-off.
fn written_before_cutoff(report: &Report) -> Option<Diagnostic> {
    let written = report.written_on.filter(|day| *day < report.cutoff)?;
    let first = ("stichtag", report.cutoff);
    Some(reversed(place::of_key(&report.common, "stand"), first, ("stand", written)))
}

/// A date that is meant as it stands.
fn certain(field: &Field<Period>) -> Option<&Period> {
    field.known().filter(|period| period.mark().is_none())
}

/// `namen` with `bis` before `von`.
fn official_names(department: &Department) -> Vec<Diagnostic> {
    let years = department.names.iter().filter_map(|name| Some((name.from?, name.until?)));
    let reversed_years = years.filter(|(from, until)| until < from);
    reversed_years
        .map(|(from, until)| {
            let place = place::of_key(&department.common, "namen");
            reversed(place, ("von", from.to_string()), ("bis", until.to_string()))
        })
        .collect()
}
