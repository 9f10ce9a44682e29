//! Reports whose rating and figures stand apart (rule `befund`), the largest findings first: by the due milestones that were
//! not kept, the greatest delay, the indicators below their target. Their list is that of all reports with this finding.

use std::cmp::Reverse;

use super::{Found, Messages, Scope};
use crate::model::{Address, ReportId};
use crate::output::context::Output;
use crate::output::page::counted::Counted;
use crate::output::page::list;
use crate::output::page::row_table::Column;
use crate::output::page::value::Declared;
use crate::output::page::written_row::WrittenRows;

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::words("spalte_bericht"),
    Column::words("spalte_befund"),
    Column::words("spalte_einschaetzung"),
    Column::words("spalte_jahr"),
    Column::words("spalte_ressort"),
];

/// A report.
#[derive(Debug, Clone, Copy)]
pub(in crate::output::page) struct Conspicuous(ReportId);

impl Conspicuous {
    /// The list of all of them.
    pub(in crate::output::page) fn list() -> Address {
        list::choice(&Address::page(&["berichte"]), "befund", "auffaellig")
    }
}

impl Found for Conspicuous {
    const WORD: &'static str = "auffaellig";
    const RULES: &'static [&'static str] = &["befund"];

    fn messages(scope: Scope) -> Messages {
        Messages {
            about: "auffaellig_erklaerung",
            share: scope.either("auffaellig_anteil_alle", "auffaellig_anteil"),
            nothing: "nichts_auffaellig",
            caption: "auffaellig_tabelle",
            columns: COLUMNS,
            whole: "alle_jahre",
        }
    }

    fn all(output: &Output<'_>, scope: Scope) -> Vec<Self> {
        let is_conspicuous = |id: &ReportId| output.views.report(*id).is_conspicuous();
        let mut found: Vec<ReportId> = scope.all_reports(output).into_iter().filter(is_conspicuous).collect();
        found.sort_by_key(|id| Reverse(output.views.report(*id).conspicuous_size()));
        found.into_iter().map(Self).collect()
    }

    fn among(output: &Output<'_>, scope: Scope) -> usize {
        scope.all_reports(output).len()
    }

    fn report(self) -> ReportId {
        self.0
    }

    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>) {
        let (portal, format) = (output.portal, output.format);
        let report = &portal[self.0];
        let department = &portal[report.department];
        let finding = output.views.report(self.0).finding.as_ref();
        let reasons = finding.iter().flat_map(|finding| finding.reasons());
        rows.key(&portal[report.measure].key);
        rows.head_link(&report.address, portal.report_title(report));
        rows.begin_list();
        reasons.for_each(|reason| rows.plain_item(format.label("grund_kurz", reason.key()).text));
        rows.end_list();
        rows.html(&Declared::of(output, report).html);
        rows.key(format.year(report.year));
        rows.page_link(&portal.department_address(department), department.short_title());
    }

    fn way(scope: Scope) -> String {
        match scope {
            Scope::Portal => Self::list().to_string(),
            Scope::Year(year) => Counted::reports().with(list::YEAR, &year.to_string()).also("befund", "auffaellig"),
        }
    }
}
