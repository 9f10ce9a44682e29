//! Milestones that are now due later than first promised (rule `terminverlauf`), those put off longest first.

use std::cmp::Reverse;

use super::Found;
use crate::derive::Days;
use crate::model::{MeasureId, ReportId};
use crate::output::context::Output;
use crate::output::page::written_row::{Whose, WrittenRows};

/// A line of a measure's ledger, by its position from 0, and by how many days its due date moved.
#[derive(Debug, Clone, Copy)]
pub(in crate::output::page) struct PutOff {
    measure: MeasureId,
    line: usize,
    days: i64,
}

fn put_off(output: &Output<'_>) -> impl Iterator<Item = PutOff> {
    output.portal.measure_ids().flat_map(|measure| {
        let lines = output.views.ledger(measure).lines.iter().enumerate();
        lines.filter_map(move |(line, it)| Some(PutOff { measure, line, days: it.days_put_off()? }))
    })
}

/// How many there are.
pub(in crate::output::page) fn count(output: &Output<'_>) -> usize {
    put_off(output).count()
}

impl Found for PutOff {
    const WORD: &'static str = "verschoben";
    const ABOUT: &'static str = "verschoben_erklaerung";
    const NOTHING: &'static str = "nichts_verschoben";
    const RULES: &'static [&'static str] = &["terminverlauf"];
    const COLUMNS: &'static [&'static str] = &[
        "spalte_nummer",
        "spalte_verschoben",
        "spalte_meilenstein",
        "spalte_soll_zuerst",
        "spalte_soll_jetzt",
        "spalte_wie_oft",
        "spalte_massnahme",
    ];

    fn all(output: &Output<'_>) -> Vec<Self> {
        let mut found: Vec<Self> = put_off(output).collect();
        found.sort_by_key(|one| Reverse(one.days));
        found
    }

    /// The milestones that have a due date.
    fn among(output: &Output<'_>) -> usize {
        let lines = output.portal.measure_ids().flat_map(|id| &output.views.ledger(id).lines);
        lines.filter(|line| line.original.is_some()).count()
    }

    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>) {
        let (portal, format) = (output.portal, output.format);
        let Some(line) = output.views.ledger(self.measure).lines.get(self.line) else { return };
        let step = |report: ReportId, at: usize| portal[report].milestones.get(at).map(|step| (report, step));
        let original = line.original.and_then(|entry| step(entry.report, entry.index));
        let current = line.current().and_then(|entry| step(entry.at.report, entry.at.index));
        let Some(((first, original), (last, current))) = original.zip(current) else { return };
        let told =
            |report: ReportId| format.text("laut_bericht", &vec![("jahr", format.year(portal[report].year).into())]);
        let measure = &portal[self.measure];
        rows.key(&measure.key);
        rows.cell(&format.days("tage_verschiebung", Days::exactly(self.days)));
        rows.head(&current.name);
        rows.said(Whose::Content, Some(&original.due.raw), Some(&told(first)));
        rows.said(Whose::Content, Some(&current.due.raw), Some(&told(last)));
        rows.cell(&line.moves().to_string());
        rows.link(&portal.measure_address(measure), "terminverlauf", &measure.title);
    }
}
