//! What can be found: a document as the index takes it.
//!
//! In: nothing. Out: plain values that the caller fills from its own model; the index borrows nothing from them.

/// A document. Texts are plain: no Markdown, no HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Where it stands, relative to the site's root, as in `berichte/2021/d40/`.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Its list number, such as `D40`; empty where it has none.
    pub key: String,
    /// The headings of its text.
    pub headings: Vec<String>,
    /// Names of indicators and milestones, objectives, keywords.
    pub facts: Vec<String>,
    /// Its text.
    pub body: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it tells of the portal itself, not of what the portal tells: it comes after all others, unless its title
    /// is what was asked for.
    pub explains: bool,
    /// The year it tells of.
    pub year: Option<i32>,
    /// The department that answers for it.
    pub department: Option<Label>,
    /// The goal it belongs to; the key is the goal's number.
    pub goal: Option<Label>,
    /// How the department rates itself.
    pub rating: Option<Rating>,
    /// Labels of its state, such as `abgeschlossen` or `verspaetet`.
    pub states: Vec<Label>,
    /// The day it is from, for sorting; without one the last day of its year counts.
    pub date: Option<Day>,
}

/// A value of a facet: the key stands in addresses, the label on the page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label {
    /// Short and stable, as in `finanzen`.
    pub key: String,
    /// For people, as in `Der Senator für Finanzen`.
    pub label: String,
}

/// What a document is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The strategy.
    Strategy,
    /// A goal of the strategy.
    Goal,
    /// A measure.
    Measure,
    /// A report on a measure in a year.
    Report,
    /// A department.
    Department,
    /// Any other page.
    #[default]
    Page,
}

impl Kind {
    /// All kinds, in the order in which the index numbers them.
    pub const ALL: [Self; 6] = [Self::Strategy, Self::Goal, Self::Measure, Self::Report, Self::Department, Self::Page];

    /// The word that stands for it in the index and in addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Strategy => "strategie",
            Self::Goal => "ziel",
            Self::Measure => "massnahme",
            Self::Report => "bericht",
            Self::Department => "ressort",
            Self::Page => "seite",
        }
    }
}

/// How a department rates its own progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// As planned.
    Green,
    /// With difficulties.
    Yellow,
    /// Badly.
    Red,
}

impl Rating {
    /// The word that stands for it in the index and in addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Green => "gruen",
            Self::Yellow => "gelb",
            Self::Red => "rot",
        }
    }
}

/// A day of the Gregorian calendar, as the number of days since 1 January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl Day {
    /// The day of a date; months and days beyond their range run over into the next.
    #[must_use]
    pub const fn of(year: i32, month: i32, day: i32) -> Self {
        // Days from civil, after H. Hinnant: years begin in March so that the leap day is the last.
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(Day::of(1970, 1, 1), Day(0));
        assert_eq!(Day::of(2000, 3, 1), Day(11_017));
        assert_eq!(Day::of(2024, 2, 29).0 + 1, Day::of(2024, 3, 1).0);
    }
}
