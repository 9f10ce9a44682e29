//! The scores of lunr's field vectors, as JavaScript computes and rounds them.
//!
//! In: counts and boosts. Out: thousandths. Every operation is one of `lunr.idf` or
//! `createFieldVectors` (lunr 2.3.9), in their order, since floating-point sums depend on it.

use super::logarithm::ln;

/// How soon more occurrences of a term stop to count: lunr's default.
const K1: f64 = 1.2;
/// How much the length of a field counts: lunr's default.
const B: f64 = 0.75;

/// How telling a term is, from the number of documents and of fields of documents that have it.
///
/// The latter can exceed the former, hence the absolute value.
pub(super) fn idf(documents: u32, fields_with_term: u32) -> f64 {
    let with_term = f64::from(fields_with_term);
    let odds = (f64::from(documents) - with_term + 0.5) / (with_term + 0.5);
    ln(1.0 + odds.abs())
}

/// What is the same for all terms of one field of one document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weight {
    /// The field's length against the average, as it enters the score.
    norm: f64,
    field_boost: f64,
    document_boost: f64,
}

impl Weight {
    /// From the field's length and the average length of that field, both in tokens.
    pub(super) fn new(length: u32, average: f64, field_boost: f64, document_boost: f64) -> Self {
        let norm = K1 * (1.0 - B + B * (f64::from(length) / average));
        Self { norm, field_boost, document_boost }
    }

    /// The score of a term that occurs `count` times, in thousandths.
    pub(super) fn thousandths(self, idf: f64, count: u32) -> u64 {
        let tf = f64::from(count);
        let score = idf * ((K1 + 1.0) * tf) / (self.norm + tf);
        round(score * self.field_boost * self.document_boost * 1000.0)
    }
}

/// `Math.round` of a number that is not negative: halves go up.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "scores are not negative, and Boost::MAX keeps them below 10^15"
)]
fn round(x: f64) -> u64 {
    let floor = x.floor();
    let whole = floor as u64;
    if x - floor >= 0.5 { whole + 1 } else { whole }
}

#[cfg(test)]
mod tests {
    use super::super::config::Boost;
    use super::{Weight, idf, round};

    #[test]
    fn halves_are_rounded_up_and_what_is_just_below_is_not() {
        assert_eq!(round(0.5), 1);
        assert_eq!(round(1.5), 2);
        assert_eq!(round(2.5), 3);
        assert_eq!(round(0.499_999_999_999_999_94), 0);
        assert_eq!(round(0.0), 0);
    }

    #[test]
    fn a_term_in_every_field_of_every_document_still_counts() {
        assert!(idf(1, 1) > 0.0);
        assert!(idf(2, 8) > 0.0);
    }

    #[test]
    fn the_largest_boosts_keep_scores_below_the_limit_of_exact_decimals() {
        let weight = Weight::new(1, f64::from(u32::MAX), Boost::MAX, Boost::MAX);
        assert!(weight.thousandths(idf(u32::MAX, 1), u32::MAX) < 1_000_000_000_000_000);
    }
}
