//! The programme that sets the goals.

use super::{Common, DepartmentId};

/// A strategy (content-model.md, "Strategie").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strategy {
    /// What every document carries.
    pub common: Common,
    /// `kennung`: its name in references, by default the file's.
    pub key: Box<str>,
    /// `titel`.
    pub title: Box<str>,
    /// `untertitel`.
    pub subtitle: Option<Box<str>>,
    /// `jahr`: the year it was published.
    pub year: Option<i32>,
    /// `ressort`: who is responsible for it.
    pub department: Option<DepartmentId>,
}

impl Strategy {
    /// Where it begins on the page of all strategies.
    #[must_use]
    pub fn id(&self) -> String {
        format!("strategie-{}", super::slug(&self.key))
    }
}
