//! Milestones that were overdue at the cut-off, the longest first.

use std::cmp::Reverse;

use super::{Found, Messages, Scope, of_year};
use crate::derive::Days;
use crate::model::{Report, ReportId};
use crate::output::context::Output;
use crate::output::page::day::delay;
use crate::output::page::row_table::Column;
use crate::output::page::written_row::WrittenRows;

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::number("spalte_verzug"),
    Column::words("spalte_meilenstein"),
    Column::words("spalte_soll"),
    Column::words("spalte_ist"),
    Column::words("spalte_bericht"),
];

/// A milestone of a report, by its position from 0.
#[derive(Debug, Clone, Copy)]
pub(in crate::output::page) struct Overdue {
    report: ReportId,
    step: usize,
}

impl Found for Overdue {
    const WORD: &'static str = "ueberfaellig";
    const RULES: &'static [&'static str] = &["meilenstein-status", "meilenstein-zaehlung"];

    fn messages(scope: Scope) -> Messages {
        Messages {
            about: scope.either("ueberfaellig_neueste", "ueberfaellig_erklaerung"),
            share: "ueberfaellig_anteil",
            nothing: "nichts_ueberfaellig",
            caption: "ueberfaellig_tabelle",
            columns: COLUMNS,
            whole: "neuester_stand",
        }
    }

    fn all(output: &Output<'_>, scope: Scope) -> Vec<Self> {
        let mut found = Vec::new();
        for report in scope.newest_reports(output) {
            let steps = output.views.report(report).milestones.iter().enumerate();
            let overdue = steps.filter(|(_, progress)| progress.is_overdue_at_cutoff);
            found.extend(overdue.map(|(step, progress)| (progress.days.map(Days::counted), Self { report, step })));
        }
        found.sort_by_key(|(days, _)| Reverse(*days));
        found.into_iter().map(|(_, overdue)| overdue).collect()
    }

    /// The milestones that were due.
    fn among(output: &Output<'_>, scope: Scope) -> usize {
        scope.newest_reports(output).into_iter().map(|id| output.views.report(id).counts.due).sum()
    }

    fn report(self) -> ReportId {
        self.report
    }

    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>) {
        let (portal, format) = (output.portal, output.format);
        let report = &portal[self.report];
        let progress = output.views.report(self.report).milestones.get(self.step);
        let Some((step, progress)) = report.milestones.get(self.step).zip(progress) else { return };
        rows.key(&portal[report.measure].key);
        let days = progress.days.map(|days| delay(format, progress.status, days));
        rows.amount(&days.unwrap_or_default(), progress.days.map(Days::counted));
        rows.head(&step.name);
        rows.date(output, &step.due, None);
        rows.date(output, &step.done, None);
        let told = told(output, report);
        rows.link_with(&report.address, "meilensteine", portal.report_title(report), Some(&told));
    }
}

/// Which report says so; and how its measure ended, if it did.
fn told(output: &Output<'_>, report: &Report) -> String {
    let format = output.format;
    let which = of_year(format, report);
    match &output.portal[report.measure].exit {
        Some(exit) => {
            let how = format.label("ausgang", exit.kind.key()).text;
            format.text("bericht_einer_beendeten", &vec![("bericht", which.as_str().into()), ("ausgang", how.into())])
        }
        None => which,
    }
}
