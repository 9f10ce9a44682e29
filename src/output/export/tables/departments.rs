//! `ressorts`: one row a department.

use super::{Row, Rows};
use crate::model::{Department, DepartmentId};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Words};

/// The table of departments.
pub struct Departments;

fn department(row: Row<'_, DepartmentId>) -> &Department {
    &row.output.portal[row.key]
}

type Col = Column<DepartmentId>;

impl Rows for Departments {
    type Key = DepartmentId;
    const NAME: &'static str = "ressorts";
    const TITLE: (&'static str, &'static str) = ("Ressorts", "Departments");
    const ABOUT: Words = Words::new("Ein Ressort je Zeile.", "One row a department.");
    const QUESTION: Words = Words::new(
        "Welches Ressort hat wie viele Maßnahmen und Berichte?",
        "Which department has how many measures and reports?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = DepartmentId> + use<'a> {
        output.portal.department_ids()
    }

    const COLUMNS: &'static [Col] = &[
        Col::reported("ressort", Type::Text, ("Schlüssel des Ressorts.", "Key of the department."), |row| {
            Cell::text(&department(row).key)
        })
        .titled("Ressort", "Department")
        .key()
        .previewed(),
        Col::reported("titel", Type::Text, ("Amtlicher Name.", "Official name."), |row| {
            Cell::text(&department(row).title)
        })
        .titled("Name", "Name")
        .required()
        .previewed(),
        Col::computed(
            "massnahmen",
            Type::Integer,
            "massnahmen-zaehlung",
            (
                "Anzahl der Maßnahmen, für die das Ressort verantwortlich ist.",
                "Number of measures that the department is responsible for.",
            ),
            |row| Cell::count(row.output.views.measures_of_department(row.key).len()),
        )
        .titled("Maßnahmen", "Measures")
        .required()
        .at_least(0)
        .previewed(),
        Col::computed(
            "berichte",
            Type::Integer,
            "bericht-zaehlung",
            ("Anzahl der Berichte des Ressorts.", "Number of the department's reports."),
            |row| Cell::count(row.output.views.reports_of_department(row.key).len()),
        )
        .titled("Berichte", "Reports")
        .required()
        .at_least(0)
        .previewed(),
        Col::reported("url", Type::Url, ("Adresse des Ressorts.", "Address of the department."), |row| {
            Cell::owned(row.output.settings.base_url.join(&row.output.portal.department_address(department(row))))
        })
        .titled("Adresse", "Address")
        .required(),
    ];
}
