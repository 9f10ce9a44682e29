//! `ressortnamen`: one row an official name of a department, with the years in which it was in use.

use super::{Row, Rows};
use crate::model::{Department, DepartmentId, OfficialName};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Words};

/// The table of departments' names.
pub struct DepartmentNames;

/// A name of a department, by its place in `namen`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameKey {
    department: DepartmentId,
    index: usize,
}

fn department(row: Row<'_, NameKey>) -> &Department {
    &row.output.portal[row.key.department]
}

fn name(row: Row<'_, NameKey>) -> Option<&OfficialName> {
    department(row).names.get(row.key.index)
}

/// The key of the name within its department.
fn own_key<'a>(row: Row<'a, NameKey>) -> Option<&'a str> {
    row.output.views.name_key(row.key.department, row.key.index)
}

type Col = Column<NameKey>;

impl Rows for DepartmentNames {
    type Key = NameKey;
    const NAME: &'static str = "ressortnamen";
    const TITLE: (&'static str, &'static str) = ("Namen der Ressorts", "Names of departments");
    const ABOUT: Words = Words::new(
        "Ein früherer oder späterer amtlicher Name eines Ressorts je Zeile; in allen anderen Jahren gilt ressorts.titel.",
        "One row an earlier or later official name of a department; in all other years ressorts.titel applies.",
    );
    const QUESTION: Words =
        Words::new("Wie hieß ein Ressort in welchem Jahr?", "What was a department called in which year?");

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = NameKey> + use<'a> {
        let portal = output.portal;
        let departments = portal.department_ids();
        departments
            .flat_map(|department| (0..portal[department].names.len()).map(move |index| NameKey { department, index }))
    }

    const COLUMNS: &'static [Col] = &[
        Col::reported(
            "ressortname",
            Type::Text,
            ("Schlüssel: Ressort, Name und erstes Jahr.", "Key: department, name and first year."),
            |row| Cell::maybe(own_key(row), |own| Cell::owned(format!("{}-{own}", department(row).key))),
        )
        .titled("Schlüssel", "Key")
        .key(),
        Col::reported("ressort", Type::Text, ("Schlüssel des Ressorts.", "Key of the department."), |row| {
            Cell::text(&department(row).key)
        })
        .titled("Ressort", "Department")
        .required()
        .refers_to("ressorts")
        .previewed(),
        Col::reported("name", Type::Text, ("Amtlicher Name.", "Official name."), |row| {
            Cell::maybe(name(row), |name| Cell::text(&name.title))
        })
        .titled("Name", "Name")
        .required()
        .previewed(),
        Col::reported(
            "von",
            Type::Year,
            ("Erstes Jahr; leer, wenn es nicht hinterlegt ist.", "First year; empty where none is given."),
            |row| Cell::maybe(name(row).and_then(|name| name.from), |year| Cell::Integer(year.into())),
        )
        .titled("Von", "From")
        .previewed(),
        Col::reported(
            "bis",
            Type::Year,
            ("Letztes Jahr; leer, wenn es nicht hinterlegt ist.", "Last year; empty where none is given."),
            |row| Cell::maybe(name(row).and_then(|name| name.until), |year| Cell::Integer(year.into())),
        )
        .titled("Bis", "Until")
        .previewed(),
    ];
}
