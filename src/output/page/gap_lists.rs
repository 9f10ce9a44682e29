//! `/befunde/luecken/`: the values that the newest reports do not give, by the reason; and the same for the reports for a
//! year and those of a department for it, below: what the pages of findings, of a year and the table of gaps count (rule
//! `luecken`).

use serde::Serialize;

use super::addresses;
use super::frame::{Frame, Link};
use super::framed::page;
use super::row_table::Column;
use super::word_tables::{WordTable, WordTables};
use crate::model::value::Reading;
use crate::model::{Address, DepartmentId, Field, Report, ReportId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;

/// The reasons in the order of the table of gaps, by their words in the exports.
pub(super) const REASONS: [&str; 5] = ["offen", "keine_angabe", "nicht_zutreffend", "vertraulich", "nicht_lesbar"];

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::words("spalte_angabe"),
    Column::words("spalte_feld"),
    Column::words("spalte_bericht"),
    Column::words("spalte_jahr"),
    Column::words("spalte_im_bericht"),
];

#[derive(Serialize)]
struct GapListPage<'a> {
    /// The reasons that occur.
    reasons: Vec<WordTable<'a>>,
}

/// Where the values are that the newest report of every measure does not give.
pub(super) fn newest() -> Address {
    addresses::findings().child("luecken")
}

/// Where the values are that the reports for a year do not give.
pub(super) fn of_year(year: i32) -> Address {
    newest().child(&year.to_string())
}

/// Where the values are that a department did not give for a year.
pub(super) fn of(output: &Output<'_>, department: DepartmentId, year: i32) -> Address {
    of_year(year).child(&output.portal[department].key)
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    if output.portal.reports.is_empty() {
        return;
    }
    to.push(page(output, newest(), Content::Page, "gap_list.html", |output| {
        let latest: Vec<ReportId> = output.views.latest_reports().collect();
        let title = output.format.word("luecken_neueste_titel").to_owned();
        view(output, &newest(), title, &latest)
    }));
    for year in output.portal.years() {
        to.push(page(output, of_year(year), Content::Page, "gap_list.html", move |output| {
            let title = output.format.text("luecken_jahr_titel", &vec![("jahr", output.format.year(year).into())]);
            view(output, &of_year(year), title, &output.portal.reports_in(year))
        }));
    }
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
    let crumbs = vec![Link { address: addresses::findings(), text: output.format.word("befunde_titel") }];
    let frame = Frame::new(output, address, "", "befunde")
        .described(format!("{title}. {}", output.format.word("luecken_erklaerung")))
        .titled(title.into())
        .below(crumbs);
    let mut tables = WordTables::new(&REASONS, &frame.root, output.format.content());
    for id in reports {
        let report = &output.portal[*id];
        let mut values = Values { output, report, to: &mut tables };
        for indicator in &report.indicators {
            values.add(&indicator.target, &indicator.name, INDICATOR, "spalte_plan");
            values.add(&indicator.actual, &indicator.name, INDICATOR, "spalte_ist");
        }
        for step in &report.milestones {
            values.add(&step.due, &step.name, MILESTONE, "spalte_soll");
            values.add(&step.done, &step.name, MILESTONE, "spalte_ist");
        }
    }
    let reasons = tables.finish(output.format, "lesart", output.format.word("luecken_tabelle"), COLUMNS);
    (frame, GapListPage { reasons })
}

/// What of a report has values.
#[derive(Clone, Copy)]
struct Bearer {
    /// The message with its name.
    name: &'static str,
    /// Where the report's page has all of them.
    place: &'static str,
}

const INDICATOR: Bearer = Bearer { name: "spalte_kennzahl", place: "kennzahlen" };
const MILESTONE: Bearer = Bearer { name: "spalte_meilenstein", place: "meilensteine" };

/// The values of a report on their way to the tables of their reasons.
struct Values<'v, 'a, 'r> {
    output: &'v Output<'a>,
    report: &'v Report,
    to: &'v mut WordTables<'r>,
}

impl Values<'_, '_, '_> {
    /// Adds a value that is not given. In: of what it is, and the message with the name of the field.
    fn add<T>(&mut self, value: &Field<T>, name: &str, of: Bearer, field: &str) {
        if matches!(value.reading, Reading::Known(_)) {
            return;
        }
        let (portal, format, report) = (self.output.portal, self.output.format, self.report);
        self.to.add(value.reading.key(), |row| {
            row.key(&portal[report.measure].key);
            row.head(name);
            row.cell(&format!("{}, {}", format.word(of.name), format.word(field)));
            row.link(&report.address, of.place, portal.report_title(report));
            row.key(format.year(report.year));
            row.value(self.output, value);
        });
    }
}
