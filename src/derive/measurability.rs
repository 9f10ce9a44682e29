//! What cannot be measured: promises without a number or a date.
//!
//! Rule `messbarkeit`; source: accountability.md, "Across measures", 8.

use super::indicator::{Kind, kind};
use super::series::unit_of;
use rustc_hash::FxHashSet;

use crate::model::value::{Quantity, Reading};
use crate::model::{GoalId, Indicator, MeasureId, Portal, Report, ReportId};

/// What cannot be measured in one report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Measurability {
    /// Objectives without an indicator, by their position from 0: by `projektziel` where any indicator has it; else all of
    /// them where there is no indicator at all.
    pub objectives: Vec<usize>,
    /// Indicators without a target, by their position from 0.
    pub without_target: Vec<usize>,
    /// Indicators without an actual value.
    pub without_actual: Vec<usize>,
    /// Indicators that count something without a unit.
    pub without_unit: Vec<usize>,
    /// Whether there is no milestone.
    pub no_milestones: bool,
}

impl Measurability {
    /// Whether everything can be measured.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        *self == Self::default()
    }

    /// How many things cannot be measured.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.objectives.len()
            + self.without_target.len()
            + self.without_actual.len()
            + self.without_unit.len()
            + self.no_milestones as usize
    }
}

/// A section of the strategy to which no measure belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EmptySection {
    /// A goal without any measure.
    Goal(GoalId),
    /// A letter that the strategy's own count passes over: other measures stand before and behind it.
    Letter {
        /// The goal.
        goal: GoalId,
        /// The section as the strategy counts it: `6 c`.
        section: String,
    },
}

impl EmptySection {
    /// The goal.
    #[must_use]
    pub const fn goal(&self) -> GoalId {
        match self {
            Self::Goal(goal) | Self::Letter { goal, .. } => *goal,
        }
    }

    /// The section as the strategy counts it; none where the goal has no measure at all.
    #[must_use]
    pub fn letter(&self) -> Option<&str> {
        match self {
            Self::Goal(_) => None,
            Self::Letter { section, .. } => Some(section),
        }
    }
}

/// What cannot be measured in a report.
#[must_use]
pub fn of_report(report: &Report) -> Measurability {
    let positions = |lacks: fn(&Indicator) -> bool| {
        let indicators = report.indicators.iter().enumerate();
        indicators.filter(|(_, indicator)| lacks(indicator)).map(|(at, _)| at).collect()
    };
    Measurability {
        objectives: objectives(report),
        without_target: positions(|it| is_unsaid(&it.target.reading)),
        without_actual: positions(|it| is_unsaid(&it.actual.reading)),
        without_unit: positions(|it| matches!(kind(it), Kind::Number | Kind::Change) && unit_of(it).is_none()),
        no_milestones: report.milestones.is_empty(),
    }
}

/// Nothing was said, or „offen“. What is withheld, not applicable or unreadable was said: it is counted as a gap.
fn is_unsaid(reading: &Reading<Quantity>) -> bool {
    matches!(reading, Reading::NoStatement | Reading::Open)
}

fn objectives(report: &Report) -> Vec<usize> {
    let measured: FxHashSet<usize> = report.indicators.iter().filter_map(|indicator| indicator.objective).collect();
    let all = 0..report.objectives.len();
    match (report.indicators.is_empty(), measured.is_empty()) {
        (true, _) => all.collect(),
        // Nobody said which objective an indicator measures: nothing is called unmeasured.
        (false, true) => Vec::new(),
        (false, false) => all.filter(|at| !measured.contains(&(at + 1))).collect(),
    }
}

/// The measures whose newest report names no milestone. `latest_of` gives a measure's newest report.
#[must_use]
pub fn without_milestones(portal: &Portal, latest_of: impl Fn(MeasureId) -> Option<ReportId>) -> Vec<MeasureId> {
    portal
        .measure_ids()
        .filter(|id| latest_of(*id).is_some_and(|report| portal[report].milestones.is_empty()))
        .collect()
}

/// Sections of the strategy without a measure. `measures_of` gives a goal's measures.
///
/// The strategy's sections are known from its goals and from where its measures stand (`abschnitt`, „6 b“): a letter that is
/// passed over between „a“ and the last one is a section of which the portal knows no measure.
#[must_use]
pub fn empty_sections<'v>(portal: &Portal, measures_of: impl Fn(GoalId) -> &'v [MeasureId]) -> Vec<EmptySection> {
    let mut empty = Vec::new();
    for goal in portal.goal_ids() {
        let measures = measures_of(goal);
        if measures.is_empty() {
            empty.push(EmptySection::Goal(goal));
            continue;
        }
        let number = portal[goal].number;
        let mut letters = [false; 26];
        for letter in measures.iter().filter_map(|id| letter(portal[*id].section.as_deref()?, number)) {
            if let Some(is_there) = letters.get_mut(usize::from(letter - b'a')) {
                *is_there = true;
            }
        }
        let last = letters.iter().rposition(|is_there| *is_there).unwrap_or(0);
        let passed = (b'a'..=b'z').zip(letters).take(last).filter(|(_, is_there)| !is_there);
        empty.extend(
            passed
                .map(|(letter, _)| EmptySection::Letter { goal, section: format!("{number} {}", char::from(letter)) }),
        );
    }
    empty
}

/// The letter of a section that is written as the goal's number and one letter: `6 b`, `6b`, `6. b)`.
fn letter(section: &str, number: u32) -> Option<u8> {
    let rest = section.trim().strip_prefix(&number.to_string())?;
    let mut letters = rest.bytes().filter(|byte| !matches!(byte, b' ' | b'.' | b')'));
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_ascii_alphabetic() => Some(letter.to_ascii_lowercase()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_read_as_printed() {
        let rows = [
            ("6 b", 6, Some(b'b')),
            ("6b", 6, Some(b'b')),
            ("6. B)", 6, Some(b'b')),
            ("6 ab", 6, None),
            ("16 b", 6, None),
            ("6", 6, None),
            ("6 ä", 6, None),
        ];
        for (section, number, expected) in rows {
            assert_eq!(letter(section, number), expected, "{section}");
        }
    }
}
