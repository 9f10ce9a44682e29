//! Decimal numbers that are put together digit by digit, so that nothing is ever rounded.

use rust_decimal::Decimal;

/// A number as mantissa × 10^exponent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Exact {
    mantissa: i128,
    exponent: i32,
}

impl Exact {
    /// Appends digits (0 to 9) to the whole part; `None` if the number gets too long.
    pub(super) fn with_digits(self, digits: &str) -> Option<Self> {
        let mantissa = digits.chars().try_fold(self.mantissa, |mantissa, digit| {
            mantissa.checked_mul(10)?.checked_add(digit.to_digit(10)?.into())
        })?;
        Some(Self { mantissa, ..self })
    }

    /// Appends digits (0 to 9) after the decimal sign.
    pub(super) fn with_fraction(self, digits: &str) -> Option<Self> {
        let places = i32::try_from(digits.len()).ok()?;
        self.with_digits(digits)?.scaled(places.checked_neg()?)
    }

    /// The number times ten to this power.
    pub(super) fn scaled(self, power: i32) -> Option<Self> {
        let exponent = self.exponent.checked_add(power)?;
        Some(Self { exponent, ..self })
    }

    /// The number with the other sign.
    pub(super) fn negated(self) -> Option<Self> {
        let mantissa = self.mantissa.checked_neg()?;
        Some(Self { mantissa, ..self })
    }

    /// The same number as a `Decimal`; `None` if it has more digits than that can hold (28 in any
    /// case).
    pub(super) fn decimal(self) -> Option<Decimal> {
        let Self { mantissa, exponent } = self.without_trailing_zeros();
        if mantissa == 0 {
            return Some(Decimal::ZERO);
        }
        match u32::try_from(exponent) {
            Ok(zeros) => {
                let whole = mantissa.checked_mul(10_i128.checked_pow(zeros)?)?;
                Decimal::try_from_i128_with_scale(whole, 0).ok()
            }
            Err(_) => Decimal::try_from_i128_with_scale(mantissa, exponent.unsigned_abs()).ok(),
        }
    }

    fn without_trailing_zeros(mut self) -> Self {
        while self.exponent < 0 && self.mantissa != 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            self.exponent += 1;
        }
        self
    }
}

impl From<i128> for Exact {
    fn from(mantissa: i128) -> Self {
        Self { mantissa, exponent: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(whole: &str, fraction: &str, power: i32) -> Option<String> {
        let number = Exact::default().with_digits(whole)?.with_fraction(fraction)?.scaled(power)?;
        number.decimal().map(|decimal| decimal.to_string())
    }

    #[test]
    fn numbers_stay_exact() {
        let table = [
            ("1", "5", 0, Some("1.5")),
            ("1", "50", 0, Some("1.5")),
            ("0", "0", 0, Some("0")),
            ("0", "0", 2_000_000, Some("0")),
            ("3", "2", 6, Some("3200000")),
            ("1", "2345678901234567890123456789", 3, Some("1234.5678901234567890123456789")),
            ("0", "0000000000000000000000000001", 0, Some("0.0000000000000000000000000001")),
            ("1", "00000000000000000000000000000000", 0, Some("1")),
            ("79228162514264337593543950335", "", 0, Some("79228162514264337593543950335")),
        ];
        for (whole, fraction, power, expected) in table {
            assert_eq!(exact(whole, fraction, power).as_deref(), expected, "{whole},{fraction} e{power}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_and_never_rounded() {
        let table = [
            ("79228162514264337593543950336", "", 0),
            ("79228162514264337593543950335", "1", 0),
            ("0", "00000000000000000000000000001", 0),
            ("1", "", 29),
            ("1", "", i32::MAX),
            ("1", "", i32::MIN),
            ("1", "5", i32::MIN),
            ("9999999999999999999999999999999999999999999", "", 0),
        ];
        for (whole, fraction, power) in table {
            assert_eq!(exact(whole, fraction, power), None, "{whole},{fraction} e{power}");
        }
    }
}
