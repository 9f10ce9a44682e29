//! Gives each distinct string a number, counted from 0 in the order of arrival.

use std::hash::BuildHasher as _;

use hashbrown::{DefaultHashBuilder, HashTable};

/// The strings seen so far, one after the other in one allocation.
#[derive(Debug, Clone, Default)]
pub(super) struct Interner {
    text: String,
    ends: Vec<usize>,
    numbers: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Interner {
    /// How many strings there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether so many more strings can have numbers.
    pub(super) fn has_room(&self, strings: usize) -> bool {
        self.len().checked_add(strings).is_some_and(|total| u32::try_from(total).is_ok())
    }

    /// The string's number, if it has been seen.
    pub(super) fn find(&self, string: &str) -> Option<u32> {
        self.find_hashed(self.hasher.hash_one(string), string)
    }

    /// The string's number, a new one if it has not been seen.
    ///
    /// Ask [`Interner::has_room`] first; a full table answers with its last number.
    pub(super) fn intern(&mut self, string: &str) -> u32 {
        let hash = self.hasher.hash_one(string);
        if let Some(number) = self.find_hashed(hash, string) {
            return number;
        }
        let number = u32::try_from(self.len()).unwrap_or(u32::MAX);
        self.text.push_str(string);
        self.ends.push(self.text.len());
        let Self { text, ends, numbers, hasher } = self;
        numbers.insert_unique(hash, number, |number| hasher.hash_one(slice(text, ends, *number)));
        number
    }

    /// The string of a number; empty for a number never given.
    pub(super) fn get(&self, number: u32) -> &str {
        slice(&self.text, &self.ends, number)
    }

    fn find_hashed(&self, hash: u64, string: &str) -> Option<u32> {
        self.numbers.find(hash, |number| self.get(*number) == string).copied()
    }
}

/// The string of a number among strings that end at the given places.
fn slice<'a>(text: &'a str, ends: &[usize], number: u32) -> &'a str {
    let number = number as usize;
    let start = number.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    ends.get(number).and_then(|end| text.get(start..*end)).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::Interner;

    proptest! {
        #[test]
        fn numbers_count_first_arrivals_and_lead_back(strings in any::<Vec<String>>()) {
            let mut interner = Interner::default();
            let mut arrived: Vec<&String> = Vec::new();
            for string in &strings {
                let known = arrived.iter().position(|earlier| *earlier == string);
                prop_assert_eq!(interner.find(string).map(|n| n as usize), known);
                let number = interner.intern(string);
                prop_assert_eq!(number as usize, known.unwrap_or(arrived.len()));
                prop_assert_eq!(interner.get(number), string.as_str());
                if known.is_none() {
                    arrived.push(string);
                }
            }
            prop_assert_eq!(interner.len(), arrived.len());
            prop_assert_eq!(interner.get(u32::MAX), "");
        }
    }
}
