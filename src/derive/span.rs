//! A number of days that is known exactly or as a range.

use chrono::NaiveDate;

use crate::model::value::Period;

/// Days from `from` to `to`, both included; negative days are early. Source: accountability.md, "Times are intervals".
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Days {
    /// The fewest days.
    pub from: i64,
    /// The most days.
    pub to: i64,
}

impl Days {
    /// The days from `reference` to every day of `period`.
    #[must_use]
    pub fn between(reference: NaiveDate, period: &Period) -> Self {
        Self { from: (period.first() - reference).num_days(), to: (period.last() - reference).num_days() }
    }

    /// An exact number of days.
    #[must_use]
    pub const fn exactly(days: i64) -> Self {
        Self { from: days, to: days }
    }

    /// What counts where one number is needed: the fewest days. Rule `verzug`.
    #[must_use]
    pub const fn counted(self) -> i64 {
        self.from
    }

    /// The number of days, if it is exact.
    #[must_use]
    pub const fn exact(self) -> Option<i64> {
        if self.from == self.to { Some(self.from) } else { None }
    }
}
