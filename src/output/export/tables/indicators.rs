//! `kennzahlen`: one row an indicator of a report.

use super::part::{self, PartKey, report};
use super::{Row, Rows, shared, value, words};
use crate::derive::Attainment;
use crate::model::value::Quantity;
use crate::model::{Field, Indicator};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Unit, Words};

/// The table of indicators.
pub struct Indicators;

fn indicator(row: Row<'_, PartKey>) -> &Indicator {
    &report(row).indicators[row.key.index]
}

fn attainment(row: Row<'_, PartKey>) -> &Attainment {
    &row.output.views.report(row.key.report).indicators[row.key.index]
}

fn target(row: Row<'_, PartKey>) -> &Field<Quantity> {
    &indicator(row).target
}

fn actual(row: Row<'_, PartKey>) -> &Field<Quantity> {
    &indicator(row).actual
}

fn unit<'a>(row: Row<'a, PartKey>) -> Option<&'a str> {
    indicator(row).unit.as_deref()
}

fn mark(field: &Field<Quantity>) -> Cell<'_> {
    value::mark(field.known().and_then(Quantity::mark))
}

type Col = Column<PartKey>;

/// The rule of most of what is computed here.
const RULE: &str = "kennzahl-zielerreichung";

impl Rows for Indicators {
    type Key = PartKey;
    const NAME: &'static str = "kennzahlen";
    const TITLE: (&'static str, &'static str) = ("Kennzahlen", "Indicators");
    const ABOUT: Words = Words::new(
        "Eine Kennzahl eines Berichts je Zeile, mit Planwert, Istwert und dem, was daraus berechnet ist.",
        "One row an indicator of a report, with target, actual value and what is computed from them.",
    );
    const QUESTION: Words = Words::new(
        "Was war geplant, was wurde erreicht, in welcher Einheit?",
        "What was planned, what was achieved, in which unit?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = PartKey> + use<'a> {
        let portal = output.portal;
        portal.report_ids().flat_map(|id| PartKey::all(id, portal[id].indicators.len()))
    }

    const COLUMNS: &'static [Col] = &shared::joined::<_, { shared::total(LISTS) }>(LISTS);
}

const LISTS: &[&[Col]] = &[KEY, &shared::of_report(), part::POSITION, OWN];

const KEY: &[Col] = &[Col::reported(
    "kennzahl_id",
    Type::Text,
    ("Schlüssel der Kennzahl: Bericht und Position.", "Key of the indicator: report and position."),
    |row| part::id(row, 'k'),
)
.titled("Schlüssel der Kennzahl", "Key of the indicator")
.key()];

const OWN: &[Col] = &[
    Col::reported(
        "kennzahl",
        Type::Text,
        ("Name der Kennzahl, wie gedruckt.", "Name of the indicator, as printed."),
        |row| Cell::text(&indicator(row).name),
    )
    .titled("Kennzahl", "Indicator").required().previewed(),
    Col::reported("einheit", Type::Text, ("Einheit, wie gedruckt.", "Unit, as printed."), |row| {
        Cell::maybe(unit(row), Cell::text)
    })
    .titled("Einheit", "Unit").previewed(),
    Col::computed(
        "art",
        Type::Text,
        RULE,
        (
            "Art der Werte: zahl, datum, aussage oder zuwachs.",
            "Kind of the values: zahl (number), datum (date), aussage (statement) or zuwachs (change).",
        ),
        |row| Cell::text(attainment(row).kind.key()),
    )
    .titled("Art", "Kind").required().one_of(words::KINDS),
    Col::reported(
        "plan_original",
        Type::Text,
        ("Planwert, wie er im Bericht steht.", "Target as it stands in the report."),
        |row| value::original(target(row)),
    )
    .titled("Planwert im Wortlaut", "Target as written").previewed(),
    Col::reported("plan_korrektur", Type::Text, ("Berichtigung des Planwerts.", "Correction of the target."), |row| {
        value::correction(target(row))
    })
    .titled("Planwert, berichtigt", "Target, corrected"),
    Col::reported(
        "plan_lesart",
        Type::Text,
        (
            "Wie der Planwert gelesen wurde: wert, offen, keine_angabe, nicht_zutreffend, vertraulich oder nicht_lesbar.",
            "How the target was read: wert (value), offen (open), keine_angabe (no statement), nicht_zutreffend (not applicable), vertraulich (confidential) or nicht_lesbar (unreadable).",
        ),
        |row| value::reading(target(row)),
    )
    .titled("Planwert: Lesart", "Target: reading").required().one_of(words::READINGS),
    Col::reported(
        "plan_marke",
        Type::Text,
        (
            "Zusatz am Planwert: ungefaehr, mindestens, hoechstens, mehr_als, voraussichtlich oder spaetestens.",
            "Mark on the target: about, at least, at most, more than, expected or at the latest.",
        ),
        |row| mark(target(row)),
    )
    .titled("Planwert: Zusatz", "Target: mark").one_of(words::MARKS),
    Col::reported(
        "plan_wert",
        Type::Number,
        (
            "Planwert als Zahl in der Einheit; leer bei Terminen, bei Aussagen und wo der Wert eine andere Einheit trägt.",
            "Target as a number in the unit; empty for dates, for statements and where the value has another unit.",
        ),
        |row| value::number(target(row), unit(row)),
    )
    .titled("Planwert als Zahl", "Target as a number").counted_in(Unit::InColumn),
    Col::reported("plan_von", Type::Date, ("Erster Tag des geplanten Termins.", "First day of the planned date."), |row| {
        value::first(value::period(target(row)))
    })
    .titled("Planwert: erster Tag", "Target: first day"),
    Col::reported("plan_bis", Type::Date, ("Letzter Tag des geplanten Termins.", "Last day of the planned date."), |row| {
        value::last(value::period(target(row)))
    })
    .titled("Planwert: letzter Tag", "Target: last day"),
    Col::reported(
        "ist_original",
        Type::Text,
        ("Istwert, wie er im Bericht steht.", "Actual value as it stands in the report."),
        |row| value::original(actual(row)),
    )
    .titled("Istwert im Wortlaut", "Actual value as written").previewed(),
    Col::reported("ist_korrektur", Type::Text, ("Berichtigung des Istwerts.", "Correction of the actual value."), |row| {
        value::correction(actual(row))
    })
    .titled("Istwert, berichtigt", "Actual value, corrected"),
    Col::reported(
        "ist_lesart",
        Type::Text,
        (
            "Wie der Istwert gelesen wurde (Werte wie bei plan_lesart).",
            "How the actual value was read (values as in plan_lesart).",
        ),
        |row| value::reading(actual(row)),
    )
    .titled("Istwert: Lesart", "Actual value: reading").required().one_of(words::READINGS),
    Col::reported(
        "ist_marke",
        Type::Text,
        ("Zusatz am Istwert (Werte wie bei plan_marke).", "Mark on the actual value (values as in plan_marke)."),
        |row| mark(actual(row)),
    )
    .titled("Istwert: Zusatz", "Actual value: mark").one_of(words::MARKS),
    Col::reported(
        "ist_wert",
        Type::Number,
        (
            "Istwert als Zahl in der Einheit; leer bei Terminen, bei Aussagen und wo der Wert eine andere Einheit trägt.",
            "Actual value as a number in the unit; empty for dates, for statements and where the value has another unit.",
        ),
        |row| value::number(actual(row), unit(row)),
    )
    .titled("Istwert als Zahl", "Actual value as a number").counted_in(Unit::InColumn),
    Col::reported("ist_von", Type::Date, ("Erster Tag des erreichten Termins.", "First day of the done date."), |row| {
        value::first(value::period(actual(row)))
    })
    .titled("Istwert: erster Tag", "Actual value: first day"),
    Col::reported("ist_bis", Type::Date, ("Letzter Tag des erreichten Termins.", "Last day of the done date."), |row| {
        value::last(value::period(actual(row)))
    })
    .titled("Istwert: letzter Tag", "Actual value: last day"),
    Col::computed(
        "zielerreichung_prozent",
        Type::Number,
        RULE,
        (
            "Istwert im Verhältnis zum Planwert in Prozent, zwei Nachkommastellen.",
            "Actual value in proportion to the target in percent, two decimals.",
        ),
        |row| Cell::maybe(attainment(row).percent, Cell::Number),
    )
    .titled("Zielerreichung", "Attainment").counted_in(Unit::Percent).previewed(),
    Col::computed(
        "abweichung",
        Type::Number,
        RULE,
        (
            "Istwert minus Planwert, in der Einheit; leer, wo die Werte eine andere tragen.",
            "Actual value minus target, in the unit; empty where the values have another.",
        ),
        |row| match value::number(target(row), unit(row)) {
            Cell::Missing => Cell::Missing,
            _ => Cell::maybe(attainment(row).difference, Cell::Number),
        },
    )
    .titled("Abweichung", "Difference").counted_in(Unit::InColumn),
    Col::computed(
        "abweichung_tage_von",
        Type::Integer,
        RULE,
        (
            "Abweichung vom geplanten Termin in Tagen, unteres Ende; negativ: früher.",
            "Deviation from the planned date in days, lower end; negative: early.",
        ),
        |row| {
            Cell::maybe(attainment(row).progress.and_then(|progress| progress.days), |days| {
                Cell::Integer(days.from)
            })
        },
    )
    .titled("Abweichung in Tagen, unteres Ende", "Deviation in days, lower end").counted_in(Unit::Days),
    Col::computed(
        "abweichung_tage_bis",
        Type::Integer,
        RULE,
        (
            "Abweichung vom geplanten Termin in Tagen, oberes Ende.",
            "Deviation from the planned date in days, upper end.",
        ),
        |row| {
            Cell::maybe(attainment(row).progress.and_then(|progress| progress.days), |days| Cell::Integer(days.to))
        },
    )
    .titled("Abweichung in Tagen, oberes Ende", "Deviation in days, upper end").counted_in(Unit::Days),
    Col::computed(
        "status",
        Type::Text,
        RULE,
        (
            "Was aus dem Planwert wurde; bei Terminen die Zustände der Meilensteine.",
            "What became of the target; for dates the states of milestones.",
        ),
        |row| Cell::text(attainment(row).status.key()),
    )
    .titled("Status", "State").required().one_of(words::INDICATOR_STATES).previewed(),
    Col::reported(
        "anmerkung",
        Type::Text,
        ("Anmerkungen zur Kennzahl und ihren Werten.", "Notes on the indicator and its values."),
        |row| {
            let it = indicator(row);
            super::value::notes([it.note.as_deref(), it.target.note.as_deref(), it.actual.note.as_deref()])
        },
    )
    .titled("Anmerkung", "Note"),
    Col::reported(
        "plan_rechtsgrundlage",
        Type::Text,
        (
            "Vorschrift, auf die sich die Vertraulichkeit des Werts plan stützt.",
            "Provision that keeps the value plan confidential.",
        ),
        |row| value::legal_basis(target(row)),
    )
    .titled("Rechtsgrundlage Plan", "Legal basis of the target"),
    Col::reported(
        "ist_rechtsgrundlage",
        Type::Text,
        (
            "Vorschrift, auf die sich die Vertraulichkeit des Werts ist stützt.",
            "Provision that keeps the value ist confidential.",
        ),
        |row| value::legal_basis(actual(row)),
    )
    .titled("Rechtsgrundlage IST", "Legal basis of the actual value"),
        Column::<PartKey>::computed(
            "reihe",
            Type::Text,
            "zuordnung",
            (
                "Woran die Kennzahl über die Jahre zu erkennen ist: in allen Berichten der Maßnahme gleich.",
                "What tells the indicator over the years: the same in all reports of the measure.",
            ),
            |row| {
                Cell::maybe(row.output.views.series_of(row.key.report, row.key.index), |number| {
                    Cell::owned(format!("{}-K{}", row.output.portal[report(row).measure].key, number + 1))
                })
            },
        )
        .titled("Reihe", "Series over the years"),
];
