//! All templates, taken apart once.
//!
//! In: the lists in [`super::phrases`]. Out: banks that a portal keeps for all its documents.

use super::phrases as p;
use super::sentence::{Bank, Nested};

/// Every bank of templates.
pub(crate) struct Library {
    pub(crate) nested: Nested,
    pub(crate) intros: Bank,
    pub(crate) background: Bank,
    pub(crate) progress: Bank,
    pub(crate) mixed: Bank,
    pub(crate) delays: Bank,
    pub(crate) pandemic: Bank,
    pub(crate) technology: Bank,
    pub(crate) organisation: Bank,
    pub(crate) money: Bank,
    pub(crate) participation: Bank,
    pub(crate) outlook: Bank,
    pub(crate) closing: Bank,
    pub(crate) list_leads: Bank,
    pub(crate) list_items: Bank,
    pub(crate) footnotes: Bank,
    pub(crate) footed: Bank,
    pub(crate) titles: Bank,
    pub(crate) objectives: Bank,
    pub(crate) milestones: Vec<Bank>,
    pub(crate) reached: Bank,
    pub(crate) unreached: Bank,
    pub(crate) handover_reasons: Bank,
    pub(crate) drop_reasons: Bank,
    pub(crate) value_notes: Bank,
    pub(crate) milestone_notes: Bank,
    pub(crate) headings: Vec<Bank>,
}

impl Library {
    /// Takes all templates apart.
    pub(crate) fn new() -> Self {
        Self {
            nested: Nested::new(),
            intros: Bank::new(p::INTROS),
            background: Bank::new(p::BACKGROUND),
            progress: Bank::new(p::PROGRESS),
            mixed: Bank::new(p::MIXED),
            delays: Bank::new(p::DELAYS),
            pandemic: Bank::new(p::PANDEMIC),
            technology: Bank::new(p::TECHNOLOGY),
            organisation: Bank::new(p::ORGANISATION),
            money: Bank::new(p::MONEY),
            participation: Bank::new(p::PARTICIPATION),
            outlook: Bank::new(p::OUTLOOK),
            closing: Bank::new(p::CLOSING),
            list_leads: Bank::new(p::LIST_LEADS),
            list_items: Bank::new(p::LIST_ITEMS),
            footnotes: Bank::new(p::FOOTNOTES),
            footed: Bank::new(p::FOOTED),
            titles: Bank::new(p::TITLES),
            objectives: Bank::new(p::OBJECTIVES),
            milestones: p::MILESTONES.iter().map(|list| Bank::new(list)).collect(),
            reached: Bank::new(p::REACHED),
            unreached: Bank::new(p::UNREACHED),
            handover_reasons: Bank::new(p::HANDOVER_REASONS),
            drop_reasons: Bank::new(p::DROP_REASONS),
            value_notes: Bank::new(p::VALUE_NOTES),
            milestone_notes: Bank::new(p::MILESTONE_NOTES),
            headings: p::HEADINGS.iter().map(|list| Bank::new(list)).collect(),
        }
    }
}
