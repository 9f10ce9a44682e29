//! The natural logarithm as JavaScript engines compute it, to the last bit.
//!
//! `Math.log` of V8 and `SpiderMonkey` is the one of fdlibm 5.3 (`e_log.c`), which is off by up to
//! one unit in the last place. `f64::ln` is another function on every system and gives another
//! last bit for one value in thirteen, which can tip the rounding of a score. The constants and the
//! order of the operations are those of fdlibm:
//!
//! > Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at `SunSoft`, a Sun
//! > Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is
//! > freely granted, provided that this notice is preserved.

/// The upper bits of ln 2.
const LN2_HIGH: f64 = 6.931_471_803_691_238e-1;
/// What [`LN2_HIGH`] lacks of ln 2.
const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;
/// Remez coefficients of (ln(1+s) − ln(1−s) − 2s) / s for even powers of s.
const SERIES: [f64; 7] = [
    6.666_666_666_666_735e-1,
    3.999_999_999_940_942e-1,
    2.857_142_874_366_239e-1,
    2.222_219_843_214_978_4e-1,
    1.818_357_216_161_805e-1,
    1.531_383_769_920_937_3e-1,
    1.479_819_860_511_658_6e-1,
];

/// The natural logarithm of a number of at least 1.
pub(super) fn ln(x: f64) -> f64 {
    let Reduced { exponent: k, rest: f, high } = reduce(x);
    let next_to_nothing = (high + 2) & 0xF_FFFF < 3;
    if next_to_nothing {
        return near_power_of_two(k, f);
    }
    let ratio = f / (2.0 + f);
    let sum = series(ratio * ratio);
    let in_the_middle = ((high - 0x6147A) | (0x6B851 - high)) > 0;
    if in_the_middle {
        let half_square = 0.5 * f * f;
        if k == 0.0 {
            f - (half_square - ratio * (half_square + sum))
        } else {
            k * LN2_HIGH - ((half_square - (ratio * (half_square + sum) + k * LN2_LOW)) - f)
        }
    } else if k == 0.0 {
        f - ratio * (f - sum)
    } else {
        k * LN2_HIGH - ((ratio * (f - sum) - k * LN2_LOW) - f)
    }
}

/// A number as 2ᵏ · (1 + f), with 1 + f between √½ and √2.
struct Reduced {
    /// k.
    exponent: f64,
    /// f.
    rest: f64,
    /// The upper 20 bits of the mantissa.
    high: i32,
}

/// Splits off the power of two.
fn reduce(x: f64) -> Reduced {
    let bits = x.to_bits();
    let high = i32::try_from((bits >> 32) & 0xF_FFFF).unwrap_or_default();
    let biased = i32::try_from((bits >> 52) & 0x7FF).unwrap_or_default();
    let above_root = ((high + 0x95F64) >> 20) & 1;
    let scale = if above_root == 1 { 0x3FE_u64 } else { 0x3FF_u64 };
    let mantissa = f64::from_bits((bits & 0xF_FFFF_FFFF_FFFF) | (scale << 52));
    Reduced { exponent: f64::from(biased - 1023 + above_root), rest: mantissa - 1.0, high }
}

/// ln(2ᵏ · (1 + f)) where f is next to nothing.
fn near_power_of_two(k: f64, f: f64) -> f64 {
    if f == 0.0 {
        return if k == 0.0 { 0.0 } else { k * LN2_HIGH + k * LN2_LOW };
    }
    let r = f * f * (0.5 - 0.333_333_333_333_333_3 * f);
    if k == 0.0 { f - r } else { k * LN2_HIGH - ((r - k * LN2_LOW) - f) }
}

/// The series in z = s², odd and even terms apart.
fn series(z: f64) -> f64 {
    let w = z * z;
    let [c1, c2, c3, c4, c5, c6, c7] = SERIES;
    let even = w * (c2 + w * (c4 + w * c6));
    let odd = z * (c1 + w * (c3 + w * (c5 + w * c7)));
    odd + even
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::ln;

    #[test]
    fn it_is_math_log_to_the_last_bit() -> Result<(), std::num::ParseFloatError> {
        for line in include_str!("fixtures/logarithms.tsv").lines() {
            let (x, expected) = line.split_once('\t').unwrap_or((line, ""));
            assert_eq!(ln(x.parse()?).to_bits(), expected.parse::<f64>()?.to_bits(), "{x}");
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn it_is_off_by_next_to_nothing(x in 1.0..1e12_f64) {
            prop_assert!((ln(x) - x.ln()).abs() <= 2.0 * f64::EPSILON * x.ln().max(1.0));
        }
    }
}
