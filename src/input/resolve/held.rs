//! What a run holds back: drafts and embargoed documents, and the files beside them.

use chrono::NaiveDateTime;

use super::Visibility;
use crate::input::check::of_key;
use crate::input::parse::{Draft, Parsed};
use crate::model::{Address, Common, Held, Hold};

/// What was held back in a run, or shown although it is a draft. Translations count as documents of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HeldBack {
    /// Drafts that do not appear.
    pub drafts: usize,
    /// Embargoed documents that do not appear.
    pub embargoes: usize,
    /// Files beside documents that do not appear.
    pub files: usize,
    /// When the first of the embargoed documents appears, in Bremen's time.
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

/// Counts the documents that are held back.
#[must_use]
pub fn held_back(parsed: &[Parsed], visibility: Visibility) -> HeldBack {
    let mut held = HeldBack::default();
    for common in parsed.iter().filter_map(|document| document.draft.as_ref()).map(common) {
        match visibility.hold(common) {
            Some(Hold::Draft) => held.drafts += 1,
            Some(Hold::Embargo(at)) => {
                held.embargoes += 1;
                held.next = Some(held.next.map_or(at, |next| next.min(at)));
            }
            None => held.shown_drafts += usize::from(common.draft),
        }
    }
    held
}

/// The documents that are held back.
pub(super) fn documents(parsed: &[Parsed], visibility: Visibility) -> Vec<Held> {
    let held = parsed.iter().filter_map(|document| {
        let draft = document.draft.as_ref()?;
        let common = common(draft);
        let hold = visibility.hold(common)?;
        let key = if hold == Hold::Draft { "entwurf" } else { "sperrfrist" };
        let (path, place) = (common.source.path().into(), of_key(common, key));
        Some(Held { path, address: address(draft), hold, appears_with: None, place })
    });
    held.collect()
}

/// Where a document will have a page of its own.
fn address(draft: &Draft) -> Option<Address> {
    match draft {
        Draft::Goal(it, _) => Some(Address::page(&["ziele", &it.number.to_string()])),
        Draft::Measure(it) => Some(Address::page(&["massnahmen", &it.measure.key])),
        Draft::Department(it) => Some(Address::page(&["ressorts", &it.key])),
        Draft::Report(it) => Some(Address::page(&["berichte", &it.year.to_string(), &it.measure.value])),
        Draft::Page(it) => Some(it.address.clone()),
        Draft::Strategy(..) | Draft::Translation(..) => None,
    }
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
