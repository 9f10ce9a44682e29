//! `massnahmen`: one row a measure.

use super::{Row, Rows, value, words};
use crate::model::{Measure, MeasureId, Portal, ReportId};
use crate::output::export::{Cell, Column, Type, Words};

/// The table of measures.
pub struct Measures;

fn measure(row: Row<'_, MeasureId>) -> &Measure {
    &row.output.portal[row.key]
}

fn latest(row: Row<'_, MeasureId>) -> Option<ReportId> {
    row.output.views.latest_of(row.key)
}

const fn col(
    name: &'static str,
    kind: Type,
    about: (&'static str, &'static str),
    cell: for<'a> fn(Row<'a, MeasureId>) -> Cell<'a>,
) -> Column<MeasureId> {
    Column::reported(name, kind, about, cell)
}

impl Rows for Measures {
    type Key = MeasureId;
    const NAME: &'static str = "massnahmen";
    const TITLE: (&'static str, &'static str) = ("Maßnahmen", "Measures");
    const ABOUT: Words = Words::new("Eine Maßnahme der Strategie je Zeile.", "One row a measure of the strategy.");
    const QUESTION: Words = Words::new(
        "Welche Maßnahmen gibt es, wer verantwortet sie, wie steht es zuletzt?",
        "Which measures are there, who is responsible, how do they stand?",
    );

    fn keys(portal: &Portal) -> impl Iterator<Item = MeasureId> {
        (0..portal.measures.len()).map(MeasureId::new)
    }

    const COLUMNS: &'static [Column<MeasureId>] = &[
        col("massnahme", Type::Text, ("Kennung der Maßnahme.", "List number of the measure."), |row| {
            Cell::text(&measure(row).key)
        })
.titled("Maßnahme", "Measure").key().previewed(),
        col("titel", Type::Text, ("Titel.", "Title."), |row| Cell::text(&measure(row).title))
.titled("Titel", "Title").required().previewed(),
        col("ziel", Type::Integer, ("Nummer des Ziels.", "Number of the goal."), |row| {
            Cell::maybe(measure(row).goal, |goal| Cell::Integer(row.output.portal[goal].number.into()))
        })
.titled("Ziel", "Goal").refers_to("ziele").previewed(),
        col(
            "abschnitt",
            Type::Text,
            ("Abschnitt der Strategie, wie gedruckt.", "Section of the strategy, as printed."),
            |row| Cell::maybe(measure(row).section.as_deref(), Cell::text),
        )
.titled("Abschnitt", "Section"),
        col(
            "ressort",
            Type::Text,
            (
                "Schlüssel des verantwortlichen Ressorts; leer, wenn keines angegeben ist.",
                "Key of the responsible department; empty where none is given.",
            ),
            |row| Cell::maybe(measure(row).department, |id| Cell::text(&row.output.portal[id].key)),
        )
.titled("Ressort", "Department").refers_to("ressorts").previewed(),
        col("beginn", Type::Text, ("Beginn, wie angegeben.", "Start, as given."), |row| {
            value::original(&measure(row).start)
        })
.titled("Beginn", "Start"),
        col("ende", Type::Text, ("Ende, wie angegeben.", "End, as given."), |row| value::original(&measure(row).end))
.titled("Ende", "End"),
        col(
            "ausgang",
            Type::Text,
            (
                "Wie die Maßnahme endete: abgeschlossen, ueberfuehrt, zusammengelegt oder eingestellt; leer, solange sie läuft.",
                "How the measure ended: finished, transferred, merged or dropped; empty while it goes on.",
            ),
            |row| Cell::maybe(measure(row).exit.as_ref(), |exit| Cell::text(exit.kind.key())),
        )
.titled("Ausgang", "Exit").one_of(words::EXITS),
        Column::computed(
            "berichte",
            Type::Integer,
            "bericht-zaehlung",
            ("Anzahl der Berichte.", "Number of reports."),
            |row| Cell::count(row.output.views.reports_of(row.key).len()),
        )
.titled("Berichte", "Reports").required().at_least(0).previewed(),
        Column::computed(
            "letzter_bericht",
            Type::Text,
            "bericht-zaehlung",
            ("Schlüssel des letzten Berichts.", "Key of the latest report."),
            |row| Cell::maybe(latest(row), |id| Cell::owned(row.output.portal.report_key(&row.output.portal[id]))),
        )
.titled("Letzter Bericht", "Latest report").refers_to("berichte"),
        Column::computed(
            "letzte_einschaetzung",
            Type::Text,
            "bericht-zaehlung",
            ("Erklärte Einschätzung des letzten Berichts.", "Declared rating of the latest report."),
            |row| {
                let rating = latest(row).and_then(|id| row.output.portal[id].declared());
                Cell::maybe(rating, |rating| Cell::text(rating.key()))
            },
        )
.titled("Letzte Einschätzung", "Latest rating").one_of(words::RATINGS),
        col("url", Type::Url, ("Adresse der Maßnahme.", "Address of the measure."), |row| {
            Cell::owned(row.output.settings.base_url.join(&row.output.portal.measure_address(measure(row))))
        })
.titled("Adresse", "Address").required(),
    ];
}
