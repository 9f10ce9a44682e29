//! The 231 German words that lunr-languages 1.22 leaves out of an index.
//!
//! In: a trimmed, lower-cased token. Out: whether it is left out. The words come from the crate
//! `stopwords`, whose list of Apache Spark is the same set.

use stopwords::{Language, Spark, Stopwords as _};

/// The words, sorted by their bytes.
#[derive(Debug, Clone)]
pub(super) struct StopWords(Vec<&'static str>);

impl StopWords {
    /// The German list.
    pub(super) fn german() -> Self {
        let mut words = Spark::stopwords(Language::German).unwrap_or_default().to_vec();
        words.sort_unstable();
        Self(words)
    }

    /// Whether exactly this word is in the list.
    pub(super) fn contains(&self, word: &str) -> bool {
        self.0.binary_search(&word).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::StopWords;

    #[test]
    fn the_list_is_that_of_lunr_languages() {
        let mut words = StopWords::german().0;
        words.dedup();
        assert_eq!(words.len(), 231);
        // FNV-1a over the words, a line each; computed from lunr.de.js 1.22.0.
        let print = words
            .iter()
            .flat_map(|word| word.bytes().chain([b'\n']))
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        assert_eq!(print, 0x1222_3e2a_0c96_a7e9);
    }

    #[test]
    fn only_whole_words_are_stopped() {
        let words = StopWords::german();
        for stopped in ["aber", "daß", "für", "über", "unse"] {
            assert!(words.contains(stopped), "{stopped}");
        }
        for kept in ["", "dass", "unsere", "Aber", "constructor"] {
            assert!(!words.contains(kept), "{kept}");
        }
    }
}
