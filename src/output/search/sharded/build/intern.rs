//! Every term once, with a number.

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;

/// The terms of a corpus, numbered as they come.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    numbers: HashMap<Box<str>, u32, FxBuildHasher>,
    words: Vec<Box<str>>,
}

impl Terms {
    /// The number of a term, a new one where it is new.
    pub(crate) fn number(&mut self, term: &str) -> u32 {
        if let Some(&number) = self.numbers.get(term) {
            return number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.numbers.insert(term.into(), number);
        self.words.push(term.into());
        number
    }

    /// The number of a term that is known.
    pub(crate) fn find(&self, term: &str) -> Option<u32> {
        self.numbers.get(term).copied()
    }

    /// The term of a number; empty for a number that was not given out.
    pub(crate) fn word(&self, number: u32) -> &str {
        self.words.get(number as usize).map_or("", |word| word)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// All of them, by number.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> + Clone {
        self.words.iter().map(|word| &**word)
    }
}
