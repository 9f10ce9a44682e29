//! How far an indicator came: planned against actual value.
//!
//! Rule `kennzahl-zielerreichung`; source: accountability.md, "Indicators". What cannot be computed says why and gives
//! no figure.

use rust_decimal::{Decimal, RoundingStrategy};

use super::milestone::{self, Cutoff, Progress};
use crate::model::value::{Mark, Period, Quantity, Reading, Statement, Unit};
use crate::model::{Direction, Indicator};

/// What kind of values an indicator has (`art` in the exports).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Numbers: levels.
    Number,
    /// Dates.
    Date,
    /// Statements: yes, no, partly.
    Statement,
    /// Changes.
    Change,
}

impl Kind {
    /// The word of the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Number => "zahl",
            Self::Date => "datum",
            Self::Statement => "aussage",
            Self::Change => "zuwachs",
        }
    }
}

/// What became of a number or a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The target was reached.
    Reached,
    /// It was not.
    Missed,
    /// The two values are of different kinds or units.
    NotComparable,
    /// The values give no proportion; the reason says why.
    NotComputable(Reason),
    /// No target is known.
    NoTarget,
    /// No actual value is known.
    NoActual,
    /// A value cannot be read.
    Unreadable,
    /// The values are dates.
    Date(milestone::Status),
}

/// Why values give no proportion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The divisor is zero: a target of zero, or the target equals where it started from.
    Zero,
    /// The signs of the values, or the direction, contradict each other.
    Signs,
    /// The numbers are too large.
    TooLarge,
}

impl Reason {
    /// The name of the reason, also of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Zero => "null",
            Self::Signs => "vorzeichen",
            Self::TooLarge => "zu_gross",
        }
    }
}

impl Status {
    /// All that numbers and statements have; dates have those of milestones.
    pub const OF_VALUES: [Self; 7] = [
        Self::Reached,
        Self::Missed,
        Self::NotComparable,
        Self::NotComputable(Reason::Zero),
        Self::NoTarget,
        Self::NoActual,
        Self::Unreadable,
    ];

    /// The word of the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reached => "erreicht",
            Self::Missed => "nicht_erreicht",
            Self::NotComparable => "nicht_vergleichbar",
            Self::NotComputable(_) => "nicht_berechenbar",
            Self::NoTarget => "ohne_plan",
            Self::NoActual => "ohne_ist",
            Self::Unreadable => "nicht_lesbar",
            Self::Date(status) => status.key(),
        }
    }
}

/// What is computed about one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attainment {
    /// What kind of values it has.
    pub kind: Kind,
    /// What became of it.
    pub status: Status,
    /// Attainment in percent, two decimals, rounded half away from zero.
    pub percent: Option<Decimal>,
    /// Actual minus target, in the indicator's unit.
    pub difference: Option<Decimal>,
    /// For dates: as for milestones.
    pub progress: Option<Progress>,
}

impl Attainment {
    /// Whether the figures show that the target was not reached.
    #[must_use]
    pub fn is_below_target(&self) -> bool {
        match (self.status, self.progress) {
            (Status::Missed, _) => true,
            (Status::Date(status), Some(progress)) => {
                status == milestone::Status::ReachedLate
                    || (progress.is_due
                        && matches!(status, milestone::Status::Overdue | milestone::Status::AfterCutoff))
            }
            _ => false,
        }
    }
}

/// Computes how far an indicator came by the cut-off.
#[must_use]
pub fn attain(indicator: &Indicator, cutoff: Cutoff) -> Attainment {
    let (target, actual) = (&indicator.target.reading, &indicator.actual.reading);
    let kind = kind(indicator);
    let bare = |status| Attainment { kind, status, percent: None, difference: None, progress: None };
    if kind == Kind::Date {
        return date(indicator, cutoff);
    }
    if target.is_unreadable() || actual.is_unreadable() || indicator.baseline.reading.is_unreadable() {
        return bare(Status::Unreadable);
    }
    let (target, actual) = match (target.known(), actual.known()) {
        (None, _) => return bare(Status::NoTarget),
        (_, None) => return bare(Status::NoActual),
        (Some(target), Some(actual)) => (target, actual),
    };
    match (target, actual) {
        (Quantity::Amount(_), Quantity::Amount(_)) | (Quantity::Change(_), Quantity::Change(_)) => {
            match Numbers::of(indicator, target, actual) {
                Some(numbers) => numbers.attainment(kind),
                None => bare(Status::NotComparable),
            }
        }
        (Quantity::Statement(target), Quantity::Statement(actual)) => bare(statement(*target, *actual)),
        _ => bare(Status::NotComparable),
    }
}

/// The kind is that of the target, else of the actual value; without either it is a number unless the unit says date.
pub(super) fn kind(indicator: &Indicator) -> Kind {
    let of = |reading: &Reading<Quantity>| {
        reading.known().map(|quantity| match quantity {
            Quantity::Amount(_) => Kind::Number,
            Quantity::Change(_) => Kind::Change,
            Quantity::Period(_) => Kind::Date,
            Quantity::Statement(_) => Kind::Statement,
        })
    };
    let declared = crate::model::value::Context { unit: indicator.unit.as_deref(), is_change: indicator.is_change };
    if declared.is_date() {
        return Kind::Date;
    }
    of(&indicator.target.reading).or_else(|| of(&indicator.actual.reading)).unwrap_or(if indicator.is_change {
        Kind::Change
    } else {
        Kind::Number
    })
}

fn date(indicator: &Indicator, cutoff: Cutoff) -> Attainment {
    let (due, done) = (period(&indicator.target.reading), period(&indicator.actual.reading));
    let bare = |status| Attainment { kind: Kind::Date, status, percent: None, difference: None, progress: None };
    let (Some(due), Some(done)) = (due, done) else { return bare(Status::NotComparable) };
    let progress = milestone::judge(&due, &done, cutoff);
    Attainment { status: Status::Date(progress.status), progress: Some(progress), ..bare(Status::NotComparable) }
}

/// A reading as one of a date; none where a value of another kind is known.
fn period(reading: &Reading<Quantity>) -> Option<Reading<Period>> {
    Some(match reading {
        Reading::Known(Quantity::Period(period)) => Reading::Known(*period),
        Reading::Known(_) => return None,
        Reading::Open => Reading::Open,
        Reading::NoStatement => Reading::NoStatement,
        Reading::NotApplicable => Reading::NotApplicable,
        Reading::Confidential => Reading::Confidential,
        Reading::Unreadable(suggestion) => Reading::Unreadable(suggestion.clone()),
    })
}

fn statement(target: Statement, actual: Statement) -> Status {
    if actual.degree() >= target.degree() { Status::Reached } else { Status::Missed }
}

/// Numbers in one unit.
struct Numbers {
    target: Decimal,
    actual: Decimal,
    baseline: Option<Decimal>,
    direction: Direction,
    is_more_than: bool,
    /// „mind. 5“, „> 90“, „bis zu 10“ as an actual value: a bound, not a figure.
    actual_bound: Option<Bound>,
}

/// What an actual value says that is only a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    /// At least so much; or more, and not just so much.
    Below {
        /// „> 90“ instead of „mind. 90“.
        is_strict: bool,
    },
    /// At most.
    Above,
}

impl Numbers {
    /// The values as numbers in one unit; none where the units differ.
    fn of(indicator: &Indicator, target: &Quantity, actual: &Quantity) -> Option<Self> {
        let declared = indicator.unit.as_deref();
        let (target_value, target_unit) = target.number()?;
        let (actual_value, actual_unit) = actual.number()?;
        let unit = Unit::or_declared(target_unit, declared);
        if unit != Unit::or_declared(actual_unit, declared) {
            return None;
        }
        let baseline = match indicator.baseline.reading.known() {
            None => None,
            Some(baseline) => {
                let (value, baseline_unit) = baseline.number()?;
                if Unit::or_declared(baseline_unit, declared) != unit {
                    return None;
                }
                Some(value)
            }
        };
        let at_most = target.mark() == Some(Mark::AtMost);
        Some(Self {
            target: target_value,
            actual: actual_value,
            baseline,
            direction: if at_most { Direction::Falling } else { indicator.direction },
            is_more_than: target.mark() == Some(Mark::MoreThan),
            actual_bound: match actual.mark() {
                Some(Mark::AtLeast) => Some(Bound::Below { is_strict: false }),
                Some(Mark::MoreThan) => Some(Bound::Below { is_strict: true }),
                Some(Mark::AtMost) => Some(Bound::Above),
                _ => None,
            },
        })
    }

    fn attainment(&self, kind: Kind) -> Attainment {
        if let Some(bound) = self.actual_bound {
            return self.bounded(kind, bound);
        }
        let difference = self.actual.checked_sub(self.target).map(|difference| difference.normalize());
        let result = self.proportion().and_then(percent);
        let status = match result {
            Err(reason) => Status::NotComputable(reason),
            Ok(_) if self.is_reached() => Status::Reached,
            Ok(_) => Status::Missed,
        };
        Attainment { kind, status, percent: result.ok(), difference, progress: None }
    }

    /// A bound tells only sometimes whether the target was reached, and never by how much: „mind. 60“ of 50 is reached,
    /// „mind. 5“ of 100 may be anything.
    fn bounded(&self, kind: Kind, bound: Bound) -> Attainment {
        let status = match (self.direction, bound) {
            (Direction::Rising, Bound::Below { is_strict }) if self.is_reached() || (is_strict && self.is_met()) => {
                Status::Reached
            }
            (Direction::Falling, Bound::Below { is_strict }) if !self.is_reached() || (is_strict && self.is_met()) => {
                Status::Missed
            }
            (Direction::Rising, Bound::Above) if !self.is_reached() => Status::Missed,
            (Direction::Falling, Bound::Above) if self.is_reached() => Status::Reached,
            _ => Status::NotComparable,
        };
        Attainment { kind, status, percent: None, difference: None, progress: None }
    }

    /// Whether the actual value is just the target.
    fn is_met(&self) -> bool {
        self.actual == self.target
    }

    /// Attainment as a proportion: actual / target; from a baseline B: (actual − B) / (target − B); for falling
    /// numbers without baseline: target / actual.
    fn proportion(&self) -> Result<Decimal, Reason> {
        let (part, whole) = match (self.baseline, self.direction) {
            (Some(baseline), _) => {
                let way = self.target.checked_sub(baseline).ok_or(Reason::TooLarge)?;
                let contradicts = match self.direction {
                    Direction::Rising => way.is_sign_negative(),
                    Direction::Falling => way.is_sign_positive(),
                };
                if contradicts && !way.is_zero() {
                    return Err(Reason::Signs);
                }
                (self.actual.checked_sub(baseline).ok_or(Reason::TooLarge)?, way)
            }
            (None, Direction::Rising) => (self.actual, self.target),
            (None, Direction::Falling) => (self.target, self.actual),
        };
        if whole.is_zero() {
            return Err(Reason::Zero);
        }
        let negative = |number: Decimal| number.is_sign_negative() && !number.is_zero();
        if self.baseline.is_none() && (negative(part) || negative(whole)) {
            return Err(Reason::Signs);
        }
        part.checked_div(whole).ok_or(Reason::TooLarge)
    }

    fn is_reached(&self) -> bool {
        match self.direction {
            Direction::Rising if self.is_more_than => self.actual > self.target,
            Direction::Rising => self.actual >= self.target,
            Direction::Falling => self.actual <= self.target,
        }
    }
}

fn percent(proportion: Decimal) -> Result<Decimal, Reason> {
    let percent = proportion.checked_mul(Decimal::ONE_HUNDRED).ok_or(Reason::TooLarge)?;
    Ok(percent.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero).normalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Field;
    use crate::model::value::{Context, Written, quantity};

    #[derive(Default)]
    struct Given<'t> {
        unit: &'t str,
        plan: &'t str,
        ist: &'t str,
        baseline: &'t str,
        falling: bool,
        change: bool,
    }

    fn attained(given: &Given<'_>) -> (&'static str, Option<String>) {
        let context = Context { unit: Some(given.unit), is_change: given.change };
        let (target, actual) = quantity::read_pair(Written::Quoted(given.plan), Written::Quoted(given.ist), &context);
        let field = |reading| Field { reading, ..Field::absent() };
        let indicator = Indicator {
            id: None,
            name: "x".into(),
            unit: Some(given.unit.into()),
            target: field(target),
            actual: field(actual),
            baseline: field(quantity::read(Written::Quoted(given.baseline), &Context::default())),
            direction: if given.falling { Direction::Falling } else { Direction::Rising },
            is_change: given.change,
            objective: None,
            note: None,
        };
        let day = "2021-12-31".parse().unwrap();
        let attainment = attain(&indicator, Cutoff { day, editorial: day });
        (attainment.status.key(), attainment.percent.map(|percent| percent.to_string()))
    }

    fn plain<'t>(unit: &'t str, plan: &'t str, ist: &'t str) -> Given<'t> {
        Given { unit, plan, ist, ..Given::default() }
    }

    #[test]
    fn numbers_give_a_proportion() {
        assert_eq!(attained(&plain("Prozent", "100", "80")), ("nicht_erreicht", Some("80".into())));
        assert_eq!(attained(&plain("Anzahl", "3", "2")), ("nicht_erreicht", Some("66.67".into())));
        assert_eq!(attained(&plain("Anzahl", "mind. 5", "6")), ("erreicht", Some("120".into())));
        assert_eq!(attained(&plain("Prozent", "> 90", "90")), ("nicht_erreicht", Some("100".into())));
        assert_eq!(attained(&plain("Tage", "bis zu 10", "8")), ("erreicht", Some("125".into())));
    }

    #[test]
    fn a_bound_as_the_actual_value_says_only_what_is_certain() {
        assert_eq!(attained(&plain("Anzahl", "50", "mind. 60")), ("erreicht", None));
        assert_eq!(attained(&plain("Anzahl", "100", "> 90")), ("nicht_vergleichbar", None));
        assert_eq!(attained(&plain("Anzahl", "> 90", "> 90")), ("erreicht", None));
        assert_eq!(attained(&plain("Anzahl", "> 90", "mind. 90")), ("nicht_vergleichbar", None));
        let falling = |ist| Given { falling: true, ..plain("Tage", "10", ist) };
        assert_eq!(attained(&falling("> 10")), ("nicht_erreicht", None));
        assert_eq!(attained(&falling("mind. 10")), ("nicht_vergleichbar", None));
        assert_eq!(attained(&plain("Anzahl", "100", "bis zu 90")), ("nicht_erreicht", None));
        assert_eq!(attained(&plain("Anzahl", "100", "bis zu 120")), ("nicht_vergleichbar", None));
        assert_eq!(attained(&plain("Tage", "bis zu 10", "bis zu 8")), ("erreicht", None));
    }

    #[test]
    fn zero_and_signs_give_no_made_up_figure() {
        assert_eq!(attained(&plain("Anzahl", "0", "5")), ("nicht_berechenbar", None));
        assert_eq!(attained(&plain("Anzahl", "-4", "5")), ("nicht_berechenbar", None));
        let level = Given { baseline: "10", ..plain("Anzahl", "10", "12") };
        assert_eq!(attained(&level), ("nicht_berechenbar", None));
        let wrong_way = Given { baseline: "20", ..plain("Anzahl", "10", "12") };
        assert_eq!(attained(&wrong_way), ("nicht_berechenbar", None));
    }

    #[test]
    fn from_a_baseline_and_falling() {
        let rising = Given { baseline: "50", ..plain("Prozent", "100", "80") };
        assert_eq!(attained(&rising), ("nicht_erreicht", Some("60".into())));
        let falling = Given { baseline: "30", falling: true, ..plain("Tage", "10", "15") };
        assert_eq!(attained(&falling), ("nicht_erreicht", Some("75".into())));
        let plain_falling = Given { falling: true, ..plain("Tage", "10", "20") };
        assert_eq!(attained(&plain_falling), ("nicht_erreicht", Some("50".into())));
    }

    #[test]
    fn a_change_against_a_level_is_not_comparable_until_the_report_says_so() {
        assert_eq!(attained(&plain("Anzahl", "+5", "1")), ("nicht_vergleichbar", None));
        let declared = Given { change: true, ..plain("Anzahl", "+5", "1") };
        assert_eq!(attained(&declared), ("nicht_erreicht", Some("20".into())));
    }

    #[test]
    fn what_is_missing_or_unreadable_is_named() {
        assert_eq!(attained(&plain("Anzahl", "", "5")).0, "ohne_plan");
        assert_eq!(attained(&plain("Anzahl", "5", "k. A.")).0, "ohne_ist");
        assert_eq!(attained(&plain("Anzahl", "1.5", "2")).0, "nicht_lesbar");
        assert_eq!(attained(&plain("Anzahl", "5", "ja")).0, "nicht_vergleichbar");
        assert_eq!(attained(&plain("Prozent", "80 €", "80 %")).0, "nicht_vergleichbar");
    }

    #[test]
    fn statements_and_dates_compare_as_such() {
        assert_eq!(attained(&plain("", "ja", "erfüllt")).0, "erreicht");
        assert_eq!(attained(&plain("", "ja", "teilweise")).0, "nicht_erreicht");
        assert_eq!(attained(&plain("Datum", "01.12.21", "01.07.21")).0, "erreicht_puenktlich");
        assert_eq!(attained(&plain("Datum", "01.12.21", "offen")).0, "ueberfaellig");
        assert_eq!(attained(&plain("Datum", "01.04.21", "2022")).0, "nach_stichtag");
    }
}
