//! Files for readers of one page: what a department, a goal or a measure reported, as a workbook and as CSV.
//!
//! `daten/ressorts/<key>.xlsx` and `.csv`, `daten/ziele/<number>.xlsx` and `.csv`, `daten/massnahmen/<key>.xlsx`: the page's
//! own address below `daten/`, with another ending. They are rows of the tables and nothing more, so neither the descriptors
//! nor the archive list them; `openapi.json` says where they are.

use std::sync::Arc;

use super::selection::Selection;
use super::tables::{Changes, Indicators, Measures, Milestones, Objectives, PartKey, Reports};
use super::{FOLDER, csv_table, xlsx};
use crate::model::{Address, DepartmentId, GoalId, MeasureId, ReportId};
use crate::output::context::Output;
use crate::output::job::Job;

/// The file of a page: its address below `daten/`, with an ending.
#[must_use]
pub fn cut_address(page: &Address, ending: &str) -> Address {
    Address::file(format!("{FOLDER}{}.{ending}", page.as_str().trim_end_matches('/')))
}

/// Adds the files of every department, goal and measure.
pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let output = *output;
    let (portal, views) = (output.portal, output.views);
    let explained = Arc::new(xlsx::Explanation::new());
    for id in portal.department_ids() {
        let page = portal.department_address(&portal[id]);
        let weight = views.reports_of_department(id).len();
        add(
            output,
            (&page, weight),
            &explained,
            move || of_department(output, id),
            move || measures_of_department(output, id),
            to,
        );
    }
    for id in portal.goal_ids() {
        let page = portal.goal_address(&portal[id]);
        let weight = views.measures_of(id).len();
        add(
            output,
            (&page, weight),
            &explained,
            move || of_goal(output, id),
            move || views.measures_of(id).to_vec(),
            to,
        );
    }
    for id in portal.measure_ids() {
        let address = cut_address(&portal.measure_address(&portal[id]), "xlsx");
        to.push(Job::data(address, move |to| {
            xlsx::write_book(&tables(output, &|| views.reports_of(id).to_vec(), &|| vec![id]), None, to)
        }));
    }
}

/// Adds a workbook, and the rows of `berichte` as CSV.
fn add<'a>(
    output: Output<'a>,
    (page, weight): (&Address, usize),
    explanation: &Arc<xlsx::Explanation>,
    reports: impl Fn() -> Vec<ReportId> + Send + Sync + Copy + 'a,
    measures: impl Fn() -> Vec<MeasureId> + Send + Sync + Copy + 'a,
    to: &mut Vec<Job<'a>>,
) {
    let explanation = Arc::clone(explanation);
    let book = Job::data(cut_address(page, "xlsx"), move |to| {
        xlsx::write_book(&tables(output, &reports, &measures), Some(&explanation), to)
    });
    to.push(book.weighing(weight));
    to.push(Job::data(cut_address(page, "csv"), move |to| {
        csv_table::FORMAT.write(&Selection::of::<Reports, _>(output, move || reports().into_iter()), to)
    }));
}

fn of_department(output: Output<'_>, id: DepartmentId) -> Vec<ReportId> {
    output.views.reports_of_department(id).to_vec()
}

/// The measures that it is responsible for, and those that it reported on.
fn measures_of_department(output: Output<'_>, id: DepartmentId) -> Vec<MeasureId> {
    let reported = output.views.reports_of_department(id).iter().map(|report| output.portal[*report].measure);
    let responsible = output.views.measures_of_department(id).iter().copied();
    let all: std::collections::BTreeSet<usize> = responsible.chain(reported).map(MeasureId::index).collect();
    all.into_iter().map(MeasureId::new).collect()
}

fn of_goal(output: Output<'_>, id: GoalId) -> Vec<ReportId> {
    let measures = output.views.measures_of(id).iter();
    measures.flat_map(|measure| output.views.reports_of(*measure)).copied().collect()
}

/// The rows of some reports and measures, table by table.
fn tables<'a>(
    output: Output<'a>,
    reports: &dyn Fn() -> Vec<ReportId>,
    measures: &dyn Fn() -> Vec<MeasureId>,
) -> Vec<Selection<'a>> {
    let (reports, measures) = (reports(), measures());
    let portal = output.portal;
    let parts = |count: fn(&crate::model::Report) -> usize| -> Vec<PartKey> {
        reports.iter().flat_map(|id| PartKey::all(*id, count(&portal[*id]))).collect()
    };
    let (indicators, milestones) = (parts(|it| it.indicators.len()), parts(|it| it.milestones.len()));
    let objectives = parts(|it| it.objectives.len());
    let changes: Vec<_> = reports.iter().flat_map(|id| Changes::of_report(&output, *id)).collect();
    vec![
        Selection::of::<Reports, _>(output, move || reports.clone().into_iter()),
        Selection::of::<Indicators, _>(output, move || indicators.clone().into_iter()),
        Selection::of::<Milestones, _>(output, move || milestones.clone().into_iter()),
        Selection::of::<Measures, _>(output, move || measures.clone().into_iter()),
        Selection::of::<Changes, _>(output, move || changes.clone().into_iter()),
        Selection::of::<Objectives, _>(output, move || objectives.clone().into_iter()),
    ]
}
