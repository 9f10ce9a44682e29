//! `massnahmen`: one row a measure.

use super::{Row, Rows, value};
use crate::model::{Measure, MeasureId, Portal, ReportId};
use crate::output::export::{Cell, Column, Type};

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

    fn keys(portal: &Portal) -> impl Iterator<Item = MeasureId> {
        (0..portal.measures.len()).map(MeasureId::new)
    }

    const COLUMNS: &'static [Column<MeasureId>] = &[
        col("massnahme", Type::Text, ("Kennung der Maßnahme.", "List number of the measure."), |row| {
            Cell::text(&measure(row).key)
        }),
        col("titel", Type::Text, ("Titel.", "Title."), |row| Cell::text(&measure(row).title)),
        col("ziel", Type::Integer, ("Nummer des Ziels.", "Number of the goal."), |row| {
            Cell::maybe(measure(row).goal, |goal| Cell::Integer(row.output.portal[goal].number.into()))
        }),
        col(
            "abschnitt",
            Type::Text,
            ("Abschnitt der Strategie, wie gedruckt.", "Section of the strategy, as printed."),
            |row| Cell::maybe(measure(row).section.as_deref(), Cell::text),
        ),
        col(
            "ressort",
            Type::Text,
            (
                "Schlüssel des verantwortlichen Ressorts; leer, wenn keines angegeben ist.",
                "Key of the responsible department; empty where none is given.",
            ),
            |row| Cell::maybe(measure(row).department, |id| Cell::text(&row.output.portal[id].key)),
        ),
        col("beginn", Type::Text, ("Beginn, wie angegeben.", "Start, as given."), |row| {
            value::original(&measure(row).start)
        }),
        col("ende", Type::Text, ("Ende, wie angegeben.", "End, as given."), |row| value::original(&measure(row).end)),
        col(
            "ausgang",
            Type::Text,
            (
                "Wie die Maßnahme endete: abgeschlossen, ueberfuehrt, zusammengelegt oder eingestellt; leer, solange sie läuft.",
                "How the measure ended: finished, transferred, merged or dropped; empty while it goes on.",
            ),
            |row| Cell::maybe(measure(row).exit.as_ref(), |exit| Cell::text(exit.kind.key())),
        ),
        Column::computed(
            "berichte",
            Type::Integer,
            "bericht-zaehlung",
            ("Anzahl der Berichte.", "Number of reports."),
            |row| Cell::count(row.output.views.reports_of(row.key).len()),
        ),
        Column::computed(
            "letzter_bericht",
            Type::Text,
            "bericht-zaehlung",
            ("Schlüssel des letzten Berichts.", "Key of the latest report."),
            |row| Cell::maybe(latest(row), |id| Cell::owned(row.output.portal.report_key(&row.output.portal[id]))),
        ),
        Column::computed(
            "letzte_einschaetzung",
            Type::Text,
            "bericht-zaehlung",
            ("Erklärte Einschätzung des letzten Berichts.", "Declared rating of the latest report."),
            |row| {
                let rating = latest(row).and_then(|id| row.output.portal[id].declared());
                Cell::maybe(rating, |rating| Cell::text(rating.key()))
            },
        ),
        col("url", Type::Url, ("Adresse der Maßnahme.", "Address of the measure."), |row| {
            Cell::owned(row.output.settings.base_url.join(&row.output.portal.measure_address(measure(row))))
        }),
    ];
}
