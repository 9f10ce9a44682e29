//! How ratings moved from one year to the next.
//!
//! Rule `einschaetzungswanderung`; source: accountability.md, "Across measures", 5: over the same set of measures, with
//! entries and exits apart, so that departures cannot look like progress.

use crate::model::value::Rating;
use crate::model::{ExitKind, MeasureId, Portal};

/// How ratings moved between two years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// The earlier year: the one before `to` that has reports.
    pub from: i32,
    /// The later year.
    pub to: i32,
    /// Measures that reported in both years.
    pub stayed: Vec<Stayed>,
    /// Measures that reported in the later year only.
    pub entered: Vec<Entered>,
    /// Measures that reported in the earlier year only.
    pub left: Vec<Left>,
}

/// A measure with a report in both years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stayed {
    /// The measure.
    pub measure: MeasureId,
    /// Its rating in the earlier year.
    pub before: Option<Rating>,
    /// Its rating in the later year.
    pub now: Option<Rating>,
}

/// A measure with a report in the later year only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entered {
    /// The measure.
    pub measure: MeasureId,
    /// Its rating.
    pub now: Option<Rating>,
}

/// A measure with a report in the earlier year only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// The measure.
    pub measure: MeasureId,
    /// Its rating in the earlier year.
    pub before: Option<Rating>,
    /// How it ended, where it did.
    pub exit: Option<ExitKind>,
}

impl Flow {
    /// How many measures moved from one rating to another.
    #[must_use]
    pub fn count(&self, before: Option<Rating>, now: Option<Rating>) -> usize {
        self.stayed.iter().filter(|it| it.before == before && it.now == now).count()
    }
}

/// The flows between all neighbouring years that have reports, ascending.
#[must_use]
pub fn flows(portal: &Portal) -> Vec<Flow> {
    let years = portal.years();
    years.iter().zip(years.iter().skip(1)).map(|(from, to)| flow(portal, *from, *to)).collect()
}

/// Reports of a year are in the order of their measures: both lists are gone through once, side by side.
fn flow(portal: &Portal, from: i32, to: i32) -> Flow {
    let of = |year| portal.reports_in(year).into_iter().map(|id| (portal[id].measure, portal[id].declared()));
    let (mut before, mut now) = (of(from).peekable(), of(to).peekable());
    let mut flow = Flow { from, to, stayed: Vec::new(), entered: Vec::new(), left: Vec::new() };
    loop {
        match (before.peek().copied(), now.peek().copied()) {
            (None, None) => return flow,
            (Some((measure, was)), Some((other, is))) if measure == other => {
                flow.stayed.push(Stayed { measure, before: was, now: is });
                before.next();
                now.next();
            }
            (Some((measure, was)), other) if other.is_none_or(|(other, _)| measure < other) => {
                let exit = portal[measure].exit.as_ref().map(|exit| exit.kind);
                flow.left.push(Left { measure, before: was, exit });
                before.next();
            }
            (_, Some((measure, is))) => {
                flow.entered.push(Entered { measure, now: is });
                now.next();
            }
            (Some(_), None) => {
                before.next();
            }
        }
    }
}
