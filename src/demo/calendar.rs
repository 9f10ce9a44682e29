//! Days: from a count to year, month, day, quarter and ISO week, and back.
//!
//! In: whole numbers. Out: whole numbers and German or ISO date texts. Proleptic Gregorian calendar.

/// A day, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Day(pub(crate) i32);

/// German month names, January first.
pub(crate) const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// The name of a month, 1 to 12; empty for other numbers.
pub(crate) fn month_name(month: i32) -> &'static str {
    usize::try_from(month - 1).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or_default()
}

impl Day {
    /// The day of a year, month (1 to 12) and day of the month.
    pub(crate) const fn of(year: i32, month: i32, day: i32) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let shifted = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * shifted + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }

    /// Year, month and day of the month.
    pub(crate) const fn parts(self) -> (i32, i32, i32) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_index = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_index + 2) / 5 + 1;
        let month = if month_index < 10 { month_index + 3 } else { month_index - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year, month, day)
    }

    /// The year.
    pub(crate) const fn year(self) -> i32 {
        self.parts().0
    }

    /// The day `days` later.
    pub(crate) const fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// The last day of its month.
    pub(crate) const fn month_end(self) -> Self {
        let (year, month, _) = self.parts();
        if month == 12 { Self::of(year, 12, 31) } else { Self::of(year, month + 1, 1).plus(-1) }
    }

    /// The first day of its month.
    pub(crate) const fn month_start(self) -> Self {
        let (year, month, _) = self.parts();
        Self::of(year, month, 1)
    }

    /// ISO 8601 year and week.
    pub(crate) const fn iso_week(self) -> (i32, i32) {
        let weekday = (self.0 + 3).rem_euclid(7);
        let thursday = self.plus(3 - weekday);
        let year = thursday.year();
        (year, (thursday.0 - Self::of(year, 1, 1).0) / 7 + 1)
    }

    /// As in `31.12.2021`.
    pub(crate) fn german(self) -> String {
        let (year, month, day) = self.parts();
        format!("{day:02}.{month:02}.{year}")
    }

    /// As in `2021-12-31`, which is a TOML date too.
    pub(crate) fn iso(self) -> String {
        let (year, month, day) = self.parts();
        format!("{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_go_there_and_back() {
        assert_eq!(Day::of(1970, 1, 1), Day(0));
        for count in 0..30_000 {
            let (year, month, day) = Day(count).parts();
            assert_eq!(Day::of(year, month, day), Day(count));
        }
        assert_eq!(Day::of(2020, 2, 29).german(), "29.02.2020");
        assert_eq!(Day::of(2021, 12, 5).month_end().iso(), "2021-12-31");
    }

    #[test]
    fn weeks_follow_iso() {
        assert_eq!(Day::of(2021, 1, 3).iso_week(), (2020, 53));
        assert_eq!(Day::of(2019, 7, 15).iso_week(), (2019, 29));
        assert_eq!(Day::of(2018, 12, 31).iso_week(), (2019, 1));
    }
}
