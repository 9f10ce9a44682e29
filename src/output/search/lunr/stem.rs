//! The stem that `lunr.de.stemmer` gives a word: Snowball German, first version.
//!
//! In: a trimmed, lower-cased token. Out: its stem. Which endings go is decided by the crate
//! `rust-stemmers`; three things are done here because lunr counts in UTF-16 code units, and because
//! the crate copies the word for every letter it replaces, which a word of a megabyte would make
//! felt: `ß` becomes `ss`, `u` and `y` between vowels become consonants, umlauts lose their dots.
//!
//! The crate is shown the word's *shape*: an ASCII string of one byte a code unit in which every
//! letter still plays its part. It only ever shortens it, so the length that is left says what is
//! left of the word.

use rust_stemmers::{Algorithm, Stemmer};

/// Stands for a code unit that is no vowel and in no ending; lower-cased words never have it.
const CONSONANT: u8 = b'B';

/// Longer words are none, and `rust-stemmers` counts in 32 bits.
const LONGEST: usize = 1 << 30;

/// The stem of a lower-cased word.
pub(super) fn stem(word: &str) -> String {
    let shape = shape(word);
    let kept = if shape.len() <= LONGEST { Stemmer::create(Algorithm::German).stem(&shape).len() } else { shape.len() };
    spell(word, kept)
}

/// The word's shape, `u` and `y` between vowels marked as consonants.
fn shape(word: &str) -> String {
    let mut units = Vec::with_capacity(word.len());
    for character in word.chars() {
        match character {
            'ß' => units.extend(b"ss"),
            'ä' | 'ö' | 'ü' => units.push(b'a'),
            _ => match u8::try_from(character).ok().filter(u8::is_ascii) {
                Some(b'A'..=b'Z') => units.push(CONSONANT),
                Some(byte) => units.push(byte),
                None => units.extend(std::iter::repeat_n(CONSONANT, character.len_utf16())),
            },
        }
    }
    mark_consonants(&mut units);
    units.into_iter().map(char::from).collect()
}

/// Marks each `u` and `y` with a vowel before and behind it, from left to right.
fn mark_consonants(units: &mut [u8]) {
    for at in 1..units.len().saturating_sub(1) {
        if let Some([before, unit @ (b'u' | b'y'), after]) = units.get_mut(at - 1..=at + 1)
            && is_vowel(*before)
            && is_vowel(*after)
        {
            *unit = CONSONANT;
        }
    }
}

/// Whether the unit of a shape stands for a vowel.
fn is_vowel(unit: u8) -> bool {
    matches!(unit, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// The first code units of a word as a stem spells them.
fn spell(word: &str, units: usize) -> String {
    let mut stem = String::with_capacity(units);
    let mut left = units;
    for character in word.chars() {
        if left == 0 {
            break;
        }
        match character {
            // Half of a ß can be left: "niß" + "e" has the stem "nis".
            'ß' if left == 1 => stem.push('s'),
            'ß' => stem.push_str("ss"),
            'ä' => stem.push('a'),
            'ö' => stem.push('o'),
            'ü' | 'U' => stem.push('u'),
            'Y' => stem.push('y'),
            other => stem.push(other),
        }
        let width = if character == 'ß' { 2 } else { character.len_utf16() };
        left = left.saturating_sub(width);
    }
    stem
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use rust_stemmers::{Algorithm, Stemmer};

    use super::stem;

    #[test]
    fn words_have_the_stems_that_lunr_gives_them() {
        for line in include_str!("fixtures/stems.tsv").lines() {
            let (word, expected) = line.split_once('\t').unwrap_or((line, ""));
            assert_eq!(stem(word), expected, "{word}");
        }
    }

    #[test]
    fn a_megabyte_of_umlauts_takes_no_time() {
        let long = "äuß".repeat(200_000);
        assert_eq!(stem(&long).len(), 800_000);
    }

    proptest! {
        #[test]
        fn any_text_has_a_stem_that_is_not_longer_in_code_units(word in any::<String>()) {
            let longest = word.replace('ß', "ss").encode_utf16().count();
            prop_assert!(stem(&word).encode_utf16().count() <= longest);
        }

        #[test]
        fn below_the_surrogates_it_is_the_crate_s_own_stem(
            word in "[a-zäöüßéşж'0-9]{0,9}(u|y|ß|nis|ig|lich|isch|heit|keit|end|ung|ik)?(e|em|en|ern|er|s|es|st|est|en)?"
        ) {
            prop_assert_eq!(stem(&word), Stemmer::create(Algorithm::German).stem(&word).into_owned());
        }
    }
}
