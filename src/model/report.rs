//! What a department reports on a measure for one year.

use chrono::NaiveDate;

use super::value::{Amount, Period, Quantity, Rating, Reading};
use super::{Address, Common, DepartmentId, Field, MeasureId};

/// A yearly report (content-model.md, "Bericht").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What every document carries.
    pub common: Common,
    /// The measure.
    pub measure: MeasureId,
    /// `jahr`.
    pub year: i32,
    /// The reporting department.
    pub department: DepartmentId,
    /// `titel`: the form's Bezeichnung; absent, it is the measure's.
    pub title: Option<Box<str>>,
    /// `einschaetzung`: the declared smiley; absent where none was declared.
    pub rating: Option<Field<Rating>>,
    /// `stichtag`: the day up to which it reports; 31.12. of its year unless it says otherwise.
    pub cutoff: NaiveDate,
    /// `stand`: when it was written.
    pub written_on: Option<NaiveDate>,
    /// `leitziel`.
    pub guiding_objective: Option<Box<str>>,
    /// `projektziele`.
    pub objectives: Vec<Box<str>>,
    /// `mittel`.
    pub funds: Option<Funds>,
    /// `[[kennzahl]]`, in the form's order.
    pub indicators: Vec<Indicator>,
    /// `[[meilenstein]]`, in the form's order.
    pub milestones: Vec<Milestone>,
    /// Where it is published: `berichte/2021/d40/`.
    pub address: Address,
}

impl Report {
    /// The declared rating.
    #[must_use]
    pub fn declared(&self) -> Option<Rating> {
        match self.rating.as_ref()?.reading {
            Reading::Known(rating) => Some(rating),
            _ => None,
        }
    }

    /// Whether a rating was declared that must not be told.
    #[must_use]
    pub fn is_rating_withheld(&self) -> bool {
        self.rating.as_ref().is_some_and(|rating| matches!(rating.reading, Reading::Confidential))
    }

    /// The day after which a done date is a forecast or a later fact: `stand`, else the cut-off (accountability.md).
    #[must_use]
    pub fn editorial_date(&self) -> NaiveDate {
        self.written_on.unwrap_or(self.cutoff)
    }
}

/// `mittel`: money in Euro.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funds {
    /// Planned.
    pub target: Field<Amount>,
    /// Spent.
    pub actual: Field<Amount>,
}

/// `[[kennzahl]]`: planned and actual value of a measurand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// `id`: its name across years.
    pub id: Option<Box<str>>,
    /// `name`, as printed.
    pub name: Box<str>,
    /// `einheit`, as printed.
    pub unit: Option<Box<str>>,
    /// `plan`.
    pub target: Field<Quantity>,
    /// `ist`.
    pub actual: Field<Quantity>,
    /// `ausgangswert`: where it started from.
    pub baseline: Field<Quantity>,
    /// `richtung`, where it is declared: it wins over every mark of a target.
    pub direction: Option<Direction>,
    /// `art = "zuwachs"`: the values are changes, not levels.
    pub is_change: bool,
    /// `projektziel`: the number of the objective that it measures, from 1.
    pub objective: Option<usize>,
    /// `anmerkung`.
    pub note: Option<Box<str>>,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// `steigend`.
    Rising,
    /// `fallend`.
    Falling,
}

impl Direction {
    /// The word of the content and the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Rising => "steigend",
            Self::Falling => "fallend",
        }
    }
}

/// `[[meilenstein]]`: a step with its due and done dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// `id`: its name across years.
    pub id: Option<Box<str>>,
    /// `name`, as printed.
    pub name: Box<str>,
    /// `teilprojekt`.
    pub subproject: Option<Box<str>>,
    /// `soll`.
    pub due: Field<Period>,
    /// `ist`.
    pub done: Field<Period>,
    /// `anmerkung`.
    pub note: Option<Box<str>>,
}
