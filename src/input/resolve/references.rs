//! Looks names up and says what is wrong with those that lead nowhere.

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
}

impl References {
    pub(super) fn department(&self, from: &Common, name: &Name, faults: &mut Vec<Diagnostic>) -> Option<DepartmentId> {
        look_up(&self.departments, from, name, Code::UnknownDepartment, faults)
    }

    pub(super) fn measure(
        &self,
        from: &Common,
        name: &Name,
        unknown: Code,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<MeasureId> {
        look_up(&self.measures, from, name, unknown, faults)
    }

    pub(super) fn goal(&self, from: &Common, number: &Entry<u32>, faults: &mut Vec<Diagnostic>) -> Option<GoalId> {
        let name = Entry { value: number.value.to_string().into(), span: number.span.clone() };
        look_up(&self.goals, from, &name, Code::UnknownGoal, faults)
    }

    /// A goal's strategy may be left out where there is one (content-model.md, "Ziel").
    pub(super) fn strategy(
        &self,
        from: &Common,
        name: Option<Name>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<StrategyId> {
        if let Some(name) = name {
            return look_up(&self.strategies, from, &name, Code::UnknownStrategy, faults);
        }
        let mut all = self.strategies.all();
        match (all.next(), all.next()) {
            (Some(only), None) => match self.strategies.get(only) {
                Some(Standing::Known(id)) => Some(id),
                _ => None,
            },
            (Some(_), Some(_)) => {
                let names = self.strategies.all().collect::<Vec<_>>().join(", ");
                faults.push(Diagnostic::new(Code::AmbiguousStrategy, from.place()).with("vorhanden", names));
                None
            }
            _ => None,
        }
    }
}

fn look_up<I: Copy>(
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
            let fault = Diagnostic::new(unknown, place())
                .with("name", name.value.as_ref())
                .with("naechster", nearest_name(&name.value, names.all()).unwrap_or_default())
                .with("vorhanden", some_of(&name.value, names.all()));
            faults.push(fault);
            None
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

/// How many names a message shows.
const MOST_NAMED: usize = 12;
