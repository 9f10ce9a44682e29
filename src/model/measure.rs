//! A funded undertaking, known by its list number.

use super::value::Period;
use super::{Common, DepartmentId, Field, GoalId, MeasureId};

/// A measure (content-model.md, "Maßnahme"). Nothing about a duty or a responsibility is invented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// What every document carries.
    pub common: Common,
    /// `kennung`: the file's name, `D40`.
    pub key: Box<str>,
    /// `titel`.
    pub title: Box<str>,
    /// The goal it serves.
    pub goal: Option<GoalId>,
    /// `abschnitt`: where the strategy lists it, as printed.
    pub section: Option<Box<str>>,
    /// `zuordnung`: how the link between list number and strategy is known.
    pub assignment: Option<Assignment>,
    /// `handlungsfeld`.
    pub field_of_action: Option<Box<str>>,
    /// The responsible department, where it is known.
    pub department: Option<DepartmentId>,
    /// `beginn`.
    pub start: Field<Period>,
    /// `ende`.
    pub end: Field<Period>,
    /// `berichtspflicht`: without it nothing is called missing.
    pub duty: Option<Duty>,
    /// `ausgang`: how it ended.
    pub exit: Option<Exit>,
    /// `kennungen`: earlier list numbers.
    pub earlier_keys: Vec<Box<str>>,
}

/// How the link between list number and strategy is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assignment {
    /// A source says so.
    Source,
    /// The editors inferred it.
    Editorial,
}

impl Assignment {
    /// The word of the content.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Source => "quelle",
            Self::Editorial => "redaktion",
        }
    }
}

/// The years for which a report is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// The first year.
    pub from: i32,
    /// The last year; open where none is given.
    pub until: Option<i32>,
}

/// How a measure ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exit {
    /// In which way.
    pub kind: ExitKind,
    /// When.
    pub date: Field<Period>,
    /// Why.
    pub reason: Option<Box<str>>,
    /// What goes on in its place.
    pub successor: Option<MeasureId>,
}

/// The ways in which a measure ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitKind {
    /// `abgeschlossen`.
    Finished,
    /// `ueberfuehrt`.
    Transferred,
    /// `zusammengelegt`.
    Merged,
    /// `eingestellt`.
    Dropped,
}

impl ExitKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Finished, Self::Transferred, Self::Merged, Self::Dropped];

    /// The word of the content and the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Finished => "abgeschlossen",
            Self::Transferred => "ueberfuehrt",
            Self::Merged => "zusammengelegt",
            Self::Dropped => "eingestellt",
        }
    }
}
