//! Milestones that are now due later than first promised, or in a year later than in the report before (rule
//! `terminverlauf`); those put off longest first.

use std::cmp::Reverse;

use super::{Found, Messages, Scope, of_year};
use crate::derive::{Days, DueEntry, Entry, Line};
use crate::model::{MeasureId, ReportId};
use crate::output::context::Output;
use crate::output::page::row_table::Column;
use crate::output::page::written_row::WrittenRows;

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::number("spalte_verschoben"),
    Column::words("spalte_meilenstein"),
    Column::words("spalte_soll_zuerst"),
    Column::words("spalte_soll_jetzt"),
    Column::number("spalte_wie_oft"),
    Column::words("spalte_massnahme"),
];

const COLUMNS_OF_YEAR: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::number("spalte_verschoben"),
    Column::words("spalte_meilenstein"),
    Column::words("spalte_soll_davor"),
    Column::words("spalte_soll_nun"),
    Column::number("spalte_wie_oft"),
    Column::words("spalte_massnahme"),
];

/// A milestone whose due date moved.
#[derive(Debug, Clone, Copy)]
pub(in crate::output::page) struct PutOff {
    measure: MeasureId,
    /// Where the earlier due date stands.
    before: Entry,
    /// Where the later one stands.
    now: Entry,
    days: i64,
    /// How often it moved in all.
    moves: usize,
}

impl PutOff {
    /// From the first promise to now.
    fn in_all(measure: MeasureId, line: &Line) -> Option<Self> {
        let (before, now) = line.original.zip(line.current())?;
        Some(Self { measure, before, now: now.at, days: line.days_put_off()?, moves: line.moves })
    }

    /// From the report before to one for this year.
    fn in_year(output: &Output<'_>, measure: MeasureId, line: &Line, year: i32) -> Option<Self> {
        let (before, now) = into_year(output, line, year)?;
        let days = now.change.days().filter(|days| *days > 0)?;
        Some(Self { measure, before: before.at, now: now.at, days, moves: line.moves })
    }
}

/// What a report for this year says of a milestone, after what the report before says which names it.
fn into_year<'l>(output: &Output<'_>, line: &'l Line, year: i32) -> Option<(&'l DueEntry, &'l DueEntry)> {
    line.entries.windows(2).find_map(|pair| match pair {
        [before, now] if output.portal[now.at.report].year == year => Some((before, now)),
        _ => None,
    })
}

/// The lines of the ledgers in which something may be found, each with its measure.
fn lines<'o>(output: &Output<'o>, scope: Scope) -> Vec<(MeasureId, &'o Line)> {
    let (portal, views) = (output.portal, output.views);
    let measures: Vec<MeasureId> = match scope {
        Scope::Portal => portal.measure_ids().collect(),
        Scope::Year(year) => portal.reports_in(year).into_iter().map(|id| portal[id].measure).collect(),
    };
    measures.into_iter().flat_map(|id| views.ledger(id).lines.iter().map(move |line| (id, line))).collect()
}

/// How many are now due later than first promised.
pub(in crate::output::page) fn count(output: &Output<'_>) -> usize {
    lines(output, Scope::Portal).into_iter().filter(|(_, line)| line.is_put_off()).count()
}

impl Found for PutOff {
    const WORD: &'static str = "verschoben";
    const RULES: &'static [&'static str] = &["terminverlauf"];

    fn messages(scope: Scope) -> Messages {
        Messages {
            about: scope.either("verschoben_erklaerung", "verschoben_jahr"),
            share: scope.either("verschoben_anteil", "verschoben_anteil_jahr"),
            nothing: scope.either("nichts_verschoben", "nichts_verschoben_jahr"),
            caption: scope.either("verschoben_tabelle", "verschoben_tabelle_jahr"),
            columns: match scope {
                Scope::Portal => COLUMNS,
                Scope::Year(_) => COLUMNS_OF_YEAR,
            },
            whole: "neuester_stand",
        }
    }

    fn all(output: &Output<'_>, scope: Scope) -> Vec<Self> {
        let found = lines(output, scope).into_iter().filter_map(|(measure, line)| match scope {
            Scope::Portal => Self::in_all(measure, line),
            Scope::Year(year) => Self::in_year(output, measure, line, year),
        });
        let mut found: Vec<Self> = found.collect();
        found.sort_by_key(|one| Reverse(one.days));
        found
    }

    /// The milestones of the newest reports that have a due date; in a year those that had one before as well.
    fn among(output: &Output<'_>, scope: Scope) -> usize {
        let compares = |line: &Line| match scope {
            Scope::Portal => line.original.is_some() && line.is_current(),
            Scope::Year(year) => into_year(output, line, year).is_some_and(|(_, now)| now.change.days().is_some()),
        };
        lines(output, scope).into_iter().filter(|(_, line)| compares(line)).count()
    }

    fn report(self) -> ReportId {
        self.now.report
    }

    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>) {
        let (portal, format) = (output.portal, output.format);
        let step = |entry: Entry| portal[entry.report].milestones.get(entry.index);
        let Some((before, now)) = step(self.before).zip(step(self.now)) else { return };
        let measure = &portal[self.measure];
        rows.key(&measure.key);
        rows.amount(&format.days("tage_verschiebung", Days::exactly(self.days)), Some(self.days));
        rows.head(&now.name);
        rows.date(output, &before.due, Some(&of_year(format, &portal[self.before.report])));
        rows.date(output, &now.due, Some(&of_year(format, &portal[self.now.report])));
        rows.cell(&self.moves.to_string());
        rows.link(&portal.measure_address(measure), "terminverlauf", &measure.title);
    }
}
