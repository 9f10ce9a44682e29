//! Times in words.

use crate::language::Language;

/// `85 ms`, `1,4 s`.
pub(super) fn duration(milliseconds: u64, language: Language) -> String {
    if milliseconds < 1_000 {
        return format!("{milliseconds} ms");
    }
    format!("{} s", language.tenths(milliseconds / 100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short() {
        assert_eq!(duration(85, Language::German), "85 ms");
        assert_eq!(duration(1_432, Language::German), "1,4 s");
        assert_eq!(duration(12_000, Language::English), "12.0 s");
    }
}
