//! Whole numbers between two bounds.

use toml::de::DeInteger;

/// The number, where it lies between the bounds; one too long for any number of ours does not.
pub(super) fn in_range(written: &DeInteger<'_>, least: i64, most: i64) -> Option<i64> {
    let number = i64::from_str_radix(written.as_str(), written.radix()).ok()?;
    (least..=most).contains(&number).then_some(number)
}
