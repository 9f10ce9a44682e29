//! The list of years, and one year over all measures: what was promised for it, what came, what slipped, and what else
//! stands out in its reports.

use serde::Serialize;

use super::addresses;
use super::charts;
use super::counted::Counted;
use super::coverage::{self, MissingRow, YearSum};
use super::findings::{self, FIRST};
use super::flows::{self, FlowView};
use super::found::{Conspicuous, Found, FoundSection, List, Overdue, PutOff, Scope, Unmeasured, Unreadable};
use super::frame::{Frame, Link, Schema};
use super::framed::page;
use super::gaps::{self, GapCount};
use super::list;
use super::reuse;
use super::tally::{Tally, tally};
use super::year_changes;
use crate::model::Address;
use crate::output::artefact::Content;
use crate::output::chart::Place;
use crate::output::context::Output;
use crate::output::job::Job;

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
    /// What was promised, what came and what slipped, in words.
    summary: String,
    state: Tally<'a>,
    /// What is declared, and where the same reports stand by their dates, as HTML.
    charts: Vec<String>,
    /// How ratings moved from the year before, as HTML.
    flow: Option<String>,
    reports_address: Address,
    /// Milestones that were overdue at the cut-off.
    overdue: FoundSection<'a>,
    /// Milestones that are due later than in the report before.
    put_off: FoundSection<'a>,
    /// Reports whose rating and figures stand apart.
    conspicuous: FoundSection<'a>,
    /// The page of what its reports changed; none where they changed nothing.
    changes: Option<Address>,
    movement: Option<FlowView<'a>>,
    coverage: YearSum<'a>,
    missing: Vec<MissingRow<'a>>,
    /// The values that its reports do not give.
    reasons: Vec<GapCount<'a>>,
    /// The same by department and year.
    all_gaps: Address,
    unmeasured: FoundSection<'a>,
    unreadable: FoundSection<'a>,
}

/// All that stands out in the reports for a year.
struct All {
    overdue: List<Overdue>,
    put_off: List<PutOff>,
    conspicuous: List<Conspicuous>,
    unmeasured: List<Unmeasured>,
    unreadable: List<Unreadable>,
}

impl All {
    /// Adds the pages of the lists as well.
    fn artefacts<'a>(output: &Output<'a>, year: i32, to: &mut Vec<Job<'a>>) -> Self {
        let scope = Scope::Year(year);
        Self {
            overdue: List::of(output, scope).with_pages(output, to),
            put_off: List::of(output, scope).with_pages(output, to),
            conspicuous: List::of(output, scope),
            unmeasured: List::of(output, scope).with_pages(output, to),
            unreadable: List::of(output, scope).with_pages(output, to),
        }
    }
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    to.push(page(output, addresses::years(), Content::Page, "years.html", |output| {
        let title = output.format.word("jahre_titel");
        let frame = Frame::new(output, &addresses::years(), title, "jahre").described(title).of(Schema::List);
        let row = |year| YearRow { year, address: addresses::year(year), state: state(output, year) };
        let coverage = charts::coverage_offered(output, &addresses::years());
        (frame, YearsPage { coverage, years: output.portal.years().into_iter().rev().map(row).collect() })
    }));
    charts::coverage_file(output, &addresses::years(), to);
    for year in output.portal.years() {
        let all = All::artefacts(output, year, to);
        let artefact =
            page(output, addresses::year(year), Content::Page, "year.html", move |output| view(output, year, &all));
        to.push(artefact);
        charts::word_and_dates_files(output, &addresses::year(year), &output.portal.reports_in(year), to);
        if output.views.flow_into(year).is_some_and(|flow| !flow.stayed.is_empty()) {
            let chart = move |output: &Output<'a>| charts::flow_into(output, year);
            to.push(reuse::artefact(output, &addresses::year(year), charts::FLOW_FILE, chart));
        }
    }
}

/// The list of a year's reports.
fn counted(year: i32) -> Counted {
    Counted::reports().with(list::YEAR, &year.to_string())
}

/// What the reports of a year add up to; what is overdue has a list of its own.
fn state<'a>(output: &Output<'a>, year: i32) -> Tally<'a> {
    let mut state = tally(output, &output.portal.reports_in(year)).counting(&counted(year));
    state.leads.overdue = Some(Overdue::way(Scope::Year(year)));
    state
}

fn view<'a>(output: &Output<'a>, year: i32, all: &All) -> (Frame<'a>, YearPage<'a>) {
    let crumbs = vec![Link { address: addresses::years(), text: output.format.word("jahre_titel") }];
    let state = state(output, year);
    let summary = summary(output, year, &state, all.put_off.count());
    let heading = output.format.text("jahr_ueberschrift", &vec![("jahr", output.format.year(year).into())]);
    let frame = Frame::new(output, &addresses::year(year), output.format.year(year), "jahre")
        .described(summary.clone())
        .below(crumbs)
        .cited_as(output, &heading);
    let root = &frame.root;
    let page = YearPage {
        year,
        charts: charts::word_and_dates(output, &state, &addresses::year(year), &counted(year)),
        flow: flow(output, year),
        state,
        reports_address: output.portal.reports_address(year),
        overdue: all.overdue.section(output, root, FIRST),
        put_off: all.put_off.section(output, root, FIRST),
        conspicuous: all.conspicuous.section(output, root, FIRST),
        movement: flows::view(output, year),
        coverage: coverage::year_sum(output, year, &coverage::missing_there(year)),
        missing: coverage::missing_in(output, year),
        changes: year_changes::of(output, year),
        reasons: gaps::of_year_by_reason(output, year),
        all_gaps: findings::gaps_address(),
        unmeasured: all.unmeasured.section(output, root, FIRST),
        unreadable: all.unreadable.section(output, root, FIRST),
        summary,
    };
    (frame, page)
}

/// What was promised for a year, what came and what slipped, in words. In: how many due dates were put off as well.
fn summary(output: &Output<'_>, year: i32, state: &Tally<'_>, put_off: usize) -> String {
    let facts = vec![
        ("jahr", output.format.year(year).into()),
        ("berichte", state.reports.into()),
        ("faellig", state.steps.total.into()),
        ("teile", state.steps.in_words().into()),
        ("verschoben", put_off.into()),
    ];
    output.format.text("jahr_in_worten", &facts)
}

/// How ratings moved from the year before, with its figures and what there is for reuse.
fn flow(output: &Output<'_>, year: i32) -> Option<String> {
    let chart = charts::flow_into(output, year)?;
    let figures = charts::figures_of_flow(output, year)?;
    let place = Place { id: "grafik-wanderung", table: "wanderung-zahlen" };
    let at = (&addresses::year(year), charts::FLOW_FILE);
    Some(reuse::offered(output, &chart, place, at, Some(&figures)))
}
