//! Looks names up and says what is wrong with those that lead nowhere.

use std::cell::Cell;

use super::names::{Names, Standing};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::input::parse::Name;
use crate::model::{Common, DepartmentId, GoalId, MeasureId, StrategyId};
use crate::schema::{Entry, nearest};

/// The names of everything that can be referred to.
pub(super) struct References {
    pub(super) strategies: Names<StrategyId>,
    pub(super) goals: Names<GoalId>,
    pub(super) measures: Names<MeasureId>,
    pub(super) departments: Names<DepartmentId>,
    /// How many names may yet be compared to find the one that was meant.
    pub(super) comparisons: Cell<usize>,
}

/// How many names are compared in a run, at most, to find those that were meant: thousands of names that lead nowhere have one
/// cause, and proposals for each of them would cost more than all else.
pub(super) const MOST_COMPARISONS: usize = 1_000_000;

impl References {
    pub(super) fn department(&self, from: &Common, name: &Name, faults: &mut Vec<Diagnostic>) -> Option<DepartmentId> {
        self.look_up(&self.departments, from, name, Code::UnknownDepartment, faults)
    }

    pub(super) fn measure(
        &self,
        from: &Common,
        name: &Name,
        unknown: Code,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<MeasureId> {
        self.look_up(&self.measures, from, name, unknown, faults)
    }

    pub(super) fn goal(&self, from: &Common, number: &Entry<u32>, faults: &mut Vec<Diagnostic>) -> Option<GoalId> {
        let name = Entry { value: number.value.to_string().into(), span: number.span.clone() };
        self.look_up(&self.goals, from, &name, Code::UnknownGoal, faults)
    }

    fn look_up<I: Copy>(
        &self,
        names: &Names<I>,
        from: &Common,
        name: &Name,
        unknown: Code,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<I> {
        let place = || Place::at(&from.source, name.span.clone());
        match names.get(&name.value) {
            Some(Standing::Known(id)) => Some(id),
            Some(Standing::Broken) => None,
            Some(Standing::Hidden(hold)) => {
                let fault = Diagnostic::new(Code::HiddenReference, place()).with("name", name.value.as_ref());
                faults.push(hold.told(fault));
                None
            }
            // Goals and strategies carry their names inside: a broken one may be the one that is meant.
            None if matches!(unknown, Code::UnknownGoal | Code::UnknownStrategy) && names.has_broken() => None,
            None => {
                let (nearest, present) = if self.may_compare(names.count()) {
                    (nearest_name(&name.value, names.all()), some_of(&name.value, names.all()))
                } else {
                    (None, first_of(names.all()))
                };
                let fault = Diagnostic::new(unknown, place())
                    .with("name", name.value.as_ref())
                    .with("naechster", nearest.unwrap_or_default())
                    .with("vorhanden", present);
                faults.push(fault);
                None
            }
        }
    }

    /// Whether so many names may still be compared.
    fn may_compare(&self, count: usize) -> bool {
        let left = self.comparisons.get().checked_sub(count);
        self.comparisons.set(left.unwrap_or(0));
        left.is_some()
    }

    /// A goal's strategy may be left out where there is one (content-model.md, "Ziel").
    pub(super) fn strategy(
        &self,
        from: &Common,
        name: Option<Name>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<StrategyId> {
        if let Some(name) = name {
            return self.look_up(&self.strategies, from, &name, Code::UnknownStrategy, faults);
        }
        let mut all = self.strategies.all();
        match (all.next(), all.next()) {
            (Some(only), None) => match self.strategies.get(only) {
                Some(Standing::Known(id)) => Some(id),
                _ => None,
            },
            (Some(_), Some(_)) => {
                let names = first_of(self.strategies.all());
                faults.push(Diagnostic::new(Code::AmbiguousStrategy, from.place()).with("vorhanden", names));
                None
            }
            _ => None,
        }
    }
}

/// The name that was probably meant. One number is no slip of the pen for another: `D42` is not `D40`.
fn nearest_name<'n>(written: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let words = |name: &str| name.chars().filter(|letter| !letter.is_ascii_digit()).collect::<String>();
    let own = words(written);
    nearest(written, names.filter(|name| words(name) != own))
}

/// A few names, so that the message helps and stays short: where there are many, those that begin alike come first.
fn some_of<'n>(written: &str, names: impl Iterator<Item = &'n str>) -> String {
    let mut all: Vec<&str> = names.collect();
    let is_many = all.len() > MOST_NAMED;
    if is_many {
        let first = written.chars().next().map(|letter| letter.to_ascii_uppercase());
        all.sort_by_key(|name| name.chars().next().map(|letter| letter.to_ascii_uppercase()) != first);
        all.truncate(MOST_NAMED);
        all.push("…");
    }
    all.join(", ")
}

/// The first names, in their order.
fn first_of<'n>(mut names: impl Iterator<Item = &'n str>) -> String {
    let mut first: Vec<&str> = names.by_ref().take(MOST_NAMED).collect();
    first.extend(names.next().map(|_| "…"));
    first.join(", ")
}

/// How many names a message shows.
const MOST_NAMED: usize = 12;
