//! Sizes of files in words.

use super::{Fact, Texts};

/// What a thousand, a million and a thousand million bytes are called (ISO 80000-13).
const UNITS: [(u64, &str); 3] = [(1_000, "kB"), (1_000_000, "MB"), (1_000_000_000, "GB")];

impl Texts {
    /// The size of a file: `890 Byte`, `12,3 kB`, `4 MB`. Bytes are in the words of the message `words`.
    #[must_use]
    pub fn size(&self, bytes: u64, words: &str) -> String {
        if bytes < 1_000 {
            return self.format(words, &vec![("n", Fact::Count(bytes.cast_signed()))]);
        }
        let sizes = UNITS.map(|(unit, name)| (rounded_tenths(bytes, unit), name));
        // What rounds to a thousand of one unit is one of the next.
        let (tenths, unit) = sizes.into_iter().find(|(tenths, _)| *tenths < 10_000).unwrap_or(sizes[UNITS.len() - 1]);
        let number = if tenths % 10 == 0 { (tenths / 10).to_string() } else { self.language().tenths(tenths) };
        format!("{number} {unit}")
    }
}

fn rounded_tenths(bytes: u64, unit: u64) -> u64 {
    bytes / unit * 10 + (bytes % unit * 10 + unit / 2) / unit
}

#[cfg(test)]
mod tests {
    use crate::language::{Language, Texts};

    #[test]
    fn sizes_are_short_and_rounded() {
        let german = |bytes| Texts::embedded(Language::German).size(bytes, "cli-byte");
        assert_eq!([1, 999].map(german), ["1 Byte", "999 Byte"]);
        assert_eq!([1_000, 3_449, 3_450].map(german), ["1 kB", "3,4 kB", "3,5 kB"]);
        assert_eq!([999_949, 999_950, 12_000_000].map(german), ["999,9 kB", "1 MB", "12 MB"]);
        assert_eq!([999_950_000, 1_250_000_000_000].map(german), ["1 GB", "1250 GB"]);
        let english = |bytes| Texts::embedded(Language::English).size(bytes, "cli-byte");
        assert_eq!([1, 2, 3_400].map(english), ["1 byte", "2 bytes", "3.4 kB"]);
    }
}
