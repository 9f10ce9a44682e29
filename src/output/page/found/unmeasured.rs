//! Reports in which something cannot be measured (rule `messbarkeit`), those with the most first.

use std::cmp::Reverse;

use super::{Found, Messages, Scope};
use crate::derive::Measurability;
use crate::model::{Report, ReportId};
use crate::output::context::Output;
use crate::output::page::row_table::Column;
use crate::output::page::written_row::WrittenRows;

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::words("spalte_bericht"),
    Column::number("spalte_was_fehlt"),
    Column::words("spalte_jahr"),
];

/// A report.
#[derive(Debug, Clone, Copy)]
pub(in crate::output::page) struct Unmeasured(ReportId);

impl Unmeasured {
    /// Those of these reports.
    pub(in crate::output::page) fn of(output: &Output<'_>, reports: impl Iterator<Item = ReportId>) -> Vec<Self> {
        let lacks = |id: &ReportId| output.views.measurability(*id);
        let mut found: Vec<ReportId> = reports.filter(|id| !lacks(id).is_complete()).collect();
        found.sort_by_key(|id| Reverse(lacks(id).count()));
        found.into_iter().map(Self).collect()
    }
}

impl Found for Unmeasured {
    const WORD: &'static str = "messbarkeit";
    const RULES: &'static [&'static str] = &["messbarkeit"];

    fn messages(scope: Scope) -> Messages {
        Messages {
            about: scope.either("messbarkeit_erklaerung", "messbarkeit_jahr"),
            share: "messbarkeit_anteil",
            nothing: scope.either("alles_messbar", "alles_messbar_jahr"),
            caption: "messbarkeit_tabelle",
            columns: COLUMNS,
            whole: "neuester_stand",
        }
    }

    fn all(output: &Output<'_>, scope: Scope) -> Vec<Self> {
        Self::of(output, scope.newest_reports(output).into_iter())
    }

    /// Measures that reported.
    fn among(output: &Output<'_>, scope: Scope) -> usize {
        scope.newest_reports(output).len()
    }

    fn report(self) -> ReportId {
        self.0
    }

    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>) {
        let (portal, format) = (output.portal, output.format);
        let report = &portal[self.0];
        let Measurability { objectives, without_target, without_actual, without_unit, no_milestones } =
            output.views.measurability(self.0);
        let objectives: Vec<&str> =
            objectives.iter().filter_map(|at| report.objectives.get(*at)).map(AsRef::as_ref).collect();
        rows.key(&portal[report.measure].key);
        rows.head_link(&report.address, portal.report_title(report));
        rows.begin_list_of(output.views.measurability(self.0).count());
        rows.item(format.word("ohne_kennzahl"), &objectives);
        rows.item(format.word("ohne_planwert"), &indicators(report, without_target));
        rows.item(format.word("ohne_istwert"), &indicators(report, without_actual));
        rows.item(format.word("ohne_einheit"), &indicators(report, without_unit));
        if *no_milestones {
            rows.plain_item(format.word("ohne_meilensteine"));
        }
        rows.end_list();
        rows.key(format.year(report.year));
    }
}

/// The names of the indicators at these positions.
fn indicators<'a>(report: &'a Report, positions: &[usize]) -> Vec<&'a str> {
    positions.iter().filter_map(|at| report.indicators.get(*at)).map(|it| it.name.as_ref()).collect()
}
