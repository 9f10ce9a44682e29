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
    (
        "Schlüssel der Kennzahl: Bericht und id, sonst Name; was nur der Platz unterscheidet, ist mit ~2, ~3 gezählt.",
        "Key of the indicator: report and id, else name; what only its place tells apart is counted with ~2, ~3.",
    ),
    |row| part::id(row, 'k', row.output.views.indicator_key(row.key.report, row.key.index)),
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
            let notes = [it.note.as_deref(), it.target.note.as_deref(), it.actual.note.as_deref(), it.baseline.note.as_deref()];
            value::notes(notes)
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
                "Woran die Kennzahl über die Jahre zu erkennen ist, in allen Berichten der Maßnahme gleich: Maßnahme und id, sonst Name.",
                "What tells the indicator over the years, the same in all reports of the measure: measure and id, else name.",
            ),
            |row| {
                let own = row.output.views.series_key(row.output.portal, row.key.report, row.key.index);
                part::id_over_years(row, 'k', own)
            },
        )
        .titled("Reihe", "Series over the years"),
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
    Col::reported(
        "richtung",
        Type::Text,
        ("Richtung, in der es besser wird, wo der Bericht sie erklärt.", "Direction in which it gets better, where the report declares it."),
        |row| Cell::maybe(indicator(row).direction, |it| Cell::text(it.key())),
    )
    .titled("Richtung", "Direction")
    .one_of(words::DIRECTIONS),
    Col::reported(
        "art_erklaert",
        Type::Text,
        ("Art, die der Bericht selbst erklärt: zuwachs, wenn die Werte Veränderungen sind.", "Kind that the report itself declares: zuwachs where the values are changes."),
        |row| if indicator(row).is_change { Cell::text("zuwachs") } else { Cell::Missing },
    )
    .titled("Erklärte Art", "Declared kind").one_of(words::DECLARED_KINDS),
    Col::reported(
        "projektziel",
        Type::Integer,
        ("Nummer des Projektziels, das die Kennzahl misst, ab 1.", "Number of the objective that the indicator measures, from 1."),
        |row| Cell::maybe(indicator(row).objective, Cell::count),
    )
    .titled("Projektziel", "Objective").at_least(1),
    Col::reported(
        "ausgangswert",
        Type::Number,
        ("Ausgangswert als Zahl in der Einheit; leer, wo er eine andere trägt oder keine Zahl ist.", "Baseline as a number in the unit; empty where it has another or is no number."),
        |row| value::number(&indicator(row).baseline, unit(row)),
    )
    .titled("Ausgangswert", "Baseline").counted_in(Unit::InColumn),
    Col::reported(
        "ausgangswert_original",
        Type::Text,
        ("Ausgangswert, wie er im Bericht steht.", "Baseline as it stands in the report."),
        |row| value::original(&indicator(row).baseline),
    )
    .titled("Ausgangswert im Wortlaut", "Baseline as written"),
    Col::reported(
        "ausgangswert_korrektur",
        Type::Text,
        ("Berichtigung des Ausgangswerts.", "Correction of the baseline."),
        |row| value::correction(&indicator(row).baseline),
    )
    .titled("Ausgangswert, berichtigt", "Baseline, corrected"),
    Col::reported(
        "ausgangswert_lesart",
        Type::Text,
        ("Wie der Ausgangswert gelesen wurde.", "How the baseline was read."),
        |row| value::reading(&indicator(row).baseline),
    )
    .titled("Ausgangswert: Lesart", "Baseline: reading").required().one_of(words::READINGS),
    Col::reported(
        "ausgangswert_marke",
        Type::Text,
        ("Zusatz am Ausgangswert.", "Mark on the baseline."),
        |row| mark(&indicator(row).baseline),
    )
    .titled("Ausgangswert: Zusatz", "Baseline: mark").one_of(words::MARKS),
    Col::reported(
        "plan_zahl",
        Type::Number,
        ("Planwert als Zahl in seiner eigenen Einheit, siehe plan_zahl_einheit.", "Target as a number in its own unit, see plan_zahl_einheit."),
        |row| value::own_number(target(row)),
    )
    .titled("Planwert: Zahl", "Target: number"),
    Col::reported(
        "plan_zahl_bis",
        Type::Number,
        ("Oberes Ende, wo plan_zahl nur das untere einer Spanne ist; sonst gleich.", "Upper end where plan_zahl is only the lower one of a range; else the same."),
        |row| value::upper_number(target(row)),
    )
    .titled("Planwert: Zahl, oberes Ende", "Target: number, upper end"),
    Col::reported(
        "plan_zahl_einheit",
        Type::Text,
        ("Was plan_zahl zählt: die Einheit neben dem Wert, sonst die der Spalte einheit. Nur Gleiches lässt sich vergleichen.", "What plan_zahl counts: the unit beside the value, else that in column einheit. Only what is the same compares."),
        |row| value::unit(target(row), unit(row)),
    )
    .titled("Planwert: Einheit der Zahl", "Target: unit of the number").one_of(words::UNITS),
    Col::reported(
        "plan_aussage",
        Type::Text,
        ("Planwert als Aussage.", "Target as a statement."),
        |row| value::statement(target(row)),
    )
    .titled("Planwert als Aussage", "Target as a statement").one_of(words::STATEMENTS),
    Col::reported(
        "ist_zahl",
        Type::Number,
        ("Istwert als Zahl in seiner eigenen Einheit, siehe ist_zahl_einheit.", "Actual value as a number in its own unit, see ist_zahl_einheit."),
        |row| value::own_number(actual(row)),
    )
    .titled("Istwert: Zahl", "Actual value: number"),
    Col::reported(
        "ist_zahl_bis",
        Type::Number,
        ("Oberes Ende, wo ist_zahl nur das untere einer Spanne ist; sonst gleich.", "Upper end where ist_zahl is only the lower one of a range; else the same."),
        |row| value::upper_number(actual(row)),
    )
    .titled("Istwert: Zahl, oberes Ende", "Actual value: number, upper end"),
    Col::reported(
        "ist_zahl_einheit",
        Type::Text,
        ("Was ist_zahl zählt: die Einheit neben dem Wert, sonst die der Spalte einheit. Nur Gleiches lässt sich vergleichen.", "What ist_zahl counts: the unit beside the value, else that in column einheit. Only what is the same compares."),
        |row| value::unit(actual(row), unit(row)),
    )
    .titled("Istwert: Einheit der Zahl", "Actual value: unit of the number").one_of(words::UNITS),
    Col::reported(
        "ist_aussage",
        Type::Text,
        ("Istwert als Aussage.", "Actual value as a statement."),
        |row| value::statement(actual(row)),
    )
    .titled("Istwert als Aussage", "Actual value as a statement").one_of(words::STATEMENTS),
    Col::reported(
        "ausgangswert_zahl",
        Type::Number,
        ("Ausgangswert als Zahl in seiner eigenen Einheit, siehe ausgangswert_zahl_einheit.", "Baseline as a number in its own unit, see ausgangswert_zahl_einheit."),
        |row| value::own_number(&indicator(row).baseline),
    )
    .titled("Ausgangswert: Zahl", "Baseline: number"),
    Col::reported(
        "ausgangswert_zahl_bis",
        Type::Number,
        ("Oberes Ende, wo ausgangswert_zahl nur das untere einer Spanne ist; sonst gleich.", "Upper end where ausgangswert_zahl is only the lower one of a range; else the same."),
        |row| value::upper_number(&indicator(row).baseline),
    )
    .titled("Ausgangswert: Zahl, oberes Ende", "Baseline: number, upper end"),
    Col::reported(
        "ausgangswert_zahl_einheit",
        Type::Text,
        ("Was ausgangswert_zahl zählt: die Einheit neben dem Wert, sonst die der Spalte einheit. Nur Gleiches lässt sich vergleichen.", "What ausgangswert_zahl counts: the unit beside the value, else that in column einheit. Only what is the same compares."),
        |row| value::unit(&indicator(row).baseline, unit(row)),
    )
    .titled("Ausgangswert: Einheit der Zahl", "Baseline: unit of the number").one_of(words::UNITS),
    Col::computed(
        "zielerreichung_prozent_von",
        Type::Number,
        RULE,
        ("Kleinste Zielerreichung, wo ein Wert eine Spanne ist.", "Least attainment where a value is a range."),
        |row| Cell::maybe(attainment(row).percent_range, |(least, _)| Cell::Number(least)),
    )
    .titled("Zielerreichung, unteres Ende", "Attainment, lower end").counted_in(Unit::Percent),
    Col::computed(
        "zielerreichung_prozent_bis",
        Type::Number,
        RULE,
        ("Größte Zielerreichung, wo ein Wert eine Spanne ist.", "Greatest attainment where a value is a range."),
        |row| Cell::maybe(attainment(row).percent_range, |(_, most)| Cell::Number(most)),
    )
    .titled("Zielerreichung, oberes Ende", "Attainment, upper end").counted_in(Unit::Percent),
    Col::computed(
        "begruendung",
        Type::Text,
        RULE,
        ("Warum sich nichts berechnen ließ; leer, wo etwas berechnet ist oder der Status schon alles sagt.", "Why nothing could be computed; empty where something is, or where the state says it all."),
        |row| Cell::maybe(attainment(row).reason, |reason| Cell::text(reason.key())),
    )
    .titled("Begründung", "Reason").one_of(words::REASONS),
];
