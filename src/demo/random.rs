//! Chance that repeats: a number generator with its own, documented drawing rules.
//!
//! In: a seed and the numbers that say what is drawn for. Out: whole numbers, yes or no, list entries.
//! The generator is PCG XSH RR 64/32, whose stream is fixed by its specification; every draw below is
//! integer arithmetic, so that all machines make the same portal. No floating point is used.

use rand_pcg::Pcg32;
use rand_pcg::rand_core::Rng;

/// Mixes a number until neighbours have nothing in common (the finaliser of `SplitMix64`).
pub(crate) const fn mix(value: u64) -> u64 {
    let mut z = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// What a run of draws is for; together with seed and subject it fixes the run.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    /// Which years a measure reports in.
    Span = 1,
    /// A measure's lasting facts.
    Measure,
    /// The front matter of a report.
    Report,
    /// The narrative of a report.
    Narrative,
    /// The documents that exist once.
    Portal,
}

/// A source of repeatable draws.
pub(crate) struct Dice(Pcg32);

impl Dice {
    /// Dice for one purpose and one subject, independent of all others.
    pub(crate) fn new(seed: u64, purpose: Purpose, subject: u64) -> Self {
        let state = mix(seed ^ mix(subject.wrapping_mul(8).wrapping_add(purpose as u64)));
        Self(Pcg32::new(state, mix(state)))
    }

    /// A number from 0 up to but without `bound`; 0 when `bound` is 0.
    ///
    /// Takes the upper half of a product; the bias of at most `bound` / 2³² does not matter here.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        let product = u64::from(self.0.next_u32()) * u64::from(bound);
        (product >> 32) as u32
    }

    /// A number from `low` to `high`, both included; `low` when the range is empty.
    pub(crate) fn between(&mut self, low: i32, high: i32) -> i32 {
        let width = u32::try_from(i64::from(high) - i64::from(low) + 1).unwrap_or(0);
        low.saturating_add_unsigned(self.below(width))
    }

    /// True in `per_mille` of 1000 cases.
    pub(crate) fn chance(&mut self, per_mille: u32) -> bool {
        self.below(1000) < per_mille
    }

    /// An entry, each equally likely; the type's default where the list is empty.
    pub(crate) fn pick<T: Copy + Default>(&mut self, list: &[T]) -> T {
        let index = self.below(u32::try_from(list.len()).unwrap_or(u32::MAX));
        entry(list, index)
    }

    /// An entry, earlier ones likelier: half the draws follow Zipf's law with exponent 1.
    pub(crate) fn pick_early<T: Copy + Default>(&mut self, list: &[T]) -> T {
        let length = u32::try_from(list.len()).unwrap_or(u32::MAX);
        if self.chance(500) {
            return self.pick(list);
        }
        let octaves = u32::BITS - length.leading_zeros();
        let start = 1_u32 << self.below(octaves).min(30);
        let rank = start - 1 + self.below(start);
        entry(list, if rank < length { rank } else { self.below(length) })
    }

    /// A rank with a heavy tail: Zipf–Mandelbrot, drawn by blocks that double in size.
    ///
    /// The first block holds `head` ranks and is drawn by octaves. Every further block is twice as wide
    /// as the one before and has `tail` of 1000 parts of its mass, so that the share of rank r falls as
    /// r^-a with 2^(1−a) = `tail` / 1000; the number of distinct ranks then grows as n^(1/a).
    pub(crate) fn rank(&mut self, head: u32, tail: u32) -> u32 {
        let mut block = 0_u32;
        while block < 16 && self.chance(tail) {
            block += 1;
        }
        if block == 0 {
            let octave = self.below(u32::BITS - head.leading_zeros()).min(30);
            return (1_u32 << octave) - 1 + self.below(1 << octave);
        }
        let width = head << block;
        width - head + self.below(width)
    }
}

fn entry<T: Copy + Default>(list: &[T], index: u32) -> T {
    list.get(index as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Dice, Purpose};

    #[test]
    fn the_same_seed_draws_the_same_numbers_on_every_machine() {
        let mut dice = Dice::new(1, Purpose::Portal, 7);
        let drawn: Vec<u32> = (0..6).map(|_| dice.below(1000)).collect();
        assert_eq!(drawn, FIXED);
    }

    const FIXED: [u32; 6] = [769, 383, 699, 744, 755, 424];

    #[test]
    fn draws_keep_within_their_bounds() {
        let mut dice = Dice::new(2, Purpose::Portal, 0);
        for _ in 0..2000 {
            assert!((3..=9).contains(&dice.between(3, 9)));
            assert!(dice.below(5) < 5);
        }
        assert_eq!(dice.below(0), 0);
        assert_eq!(dice.pick::<u8>(&[]), 0);
        assert_eq!(dice.pick_early::<u8>(&[]), 0);
    }
}
