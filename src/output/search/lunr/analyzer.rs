//! Turns texts into numbers of stems, working on each distinct token once.

use super::interner::Interner;
use super::stem::stem;
use super::stop_words::StopWords;
use super::tokens;

/// What becomes of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is a stop word and left out.
    Stopped,
    /// It is counted under the stem of this number.
    Stem(u32),
}

/// lunr's German pipeline (`trimmer-de`, `stopWordFilter-de`, `stemmer-de`) and all it has seen.
///
/// It grows with the vocabulary, by some 50 bytes a distinct token. Indexes built with one
/// analyzer come one after the other and share what it remembers; what they contain does not
/// depend on it. Threads take an analyzer each.
#[derive(Debug, Clone)]
pub struct Analyzer {
    stop_words: StopWords,
    tokens: Interner,
    fates: Vec<Fate>,
    stems: Interner,
}

impl Analyzer {
    /// An analyzer that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self {
            stop_words: StopWords::german(),
            tokens: Interner::default(),
            fates: Vec::new(),
            stems: Interner::default(),
        }
    }

    /// Whether texts of so many bytes can be analysed without running out of numbers.
    pub(super) fn has_room(&self, bytes: usize) -> bool {
        self.tokens.has_room(bytes)
    }

    /// The stem of a number.
    pub(super) fn stem(&self, number: u32) -> &str {
        self.stems.get(number)
    }

    /// Hands on the stem of each token that is no stop word, in the order of the text.
    pub(super) fn analyse(&mut self, text: &str, mut with_stem: impl FnMut(u32)) {
        for token in tokens::split(&tokens::prepare(text)) {
            if let Fate::Stem(number) = self.fate(token) {
                with_stem(number);
            }
        }
    }

    fn fate(&mut self, token: &str) -> Fate {
        let known = self.tokens.find(token).and_then(|number| self.fates.get(number as usize));
        known.copied().unwrap_or_else(|| self.decide(token))
    }

    /// Runs the pipeline for a token not seen before and remembers the outcome.
    fn decide(&mut self, token: &str) -> Fate {
        let lower = token.to_lowercase();
        let word = tokens::trim(&lower);
        let fate =
            if self.stop_words.contains(word) { Fate::Stopped } else { Fate::Stem(self.stems.intern(&stem(word))) };
        self.tokens.intern(token);
        self.fates.push(fate);
        fate
    }
}

impl Default for Analyzer {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::Analyzer;

    fn stems(analyzer: &mut Analyzer, text: &str) -> Vec<String> {
        let mut numbers = Vec::new();
        analyzer.analyse(text, |number| numbers.push(number));
        numbers.into_iter().map(|number| analyzer.stem(number).to_owned()).collect()
    }

    #[test]
    fn stop_words_go_and_empty_tokens_stay() {
        let found = stems(&mut Analyzer::new(), "Die Bürgerämter – und ihre „Anträge“, (2021)");
        assert_eq!(found, ["burgeramt", "", "antrag", "2021"]);
    }

    #[test]
    fn case_and_punctuation_do_not_matter() {
        let mut analyzer = Analyzer::new();
        for text in ["Straße", "STRASSE,", "(straße)", "»STRAẞE«", "straße\u{308}"] {
            assert_eq!(stems(&mut analyzer, text), ["strass"], "{text}");
        }
        assert_eq!(stems(&mut analyzer, "Aber"), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn what_an_analyzer_has_seen_changes_nothing(before in any::<String>(), text in any::<String>()) {
            let mut experienced = Analyzer::new();
            stems(&mut experienced, &before);
            prop_assert_eq!(stems(&mut experienced, &text), stems(&mut Analyzer::new(), &text));
        }
    }
}
