//! In which reports what stands out is looked for.

use super::Found;
use crate::model::{Address, ReportId};
use crate::output::context::Output;
use crate::output::page::addresses;

/// In which reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::output::page) enum Scope {
    /// In all of them; where one report follows another, in the newest of every measure.
    Portal,
    /// In those for a year.
    Year(i32),
}

impl Scope {
    /// The reports of a year, else the newest of every measure.
    pub(super) fn newest_reports(self, output: &Output<'_>) -> Vec<ReportId> {
        match self {
            Self::Portal => output.views.latest_reports().collect(),
            Self::Year(year) => output.portal.reports_in(year),
        }
    }

    /// The reports of a year, else all, the newest first.
    pub(super) fn all_reports(self, output: &Output<'_>) -> Vec<ReportId> {
        match self {
            Self::Portal => output.portal.reports_by_newest(),
            Self::Year(year) => output.portal.reports_in(year),
        }
    }

    /// Where the list of what is found in them stands: those by year stand right below that of all, as in [`list::choice`].
    ///
    /// [`list::choice`]: super::super::list::choice
    pub(in crate::output::page) fn list<F: Found>(self) -> Address {
        let all = addresses::findings().child(F::WORD);
        match self {
            Self::Portal => all,
            Self::Year(year) => all.child(&year.to_string()),
        }
    }

    /// One of two messages.
    pub(super) const fn either(self, portal: &'static str, year: &'static str) -> &'static str {
        match self {
            Self::Portal => portal,
            Self::Year(_) => year,
        }
    }
}
