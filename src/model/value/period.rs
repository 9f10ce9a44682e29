//! Dates of any precision, as intervals of days.
//!
//! In: a date as written. Out: its first and last day; rules in `content-model.md`, "Readings of a
//! value".

mod read;

use chrono::{Days, Months, NaiveDate, Weekday};

pub(super) use read::{from_bare_date, read_unmistakable};
pub use read::{read, read_done};

use super::date_form::DateForm;
use super::mark::Mark;
use super::precision::Precision;
use super::years::YEARS;

/// An interval of days, both ends included: the time that a date names, no more exact than it was
/// written.
///
/// Source: `content-model.md`, "Readings of a value". The first day is never after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    first: NaiveDate,
    last: NaiveDate,
    precision: Precision,
    mark: Option<Mark>,
}

impl Period {
    /// The interval from one day to another, both included; `None` if the first is after the last.
    #[must_use]
    pub fn new(first: NaiveDate, last: NaiveDate, precision: Precision) -> Option<Self> {
        (first <= last).then_some(Self { first, last, precision, mark: None })
    }

    /// One day.
    #[must_use]
    pub fn day(day: NaiveDate) -> Self {
        Self { first: day, last: day, precision: Precision::Day, mark: None }
    }

    /// „erledigt“: some day up to this one, nobody says which. The first day is only a bound that no date passes.
    #[must_use]
    pub fn up_to(day: NaiveDate) -> Self {
        Self { first: NaiveDate::MIN, last: day, precision: Precision::Untold, mark: None }
    }

    /// The earliest day that may be meant; none where nothing tells it („erledigt“).
    #[must_use]
    pub fn told_first(&self) -> Option<NaiveDate> {
        (self.precision != Precision::Untold).then_some(self.first)
    }

    /// Whether some day lies in both.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Whether every day of the other one lies in this one.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    /// The same interval with this mark, or with none.
    #[must_use]
    pub fn with_mark(self, mark: Option<Mark>) -> Self {
        Self { mark, ..self }
    }

    /// The earliest day that may be meant.
    #[must_use]
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// The latest day that may be meant.
    #[must_use]
    pub fn last(&self) -> NaiveDate {
        self.last
    }

    /// How exactly the date was written.
    #[must_use]
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// How firmly the date is meant. `Some(Mark::AtTheLatest)`: in this interval or before it.
    #[must_use]
    pub fn mark(&self) -> Option<Mark> {
        self.mark
    }

    /// So many whole months of a year, from this month on.
    fn months(year: i32, first: u32, count: u32, precision: Precision) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, first, 1)?;
        let last = first.checked_add_months(Months::new(count))?.pred_opt()?;
        Self::new(first, last, precision)
    }

    /// The nth of the equal parts of a year that are so many months long.
    fn part_of_year(year: i32, nth: u32, length: u32, precision: Precision) -> Option<Self> {
        let first = nth.checked_sub(1)?.checked_mul(length)?.checked_add(1)?;
        Self::months(year, first, length, precision)
    }

    /// The first ten days of a month, the next ten, or the rest.
    fn third_of_month(year: i32, month: u32, third: u32) -> Option<Self> {
        let whole = Self::part_of_year(year, month, 1, Precision::MonthThird)?;
        let begin = third.checked_sub(1)?.checked_mul(10)?;
        let first = whole.first.checked_add_days(Days::new(begin.into()))?;
        let last = if third == 3 { whole.last } else { first.checked_add_days(Days::new(9))? };
        Self::new(first, last, Precision::MonthThird)
    }

    fn week(year: i32, week: u32) -> Option<Self> {
        let monday = NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)?;
        Self::new(monday, monday.checked_add_days(Days::new(6))?, Precision::Week)
    }

    /// What the calendar makes of a written date; `None` if it has no such time.
    fn from_form(form: DateForm) -> Option<Self> {
        match form {
            DateForm::Day { year, month, day } | DateForm::LongDay { year, month, day } => {
                day_of(year, month, day).map(Self::day)
            }
            DateForm::Week { year, week } => Self::week(in_range(year)?, week),
            DateForm::Month { year, month } => Self::part_of_year(in_range(year)?, month, 1, Precision::Month),
            DateForm::MonthThird { year, month, third } => Self::third_of_month(in_range(year)?, month, third),
            DateForm::Season { year, first_month } => Self::months(in_range(year)?, first_month, 3, Precision::Season)
                .map(|season| season.with_mark(Some(Mark::About))),
            DateForm::Quarter { year, quarter } => Self::part_of_year(in_range(year)?, quarter, 3, Precision::Quarter),
            DateForm::Third { year, third } => Self::part_of_year(in_range(year)?, third, 4, Precision::Third),
            DateForm::Half { year, half } => Self::part_of_year(in_range(year)?, half, 6, Precision::Half),
            DateForm::Year { year } => Self::part_of_year(in_range(year)?, 1, 12, Precision::Year),
        }
    }
}

fn in_range(year: i32) -> Option<i32> {
    YEARS.contains(&year).then_some(year)
}

fn day_of(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(in_range(year)?, month, day)
}
