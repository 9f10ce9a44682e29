//! The list of years, and one year over all measures: ratings, and what is overdue.

use serde::Serialize;

use super::charts;
use super::counted::Counted;
use super::coverage::{self, MissingRow, YearSum};
use super::flows::{self, FlowView};
use super::found::{self, Overdue};
use super::frame::{Frame, Link, Schema, page};
use super::list;
use super::reuse;
use super::row::{self, ReportRow};
use super::row_table::RowTable;
use super::tally::{Tally, tally};
use super::year_changes;
use crate::model::Address;
use crate::output::artefact::{Artefact, Content};
use crate::output::chart::Place;
use crate::output::context::Output;

/// How many overdue milestones a year's page lists; all of them are in the downloads.
const MOST_OVERDUE: usize = 100;

/// How many reports that stand apart; all of them are in the list of reports.
const MOST_CONSPICUOUS: usize = 100;

#[derive(Serialize)]
struct YearsPage<'a> {
    /// Who reported when, as HTML.
    coverage: Option<String>,
    years: Vec<YearRow<'a>>,
}

#[derive(Serialize)]
struct YearRow<'a> {
    year: i32,
    address: Address,
    state: Tally<'a>,
}

#[derive(Serialize)]
struct YearPage<'a> {
    year: i32,
    state: Tally<'a>,
    /// What is declared, and where the same reports stand by their dates, as HTML.
    charts: Vec<String>,
    /// How ratings moved from the year before, as HTML.
    flow: Option<String>,
    reports_address: Address,
    overdue: RowTable<'a>,
    /// Reports whose rating and figures stand apart.
    conspicuous: Vec<ReportRow<'a>>,
    /// The list of all of them, below the root.
    all_conspicuous: String,
    /// The page of what its reports changed; none where they changed nothing.
    changes: Option<Address>,
    movement: Option<FlowView<'a>>,
    coverage: YearSum<'a>,
    missing: Vec<MissingRow<'a>>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, list_address(), Content::Page, "years.html", |output| {
        let title = output.format.word("jahre_titel");
        let frame = Frame::new(output, &list_address(), title, "jahre").described(title).of(Schema::List);
        let row = |year| YearRow { year, address: address(year), state: state(output, year) };
        let coverage = charts::coverage_offered(output, &list_address());
        (frame, YearsPage { coverage, years: output.portal.years().into_iter().rev().map(row).collect() })
    }));
    charts::coverage_file(output, &list_address(), to);
    for year in output.portal.years() {
        let artefact = page(output, address(year), Content::Page, "year.html", move |output| view(output, year));
        to.push(artefact);
        charts::word_and_dates_files(output, &address(year), &output.portal.reports_in(year), to);
        if output.views.flow_into(year).is_some_and(|flow| !flow.stayed.is_empty()) {
            let chart = move |output: &Output<'a>| charts::flow_into(output, year);
            to.push(reuse::artefact(output, &address(year), charts::FLOW_FILE, chart));
        }
    }
}

/// Where the list of years stands.
pub(super) fn list_address() -> Address {
    Address::page(&["jahre"])
}

/// Where the page of a year stands.
pub(super) fn address(year: i32) -> Address {
    list_address().child(&year.to_string())
}

/// The list of a year's reports.
fn counted(year: i32) -> Counted {
    Counted::reports().with(list::YEAR, &year.to_string())
}

/// What the reports of a year add up to; what is overdue and what stands apart is listed on its page.
fn state<'a>(output: &Output<'a>, year: i32) -> Tally<'a> {
    let page = address(year);
    let mut state = tally(output, &output.portal.reports_in(year)).counting(&counted(year));
    state.leads.overdue = Some(format!("{page}#ueberfaellig"));
    state.leads.conspicuous = Some(format!("{page}#auffaellig"));
    state
}

fn view<'a>(output: &Output<'a>, year: i32) -> (Frame<'a>, YearPage<'a>) {
    let ids = output.portal.reports_in(year);
    let crumbs = vec![Link { address: list_address(), text: output.format.word("jahre_titel") }];
    let title = output.format.year(year);
    let frame = Frame::new(output, &address(year), title, "jahre")
        .described(output.format.text("jahr_beschreibung", &vec![("jahr", title.into())]))
        .below(crumbs)
        .cited(output);
    let overdue = Overdue::of(output, ids.iter().copied());
    let conspicuous = ids.iter().filter(|id| output.views.report(**id).is_conspicuous());
    let state = state(output, year);
    let page = YearPage {
        year,
        charts: charts::word_and_dates(output, &state, &address(year), &counted(year)),
        flow: flow(output, year),
        state,
        reports_address: output.portal.reports_address(year),
        conspicuous: conspicuous.take(MOST_CONSPICUOUS).map(|id| row::report(output, *id)).collect(),
        overdue: found::table(output, &frame.root, &overdue, MOST_OVERDUE),
        movement: flows::view(output, year),
        coverage: coverage::year_sum(output, year, &coverage::missing_there(year)),
        missing: coverage::missing_in(output, year),
        all_conspicuous: counted(year).also("befund", "auffaellig"),
        changes: year_changes::of(output, year),
    };
    (frame, page)
}

/// How ratings moved from the year before, with its figures and what there is for reuse.
fn flow(output: &Output<'_>, year: i32) -> Option<String> {
    let chart = charts::flow_into(output, year)?;
    let figures = charts::figures_of_flow(output, year)?;
    let place = Place { id: "grafik-wanderung", table: "wanderung-zahlen" };
    let at = (&address(year), charts::FLOW_FILE);
    Some(reuse::offered(output, &chart, place, at, Some(&figures)))
}
