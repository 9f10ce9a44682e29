//! How a measure ended, as its page and the page of changes tell it (rule `ausgang`).

use serde::Serialize;

use super::frame::Link;
use super::row;
use super::value;
use crate::model::Measure;
use crate::output::context::Output;
use crate::output::label::Label;

/// How a measure ended.
#[derive(Serialize)]
pub(super) struct ExitView<'a> {
    kind: Label<'a>,
    /// As HTML; none where no date is given.
    date: Option<String>,
    reason: Option<&'a str>,
    /// The measure that goes on with it.
    successor: Option<Link<'a>>,
}

impl<'a> ExitView<'a> {
    /// None for a measure that goes on.
    pub(super) fn of(output: &Output<'a>, measure: &'a Measure) -> Option<Self> {
        let exit = measure.exit.as_ref()?;
        Some(Self {
            kind: output.format.label("ausgang", exit.kind.key()),
            date: exit.date.is_given().then(|| value::editorial(output, &exit.date)),
            reason: exit.reason.as_deref(),
            successor: exit.successor.map(|id| row::measure_link(output, &output.portal[id])),
        })
    }
}
