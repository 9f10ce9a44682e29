//! `aenderungen`: one row a change from one yearly report to the next, or a correction noted after publication.

use super::shared::{self, OfReport};
use super::{Row, Rows, words};
use crate::derive::difference::Told;
use crate::model::{ChangeNote, Report, ReportId};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Unit, Words};

/// The table of changes.
pub struct Changes;

/// A change that a report brought, by its number: first those since the report before, then the corrections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeKey {
    report: ReportId,
    number: usize,
}

impl Changes {
    /// The rows of one report.
    pub fn of_report(output: &Output<'_>, report: ReportId) -> impl Iterator<Item = ChangeKey> + use<> {
        let changes = output.views.difference(report).map_or(0, |difference| difference.changes.len());
        let all = changes + output.portal[report].common.changes.len();
        (0..all).map(move |number| ChangeKey { report, number })
    }
}

fn report(row: Row<'_, ChangeKey>) -> &Report {
    &row.output.portal[row.key.report]
}

/// The report before, and the change since it; none for a correction.
fn told(row: Row<'_, ChangeKey>) -> Option<(&Report, Told<'_>)> {
    let difference = row.output.views.difference(row.key.report)?;
    let before = &row.output.portal[difference.with];
    let change = difference.changes.get(row.key.number)?;
    Some((before, change.told(row.output.portal, before, report(row))))
}

fn correction(row: Row<'_, ChangeKey>) -> Option<&ChangeNote> {
    let changes = row.output.views.difference(row.key.report).map_or(0, |difference| difference.changes.len());
    report(row).common.changes.get(row.key.number.checked_sub(changes)?)
}

/// What changed, by its key over the years.
fn over_years(row: Row<'_, ChangeKey>) -> Cell<'_> {
    let (portal, views) = (row.output.portal, row.output.views);
    let key = || {
        let difference = views.difference(row.key.report)?;
        let part = difference.changes.get(row.key.number)?.part()?;
        let of = if part.is_gone { difference.with } else { row.key.report };
        let (letter, own) = if part.is_milestone {
            ('m', views.line_key(portal, of, part.index)?)
        } else {
            ('k', views.series_key(portal, of, part.index)?)
        };
        Some(format!("{}-{letter}-{own}", portal[report(row).measure].key))
    };
    Cell::maybe(key(), Cell::owned)
}

type Col = Column<ChangeKey>;

/// The rule of most of what is computed here.
const RULE: &str = "vorjahresvergleich";

impl OfReport for ChangeKey {
    fn report(self) -> ReportId {
        self.report
    }
}

impl Rows for Changes {
    type Key = ChangeKey;
    const NAME: &'static str = "aenderungen";
    const TITLE: (&'static str, &'static str) = ("Änderungen", "Changes");
    const ABOUT: Words = Words::new(
        "Eine Änderung gegenüber dem vorigen Bericht derselben Maßnahme je Zeile, oder eine Berichtigung nach der Veröffentlichung.",
        "One row a change since the measure's report before, or a correction after publication.",
    );

    const QUESTION: Words = Words::new(
        "Was hat sich von einem Bericht zum nächsten geändert?",
        "What has changed from one report to the next?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = ChangeKey> + use<'a> {
        let output = *output;
        output.portal.report_ids().flat_map(move |id| Self::of_report(&output, id))
    }

    const COLUMNS: &'static [Col] = &shared::joined::<_, { shared::total(LISTS) }>(LISTS);
}

const LISTS: &[&[Col]] = &[KEY, &shared::of_report(), OWN];

const KEY: &[Col] = &[Col::reported(
    "aenderung",
    Type::Text,
    (
        "Schlüssel: Bericht, Art und Gegenstand; bei einer Berichtigung ihr Tag und ihre Worte.",
        "Key: report, kind and subject; of a correction its day and its words.",
    ),
    |row| {
        let own = row.output.views.change_key(row.key.report, row.key.number);
        Cell::maybe(own, |own| Cell::owned(format!("{}-{own}", row.output.portal.report_key(report(row)))))
    },
)
.titled("Schlüssel", "Key")
.key()];

const OWN: &[Col] = &[
    Col::computed(
        "vorbericht",
        Type::Text,
        RULE,
        (
            "Der vorige Bericht derselben Maßnahme, mit dem verglichen wurde; leer bei einer Berichtigung.",
            "The measure's report before, that was compared with; empty for a correction.",
        ),
        |row| Cell::maybe(told(row), |(before, _)| Cell::owned(row.output.portal.report_key(before))),
    )
    .titled("Voriger Bericht", "Report before")
    .refers_to("berichte"),
    Col::computed(
        "art",
        Type::Text,
        RULE,
        (
            "Was sich änderte; berichtigung ist ein Nachtrag nach der Veröffentlichung.",
            "What changed; berichtigung is a correction after publication.",
        ),
        |row| Cell::text(told(row).map_or(words::CORRECTION, |(_, told)| told.key)),
    )
    .titled("Art", "Kind")
    .previewed()
    .required()
    .one_of(words::CHANGES),
    Col::computed(
        "gegenstand",
        Type::Text,
        RULE,
        (
            "Name der Kennzahl oder des Meilensteins; leer bei dem, was ein Bericht nur einmal hat.",
            "Name of the indicator or milestone; empty for what a report has once.",
        ),
        |row| Cell::maybe(told(row).and_then(|(_, told)| told.subject), Cell::text),
    )
    .titled("Gegenstand", "Subject")
    .previewed(),
    Col::computed(
        "vorher",
        Type::Text,
        RULE,
        ("Was der vorige Bericht sagte, im Wortlaut.", "What the report before said, as written."),
        |row| Cell::maybe(told(row).and_then(|(_, told)| told.before), Cell::text),
    )
    .titled("Vorher", "Before")
    .previewed(),
    Col::computed(
        "nachher",
        Type::Text,
        RULE,
        ("Was dieser Bericht sagt, im Wortlaut.", "What this report says, as written."),
        |row| Cell::maybe(told(row).and_then(|(_, told)| told.now), Cell::text),
    )
    .titled("Nachher", "After")
    .previewed(),
    Col::computed(
        "tage",
        Type::Integer,
        RULE,
        (
            "Um wie viele Tage ein Termin verschoben wurde; negativ: vorgezogen.",
            "By how many days a date was moved; negative: brought forward.",
        ),
        |row| Cell::maybe(told(row).and_then(|(_, told)| told.days), Cell::Integer),
    )
    .titled("Tage", "Days")
    .previewed()
    .counted_in(Unit::Days),
    Col::reported("datum", Type::Date, ("Tag der Berichtigung.", "Day of the correction."), |row| {
        Cell::maybe(correction(row), |note| Cell::Date(note.date))
    })
    .titled("Tag der Berichtigung", "Day of the correction"),
    Col::reported("text", Type::Text, ("Was berichtigt wurde.", "What was corrected."), |row| {
        Cell::maybe(correction(row), |note| Cell::text(&note.text))
    })
    .titled("Berichtigung", "Correction"),
    Col::computed(
        "verlauf",
        Type::Text,
        "zuordnung",
        (
            "Der Meilenstein oder die Kennzahl über die Jahre, wie in meilensteine.verlauf und kennzahlen.reihe; leer bei allem anderen.",
            "The milestone or indicator over the years, as in meilensteine.verlauf and kennzahlen.reihe; empty for all else.",
        ),
        over_years,
    )
    .titled("Verlauf oder Reihe", "Line or series over the years"),
];
