//! `ziele`: one row a goal.

use super::{Row, Rows};
use crate::model::{Goal, GoalId};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Words};

/// The table of goals.
pub struct Goals;

fn goal(row: Row<'_, GoalId>) -> &Goal {
    &row.output.portal[row.key]
}

type Col = Column<GoalId>;

impl Rows for Goals {
    type Key = GoalId;
    const NAME: &'static str = "ziele";
    const TITLE: (&'static str, &'static str) = ("Ziele", "Goals");
    const ABOUT: Words = Words::new("Ein Ziel der Strategie je Zeile.", "One row a goal of the strategy.");
    const QUESTION: Words = Words::new(
        "Welche Ziele hat die Strategie, und wie viele Maßnahmen dienen ihnen?",
        "Which goals does the strategy have, and how many measures serve them?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = GoalId> + use<'a> {
        output.portal.goal_ids()
    }

    const COLUMNS: &'static [Col] = &[
        Col::reported("ziel", Type::Integer, ("Nummer des Ziels.", "Number of the goal."), |row| {
            Cell::Integer(goal(row).number.into())
        })
        .titled("Ziel", "Goal")
        .key()
        .at_least(0)
        .previewed(),
        Col::reported("strategie", Type::Text, ("Kennung der Strategie.", "Key of the strategy."), |row| {
            Cell::maybe(goal(row).strategy, |id| Cell::text(&row.output.portal[id].key))
        })
        .titled("Strategie", "Strategy"),
        Col::reported("titel", Type::Text, ("Titel.", "Title."), |row| Cell::text(&goal(row).title))
            .titled("Titel", "Title")
            .required()
            .previewed(),
        Col::computed(
            "massnahmen",
            Type::Integer,
            "massnahmen-zaehlung",
            ("Anzahl der Maßnahmen.", "Number of measures."),
            |row| Cell::count(row.output.views.measures_of(row.key).len()),
        )
        .titled("Maßnahmen", "Measures")
        .required()
        .at_least(0)
        .previewed(),
        Col::reported("url", Type::Url, ("Adresse des Ziels.", "Address of the goal."), |row| {
            Cell::owned(row.output.settings.base_url.join(&row.output.portal.goal_address(goal(row))))
        })
        .titled("Adresse", "Address")
        .required(),
    ];
}
