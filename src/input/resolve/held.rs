//! What a run holds back: drafts and embargoed documents.

use chrono::NaiveDateTime;

use super::Visibility;
use crate::config::Today;
use crate::input::parse::{Draft, Parsed};
use crate::model::Common;

/// What was held back in a run, or shown although it is a draft. Translations count as documents of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HeldBack {
    /// Drafts that do not appear.
    pub drafts: usize,
    /// Embargoed documents that do not appear.
    pub embargoes: usize,
    /// When the first of these appears, in Bremen's time.
    pub next: Option<NaiveDateTime>,
    /// Drafts that appear (`--drafts`).
    pub shown_drafts: usize,
}

impl HeldBack {
    /// Whether a document does not appear.
    #[must_use]
    pub const fn is_any(self) -> bool {
        self.drafts + self.embargoes > 0
    }
}

/// Counts what is held back. A draft under an embargo counts as a draft, where drafts are shown as embargoed.
#[must_use]
pub fn held_back(parsed: &[Parsed], visibility: Visibility) -> HeldBack {
    let mut held = HeldBack::default();
    for common in parsed.iter().filter_map(|document| document.draft.as_ref()).map(common) {
        let ahead = common.embargo.filter(|embargo| !visibility.today.has_reached(embargo.at, embargo.utc));
        match ahead {
            _ if common.draft && !visibility.drafts => held.drafts += 1,
            Some(embargo) => {
                let at = Today::in_bremen(embargo.at, embargo.utc);
                held.embargoes += 1;
                held.next = Some(held.next.map_or(at, |next| next.min(at)));
            }
            None => held.shown_drafts += usize::from(common.draft),
        }
    }
    held
}

fn common(draft: &Draft) -> &Common {
    match draft {
        Draft::Strategy(it, _) => &it.common,
        Draft::Goal(it, _) => &it.common,
        Draft::Measure(it) => &it.measure.common,
        Draft::Department(it) => &it.common,
        Draft::Report(it) => &it.common,
        Draft::Page(it) => &it.common,
        Draft::Translation(_, common) => common,
    }
}
