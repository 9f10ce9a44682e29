//! The slippage ledger of a measure: for every milestone the due date as each report gave it.
//!
//! Rule `terminverlauf`; source: accountability.md, "Across years, per measure", 1. A moved date is a row, not a secret; a
//! milestone that a report names no more is „entfallen“, one that comes later is „neu“.

use chrono::NaiveDate;

use super::matching::{Entry, Thread, is_same_value};
use super::report::ReportFigures;
use crate::model::value::Period;
use crate::model::{Field, Milestone, Portal, ReportId};

/// The milestones of a measure over all its reports, in the order in which they came up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Every milestone of every report is in exactly one line.
    pub lines: Vec<Line>,
}

/// One milestone over the years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What each report said about it, by year; never empty.
    pub entries: Vec<DueEntry>,
    /// The report with the first due date that can be read: what was promised originally.
    pub original: Option<Entry>,
    /// Days from the original due date to the current one, both by their last day; negative: brought forward. None, or
    /// rather 0, where the two have a day in common: the date did not move, it is only told more or less exactly.
    pub shift: Option<i64>,
    /// How often a report gave a date that has no day in common with what was known before.
    pub moves: usize,
    /// Whether it was there from the measure's first report.
    pub start: Start,
    /// Whether it is in the measure's newest report.
    pub end: End,
}

/// What one report said about a milestone's due date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueEntry {
    /// Where it stands.
    pub at: Entry,
    /// How the due date stands to that of the report before which named the milestone.
    pub change: Move,
    /// Whether reports in between did not name it.
    pub is_back: bool,
}

/// How a due date changed from one report to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// There is no report before.
    First,
    /// The same interval.
    Unchanged,
    /// The same date, more exactly: it lies in the interval from before. Not a move.
    Narrowed,
    /// The same date, less exactly: the interval from before lies in it, or the two have days in common. Not a move.
    Widened,
    /// So many days later.
    Later(i64),
    /// So many days earlier.
    Earlier(i64),
    /// There was no date before, now there is one.
    Given,
    /// There was a date before, now there is none.
    Withdrawn,
    /// The words differ, and one of the two cannot be read or is confidential: nothing is computed.
    Reworded,
    /// The same words as before, which cannot be read or are confidential.
    Unknown,
    /// Neither report gave a date.
    Never,
}

impl Move {
    /// The word of the exports; none where nothing changed.
    #[must_use]
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Later(_) => Some("termin_spaeter"),
            Self::Earlier(_) => Some("termin_frueher"),
            Self::Narrowed => Some("termin_genauer"),
            Self::Widened => Some("termin_ungenauer"),
            Self::Given => Some("termin_neu"),
            Self::Withdrawn => Some("termin_entfallen"),
            Self::Reworded => Some("termin_geaendert"),
            Self::First | Self::Unchanged | Self::Unknown | Self::Never => None,
        }
    }

    /// Days later; negative: earlier. None where there is nothing to count.
    #[must_use]
    pub const fn days(self) -> Option<i64> {
        match self {
            Self::Later(days) => Some(days),
            Self::Earlier(days) => Some(-days),
            Self::Unchanged | Self::Narrowed | Self::Widened => Some(0),
            _ => None,
        }
    }
}

/// When a milestone came up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// With the measure's first report.
    First,
    /// With this later report: „neu“.
    New(ReportId),
}

/// Whether a milestone is still named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// In the newest report.
    Current,
    /// Missing from this report on: „entfallen“.
    Gone {
        /// The first report that names it no more.
        since: ReportId,
        /// Whether the last report that named it counted it as reached.
        was_reached: bool,
    },
}

impl Line {
    /// The newest report that names the milestone.
    #[must_use]
    pub fn current(&self) -> Option<DueEntry> {
        self.entries.last().copied()
    }

    /// The report before the newest that names it.
    #[must_use]
    pub fn previous(&self) -> Option<DueEntry> {
        self.entries.iter().rev().nth(1).copied()
    }

    /// Whether the measure's newest report still names it.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.end == End::Current
    }

    /// By how many days it is now due later than first promised; none where it is not, or where it is no longer named.
    #[must_use]
    pub fn days_put_off(&self) -> Option<i64> {
        self.shift.filter(|days| *days > 0 && self.is_current())
    }

    /// Whether it is now due later than first promised.
    #[must_use]
    pub fn is_put_off(&self) -> bool {
        self.days_put_off().is_some()
    }
}

/// Writes the ledger of a measure. `reports` are its reports by year, `figures` gives what is computed about each.
#[must_use]
pub fn ledger<'v>(
    portal: &Portal,
    threads: &[Thread],
    reports: &[ReportId],
    figures: impl Fn(ReportId) -> &'v ReportFigures,
) -> Ledger {
    let milestone = |entry: Entry| portal[entry.report].milestones.get(entry.index);
    let lines = threads.iter().map(|thread| line(thread, reports, &milestone, &figures));
    Ledger { lines: lines.collect() }
}

fn line<'p, 'v>(
    thread: &Thread,
    reports: &[ReportId],
    milestone: &impl Fn(Entry) -> Option<&'p Milestone>,
    figures: &impl Fn(ReportId) -> &'v ReportFigures,
) -> Line {
    let due = |entry: Entry| milestone(entry).map(|step| &step.due);
    let entries: Vec<DueEntry> = thread
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            let before = at.checked_sub(1).and_then(|before| thread.get(before));
            DueEntry {
                at: *entry,
                change: before.map_or(Move::First, |before| {
                    due(*before).zip(due(*entry)).map_or(Move::Unknown, |(before, now)| moved(before, now))
                }),
                is_back: before.is_some_and(|before| entry.nth > before.nth + 1),
            }
        })
        .collect();
    let original = thread.iter().copied().find(|entry| due(*entry).is_some_and(|due| due.reading.is_known()));
    let known = |entry: Entry| due(entry).and_then(Field::known);
    let current = thread.last().copied();
    let shift =
        original.and_then(known).zip(current.and_then(known)).map(|(original, current)| days_moved(original, current));
    let gone = current.and_then(|last| {
        let since = reports.get(last.nth + 1).copied()?;
        let progress = figures(last.report).milestones.get(last.index);
        Some(End::Gone { since, was_reached: progress.is_some_and(|progress| progress.status.is_reached()) })
    });
    Line {
        entries,
        original,
        shift,
        moves: moves(thread.iter().filter_map(|entry| known(*entry))),
        start: thread.first().filter(|first| first.nth > 0).map_or(Start::First, |first| Start::New(first.report)),
        end: gone.unwrap_or(End::Current),
    }
}

/// How often a date has no day in common with what was known before: the days that all dates since the last move share.
fn moves<'p>(dates: impl Iterator<Item = &'p Period>) -> usize {
    let mut known: Option<(NaiveDate, NaiveDate)> = None;
    let mut moves = 0;
    for date in dates {
        known = Some(match known {
            Some((first, last)) if first <= date.last() && date.first() <= last => {
                (first.max(date.first()), last.min(date.last()))
            }
            before => {
                moves += usize::from(before.is_some());
                (date.first(), date.last())
            }
        });
    }
    moves
}

/// Days from a due date to another, both by their last day; 0 where they have a day in common: it did not move.
#[must_use]
pub fn days_moved(before: &Period, now: &Period) -> i64 {
    if before.overlaps(now) { 0 } else { (now.last() - before.last()).num_days() }
}

/// How a date stands to the one before.
#[must_use]
pub fn between(before: &Period, now: &Period) -> Move {
    match days_moved(before, now) {
        0 if before.contains(now) && now.contains(before) => Move::Unchanged,
        0 if before.contains(now) => Move::Narrowed,
        0 => Move::Widened,
        days if days > 0 => Move::Later(days),
        days => Move::Earlier(-days),
    }
}

/// How a due date stands to the one before. It moved only if the two have no day in common; then it counts by its last day.
#[must_use]
pub fn moved(before: &Field<Period>, now: &Field<Period>) -> Move {
    match (before.known(), now.known()) {
        (Some(before), Some(now)) => between(before, now),
        _ if before.reading.is_closed() || now.reading.is_closed() => {
            if is_same_value(before, now) {
                Move::Unknown
            } else {
                Move::Reworded
            }
        }
        (None, Some(_)) => Move::Given,
        (Some(_), None) => Move::Withdrawn,
        (None, None) => Move::Never,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::{Forms, Reading, Written, period};

    fn written(text: &str) -> Field<Period> {
        Field { raw: text.into(), reading: period::read(Written::Quoted(text), Forms::German), ..Field::absent() }
    }

    #[test]
    fn every_pair_of_due_dates_says_what_happened() {
        let rows = [
            ("31.12.2020", "31.12.2020", Move::Unchanged),
            ("31.12.2020", "31.12.2021", Move::Later(365)),
            ("31.12.2021", "30.12.2021", Move::Earlier(1)),
            ("Juni 2021", "30.06.2021", Move::Narrowed),
            ("2. Quartal 2020", "01.05.20", Move::Narrowed),
            ("15.06.2021", "Juni 2021", Move::Widened),
            ("Mitte 2021", "2. Quartal 2021", Move::Widened),
            ("Juni 2021", "06/2021", Move::Unchanged),
            ("2. Quartal 2020", "01.08.2020", Move::Later(32)),
            ("01.05.2020", "3. Quartal 2020", Move::Later(152)),
            ("Ende 2021", "Mai 2021", Move::Earlier(214)),
            ("2020", "2021", Move::Later(365)),
            ("", "31.12.2021", Move::Given),
            ("offen", "31.12.2021", Move::Given),
            ("31.12.2021", "-", Move::Withdrawn),
            ("31.12.2021", "entfällt", Move::Withdrawn),
            ("01.20.2018", "20.01.2018", Move::Reworded),
            ("20.01.2018", "bald", Move::Reworded),
            ("bald", "Bald ", Move::Unknown),
            ("-", "offen", Move::Never),
        ];
        for (before, now, expected) in rows {
            assert_eq!(moved(&written(before), &written(now)), expected, "{before} → {now}");
        }
    }

    #[test]
    fn a_date_that_was_withdrawn_and_comes_back_as_another_has_moved() {
        let dates = |texts: &[&str]| -> Vec<Period> {
            let known = |text: &&str| period::read(Written::Quoted(text), Forms::German).into_known();
            texts.iter().filter_map(known).collect()
        };
        for (texts, expected) in [
            (&["31.12.2020", "31.12.2021", "31.12.2021"][..], 1),
            (&["31.12.2020", "offen", "31.12.2021"], 1),
            (&["31.12.2020", "-", "Dez. 2020"], 0),
            (&["31.12.2020", "31.12.2021", "31.12.2020"], 2),
            (&["-"], 0),
            (&["2. Quartal 2020", "01.05.20", "2. Quartal 2020"], 0),
            (&["2. Quartal 2020", "01.05.20", "01.06.20"], 1),
            (&["Juni 2020", "2020", "Dez. 2020"], 1),
        ] {
            assert_eq!(moves(dates(texts).iter()), expected, "{texts:?}");
        }
    }

    #[test]
    fn of_a_confidential_date_only_that_it_changed_is_told() {
        let day = written("01.01.2021");
        let withheld = Field { reading: Reading::Confidential, ..Field::absent() };
        assert_eq!(moved(&day, &withheld), Move::Reworded);
        assert_eq!(moved(&withheld, &day), Move::Reworded);
        assert_eq!(moved(&withheld, &withheld), Move::Unknown);
    }
}
