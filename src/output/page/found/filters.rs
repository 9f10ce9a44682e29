//! By what the lists of what stands out are filtered with script, as the lists of reports are: by department and goal of the
//! report that shows it. (By year there are lists.)

use std::borrow::Cow;

use serde::Serialize;

use crate::model::ReportId;
use crate::output::context::Output;
use crate::output::page::list::{self, Listed};

/// A filter with what can be chosen in it.
#[derive(Serialize)]
pub(super) struct Filter<'a> {
    key: &'static str,
    title: &'a str,
    choices: Vec<Choice<'a>>,
}

#[derive(Serialize)]
struct Choice<'a> {
    key: Cow<'a, str>,
    text: Cow<'a, str>,
    /// How many rows have it.
    rows: usize,
}

/// The groups of the list of reports that the filters are of.
const GROUPS: [&str; 2] = ["ressort", "ziel"];

/// The filters of a list. In: the report of each of its rows.
pub(super) fn of<'a>(output: &Output<'a>, reports: &[ReportId]) -> Vec<Filter<'a>> {
    let filters = GROUPS.iter().map(|key| {
        let choices = list::divided(reports, |id| id.value(output, key));
        let choices = choices.map(|(value, rows)| Choice { key: value.key, text: value.text, rows: rows.len() });
        Filter { key, title: output.format.word(&format!("liste_{key}")), choices: choices.collect() }
    });
    filters.collect()
}

/// What a report has in the groups of the filters.
pub(super) fn facets<'a>(output: &Output<'a>, report: ReportId) -> impl Iterator<Item = (&'static str, Cow<'a, str>)> {
    GROUPS.iter().filter_map(move |key| Some((*key, report.value(output, key)?.key)))
}
