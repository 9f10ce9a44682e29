//! Reports whose rating and figures stand apart (rule `befund`), the newest first. Their list is that of all reports with
//! this finding.

use super::Found;
use crate::model::{Address, ReportId};
use crate::output::context::Output;
use crate::output::page::list;
use crate::output::page::written_row::WrittenRows;

/// A report.
#[derive(Debug, Clone, Copy)]
pub(in crate::output::page) struct Conspicuous(ReportId);

impl Found for Conspicuous {
    const WORD: &'static str = "auffaellig";
    const ABOUT: &'static str = "auffaellig_erklaerung";
    const NOTHING: &'static str = "nichts_auffaellig";
    const RULES: &'static [&'static str] = &["befund"];
    const COLUMNS: &'static [&'static str] =
        &["spalte_nummer", "spalte_bericht", "spalte_befund", "spalte_einschaetzung", "spalte_jahr", "spalte_ressort"];

    fn all(output: &Output<'_>) -> Vec<Self> {
        let is_conspicuous = |id: &ReportId| output.views.report(*id).is_conspicuous();
        output.portal.reports_by_newest().into_iter().filter(is_conspicuous).map(Self).collect()
    }

    fn among(output: &Output<'_>) -> usize {
        output.portal.reports.len()
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
        rows.html(format.rating(report.declared()).html);
        rows.key(format.year(report.year));
        rows.page_link(&portal.department_address(department), department.short_title());
    }

    fn list() -> Address {
        list::choice(&Address::page(&["berichte"]), "befund", "auffaellig")
    }
}
