//! Milestones that were overdue at the cut-off, the longest first.

use std::cmp::Reverse;

use super::Found;
use crate::model::ReportId;
use crate::output::context::Output;
use crate::output::page::day::delay;
use crate::output::page::written_row::{Whose, WrittenRows};

/// A milestone of a report, by its position from 0.
#[derive(Debug, Clone, Copy)]
pub(in crate::output::page) struct Overdue {
    report: ReportId,
    step: usize,
}

impl Overdue {
    /// Those of these reports.
    pub(in crate::output::page) fn of(output: &Output<'_>, reports: impl Iterator<Item = ReportId>) -> Vec<Self> {
        let mut found = Vec::new();
        for report in reports {
            let steps = output.views.report(report).milestones.iter().enumerate();
            let overdue = steps.filter(|(_, progress)| progress.is_overdue_at_cutoff);
            found.extend(overdue.map(|(step, progress)| (progress.days.map(|days| days.to), Self { report, step })));
        }
        found.sort_by_key(|(days, _)| Reverse(*days));
        found.into_iter().map(|(_, overdue)| overdue).collect()
    }
}

impl Found for Overdue {
    const WORD: &'static str = "ueberfaellig";
    const ABOUT: &'static str = "ueberfaellig_neueste";
    const NOTHING: &'static str = "nichts_ueberfaellig";
    const RULES: &'static [&'static str] = &["meilenstein-status", "meilenstein-zaehlung"];
    const COLUMNS: &'static [&'static str] =
        &["spalte_nummer", "spalte_verzug", "spalte_meilenstein", "spalte_soll", "spalte_ist", "spalte_bericht"];

    /// By the newest report of every measure.
    fn all(output: &Output<'_>) -> Vec<Self> {
        Self::of(output, output.views.latest_reports())
    }

    /// The milestones that were due.
    fn among(output: &Output<'_>) -> usize {
        output.views.latest_reports().map(|id| output.views.report(id).counts.due).sum()
    }

    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>) {
        let (portal, format) = (output.portal, output.format);
        let report = &portal[self.report];
        let progress = output.views.report(self.report).milestones.get(self.step);
        let Some((step, progress)) = report.milestones.get(self.step).zip(progress) else { return };
        rows.key(&portal[report.measure].key);
        let days = progress.days.map(|days| delay(format, progress.status, days));
        rows.cell(&days.unwrap_or_default());
        rows.head(&step.name);
        rows.said(Whose::Content, Some(&step.due.raw), None);
        if step.done.raw.is_empty() {
            rows.cell(format.word("lesart_keine_angabe"));
        } else {
            rows.said(Whose::Content, Some(&step.done.raw), None);
        }
        rows.link(&report.address, "meilensteine", portal.report_title(report));
    }
}
