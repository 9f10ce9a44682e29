//! Reports in which something cannot be measured (rule `messbarkeit`), those with the most first.

use std::cmp::Reverse;

use super::Found;
use crate::derive::Measurability;
use crate::model::{Report, ReportId};
use crate::output::context::Output;
use crate::output::page::written_row::WrittenRows;

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
    const ABOUT: &'static str = "messbarkeit_erklaerung";
    const NOTHING: &'static str = "alles_messbar";
    const RULES: &'static [&'static str] = &["messbarkeit"];
    const COLUMNS: &'static [&'static str] = &["spalte_nummer", "spalte_bericht", "spalte_was_fehlt", "spalte_jahr"];

    /// Of the newest report of every measure.
    fn all(output: &Output<'_>) -> Vec<Self> {
        Self::of(output, output.views.latest_reports())
    }

    fn among(output: &Output<'_>) -> usize {
        output.views.latest_reports().count()
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
        rows.begin_list();
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

/// What the newest reports do not let anyone measure, each kind with how often.
pub(in crate::output::page) fn kinds<'a>(output: &Output<'a>) -> Vec<(&'a str, usize)> {
    let sum = |of: fn(&Measurability) -> usize| {
        output.views.latest_reports().map(|id| of(output.views.measurability(id))).sum()
    };
    let kinds: [(&str, usize); 5] = [
        ("ohne_kennzahl", sum(|it| it.objectives.len())),
        ("ohne_planwert", sum(|it| it.without_target.len())),
        ("ohne_istwert", sum(|it| it.without_actual.len())),
        ("ohne_einheit", sum(|it| it.without_unit.len())),
        ("massnahmen_ohne_meilensteine", sum(|it| usize::from(it.no_milestones))),
    ];
    kinds.map(|(id, count)| (output.format.word(id), count)).into()
}

/// The names of the indicators at these positions.
fn indicators<'a>(report: &'a Report, positions: &[usize]) -> Vec<&'a str> {
    positions.iter().filter_map(|at| report.indicators.get(*at)).map(|it| it.name.as_ref()).collect()
}
