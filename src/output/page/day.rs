//! Days as pages show them: a day in words, and how many days a milestone is away from its date.

use serde::Serialize;

use crate::derive::Days;
use crate::derive::milestone::Status;
use crate::output::format::Format;

/// A day in words and as a date.
#[derive(Debug, Serialize)]
pub(super) struct Day {
    pub iso: String,
    pub text: String,
}

impl Day {
    pub(super) fn of(day: chrono::NaiveDate, format: &Format) -> Self {
        Self { iso: day.to_string(), text: format.day(day) }
    }
}

/// The days that belong to a state, in the sentence of this state: a delay, a shift, or how long it has been due.
pub(super) fn delay(format: &Format, status: Status, days: Days) -> String {
    let message = match status {
        Status::Overdue => "tage_seit_faellig",
        Status::AfterCutoff => "tage_nach_soll",
        _ => "tage_verzug",
    };
    format.days(message, days)
}
