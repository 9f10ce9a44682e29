//! The words that a measure keeps coming back to, so that its reports have a subject.
//!
//! In: a department's field and dice. Out: a handful of compounds and authorities.

use super::compound::{self, Kind};
use super::fields::Field;
use super::grammar::{Noun, Word};
use super::random::Dice;

/// A measure's own words.
pub(crate) struct Vocabulary {
    activities: Vec<Word>,
    things: Vec<Word>,
    bodies: Vec<Word>,
    units: Vec<Noun>,
}

impl Vocabulary {
    /// Draws a measure's words; most of them short.
    pub(crate) fn draw(dice: &mut Dice, field: &Field) -> Self {
        let mut words = |kind, count| {
            (0..count)
                .map(|_| {
                    if dice.chance(850) {
                        compound::draw_short(dice, field, kind)
                    } else {
                        compound::draw(dice, field, kind)
                    }
                })
                .collect()
        };
        let (activities, things, bodies) = (words(Kind::Activity, 5), words(Kind::Thing, 7), words(Kind::Body, 2));
        Self { activities, things, bodies, units: (0..2).map(|_| dice.pick(field.units)).collect() }
    }

    /// One of the measure's own words, earlier ones likelier.
    pub(crate) fn own(&self, dice: &mut Dice, kind: Kind) -> Option<&Word> {
        let list = match kind {
            Kind::Activity => &self.activities,
            Kind::Thing => &self.things,
            Kind::Body => &self.bodies,
        };
        list.get(early(dice, list.len()))
    }

    /// One of the authorities that take part.
    pub(crate) fn unit(&self, dice: &mut Dice) -> Option<Noun> {
        self.units.get(early(dice, self.units.len())).copied()
    }
}

fn early(dice: &mut Dice, count: usize) -> usize {
    let count = u32::try_from(count).unwrap_or(0);
    dice.below(count).min(dice.below(count + count / 2)) as usize
}
