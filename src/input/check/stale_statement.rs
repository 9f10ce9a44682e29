//! `stale-statement`: an accessibility statement that nobody has looked at for a year.
//!
//! # What it does
//! Warns where the portal's own statement on accessibility (`barrierefreiheit`) says no day, or where the latest one
//! (`veroeffentlicht`, `geaendert`, `[[aenderung]]`, `freigabe`) is more than a year before the day of the run.
//!
//! # Why it matters
//! § 14 `BremBGG` asks for a statement that is brought up to date; once a year is the least.
//!
//! # What to do
//! Go through the statement, correct what has changed, and write the day into `geaendert`.

use chrono::{Months, NaiveDate};

use super::{Seen, page_of};
use crate::diagnostic::{Code, Diagnostic, Fact};

pub(super) fn run(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let Some(page) = page_of(seen.portal, "barrierefreiheit") else { return Vec::new() };
    let approved = page.common.approval.as_ref().map(|approval| approval.on);
    let day = page.common.last_change().max(approved);
    if day.is_some_and(|day| !is_stale(day, seen.today)) {
        return Vec::new();
    }
    let day = day.map_or_else(|| Fact::from(""), Fact::from);
    vec![Diagnostic::new(Code::StaleStatement, page.common.place()).with("datum", day)]
}

/// Whether more than a year has gone by.
fn is_stale(day: NaiveDate, today: NaiveDate) -> bool {
    day.checked_add_months(Months::new(12)).is_some_and(|limit| limit < today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_a_year() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!is_stale(day("2025-11-22"), day("2026-11-22")));
        assert!(is_stale(day("2025-11-22"), day("2026-11-23")));
        assert!(!is_stale(day("2027-01-01"), day("2026-11-23")));
    }
}
