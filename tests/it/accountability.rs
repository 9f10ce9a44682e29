//! What the portal works out across years and measures, on the portal of `tests/cases/years`: every table here is one of
//! the rules of accountability.md, "Across years, per measure" and "Across measures".

use std::path::Path;

use crate::support;
use transparenz::Prepared;
use transparenz::derive::coverage::Place;
use transparenz::derive::difference::{KEYS, Told};
use transparenz::derive::ledger::{End, Line, Start};
use transparenz::derive::{EmptySection, Gaps, Views, flows};
use transparenz::model::value::Rating;
use transparenz::model::{MeasureId, Portal, ReportId};

/// The case's portal, read and computed as of a day.
fn years(today: &str) -> Prepared {
    let folder = tempfile::tempdir().unwrap();
    support::write(folder.path(), &[("transparenz.toml", support::SETTINGS)]);
    for (path, bytes) in support::tree(Path::new("tests/cases/years/portal")) {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    support::prepared(folder.path(), today)
}

fn measure(portal: &Portal, key: &str) -> MeasureId {
    MeasureId::new(portal.measures.iter().position(|measure| measure.key.as_ref() == key).unwrap())
}

fn report(portal: &Portal, key: &str) -> ReportId {
    ReportId::new(portal.reports.iter().position(|report| portal.report_key(report) == key).unwrap())
}

/// A line of the ledger: the name, the due dates by year, original and shift, and when it came and went.
fn told_line(portal: &Portal, line: &Line) -> String {
    let step = |at: usize| {
        let entry = line.entries[at].at;
        &portal[entry.report].milestones[entry.index]
    };
    let last = line.entries.len() - 1;
    let dues: Vec<String> = line
        .entries
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            let change = match (entry.change.key(), entry.change.days()) {
                (Some(key), Some(days)) => format!(" {key} {days:+}"),
                (Some(key), None) => format!(" {key}"),
                (None, _) => String::new(),
            };
            format!("{}: {}{change}", portal[entry.at.report].year, step(at).due.raw)
        })
        .collect();
    let shift = line.shift.map_or_else(|| "?".to_owned(), |days| format!("{days:+}"));
    let start = match line.start {
        Start::First => String::new(),
        Start::New(id) => format!(", neu {}", portal[id].year),
    };
    let end = match line.end {
        End::Current => String::new(),
        End::Gone { since, was_reached } => {
            format!(", entfallen {}{}", portal[since].year, if was_reached { " (erreicht)" } else { "" })
        }
    };
    format!("{} | {} | {shift}{start}{end}", step(last).name, dues.join(", "))
}

#[test]
fn on_time_by_a_date_that_was_moved_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let step = |name: &str, due: &str, done: &str| {
        format!("\n[[meilenstein]]\nname = \"{name}\"\nsoll = \"{due}\"\nist = \"{done}\"\n")
    };
    let report = |year: i32, steps: [String; 3]| {
        let steps = steps.concat();
        format!("+++\nmassnahme = \"A1\"\njahr = {year}\nressort = \"bau\"\n{steps}+++\nText.\n")
    };
    let first =
        [step("Moved", "30.06.2021", "offen"), step("Kept", "31.12.2021", "-"), step("Ahead", "30.06.2021", "-")];
    let second = [
        step("Moved", "31.12.2021", "01.10.2021"),
        step("Kept", "31.12.2021", "01.10.2021"),
        step("Ahead", "31.12.2021", "30.06.2021"),
    ];
    support::write(
        folder.path(),
        &[
            ("transparenz.toml", support::SETTINGS),
            ("content/ressorts/bau.md", "+++\ntitel = \"Bau\"\n+++\n"),
            ("content/massnahmen/A1.md", "+++\ntitel = \"Ausbau\"\nressort = \"bau\"\n+++\nText.\n"),
            ("content/berichte/2020/A1.md", &report(2020, first)),
            ("content/berichte/2021/A1.md", &report(2021, second)),
        ],
    );
    let prepared = support::prepared(folder.path(), support::TODAY);
    let (portal, views) = (prepared.portal(), prepared.views());
    let told = |key: &str| {
        let id = self::report(portal, key);
        (views.report(id).counts.on_time, views.on_time_as_moved(portal, id))
    };
    assert_eq!(told("2020-A1"), (0, 0));
    assert_eq!(
        told("2021-A1"),
        (3, 1),
        "only what was reached after the first date was reached by the moved one alone"
    );
}

#[test]
fn a_rating_that_is_withheld_is_neither_gone_nor_new() {
    let trend = |ratings: [&str; 2]| {
        let folder = tempfile::tempdir().unwrap();
        support::write(
            folder.path(),
            &[
                ("transparenz.toml", support::SETTINGS),
                ("content/ressorts/bau.md", "+++\ntitel = \"Bau\"\n+++\n"),
                ("content/massnahmen/A1.md", "+++\ntitel = \"Ausbau\"\nressort = \"bau\"\n+++\nText.\n"),
            ],
        );
        for (year, rating) in [2020, 2021].into_iter().zip(ratings) {
            let report = format!("+++\nmassnahme = \"A1\"\njahr = {year}\nressort = \"bau\"\n{rating}\n+++\nText.\n");
            support::write(folder.path(), &[(&format!("content/berichte/{year}/A1.md"), &report)]);
        }
        let prepared = support::prepared(folder.path(), support::TODAY);
        let (portal, views) = (prepared.portal(), prepared.views());
        let changes = views.difference(report(portal, "2021-A1")).unwrap().changes.len();
        (views.history(measure(portal, "A1"))[1].trend.map(|trend| trend.key()), changes)
    };
    let (good, none, withheld) =
        ("einschaetzung = \"☺\"", "", "einschaetzung = { grund = \"vertraulich\", rechtsgrundlage = \"§ 3 BremIFG\" }");
    assert_eq!(trend([good, none]), (Some("einschaetzung_entfallen"), 1));
    assert_eq!(trend([none, good]), (Some("einschaetzung_neu"), 1));
    let other = (Some("einschaetzung_geaendert"), 1);
    assert_eq!([trend([good, withheld]), trend([withheld, good]), trend([none, withheld])], [other; 3]);
    assert_eq!(trend([withheld, withheld]), (None, 0));
}

#[test]
fn the_ledger_has_every_due_date_that_was_ever_given() {
    let prepared = years(support::TODAY);
    let (portal, views) = (prepared.portal(), prepared.views());
    let lines = |key| -> Vec<String> {
        views.ledger(measure(portal, key)).lines.iter().map(|line| told_line(portal, line)).collect()
    };
    assert_eq!(
        lines("A1"),
        [
            "Auftakt | 2020: 01.03.2020, 2021: 01.03.2020, 2022: 01.03.2020 | +0, entfallen 2023 (erreicht)",
            "Pilot | 2020: 31.12.2020, 2021: 30.06.2022 termin_spaeter +546, 2022: 31.03.2023 termin_spaeter +274, 2023: 28.02.2023 termin_frueher -31 | +789",
            "Flächendeckender Ausbau | 2020: 30.06.2022, 2021: 30.06.2022, 2022: 31.12.2023 termin_spaeter +549, 2023: 31.12.2024 termin_spaeter +366 | +915",
            "Schulung | 2020: Juni 2021, 2021: 01.20.2021 termin_geaendert | ?, entfallen 2022",
            "Barrierefreiheit prüfen | 2022: 31.12.2022, 2023: 31.12.2022 | +0, neu 2022",
        ]
    );
    assert_eq!(
        lines("A4"),
        ["Schnittstelle | 2020: 01.07.2020, 2021: 01.07.2021 termin_spaeter +365, 2023: 01.07.2021 | +365"]
    );
    assert_eq!(lines("A7"), Vec::<String>::new());
}

#[test]
fn every_milestone_of_every_report_is_in_exactly_one_line() {
    for prepared in [years(support::TODAY), support::prepared(Path::new("."), support::TODAY)] {
        let (portal, views) = (prepared.portal(), prepared.views());
        let lines = portal.measure_ids().flat_map(|id| &views.ledger(id).lines);
        let mut entries: Vec<(ReportId, usize)> =
            lines.flat_map(|line| &line.entries).map(|entry| (entry.at.report, entry.at.index)).collect();
        entries.sort_unstable();
        let reports = portal.reports.iter().enumerate();
        let all: Vec<(ReportId, usize)> = reports
            .flat_map(|(at, report)| (0..report.milestones.len()).map(move |index| (ReportId::new(at), index)))
            .collect();
        assert_eq!(entries, all);
    }
}

fn told(portal: &Portal, views: &Views, key: &str) -> Option<Vec<String>> {
    let id = report(portal, key);
    let difference = views.difference(id)?;
    let tell = |Told { key, subject, before, now, days }: Told<'_>| {
        assert!(KEYS.contains(&key), "{key}");
        let days = days.map_or_else(String::new, |days| format!(" ({days:+})"));
        format!("{key}: {} | {} → {}{days}", subject.unwrap_or("–"), before.unwrap_or("–"), now.unwrap_or("–"))
    };
    let changes = difference.changes.iter();
    Some(changes.map(|change| tell(change.told(portal, &portal[difference.with], &portal[id]))).collect())
}

#[test]
fn the_difference_names_all_that_changed_since_the_report_before() {
    let prepared = years(support::TODAY);
    let (portal, views) = (prepared.portal(), prepared.views());
    let told = |key| told(portal, views, key);
    assert_eq!(told("2020-A1"), None, "there is no report before");
    assert_eq!(
        told("2021-A1").unwrap(),
        [
            "einschaetzung_schlechter: – | gruen → gelb",
            "projektziel_umformuliert: – | Wege verkürzen → Wege um die Hälfte verkürzen",
            "plan_gesenkt: Akten elektronisch | 50 → 40 %",
            "termin_spaeter: PILOT | 31.12.2020 → 30.06.2022 (+546)",
            "termin_geaendert: Schulung | Juni 2021 → 01.20.2021",
        ]
    );
    assert_eq!(
        told("2022-A1").unwrap(),
        [
            "ressort_umbenannt: – | Senator für Inneres → Senatorin für Inneres und Sport",
            "einheit_geaendert: Akten elektronisch | % → Anzahl",
            "termin_spaeter: Pilot | 30.06.2022 → 31.03.2023 (+274)",
            "termin_spaeter: Flächendeckender Ausbau | 30.06.2022 → 31.12.2023 (+549)",
            "meilenstein_entfallen: Schulung | – → –",
            "meilenstein_neu: Barrierefreiheit prüfen | – → –",
        ]
    );
    assert_eq!(
        told("2023-A1").unwrap(),
        [
            "einschaetzung_schlechter: – | gelb → rot",
            "leitziel_umformuliert: – | Alle Akten sind elektronisch. → Akten und Vorgänge sind elektronisch.",
            "projektziel_neu: – | – → Aussonderung regeln",
            "plan_angehoben: Akten elektronisch | 4000 → 5000",
            "kennzahl_neu: Bearbeitungszeit | – → –",
            "meilenstein_entfallen: Auftakt | – → –",
            "termin_frueher: Pilot | 31.03.2023 → 28.02.2023 (-31)",
            "termin_spaeter: Flächendeckender Ausbau | 31.12.2023 → 31.12.2024 (+366)",
        ]
    );
    assert_eq!(told("2021-A3").unwrap(), ["einschaetzung_neu: – | – → gelb"]);
    assert_eq!(
        told("2022-A3").unwrap(),
        [
            "ressort_gewechselt: – | bau → inneres",
            "einschaetzung_besser: – | gelb → gruen",
            "plan_angehoben: Bescheide online | 10 → 20",
        ]
    );
    assert_eq!(told("2023-A4").unwrap(), ["einschaetzung_besser: – | gelb → gruen"], "compared with 2021");
    assert_eq!(
        told("2023-A6").unwrap(),
        ["einschaetzung_entfallen: – | gruen → –", "plan_geaendert: Angriffe abgewehrt | – → 100"]
    );
    assert_eq!(told("2022-A5").unwrap(), Vec::<String>::new());
}

#[test]
fn a_series_is_cut_where_its_unit_changes() {
    let prepared = years(support::TODAY);
    let (portal, views) = (prepared.portal(), prepared.views());
    let runs = |key| -> Vec<Vec<String>> {
        let series = views.series(measure(portal, key)).iter();
        let point = |point: &transparenz::derive::series::Point| {
            let number = |it: Option<rust_decimal::Decimal>| it.map_or_else(|| "?".to_owned(), |it| it.to_string());
            format!("{}: {} / {}", portal[point.at.report].year, number(point.actual), number(point.target))
        };
        series.flat_map(|series| &series.runs).map(|run| run.points.iter().map(point).collect()).collect()
    };
    assert_eq!(
        runs("A1"),
        [vec!["2020: 20 / 50", "2021: 30 / 40"], vec!["2022: 3000 / 4000", "2023: 3500 / 5000"], vec!["2023: ? / 5"],]
    );
    assert_eq!(runs("A3"), [["2020: 2 / 10", "2021: 6 / 10", "2022: 21 / 20", "2023: ? / 20"]]);
    assert_eq!(runs("A6"), [["2022: ? / ?", "2023: ? / 100"]], "what is confidential is no number");
}

#[test]
fn coverage_names_what_is_missing_and_accuses_nobody_without_a_duty() {
    let table = |today: &str| -> Vec<String> {
        let prepared = years(today);
        let (portal, coverage) = (prepared.portal(), prepared.views().coverage());
        let measures = portal.measures.iter().enumerate();
        measures
            .map(|(at, measure)| {
                let places = coverage.of(MeasureId::new(at)).map(|(year, place)| match place {
                    Place::Missing(missing) => {
                        let who = missing.department.map_or("?", |id| portal[id].key.as_ref());
                        format!("{year} fehlt ({who}, {})", missing.since)
                    }
                    place => format!("{year} {}", place.key()),
                });
                format!("{}: {}", measure.key, places.collect::<Vec<_>>().join(", "))
            })
            .collect()
    };
    let mut now = table(support::TODAY);
    now.sort();
    assert_eq!(
        now,
        [
            "A1: 2020 berichtet, 2021 berichtet, 2022 berichtet, 2023 berichtet",
            "A2: 2020 berichtet, 2021 berichtet, 2022 keine_pflicht, 2023 keine_pflicht",
            "A3: 2020 berichtet, 2021 berichtet, 2022 berichtet, 2023 berichtet",
            "A4: 2020 berichtet, 2021 berichtet, 2022 fehlt (bau, 2023-01-01), 2023 berichtet",
            "A5: 2020 berichtet, 2021 pflicht_unbekannt, 2022 berichtet, 2023 pflicht_unbekannt",
            "A6: 2020 keine_pflicht, 2021 keine_pflicht, 2022 berichtet, 2023 berichtet",
            // It ended, nobody says when: no year of it is called missing.
            "A7: 2020 pflicht_unbekannt, 2021 pflicht_unbekannt, 2022 pflicht_unbekannt, 2023 pflicht_unbekannt",
        ]
    );
    let before = table("2022-12-31");
    assert!(
        before.iter().any(|row| row.contains("2021 berichtet, 2022 noch_nicht_faellig, 2023 berichtet")),
        "{before:?}"
    );
}

#[test]
fn flows_keep_entries_and_exits_apart() {
    let prepared = years(support::TODAY);
    let (portal, views) = (prepared.portal(), prepared.views());
    let rating = |rating: Option<Rating>| rating.map_or("ohne", Rating::key);
    let key = |id: MeasureId| portal[id].key.as_ref();
    let flow = |year| {
        let flow = views.flow_into(year).unwrap();
        let stayed =
            flow.stayed.iter().map(|it| format!("{} {}→{}", key(it.measure), rating(it.before), rating(it.now)));
        let entered = flow.entered.iter().map(|it| format!("{} +{}", key(it.measure), rating(it.now)));
        let exit = |it: &flows::Left| it.exit.map_or("ohne Bericht", |exit| exit.key());
        let left = flow.left.iter().map(|it| format!("{} -{} ({})", key(it.measure), rating(it.before), exit(it)));
        let all: Vec<String> = stayed.chain(entered).chain(left).collect();
        (flow.from, all)
    };
    assert!(views.flow_into(2020).is_none());
    assert_eq!(
        flow(2021),
        (
            2020,
            ["A1 gruen→gelb", "A2 gelb→rot", "A3 ohne→gelb", "A4 rot→gelb", "A5 -gruen (ohne Bericht)"]
                .map(str::to_owned)
                .to_vec()
        )
    );
    assert_eq!(
        flow(2022).1,
        [
            "A1 gelb→gelb",
            "A3 gelb→gruen",
            "A5 +gruen",
            "A6 +gruen",
            "A2 -rot (zusammengelegt)",
            "A4 -gelb (ohne Bericht)"
        ]
    );
    for (flow, year) in views.flows().iter().zip([2021, 2022, 2023]) {
        assert_eq!(flow.stayed.len() + flow.entered.len(), portal.reports_in(year).len());
        assert_eq!(flow.stayed.len() + flow.left.len(), portal.reports_in(flow.from).len());
    }
}

#[test]
fn exits_lead_to_what_goes_on() {
    let prepared = years(support::TODAY);
    let (portal, views) = (prepared.portal(), prepared.views());
    let keys = |ids: &[MeasureId]| -> Vec<&str> { ids.iter().map(|id| portal[*id].key.as_ref()).collect() };
    let mut ended = keys(&views.exits().ended);
    ended.sort_unstable();
    assert_eq!(ended, ["A2", "A7"]);
    assert_eq!(keys(views.exits().predecessors_of(measure(portal, "A3"))), ["A2"]);
}

#[test]
fn gaps_are_counted_by_their_reason() {
    let prepared = years(support::TODAY);
    let (portal, views) = (prepared.portal(), prepared.views());
    let gaps = |key| views.gaps(report(portal, key));
    assert_eq!(gaps("2021-A1"), Gaps { values: 10, open: 3, unreadable: 1, ..Gaps::default() });
    assert_eq!(gaps("2022-A6"), Gaps { values: 4, not_applicable: 1, confidential: 2, ..Gaps::default() });
    let of_inneres: Vec<_> = views
        .department_gaps()
        .iter()
        .filter(|row| portal[row.department].key.as_ref() == "inneres" && row.year >= 2022)
        .map(|row| (row.year, row.reports, row.gaps.confidential, row.legal_bases.clone(), row.without_basis))
        .collect();
    assert_eq!(of_inneres, [(2022, 3, 2, vec![("§ 3 Nr. 1 BremIFG".into(), 2)], 0), (2023, 3, 1, Vec::new(), 1)]);
}

#[test]
fn what_cannot_be_measured_is_named() {
    let prepared = years(support::TODAY);
    let (portal, views) = (prepared.portal(), prepared.views());
    let of = |key| views.measurability(report(portal, key));
    assert_eq!(of("2020-A1").objectives, [1], "the second objective has no indicator");
    assert_eq!(of("2023-A1").objectives, [2]);
    assert_eq!(of("2023-A1").without_actual, [1]);
    assert_eq!(of("2020-A3").without_unit, [0]);
    assert_eq!(of("2020-A5").objectives, [0], "no indicator at all");
    assert!(of("2020-A5").no_milestones && !of("2022-A6").no_milestones);
    assert!(of("2022-A6").without_target.is_empty(), "confidential is not unsaid");
    assert_eq!(views.without_milestones(), [measure(portal, "A5")]);
    let sections: Vec<String> = views
        .empty_sections()
        .iter()
        .map(|section| match section {
            EmptySection::Goal(id) => format!("Ziel {}", portal[*id].number),
            EmptySection::Letter { section, .. } => section.clone(),
        })
        .collect();
    assert_eq!(sections, ["1 c", "Ziel 2"]);
}
