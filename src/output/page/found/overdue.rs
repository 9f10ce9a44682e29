//! Milestones that were overdue at the cut-off, the longest first; those of measures that have ended stand apart
//! (accountability.md, "Breakdowns and rankings").

use std::cmp::Reverse;

use super::{Found, Messages, Scope, of_year};
use crate::derive::milestone::Status;
use crate::derive::{Days, DueEntry, Progress};
use crate::model::value::Period;
use crate::model::{Field, Milestone, Report, ReportId};
use crate::output::context::Output;
use crate::output::page::row_table::Column;
use crate::output::page::written_row::WrittenRows;

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::number("spalte_verzug"),
    Column::words("spalte_meilenstein"),
    Column::words("spalte_soll"),
    Column::words("spalte_seither"),
    Column::words("spalte_ressort"),
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
    const APART: Option<&'static str> = Some("ueberfaellig_beendet");
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

    /// Those of measures that go on first; in both the longest overdue at the cut-off first, whatever came later.
    fn all(output: &Output<'_>, scope: Scope) -> Vec<Self> {
        let mut found = Vec::new();
        for report in scope.newest_reports(output) {
            let steps = output.views.report(report).milestones.iter().enumerate();
            let overdue = steps.filter_map(|(step, progress)| Some((progress.days_overdue?, Self { report, step })));
            found.extend(overdue.map(|(days, overdue)| (overdue.is_apart(output), Reverse(days), overdue)));
        }
        found.sort_by_key(|(is_apart, days, _)| (*is_apart, *days));
        found.into_iter().map(|(_, _, overdue)| overdue).collect()
    }

    /// Whether its measure has ended: nobody can still reach it there.
    fn is_apart(self, output: &Output<'_>) -> bool {
        output.portal[output.portal[self.report].measure].exit.is_some()
    }

    /// The milestones that were due.
    fn among(output: &Output<'_>, scope: Scope) -> usize {
        scope.newest_reports(output).into_iter().map(|id| output.views.breakdown(id).total()).sum()
    }

    fn report(self) -> ReportId {
        self.report
    }

    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>) {
        let (portal, format) = (output.portal, output.format);
        let report = &portal[self.report];
        let progress = output.views.report(self.report).milestones.get(self.step);
        let Some((step, progress)) = report.milestones.get(self.step).zip(progress) else { return };
        let department = &portal[report.department];
        rows.key(&portal[report.measure].key);
        let days = progress.days_overdue.map(|days| format.days("tage_seit_faellig", Days::exactly(days)));
        rows.amount(&days.unwrap_or_default(), progress.days_overdue);
        rows.head(&step.name);
        rows.date(output, &step.due, None);
        self.write_since(output, (step, progress), rows);
        rows.page_link(&portal.department_address(department), department.short_title());
        let told = told(output, report);
        rows.link_with(&report.address, "meilensteine", portal.report_title(report), Some(&told));
    }
}

impl Overdue {
    /// What came since the cut-off: by a later report, else by what this one says of the time after it.
    fn write_since(self, output: &Output<'_>, (step, progress): (&Milestone, &Progress), rows: &mut WrittenRows<'_>) {
        let format = output.format;
        if let Some((later, done, is_reached)) = self.later(output) {
            let words = if is_reached { "seither_erreicht" } else { "seither_nicht_erreicht" };
            let done = done.filter(|_| is_reached);
            return rows.since(output, Some(format.word(words)), done, Some(&of_year(format, later)));
        }
        let words = match progress.status {
            status if status.is_reached() => Some("seither_erreicht"),
            Status::AfterCutoff => Some("seither_laut_bericht"),
            _ => None,
        };
        rows.since(output, words.map(|id| format.word(id)), Some(&step.done), None);
    }

    /// The first later report that has it reached, else the newest that still names it; none where no later report does.
    fn later<'o>(self, output: &Output<'o>) -> Option<(&'o Report, Option<&'o Field<Period>>, bool)> {
        let (_, line, at) = output.views.line_of(output.portal, self.report, self.step)?;
        let later = || line.entries.iter().filter(|entry| entry.at.nth > at.at.nth);
        let is_reached = |entry: &&DueEntry| {
            let progress = output.views.report(entry.at.report).milestones.get(entry.at.index);
            progress.is_some_and(|progress| progress.status.is_reached())
        };
        let reached = later().find(is_reached);
        let entry = reached.or_else(|| later().next_back())?;
        let report = &output.portal[entry.at.report];
        Some((report, report.milestones.get(entry.at.index).map(|step| &step.done), reached.is_some()))
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
