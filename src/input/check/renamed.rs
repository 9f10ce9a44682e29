//! `renamed`: a name that is gone from a measure's newer report, while a similar one came with it.
//!
//! # What it does
//! Asks, for milestones and indicators of a report and the one before, whether it was renamed, and gives the `id` lines to
//! copy. Names that differ in nothing but a number („Stufe 1“, „Stufe 2“) are taken for two things; two different `id` are.
//!
//! # Why it matters
//! Milestones and indicators are followed over the years by `id`, else by name. A new wording makes one thing two: the
//! site then says that a promise is gone and another one new, and a date that moved is not shown as moved.
//!
//! # What to do
//! If it is the same, give both the `id`. If it is not, give each an `id` of its own: then nobody asks again.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Indicator, MeasureId, Milestone, Portal, Report, normalised, slug};

/// How many names of a report are held against each other, so that a report of thousands takes no longer than others.
const MOST: usize = 50;

/// How much of two names must be the same, from 0 to 1: of their letters, or of their words.
const LETTERS_ALIKE: f64 = 0.7;
const WORDS_ALIKE: f64 = 0.6;

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let mut of_measure: BTreeMap<MeasureId, Vec<&Report>> = BTreeMap::new();
    for report in &portal.reports {
        of_measure.entry(report.measure).or_default().push(report);
    }
    let mut found = Vec::new();
    for reports in of_measure.values_mut() {
        reports.sort_by_key(|report| report.year);
        ask(reports, "meilenstein", |report| report.milestones.iter().map(Part::of_milestone).collect(), &mut found);
        ask(reports, "kennzahl", |report| report.indicators.iter().map(Part::of_indicator).collect(), &mut found);
    }
    found
}

/// What a report names.
struct Part<'p> {
    id: Option<&'p str>,
    name: &'p str,
    normalised: String,
    span: Option<Range<usize>>,
}

impl<'p> Part<'p> {
    fn of_milestone(step: &'p Milestone) -> Self {
        let span = step.due.span.clone().or_else(|| step.done.span.clone());
        Self { id: step.id.as_deref(), name: &step.name, normalised: normalised(&step.name), span }
    }

    fn of_indicator(indicator: &'p Indicator) -> Self {
        let span = indicator.target.span.clone().or_else(|| indicator.actual.span.clone());
        Self { id: indicator.id.as_deref(), name: &indicator.name, normalised: normalised(&indicator.name), span }
    }

    fn place(&self, report: &Report) -> Place {
        self.span.clone().map_or_else(|| report.common.place(), |span| Place::at(&report.common.source, span))
    }
}

/// Names and ids that reports have.
#[derive(Default)]
struct Known<'p> {
    ids: BTreeSet<&'p str>,
    names: BTreeSet<String>,
}

impl<'p> Known<'p> {
    fn take(&mut self, parts: &[Part<'p>]) {
        self.ids.extend(parts.iter().filter_map(|part| part.id));
        self.names.extend(parts.iter().map(|part| part.normalised.clone()));
    }

    fn has(&self, part: &Part<'_>) -> bool {
        part.id.is_some_and(|id| self.ids.contains(id)) || self.names.contains(&part.normalised)
    }
}

/// Asks about every name that is gone from one report to the next while a similar one came.
fn ask<'p>(
    reports: &[&'p Report],
    kind: &str,
    parts: impl Fn(&'p Report) -> Vec<Part<'p>>,
    found: &mut Vec<Diagnostic>,
) {
    let mut seen = Known::default();
    let mut before: Option<(&'p Report, Vec<Part<'p>>)> = None;
    for report in reports {
        let now = parts(report);
        if let Some((earlier, old)) = &before {
            seen.take(old);
            let mut named = Known::default();
            named.take(&now);
            let came = now.iter().filter(|part| !seen.has(part)).take(MOST);
            let mut gone: Vec<&Part<'_>> = old.iter().filter(|part| !named.has(part)).take(MOST).collect();
            for part in came {
                if let Some(at) = most_alike(part, &gone) {
                    let other = gone.remove(at);
                    found.push(question(kind, (earlier, other), (report, part)));
                }
            }
        }
        before = Some((report, now));
    }
}

/// Which of the parts that are gone a new one is most like, if it is like any.
fn most_alike(part: &Part<'_>, gone: &[&Part<'_>]) -> Option<usize> {
    let alike = gone.iter().enumerate().filter(|(_, other)| part.id.is_none() || other.id.is_none());
    let alike = alike.filter_map(|(at, other)| Some((at, likeness(&other.normalised, &part.normalised)?)));
    alike.max_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(at, _)| at)
}

/// How alike two normalised names are, from 0 to 1; none where they are not.
fn likeness(one: &str, other: &str) -> Option<f64> {
    let without_digits = |name: &str| name.chars().filter(|letter| !letter.is_numeric()).collect::<String>();
    if without_digits(one) == without_digits(other) {
        return None;
    }
    let letters = strsim::normalized_damerau_levenshtein(&shortened(one), &shortened(other));
    let words = shared_words(one, other);
    (letters >= LETTERS_ALIKE || words >= WORDS_ALIKE).then_some(letters.max(words))
}

fn shortened(name: &str) -> String {
    name.chars().take(120).collect()
}

/// The share of the words of two names that both have.
fn shared_words(one: &str, other: &str) -> f64 {
    let (one, other): (BTreeSet<&str>, BTreeSet<&str>) = (one.split(' ').collect(), other.split(' ').collect());
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    count(one.intersection(&other).count()) / count(one.union(&other).count().max(1))
}

fn question(kind: &str, (before, gone): (&Report, &Part<'_>), (now, came): (&Report, &Part<'_>)) -> Diagnostic {
    let id = gone.id.or(came.id).map_or_else(|| slug(gone.name).chars().take(40).collect(), str::to_owned);
    Diagnostic::new(Code::Renamed, came.place(now))
        .with("art", kind)
        .with("alt", gone.name)
        .with("neu", came.name)
        .with("jahr", before.year.to_string())
        .with("id", if id.is_empty() { "a1".to_owned() } else { id.trim_matches('-').to_owned() })
        .with("datei", before.common.source.path())
        .related(gone.place(before))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_names_are_asked_about_and_others_are_not() {
        for (one, other, alike) in [
            ("Pilotphase", "Pilotphasen", true),
            ("Start des Projektes", "Start des Vorprojektes", true),
            ("Einführung der E-Akte im Haus", "Einführung der E-Akte", true),
            ("Stufe 1", "Stufe 2", false),
            ("Vergabe", "Schulung der Beschäftigten", false),
        ] {
            let found = likeness(&normalised(one), &normalised(other));
            assert_eq!(found.is_some(), alike, "{one} / {other}: {found:?}");
        }
    }
}
