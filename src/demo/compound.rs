//! Compounds: from a rank to a German word, so that the vocabulary never ends.
//!
//! In: a department's field, a kind of head and dice. Out: a [`Word`]. A rank always gives the same compound within its
//! field, frequent ranks give short words and rare ranks long ones, and the ranks follow Zipf–Mandelbrot: new words keep
//! coming as in a real corpus (Heaps' law).

use super::fields::Field;
use super::grammar::{Noun, Word, push_lower_first};
use super::random::{Dice, mix};
use super::words::{ACTIVITIES, BODIES, LINKED_ACTIVITIES, OBJECTS, PREFIXES, THINGS};

/// Ranks in the first block, and the mass (of 1000) that every further, doubled block keeps.
const HEAD: u32 = 256;
const TAIL: u32 = 450;

/// Which kind of head a compound ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Something done: `-prüfung`.
    Activity = 1,
    /// Something that exists: `-register`.
    Thing,
    /// Somebody: `-stelle`.
    Body,
}

/// A compound of the field, drawn by rank.
pub(crate) fn draw(dice: &mut Dice, field: &Field, kind: Kind) -> Word {
    let rank = dice.rank(HEAD, TAIL);
    of_rank(field, kind, rank)
}

/// A short compound of the field, for titles and lasting names.
pub(crate) fn draw_short(dice: &mut Dice, field: &Field, kind: Kind) -> Word {
    let rank = dice.below(HEAD);
    of_rank(field, kind, rank)
}

/// The compound that has this rank in this field.
pub(crate) fn of_rank(field: &Field, kind: Kind, rank: u32) -> Word {
    let name = field.key.bytes().fold(kind as u64, |sum, byte| sum.wrapping_mul(131).wrapping_add(u64::from(byte)));
    let mut draws = Draws(mix(name ^ (u64::from(rank) << 20)));
    let head = draws.pick(heads(kind));
    let mut stem = String::with_capacity(40);
    if kind != Kind::Body && rank > HEAD && draws.below(12) == 0 {
        stem.push_str(draws.pick(&PREFIXES));
    }
    match draws.below(10) {
        0..=4 if rank < HEAD => stem.push_str(draws.pick(field.domains)),
        0..=2 if rank < HEAD * 4 => stem.push_str(draws.pick(&OBJECTS)),
        0..=5 => {
            let domain = draws.pick(field.domains);
            stem.push_str(domain);
            push_linked(&mut stem, domain, draws.pick(&OBJECTS));
        }
        6..=7 => {
            stem.push_str(draws.pick(&OBJECTS));
            if kind != Kind::Activity {
                stem.push_str(draws.pick(&LINKED_ACTIVITIES));
            }
        }
        _ => {
            let domain = draws.pick(field.domains);
            stem.push_str(domain);
            push_linked(&mut stem, domain, draws.pick(&OBJECTS));
            if kind != Kind::Activity && rank >= HEAD {
                stem.push_str(draws.pick(&LINKED_ACTIVITIES));
            }
        }
    }
    drop_repetition(&mut stem, head);
    Word { stem, head }
}

const fn heads(kind: Kind) -> &'static [Noun] {
    match kind {
        Kind::Activity => &ACTIVITIES,
        Kind::Thing => &THINGS,
        Kind::Body => &BODIES,
    }
}

/// Adds an object unless the domain says it already (`Bauantrags` + `antrags`).
fn push_linked(stem: &mut String, domain: &str, object: &str) {
    let mut linked = String::with_capacity(object.len());
    push_lower_first(&mut linked, object);
    if !domain.ends_with(linked.as_str()) && !object.eq_ignore_ascii_case(domain) {
        stem.push_str(&linked);
    }
}

/// Cuts a last part that the head would repeat (`Registerregister`), where something is left before it.
fn drop_repetition(stem: &mut String, head: Noun) {
    let mut repeated = String::with_capacity(24);
    push_lower_first(&mut repeated, head.singular);
    let end = stem.trim_end_matches('s').len();
    if stem.get(..end).is_some_and(|cut| cut.to_lowercase().ends_with(&repeated)) {
        let kept = end - repeated.len();
        if kept > 2 && stem.is_char_boundary(kept) {
            stem.truncate(kept);
        } else {
            stem.clear();
        }
    }
}

/// Draws from one number, so that a rank needs no generator of its own.
struct Draws(u64);

impl Draws {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = mix(self.0);
        ((self.0 >> 32) * bound) >> 32
    }

    fn pick<T: Copy + Default>(&mut self, list: &[T]) -> T {
        let index = self.below(list.len() as u64);
        usize::try_from(index).ok().and_then(|index| list.get(index)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, of_rank};
    use crate::demo::fields::FIELDS;

    #[test]
    fn a_rank_always_means_the_same_word() {
        for field in &FIELDS {
            for rank in 0..3000 {
                let word = of_rank(field, Kind::Thing, rank).nominative();
                assert_eq!(word, of_rank(field, Kind::Thing, rank).nominative());
                assert!(word.chars().next().is_some_and(char::is_uppercase), "{word}");
            }
        }
    }
}
