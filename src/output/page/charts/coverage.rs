//! Which departments reported in which years.

use crate::derive::{Coverage, coverage};
use crate::model::{Address, DepartmentId, MeasureId};
use crate::output::chart::coverage as matrix;
use crate::output::chart::{Chart, Place};
use crate::output::page::reuse::{self, Cell, Figures};
use crate::output::site::{Artefact, Output};

/// Its file, below the page that shows it.
const FILE: &str = "abdeckung.svg";

/// The measures of every department, and last those without one; each with its places in all years.
fn covered<'a>(output: &Output<'a>) -> Vec<matrix::Group<'a>> {
    let departments = output.portal.departments.iter().enumerate();
    let mut rows: Vec<(&str, Vec<MeasureId>)> = departments
        .map(|(index, department)| {
            (department.short_title(), output.views.measures_of_department(DepartmentId::new(index)).to_vec())
        })
        .collect();
    let all = (0..output.portal.measures.len()).map(MeasureId::new);
    rows.push((
        output.format.word("nicht_angegeben"),
        all.filter(|id| output.portal[*id].department.is_none()).collect(),
    ));
    rows.retain(|(_, measures)| !measures.is_empty());
    rows.into_iter()
        .map(|(name, measures)| matrix::Group { name, years: cells(output.views.coverage(), &measures) })
        .collect()
}

/// Which departments reported in which years.
fn chart(output: &Output<'_>) -> Option<Chart> {
    let (format, groups) = (output.format, covered(output));
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
    let facts = |cell: &matrix::Cell| vec![("n", cell.reported.into()), ("m", cell.missing.into())];
    let unknown = format.word("nicht_angegeben");
    let rows = covered(output).into_iter().map(|group| {
        let cells = group.years.iter().map(|cell| Cell::plain(format.text("grafik_abdeckung_zelle", &facts(cell))));
        let name = if group.name == unknown { Cell::plain(unknown) } else { Cell::of_content(group.name) };
        std::iter::once(name).chain(cells).collect()
    });
    let figures = Figures { heads, rows: rows.collect() };
    let place = Place { id: "grafik-abdeckung", table: "abdeckung-zahlen" };
    Some(reuse::offered(output, &chart, place, (page, FILE), Some(&figures)))
}

/// Adds the file of [`offered`].
pub(in crate::output::page) fn file<'a>(output: &Output<'a>, page: &Address, to: &mut Vec<Artefact<'a>>) {
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
