//! Decimal numbers as text: in exports and on German pages.

use rust_decimal::Decimal;

/// The number as exports have it: a point, no trailing zeros, no groups, never `-0`: `1234.5`.
#[must_use]
pub fn export(number: Decimal) -> String {
    if number.is_zero() {
        return String::from("0");
    }
    number.normalize().to_string()
}

/// The number as Germans write it: a comma, groups of three with points, no trailing zeros:
/// `1.234,5`.
///
/// Reads back as the same number. The minus sign is a hyphen-minus.
#[must_use]
pub fn german(number: Decimal) -> String {
    let plain = export(number.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() * 2);
    if number.is_sign_negative() && !number.is_zero() {
        text.push('-');
    }
    push_groups(&mut text, whole);
    if !fraction.is_empty() {
        text.push(',');
        text.push_str(fraction);
    }
    text
}

fn push_groups(text: &mut String, digits: &str) {
    for (place, digit) in (0..digits.len()).rev().zip(digits.chars()) {
        text.push(digit);
        if place > 0 && place % 3 == 0 {
            text.push('.');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_text() {
        let table = [
            (Decimal::new(0, 0), "0", "0"),
            (Decimal::new(0, 2), "0", "0"),
            (-Decimal::new(0, 1), "0", "0"),
            (Decimal::new(100, 0), "100", "100"),
            (Decimal::new(150, 2), "1.5", "1,5"),
            (Decimal::new(-5, 1), "-0.5", "-0,5"),
            (Decimal::new(999, 0), "999", "999"),
            (Decimal::new(1000, 0), "1000", "1.000"),
            (Decimal::new(12345, 1), "1234.5", "1.234,5"),
            (Decimal::new(-123_456_789, 2), "-1234567.89", "-1.234.567,89"),
            (Decimal::MAX, "79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335"),
        ];
        for (number, exported, shown) in table {
            assert_eq!(export(number), exported);
            assert_eq!(german(number), shown);
        }
    }
}
