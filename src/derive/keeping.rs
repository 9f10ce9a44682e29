//! What became of a date that was due, once it is known what was promised first.
//!
//! Rule `einhaltung`; source: accountability.md, "Breakdowns and rankings": due milestones are kept on the first date | kept
//! on a moved date | kept late | not kept at the cut-off | not readable, and these add up to all. Where dates are too coarse
//! to tell („erreicht, Pünktlichkeit unbestimmt“) that is a part of its own.

use super::milestone::{Progress, Status};
use crate::model::value::Period;

/// What became of a due milestone; every one is exactly one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Keeping {
    /// Reached by the date that was given first.
    FirstDate,
    /// Reached by its due date, which had been moved: never plainly on time.
    MovedDate,
    /// Reached by the cut-off, after its due date.
    Late,
    /// Not reached at the cut-off.
    NotKept,
    /// Reached; the dates are too coarse to tell whether on time.
    Undetermined,
    /// Due, and a date cannot be read.
    Unreadable,
}

impl Keeping {
    /// All of them, from good to unknown.
    pub const ALL: [Self; 6] =
        [Self::FirstDate, Self::MovedDate, Self::Late, Self::NotKept, Self::Undetermined, Self::Unreadable];

    /// The word of the exports, also of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::FirstDate => "zum_ersten_termin",
            Self::MovedDate => "zum_verschobenen_termin",
            Self::Late => "verspaetet",
            Self::NotKept => "nicht_gehalten",
            Self::Undetermined => "unbestimmt",
            Self::Unreadable => "nicht_lesbar",
        }
    }
}

/// What became of a milestone. `first_due` is the due date of the first report that gave a readable one, this or an earlier
/// one; none: nothing was due.
#[must_use]
pub fn keeping(
    progress: &Progress,
    due: Option<&Period>,
    done: Option<&Period>,
    first_due: Option<&Period>,
) -> Option<Keeping> {
    if progress.is_unreadable_and_due {
        return Some(Keeping::Unreadable);
    }
    if !progress.is_due {
        return None;
    }
    Some(match progress.status {
        _ if progress.is_unreached_at_cutoff => Keeping::NotKept,
        Status::ReachedLate => Keeping::Late,
        Status::ReachedOnTime if is_by_moved_date(due, done, first_due) => Keeping::MovedDate,
        Status::ReachedOnTime => Keeping::FirstDate,
        _ => Keeping::Undetermined,
    })
}

/// Whether a due date that was kept had been moved, and the one given first was not kept. A date moved only if the two
/// have no day in common.
#[must_use]
pub fn is_by_moved_date(due: Option<&Period>, done: Option<&Period>, first_due: Option<&Period>) -> bool {
    let (Some(due), Some(done), Some(first)) = (due, done, first_due) else { return false };
    !first.overlaps(due) && done.last() > first.last()
}

/// How many due milestones were kept in which way: parts without overlap that add up to [`Breakdown::total`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Breakdown {
    /// [`Keeping::FirstDate`]
    pub first_date: usize,
    /// [`Keeping::MovedDate`]
    pub moved_date: usize,
    /// [`Keeping::Late`]
    pub late: usize,
    /// [`Keeping::NotKept`]
    pub not_kept: usize,
    /// [`Keeping::Undetermined`]
    pub undetermined: usize,
    /// [`Keeping::Unreadable`]
    pub unreadable: usize,
}

impl Breakdown {
    /// Counts them.
    #[must_use]
    pub fn of(all: impl IntoIterator<Item = Keeping>) -> Self {
        let mut breakdown = Self::default();
        for keeping in all {
            *breakdown.part(keeping) += 1;
        }
        breakdown
    }

    /// What several breakdowns add up to.
    #[must_use]
    pub fn sum(all: impl IntoIterator<Item = Self>) -> Self {
        let mut sum = Self::default();
        for one in all {
            for keeping in Keeping::ALL {
                *sum.part(keeping) += one.count(keeping);
            }
        }
        sum
    }

    /// How many were kept in one way.
    #[must_use]
    pub const fn count(&self, keeping: Keeping) -> usize {
        match keeping {
            Keeping::FirstDate => self.first_date,
            Keeping::MovedDate => self.moved_date,
            Keeping::Late => self.late,
            Keeping::NotKept => self.not_kept,
            Keeping::Undetermined => self.undetermined,
            Keeping::Unreadable => self.unreadable,
        }
    }

    const fn part(&mut self, keeping: Keeping) -> &mut usize {
        match keeping {
            Keeping::FirstDate => &mut self.first_date,
            Keeping::MovedDate => &mut self.moved_date,
            Keeping::Late => &mut self.late,
            Keeping::NotKept => &mut self.not_kept,
            Keeping::Undetermined => &mut self.undetermined,
            Keeping::Unreadable => &mut self.unreadable,
        }
    }

    /// All that were due, also those that cannot be read.
    #[must_use]
    pub fn total(&self) -> usize {
        Keeping::ALL.into_iter().map(|keeping| self.count(keeping)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::milestone::{Cutoff, judge};
    use crate::model::value::{Forms, Reading, Written, period};

    fn kept(first: &str, due: &str, done: &str) -> Option<Keeping> {
        let (day, editorial) = ("2021-12-31".parse().unwrap(), "2022-03-31".parse().unwrap());
        let read = |text| period::read(Written::Quoted(text), Forms::German);
        let (first, due, done): (Reading<Period>, _, _) = (read(first), read(due), read(done));
        let progress = judge(&due, &done, Cutoff { day, editorial });
        keeping(&progress, due.known(), done.known(), first.known())
    }

    #[test]
    fn every_due_milestone_is_kept_in_one_way() {
        for (first, due, done, expected) in [
            ("30.06.2021", "30.06.2021", "01.06.2021", Some(Keeping::FirstDate)),
            ("30.06.2020", "30.06.2021", "01.06.2021", Some(Keeping::MovedDate)),
            ("30.06.2020", "30.06.2021", "01.06.2020", Some(Keeping::FirstDate)),
            ("30.06.2020", "30.06.2021", "Juni 2020", Some(Keeping::FirstDate)),
            ("15.06.2020", "30.06.2021", "Juni 2020", Some(Keeping::MovedDate)),
            // The same date, said less exactly: it was not moved.
            ("01.05.2021", "2. Quartal 2021", "15.06.2021", Some(Keeping::FirstDate)),
            ("30.06.2021", "30.06.2021", "01.07.2021", Some(Keeping::Late)),
            ("30.06.2021", "30.06.2021", "01.02.2022", Some(Keeping::NotKept)),
            ("30.06.2021", "30.06.2021", "01.06.2022", Some(Keeping::NotKept)),
            ("30.06.2021", "30.06.2021", "offen", Some(Keeping::NotKept)),
            ("30.06.2021", "30.06.2021", "-", Some(Keeping::NotKept)),
            ("31.12.2021", "31.12.2021", "offen", Some(Keeping::NotKept)),
            ("15.06.2021", "15.06.2021", "Juni 2021", Some(Keeping::Undetermined)),
            ("15.06.2021", "15.06.2021", "bald", Some(Keeping::Unreadable)),
            ("15.06.2022", "15.06.2022", "bald", None),
            ("bald", "bald", "15.06.2021", None),
            ("15.06.2021", "15.06.2021", "entfällt", None),
            ("15.06.2022", "15.06.2022", "15.06.2021", None),
            ("", "", "15.06.2021", None),
        ] {
            assert_eq!(kept(first, due, done), expected, "{first} → {due} / {done}");
        }
    }

    #[test]
    fn the_parts_add_up() {
        let breakdown = Breakdown::of([Keeping::Late, Keeping::Unreadable, Keeping::Late]);
        assert_eq!((breakdown.late, breakdown.unreadable, breakdown.total()), (2, 1, 3));
        assert_eq!(Breakdown::sum([breakdown, breakdown]).total(), 6);
        for keeping in Keeping::ALL {
            assert_eq!(Breakdown::of([keeping]).count(keeping), 1);
        }
    }
}
