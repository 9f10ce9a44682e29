//! `berichte`: one row a report.

use super::{Row, Rows, value};
use crate::derive::ReportFigures;
use crate::model::{Portal, Report, ReportId};
use crate::output::export::{Cell, Column, Type};

/// The table of reports.
pub struct Reports;

fn report(row: Row<'_, ReportId>) -> &Report {
    &row.output.portal[row.key]
}

fn figures(row: Row<'_, ReportId>) -> &ReportFigures {
    row.output.views.report(row.key)
}

/// Shorthand for a column of what was reported.
const fn col(
    name: &'static str,
    kind: Type,
    about: (&'static str, &'static str),
    cell: for<'a> fn(Row<'a, ReportId>) -> Cell<'a>,
) -> Column<ReportId> {
    Column::reported(name, kind, about, cell)
}

impl Rows for Reports {
    type Key = ReportId;
    const NAME: &'static str = "berichte";
    const TITLE: (&'static str, &'static str) = ("Jahresberichte", "Yearly reports");

    fn keys(portal: &Portal) -> impl Iterator<Item = ReportId> {
        (0..portal.reports.len()).map(ReportId::new)
    }

    const COLUMNS: &'static [Column<ReportId>] = &[
        col(
            "bericht",
            Type::Text,
            (
                "Schlüssel des Berichts: Berichtsjahr und Kennung der Maßnahme.",
                "Key of the report: year and list number of the measure.",
            ),
            |row| Cell::owned(row.output.portal.report_key(report(row))),
        ),
        col("massnahme", Type::Text, ("Kennung der Maßnahme.", "List number of the measure."), |row| {
            Cell::text(&row.output.portal[report(row).measure].key)
        }),
        col("berichtsjahr", Type::Year, ("Jahr, für das berichtet wird.", "Year that is reported on."), |row| {
            Cell::Integer(report(row).year.into())
        }),
        col(
            "ressort",
            Type::Text,
            ("Schlüssel des berichtenden Ressorts.", "Key of the reporting department."),
            |row| Cell::text(&row.output.portal[report(row).department].key),
        ),
        col(
            "ziel",
            Type::Integer,
            ("Nummer des Ziels, dem die Maßnahme dient.", "Number of the goal that the measure serves."),
            |row| {
                let goal = row.output.portal[report(row).measure].goal;
                Cell::maybe(goal, |goal| Cell::Integer(row.output.portal[goal].number.into()))
            },
        ),
        col(
            "titel",
            Type::Text,
            ("Bezeichnung der Maßnahme im Bericht.", "Name of the measure in the report."),
            |row| Cell::text(row.output.portal.report_title(report(row))),
        ),
        col(
            "einschaetzung",
            Type::Text,
            (
                "Erklärte Kurzeinschätzung: gruen, gelb oder rot; leer, wenn keine erklärt ist.",
                "Declared rating: gruen (green), gelb (yellow) or rot (red); empty where none was declared.",
            ),
            |row| Cell::maybe(report(row).declared(), |rating| Cell::text(rating.key())),
        ),
        col(
            "einschaetzung_original",
            Type::Text,
            ("Die Kurzeinschätzung, wie sie im Bericht steht.", "The rating as it stands in the report."),
            |row| Cell::maybe(report(row).rating.as_ref(), value::original),
        ),
        col("stichtag", Type::Date, ("Tag, bis zu dem berichtet wird.", "Day up to which is reported."), |row| {
            Cell::Date(report(row).cutoff)
        }),
        col(
            "stand",
            Type::Date,
            ("Tag, an dem der Bericht geschrieben wurde.", "Day on which the report was written."),
            |row| value::date(report(row).written_on),
        ),
        col("leitziel", Type::Text, ("Leitziel.", "Guiding objective."), |row| {
            Cell::maybe(report(row).guiding_objective.as_deref(), Cell::text)
        }),
        col(
            "fassung",
            Type::Text,
            (
                "wortlaut oder zusammenfassung (Ziele und Text nacherzählt, nicht der amtliche Wortlaut).",
                "wortlaut (official wording) or zusammenfassung (objectives and narrative retold).",
            ),
            |row| Cell::text(report(row).common.version.key()),
        ),
        Column::computed(
            "meilensteine",
            Type::Integer,
            "meilenstein-zaehlung",
            ("Anzahl der Meilensteine.", "Number of milestones."),
            |row| Cell::count(figures(row).counts.all),
        ),
        Column::computed(
            "meilensteine_faellig",
            Type::Integer,
            "meilenstein-zaehlung",
            ("Davon bis zum Stichtag fällig.", "Of these, due by the cut-off."),
            |row| Cell::count(figures(row).counts.due),
        ),
        Column::computed(
            "meilensteine_erreicht",
            Type::Integer,
            "meilenstein-zaehlung",
            ("Davon erreicht.", "Of these, reached."),
            |row| Cell::count(figures(row).counts.reached),
        ),
        Column::computed(
            "meilensteine_puenktlich",
            Type::Integer,
            "meilenstein-zaehlung",
            ("Davon pünktlich erreicht.", "Of these, reached on time."),
            |row| Cell::count(figures(row).counts.on_time),
        ),
        Column::computed(
            "meilensteine_ueberfaellig",
            Type::Integer,
            "meilenstein-zaehlung",
            ("Vor dem Stichtag fällig und an ihm nicht erreicht.", "Due before the cut-off and not reached at it."),
            |row| Cell::count(figures(row).counts.overdue),
        ),
        Column::computed(
            "groesster_verzug_tage",
            Type::Integer,
            "verzug",
            (
                "Größter Verzug eines verspäteten, überfälligen oder verschobenen Meilensteins in Tagen; von Spannen zählt das untere Ende.",
                "Greatest delay of a late, overdue or shifted milestone in days; of ranges the lower end counts.",
            ),
            |row| Cell::maybe(figures(row).delays.greatest, Cell::Integer),
        ),
        Column::computed(
            "kennzahlen",
            Type::Integer,
            "kennzahl-zaehlung",
            ("Anzahl der Kennzahlen.", "Number of indicators."),
            |row| Cell::count(figures(row).indicators.len()),
        ),
        Column::computed(
            "befund",
            Type::Text,
            "befund",
            (
                "stimmig oder auffaellig: ob erklärte Einschätzung und Zahlen zusammenpassen; leer bei 😐 und ohne Einschätzung.",
                "stimmig (consistent) or auffaellig (conspicuous): whether declared rating and figures agree; empty for 😐 and without rating.",
            ),
            |row| Cell::maybe(figures(row).finding.as_ref(), |finding| Cell::text(finding.key())),
        ),
        Column::computed(
            "befund_gruende",
            Type::Text,
            "befund",
            ("Gründe des Befunds, durch Leerzeichen getrennt.", "Reasons of the finding, divided by spaces."),
            |row| {
                let reasons = figures(row).finding.iter().flat_map(|finding| finding.reasons());
                Cell::owned(reasons.map(|reason| reason.key()).collect::<Vec<_>>().join(" "))
            },
        ),
        col(
            "veroeffentlicht",
            Type::Date,
            ("Tag, an dem das Portal den Bericht zuerst zeigte.", "Day on which the portal first showed the report."),
            |row| value::date(report(row).common.published),
        ),
        col("geaendert", Type::Date, ("Tag der letzten Änderung.", "Day of the last change."), |row| {
            value::date(report(row).common.changed)
        }),
        col("url", Type::Url, ("Adresse des Berichts.", "Address of the report."), |row| {
            Cell::owned(row.output.settings.base_url.join(&report(row).address))
        }),
        Column::computed(
            "mittlerer_verzug_tage",
            Type::Integer,
            "verzug",
            ("Median der Verzüge in Tagen.", "Median of the delays in days."),
            |row| Cell::maybe(figures(row).delays.median, Cell::Integer),
        ),
        col(
            "mittel_plan_original",
            Type::Text,
            ("Geplante Mittel, wie sie im Bericht stehen.", "Planned funds as they stand in the report."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::original(&funds.target)),
        ),
        col("mittel_plan_wert", Type::Number, ("Geplante Mittel in Euro.", "Planned funds in Euro."), |row| {
            Cell::maybe(report(row).funds.as_ref().and_then(|funds| funds.target.known()), |sum| {
                Cell::Number(sum.value)
            })
        }),
        col(
            "mittel_ist_original",
            Type::Text,
            ("Ausgegebene Mittel, wie sie im Bericht stehen.", "Funds spent as they stand in the report."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::original(&funds.actual)),
        ),
        col("mittel_ist_wert", Type::Number, ("Ausgegebene Mittel in Euro.", "Funds spent in Euro."), |row| {
            Cell::maybe(report(row).funds.as_ref().and_then(|funds| funds.actual.known()), |sum| {
                Cell::Number(sum.value)
            })
        }),
    ];
}
