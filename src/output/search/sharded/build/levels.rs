//! Weights in a few levels.

use super::rank::Ranking;

/// Number of levels; one is told in three bits.
pub(crate) const LEVELS: usize = 8;

/// Number of steps in which weights are counted before the levels are chosen.
const STEPS: usize = 256;

/// From fine steps to levels.
#[derive(Debug)]
pub(crate) struct Levels {
    /// By step, its level.
    of: Vec<u8>,
    /// By level, the mean weight.
    values: Vec<f32>,
}

/// The step of the greatest weight, which no number of words reaches: it is for the words of a title.
const GREATEST: u8 = 255;

/// The step of a weight.
pub(crate) fn step(weight: f32, ranking: &Ranking) -> u8 {
    let share = weight / (ranking.saturation + 1.0);
    if share >= 1.0 {
        return GREATEST;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 254")]
    let step = (share * 255.0).clamp(0.0, 254.0) as u8;
    step
}

impl Levels {
    /// Chooses levels by Lloyd's method so that weights of these counts by step lose least. The greatest weight has one
    /// of its own, where there is any.
    pub(crate) fn new(counts: &[u64; STEPS], ranking: &Ranking) -> Self {
        let (below, greatest) = counts.split_at(usize::from(GREATEST));
        let has_greatest = greatest.iter().any(|&count| count > 0);
        let value = |step: usize| (f64::from(u32::try_from(step).unwrap_or(0)) + 0.5) / 255.0;
        let weighted: Vec<(f64, f64)> = below.iter().enumerate().map(|(at, &n)| (value(at), to_float(n))).collect();
        let mut centres = quantiles(&weighted, LEVELS - usize::from(has_greatest));
        for _ in 0..60 {
            centres = moved(&centres, &weighted);
        }
        let level = |value| u8::try_from(nearest(&centres, value)).unwrap_or(0);
        let mut of: Vec<u8> = weighted.iter().map(|&(value, _)| level(value)).collect();
        of.push(u8::try_from(LEVELS - 1).unwrap_or(0));
        centres.extend(has_greatest.then_some(1.0));
        let scale = f64::from(ranking.saturation) + 1.0;
        #[expect(clippy::cast_possible_truncation, reason = "a few digits are enough")]
        let values = centres.iter().map(|centre| (centre * scale) as f32).collect();
        Self { of, values }
    }

    /// The level of a step.
    pub(crate) fn level(&self, step: u8) -> u8 {
        self.of.get(usize::from(step)).copied().unwrap_or(0)
    }

    /// By level, the weight that stands for it.
    pub(crate) fn values(&self) -> &[f32] {
        &self.values
    }
}

/// Centres with equally many weights each, to begin with.
fn quantiles(weighted: &[(f64, f64)], count: usize) -> Vec<f64> {
    let total: f64 = weighted.iter().map(|(_, n)| n).sum();
    let (mut centres, mut seen) = (Vec::new(), 0.0);
    for &(value, n) in weighted {
        seen += n;
        let due = (to_float(centres.len() as u64) + 0.5) / to_float(count as u64);
        if n > 0.0 && centres.len() < count && seen >= due * total {
            centres.push(value);
        }
    }
    while centres.len() < count {
        centres.push(1.0);
    }
    centres
}

fn moved(centres: &[f64], weighted: &[(f64, f64)]) -> Vec<f64> {
    let mut sums = vec![(0.0, 0.0); centres.len()];
    for &(value, n) in weighted {
        if let Some(sum) = sums.get_mut(nearest(centres, value)) {
            sum.0 += value * n;
            sum.1 += n;
        }
    }
    let mut moved: Vec<f64> =
        sums.iter().zip(centres).map(|(&(sum, n), &old)| if n > 0.0 { sum / n } else { old }).collect();
    moved.sort_by(f64::total_cmp);
    moved
}

fn nearest(centres: &[f64], value: f64) -> usize {
    let distance = |centre: &f64| (centre - value).abs();
    let best = centres.iter().enumerate().min_by(|a, b| distance(a.1).total_cmp(&distance(b.1)));
    best.map_or(0, |(at, _)| at)
}

#[expect(clippy::cast_precision_loss, reason = "counts of postings")]
fn to_float(count: u64) -> f64 {
    count as f64
}
