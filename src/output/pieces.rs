//! Small pieces that most pages show many times: rendered once by the theme's components, then only put in.
//!
//! A rating has four faces, a state some twenty: ten thousand pages show the same few of them.

use rustc_hash::FxHashMap;
use tera::context;

use super::label::{Label, RatingLabel};
use super::theme::Theme;
use crate::derive::indicator::Status as IndicatorStatus;
use crate::derive::milestone::Status as MilestoneStatus;

/// The HTML of ratings and states.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    /// By word; the empty one is that of no rating.
    ratings: FxHashMap<&'static str, String>,
    states: FxHashMap<&'static str, String>,
}

impl Pieces {
    /// Renders the components `rating` and `state` for all that occurs.
    ///
    /// # Errors
    /// What the template engine says.
    pub(super) fn of<'t>(
        theme: &Theme,
        ratings: impl IntoIterator<Item = RatingLabel<'t>>,
        label: impl Fn(&'static str) -> Label<'t>,
    ) -> tera::TeraResult<Self> {
        let ratings = ratings.into_iter().map(|of| Ok((of.key, theme.component("rating", &context! { of => &of })?)));
        let states = states().map(|(key, symbol)| {
            Ok((key, theme.component("state", &context! { of => &label(key), symbol => symbol })?))
        });
        Ok(Self {
            ratings: ratings.collect::<tera::TeraResult<_>>()?,
            states: states.collect::<tera::TeraResult<_>>()?,
        })
    }

    /// The rating with a key.
    pub(super) fn rating(&self, key: &str) -> &str {
        self.ratings.get(key).map_or("", String::as_str)
    }

    /// The state with a key.
    pub(super) fn state(&self, key: &str) -> &str {
        self.states.get(key).map_or("", String::as_str)
    }
}

/// Every state of a milestone or an indicator, each once: its key and its shape.
pub(super) fn states() -> impl Iterator<Item = (&'static str, &'static str)> {
    let milestones = MilestoneStatus::ALL.into_iter().map(|status| (status.key(), symbol(status)));
    // Milestones can be unreadable and withheld too.
    let is_shared =
        |status: &IndicatorStatus| matches!(status, IndicatorStatus::Unreadable | IndicatorStatus::Confidential);
    let indicators = IndicatorStatus::OF_VALUES.into_iter().filter(move |status| !is_shared(status));
    milestones.chain(indicators.map(|status| (status.key(), indicator_symbol(status))))
}

/// A shape for the state of an indicator.
pub(super) const fn indicator_symbol(status: IndicatorStatus) -> &'static str {
    match status {
        IndicatorStatus::Reached => "✓",
        IndicatorStatus::Missed => "✗",
        IndicatorStatus::NotComparable => "≠",
        IndicatorStatus::NotComputable => "÷",
        IndicatorStatus::NoTarget | IndicatorStatus::NoActual => "–",
        IndicatorStatus::Unreadable => "?",
        IndicatorStatus::Confidential => "×",
        IndicatorStatus::Date(status) => symbol(status),
    }
}

/// A shape for a state, so that colour is never the only carrier.
pub(super) const fn symbol(status: MilestoneStatus) -> &'static str {
    match status {
        MilestoneStatus::ReachedOnTime => "✓",
        MilestoneStatus::ReachedLate => "◐",
        MilestoneStatus::ReachedWithoutDue | MilestoneStatus::ReachedUndetermined => "◌",
        MilestoneStatus::Overdue => "✗",
        MilestoneStatus::AfterCutoff => "→",
        MilestoneStatus::Open => "○",
        MilestoneStatus::Confidential => "×",
        MilestoneStatus::NoDate => "–",
        MilestoneStatus::Unreadable => "?",
        MilestoneStatus::NotApplicable => "∅",
    }
}
