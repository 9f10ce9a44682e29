//! What changed from a measure's report before to this one.
//!
//! Rule `vorjahresvergleich`; source: accountability.md, "Across years, per measure", 2: rating, target lowered or
//! raised, unit changed, indicator or milestone gone or new, objective reworded, department changed; and the due dates that
//! were moved. Compared is with the measure's report before, whatever its year.

use std::cmp::Ordering;

use super::history::Trend;
use super::ledger::{Move, moved};
use super::matching::{Entry, Thread, is_same, is_same_value, normalised};
use super::series::unit_of;
use crate::model::value::{Quantity, Unit};
use crate::model::{Indicator, Milestone, Portal, Report, ReportId, Version};

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

/// A change in words and keys: what the page and the exports tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'p> {
    /// The word of the exports for the kind of change.
    pub key: &'static str,
    /// What changed, by its name; none for what a report has once.
    pub subject: Option<&'p str>,
    /// What the report before said, to the letter; a rating or a department as its key.
    pub before: Option<&'p str>,
    /// What this one says.
    pub now: Option<&'p str>,
    /// For dates: days later, negative: earlier.
    pub days: Option<i64>,
}

/// All words for kinds of change, in the order of the form.
pub const KEYS: [&str; 31] = [
    "ressort_gewechselt",
    "ressort_umbenannt",
    "einschaetzung_besser",
    "einschaetzung_schlechter",
    "einschaetzung_neu",
    "einschaetzung_entfallen",
    "leitziel_neu",
    "leitziel_entfallen",
    "leitziel_umformuliert",
    "projektziel_neu",
    "projektziel_entfallen",
    "projektziel_umformuliert",
    "kennzahl_neu",
    "kennzahl_wieder_da",
    "kennzahl_entfallen",
    "einheit_geaendert",
    "plan_angehoben",
    "plan_gesenkt",
    "plan_spaeter",
    "plan_frueher",
    "plan_neu",
    "plan_entfallen",
    "plan_geaendert",
    "meilenstein_neu",
    "meilenstein_wieder_da",
    "meilenstein_entfallen",
    "termin_spaeter",
    "termin_frueher",
    "termin_neu",
    "termin_entfallen",
    "termin_geaendert",
];

impl Change {
    /// Tells the change between two reports.
    #[must_use]
    pub fn told<'p>(self, portal: &'p Portal, before: &'p Report, now: &'p Report) -> Told<'p> {
        let told = |key, subject, before, now, days| Told { key, subject, before, now, days };
        let indicator = |report: &'p Report, at: usize| report.indicators.get(at);
        let milestone = |report: &'p Report, at: usize| report.milestones.get(at);
        let objective = |report: &'p Report, at: usize| report.objectives.get(at).map(AsRef::as_ref);
        match self {
            Self::Department => {
                let of = |report: &Report| Some(portal[report.department].key.as_ref());
                told("ressort_gewechselt", None, of(before), of(now), None)
            }
            Self::DepartmentName => {
                let of = |report: &Report| Some(portal[report.department].title_in(report.year));
                told("ressort_umbenannt", None, of(before), of(now), None)
            }
            Self::Rating(trend) => {
                let of = |report: &Report| report.declared().map(|rating| rating.key());
                told(trend.key(), None, of(before), of(now), None)
            }
            Self::GuidingObjective(presence) => {
                let key = match presence {
                    Presence::New => "leitziel_neu",
                    Presence::Gone => "leitziel_entfallen",
                    Presence::Reworded => "leitziel_umformuliert",
                };
                told(key, None, before.guiding_objective.as_deref(), now.guiding_objective.as_deref(), None)
            }
            Self::Objective(part) => match part {
                Part::New(at) | Part::Back(at) => told("projektziel_neu", None, None, objective(now, at), None),
                Part::Gone(at) => told("projektziel_entfallen", None, objective(before, at), None, None),
                Part::Reworded(at) => {
                    let texts = (objective(before, at.before), objective(now, at.now));
                    told("projektziel_umformuliert", None, texts.0, texts.1, None)
                }
            },
            Self::Indicator(part) => {
                let keys = ["kennzahl_neu", "kennzahl_wieder_da", "kennzahl_entfallen"];
                let name = |report, at| indicator(report, at).map(|it| it.name.as_ref());
                came_or_went(part, keys, |at| name(before, at), |at| name(now, at))
            }
            Self::Milestone(part) => {
                let keys = ["meilenstein_neu", "meilenstein_wieder_da", "meilenstein_entfallen"];
                let name = |report, at| milestone(report, at).map(|it| it.name.as_ref());
                came_or_went(part, keys, |at| name(before, at), |at| name(now, at))
            }
            Self::Unit(at) => {
                let (old, new) = (indicator(before, at.before), indicator(now, at.now));
                let unit = |it: Option<&'p Indicator>| it.and_then(|it| it.unit.as_deref());
                told("einheit_geaendert", new.map(|it| it.name.as_ref()), unit(old), unit(new), None)
            }
            Self::Target(at, change) => {
                let (old, new) = (indicator(before, at.before), indicator(now, at.now));
                let word =
                    |it: Option<&'p Indicator>| it.map(|it| it.target.raw.as_ref()).filter(|raw| !raw.is_empty());
                let days = match change {
                    TargetChange::Later(days) => Some(days),
                    TargetChange::Earlier(days) => Some(-days),
                    _ => None,
                };
                told(change.key(), new.map(|it| it.name.as_ref()), word(old), word(new), days)
            }
            Self::Due(at, change) => {
                let (old, new) = (milestone(before, at.before), milestone(now, at.now));
                let word = |it: Option<&'p Milestone>| it.map(|it| it.due.raw.as_ref()).filter(|raw| !raw.is_empty());
                let key = change.key().unwrap_or_default();
                told(key, new.map(|it| it.name.as_ref()), word(old), word(new), change.days())
            }
        }
    }
}

/// New, back and gone tell their name, and nothing else.
fn came_or_went<'p>(
    part: Part,
    [new, back, gone]: [&'static str; 3],
    before: impl Fn(usize) -> Option<&'p str>,
    now: impl Fn(usize) -> Option<&'p str>,
) -> Told<'p> {
    let (key, subject) = match part {
        Part::New(at) => (new, now(at)),
        Part::Back(at) => (back, now(at)),
        Part::Gone(at) => (gone, before(at)),
        Part::Reworded(at) => (new, now(at.now)),
    };
    Told { key, subject, before: None, now: None, days: None }
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
    let at = match step {
        Step::New(at) => return to.push(Change::Indicator(Part::New(at))),
        Step::Back(at) => return to.push(Change::Indicator(Part::Back(at))),
        Step::Gone(at) => return to.push(Change::Indicator(Part::Gone(at))),
        Step::Both(at) => at,
    };
    let pair = before.and_then(|before| before.indicators.get(at.before)).zip(now.indicators.get(at.now));
    let Some((old, new)) = pair else { return };
    let (old_unit, new_unit) = (unit_of(old), unit_of(new));
    if old_unit.is_some() && new_unit.is_some() && old_unit != new_unit {
        // What counts something else is neither lowered nor raised.
        to.push(Change::Unit(at));
    } else if let Some(change) = target(old, new) {
        to.push(Change::Target(at, change));
    }
}

fn compare_milestone(step: Step, before: Option<&Report>, now: &Report, to: &mut Vec<Change>) {
    let at = match step {
        Step::New(at) => return to.push(Change::Milestone(Part::New(at))),
        Step::Back(at) => return to.push(Change::Milestone(Part::Back(at))),
        Step::Gone(at) => return to.push(Change::Milestone(Part::Gone(at))),
        Step::Both(at) => at,
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
    let other = || (!is_same_value(&old.target, &new.target)).then_some(TargetChange::Other);
    match (before.known(), now.known()) {
        (Some(before), Some(now)) if is_comparable((before, old), (now, new)) => compared(before, now),
        (Some(_), Some(_)) => other(),
        _ if before.is_closed() || now.is_closed() => other(),
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
        (Quantity::Period(before), Quantity::Period(now)) => match (now.last() - before.last()).num_days() {
            0 => None,
            days if days > 0 => Some(TargetChange::Later(days)),
            days => Some(TargetChange::Earlier(-days)),
        },
        (Quantity::Statement(before), Quantity::Statement(now)) => of_size(now.degree().cmp(&before.degree())),
        _ => of_size(now.number()?.0.cmp(&before.number()?.0)),
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
    if let Some(trend) = Trend::between(before.declared(), now.declared()).filter(|trend| *trend != Trend::Same) {
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
    let mut unmatched: Vec<usize> = (0..new.len()).collect();
    let mut left = Vec::new();
    for (at, text) in old.iter().enumerate() {
        match unmatched.iter().position(|other| new.get(*other) == Some(text)) {
            Some(found) => {
                unmatched.remove(found);
            }
            None => left.push(at),
        }
    }
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
    use crate::model::value::{Context, Written, quantity};
    use crate::model::{Direction, Field};

    fn indicator(unit: &str, plan: &str) -> Indicator {
        let context = Context { unit: Some(unit), is_change: false };
        let (target, _) = quantity::read_pair(Written::Quoted(plan), Written::Quoted(""), &context);
        Indicator {
            id: None,
            name: "Kosten".into(),
            unit: Some(unit.into()),
            target: Field { raw: plan.into(), reading: target, ..Field::absent() },
            actual: Field::absent(),
            baseline: Field::absent(),
            direction: Direction::Rising,
            is_change: false,
            objective: None,
            note: None,
        }
    }

    #[test]
    fn a_target_is_raised_or_lowered_only_in_one_unit() {
        for (unit, before, now, expected) in [
            ("Anzahl", "10", "20", Some(TargetChange::Raised)),
            ("Anzahl", "20", "10", Some(TargetChange::Lowered)),
            ("Anzahl", "10", "10", None),
            ("Prozent", "80", "85 %", Some(TargetChange::Raised)),
            ("Tsd. Euro", "25", "20.000 €", Some(TargetChange::Other)),
            ("Tsd. Euro", "25", "30 Tsd. Euro", Some(TargetChange::Raised)),
            ("Anzahl", "+5", "7", Some(TargetChange::Other)),
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
