//! `massnahmen`: one row a measure.

use super::{Row, Rows, shared, value, words};
use crate::derive::coverage::Place;
use crate::derive::ledger::Line;
use crate::model::{Measure, MeasureId, ReportId};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Unit, Words};

/// The table of measures.
pub struct Measures;

fn measure(row: Row<'_, MeasureId>) -> &Measure {
    &row.output.portal[row.key]
}

fn latest(row: Row<'_, MeasureId>) -> Option<ReportId> {
    row.output.views.latest_of(row.key)
}

type Col = Column<MeasureId>;

impl Rows for Measures {
    type Key = MeasureId;
    const NAME: &'static str = "massnahmen";
    const TITLE: (&'static str, &'static str) = ("Maßnahmen", "Measures");
    const ABOUT: Words = Words::new("Eine Maßnahme der Strategie je Zeile.", "One row a measure of the strategy.");
    const QUESTION: Words = Words::new(
        "Welche Maßnahmen gibt es, wer verantwortet sie, wie steht es zuletzt?",
        "Which measures are there, who is responsible, how do they stand?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = MeasureId> + use<'a> {
        output.portal.measure_ids()
    }

    const COLUMNS: &'static [Col] = &[
        Col::reported("massnahme", Type::Text, ("Kennung der Maßnahme.", "List number of the measure."), |row| {
            Cell::text(&measure(row).key)
        })
        .titled("Maßnahme", "Measure").key().previewed(),
        Col::reported("titel", Type::Text, ("Titel.", "Title."), |row| Cell::text(&measure(row).title))
        .titled("Titel", "Title").required().previewed(),
        Col::reported("ziel", Type::Integer, ("Nummer des Ziels.", "Number of the goal."), |row| {
            Cell::maybe(measure(row).goal, |goal| Cell::Integer(row.output.portal[goal].number.into()))
        })
        .titled("Ziel", "Goal").refers_to("ziele").previewed(),
        Col::reported(
            "abschnitt",
            Type::Text,
            ("Abschnitt der Strategie, wie gedruckt.", "Section of the strategy, as printed."),
            |row| Cell::maybe(measure(row).section.as_deref(), Cell::text),
        )
        .titled("Abschnitt", "Section"),
        shared::responsible().previewed(),
        Col::reported("beginn", Type::Text, ("Beginn, wie angegeben.", "Start, as given."), |row| {
            value::original(&measure(row).start)
        })
        .titled("Beginn", "Start"),
        Col::reported("ende", Type::Text, ("Ende, wie angegeben.", "End, as given."), |row| value::original(&measure(row).end))
        .titled("Ende", "End"),
        Col::reported(
            "ausgang",
            Type::Text,
            (
                "Wie die Maßnahme endete: abgeschlossen, ueberfuehrt, zusammengelegt oder eingestellt; leer, solange sie läuft.",
                "How the measure ended: finished, transferred, merged or dropped; empty while it goes on.",
            ),
            |row| Cell::maybe(measure(row).exit.as_ref(), |exit| Cell::text(exit.kind.key())),
        )
        .titled("Ausgang", "Exit").one_of(words::EXITS),
        Col::computed(
            "berichte",
            Type::Integer,
            "bericht-zaehlung",
            ("Anzahl der Berichte.", "Number of reports."),
            |row| Cell::count(row.output.views.reports_of(row.key).len()),
        )
        .titled("Berichte", "Reports").required().at_least(0).previewed(),
        Col::computed(
            "letzter_bericht",
            Type::Text,
            "bericht-zaehlung",
            ("Schlüssel des letzten Berichts.", "Key of the latest report."),
            |row| Cell::maybe(latest(row), |id| Cell::owned(row.output.portal.report_key(&row.output.portal[id]))),
        )
        .titled("Letzter Bericht", "Latest report").refers_to("berichte"),
        Col::computed(
            "letzte_einschaetzung",
            Type::Text,
            "bericht-zaehlung",
            ("Erklärte Einschätzung des letzten Berichts; leer, wenn keine erklärt oder sie vertraulich ist.", "Declared rating of the latest report; empty where none was declared or it is confidential."),
            |row| {
                let rating = latest(row).and_then(|id| row.output.portal[id].declared());
                Cell::maybe(rating, |rating| Cell::text(rating.key()))
            },
        )
        .titled("Letzte Einschätzung", "Latest rating").one_of(words::RATINGS),
        Col::reported("url", Type::Url, ("Adresse der Maßnahme.", "Address of the measure."), |row| {
            Cell::owned(row.output.settings.base_url.join(&row.output.portal.measure_address(measure(row))))
        })
        .titled("Adresse", "Address").required(),
        Col::reported(
            "pflicht_von",
            Type::Year,
            (
                "Erstes Jahr der Berichtspflicht; leer, wenn keine hinterlegt ist.",
                "First year of the duty to report; empty where none is given.",
            ),
            |row| Cell::maybe(measure(row).duty, |duty| Cell::Integer(duty.from.into())),
        )
        .titled("Berichtspflicht von", "Duty to report from"),
        Col::reported(
            "pflicht_bis",
            Type::Year,
            (
                "Letztes Jahr der Berichtspflicht; leer, wenn sie andauert oder keine hinterlegt ist.",
                "Last year of the duty to report; empty where it goes on or none is given.",
            ),
            |row| Cell::maybe(measure(row).duty.and_then(|duty| duty.until), |year| Cell::Integer(year.into())),
        )
        .titled("Berichtspflicht bis", "Duty to report until"),
        Col::computed("berichte_fehlend", Type::Integer, "abdeckung", ("Anzahl der fehlenden Berichte; 0, wenn keine Berichtspflicht hinterlegt ist.", "Number of missing reports; 0 where no duty to report is given."), |row| {
            Cell::count(row.output.views.coverage().of(row.key).filter(|(_, place)| matches!(place, Place::Missing(_))).count())
        })
        .titled("Fehlende Berichte", "Missing reports")
        .required()
        .at_least(0),
        Col::reported(
            "ausgang_datum",
            Type::Text,
            ("Wann die Maßnahme endete, wie angegeben.", "When the measure ended, as given."),
            |row| Cell::maybe(measure(row).exit.as_ref(), |exit| value::original(&exit.date)),
        )
        .titled("Tag des Ausgangs", "Date of the exit"),
        Col::reported("ausgang_grund", Type::Text, ("Warum sie endete.", "Why it ended."), |row| {
            Cell::maybe(measure(row).exit.as_ref().and_then(|exit| exit.reason.as_deref()), Cell::text)
        })
        .titled("Grund des Ausgangs", "Reason of the exit"),
        Col::reported(
            "nachfolger",
            Type::Text,
            ("Kennung der Maßnahme, in der sie weitergeht.", "List number of the measure that it goes on in."),
            |row| {
                let next = measure(row).exit.as_ref().and_then(|exit| exit.successor);
                Cell::maybe(next, |id| Cell::text(&row.output.portal[id].key))
            },
        )
        .titled("Fortgeführt als", "Goes on as")
        .refers_to("massnahmen"),
        Col::computed("meilensteine_verschoben", Type::Integer, "terminverlauf", ("Anzahl der Meilensteine, deren Termin SOLL heute später liegt als ursprünglich.", "Number of milestones whose due date is now later than the original one."), |row| {
            Cell::count(row.output.views.ledger(row.key).lines.iter().filter(|line| line.is_put_off()).count())
        })
        .titled("Verschobene Meilensteine", "Milestones put off")
        .required()
        .at_least(0),
        Col::computed(
            "groesste_verschiebung_tage",
            Type::Integer,
            "terminverlauf",
            (
                "Größte Verschiebung eines Termins SOLL gegenüber dem ursprünglichen.",
                "Greatest shift of a due date against the original one.",
            ),
            |row| {
                let put_off = row.output.views.ledger(row.key).lines.iter().filter_map(Line::days_put_off);
                Cell::maybe(put_off.max(), Cell::Integer)
            },
        )
        .titled("Größte Verschiebung", "Greatest shift")
        .counted_in(Unit::Days),
        Col::reported(
            "kennungen",
            Type::Text,
            (
                "Frühere Kennungen der Maßnahme, durch Leerzeichen getrennt.",
                "Earlier list numbers of the measure, divided by spaces.",
            ),
            |row| Cell::owned(measure(row).earlier_keys.join(" ")),
        )
        .titled("Frühere Kennungen", "Earlier list numbers"),
        Col::reported("handlungsfeld", Type::Text, ("Handlungsfeld, wie gedruckt.", "Field of action, as printed."), |row| {
            Cell::maybe(measure(row).field_of_action.as_deref(), Cell::text)
        })
        .titled("Handlungsfeld", "Field of action"),
        Col::reported(
            "zuordnung",
            Type::Text,
            (
                "Woher bekannt ist, welcher Stelle der Strategie die Maßnahme entspricht.",
                "How it is known to which place of the strategy the measure belongs.",
            ),
            |row| Cell::maybe(measure(row).assignment, |it| Cell::text(it.key())),
        )
        .titled("Zuordnung", "Assignment").one_of(words::ASSIGNMENTS),
        Col::reported("beginn_von", Type::Date, ("Erster Tag des Beginns.", "First day of the start."), |row| {
            value::first(measure(row).start.known())
        })
        .titled("Beginn: erster Tag", "Start: first day"),
        Col::reported("beginn_bis", Type::Date, ("Letzter Tag des Beginns.", "Last day of the start."), |row| {
            value::last(measure(row).start.known())
        })
        .titled("Beginn: letzter Tag", "Start: last day"),
        Col::reported("ende_von", Type::Date, ("Erster Tag des Endes.", "First day of the end."), |row| {
            value::first(measure(row).end.known())
        })
        .titled("Ende: erster Tag", "End: first day"),
        Col::reported("ende_bis", Type::Date, ("Letzter Tag des Endes.", "Last day of the end."), |row| {
            value::last(measure(row).end.known())
        })
        .titled("Ende: letzter Tag", "End: last day"),
        Col::reported("ausgang_datum_von", Type::Date, ("Erster Tag des Ausgangs.", "First day of the exit."), |row| {
            value::first(measure(row).exit.as_ref().and_then(|exit| exit.date.known()))
        })
        .titled("Ausgang: erster Tag", "Exit: first day"),
        Col::reported("ausgang_datum_bis", Type::Date, ("Letzter Tag des Ausgangs.", "Last day of the exit."), |row| {
            value::last(measure(row).exit.as_ref().and_then(|exit| exit.date.known()))
        })
        .titled("Ausgang: letzter Tag", "Exit: last day"),
        Col::reported(
            "anmerkung",
            Type::Text,
            ("Anmerkungen zu Beginn, Ende und Ausgang.", "Notes on start, end and exit."),
            |row| {
                let it = measure(row);
                let exit = it.exit.as_ref().and_then(|exit| exit.date.note.as_deref());
                value::notes([it.start.note.as_deref(), it.end.note.as_deref(), exit])
            },
        )
        .titled("Anmerkung", "Note"),
        Col::reported(
            "berichtigungen",
            Type::Text,
            (
                "Berichtigungen von Beginn, Ende und Ausgang, je eine Zeile.",
                "Corrections of start, end and exit, a line each.",
            ),
            |row| {
                let it = measure(row);
                let exit = it.exit.as_ref().and_then(|exit| exit.date.correction.as_deref());
                let all = [("beginn", it.start.correction.as_deref()), ("ende", it.end.correction.as_deref()), ("ausgang_datum", exit)];
                let lines = all.iter().filter_map(|(name, word)| Some(format!("{name}: {}", (*word)?)));
                Cell::owned(lines.collect::<Vec<_>>().join("\n"))
            },
        )
        .titled("Berichtigungen", "Corrections"),
    ];
}
