//! What a number counts.

use super::cursor::{Cursor, is_same};
use super::forms::Forms;
use super::plain::plain;

/// The unit that was written after a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// `%`, „Prozent“.
    Percent,
    /// `€`, `EUR`, „Euro“.
    Euro,
    /// The indicator's declared unit, whatever it is.
    Declared,
}

const NAMES: [(&str, Unit); 5] =
    [("%", Unit::Percent), ("prozent", Unit::Percent), ("€", Unit::Euro), ("eur", Unit::Euro), ("euro", Unit::Euro)];

const ENGLISH_NAMES: [(&str, Unit); 2] = [("percent", Unit::Percent), ("per cent", Unit::Percent)];

/// Thousands of Euro in one word.
const THOUSANDS_OF_EURO: [&str; 4] = ["t€", "teur", "k€", "keur"];

/// The powers of ten that stand between a number and its unit.
const SCALES: [(&str, i32); 8] = [
    ("tsd.", 3),
    ("tausend", 3),
    ("mio.", 6),
    ("million", 6),
    ("millionen", 6),
    ("mrd.", 9),
    ("milliarde", 9),
    ("milliarden", 9),
];

const ENGLISH_SCALES: [(&str, i32); 4] = [("thousand", 3), ("bn", 9), ("bn.", 9), ("billion", 9)];

impl Unit {
    /// The unit that a text names by itself: percent, Euro, or `None` for any other.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::named_in(&plain(text), Forms::German)
    }

    fn named_in(text: &str, forms: Forms) -> Option<Self> {
        let mut names = NAMES.iter().chain(forms.english(&ENGLISH_NAMES));
        names.find(|(name, _)| is_same(text, name)).map(|&(_, unit)| unit)
    }

    /// The unit and the power of ten that a text names by itself: „Mio. Euro“ is Euro times 10⁶, „€“ times 10⁰.
    #[must_use]
    pub fn multiple(text: &str) -> Option<(Self, i32)> {
        Self::multiple_in(&plain(text), Forms::English)
    }

    fn multiple_in(text: &str, forms: Forms) -> Option<(Self, i32)> {
        if THOUSANDS_OF_EURO.iter().any(|name| is_same(text, name)) {
            return Some((Self::Euro, 3));
        }
        let mut cursor = Cursor::new(text);
        let scale = power_of_ten(&mut cursor, forms).unwrap_or(0);
        Some((Self::named_in(cursor.rest().trim(), forms)?, scale))
    }

    /// The unit a number counts in: the one written after it, else the declared one. Two numbers of
    /// one indicator count the same thing exactly if these are equal. `None`: neither was given.
    #[must_use]
    pub fn or_declared(written: Option<Self>, declared: Option<&str>) -> Option<Self> {
        let declared = declared.map(str::trim).filter(|unit| !unit.is_empty());
        written.or_else(|| declared.map(|unit| Self::named(unit).unwrap_or(Self::Declared)))
    }
}

/// What follows a number: the power of ten that it is multiplied with, and its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tail {
    pub(super) scale: i32,
    pub(super) unit: Option<Unit>,
}

impl Tail {
    /// Reads all that follows a number; `None` if it is anything but power of ten and unit.
    ///
    /// What is a multiple of the declared unit counts in that: `3,2 Mio. €` is 3,2 where „Mio. Euro“ is declared, and
    /// `20.000 €` is 20 where „Tsd. Euro“ is.
    pub(super) fn read(text: &str, declared: Option<&str>, forms: Forms) -> Option<Self> {
        let text = text.trim();
        // Before powers of ten: in the declared unit „Mio. €“, `3 Mio. €` is 3.
        if let Some(unit) = declared.filter(|unit| is_same(text, unit)) {
            return Some(Self { scale: 0, unit: Unit::or_declared(None, Some(unit)) });
        }
        if let Some((unit, scale)) = Unit::multiple_in(text, forms) {
            return Some(match declared.and_then(Unit::multiple).filter(|(_, scale)| *scale > 0) {
                Some((same, of_declared)) if same == unit => {
                    Self { scale: scale - of_declared, unit: Some(Unit::Declared) }
                }
                _ => Self { scale, unit: Some(unit) },
            });
        }
        let mut cursor = Cursor::new(text);
        let scale = power_of_ten(&mut cursor, forms).unwrap_or(0);
        let rest = cursor.rest().trim();
        let unit = match declared {
            _ if rest.is_empty() => None,
            Some(unit) if is_same(rest, unit) => Some(Unit::Declared),
            _ => return None,
        };
        let tail = Self { scale, unit };
        (!tail.is_scaled_twice(declared)).then_some(tail)
    }

    /// In the declared unit „Tsd. Euro“ nobody knows whether `25 Tsd.` is 25 or 25,000 of it.
    fn is_scaled_twice(self, declared: Option<&str>) -> bool {
        let is_multiple = |unit| power_of_ten(&mut Cursor::new(unit), Forms::English).is_some();
        self.scale > 0
            && declared.is_some_and(|unit| is_multiple(unit) || Unit::multiple(unit).is_some_and(|it| it.1 > 0))
    }
}

fn power_of_ten(cursor: &mut Cursor<'_>, forms: Forms) -> Option<i32> {
    cursor.one_of(&SCALES).or_else(|| cursor.one_of(forms.english(&ENGLISH_SCALES)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tail_of_a_number() {
        let stueck = Some("Stück");
        let table = [
            ("", None, Some((0, None))),
            (" %", None, Some((0, Some(Unit::Percent)))),
            ("%", None, Some((0, Some(Unit::Percent)))),
            (" Prozent", None, Some((0, Some(Unit::Percent)))),
            ("\u{202f}€", None, Some((0, Some(Unit::Euro)))),
            (" EUR", None, Some((0, Some(Unit::Euro)))),
            (" euro", None, Some((0, Some(Unit::Euro)))),
            (" Tsd.", None, Some((3, None))),
            (" Tsd", None, Some((3, None))),
            (" Tausend", None, Some((3, None))),
            (" Mio. €", None, Some((6, Some(Unit::Euro)))),
            (" Million Euro", None, Some((6, Some(Unit::Euro)))),
            (" Millionen Euro", None, Some((6, Some(Unit::Euro)))),
            ("Mio.€", None, Some((6, Some(Unit::Euro)))),
            (" Mrd. EUR", None, Some((9, Some(Unit::Euro)))),
            (" Milliarden", None, Some((9, None))),
            (" Stück", stueck, Some((0, Some(Unit::Declared)))),
            (" STÜCK ", stueck, Some((0, Some(Unit::Declared)))),
            (" Tsd. Stück", stueck, Some((3, Some(Unit::Declared)))),
            (" Stück", None, None),
            (" Akten", stueck, None),
            (" % Stück", stueck, None),
            (" Mio. Mio.", None, None),
            (" TEUR", None, Some((3, Some(Unit::Euro)))),
            (" T€", None, Some((3, Some(Unit::Euro)))),
            (" T€ mehr", None, None),
        ];
        for (text, declared, expected) in table {
            let tail = Tail::read(text, declared, Forms::German).map(|tail| (tail.scale, tail.unit));
            assert_eq!(tail, expected, "{text:?} in {declared:?}");
        }
    }

    #[test]
    fn a_multiple_counts_in_the_declared_multiple() {
        let table = [
            (" Mio. €", "Mio. €", Some((0, Some(Unit::Declared)))),
            (" mio. €", "Mio. €", Some((0, Some(Unit::Declared)))),
            (" Tsd.", "Tsd. Euro", None),
            (" Tsd. Tsd. Euro", "Tsd. Euro", None),
            (" Tsd. €", "Tsd. Euro", Some((0, Some(Unit::Declared)))),
            (" T€", "Tsd. Euro", Some((0, Some(Unit::Declared)))),
            (" Mio. €", "Mio. Euro", Some((0, Some(Unit::Declared)))),
            (" Mio. €", "T€", Some((3, Some(Unit::Declared)))),
            (" €", "Tsd. Euro", Some((-3, Some(Unit::Declared)))),
            (" %", "Tsd. Euro", Some((0, Some(Unit::Percent)))),
            (" Tsd.", "T€", None),
        ];
        for (text, declared, expected) in table {
            let tail = Tail::read(text, Some(declared), Forms::German).map(|tail| (tail.scale, tail.unit));
            assert_eq!(tail, expected, "{text:?} in {declared:?}");
        }
    }

    #[test]
    fn a_number_counts_in_the_written_unit_else_in_the_declared_one() {
        let table = [
            (None, Some("Prozent"), Some(Unit::Percent)),
            (None, Some("%"), Some(Unit::Percent)),
            (Some(Unit::Percent), Some("Prozent"), Some(Unit::Percent)),
            (None, Some("Tsd. Euro"), Some(Unit::Declared)),
            (Some(Unit::Euro), Some("Tsd. Euro"), Some(Unit::Euro)),
            (None, Some(" "), None),
            (None, None, None),
        ];
        for (written, declared, expected) in table {
            assert_eq!(Unit::or_declared(written, declared), expected, "{written:?} in {declared:?}");
        }
    }
}
