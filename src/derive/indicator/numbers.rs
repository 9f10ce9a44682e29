//! Indicators of numbers: how far from the baseline, or from nothing, to the target.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Attainment, Kind, Reason, Status};
use crate::model::value::{Mark, Quantity, Unit};
use crate::model::{Direction, Indicator};

/// A number with its two ends: they are one where it is no range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ends {
    from: Decimal,
    to: Decimal,
}

impl Ends {
    /// A quantity's number and the unit it counts in: its own, else the indicator's.
    fn of(quantity: &Quantity, declared: Option<&str>, written: Option<Unit>) -> Option<(Self, Option<Unit>)> {
        let (from, to, unit) = quantity.bounds()?;
        Some((Self { from, to }, Unit::or_declared(unit, declared).or(written)))
    }

    /// The number, where it is one.
    fn exact(self) -> Option<Decimal> {
        (self.from == self.to).then_some(self.from)
    }
}

/// Numbers in one unit.
pub(super) struct Numbers {
    target: Ends,
    actual: Ends,
    baseline: Option<Decimal>,
    /// None: „bis zu“ without a declared direction.
    direction: Option<Direction>,
    is_more_than: bool,
    pub(super) is_about: bool,
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
    /// The values as numbers in one unit; else why they do not compare.
    pub(super) fn of(indicator: &Indicator, target: &Quantity, actual: &Quantity) -> Result<Self, Reason> {
        let is_change = |quantity: &Quantity| matches!(quantity, Quantity::Change(_));
        if is_change(target) != is_change(actual) {
            return Err(Reason::Kind);
        }
        let declared = indicator.unit.as_deref();
        // A unit beside a number counts where `einheit` is missing.
        let written = [target, actual].into_iter().find_map(|quantity| quantity.bounds()?.2);
        let (target_ends, unit) = Ends::of(target, declared, written).ok_or(Reason::Kind)?;
        let (actual_ends, actual_unit) = Ends::of(actual, declared, written).ok_or(Reason::Kind)?;
        if unit != actual_unit {
            return Err(Reason::Unit);
        }
        let baseline = indicator.baseline.reading.known();
        let baseline_value = match baseline {
            None => None,
            Some(baseline) => {
                let (ends, baseline_unit) = Ends::of(baseline, declared, written).ok_or(Reason::Kind)?;
                if baseline_unit != unit {
                    return Err(Reason::Unit);
                }
                Some(ends.exact().ok_or(Reason::Bound)?)
            }
        };
        let is_open = target.mark() == Some(Mark::AtMost);
        let all = [Some(target), Some(actual), baseline];
        Ok(Self {
            target: target_ends,
            actual: actual_ends,
            baseline: baseline_value,
            direction: indicator.direction.or(if is_open { None } else { Some(Direction::Rising) }),
            is_more_than: target.mark() == Some(Mark::MoreThan),
            is_about: all.into_iter().flatten().any(|quantity| quantity.mark() == Some(Mark::About)),
            actual_bound: match actual.mark() {
                Some(Mark::AtLeast) => Some(Bound::Below { is_strict: false }),
                Some(Mark::MoreThan) => Some(Bound::Below { is_strict: true }),
                Some(Mark::AtMost) => Some(Bound::Above),
                _ => None,
            },
        })
    }

    pub(super) fn attainment(&self, kind: Kind) -> Attainment {
        let Some(direction) = self.direction else { return self.not_computable(kind, Reason::DirectionOpen) };
        if let Some(bound) = self.actual_bound {
            return self.bounded(kind, direction, bound);
        }
        let percents = match self.percents(direction) {
            Ok(percents) => percents,
            Err(reason) => return self.not_computable(kind, reason),
        };
        let status = match (self.is_certainly(true, direction), self.is_certainly(false, direction)) {
            (true, _) => Status::Reached,
            (_, true) => Status::Missed,
            _ => Status::NotComparable,
        };
        let (least, most) = percents;
        Attainment {
            reason: (status == Status::NotComparable).then_some(Reason::Bound),
            percent: (least == most).then_some(least),
            percent_range: (least != most).then_some(percents),
            difference: self.difference(),
            ..Attainment::bare(kind, status)
        }
    }

    fn not_computable(&self, kind: Kind, reason: Reason) -> Attainment {
        // „bis zu 90“ may be a ceiling: 80 is no deviation from it.
        let is_open = reason == Reason::DirectionOpen || self.actual_bound.is_some();
        let difference = if is_open { None } else { self.difference() };
        Attainment { reason: Some(reason), difference, ..Attainment::bare(kind, Status::NotComputable) }
    }

    fn difference(&self) -> Option<Decimal> {
        Some(self.actual.exact()?.checked_sub(self.target.exact()?)?.normalize())
    }

    /// A bound tells only sometimes whether the target was reached, and never by how much: „mind. 60“ of 50 is reached,
    /// „mind. 5“ of 100 may be anything.
    fn bounded(&self, kind: Kind, direction: Direction, bound: Bound) -> Attainment {
        let (reached, missed) = (self.is_certainly(true, direction), self.is_certainly(false, direction));
        let status = match (direction, bound) {
            (Direction::Rising, Bound::Below { is_strict }) if reached || (is_strict && self.is_met()) => {
                Status::Reached
            }
            (Direction::Falling, Bound::Below { is_strict }) if missed || (is_strict && self.is_met()) => {
                Status::Missed
            }
            (Direction::Rising, Bound::Above) if missed => Status::Missed,
            (Direction::Falling, Bound::Above) if reached => Status::Reached,
            _ => return Attainment::not_comparable(kind, Reason::Bound),
        };
        Attainment::bare(kind, status)
    }

    /// Whether the actual value is just the target.
    fn is_met(&self) -> bool {
        self.actual.exact().is_some_and(|actual| self.target.exact() == Some(actual))
    }

    /// The least and the greatest attainment in percent: of every end of the actual value to every end of the target.
    fn percents(&self, direction: Direction) -> Result<(Decimal, Decimal), Reason> {
        let (target, actual) = (self.target, self.actual);
        let first = percent(self.proportion(actual.from, target.from, direction)?)?;
        if target.exact().is_some() && actual.exact().is_some() {
            return Ok((first, first));
        }
        let (mut least, mut most) = (first, first);
        for (actual, target) in [(actual.from, target.to), (actual.to, target.from), (actual.to, target.to)] {
            let percent = percent(self.proportion(actual, target, direction)?)?;
            least = least.min(percent);
            most = most.max(percent);
        }
        Ok((least, most))
    }

    /// Attainment as a proportion: actual / target; from a baseline B: (actual − B) / (target − B); for falling
    /// numbers without baseline: target / actual.
    fn proportion(&self, actual: Decimal, target: Decimal, direction: Direction) -> Result<Decimal, Reason> {
        let (part, whole) = match (self.baseline, direction) {
            (Some(baseline), _) => {
                let way = target.checked_sub(baseline).ok_or(Reason::TooLarge)?;
                let contradicts = match direction {
                    Direction::Rising => way.is_sign_negative(),
                    Direction::Falling => way.is_sign_positive(),
                };
                if contradicts && !way.is_zero() {
                    return Err(Reason::Signs);
                }
                (actual.checked_sub(baseline).ok_or(Reason::TooLarge)?, way)
            }
            (None, Direction::Rising) => (actual, target),
            (None, Direction::Falling) => (target, actual),
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

    /// Whether the target was certainly reached, or certainly missed. A planned range is reached within it: it counts by
    /// its more lenient end, as a due date counts by its last day.
    fn is_certainly(&self, reached: bool, direction: Direction) -> bool {
        let meets = |actual: Decimal| match direction {
            Direction::Rising if self.is_more_than => actual > self.target.from,
            Direction::Rising => actual >= self.target.from,
            Direction::Falling => actual <= self.target.to,
        };
        meets(self.actual.from) == reached && meets(self.actual.to) == reached
    }
}

fn percent(proportion: Decimal) -> Result<Decimal, Reason> {
    let percent = proportion.checked_mul(Decimal::ONE_HUNDRED).ok_or(Reason::TooLarge)?;
    Ok(percent.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero).normalize())
}
