//! `/aenderungen/2021/`: what the reports for a year changed against the report before, by the kind of change: what the
//! page of changes counts (rule `vorjahresvergleich`).

use serde::Serialize;

use super::addresses;
use super::difference::{self, Said};
use super::frame::{Frame, Link};
use super::framed::page;
use super::row_table::Column;
use super::word_tables::{self, WordTable, WordTables};
use crate::model::{Address, ReportId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::words("spalte_bericht"),
    Column::words("spalte_gegenstand"),
    Column::words("vorher"),
    Column::words("jetzt"),
];

#[derive(Serialize)]
struct YearChangesPage<'a> {
    year: i32,
    /// The kinds that occur.
    kinds: Vec<WordTable<'a>>,
}

/// The page of a year; none where its reports changed nothing.
pub(super) fn of(output: &Output<'_>, year: i32) -> Option<Address> {
    let has_changes = |id: &ReportId| output.views.difference(*id).is_some_and(|it| !it.changes.is_empty());
    output.portal.reports_in(year).iter().any(has_changes).then(|| addresses::changes_of(year))
}

/// Where it has the changes of one kind.
pub(super) fn place(year: i32, kind: &str) -> String {
    word_tables::place(&addresses::changes_of(year), kind)
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    for year in output.portal.years() {
        if let Some(address) = of(output, year) {
            to.push(page(output, address, Content::Page, "year_changes.html", move |output| view(output, year)));
        }
    }
}

fn view<'a>(output: &Output<'a>, year: i32) -> (Frame<'a>, YearChangesPage<'a>) {
    let (portal, format) = (output.portal, output.format);
    let crumbs = vec![Link { address: addresses::changes(), text: format.word("aenderungen_titel") }];
    let title = format.text("jahreswechsel_neueste", &vec![("jahr", format.year(year).into())]);
    let frame = Frame::new(output, &addresses::changes_of(year), "", "aenderungen")
        .described(format!("{title}. {}", format.word("jahreswechsel_text")))
        .titled(title.clone().into())
        .below(crumbs);
    let mut tables = WordTables::new(&difference::kinds(), &frame.root, output.format.content());
    for id in portal.reports_in(year) {
        let Some(difference) = output.views.difference(id) else { continue };
        let (before, now) = (&portal[difference.with], &portal[id]);
        for change in &difference.changes {
            tables.add(difference::kind(output, *change, before, now), |row| {
                let told = difference::row(output, *change, before, now);
                row.key(&portal[now.measure].key);
                row.link(&now.address, "vorjahr", portal.report_title(now));
                row.said(told.subject.map(Said::Words).as_ref(), None);
                row.said(told.before.as_ref(), None);
                row.said(told.now.as_ref(), told.days.as_deref());
            });
        }
    }
    let kinds = tables.finish(format, "art", &title, COLUMNS);
    (frame, YearChangesPage { year, kinds })
}
