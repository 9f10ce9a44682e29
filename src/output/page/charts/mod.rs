//! The charts of the pages: figures and words for what `chart` draws. One file for what is told about one thing.

mod coverage;
mod flow;
mod goals;
mod measure;
mod report;
mod set;

use crate::model::Tongue;
use crate::output::context::Output;

pub(super) use coverage::{file as coverage_file, offered as coverage_offered};
pub(super) use flow::{FILE as FLOW_FILE, figures as figures_of_flow, into_year as flow_into};
pub(super) use goals::{FILE as GOALS_FILE, of_goals};
pub(super) use measure::{FILE as HISTORY_FILE, of_measure};
pub(super) use report::{
    FILE as TIMELINE_FILE, Titled, days_of, figures_of_milestones, has_timeline, of_indicators, of_newest, summary,
    timeline,
};
pub(super) use set::{word_and_dates, word_and_dates_files, word_and_dates_plain};

/// The language of names that documents give, where the interface speaks another; else empty.
pub(super) fn language_of_names(output: &Output<'_>, tongue: &Tongue) -> &'static str {
    if tongue.bcp47 == output.settings.language.tag() { "" } else { tongue.bcp47 }
}
