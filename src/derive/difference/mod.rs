//! What changed from a measure's report before to this one.
//!
//! Rule `vorjahresvergleich`; source: accountability.md, "Across years, per measure", 2: rating, target lowered or
//! raised, unit changed, indicator or milestone gone or new, objective reworded, department changed; and the due dates that
//! were moved. Compared is with the measure's report before, whatever its year.

mod told;

pub use told::{KEYS, Told};

use std::cmp::Ordering;
use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use super::history::Trend;
use super::indicator::{Kind, kind};
use super::ledger::{Move, between, moved};
use super::matching::{Entry, Thread, is_same, is_same_value, normalised};
use super::series::unit_of;
use crate::model::value::{Mark, Quantity, Unit};
use crate::model::{Indicator, Portal, Report, ReportId, Version};

/// What changed since the report before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The report before.
    pub with: ReportId,
    /// What changed, in the order of the form; empty where nothing did.
    pub changes: Vec<Change>,
}

/// One thing that changed. Positions are those in the lists of the report before and of this one, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Another department reports.
    Department,
    /// The department has another official name.
    DepartmentName,
    /// The declared rating.
    Rating(Trend),
    /// The guiding objective.
    GuidingObjective(Presence),
    /// An objective.
    Objective(Part),
    /// An indicator came, went or came back.
    Indicator(Part),
    /// An indicator counts in another unit.
    Unit(Both),
    /// An indicator's target.
    Target(Both, TargetChange),
    /// A milestone came, went or came back.
    Milestone(Part),
    /// A milestone's due date.
    Due(Both, Move),
}

/// An indicator or milestone of one of the two reports that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartName {
    /// Whether it is a milestone, else an indicator.
    pub is_milestone: bool,
    /// Whether its place is in the report before: this one has it no more.
    pub is_gone: bool,
    /// Its position in that report's list, from 0.
    pub index: usize,
}

impl Change {
    /// The indicator or milestone that changed; none for what else a report has.
    #[must_use]
    pub const fn part(self) -> Option<PartName> {
        let (is_milestone, is_gone, index) = match self {
            Self::Indicator(part) => {
                let (is_gone, index) = part.place();
                (false, is_gone, index)
            }
            Self::Milestone(part) => {
                let (is_gone, index) = part.place();
                (true, is_gone, index)
            }
            Self::Unit(at) | Self::Target(at, _) => (false, false, at.now),
            Self::Due(at, _) => (true, false, at.now),
            Self::Department
            | Self::DepartmentName
            | Self::Rating(_)
            | Self::GuidingObjective(_)
            | Self::Objective(_) => return None,
        };
        Some(PartName { is_milestone, is_gone, index })
    }

    /// Whether it is about one of several objectives.
    #[must_use]
    pub const fn is_of_objective(self) -> bool {
        matches!(self, Self::Objective(_))
    }
}

impl Part {
    /// Whether it stands only in the report before, and where it stands.
    const fn place(self) -> (bool, usize) {
        match self {
            Self::New(at) | Self::Back(at) => (false, at),
            Self::Gone(at) => (true, at),
            Self::Reworded(at) => (false, at.now),
        }
    }
}

/// What became of a text that a report has once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It is new.
    New,
    /// It is gone.
    Gone,
    /// It is worded otherwise.
    Reworded,
}

/// What became of a part of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// New in this report.
    New(usize),
    /// An earlier report had it, the one before did not.
    Back(usize),
    /// In the report before, not in this one.
    Gone(usize),
    /// In both, worded otherwise.
    Reworded(Both),
}

/// Where something stands in the report before and in this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Both {
    /// The position in the report before.
    pub before: usize,
    /// The position in this one.
    pub now: usize,
}

/// How a target stands to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetChange {
    /// A larger number, or more of a statement.
    Raised,
    /// A smaller number, or less of a statement.
    Lowered,
    /// A later date, by so many days.
    Later(i64),
    /// An earlier date, by so many days.
    Earlier(i64),
    /// There was none before.
    Given,
    /// There is none now.
    Withdrawn,
    /// The words differ, and nothing more can be said: other kinds of values, or one that cannot be read.
    Other,
}

impl TargetChange {
    /// The word of the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Raised => "plan_angehoben",
            Self::Lowered => "plan_gesenkt",
            Self::Later(_) => "plan_spaeter",
            Self::Earlier(_) => "plan_frueher",
            Self::Given => "plan_neu",
            Self::Withdrawn => "plan_entfallen",
            Self::Other => "plan_geaendert",
        }
    }
}

/// Compares every report of a measure with the one before; none for the first.
///
/// `reports` are the measure's by year, the threads follow its indicators and milestones through them.
#[must_use]
pub fn differences(
    portal: &Portal,
    reports: &[ReportId],
    indicators: &[Thread],
    milestones: &[Thread],
) -> Vec<Option<Difference>> {
    let mut of_report: Vec<Changes> = vec![Changes::default(); reports.len()];
    for thread in indicators {
        follow(thread, reports.len(), |nth, step| {
            if let (Some(changes), Some(id)) = (of_report.get_mut(nth), reports.get(nth)) {
                let before = nth.checked_sub(1).and_then(|at| reports.get(at)).map(|id| &portal[*id]);
                compare_indicator(step, before, &portal[*id], &mut changes.indicators);
            }
        });
    }
    for thread in milestones {
        follow(thread, reports.len(), |nth, step| {
            if let (Some(changes), Some(id)) = (of_report.get_mut(nth), reports.get(nth)) {
                let before = nth.checked_sub(1).and_then(|at| reports.get(at)).map(|id| &portal[*id]);
                compare_milestone(step, before, &portal[*id], &mut changes.milestones);
            }
        });
    }
    let parts = of_report.into_iter().enumerate();
    parts
        .map(|(nth, parts)| {
            let (with, id) = (*reports.get(nth.checked_sub(1)?)?, *reports.get(nth)?);
            let mut changes = Vec::new();
            of_whole(portal, &portal[with], &portal[id], &mut changes);
            changes.extend(parts.indicators);
            changes.extend(parts.milestones);
            Some(Difference { with, changes })
        })
        .collect()
}

/// Changes of a report's parts, collected thread by thread.
#[derive(Clone, Default)]
struct Changes {
    indicators: Vec<Change>,
    milestones: Vec<Change>,
}

/// What a thread does from one report to the next.
#[derive(Clone, Copy)]
enum Step {
    Both(Both),
    New(usize),
    Back(usize),
    Gone(usize),
}

impl Step {
    /// Where it stands in both reports; else what became of it.
    const fn in_both(self) -> Result<Both, Part> {
        match self {
            Self::New(at) => Err(Part::New(at)),
            Self::Back(at) => Err(Part::Back(at)),
            Self::Gone(at) => Err(Part::Gone(at)),
            Self::Both(at) => Ok(at),
        }
    }
}

/// Walks a thread through the reports: gives the number of each report in which it does something, from the second on.
fn follow(thread: &[Entry], reports: usize, mut tell: impl FnMut(usize, Step)) {
    for (at, entry) in thread.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| thread.get(before));
        match before {
            Some(before) if before.nth + 1 == entry.nth => {
                tell(entry.nth, Step::Both(Both { before: before.index, now: entry.index }));
            }
            Some(_) => tell(entry.nth, Step::Back(entry.index)),
            None if entry.nth > 0 => tell(entry.nth, Step::New(entry.index)),
            None => {}
        }
        let next = thread.get(at + 1).map_or(reports, |next| next.nth);
        if entry.nth + 1 < next {
            tell(entry.nth + 1, Step::Gone(entry.index));
        }
    }
}

fn compare_indicator(step: Step, before: Option<&Report>, now: &Report, to: &mut Vec<Change>) {
    let at = match step.in_both() {
        Ok(at) => at,
        Err(part) => return to.push(Change::Indicator(part)),
    };
    let pair = before.and_then(|before| before.indicators.get(at.before)).zip(now.indicators.get(at.now));
    let Some((old, new)) = pair else { return };
    compared_indicators(at, old, new, to);
}

/// Unit and target of an indicator in two reports.
fn compared_indicators(at: Both, old: &Indicator, new: &Indicator, to: &mut Vec<Change>) {
    let counts = |it: &Indicator| matches!(kind(it), Kind::Number | Kind::Change);
    if counts(old) && counts(new) && unit_of(old) != unit_of(new) {
        // What counts something else, or nobody knows what, is neither lowered nor raised.
        to.push(Change::Unit(at));
    } else if let Some(change) = target(old, new) {
        to.push(Change::Target(at, change));
    }
}

fn compare_milestone(step: Step, before: Option<&Report>, now: &Report, to: &mut Vec<Change>) {
    let at = match step.in_both() {
        Ok(at) => at,
        Err(part) => return to.push(Change::Milestone(part)),
    };
    let pair = before.and_then(|before| before.milestones.get(at.before)).zip(now.milestones.get(at.now));
    let Some((old, new)) = pair else { return };
    let change = moved(&old.due, &new.due);
    if change.key().is_some() {
        to.push(Change::Due(at, change));
    }
}

/// How an indicator's target stands to the one before; none where it is the same.
fn target(old: &Indicator, new: &Indicator) -> Option<TargetChange> {
    let (before, now) = (&old.target.reading, &new.target.reading);
    match (before.known(), now.known()) {
        (Some(before), Some(now)) if is_comparable((before, old), (now, new)) => compared(before, now),
        // „+5“ and „5“ are other kinds of values, whatever their signs look like.
        (Some(_), Some(_)) => Some(TargetChange::Other),
        _ if before.is_closed() || now.is_closed() => {
            (!is_same_value(&old.target, &new.target)).then_some(TargetChange::Other)
        }
        (None, Some(_)) => Some(TargetChange::Given),
        (Some(_), None) => Some(TargetChange::Withdrawn),
        (None, None) => None,
    }
}

/// Whether two values are of one kind, and numbers in one unit. A value may have one of its own: „20.000 €“ beside 25 „Tsd.
/// Euro“ is not lowered by as much.
fn is_comparable((before, old): (&Quantity, &Indicator), (now, new): (&Quantity, &Indicator)) -> bool {
    let unit = |quantity: &Quantity, of: &Indicator| {
        quantity.number().map(|(_, unit)| Unit::or_declared(unit, of.unit.as_deref()))
    };
    std::mem::discriminant(before) == std::mem::discriminant(now) && unit(before, old) == unit(now, new)
}

/// How two comparable values stand to each other; none where they are the same.
fn compared(before: &Quantity, now: &Quantity) -> Option<TargetChange> {
    match (before, now) {
        (Quantity::Period(before), Quantity::Period(now)) => match between(before, now) {
            Move::Later(days) => Some(TargetChange::Later(days)),
            Move::Earlier(days) => Some(TargetChange::Earlier(days)),
            Move::Unchanged => None,
            _ => Some(TargetChange::Other),
        },
        (Quantity::Statement(before), Quantity::Statement(now)) => of_size(now.degree().cmp(&before.degree())),
        _ => numbers(before, now),
    }
}

/// How two numbers stand to each other. „mind. 5“ and „bis zu 5“ ask for opposite things: neither is more.
fn numbers(before: &Quantity, now: &Quantity) -> Option<TargetChange> {
    let is_ceiling = |quantity: &Quantity| quantity.mark() == Some(Mark::AtMost);
    if is_ceiling(before) != is_ceiling(now) {
        return Some(TargetChange::Other);
    }
    let ((from_before, to_before, _), (from_now, to_now, _)) = (before.bounds()?, now.bounds()?);
    match (from_now.cmp(&from_before), to_now.cmp(&to_before)) {
        (Ordering::Equal, Ordering::Equal) => (before.mark() != now.mark()).then_some(TargetChange::Other),
        (from, to) if from != Ordering::Less && to != Ordering::Less => Some(TargetChange::Raised),
        (from, to) if from != Ordering::Greater && to != Ordering::Greater => Some(TargetChange::Lowered),
        _ => Some(TargetChange::Other),
    }
}

const fn of_size(order: Ordering) -> Option<TargetChange> {
    match order {
        Ordering::Less => Some(TargetChange::Lowered),
        Ordering::Greater => Some(TargetChange::Raised),
        Ordering::Equal => None,
    }
}

/// What a report has once: department, rating, guiding objective, objectives.
fn of_whole(portal: &Portal, before: &Report, now: &Report, to: &mut Vec<Change>) {
    let department = &portal[now.department];
    if before.department == now.department {
        if department.title_in(before.year) != department.title_in(now.year) {
            to.push(Change::DepartmentName);
        }
    } else {
        to.push(Change::Department);
    }
    if let Some(trend) = Trend::of(before, now).filter(|trend| *trend != Trend::Same) {
        to.push(Change::Rating(trend));
    }
    // Retold words are not the department's: nobody reworded anything.
    let is_retold = |report: &Report| report.common.version == Version::Summary;
    if is_retold(before) || is_retold(now) {
        return;
    }
    let presence = match (before.guiding_objective.as_deref(), now.guiding_objective.as_deref()) {
        (None, Some(_)) => Some(Presence::New),
        (Some(_), None) => Some(Presence::Gone),
        (Some(before), Some(now)) if !is_same(before, now) => Some(Presence::Reworded),
        _ => None,
    };
    to.extend(presence.map(Change::GuidingObjective));
    objectives(&before.objectives, &now.objectives, to);
}

/// Objectives with the same words are the same; of those left over the first stands against the first, and so on.
fn objectives(before: &[Box<str>], now: &[Box<str>], to: &mut Vec<Change>) {
    if before == now {
        return;
    }
    let words = |list: &[Box<str>]| -> Vec<String> { list.iter().map(|it| normalised(it)).collect() };
    let (old, new) = (words(before), words(now));
    if old == new {
        return;
    }
    let mut by_words: FxHashMap<&str, VecDeque<usize>> = FxHashMap::default();
    for (at, text) in new.iter().enumerate() {
        by_words.entry(text).or_default().push_back(at);
    }
    let mut is_left = |text: &str| by_words.get_mut(text).and_then(VecDeque::pop_front).is_none();
    let left: Vec<usize> = old.iter().enumerate().filter(|(_, text)| is_left(text)).map(|(at, _)| at).collect();
    let mut unmatched: Vec<usize> = by_words.into_values().flatten().collect();
    unmatched.sort_unstable();
    let count = left.len().max(unmatched.len());
    let pairs = (0..count).map(|at| (left.get(at).copied(), unmatched.get(at).copied()));
    to.extend(pairs.filter_map(|pair| {
        Some(Change::Objective(match pair {
            (Some(before), Some(now)) => Part::Reworded(Both { before, now }),
            (Some(before), None) => Part::Gone(before),
            (None, Some(now)) => Part::New(now),
            (None, None) => return None,
        }))
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Field;
    use crate::model::value::{Context, Written, quantity};

    fn indicator(unit: &str, plan: &str) -> Indicator {
        let context = Context { unit: Some(unit), ..Context::default() };
        let (target, _) = quantity::read_pair(Written::Quoted(plan), Written::Quoted(""), &context);
        Indicator {
            id: None,
            name: "Kosten".into(),
            unit: Some(unit.into()),
            target: Field { raw: plan.into(), reading: target, ..Field::absent() },
            actual: Field::absent(),
            baseline: Field::absent(),
            direction: None,
            is_change: false,
            objective: None,
            note: None,
        }
    }

    #[test]
    fn a_unit_that_is_dropped_or_added_makes_no_target_raised() {
        let without = |plan: &str| Indicator { unit: None, ..indicator("", plan) };
        for (old, new) in [
            (without("27.500"), without("33.000 €")),
            (without("27.500 €"), without("33.000")),
            (indicator("Stück", "5"), without("7")),
            (indicator("Stück", "5"), indicator("Prozent", "7")),
        ] {
            let mut found = Vec::new();
            let both = Both { before: 0, now: 0 };
            compared_indicators(both, &old, &new, &mut found);
            assert_eq!(found, [Change::Unit(both)], "{} → {}", old.target.raw, new.target.raw);
        }
    }

    #[test]
    fn a_target_is_raised_or_lowered_only_in_one_unit() {
        for (unit, before, now, expected) in [
            ("Anzahl", "10", "20", Some(TargetChange::Raised)),
            ("Anzahl", "20", "10", Some(TargetChange::Lowered)),
            ("Anzahl", "10", "10", None),
            ("Prozent", "80", "85 %", Some(TargetChange::Raised)),
            ("Tsd. Euro", "25", "20.000 €", Some(TargetChange::Lowered)),
            ("Tsd. Euro", "25", "30 Tsd. Euro", Some(TargetChange::Raised)),
            ("Anzahl", "+5", "7", Some(TargetChange::Other)),
            ("Anzahl", "+5", "5", Some(TargetChange::Other)),
            ("Anzahl", "mind. 5", "bis zu 5", Some(TargetChange::Other)),
            ("Anzahl", "mind. 5", "bis zu 7", Some(TargetChange::Other)),
            ("Anzahl", "mind. 5", "5", Some(TargetChange::Other)),
            ("Anzahl", "mind. 5", "mind. 7", Some(TargetChange::Raised)),
            ("Anzahl", "bis zu 5", "max. 5", None),
            ("Prozent", "80-90", "85-95", Some(TargetChange::Raised)),
            ("Prozent", "80-90", "70-95", Some(TargetChange::Other)),
            ("Prozent", "80-90", "80 bis 90", None),
            ("Datum", "2. Quartal 2020", "01.05.2020", Some(TargetChange::Other)),
            ("", "ja", "teilweise", Some(TargetChange::Lowered)),
            ("Datum", "31.12.2021", "31.12.2022", Some(TargetChange::Later(365))),
            ("Anzahl", "viele", "10", Some(TargetChange::Other)),
            ("Anzahl", "", "10", Some(TargetChange::Given)),
            ("Anzahl", "10", "-", Some(TargetChange::Withdrawn)),
        ] {
            assert_eq!(target(&indicator(unit, before), &indicator(unit, now)), expected, "{before} → {now} {unit}");
        }
    }
}
