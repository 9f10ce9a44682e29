//! What is computed about one report: its milestones, indicators, counts, delays, and the finding beside its rating.
//!
//! Source: accountability.md, "Per report".

use rust_decimal::Decimal;

use super::indicator::{Attainment, attain};
use super::milestone::{Cutoff, Progress, Status, judge};
use super::span::Days;
use crate::model::Report;
use crate::model::value::Rating;

/// Everything computed about one report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFigures {
    /// One per milestone, in the form's order.
    pub milestones: Vec<Progress>,
    /// One per indicator, in the form's order.
    pub indicators: Vec<Attainment>,
    /// How many milestones are due, reached, …
    pub counts: Counts,
    /// The delays of late and overdue milestones.
    pub delays: Delays,
    /// The finding beside the declared rating; none where no rating was declared or nothing was due.
    pub finding: Option<Finding>,
    /// How far the figures stand from what was promised: lists of findings sort by it.
    pub size: Size,
}

/// How far the figures of a report stand from what was promised. Rule `befund`.
///
/// Sizes are in the order of lists: the greater one comes first where they are sorted descending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, serde::Serialize)]
pub struct Size {
    /// Due milestones that were not reached at the cut-off, or were reached late.
    pub not_kept: usize,
    /// The greatest delay in days ([`Delays::greatest`]).
    pub greatest_delay: Option<i64>,
    /// Indicators below their target.
    pub below_target: usize,
}

impl ReportFigures {
    /// Whether the declared rating and the figures stand apart. Rule `befund`.
    #[must_use]
    pub const fn is_conspicuous(&self) -> bool {
        matches!(self.finding, Some(Finding::Conspicuous(_)))
    }

    /// The size of a finding that stands apart. Rule `befund`.
    #[must_use]
    pub fn conspicuous_size(&self) -> Option<Size> {
        self.is_conspicuous().then_some(self.size)
    }
}

/// Counts of milestones. Rule `meilenstein-zaehlung`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// All.
    pub all: usize,
    /// Due by the cut-off.
    pub due: usize,
    /// Reached, whether on time or not.
    pub reached: usize,
    /// Reached on time.
    pub on_time: usize,
    /// Of those that are due, reached on time.
    pub due_on_time: usize,
    /// Reached late.
    pub late: usize,
    /// Due before the cut-off and not reached at it.
    pub overdue: usize,
    /// Of those that are due, reached at the cut-off.
    pub due_reached: usize,
    /// Of those that are due, not reached at the cut-off.
    pub due_unreached: usize,
    /// Of those that were not reached at the cut-off, reached after it, before the report was written.
    pub reached_since: usize,
    /// Beside those that are due: due as well, with a done date that cannot be read.
    pub due_unreadable: usize,
    /// Reached without being due: ahead of time, or without a due date.
    pub undue_reached: usize,
    /// With a date that cannot be read.
    pub unreadable: usize,
}

/// How a report stands by its dates alone, whatever was declared. Rule `termine`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Schedule {
    /// At least one milestone was overdue at the cut-off.
    Overdue,
    /// Nothing is overdue, but not all that was due is known to have come on time.
    NotOnTime,
    /// All that was due came on time.
    OnTime,
    /// Nothing was due.
    NothingDue,
}

impl Schedule {
    /// All of them, from good to unknown.
    pub const ALL: [Self; 4] = [Self::OnTime, Self::NotOnTime, Self::Overdue, Self::NothingDue];

    /// The word in addresses, also the name of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overdue => "ueberfaellig",
            Self::NotOnTime => "nicht_puenktlich",
            Self::OnTime => "puenktlich",
            Self::NothingDue => "nichts_faellig",
        }
    }
}

impl Counts {
    /// How the report stands by its dates.
    #[must_use]
    pub const fn schedule(&self) -> Schedule {
        match (self.overdue, self.due) {
            (1.., _) => Schedule::Overdue,
            (0, 0) => Schedule::NothingDue,
            (0, due) if self.due_on_time >= due => Schedule::OnTime,
            _ => Schedule::NotOnTime,
        }
    }
}

/// Delays in days of the milestones that are late, overdue or shifted past the cut-off. Rule `verzug`.
///
/// Of a delay that is only known as a range, the fewest days count. A milestone `nach_stichtag` was not reached at the
/// cut-off: it counts with its shift to the date that the report itself names, also where that is a forecast
/// (accountability.md, "Milestones": its days are the shift).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delays {
    /// The greatest.
    pub greatest: Option<i64>,
    /// The median; of an even number of delays the mean of the two in the middle, so that it may end in a half.
    pub median: Option<Decimal>,
}

/// The finding beside the declared rating. Rule `befund`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Rating and figures agree.
    Consistent,
    /// Rating and figures stand apart, for these reasons.
    Conspicuous(Vec<FindingReason>),
}

impl Finding {
    /// The word of the exports.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Consistent => "stimmig",
            Self::Conspicuous(_) => "auffaellig",
        }
    }

    /// The reasons, none where rating and figures agree.
    #[must_use]
    pub fn reasons(&self) -> &[FindingReason] {
        match self {
            Self::Consistent => &[],
            Self::Conspicuous(reasons) => reasons,
        }
    }
}

/// Why rating and figures stand apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingReason {
    /// Rated ☺ while due milestones were not reached, or were reached late.
    Milestones,
    /// Rated ☺ while indicators are below their target.
    Indicators,
    /// Rated ☹ while all that was due came on time.
    AllOnTime,
    /// Rated 😐 while all that was due came on time and no indicator is below its target.
    MixedAllKept,
    /// Rated 😐 while nothing that was due was reached at the cut-off and no indicator reached its target.
    MixedNothingKept,
}

impl FindingReason {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Milestones, Self::Indicators, Self::AllOnTime, Self::MixedAllKept, Self::MixedNothingKept];

    /// The word of the exports, also the name of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Milestones => "meilensteine_nicht_termingerecht",
            Self::Indicators => "kennzahl_unter_plan",
            Self::AllOnTime => "alles_faellige_puenktlich",
            Self::MixedAllKept => "gemischt_alles_gehalten",
            Self::MixedNothingKept => "gemischt_nichts_gehalten",
        }
    }
}

/// Computes everything about one report.
#[must_use]
pub fn figures(report: &Report) -> ReportFigures {
    let cutoff = Cutoff { day: report.cutoff, editorial: report.editorial_date() };
    let milestones: Vec<Progress> =
        report.milestones.iter().map(|step| judge(&step.due.reading, &step.done.reading, cutoff)).collect();
    let indicators: Vec<Attainment> = report.indicators.iter().map(|indicator| attain(indicator, cutoff)).collect();
    let counts = count(&milestones);
    let delays = delays(&milestones);
    ReportFigures {
        finding: finding(report.declared(), &milestones, &indicators, counts),
        size: Size {
            not_kept: milestones.iter().filter(|progress| is_behind(progress)).count(),
            greatest_delay: delays.greatest,
            below_target: indicators.iter().filter(|attainment| attainment.is_below_target()).count(),
        },
        delays,
        counts,
        milestones,
        indicators,
    }
}

fn count(milestones: &[Progress]) -> Counts {
    let number = |of: fn(&Progress) -> bool| milestones.iter().filter(|progress| of(progress)).count();
    Counts {
        all: milestones.len(),
        due: number(|progress| progress.is_due),
        reached: number(|progress| progress.status.is_reached()),
        on_time: number(|progress| progress.status == Status::ReachedOnTime),
        due_on_time: number(|progress| progress.is_due && progress.status == Status::ReachedOnTime),
        late: number(|progress| progress.status == Status::ReachedLate),
        overdue: number(|progress| progress.is_overdue_at_cutoff),
        due_reached: number(|progress| progress.is_due && !progress.is_unreached_at_cutoff),
        due_unreached: number(|progress| progress.is_due && progress.is_unreached_at_cutoff),
        reached_since: number(Progress::is_reached_since),
        due_unreadable: number(|progress| progress.is_unreadable_and_due),
        undue_reached: number(|progress| !progress.is_due && progress.status.is_reached()),
        unreadable: number(|progress| progress.status == Status::Unreadable),
    }
}

fn delays(milestones: &[Progress]) -> Delays {
    let mut delays: Vec<i64> = milestones
        .iter()
        .filter(|progress| matches!(progress.status, Status::ReachedLate | Status::Overdue | Status::AfterCutoff))
        .filter_map(|progress| progress.days)
        .map(Days::counted)
        .filter(|days| *days > 0)
        .collect();
    delays.sort_unstable();
    Delays { greatest: delays.last().copied(), median: median(&delays) }
}

/// The median of numbers in ascending order.
fn median(sorted: &[i64]) -> Option<Decimal> {
    let (lower, upper) = (sorted.get(sorted.len().checked_sub(1)? / 2)?, sorted.get(sorted.len() / 2)?);
    // A half has one decimal, whatever the two are.
    Some(Decimal::from(i128::from(*lower) + i128::from(*upper)).checked_div(Decimal::TWO)?.normalize())
}

fn finding(
    rating: Option<Rating>,
    milestones: &[Progress],
    indicators: &[Attainment],
    counts: Counts,
) -> Option<Finding> {
    let rating = rating?;
    let schedule = counts.schedule();
    if schedule == Schedule::NothingDue {
        return None;
    }
    let behind = milestones.iter().any(is_behind);
    let below = indicators.iter().any(Attainment::is_below_target);
    let nothing_kept = || {
        let due_and_open = milestones.iter().filter(|progress| progress.is_due && progress.is_unreached_at_cutoff);
        due_and_open.count() == counts.due && !indicators.iter().any(Attainment::is_reached)
    };
    let reasons: Vec<FindingReason> = match rating {
        Rating::Yellow if schedule == Schedule::OnTime && !below => vec![FindingReason::MixedAllKept],
        Rating::Yellow if nothing_kept() => vec![FindingReason::MixedNothingKept],
        Rating::Green => {
            let both = [(behind, FindingReason::Milestones), (below, FindingReason::Indicators)];
            both.into_iter().filter_map(|(applies, reason)| applies.then_some(reason)).collect()
        }
        Rating::Red if schedule == Schedule::OnTime && !below => vec![FindingReason::AllOnTime],
        Rating::Yellow | Rating::Red => Vec::new(),
    };
    Some(if reasons.is_empty() { Finding::Consistent } else { Finding::Conspicuous(reasons) })
}

/// Due and not reached, or reached late. What is too coarse to tell accuses nobody.
fn is_behind(progress: &Progress) -> bool {
    progress.is_due && (progress.status == Status::ReachedLate || !progress.status.is_reached())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::{Forms, Written, period};

    /// Milestones by their dates, at the end of 2021.
    fn judged(steps: &[(&str, &str)]) -> Vec<Progress> {
        let day = "2021-12-31".parse().unwrap();
        let date = |text: &str| period::read(Written::Quoted(text), Forms::German);
        steps.iter().map(|(due, done)| judge(&date(due), &date(done), Cutoff { day, editorial: day })).collect()
    }

    fn found(rating: Rating, steps: &[(&str, &str)]) -> Option<Finding> {
        let milestones = judged(steps);
        finding(Some(rating), &milestones, &[], count(&milestones))
    }

    #[test]
    fn a_rating_stands_apart_from_its_milestones_only_where_that_is_certain() {
        let (late, on_time) = (("15.06.2021", "30.11.2021"), ("15.06.2021", "01.06.2021"));
        let (open, uncertain) = (("15.06.2021", "offen"), ("15.06.2021", "Juni 2021"));
        let not_due = ("15.06.2022", "offen");
        for (rating, steps, reason) in [
            (Rating::Green, &[on_time][..], None),
            (Rating::Green, &[on_time, late], Some(FindingReason::Milestones)),
            (Rating::Green, &[open], Some(FindingReason::Milestones)),
            (Rating::Green, &[uncertain], None),
            (Rating::Red, &[on_time], Some(FindingReason::AllOnTime)),
            (Rating::Red, &[on_time, not_due], Some(FindingReason::AllOnTime)),
            (Rating::Red, &[on_time, uncertain], None),
            (Rating::Red, &[uncertain], None),
            (Rating::Red, &[late], None),
            (Rating::Yellow, &[on_time], Some(FindingReason::MixedAllKept)),
            (Rating::Yellow, &[on_time, open], None),
            (Rating::Yellow, &[on_time, uncertain], None),
            (Rating::Yellow, &[open], Some(FindingReason::MixedNothingKept)),
            (Rating::Yellow, &[open, late], None),
            (Rating::Yellow, &[open, uncertain], None),
        ] {
            let expected = reason.map_or(Finding::Consistent, |reason| Finding::Conspicuous(vec![reason]));
            assert_eq!(found(rating, steps), Some(expected), "{rating:?} {steps:?}");
        }
        for rating in Rating::ALL {
            assert_eq!(found(rating, &[not_due]), None, "nothing was due: {rating:?}");
        }
    }

    #[test]
    fn what_is_due_is_reached_or_overdue_or_due_on_the_cutoff() {
        let steps = [
            ("01.06.2021", "01.06.2021"),
            ("01.06.2021", "offen"),
            ("01.06.2021", "01.02.2022"),
            ("31.12.2021", "offen"),
            ("31.12.2022", "01.06.2021"),
            ("", "01.06.2021"),
            ("31.12.2022", "offen"),
        ];
        let counts = count(&judged(&steps));
        assert_eq!((counts.all, counts.due, counts.reached, counts.overdue), (7, 4, 3, 2));
        assert_eq!((counts.due_unreached, counts.undue_reached, counts.reached_since), (3, 2, 0));
        assert_eq!(counts.due_reached, 1);
    }

    #[test]
    fn the_median_is_the_mean_of_the_two_in_the_middle() {
        let of = |steps: &[(&str, &str)]| {
            let delays = delays(&judged(steps));
            (delays.greatest, delays.median.map(|median| median.to_string()))
        };
        // Ten days late, 31 to 122, overdue for 30, a forecast 365 days later; early and on time do not count.
        let all = [
            ("01.06.2021", "11.06.2021"),
            ("31.05.2021", "Q3 2021"),
            ("01.12.2021", "offen"),
            ("31.12.2020", "31.12.2021"),
            ("31.12.2021", "01.12.2021"),
        ];
        assert_eq!(of(&all), (Some(365), Some("30.5".into())));
        assert_eq!(of(&all[..3]), (Some(31), Some("30".into())));
        assert_eq!(of(&all[..2]), (Some(31), Some("20.5".into())));
        assert_eq!(of(&all[4..]), (None, None));
        assert_eq!(median(&[5, 149]), Some(Decimal::from(77)));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn a_step_of_a_withheld_date_is_neither_due_nor_behind() {
        let day = "2021-12-31".parse().unwrap();
        let due = period::read(Written::Quoted("01.05.2021"), Forms::German);
        let progress = judge(&due, &crate::model::value::Reading::Confidential, Cutoff { day, editorial: day });
        assert_eq!(finding(Some(Rating::Green), &[progress], &[], count(&[progress])), None);
    }
}
