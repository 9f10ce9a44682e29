//! `/befunde/luecken/`: the values that the newest reports do not give, by the reason; and the same for the reports of a
//! department for one year, below it: what the table of gaps counts (rule `luecken`).

use serde::Serialize;

use super::findings;
use super::frame::{Frame, Link, page};
use super::value;
use super::written_row::WrittenRows;
use crate::model::value::Reading;
use crate::model::{Address, DepartmentId, Field, Report, ReportId};
use crate::output::format::Label;
use crate::output::site::{Artefact, Content, Output};

/// The reasons in the order of the table of gaps, by their words in the exports.
pub(super) const REASONS: [&str; 5] = ["offen", "keine_angabe", "nicht_zutreffend", "vertraulich", "nicht_lesbar"];

/// How many values of one reason a page lists; all of them are in the downloads.
const MOST: usize = 500;

#[derive(Serialize)]
struct GapListPage<'a> {
    /// The reasons that occur.
    reasons: Vec<ReasonTable<'a>>,
}

/// The values that one reason keeps from being told.
#[derive(Serialize)]
struct ReasonTable<'a> {
    reason: Label<'a>,
    /// As HTML.
    rows: String,
    shown: usize,
    all: usize,
}

/// Where the values are that the newest report of every measure does not give.
pub(super) fn newest() -> Address {
    findings::address().child("luecken")
}

/// Where the values are that a department did not give for a year.
pub(super) fn of(output: &Output<'_>, department: DepartmentId, year: i32) -> Address {
    newest().child(&year.to_string()).child(&output.portal[department].key)
}

/// Where a page has those of one reason.
pub(super) fn place(page: &Address, reason: &str) -> String {
    format!("{page}#{reason}")
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    if output.portal.reports.is_empty() {
        return;
    }
    to.push(page(output, newest(), Content::Page, "gap_list.html", |output| {
        let latest: Vec<ReportId> = output.views.latest_reports().collect();
        let title = output.format.word("luecken_neueste_titel").to_owned();
        view(output, &newest(), title, &latest)
    }));
    for gaps in output.views.department_gaps().iter().filter(|gaps| gaps.gaps.all() > 0) {
        let (department, year) = (gaps.department, gaps.year);
        let address = of(output, department, year);
        to.push(page(output, address.clone(), Content::Page, "gap_list.html", move |output| {
            let reports = output.views.reports_of_department(department).iter().copied();
            let reports: Vec<ReportId> = reports.filter(|id| output.portal[*id].year == year).collect();
            let name = output.portal[department].short_title();
            let facts = vec![("name", name.into()), ("jahr", output.format.year(year).into())];
            view(output, &address, output.format.text("luecken_liste_titel", &facts), &reports)
        }));
    }
}

fn view<'a>(
    output: &Output<'a>,
    address: &Address,
    title: String,
    reports: &[ReportId],
) -> (Frame<'a>, GapListPage<'a>) {
    let crumbs = vec![Link { address: findings::address(), text: output.format.word("befunde_titel") }];
    let frame = Frame::new(output, address, "", "befunde")
        .described(format!("{title}. {}", output.format.word("luecken_erklaerung")))
        .titled(title.into())
        .below(crumbs);
    let mut lists = REASONS.map(|_| List { rows: WrittenRows::new(&frame.root), shown: 0, all: 0 });
    for id in reports {
        let report = &output.portal[*id];
        let mut write = Writer { output, report, lists: &mut lists };
        for indicator in &report.indicators {
            write.value(&indicator.target, &indicator.name, ["spalte_kennzahl", "spalte_plan"]);
            write.value(&indicator.actual, &indicator.name, ["spalte_kennzahl", "spalte_ist"]);
        }
        for step in &report.milestones {
            write.value(&step.due, &step.name, ["spalte_meilenstein", "spalte_soll"]);
            write.value(&step.done, &step.name, ["spalte_meilenstein", "spalte_ist"]);
        }
    }
    let reasons = REASONS.into_iter().zip(lists).filter(|(_, list)| list.all > 0).map(|(key, list)| ReasonTable {
        reason: output.format.label("lesart", key),
        rows: list.rows.finish(),
        shown: list.shown,
        all: list.all,
    });
    let reasons = reasons.collect();
    (frame, GapListPage { reasons })
}

/// The rows of one reason.
struct List<'r> {
    rows: WrittenRows<'r>,
    shown: usize,
    all: usize,
}

/// Writes the values of a report to the lists of their reasons.
struct Writer<'w, 'a, 'r> {
    output: &'w Output<'a>,
    report: &'w Report,
    lists: &'w mut [List<'r>; 5],
}

impl Writer<'_, '_, '_> {
    /// `what` are the words for what the value belongs to, and for which of its values it is.
    fn value<T>(&mut self, field: &Field<T>, name: &str, what: [&str; 2]) {
        if matches!(field.reading, Reading::Known(_)) {
            return;
        }
        let at = REASONS.iter().position(|reason| *reason == field.reading.key());
        let Some(list) = at.and_then(|at| self.lists.get_mut(at)) else { return };
        list.all += 1;
        if list.shown == MOST {
            return;
        }
        list.shown += 1;
        let (portal, format) = (self.output.portal, self.output.format);
        let place = if what[0] == "spalte_kennzahl" { "kennzahlen" } else { "meilensteine" };
        let rows = &mut list.rows;
        rows.row();
        rows.key(&portal[self.report.measure].key);
        rows.head(name);
        rows.cell(&format!("{}, {}", format.word(what[0]), format.word(what[1])));
        rows.link(&self.report.address, place, portal.report_title(self.report));
        rows.key(format.year(self.report.year));
        rows.html(&value::html(field, format));
        rows.end();
    }
}
