//! How measures ended, and what became of them.
//!
//! Rule `ausgang`; source: accountability.md, "Across measures", 6: every measure ends as finished, merged, transferred
//! or dropped, with the reason, and keeps its page for ever.

use crate::model::{MeasureId, Portal};

/// The measures that ended, and whom they lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exits {
    /// Measures that ended, in the portal's order.
    pub ended: Vec<MeasureId>,
    /// For every measure those that it goes on with (`nachfolger` of theirs), in the portal's order.
    predecessors: Vec<Vec<MeasureId>>,
}

impl Exits {
    /// The measures that a measure goes on with.
    #[must_use]
    pub fn predecessors_of(&self, measure: MeasureId) -> &[MeasureId] {
        self.predecessors.get(measure.index()).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Collects how measures ended.
#[must_use]
pub fn exits(portal: &Portal) -> Exits {
    let mut exits = Exits { ended: Vec::new(), predecessors: vec![Vec::new(); portal.measures.len()] };
    for id in portal.measure_ids() {
        let Some(exit) = &portal[id].exit else { continue };
        exits.ended.push(id);
        if let Some(before) = exit.successor.and_then(|next| exits.predecessors.get_mut(next.index())) {
            before.push(id);
        }
    }
    exits
}
