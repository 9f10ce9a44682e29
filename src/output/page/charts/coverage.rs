//! Which departments reported in which years.

use rust_decimal::Decimal;

use crate::derive::{Coverage, coverage};
use crate::model::{Address, DepartmentId, MeasureId, Report, german_order};
use crate::output::chart::coverage as matrix;
use crate::output::chart::{Chart, Place};
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::page::charts::language_of_names;
use crate::output::page::counted::Counted;
use crate::output::page::list::YEAR;
use crate::output::page::reuse::{self, Cell, Figures};

/// Its file, below the page that shows it.
const FILE: &str = "abdeckung.svg";

/// The measures of every department, in the order of their titles, and last those without one; each with its places in
/// all years.
fn covered<'a>(output: &Output<'a>) -> Vec<(Option<DepartmentId>, matrix::Group<'a>)> {
    let portal = output.portal;
    let mut departments: Vec<DepartmentId> = portal.department_ids().collect();
    departments.sort_by(|a, b| german_order(portal[*a].short_title(), portal[*b].short_title()));
    let departments = departments
        .into_iter()
        .map(|id| (Some(id), portal[id].short_title(), output.views.measures_of_department(id).to_vec()));
    let without = portal.measure_ids().filter(|id| portal[*id].department.is_none()).collect();
    let rows = departments.chain(std::iter::once((None, output.format.word("nicht_angegeben"), without)));
    rows.filter(|(_, _, measures): &(_, _, Vec<MeasureId>)| !measures.is_empty())
        .map(|(id, name, measures)| {
            let language = id.map_or("", |id| language_of_names(output, portal[id].common.tongue()));
            (id, matrix::Group { name, language, years: cells(output.views.coverage(), &measures) })
        })
        .collect()
}

/// Which departments reported in which years.
fn chart(output: &Output<'_>) -> Option<Chart> {
    let format = output.format;
    let groups: Vec<matrix::Group<'_>> = covered(output).into_iter().map(|(_, group)| group).collect();
    let years: Vec<String> = output.views.coverage().years.iter().map(ToString::to_string).collect();
    let sum = |of: fn(&matrix::Cell) -> usize| groups.iter().flat_map(|group| &group.years).map(of).sum();
    let (reported, missing): (usize, usize) = (sum(|cell| cell.reported), sum(|cell| cell.missing));
    let words = matrix::Words {
        title: format.word("grafik_abdeckung"),
        summary: format.text("grafik_abdeckung_satz", &vec![("n", reported.into()), ("m", missing.into())]),
        states: ["grafik_berichtet", "grafik_fehlt", "grafik_keine_pflicht"].map(|id| format.word(id)),
    };
    let years: Vec<&str> = years.iter().map(String::as_str).collect();
    matrix::chart(&years, &groups, words)
}

/// The chart of coverage with its figures and what there is for reuse, and its file, for the page that shows it.
pub(in crate::output::page) fn offered(output: &Output<'_>, page: &Address) -> Option<String> {
    let chart = chart(output)?;
    let format = output.format;
    let mut heads = vec![format.word("ressort").to_owned()];
    heads.extend(output.views.coverage().years.iter().map(ToString::to_string));
    let rows = covered(output).into_iter().map(|(department, group)| {
        let cells = output.views.coverage().years.iter().zip(&group.years);
        let cells = cells.map(|(year, cell)| figures_of(output, department, *year, *cell));
        let name = if department.is_some() { Cell::of_content(group.name) } else { Cell::plain(group.name) };
        std::iter::once(name).chain(cells).collect()
    });
    let figures = Figures { heads, rows: rows.collect() };
    let place = Place { id: "grafik-abdeckung", table: "abdeckung-zahlen" };
    Some(reuse::offered(output, &chart, place, (page, FILE), Some(&figures)))
}

/// How many reported, and how many reports are missing. Each leads to its list; the reports only where all are the
/// department's own, and none that another one wrote about its measures.
fn figures_of(output: &Output<'_>, department: Option<DepartmentId>, year: i32, cell: matrix::Cell) -> Cell {
    let format = output.format;
    let department = department.map(|id| (id, &output.portal[id]));
    let list = department.and_then(|(id, department)| {
        let reports = output.views.reports_of_department(id).iter().map(|report| &output.portal[*report]);
        let own: Vec<&Report> = reports.filter(|report| report.year == year).collect();
        let is_same =
            own.len() == cell.reported && own.iter().all(|it| output.portal[it.measure].department == Some(id));
        let list = Counted::reports().with("ressort", &department.key).also(YEAR, &year.to_string());
        (is_same && cell.reported > 0).then_some(list)
    });
    let missing = (cell.missing > 0).then(|| {
        let place = department.map(|(_, it)| format!("{}#fehlend-{year}", output.portal.department_address(it)));
        Cell::plain(format.count("grafik_abdeckung_fehlen", cell.missing)).leading_to(place)
    });
    Cell::plain(format.number(Decimal::from(cell.reported))).leading_to(list).and(missing)
}

/// Adds the file of [`offered`].
pub(in crate::output::page) fn file<'a>(output: &Output<'a>, page: &Address, to: &mut Vec<Job<'a>>) {
    if !output.portal.reports.is_empty() {
        to.push(reuse::artefact(output, page, FILE, chart));
    }
}

fn cells(coverage: &Coverage, measures: &[MeasureId]) -> Vec<matrix::Cell> {
    let mut cells = vec![matrix::Cell::default(); coverage.years.len()];
    for measure in measures {
        for (cell, (_, place)) in cells.iter_mut().zip(coverage.of(*measure)) {
            match place {
                coverage::Place::Reported { .. } => cell.reported += 1,
                coverage::Place::Missing(_) => cell.missing += 1,
                coverage::Place::NotDueYet | coverage::Place::NoDuty | coverage::Place::DutyUnknown => cell.other += 1,
            }
        }
    }
    cells
}
