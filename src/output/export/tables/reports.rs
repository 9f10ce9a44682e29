//! `berichte`: one row a report.

use super::{Row, Rows, shared, value, words};
use crate::derive::ReportFigures;
use crate::model::{Report, ReportId};
use crate::output::context::Output;
use crate::output::export::{Cell, Column, Type, Unit, Words};

/// The table of reports.
pub struct Reports;

fn report(row: Row<'_, ReportId>) -> &Report {
    &row.output.portal[row.key]
}

fn figures(row: Row<'_, ReportId>) -> &ReportFigures {
    row.output.views.report(row.key)
}

type Col = Column<ReportId>;

impl Rows for Reports {
    type Key = ReportId;
    const NAME: &'static str = "berichte";
    const TITLE: (&'static str, &'static str) = ("Jahresberichte", "Yearly reports");
    const ABOUT: Words = Words::new(
        "Ein Bericht eines Ressorts über eine Maßnahme für ein Jahr je Zeile.",
        "One row a yearly report of a department on a measure.",
    );
    const QUESTION: Words = Words::new(
        "Wie schätzt ein Ressort seine Maßnahme ein, und passt das zu den Zahlen?",
        "How does a department rate its measure, and do the figures agree?",
    );

    fn keys<'a>(output: &Output<'a>) -> impl Iterator<Item = ReportId> + use<'a> {
        output.portal.report_ids()
    }

    const COLUMNS: &'static [Col] = &[
        Col::reported(
            "bericht",
            Type::Text,
            (
                "Schlüssel des Berichts: Berichtsjahr und Kennung der Maßnahme.",
                "Key of the report: year and list number of the measure.",
            ),
            |row| Cell::owned(row.output.portal.report_key(report(row))),
        )
        .titled("Bericht", "Report").key(),
        shared::measure().previewed(),
        shared::year().previewed(),
        shared::department(),
        Col::reported(
            "ziel",
            Type::Integer,
            ("Nummer des Ziels, dem die Maßnahme dient.", "Number of the goal that the measure serves."),
            |row| {
                let goal = row.output.portal[report(row).measure].goal;
                Cell::maybe(goal, |goal| Cell::Integer(row.output.portal[goal].number.into()))
            },
        )
        .titled("Ziel", "Goal").refers_to("ziele"),
        Col::reported(
            "titel",
            Type::Text,
            ("Bezeichnung der Maßnahme im Bericht.", "Name of the measure in the report."),
            |row| Cell::text(row.output.portal.report_title(report(row))),
        )
        .titled("Bezeichnung", "Name").required().previewed(),
        Col::reported(
            "einschaetzung",
            Type::Text,
            (
                "Erklärte Kurzeinschätzung: gruen, gelb oder rot; leer, wenn keine erklärt oder sie vertraulich ist (einschaetzung_lesart).",
                "Declared rating: gruen (green), gelb (yellow) or rot (red); empty where none was declared or it is confidential (einschaetzung_lesart).",
            ),
            |row| Cell::maybe(report(row).declared(), |rating| Cell::text(rating.key())),
        )
        .titled("Kurzeinschätzung", "Rating").one_of(words::RATINGS).previewed(),
        Col::reported(
            "einschaetzung_original",
            Type::Text,
            ("Die Kurzeinschätzung, wie sie im Bericht steht.", "The rating as it stands in the report."),
            |row| Cell::maybe(report(row).rating.as_ref(), value::original),
        )
        .titled("Kurzeinschätzung im Wortlaut", "Rating as written"),
        Col::reported("stichtag", Type::Date, ("Tag, bis zu dem berichtet wird.", "Day up to which is reported."), |row| {
            Cell::Date(report(row).cutoff)
        })
        .titled("Stichtag", "Cut-off").required(),
        Col::reported(
            "stand",
            Type::Date,
            ("Tag, an dem der Bericht geschrieben wurde.", "Day on which the report was written."),
            |row| value::date(report(row).written_on),
        )
        .titled("Stand", "Written on"),
        Col::reported("leitziel", Type::Text, ("Leitziel.", "Guiding objective."), |row| {
            Cell::maybe(report(row).guiding_objective.as_deref(), Cell::text)
        })
        .titled("Leitziel", "Guiding objective"),
        Col::reported(
            "fassung",
            Type::Text,
            (
                "wortlaut oder zusammenfassung (Ziele und Text nacherzählt, nicht der amtliche Wortlaut).",
                "wortlaut (official wording) or zusammenfassung (objectives and narrative retold).",
            ),
            |row| Cell::text(report(row).common.version.key()),
        )
        .titled("Fassung", "Version").required().one_of(words::VERSIONS),
        Col::computed(
            "meilensteine",
            Type::Integer,
            "meilenstein-zaehlung",
            ("Anzahl der Meilensteine.", "Number of milestones."),
            |row| Cell::count(figures(row).counts.all),
        )
        .titled("Meilensteine", "Milestones").required().at_least(0),
        Col::computed(
            "meilensteine_faellig",
            Type::Integer,
            "meilenstein-zaehlung",
            (
                "Davon bis zum Stichtag fällig und zu beurteilen. Solche, deren Termin IST nicht lesbar ist, stehen in meilensteine_faellig_nicht_lesbar.",
                "Of these, due by the cut-off, and can be judged. Those whose done date cannot be read are in meilensteine_faellig_nicht_lesbar.",
            ),
            |row| Cell::count(figures(row).counts.due),
        )
        .titled("Fällige Meilensteine", "Milestones due").required().at_least(0).previewed(),
        Col::computed(
            "meilensteine_erreicht",
            Type::Integer,
            "meilenstein-zaehlung",
            (
                "Von allen Meilensteinen erreicht, spätestens an dem Tag, an dem der Bericht geschrieben wurde: auch solche, die noch nicht fällig waren, ohne Termin SOLL oder nach dem Stichtag. Von den fälligen: meilensteine_faellig_erreicht.",
                "Of all milestones, reached by the day on which the report was written: also those that were not yet due, have no due date or came after the cut-off. Of those that were due: meilensteine_faellig_erreicht.",
            ),
            |row| Cell::count(figures(row).counts.reached),
        )
        .titled("Erreichte Meilensteine", "Milestones reached").required().at_least(0),
        Col::computed(
            "meilensteine_puenktlich",
            Type::Integer,
            "meilenstein-zaehlung",
            ("Von meilensteine_erreicht pünktlich erreicht.", "Of meilensteine_erreicht, reached on time."),
            |row| Cell::count(figures(row).counts.on_time),
        )
        .titled("Pünktlich erreichte Meilensteine", "Milestones reached on time").required().at_least(0),
        Col::computed(
            "meilensteine_ueberfaellig",
            Type::Integer,
            "meilenstein-zaehlung",
            ("Vor dem Stichtag fällig und an ihm nicht erreicht.", "Due before the cut-off and not reached at it."),
            |row| Cell::count(figures(row).counts.overdue),
        )
        .titled("Überfällige Meilensteine", "Milestones overdue").required().at_least(0),
        Col::computed(
            "groesster_verzug_tage",
            Type::Integer,
            "verzug",
            (
                "Größter Verzug eines verspäteten, überfälligen oder verschobenen Meilensteins in Tagen; von Spannen zählt das untere Ende. Bei nach_stichtag zählt die Verschiebung bis zu dem Termin, den der Bericht selbst nennt, auch wenn er erst angekündigt ist.",
                "Greatest delay of a late, overdue or shifted milestone in days; of ranges the lower end counts. For nach_stichtag (after the cut-off) it is the shift to the date that the report itself names, even where that is only announced.",
            ),
            |row| Cell::maybe(figures(row).delays.greatest, Cell::Integer),
        )
        .titled("Größter Verzug", "Greatest delay").counted_in(Unit::Days),
        Col::computed(
            "kennzahlen",
            Type::Integer,
            "kennzahl-zaehlung",
            ("Anzahl der Kennzahlen.", "Number of indicators."),
            |row| Cell::count(figures(row).indicators.len()),
        )
        .titled("Kennzahlen", "Indicators").required().at_least(0),
        Col::computed(
            "befund",
            Type::Text,
            "befund",
            (
                "stimmig oder auffaellig: ob erklärte Einschätzung und Zahlen zusammenpassen; leer ohne Einschätzung, bei einer vertraulichen und wo nichts fällig war, das sich beurteilen lässt.",
                "stimmig (consistent) or auffaellig (conspicuous): whether declared rating and figures agree; empty without a rating, with a confidential one and where nothing was due that can be judged.",
            ),
            |row| Cell::maybe(figures(row).finding.as_ref(), |finding| Cell::text(finding.key())),
        )
        .titled("Befund", "Finding").one_of(words::FINDINGS).previewed(),
        Col::computed(
            "befund_gruende",
            Type::Text,
            "befund",
            ("Gründe des Befunds, durch Leerzeichen getrennt.", "Reasons of the finding, divided by spaces."),
            |row| {
                let reasons = figures(row).finding.iter().flat_map(|finding| finding.reasons());
                Cell::owned(reasons.map(|reason| reason.key()).collect::<Vec<_>>().join(" "))
            },
        )
        .titled("Gründe des Befunds", "Reasons of the finding").some_of(words::FINDING_REASONS),
        Col::reported(
            "veroeffentlicht",
            Type::Date,
            ("Tag, an dem das Portal den Bericht zuerst zeigte.", "Day on which the portal first showed the report."),
            |row| value::date(report(row).common.published),
        )
        .titled("Veröffentlicht", "Published"),
        Col::reported("geaendert", Type::Date, ("Tag der letzten Änderung.", "Day of the last change."), |row| {
            value::date(report(row).common.changed)
        })
        .titled("Geändert", "Changed"),
        Col::reported("url", Type::Url, ("Adresse des Berichts.", "Address of the report."), |row| {
            Cell::owned(row.output.settings.base_url.join(&report(row).address))
        })
        .titled("Adresse", "Address").required(),
        Col::computed(
            "mittlerer_verzug_tage",
            Type::Number,
            "verzug",
            ("Median der Verzüge in Tagen, gezählt wie bei groesster_verzug_tage.", "Median of the delays in days, counted as in groesster_verzug_tage."),
            |row| Cell::maybe(figures(row).delays.median, Cell::Number),
        )
        .titled("Mittlerer Verzug", "Median delay").counted_in(Unit::Days),
        Col::reported(
            "mittel_plan_original",
            Type::Text,
            ("Geplante Mittel, wie sie im Bericht stehen.", "Planned funds as they stand in the report."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::original(&funds.target)),
        )
        .titled("Mittel Plan (Original)", "Planned funds (original)"),
        Col::reported("mittel_plan_wert", Type::Number, ("Geplante Mittel in Euro.", "Planned funds in Euro."), |row| {
            Cell::maybe(report(row).funds.as_ref().and_then(|funds| funds.target.known()), |sum| {
                Cell::Number(sum.value)
            })
        })
        .titled("Mittel Plan", "Planned funds"),
        Col::reported(
            "mittel_ist_original",
            Type::Text,
            ("Ausgegebene Mittel, wie sie im Bericht stehen.", "Funds spent as they stand in the report."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::original(&funds.actual)),
        )
        .titled("Mittel IST (Original)", "Funds spent (original)"),
        Col::reported("mittel_ist_wert", Type::Number, ("Ausgegebene Mittel in Euro.", "Funds spent in Euro."), |row| {
            Cell::maybe(report(row).funds.as_ref().and_then(|funds| funds.actual.known()), |sum| {
                Cell::Number(sum.value)
            })
        })
        .titled("Mittel IST", "Funds spent"),
        Col::computed(
            "vorbericht",
            Type::Text,
            "vorjahresvergleich",
            (
                "Schlüssel des vorigen Berichts derselben Maßnahme; leer beim ersten.",
                "Key of the measure's report before; empty for the first.",
            ),
            |row| {
                Cell::maybe(row.output.views.difference(row.key), |difference| {
                    Cell::owned(row.output.portal.report_key(&row.output.portal[difference.with]))
                })
            },
        )
        .titled("Voriger Bericht", "Report before")
        .refers_to("berichte"),
        Col::computed(
            "aenderungen_zum_vorbericht",
            Type::Integer,
            "vorjahresvergleich",
            (
                "Anzahl der Änderungen gegenüber dem vorigen Bericht; leer beim ersten.",
                "Number of changes since the report before; empty for the first.",
            ),
            |row| {
                Cell::maybe(row.output.views.difference(row.key), |difference| {
                    Cell::count(difference.changes.len())
                })
            },
        )
        .titled("Änderungen zum vorigen Bericht", "Changes since the report before")
        .at_least(0),
        Col::computed("luecken_offen", Type::Integer, "luecken", ("Plan- und Istwerte, Termine SOLL und IST, die „offen“ sind.", "Planned and actual values, due and done dates that are “offen” (open)."), |row| {
            Cell::count(row.output.views.gaps(row.key).open)
        })
        .titled("Lücken: offen", "Gaps: open")
        .required()
        .at_least(0),
        Col::computed("luecken_keine_angabe", Type::Integer, "luecken", ("Solche, zu denen nichts gesagt ist.", "Of these, without a statement."), |row| {
            Cell::count(row.output.views.gaps(row.key).no_statement)
        })
        .titled("Lücken: keine Angabe", "Gaps: no statement")
        .required()
        .at_least(0),
        Col::computed("luecken_nicht_zutreffend", Type::Integer, "luecken", ("Solche, die nicht zutreffen.", "Of these, not applicable."), |row| {
            Cell::count(row.output.views.gaps(row.key).not_applicable)
        })
        .titled("Lücken: nicht zutreffend", "Gaps: not applicable")
        .required()
        .at_least(0),
        Col::computed("luecken_vertraulich", Type::Integer, "luecken", ("Solche, die vertraulich sind.", "Of these, confidential."), |row| {
            Cell::count(row.output.views.gaps(row.key).confidential)
        })
        .titled("Lücken: vertraulich", "Gaps: confidential")
        .required()
        .at_least(0),
        Col::computed("luecken_nicht_lesbar", Type::Integer, "luecken", ("Solche, die nicht lesbar sind.", "Of these, unreadable."), |row| {
            Cell::count(row.output.views.gaps(row.key).unreadable)
        })
        .titled("Lücken: nicht lesbar", "Gaps: unreadable")
        .required()
        .at_least(0),
        Col::computed("projektziele_ohne_kennzahl", Type::Integer, "messbarkeit", ("Anzahl der Projektziele, die keine Kennzahl misst.", "Number of objectives that no indicator measures."), |row| {
            Cell::count(row.output.views.measurability(row.key).objectives.len())
        })
        .titled("Projektziele ohne Kennzahl", "Objectives without indicator")
        .required()
        .at_least(0),
        Col::computed(
            "neuester_bericht",
            Type::Text,
            "bericht-zaehlung",
            (
                "Ob es der neueste Bericht der Maßnahme ist. Wer Maßnahmen zählt und nicht Berichte, nimmt nur „ja“.",
                "Whether it is the measure’s newest report. Who counts measures and not reports takes “ja” (yes) only.",
            ),
            |row| value::yes_no(row.output.views.latest_of(report(row).measure) == Some(row.key)),
        )
        .titled("Neuester Bericht", "Newest report")
        .required()
        .one_of(words::YES_NO),
        Col::reported(
            "einschaetzung_korrektur",
            Type::Text,
            ("Berichtigung der Kurzeinschätzung.", "Correction of the rating."),
            |row| Cell::maybe(report(row).rating.as_ref(), value::correction),
        )
        .titled("Kurzeinschätzung: berichtigt", "Rating: corrected"),
        Col::reported(
            "einschaetzung_lesart",
            Type::Text,
            ("Wie die Kurzeinschätzung gelesen wurde; leer, wenn der Bericht keine nennt.", "How the rating was read; empty where the report gives none."),
            |row| Cell::maybe(report(row).rating.as_ref(), value::reading),
        )
        .titled("Kurzeinschätzung: Lesart", "Rating: reading").one_of(words::READINGS),
        Col::reported(
            "einschaetzung_anmerkung",
            Type::Text,
            ("Anmerkung zur Kurzeinschätzung.", "Note on the rating."),
            |row| Cell::maybe(report(row).rating.as_ref(), value::note),
        )
        .titled("Kurzeinschätzung: Anmerkung", "Rating: note"),
        Col::reported(
            "einschaetzung_rechtsgrundlage",
            Type::Text,
            ("Vorschrift, auf die sich die Vertraulichkeit der Kurzeinschätzung stützt.", "Provision that keeps the rating confidential."),
            |row| Cell::maybe(report(row).rating.as_ref(), value::legal_basis),
        )
        .titled("Kurzeinschätzung: Rechtsgrundlage", "Rating: legal basis"),
        Col::reported(
            "mittel_plan_korrektur",
            Type::Text,
            ("Geplante Mittel: Berichtigung.", "Planned funds: correction."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::correction(&funds.target)),
        )
        .titled("Mittel Plan: berichtigt", "Planned funds: corrected"),
        Col::reported(
            "mittel_plan_lesart",
            Type::Text,
            ("Geplante Mittel: wie der Betrag gelesen wurde.", "Planned funds: how the sum was read."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::reading(&funds.target)),
        )
        .titled("Mittel Plan: Lesart", "Planned funds: reading").one_of(words::READINGS),
        Col::reported(
            "mittel_plan_marke",
            Type::Text,
            ("Geplante Mittel: Zusatz am Betrag.", "Planned funds: mark on the sum."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::mark(funds.target.known().and_then(|sum| sum.mark))),
        )
        .titled("Mittel Plan: Zusatz", "Planned funds: mark").one_of(words::MARKS),
        Col::reported(
            "mittel_plan_anmerkung",
            Type::Text,
            ("Geplante Mittel: Anmerkung.", "Planned funds: note."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::note(&funds.target)),
        )
        .titled("Mittel Plan: Anmerkung", "Planned funds: note"),
        Col::reported(
            "mittel_plan_rechtsgrundlage",
            Type::Text,
            ("Geplante Mittel: Vorschrift, auf die sich die Vertraulichkeit stützt.", "Planned funds: provision that keeps it confidential."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::legal_basis(&funds.target)),
        )
        .titled("Mittel Plan: Rechtsgrundlage", "Planned funds: legal basis"),
        Col::reported(
            "mittel_ist_korrektur",
            Type::Text,
            ("Ausgegebene Mittel: Berichtigung.", "Funds spent: correction."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::correction(&funds.actual)),
        )
        .titled("Mittel IST: berichtigt", "Funds spent: corrected"),
        Col::reported(
            "mittel_ist_lesart",
            Type::Text,
            ("Ausgegebene Mittel: wie der Betrag gelesen wurde.", "Funds spent: how the sum was read."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::reading(&funds.actual)),
        )
        .titled("Mittel IST: Lesart", "Funds spent: reading").one_of(words::READINGS),
        Col::reported(
            "mittel_ist_marke",
            Type::Text,
            ("Ausgegebene Mittel: Zusatz am Betrag.", "Funds spent: mark on the sum."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::mark(funds.actual.known().and_then(|sum| sum.mark))),
        )
        .titled("Mittel IST: Zusatz", "Funds spent: mark").one_of(words::MARKS),
        Col::reported(
            "mittel_ist_anmerkung",
            Type::Text,
            ("Ausgegebene Mittel: Anmerkung.", "Funds spent: note."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::note(&funds.actual)),
        )
        .titled("Mittel IST: Anmerkung", "Funds spent: note"),
        Col::reported(
            "mittel_ist_rechtsgrundlage",
            Type::Text,
            ("Ausgegebene Mittel: Vorschrift, auf die sich die Vertraulichkeit stützt.", "Funds spent: provision that keeps it confidential."),
            |row| Cell::maybe(report(row).funds.as_ref(), |funds| value::legal_basis(&funds.actual)),
        )
        .titled("Mittel IST: Rechtsgrundlage", "Funds spent: legal basis"),
        Col::reported(
            "projektziele",
            Type::Integer,
            ("Anzahl der Projektziele; ihre Worte stehen in der Tabelle projektziele.", "Number of objectives; their words are in the table projektziele."),
            |row| Cell::count(report(row).objectives.len()),
        )
        .titled("Projektziele", "Objectives")
        .required()
        .at_least(0),
        Col::computed(
            "befund_meilensteine",
            Type::Integer,
            "befund",
            ("Fällige Meilensteine, die am Stichtag nicht oder verspätet erreicht waren; nur bei auffaellig.", "Due milestones that were not reached at the cut-off, or late; only for auffaellig."),
            |row| Cell::maybe(figures(row).conspicuous_size(), |size| Cell::count(size.not_kept)),
        )
        .titled("Größe des Befunds: Meilensteine", "Size of the finding: milestones"),
        Col::computed(
            "befund_verzug_tage",
            Type::Integer,
            "befund",
            ("Größter Verzug in Tagen; nur bei auffaellig.", "Greatest delay in days; only for auffaellig."),
            |row| Cell::maybe(figures(row).conspicuous_size(), |size| Cell::maybe(size.greatest_delay, Cell::Integer)),
        )
        .titled("Größe des Befunds: Verzug", "Size of the finding: delay").counted_in(Unit::Days),
        Col::computed(
            "befund_kennzahlen",
            Type::Integer,
            "befund",
            ("Kennzahlen unter Plan; nur bei auffaellig.", "Indicators below their target; only for auffaellig."),
            |row| Cell::maybe(figures(row).conspicuous_size(), |size| Cell::count(size.below_target)),
        )
        .titled("Größe des Befunds: Kennzahlen", "Size of the finding: indicators"),
        Col::reported(
            "lizenz",
            Type::Text,
            ("Lizenz des Berichts.", "Licence of the report."),
            |row| Cell::text(report(row).common.licence.as_ref().map_or(&row.output.settings.licence.id, |licence| &licence.id)),
        )
        .titled("Lizenz", "Licence")
        .required(),
        Col::computed(
            "meilensteine_faellig_erreicht",
            Type::Integer,
            "meilenstein-zaehlung",
            (
                "Von meilensteine_faellig am Stichtag erreicht, pünktlich oder nicht.",
                "Of meilensteine_faellig, reached at the cut-off, on time or not.",
            ),
            |row| Cell::count(figures(row).counts.due_reached),
        )
        .titled("Fällige Meilensteine: erreicht", "Milestones due: reached").required().at_least(0),
        Col::computed(
            "meilensteine_faellig_nicht_erreicht",
            Type::Integer,
            "meilenstein-zaehlung",
            (
                "Von meilensteine_faellig am Stichtag nicht erreicht, auch wenn sie es später waren; mit meilensteine_faellig_erreicht ergeben sie meilensteine_faellig.",
                "Of meilensteine_faellig, not reached at the cut-off, even if they were later; with meilensteine_faellig_erreicht they add up to meilensteine_faellig.",
            ),
            |row| Cell::count(figures(row).counts.due_unreached),
        )
        .titled("Fällige Meilensteine: nicht erreicht", "Milestones due: not reached").required().at_least(0),
        Col::computed(
            "meilensteine_faellig_nicht_lesbar",
            Type::Integer,
            "meilenstein-zaehlung",
            (
                "Neben meilensteine_faellig: ebenfalls bis zum Stichtag fällig, aber der Termin IST ist nicht lesbar und nichts zu beurteilen. Beide zusammen sind „fällig bis zum Stichtag“ auf den Seiten.",
                "Beside meilensteine_faellig: due by the cut-off as well, but the done date cannot be read and nothing can be judged. Both together are “due by the cut-off” on the pages.",
            ),
            |row| Cell::count(figures(row).counts.due_unreadable),
        )
        .titled("Fällige Meilensteine: nicht lesbar", "Milestones due: unreadable").required().at_least(0),
        Col::computed(
            "meilensteine_erreicht_nach_stichtag",
            Type::Integer,
            "meilenstein-zaehlung",
            (
                "Von meilensteine_faellig_nicht_erreicht nach dem Stichtag erreicht, spätestens an dem Tag, an dem der Bericht geschrieben wurde.",
                "Of meilensteine_faellig_nicht_erreicht, reached after the cut-off, by the day on which the report was written.",
            ),
            |row| Cell::count(figures(row).counts.reached_since),
        )
        .titled("Nach dem Stichtag erreicht", "Reached after the cut-off").required().at_least(0),
    ];
}
