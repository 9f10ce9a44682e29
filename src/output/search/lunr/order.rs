//! The order of JavaScript's `Array.prototype.sort` for strings: by UTF-16 code units.
//!
//! UTF-8 bytes give the same order but for characters above U+FFFF, whose surrogates
//! (U+D800–DFFF) come before U+E000–FFFF.

use std::cmp::Ordering;

/// Compares two strings by their UTF-16 code units.
pub(super) fn by_code_units(left: &str, right: &str) -> Ordering {
    left.bytes().map(rank).cmp(right.bytes().map(rank))
}

/// The first eight bytes as a number that orders strings as far as it goes.
pub(super) fn prefix(string: &str) -> u64 {
    let bytes = string.bytes().map(rank).chain(std::iter::repeat(0)).take(8);
    bytes.fold(0, |key, byte| key << 8 | u64::from(byte))
}

/// Puts the first bytes of U+E000–FFFF (EE, EF) behind those of the characters above (F0–F4).
fn rank(byte: u8) -> u8 {
    match byte {
        0xEE | 0xEF => byte + 0x10,
        _ => byte,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{by_code_units, prefix};

    #[test]
    fn emoji_come_before_full_width_letters() {
        let mut terms = ["ｚ", "z", "🚲", "ä", "", "\u{e000}", "\u{d7ff}"];
        terms.sort_by(|left, right| by_code_units(left, right));
        assert_eq!(terms, ["", "z", "ä", "\u{d7ff}", "🚲", "\u{e000}", "ｚ"]);
    }

    proptest! {
        #[test]
        fn it_is_the_order_of_code_units(left in "[\0a\u{7ff}\u{d7ff}\u{e000}\u{ffff}🚲]{0,12}",
                                         right in "[\0a\u{7ff}\u{d7ff}\u{e000}\u{ffff}🚲]{0,12}") {
            let expected = left.encode_utf16().cmp(right.encode_utf16());
            prop_assert_eq!(by_code_units(&left, &right), expected);
            prop_assert!(prefix(&left).cmp(&prefix(&right)).then(expected) == expected);
        }
    }
}
