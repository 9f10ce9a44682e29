//! `meilensteine`: one row a milestone of a report.

use super::part::{self, PartKey, report};
use super::{Row, Rows, shared, value, words};
use crate::derive::{DueEntry, Line, Progress, days_moved};
use crate::model::value::Period;
use crate::model::{Field, Milestone};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Unit, Words};

/// The table of milestones.
pub struct Milestones;

fn milestone(row: Row<'_, PartKey>) -> &Milestone {
    &report(row).milestones[row.key.index]
}

fn progress(row: Row<'_, PartKey>) -> &Progress {
    &row.output.views.report(row.key.report).milestones[row.key.index]
}

fn line(row: Row<'_, PartKey>) -> Option<(usize, &Line, &DueEntry)> {
    row.output.views.line_of(row.output.portal, row.key.report, row.key.index)
}

/// The last day of the original due date, where this report is not from before it.
fn original(row: Row<'_, PartKey>) -> Option<&Period> {
    row.output.views.first_due(row.output.portal, row.key.report, row.key.index)
}

fn mark(field: &Field<Period>) -> Cell<'_> {
    value::mark(field.known().and_then(Period::mark))
}

type Col = Column<PartKey>;

/// The rule of most of what is computed here.
const RULE: &str = "meilenstein-status";

impl Rows for Milestones {
    type Key = PartKey;
    const NAME: &'static str = "meilensteine";
    const TITLE: (&'static str, &'static str) = ("Meilensteine", "Milestones");
    const ABOUT: Words = Words::new(
        "Ein Meilenstein eines Berichts je Zeile, mit Termin SOLL, Termin IST und seinem Zustand am Stichtag.",
        "One row a milestone of a report, with due date, done date and its state at the cut-off.",
    );
    const QUESTION: Words = Words::new(
        "Was sollte bis wann fertig sein, und wann war es fertig?",
        "What was due when, and when was it done?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = PartKey> + use<'a> {
        let portal = output.portal;
        portal.report_ids().flat_map(|id| PartKey::all(id, portal[id].milestones.len()))
    }

    const COLUMNS: &'static [Col] = &shared::joined::<_, { shared::total(LISTS) }>(LISTS);
}

const LISTS: &[&[Col]] = &[KEY, &shared::of_report(), part::POSITION, OWN];

const KEY: &[Col] = &[Col::reported(
    "meilenstein_id",
    Type::Text,
    (
        "Schlüssel des Meilensteins: Bericht und id, sonst Teilprojekt und Name; was nur der Platz unterscheidet, ist mit ~2, ~3 gezählt.",
        "Key of the milestone: report and id, else subproject and name; what only its place tells apart is counted with ~2, ~3.",
    ),
    |row| part::id(row, 'm', row.output.views.milestone_key(row.key.report, row.key.index)),
)
.titled("Schlüssel des Meilensteins", "Key of the milestone")
.key()];

const OWN: &[Col] = &[
    Col::reported(
        "meilenstein",
        Type::Text,
        ("Name des Meilensteins, wie gedruckt.", "Name of the milestone, as printed."),
        |row| Cell::text(&milestone(row).name),
    )
    .titled("Meilenstein", "Milestone").required().previewed(),
    Col::reported(
        "soll_original",
        Type::Text,
        ("Termin SOLL, wie er im Bericht steht.", "Due date as it stands in the report."),
        |row| value::original(&milestone(row).due),
    )
    .titled("Termin SOLL im Wortlaut", "Due date as written").previewed(),
    Col::reported("soll_korrektur", Type::Text, ("Berichtigung des Termins SOLL.", "Correction of the due date."), |row| {
        value::correction(&milestone(row).due)
    })
    .titled("Termin SOLL, berichtigt", "Due date, corrected"),
    Col::reported(
        "soll_lesart",
        Type::Text,
        (
            "Wie der Termin SOLL gelesen wurde: wert, offen, keine_angabe, nicht_zutreffend, vertraulich oder nicht_lesbar.",
            "How the due date was read: wert (value), offen (open), keine_angabe (no statement), nicht_zutreffend (not applicable), vertraulich (confidential) or nicht_lesbar (unreadable).",
        ),
        |row| value::reading(&milestone(row).due),
    )
    .titled("Termin SOLL: Lesart", "Due date: reading").required().one_of(words::READINGS),
    Col::reported(
        "soll_marke",
        Type::Text,
        (
            "Zusatz am Termin: ungefaehr, voraussichtlich oder spaetestens.",
            "Mark on the date: about, expected or at the latest.",
        ),
        |row| mark(&milestone(row).due),
    )
    .titled("Termin SOLL: Zusatz", "Due date: mark").one_of(words::DATE_MARKS),
    Col::reported("soll_von", Type::Date, ("Erster Tag des Termins SOLL.", "First day of the due date."), |row| {
        value::first(milestone(row).due.known())
    })
    .titled("Termin SOLL: erster Tag", "Due date: first day"),
    Col::reported(
        "soll_bis",
        Type::Date,
        (
            "Letzter Tag des Termins SOLL; an ihm ist der Meilenstein fällig.",
            "Last day of the due date; on it the milestone is due.",
        ),
        |row| value::last(milestone(row).due.known()),
    )
    .titled("Termin SOLL: letzter Tag", "Due date: last day").previewed(),
    Col::reported(
        "ist_original",
        Type::Text,
        ("Termin IST, wie er im Bericht steht.", "Done date as it stands in the report."),
        |row| value::original(&milestone(row).done),
    )
    .titled("Termin IST im Wortlaut", "Done date as written").previewed(),
    Col::reported("ist_korrektur", Type::Text, ("Berichtigung des Termins IST.", "Correction of the done date."), |row| {
        value::correction(&milestone(row).done)
    })
    .titled("Termin IST, berichtigt", "Done date, corrected"),
    Col::reported(
        "ist_lesart",
        Type::Text,
        (
            "Wie der Termin IST gelesen wurde (Werte wie bei soll_lesart).",
            "How the done date was read (values as in soll_lesart).",
        ),
        |row| value::reading(&milestone(row).done),
    )
    .titled("Termin IST: Lesart", "Done date: reading").required().one_of(words::READINGS),
    Col::reported(
        "ist_marke",
        Type::Text,
        ("Zusatz am Termin (Werte wie bei soll_marke).", "Mark on the date (values as in soll_marke)."),
        |row| mark(&milestone(row).done),
    )
    .titled("Termin IST: Zusatz", "Done date: mark").one_of(words::DATE_MARKS),
    Col::reported("ist_von", Type::Date, ("Erster Tag des Termins IST.", "First day of the done date."), |row| {
        value::first(milestone(row).done.known())
    })
    .titled("Termin IST: erster Tag", "Done date: first day"),
    Col::reported("ist_bis", Type::Date, ("Letzter Tag des Termins IST.", "Last day of the done date."), |row| {
        value::last(milestone(row).done.known())
    })
    .titled("Termin IST: letzter Tag", "Done date: last day"),
    Col::computed(
        "status",
        Type::Text,
        RULE,
        ("Zustand des Meilensteins am Stichtag.", "State of the milestone at the cut-off."),
        |row| Cell::text(progress(row).status.key()),
    )
    .titled("Status", "State").required().one_of(words::MILESTONE_STATES).previewed(),
    Col::computed(
        "verzug_tage_von",
        Type::Integer,
        RULE,
        (
            "Verzug in Tagen, unteres Ende; negativ: früher. Bei ueberfaellig die Tage seit Fälligkeit am Stichtag, bei nach_stichtag die Verschiebung.",
            "Delay in days, lower end; negative: early. For ueberfaellig (overdue) the days since due at the cut-off, for nach_stichtag (after the cut-off) the shift.",
        ),
        |row| Cell::maybe(progress(row).days, |days| Cell::Integer(days.from)),
    )
    .titled("Verzug, unteres Ende", "Delay, lower end").counted_in(Unit::Days).previewed(),
    Col::computed(
        "verzug_tage_bis",
        Type::Integer,
        RULE,
        ("Verzug in Tagen, oberes Ende.", "Delay in days, upper end."),
        |row| Cell::maybe(progress(row).days, |days| Cell::Integer(days.to)),
    )
    .titled("Verzug, oberes Ende", "Delay, upper end").counted_in(Unit::Days),
    Col::reported(
        "anmerkung",
        Type::Text,
        ("Anmerkungen zum Meilenstein und seinen Terminen.", "Notes on the milestone and its dates."),
        |row| {
            let it = milestone(row);
            value::notes([it.note.as_deref(), it.due.note.as_deref(), it.done.note.as_deref()])
        },
    )
    .titled("Anmerkung", "Note"),
    Col::reported(
        "teilprojekt",
        Type::Text,
        ("Teilprojekt, zu dem der Meilenstein gehört.", "Subproject that the milestone belongs to."),
        |row| Cell::maybe(milestone(row).subproject.as_deref(), Cell::text),
    )
    .titled("Teilprojekt", "Subproject"),
    Col::reported(
        "soll_rechtsgrundlage",
        Type::Text,
        (
            "Vorschrift, auf die sich die Vertraulichkeit des Werts soll stützt.",
            "Provision that keeps the value soll confidential.",
        ),
        |row| value::legal_basis(&milestone(row).due),
    )
    .titled("Rechtsgrundlage SOLL", "Legal basis of the due date"),
    Col::reported(
        "ist_rechtsgrundlage",
        Type::Text,
        (
            "Vorschrift, auf die sich die Vertraulichkeit des Werts ist stützt.",
            "Provision that keeps the value ist confidential.",
        ),
        |row| value::legal_basis(&milestone(row).done),
    )
    .titled("Rechtsgrundlage IST", "Legal basis of the actual value"),
        Col::computed(
            "verlauf",
            Type::Text,
            "zuordnung",
            (
                "Woran der Meilenstein über die Jahre zu erkennen ist, in allen Berichten der Maßnahme gleich: Maßnahme und id, sonst Teilprojekt und Name.",
                "What tells the milestone over the years, the same in all reports of the measure: measure and id, else subproject and name.",
            ),
            |row| {
                let own = row.output.views.line_key(row.output.portal, row.key.report, row.key.index);
                part::id_over_years(row, 'm', own)
            },
        )
        .titled("Verlauf", "Line over the years"),
        Col::computed(
            "soll_urspruenglich_bis",
            Type::Date,
            "terminverlauf",
            (
                "Letzter Tag des Termins SOLL im ersten Bericht, der einen lesbaren nennt.",
                "Last day of the due date in the first report that gives a readable one.",
            ),
            |row| value::date(original(row).map(Period::last)),
        )
        .titled("Termin SOLL, ursprünglich", "Due date, original"),
        Col::computed(
            "verschiebung_tage",
            Type::Integer,
            "terminverlauf",
            (
                "Verschiebung des Termins SOLL gegenüber dem vorigen Bericht, der den Meilenstein nennt; negativ: vorgezogen; 0, wo beide Termine einen Tag gemeinsam haben.",
                "Shift of the due date against the report before that names the milestone; negative: brought forward; 0 where the two dates have a day in common.",
            ),
            |row| Cell::maybe(line(row).and_then(|(_, _, entry)| entry.change.days()), Cell::Integer),
        )
        .titled("Verschiebung zum Vorjahr", "Shift since the report before")
        .counted_in(Unit::Days),
        Col::computed(
            "verschiebung_gesamt_tage",
            Type::Integer,
            "terminverlauf",
            (
                "Verschiebung des Termins SOLL gegenüber dem ursprünglichen; negativ: vorgezogen; 0, wo beide Termine einen Tag gemeinsam haben.",
                "Shift of the due date against the original one; negative: brought forward; 0 where the two dates have a day in common.",
            ),
            |row| {
                let current = milestone(row).due.known();
                Cell::maybe(original(row).zip(current), |(first, now)| Cell::Integer(days_moved(first, now)))
            },
        )
        .titled("Verschiebung insgesamt", "Shift in all")
        .counted_in(Unit::Days),
    Col::computed(
        "einhaltung",
        Type::Text,
        "einhaltung",
        (
            "Was aus einem fälligen Meilenstein wurde, am zuerst genannten Termin gemessen; leer, wo nichts fällig war.",
            "What became of a due milestone, held against the date given first; empty where nothing was due.",
        ),
        |row| Cell::maybe(row.output.views.keeping(row.key.report, row.key.index), |it| Cell::text(it.key())),
    )
    .titled("Einhaltung", "Keeping")
    .one_of(words::KEEPING),
    Col::computed(
        "ueberfaellig_tage",
        Type::Integer,
        RULE,
        (
            "Tage, die der Meilenstein am Stichtag überfällig war, was auch später kam; leer, wo er es nicht war.",
            "Days that the milestone was overdue at the cut-off, whatever came later; empty where it was not.",
        ),
        |row| Cell::maybe(progress(row).days_overdue, Cell::Integer),
    )
    .titled("Überfällig am Stichtag", "Overdue at the cut-off")
    .counted_in(Unit::Days),
    Col::computed(
            "neuester_bericht",
            Type::Text,
            "bericht-zaehlung",
            (
                "Ob es der neueste Bericht der Maßnahme ist. Wer Maßnahmen zählt und nicht Berichte, nimmt nur „ja“.",
                "Whether it is the measure’s newest report. Who counts measures and not reports takes “ja” (yes) only.",
            ),
            |row| value::yes_no(row.output.views.latest_of(report(row).measure) == Some(row.key.report)),
        )
        .titled("Neuester Bericht", "Newest report")
        .required()
        .one_of(words::YES_NO),
];
