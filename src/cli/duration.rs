//! Sizes and times in words.

use crate::language::Language;

/// `17 B`, `3,4 kB`, `12,0 MB`.
pub(super) fn bytes(bytes: u64, language: Language) -> String {
    let (unit, divisor) = match bytes {
        0..1_000 => return format!("{bytes} B"),
        1_000..1_000_000 => ("kB", 1_000),
        1_000_000..1_000_000_000 => ("MB", 1_000_000),
        _ => ("GB", 1_000_000_000),
    };
    format!("{} {unit}", tenths(u128::from(bytes) * 10 / divisor, language))
}

/// `85 ms`, `1,4 s`.
pub(super) fn duration(milliseconds: u128, language: Language) -> String {
    if milliseconds < 1_000 {
        return format!("{milliseconds} ms");
    }
    format!("{} s", tenths(milliseconds / 100, language))
}

fn tenths(tenths: u128, language: Language) -> String {
    let mark = match language {
        Language::German => ',',
        Language::English => '.',
    };
    format!("{}{mark}{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_are_short() {
        assert_eq!(bytes(999, Language::German), "999 B");
        assert_eq!(bytes(3_450, Language::German), "3,4 kB");
        assert_eq!(bytes(12_000_000, Language::English), "12.0 MB");
        assert_eq!(duration(85, Language::German), "85 ms");
        assert_eq!(duration(1_432, Language::German), "1,4 s");
    }
}
