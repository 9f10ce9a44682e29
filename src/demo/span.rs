//! Which measure reports in which years, so that exactly N reports come out.
//!
//! In: number of reports and seed. Out: one [`Span`] a measure, in order; about N/6 of them.

use super::random::{Dice, Purpose};

/// First and last year a demo portal reports on.
pub(crate) const FIRST_YEAR: i32 = 2018;
/// The last of them.
pub(crate) const LAST_YEAR: i32 = 2025;

/// The years of a measure.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    /// Year in which the measure began.
    pub(crate) first: i32,
    /// Last year with a report; the first year, where there is none.
    pub(crate) last: i32,
    /// Bit k stands for a report on year `FIRST_YEAR` + k.
    mask: u8,
}

impl Span {
    fn draw(dice: &mut Dice) -> Self {
        let first = FIRST_YEAR + dice.pick(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6]);
        let last = if dice.chance(720) { LAST_YEAR } else { dice.between(first, LAST_YEAR - 1) };
        let mut span = Self { first, last, mask: 0 };
        for year in first..=last {
            if year == first || year == last || !dice.chance(40) {
                span.mask |= bit(year);
            }
        }
        span
    }

    /// Whether the measure reports on this year.
    pub(crate) const fn reports_on(self, year: i32) -> bool {
        self.mask & bit(year) != 0
    }

    /// How many reports there are.
    pub(crate) const fn count(self) -> u32 {
        self.mask.count_ones()
    }

    /// The same with at most `count` reports: the last years go.
    fn shortened(mut self, count: u32) -> Self {
        while self.count() > count {
            self.mask &= !bit(self.last);
            self.last = (self.first..self.last).rev().find(|&year| self.reports_on(year)).unwrap_or(self.first);
        }
        self
    }
}

const fn bit(year: i32) -> u8 {
    let place = year - FIRST_YEAR;
    if place < 0 || place > 7 { 0 } else { 1 << place }
}

/// The spans of all measures; their reports add up to `reports`.
pub(crate) fn all(reports: usize, seed: u64) -> Vec<Span> {
    let mut spans = Vec::with_capacity(reports / 5 + 1);
    let mut left = reports;
    while left > 0 {
        let mut dice = Dice::new(seed, Purpose::Span, spans.len() as u64);
        let drawn = Span::draw(&mut dice);
        let most = if spans.len() % 61 == 60 { 0 } else { u32::try_from(left).unwrap_or(u32::MAX) };
        let span = drawn.shortened(most);
        left = left.saturating_sub(span.count() as usize);
        spans.push(span);
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn reports_add_up() {
        for reports in [0, 1, 2, 7, 100, 5000] {
            let spans = all(reports, 4);
            assert_eq!(spans.iter().map(|span| span.count() as usize).sum::<usize>(), reports);
        }
    }
}
