//! The state of a milestone: due date, done date and cut-off compared as intervals.
//!
//! Rule `meilenstein-status`; source: accountability.md, "Milestones".

use chrono::NaiveDate;

use super::span::Days;
use crate::model::value::{Mark, Period, Precision, Reading};

/// The states, tested in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The step is not applicable any more.
    NotApplicable,
    /// A date cannot be read: nothing is computed from it.
    Unreadable,
    /// A date is withheld: nothing is computed, and nothing is called missing.
    Confidential,
    /// There is no date to compare with.
    NoDate,
    /// Due before the cut-off and not reported as reached.
    Overdue,
    /// Not due yet.
    Open,
    /// The done date lies after the report: a forecast or a later fact, not counted as reached.
    AfterCutoff,
    /// Reached; no due date was given.
    ReachedWithoutDue,
    /// Reached on the due date or before.
    ReachedOnTime,
    /// Reached after the due date.
    ReachedLate,
    /// Reached; the dates are too coarse to tell whether on time.
    ReachedUndetermined,
}

impl Status {
    /// All of them, in the order of the rule.
    pub const ALL: [Self; 11] = [
        Self::NotApplicable,
        Self::Unreadable,
        Self::Confidential,
        Self::NoDate,
        Self::Overdue,
        Self::Open,
        Self::AfterCutoff,
        Self::ReachedWithoutDue,
        Self::ReachedOnTime,
        Self::ReachedLate,
        Self::ReachedUndetermined,
    ];

    /// The word of the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotApplicable => "nicht_zutreffend",
            Self::Unreadable => "nicht_lesbar",
            Self::Confidential => "vertraulich",
            Self::NoDate => "ohne_termin",
            Self::Overdue => "ueberfaellig",
            Self::Open => "offen",
            Self::AfterCutoff => "nach_stichtag",
            Self::ReachedWithoutDue => "erreicht_ohne_soll",
            Self::ReachedOnTime => "erreicht_puenktlich",
            Self::ReachedLate => "erreicht_verspaetet",
            Self::ReachedUndetermined => "erreicht_unbestimmt",
        }
    }

    /// Whether the dates say anything. What is withheld accuses nobody, and does not count as due.
    #[must_use]
    pub const fn can_be_judged(self) -> bool {
        !matches!(self, Self::NotApplicable | Self::Unreadable | Self::Confidential | Self::NoDate)
    }

    /// Whether the step was reached by the report's editorial date.
    #[must_use]
    pub const fn is_reached(self) -> bool {
        matches!(self, Self::ReachedWithoutDue | Self::ReachedOnTime | Self::ReachedLate | Self::ReachedUndetermined)
    }
}

/// The two days that a report's dates are held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cutoff {
    /// The cut-off C.
    pub day: NaiveDate,
    /// The editorial date E: `stand`, else C.
    pub editorial: NaiveDate,
}

/// What is computed about one pair of dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct Progress {
    /// The state.
    pub status: Status,
    /// Days late (negative: early), since due, or of the shift; none where there is nothing to count.
    pub days: Option<Days>,
    /// Whether it was due by the cut-off (S.bis ≤ C) and can be judged.
    pub is_due: bool,
    /// Whether it was due by the cut-off, and a date that cannot be read keeps it from being judged.
    pub is_unreadable_and_due: bool,
    /// Whether it was certainly not reached at the cut-off, due or not.
    pub is_unreached_at_cutoff: bool,
    /// Whether it was due before the cut-off and not reached at it.
    pub is_overdue_at_cutoff: bool,
    /// Of what is overdue: days since it was due, at the cut-off, whatever came later. Rankings sort by it.
    pub days_overdue: Option<i64>,
    /// Whether it is overdue and nothing at all was said („ohne Angabe“).
    pub is_silent: bool,
}

impl Progress {
    /// Whether it was due and not reached at the cut-off, and was reached before the report was written.
    #[must_use]
    pub const fn is_reached_since(&self) -> bool {
        self.is_due && self.is_unreached_at_cutoff && self.status.is_reached()
    }
}

/// Judges one due date (S) and done date (I).
#[must_use]
pub fn judge(due: &Reading<Period>, done: &Reading<Period>, cutoff: Cutoff) -> Progress {
    let (status, days) = status(due, done, cutoff);
    let due_by = due.known().map(Period::last);
    let due_by_cutoff = due_by.filter(|day| *day <= cutoff.day);
    let unreached_at_cutoff = match status {
        Status::Overdue | Status::Open | Status::AfterCutoff => true,
        _ => status.is_reached() && done.known().is_some_and(|period| period.first() > cutoff.day),
    };
    let overdue_since = due_by_cutoff.filter(|day| *day < cutoff.day && unreached_at_cutoff);
    Progress {
        status,
        days,
        is_due: status.can_be_judged() && due_by_cutoff.is_some(),
        is_unreadable_and_due: status == Status::Unreadable && due_by_cutoff.is_some(),
        is_unreached_at_cutoff: unreached_at_cutoff,
        is_overdue_at_cutoff: overdue_since.is_some(),
        days_overdue: overdue_since.map(|day| (cutoff.day - day).num_days()),
        is_silent: status == Status::Overdue && matches!(done, Reading::NoStatement),
    }
}

fn status(due: &Reading<Period>, done: &Reading<Period>, cutoff: Cutoff) -> (Status, Option<Days>) {
    if matches!(done, Reading::NotApplicable) {
        return (Status::NotApplicable, None);
    }
    if due.is_unreadable() || done.is_unreadable() {
        return (Status::Unreadable, None);
    }
    if matches!((due, done), (Reading::Confidential, _) | (_, Reading::Confidential)) {
        return (Status::Confidential, None);
    }
    let due_by = due.known().map(Period::last);
    match (done.known(), due_by) {
        (None, None) => (Status::NoDate, None),
        (None, Some(due_by)) if due_by < cutoff.day => {
            (Status::Overdue, Some(Days::exactly((cutoff.day - due_by).num_days())))
        }
        (None, Some(_)) => (Status::Open, None),
        (Some(done), due_by) => reached(done, due_by, cutoff),
    }
}

fn reached(done: &Period, due_by: Option<NaiveDate>, cutoff: Cutoff) -> (Status, Option<Days>) {
    let span = due_by.map(|due_by| Days::between(due_by, done));
    let is_forecast = done.last() > cutoff.editorial || done.mark() == Some(Mark::Expected);
    let status = match span {
        _ if is_forecast => Status::AfterCutoff,
        None => Status::ReachedWithoutDue,
        Some(days) if days.to <= 0 => Status::ReachedOnTime,
        Some(days) if days.from > 0 => Status::ReachedLate,
        Some(_) => Status::ReachedUndetermined,
    };
    // „erledigt“ has no first day: how many days early nobody can say.
    (status, span.filter(|_| done.precision() != Precision::Untold))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::{Forms, Written, period};

    fn judged(due: &str, done: &str, cutoff: &str) -> Progress {
        judged_at(due, done, cutoff, cutoff)
    }

    fn judged_at(due: &str, done: &str, cutoff: &str, editorial: &str) -> Progress {
        let read = |text| period::read(Written::Quoted(text), Forms::German);
        let cutoff = Cutoff { day: cutoff.parse().unwrap(), editorial: editorial.parse().unwrap() };
        judge(&read(due), &read(done), cutoff)
    }

    const END: &str = "2021-12-31";

    #[test]
    fn every_row_of_the_table_has_its_status() {
        let rows = [
            ("31.12.2020", "entfällt", Status::NotApplicable, None),
            ("26.01.2018", "01.20.2018", Status::Unreadable, None),
            ("bald", "01.01.2018", Status::Unreadable, None),
            ("", "offen", Status::NoDate, None),
            ("-", "", Status::NoDate, None),
            ("01.05.2021", "offen", Status::Overdue, Some((244, 244))),
            ("01.12.2021", "offen", Status::Overdue, Some((30, 30))),
            ("31.12.2021", "offen", Status::Open, None),
            ("2022", "-", Status::Open, None),
            ("01.04.2021", "02.02.2022", Status::AfterCutoff, Some((307, 307))),
            ("01.04.21", "2022", Status::AfterCutoff, Some((275, 639))),
            ("01.12.2021", "vsl. November 2021", Status::AfterCutoff, Some((-30, -1))),
            ("", "01.06.2021", Status::ReachedWithoutDue, None),
            ("01.11.2020", "01.11.2019", Status::ReachedOnTime, Some((-366, -366))),
            ("01.12.21", "01.07.21", Status::ReachedOnTime, Some((-153, -153))),
            ("Juni 2021", "30.06.2021", Status::ReachedOnTime, Some((0, 0))),
            ("31.12.2020", "31.12.2021", Status::ReachedLate, Some((365, 365))),
            ("31.05.2021", "Q3 2021", Status::ReachedLate, Some((31, 122))),
            ("15.06.2021", "Juni 2021", Status::ReachedUndetermined, Some((-14, 15))),
            ("15.06.2021", "bis 30.11.2021", Status::ReachedLate, Some((168, 168))),
            ("15.06.2021", "bis 15.06.2021", Status::ReachedOnTime, Some((0, 0))),
            ("15.06.2021", "bis 30.06.2022", Status::AfterCutoff, Some((380, 380))),
        ];
        for (due, done, status, days) in rows {
            let progress = judged(due, done, END);
            assert_eq!(progress.status, status, "{due} / {done}");
            assert_eq!(progress.days.map(|days| (days.from, days.to)), days, "{due} / {done}");
        }
    }

    #[test]
    fn saying_nothing_is_not_the_same_as_saying_open() {
        assert!(judged("01.10.2020", "-", "2020-12-31").is_silent);
        assert!(!judged("01.10.2020", "offen", "2020-12-31").is_silent);
        assert!(!judged("30.09.2021", "-", "2020-12-31").is_silent);
    }

    #[test]
    fn a_fact_after_the_cutoff_is_known_once_the_report_was_written_later() {
        let progress = judged_at("01.04.2021", "02.02.2022", END, "2022-02-02");
        assert_eq!(progress.status, Status::ReachedLate);
        assert_eq!(progress.days.and_then(Days::exact), Some(307));
        assert!(progress.is_overdue_at_cutoff, "at the cut-off it had not been reached");
    }

    #[test]
    fn due_on_the_cutoff_is_due_but_not_overdue() {
        let progress = judged("31.12.2021", "31.12.2022", END);
        assert_eq!(
            (progress.status, progress.is_due, progress.is_overdue_at_cutoff),
            (Status::AfterCutoff, true, false)
        );
    }

    #[test]
    fn what_cannot_be_judged_is_not_due() {
        let cutoff = Cutoff { day: END.parse().unwrap(), editorial: END.parse().unwrap() };
        let due = period::read(Written::Quoted("01.05.2021"), Forms::German);
        let withheld = judge(&due, &Reading::Confidential, cutoff);
        assert_eq!(
            (withheld.status, withheld.is_due, withheld.is_overdue_at_cutoff),
            (Status::Confidential, false, false)
        );
        assert!(!judged("26.01.2018", "01.20.2018", END).is_due);
        assert!(!judged("26.01.2018", "entfällt", END).is_due);
    }

    proptest::proptest! {
        #[test]
        fn reached_and_late_agree_with_the_days(due in 0i64..4000, done in 0i64..4000, width in 0i64..400) {
            let start: NaiveDate = "2015-01-01".parse().unwrap();
            let day = |offset| start + chrono::TimeDelta::days(offset);
            let done = Period::new(day(done), day(done + width), crate::model::value::Precision::Year).unwrap();
            let cutoff = Cutoff { day: day(2500), editorial: day(2500) };
            let progress = judge(&Reading::Known(Period::day(day(due))), &Reading::Known(done), cutoff);
            let days = progress.days.unwrap();
            proptest::prop_assert!(days.from <= days.to);
            match progress.status {
                Status::ReachedOnTime => proptest::prop_assert!(days.to <= 0),
                Status::ReachedLate => proptest::prop_assert!(days.from > 0),
                Status::ReachedUndetermined => proptest::prop_assert!(days.from <= 0 && days.to > 0),
                Status::AfterCutoff => proptest::prop_assert!(done.last() > cutoff.editorial),
                other => proptest::prop_assert!(false, "{other:?}"),
            }
        }
    }
}
