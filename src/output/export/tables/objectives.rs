//! `projektziele`: one row an objective of a report.

use super::part::{self, PartKey, report};
use super::{Rows, shared};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Words};

/// The table of objectives.
pub struct Objectives;

type Col = Column<PartKey>;

impl Rows for Objectives {
    type Key = PartKey;
    const NAME: &'static str = "projektziele";
    const TITLE: (&'static str, &'static str) = ("Projektziele", "Objectives");
    const ABOUT: Words = Words::new("Ein Projektziel eines Berichts je Zeile.", "One row an objective of a report.");
    const QUESTION: Words = Words::new(
        "Was hat sich ein Projekt vorgenommen, und misst es eine Kennzahl?",
        "What did a project set out to do, and does an indicator measure it?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = PartKey> + use<'a> {
        let portal = output.portal;
        portal.report_ids().flat_map(|id| PartKey::all(id, portal[id].objectives.len()))
    }

    const COLUMNS: &'static [Col] = &shared::joined::<_, { shared::total(LISTS) }>(LISTS);
}

const LISTS: &[&[Col]] = &[KEY, &shared::of_report(), part::POSITION, OWN];

const KEY: &[Col] = &[Col::reported(
    "projektziel_id",
    Type::Text,
    ("Schlüssel des Projektziels: Bericht und Worte.", "Key of the objective: report and words."),
    |row| part::id(row, 'z', row.output.views.objective_key(row.key.report, row.key.index)),
)
.titled("Schlüssel des Projektziels", "Key of the objective")
.key()];

const OWN: &[Col] = &[
    Col::reported("projektziel", Type::Text, ("Das Projektziel, wie gedruckt.", "The objective, as printed."), |row| {
        Cell::maybe(report(row).objectives.get(row.key.index), |words| Cell::text(words))
    })
    .titled("Projektziel", "Objective")
    .previewed(),
    Col::computed(
        "ohne_kennzahl",
        Type::Text,
        "messbarkeit",
        (
            "Ob keine Kennzahl es misst: nach kennzahlen.projektziel, wo eine Kennzahl des Berichts das angibt; sonst nur, wenn der Bericht gar keine hat.",
            "Whether no indicator measures it: by kennzahlen.projektziel where an indicator of the report says so; else only where the report has none at all.",
        ),
        |row| {
            let objectives = &row.output.views.measurability(row.key.report).objectives;
            super::value::yes_no(objectives.binary_search(&row.key.index).is_ok())
        },
    )
    .titled("Ohne Kennzahl", "Without indicator")
    .required()
    .one_of(super::words::YES_NO)
    .previewed(),
];
