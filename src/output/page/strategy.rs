//! The strategy with its goals.

use serde::Serialize;

use super::about::About;
use super::counted::Counted;
use super::frame::{DocumentVersion, Frame};
use super::framed::page;
use super::gaps::{self, EmptyRow};
use super::tally::{Tally, tally};
use crate::model::{Address, GoalId, Portal, ReportId, StrategyId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::translated;

#[derive(Serialize)]
struct StrategyPage<'a> {
    strategies: Vec<StrategyView<'a>>,
    goals: Vec<GoalRow<'a>>,
    /// Sections to which no measure belongs.
    empty: Vec<EmptyRow<'a>>,
}

#[derive(Serialize)]
struct StrategyView<'a> {
    /// Where it begins on the page, where there are several.
    id: String,
    title: &'a str,
    subtitle: Option<&'a str>,
    year: Option<i32>,
    /// The same strategy in other languages, where there are several: that of an only one has its page's.
    versions: Vec<DocumentVersion>,
    body: &'a str,
    about: About<'a>,
}

/// A goal in a list, with what its measures' newest reports add up to.
#[derive(Debug, Serialize)]
pub(super) struct GoalRow<'a> {
    pub address: Address,
    pub number: u32,
    pub title: &'a str,
    pub short: &'a str,
    pub measures: usize,
    pub measures_with_report: usize,
    pub state: Tally<'a>,
    /// The list of its measures, below the root.
    pub list: String,
}

pub(super) fn goal_rows<'a>(output: &Output<'a>) -> Vec<GoalRow<'a>> {
    output.portal.goal_ids().map(|id| goal_row(output, id)).collect()
}

pub(super) fn goal_row<'a>(output: &Output<'a>, id: GoalId) -> GoalRow<'a> {
    let goal = &output.portal[id];
    let measures = output.views.measures_of(id);
    let list = Counted::measures().with("ziel", &goal.number.to_string());
    let latest: Vec<ReportId> = measures.iter().filter_map(|id| output.views.latest_of(*id)).collect();
    GoalRow {
        address: output.portal.goal_address(goal),
        number: goal.number,
        title: &goal.title,
        short: goal.short_title(),
        measures: measures.len(),
        measures_with_report: latest.len(),
        state: tally(output, &latest).counting(&list),
        list: list.list(),
    }
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let address = Portal::strategies_address();
    let artefact = page(output, address, Content::Page, "strategy.html", view);
    to.push(match output.portal.strategies.first() {
        Some(strategy) => artefact.from(strategy.common.place()).changed(strategy.common.last_change()),
        None => artefact,
    });
}

fn view<'a>(output: &Output<'a>) -> (Frame<'a>, StrategyPage<'a>) {
    let address = Portal::strategies_address();
    let title = match output.portal.strategies.as_slice() {
        [only] => &only.title,
        _ => output.format.word("strategie_titel"),
    };
    let page = StrategyPage {
        strategies: output.portal.strategy_ids().map(|id| strategy_view(output, id)).collect(),
        goals: goal_rows(output),
        empty: gaps::empty_sections(output, None),
    };
    let mut frame = Frame::new(output, &address, title, "ziele");
    if let Some((id, first)) = output.portal.strategy_ids().zip(&output.portal.strategies).next() {
        frame = frame.summed_up(first.common.summary.as_deref(), &output.narratives.strategy(id).text);
    }
    if let [only] = output.portal.strategies.as_slice() {
        frame = frame.document(&only.common, &address);
    }
    (frame.cited(output), page)
}

fn strategy_view<'a>(output: &Output<'a>, id: StrategyId) -> StrategyView<'a> {
    let (portal, strategy) = (output.portal, &output.portal[id]);
    let versions = match portal.strategies.as_slice() {
        [_only] => Vec::new(),
        _ => {
            let (original, own_page) = (portal.strategy_address(strategy), translated::strategy_page(portal, strategy));
            DocumentVersion::all(&strategy.common, &original, &own_page)
        }
    };
    StrategyView {
        id: strategy.id(),
        title: &strategy.title,
        subtitle: strategy.subtitle.as_deref(),
        year: strategy.year,
        versions,
        body: &output.narratives.strategy(id).html,
        about: About::of(&strategy.common, output.format),
    }
}
