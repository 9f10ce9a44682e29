//! Where a report stands by its dates alone, whatever its department declares.
//!
//! Rule `kurs`; source: site.md, "Pages" (how many on course by their own word, how many by their dates). Only what was
//! due by the cut-off counts; what cannot be told accuses nobody.

use super::milestone::{Progress, Status};

/// Where a report stands by its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Course {
    /// All that was due was reached on time.
    OnTime,
    /// All that was due was reached, some of it late.
    Late,
    /// Something that was due was not reached.
    Behind,
    /// Nothing was due, or the dates are too coarse to tell.
    Unknown,
}

impl Course {
    /// All of them, from good to unknown.
    pub const ALL: [Self; 4] = [Self::OnTime, Self::Late, Self::Behind, Self::Unknown];

    /// The word of the interface's messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::OnTime => "puenktlich",
            Self::Late => "verspaetet",
            Self::Behind => "nicht_erreicht",
            Self::Unknown => "unbekannt",
        }
    }
}

/// Where a report with these milestones stands.
#[must_use]
pub fn course(milestones: &[Progress]) -> Course {
    let due = || milestones.iter().filter(|progress| progress.is_due);
    let has = |status| due().any(|progress| progress.status == status);
    if due().any(|progress| !progress.status.is_reached()) {
        Course::Behind
    } else if has(Status::ReachedLate) {
        Course::Late
    } else if due().next().is_none() || has(Status::ReachedUndetermined) {
        Course::Unknown
    } else {
        Course::OnTime
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::milestone::{Cutoff, judge};
    use crate::model::value::{Written, period};

    fn of(dates: &[(&str, &str)]) -> Course {
        let day = "2021-12-31".parse().unwrap();
        let read = |text| period::read(Written::Quoted(text));
        let steps: Vec<Progress> =
            dates.iter().map(|(due, done)| judge(&read(due), &read(done), Cutoff { day, editorial: day })).collect();
        course(&steps)
    }

    #[test]
    fn only_what_was_due_counts() {
        assert_eq!(of(&[]), Course::Unknown);
        assert_eq!(of(&[("31.12.2022", "offen")]), Course::Unknown);
        assert_eq!(of(&[("01.05.2021", "01.05.2021"), ("31.12.2022", "offen")]), Course::OnTime);
        assert_eq!(of(&[("01.05.2021", "01.05.2021"), ("01.06.2021", "02.06.2021")]), Course::Late);
        assert_eq!(of(&[("01.05.2021", "02.05.2021"), ("01.06.2021", "offen")]), Course::Behind);
        assert_eq!(of(&[("31.12.2021", "31.12.2022")]), Course::Behind);
    }

    #[test]
    fn what_cannot_be_told_accuses_nobody() {
        assert_eq!(of(&[("15.06.2021", "Juni 2021")]), Course::Unknown);
        assert_eq!(of(&[("26.01.2018", "01.20.2018")]), Course::Unknown);
    }
}
