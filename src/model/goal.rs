//! One of a strategy's numbered goals.

use super::{Common, StrategyId};

/// A goal (content-model.md, "Ziel").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// What every document carries.
    pub common: Common,
    /// `nummer`.
    pub number: u32,
    /// `titel`.
    pub title: Box<str>,
    /// `kurz`: a short name for tables.
    pub short: Option<Box<str>>,
    /// The strategy that sets it.
    pub strategy: Option<StrategyId>,
}

impl Goal {
    /// The short name, or the title where there is none.
    #[must_use]
    pub fn short_title(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.title)
    }
}
