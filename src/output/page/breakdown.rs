//! What became of the milestones that were due: parts without overlap that add up to the total beside them (rule
//! `einhaltung`). Every count, sentence and row about due milestones is made from it.

use serde::Serialize;

use crate::derive::milestone::Status;
use crate::derive::{Breakdown, Counts, Keeping};
use crate::model::ReportId;
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::label::Label;

/// The due milestones of one report, or of several.
#[derive(Debug, Serialize)]
pub(super) struct BreakdownView<'a> {
    /// All that were due, also those whose dates cannot be read.
    pub total: usize,
    /// Of these, reached by the cut-off, on time or not.
    pub kept: usize,
    /// How these were reached, in words; empty where none was.
    kept_in_words: String,
    /// Of all, not reached at the cut-off.
    pub not_kept: usize,
    /// Of those not reached, due before the cut-off; the others were due on it.
    pub overdue: usize,
    /// Of those not reached at the cut-off, reached after it, before the report was written.
    pub since: usize,
    /// Of all, those with a date that cannot be read.
    pub unreadable: usize,
    /// All but these.
    readable: usize,
    /// The parts that add up to all: those that always stand there, and of the others those that occur.
    parts: Vec<Part<'a>>,
    /// Milestones that were reached and are not among all, because they were not due yet or have no due date.
    pub beside: usize,
    /// Every milestone that was reached by the day of the report: at the cut-off, since, and beside.
    pub reached: usize,
    /// The milestones that are not among all, by what keeps them out: those parts that occur. With all they add up to every
    /// milestone.
    undue: Vec<Part<'a>>,
}

/// How many were kept in one way.
#[derive(Debug, Serialize)]
struct Part<'a> {
    label: Label<'a>,
    count: usize,
}

/// The parts that say how what was due was reached.
const KEPT: [Keeping; 4] = [Keeping::FirstDate, Keeping::MovedDate, Keeping::Late, Keeping::Undetermined];

/// What is said also where it is none.
const ALWAYS: [Keeping; 3] = [Keeping::FirstDate, Keeping::Late, Keeping::NotKept];

impl<'a> BreakdownView<'a> {
    /// The due milestones of these reports.
    pub(super) fn of(output: &Output<'a>, reports: &[ReportId]) -> Self {
        let breakdown = Breakdown::sum(reports.iter().map(|id| output.views.breakdown(*id)));
        let sum = |of: fn(&Counts) -> usize| reports.iter().map(|id| of(&output.views.report(*id).counts)).sum();
        let (overdue, since) = (sum(|counts| counts.overdue), sum(|counts| counts.reached_since));
        let new = Self::new(output.format, breakdown, overdue, since, sum(|counts| counts.undue_reached));
        Self { undue: undue(output, reports), ..new }
    }

    /// In: of those not reached, how many were overdue, and how many were reached since; and how many were reached that were
    /// not due.
    pub(super) fn new(format: &'a Format, breakdown: Breakdown, overdue: usize, since: usize, beside: usize) -> Self {
        let is_told = |keeping: &Keeping| ALWAYS.contains(keeping) || breakdown.count(*keeping) > 0;
        let part = |keeping: Keeping| Part {
            label: format.label("einhaltung", keeping.key()),
            count: breakdown.count(keeping),
        };
        let how = KEPT.into_iter().map(part).filter(|part| part.count > 0);
        let kept = KEPT.into_iter().map(|keeping| breakdown.count(keeping)).sum();
        Self {
            total: breakdown.total(),
            kept,
            kept_in_words: in_words(how, ", "),
            not_kept: breakdown.not_kept,
            overdue,
            since,
            unreadable: breakdown.unreadable,
            readable: breakdown.total() - breakdown.unreadable,
            parts: Keeping::ALL.into_iter().filter(is_told).map(part).collect(),
            beside,
            reached: kept + since + beside,
            undue: Vec::new(),
        }
    }

    /// The parts that occur, in words: „2 zum ersten Termin erreicht; 4 am Stichtag nicht erreicht“.
    pub(super) fn in_words(&self) -> String {
        in_words(self.parts.iter().filter(|part| part.count > 0), "; ")
    }
}

/// Why a milestone is not among those that were due: the words of the messages `nicht_faellig_…`, in their order.
const UNDUE: [&str; 4] = ["spaeter", "entfallen", "vertraulich", "nicht_lesbar"];

/// The milestones that were not due, by what keeps them out.
fn undue<'a>(output: &Output<'a>, reports: &[ReportId]) -> Vec<Part<'a>> {
    let mut counts = [0; UNDUE.len()];
    for id in reports {
        for (index, progress) in output.views.report(*id).milestones.iter().enumerate() {
            let [later, dropped, confidential, unreadable] = &mut counts;
            let count = match progress.status {
                _ if output.views.keeping(*id, index).is_some() => continue,
                Status::NotApplicable => dropped,
                Status::Confidential => confidential,
                Status::Unreadable => unreadable,
                _ => later,
            };
            *count += 1;
        }
    }
    let parts = UNDUE.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    parts.map(|(key, count)| Part { label: output.format.label("nicht_faellig", key), count }).collect()
}

fn in_words<'p, P: std::borrow::Borrow<Part<'p>>>(parts: impl Iterator<Item = P>, between: &str) -> String {
    let parts = parts.map(|part| {
        let Part { label, count } = part.borrow();
        format!("{count} {}", label.text)
    });
    parts.collect::<Vec<_>>().join(between)
}

/// What a row says of a milestone beside its state, where the state alone would not tell in which part of the breakdown it
/// counts.
pub(super) fn remark<'a>(output: &Output<'a>, report: ReportId, index: usize) -> Option<&'a str> {
    let progress = output.views.report(report).milestones.get(index)?;
    let id = match output.views.keeping(report, index) {
        Some(Keeping::NotKept) if progress.is_reached_since() => "zeile_seither_erreicht",
        Some(Keeping::NotKept) if progress.status != Status::Overdue => "zeile_nicht_erreicht",
        Some(Keeping::MovedDate) => "zeile_verschoben",
        Some(Keeping::Unreadable) => "zeile_war_faellig",
        None if progress.status.is_reached() && progress.status != Status::ReachedWithoutDue => {
            if output.views.is_on_time_as_moved(output.portal, report, index) {
                "zeile_verschoben_vor_faelligkeit"
            } else {
                "zeile_vor_faelligkeit"
            }
        }
        _ => return None,
    };
    Some(output.format.word(id))
}
