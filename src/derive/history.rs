//! A measure's declared ratings over the years.
//!
//! Rule `einschaetzungsverlauf`; source: accountability.md, "Across years, per measure", 3.

use super::matching::is_same_value;
use crate::model::value::Rating;
use crate::model::{Portal, Report, ReportId};

/// The rating of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearRating {
    /// The report.
    pub report: ReportId,
    /// The year it reports on.
    pub year: i32,
    /// What was declared; none where nothing was.
    pub rating: Option<Rating>,
    /// How it stands to the rating of the report before.
    pub trend: Option<Trend>,
}

/// How a declared rating stands to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trend {
    /// Better.
    Better,
    /// The same.
    Same,
    /// Worse.
    Worse,
    /// Declared now, not before.
    Declared,
    /// Declared before, not now.
    Silent,
    /// Another than before, and one of them is withheld or cannot be read: nothing more can be said.
    Other,
}

impl Trend {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Better, Self::Same, Self::Worse, Self::Declared, Self::Silent, Self::Other];

    /// The word of the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Better => "einschaetzung_besser",
            Self::Same => "einschaetzung_gleich",
            Self::Worse => "einschaetzung_schlechter",
            Self::Declared => "einschaetzung_neu",
            Self::Silent => "einschaetzung_entfallen",
            Self::Other => "einschaetzung_geaendert",
        }
    }

    /// How a report's rating stands to that of the one before; none where neither was declared. One that is withheld is neither
    /// gone nor new, better nor worse: it is another.
    #[must_use]
    pub fn of(before: &Report, now: &Report) -> Option<Self> {
        let is_closed = |report: &Report| report.rating.as_ref().is_some_and(|rating| rating.reading.is_closed());
        if is_closed(before) || is_closed(now) {
            let is_same = before.rating.as_ref().zip(now.rating.as_ref()).is_some_and(|(a, b)| is_same_value(a, b));
            return (!is_same).then_some(Self::Other);
        }
        Self::between(before.declared(), now.declared())
    }

    /// How a rating stands to the one before; none where neither was declared.
    #[must_use]
    pub fn between(before: Option<Rating>, now: Option<Rating>) -> Option<Self> {
        Some(match (before, now) {
            (None, None) => return None,
            (None, Some(_)) => Self::Declared,
            (Some(_), None) => Self::Silent,
            (Some(before), Some(now)) => match rank(now).cmp(&rank(before)) {
                std::cmp::Ordering::Greater => Self::Better,
                std::cmp::Ordering::Equal => Self::Same,
                std::cmp::Ordering::Less => Self::Worse,
            },
        })
    }
}

/// ☹ below 😐 below ☺.
const fn rank(rating: Rating) -> u8 {
    match rating {
        Rating::Red => 0,
        Rating::Yellow => 1,
        Rating::Green => 2,
    }
}

/// The ratings of a measure's reports, by year.
#[must_use]
pub fn history(portal: &Portal, reports: &[ReportId]) -> Vec<YearRating> {
    let before = |nth: usize| nth.checked_sub(1).and_then(|nth| reports.get(nth));
    let of = |(nth, id): (usize, &ReportId)| {
        let report = &portal[*id];
        let trend = before(nth).and_then(|before| Trend::of(&portal[*before], report));
        YearRating { report: *id, year: report.year, rating: report.declared(), trend }
    };
    reports.iter().enumerate().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_ratings_has_its_trend() {
        use Rating::{Green, Red, Yellow};
        let rows = [
            (Some(Red), Some(Yellow), Some(Trend::Better)),
            (Some(Yellow), Some(Green), Some(Trend::Better)),
            (Some(Green), Some(Red), Some(Trend::Worse)),
            (Some(Green), Some(Green), Some(Trend::Same)),
            (None, Some(Red), Some(Trend::Declared)),
            (Some(Green), None, Some(Trend::Silent)),
            (None, None, None),
        ];
        for (before, now, trend) in rows {
            assert_eq!(Trend::between(before, now), trend, "{before:?} → {now:?}");
        }
    }
}
