//! The list of goals, and one goal with its measures.

use serde::Serialize;

use super::about::About;
use super::charts;
use super::coverage::{self, MissingRow};
use super::found::{self, Scope, Unmeasured};
use super::frame::{Frame, Link, Schema};
use super::framed::page;
use super::gaps::{self, EmptyRow};
use super::row::{self, MeasureRow};
use super::row_table::RowTable;
use super::strategy::{GoalRow, goal_row, goal_rows};
use crate::model::{Address, GoalId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::export::cut_address;
use crate::output::job::Job;

#[derive(Serialize)]
struct GoalsPage<'a> {
    goals: Vec<GoalRow<'a>>,
}

#[derive(Serialize)]
struct GoalPage<'a> {
    /// What it reported, as a workbook, below the root.
    workbook: Address,
    /// Its reports as CSV.
    csv: Address,
    number: u32,
    title: &'a str,
    body: &'a str,
    about: About<'a>,
    row: GoalRow<'a>,
    /// What its measures' newest reports declare, and where they stand by their dates, as HTML.
    charts: Vec<String>,
    measures: Vec<MeasureRow<'a>>,
    missing: Vec<MissingRow<'a>>,
    empty: Vec<EmptyRow<'a>>,
    /// What its measures' newest reports do not let anyone measure.
    unmeasured: RowTable<'a>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    to.push(page(output, Address::page(&["ziele"]), Content::Page, "goals.html", |output| {
        let title = output.format.word("ziele_titel");
        let frame = Frame::new(output, &Address::page(&["ziele"]), title, "ziele").described(title).of(Schema::List);
        (frame, GoalsPage { goals: goal_rows(output) })
    }));
    for id in output.portal.goal_ids() {
        let goal = &output.portal[id];
        let address = output.portal.goal_address(goal);
        let artefact = page(output, address, Content::Page, "goal.html", move |output| view(output, id));
        to.push(artefact.from(goal.common.place()).changed(goal.common.last_change()));
    }
}

fn view<'a>(output: &Output<'a>, id: GoalId) -> (Frame<'a>, GoalPage<'a>) {
    let goal = &output.portal[id];
    let body = output.narratives.goal(id);
    let crumbs = vec![Link { address: Address::page(&["ziele"]), text: output.format.word("ziele_titel") }];
    let frame = Frame::new(output, &output.portal.goal_address(goal), &goal.title, "ziele")
        .summed_up(goal.common.summary.as_deref(), &body.text)
        .below(crumbs)
        .document(&goal.common, &output.portal.goal_address(goal))
        .cited(output);
    let measures = output.views.measures_of(id);
    let unmeasured = Unmeasured::of(output, measures.iter().filter_map(|id| output.views.latest_of(*id)));
    let row = goal_row(output, id);
    let charts = charts::word_and_dates_plain(output, &row.state, "massnahmen-tabelle");
    let page = GoalPage {
        workbook: cut_address(&output.portal.goal_address(goal), "xlsx"),
        csv: cut_address(&output.portal.goal_address(goal), "csv"),
        charts,
        number: goal.number,
        title: &goal.title,
        body: &body.html,
        about: About::of(&goal.common, output.format),
        row,
        measures: measures.iter().map(|id| row::measure(output, *id)).collect(),
        missing: coverage::missing_of(output, measures),
        empty: gaps::empty_sections(output, Some(id)),
        unmeasured: found::table(output, &frame.root, (Scope::Portal, &unmeasured), usize::MAX),
    };
    (frame, page)
}
