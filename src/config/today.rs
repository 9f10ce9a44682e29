//! The day of a build: an input, never read from a clock here, and never printed.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Berlin;

/// The moment against which embargoes are held, in Bremen's time and in UTC.
///
/// Source: content-model.md, "Keys" (`sperrfrist`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Today {
    local: NaiveDateTime,
    utc: NaiveDateTime,
    /// Whether every embargo counts as over.
    lifts_embargoes: bool,
}

impl Today {
    /// The first moment of a day in Bremen (`--today`).
    #[must_use]
    pub fn day(date: NaiveDate) -> Self {
        let local = date.and_time(NaiveTime::MIN);
        let utc = Berlin.from_local_datetime(&local).earliest().map_or(local, |moment| moment.naive_utc());
        Self { local, utc, lifts_embargoes: false }
    }

    /// A moment on the world's clock (`SOURCE_DATE_EPOCH`, or the time of the run).
    #[must_use]
    pub fn moment(moment: DateTime<Utc>) -> Self {
        let local = moment.with_timezone(&Berlin).naive_local();
        Self { local, utc: moment.naive_utc(), lifts_embargoes: false }
    }

    /// The same moment, but every embargo counts as over.
    #[must_use]
    pub const fn without_embargoes(self) -> Self {
        Self { lifts_embargoes: true, ..self }
    }

    /// Whether the moment of an embargo has been reached; `is_utc` tells which clock it is on.
    #[must_use]
    pub fn has_reached(&self, moment: NaiveDateTime, is_utc: bool) -> bool {
        self.lifts_embargoes || moment <= if is_utc { self.utc } else { self.local }
    }

    /// A moment in Bremen's time; `is_utc` tells which clock it is on.
    #[must_use]
    pub fn in_bremen(moment: NaiveDateTime, is_utc: bool) -> NaiveDateTime {
        if is_utc { Berlin.from_utc_datetime(&moment).naive_local() } else { moment }
    }

    /// The day in Bremen.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.local.date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_begins_at_midnight_in_bremen() {
        let today = Today::day(NaiveDate::from_ymd_opt(2026, 7, 1).unwrap());
        assert!(today.has_reached(at("2026-07-01T00:00:00"), false));
        assert!(!today.has_reached(at("2026-07-01T09:00:00"), false));
        assert!(today.has_reached(at("2026-06-30T22:00:00"), true), "summer time is two hours ahead of UTC");
        assert!(!today.has_reached(at("2026-06-30T22:00:01"), true));
    }

    #[test]
    fn embargoes_can_be_lifted_on_the_same_day() {
        let today = Today::day(NaiveDate::from_ymd_opt(2026, 7, 1).unwrap()).without_embargoes();
        assert!(today.has_reached(at("2099-01-01T00:00:00"), false));
        assert_eq!(today.date(), NaiveDate::from_ymd_opt(2026, 7, 1).unwrap());
    }

    #[test]
    fn the_worlds_clock_becomes_bremens() {
        let today = Today::moment(at("2026-12-31T23:30:00").and_utc());
        assert_eq!(today.date(), NaiveDate::from_ymd_opt(2027, 1, 1).unwrap());
    }
}
