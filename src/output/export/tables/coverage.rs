//! `abdeckung`: one row a measure and year.

use super::shared::{self, OfMeasure};
use super::{Row, Rows, words};
use crate::derive::coverage::Place;
use crate::model::{Measure, MeasureId};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Words};

/// The table of measures and years.
pub struct Coverage;

/// A measure in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceKey {
    measure: MeasureId,
    year: i32,
    place: Place,
}

impl OfMeasure for PlaceKey {
    fn measure(self) -> MeasureId {
        self.measure
    }
}

fn measure(row: Row<'_, PlaceKey>) -> &Measure {
    &row.output.portal[row.key.measure]
}

type Col = Column<PlaceKey>;

/// The rule of most of what is computed here.
const RULE: &str = "abdeckung";

impl Rows for Coverage {
    type Key = PlaceKey;
    const NAME: &'static str = "abdeckung";
    const TITLE: (&'static str, &'static str) = ("Abdeckung", "Coverage");
    const ABOUT: Words = Words::new(
        "Eine Maßnahme in einem Berichtsjahr je Zeile: ob ein Bericht vorliegt, und ob einer fehlt.",
        "One row a measure in a reporting year: whether there is a report, and whether one is missing.",
    );

    const QUESTION: Words = Words::new(
        "Welche Maßnahme hat in welchem Jahr berichtet, und welcher Bericht fehlt?",
        "Which measure reported in which year, and which report is missing?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = PlaceKey> + use<'a> {
        let coverage = output.views.coverage();
        let measures = output.portal.measure_ids();
        measures.flat_map(|measure| coverage.of(measure).map(move |(year, place)| PlaceKey { measure, year, place }))
    }

    const COLUMNS: &'static [Col] = &[
        Col::reported(
            "abdeckung",
            Type::Text,
            (
                "Schlüssel: Jahr und Kennung der Maßnahme; gleich dem Schlüssel des Berichts, wenn es einen gibt.",
                "Key: year and list number of the measure; the same as the report's key where there is one.",
            ),
            |row| Cell::owned(format!("{}-{}", row.key.year, measure(row).key)),
        )
        .titled("Schlüssel", "Key")
        .key(),
        Col::reported("massnahme", Type::Text, ("Kennung der Maßnahme.", "List number of the measure."), |row| {
            Cell::text(&measure(row).key)
        })
        .titled("Maßnahme", "Measure")
        .previewed()
        .required()
        .refers_to("massnahmen"),
        Col::reported("berichtsjahr", Type::Year, ("Berichtsjahr.", "Reporting year."), |row| Cell::Integer(row.key.year.into()))
            .titled("Berichtsjahr", "Reporting year")
        .previewed()
            .required(),
        shared::responsible(),
        Col::computed(
            "zustand",
            Type::Text,
            RULE,
            (
                "berichtet, fehlt (nur bei hinterlegter Berichtspflicht), noch_nicht_faellig, keine_pflicht (Jahr außerhalb der Pflicht) oder pflicht_unbekannt (keine hinterlegt).",
                "berichtet (reported), fehlt (missing; only where a duty is given), noch_nicht_faellig (not due yet), keine_pflicht (year outside of the duty) or pflicht_unbekannt (none given).",
            ),
            |row| Cell::text(row.key.place.key()),
        )
        .titled("Zustand", "State")
        .previewed()
        .required()
        .one_of(words::COVERAGE),
        Col::computed(
            "pflicht",
            Type::Text,
            RULE,
            (
                "Ob für das Jahr ein Bericht fällig ist: ja, nein oder nicht_hinterlegt.",
                "Whether a report is due for the year: ja (yes), nein (no) or nicht_hinterlegt (not given).",
            ),
            |row| {
                Cell::text(match row.key.place.duty() {
                    Some(true) => "ja",
                    Some(false) => "nein",
                    None => "nicht_hinterlegt",
                })
            },
        )
        .titled("Berichtspflicht", "Duty to report")
        .required()
        .one_of(words::DUTIES),
        Col::computed(
            "bericht",
            Type::Text,
            RULE,
            ("Schlüssel des Berichts; leer, wenn keiner vorliegt.", "Key of the report; empty where there is none."),
            |row| match row.key.place {
                Place::Reported { report, .. } => {
                    Cell::owned(row.output.portal.report_key(&row.output.portal[report]))
                }
                _ => Cell::Missing,
            },
        )
        .titled("Bericht", "Report")
        .refers_to("berichte"),
        Col::computed(
            "faellig_seit",
            Type::Date,
            RULE,
            (
                "Tag, seit dem ein fehlender Bericht fällig ist: der erste nach dem Berichtsjahr.",
                "Day since which a missing report is due: the first after the reporting year.",
            ),
            |row| match row.key.place {
                Place::Missing(missing) => Cell::Date(missing.since),
                _ => Cell::Missing,
            },
        )
        .titled("Fällig seit", "Due since")
        .previewed(),
    ];
}
