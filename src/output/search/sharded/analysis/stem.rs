//! German stems of Snowball 3: `ü`, `ue` and `u` meet, `-erin` and `-erinnen` go.

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;
use snowball_stemmers_rs::{Algorithm, Stemmer};

/// Makes stems.
pub struct Stems(Stemmer);

impl Stems {
    /// German, Snowball 3.
    #[must_use]
    pub fn german() -> Self {
        Self(Stemmer::create(Algorithm::German))
    }

    /// The stem of a word in small letters.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        self.0.stem(word).into_owned()
    }
}

/// Stems of pieces of words, each made once: splitting a corpus asks for the same pieces again and again.
pub(crate) struct KnownStems<'a> {
    stems: &'a Stems,
    known: HashMap<Box<str>, Box<str>, FxBuildHasher>,
}

impl<'a> KnownStems<'a> {
    pub(crate) fn new(stems: &'a Stems) -> Self {
        Self { stems, known: HashMap::default() }
    }

    /// Whether a piece of a word has this stem.
    pub(crate) fn has(&mut self, piece: &str, stem: &str) -> bool {
        if let Some(known) = self.known.get(piece) {
            return **known == *stem;
        }
        let own = self.stems.stem(piece).into_boxed_str();
        let same = *own == *stem;
        self.known.insert(piece.into(), own);
        same
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Snowball 3 changed: the classic algorithm gives other stems for each of these.
    #[test]
    fn it_is_the_third_snowball() {
        let stems = Stems::german();
        let cases = [
            ("vertreterinnen", "vertret"),
            ("planet", "planet"),
            ("system", "system"),
            ("gebaeude", "gebaud"),
            ("untergeordnet", "untergeordnet"),
            ("begleitet", "begleit"),
        ];
        for (word, stem) in cases {
            assert_eq!(stems.stem(word), stem, "{word}");
        }
    }
}
