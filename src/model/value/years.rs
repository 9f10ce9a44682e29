//! Which years a document may name.

use std::ops::RangeInclusive;

/// Years outside of these are taken for slips of the pen.
pub const YEARS: RangeInclusive<i32> = 1900..=2199;
