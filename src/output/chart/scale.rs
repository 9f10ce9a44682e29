//! Days as places from left to right, in whole years.

use chrono::{Datelike, NaiveDate};

use super::canvas::{Anchor, Canvas, Ink, X};

/// A span of whole years across the width, with room for a shape at both ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct TimeScale {
    first: NaiveDate,
    days: i64,
    years: (i32, i32),
}

/// Where the first and the last day lie.
const FROM: X = X(200);
const TO: X = X(9_800);

/// How many years are named at most.
const MOST_NAMED: i32 = 8;

impl TimeScale {
    /// The whole years that hold all these days; none without days.
    pub(super) fn over(days: impl Iterator<Item = NaiveDate> + Clone) -> Option<Self> {
        let (first, last) = (days.clone().min()?, days.max()?);
        let years = (first.year(), last.year());
        let first = NaiveDate::from_ymd_opt(years.0, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(years.1, 12, 31)?;
        Some(Self { first, days: (last - first).num_days().max(1), years })
    }

    /// Where a day lies.
    pub(super) fn at(&self, day: NaiveDate) -> X {
        let days = (day - self.first).num_days().clamp(0, self.days);
        X(days * 10_000 / self.days).within(FROM, TO)
    }

    /// The line of a track, with a stroke where a year begins.
    pub(super) fn line(&self, canvas: &mut Canvas, y: i64) {
        canvas.across(FROM, TO, y, Ink::Quiet, 1, "");
        for (_, day) in self.named().chain(std::iter::once((0, self.first + chrono::TimeDelta::days(self.days)))) {
            canvas.down(self.at(day), y - 4, y + 4, Ink::Quiet, 1, "");
        }
    }

    /// The names of the years.
    pub(super) fn names(&self, canvas: &mut Canvas, y: i64) {
        for (year, day) in self.named() {
            canvas.words(self.at(day), y, Anchor::Start, "s i-quiet", &year.to_string());
        }
    }

    /// The years that are named, with their first days: all, or every second, fifth, …
    fn named(&self) -> impl Iterator<Item = (i32, NaiveDate)> {
        let (first, last) = self.years;
        let count = last - first + 1;
        let step = [1, 2, 5, 10, 25, 50].into_iter().find(|step| count <= step * MOST_NAMED).unwrap_or(100);
        let years = (first..=last).filter(move |year| (year - first) % step == 0);
        years.filter_map(|year| Some((year, NaiveDate::from_ymd_opt(year, 1, 1)?)))
    }
}
