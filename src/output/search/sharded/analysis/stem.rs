//! German stems of Snowball 3: `ü`, `ue` and `u` meet, `-erin` and `-erinnen` go.

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
