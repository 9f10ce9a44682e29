//! `ressorts`: one row a department.

use super::{Row, Rows};
use crate::model::{Department, DepartmentId, Portal};
use crate::output::export::{Cell, Column, Type};

/// The table of departments.
pub struct Departments;

fn department(row: Row<'_, DepartmentId>) -> &Department {
    &row.output.portal[row.key]
}

const fn col(
    name: &'static str,
    kind: Type,
    about: (&'static str, &'static str),
    cell: for<'a> fn(Row<'a, DepartmentId>) -> Cell<'a>,
) -> Column<DepartmentId> {
    Column::reported(name, kind, about, cell)
}

impl Rows for Departments {
    type Key = DepartmentId;
    const NAME: &'static str = "ressorts";
    const TITLE: (&'static str, &'static str) = ("Ressorts", "Departments");

    fn keys(portal: &Portal) -> impl Iterator<Item = DepartmentId> {
        (0..portal.departments.len()).map(DepartmentId::new)
    }

    const COLUMNS: &'static [Column<DepartmentId>] = &[
        col("ressort", Type::Text, ("Schlüssel des Ressorts.", "Key of the department."), |row| {
            Cell::text(&department(row).key)
        }),
        col("titel", Type::Text, ("Amtlicher Name.", "Official name."), |row| Cell::text(&department(row).title)),
        Column::computed(
            "massnahmen",
            Type::Integer,
            "massnahmen-zaehlung",
            (
                "Anzahl der Maßnahmen, für die das Ressort verantwortlich ist.",
                "Number of measures that the department is responsible for.",
            ),
            |row| Cell::count(row.output.views.measures_of_department(row.key).len()),
        ),
        Column::computed(
            "berichte",
            Type::Integer,
            "bericht-zaehlung",
            ("Anzahl der Berichte des Ressorts.", "Number of the department's reports."),
            |row| Cell::count(row.output.views.reports_of_department(row.key).len()),
        ),
        col("url", Type::Url, ("Adresse des Ressorts.", "Address of the department."), |row| {
            Cell::owned(row.output.settings.base_url.join(&row.output.portal.department_address(department(row))))
        }),
    ];
}
