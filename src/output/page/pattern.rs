//! `/_muster/`: every component of the theme in every state, and every chart, for whoever works on the theme. Only with
//! `--drafts`.
//!
//! What is shown is made up, but the words and shapes are those of the site: all states that there are, from their own
//! lists.

use serde::Serialize;

use super::breakdown::BreakdownView;
use super::charts;
use super::frame::{Frame, Link};
use super::framed::page;
use super::list::Paging;
use super::row::{MeasureRow, ReportRow};
use super::tally::{Leads, RatingCount, Tally};
use super::value::{Declared, ValueCell};
use crate::derive::milestone::{Cutoff, judge};
use crate::derive::{Breakdown, Finding, FindingReason, Progress};
use crate::markdown::Heading;
use crate::model::value::{Forms, Period, Rating, Reading, Written, period};
use crate::model::{Address, ExitKind, Field, Milestone};
use crate::output::artefact::Content;
use crate::output::chart::shares::Kind;
use crate::output::chart::timeline::Promise;
use crate::output::chart::{Chart, Place, bars, coverage, flows, goals, history, shares};
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::job::Job;
use crate::output::label::{Label, RatingLabel};
use crate::output::pieces::states;

#[derive(Serialize)]
struct PatternPage<'a> {
    tokens: Vec<Token>,
    ratings: Vec<RatingLabel<'a>>,
    states: Vec<State<'a>>,
    findings: Vec<Label<'a>>,
    /// As HTML.
    values: Vec<String>,
    reports: Vec<ReportRow<'a>>,
    measures: Vec<MeasureRow<'a>>,
    state: Tally<'a>,
    paging: Paging,
    headings: Vec<Heading>,
    charts: Vec<String>,
}

/// A value of the tokens, in light and in dark.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Token {
    name: String,
    light: String,
    dark: Option<String>,
    is_colour: bool,
}

#[derive(Serialize)]
struct State<'a> {
    label: Label<'a>,
    symbol: &'static str,
}

/// Adds the page, where drafts are shown.
pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    if output.shows_drafts {
        to.push(page(output, address(), Content::UnlistedPage, "pattern.html", view));
    }
}

fn address() -> Address {
    Address::file("_muster/")
}

fn view<'a>(output: &Output<'a>) -> (Frame<'a>, PatternPage<'a>) {
    let format = output.format;
    let title = format.word("muster_titel");
    let frame = Frame::new(output, &address(), title, "").described(format.word("muster_einleitung"));
    let page = PatternPage {
        tokens: tokens(output.theme.style("tokens.css")),
        reports: reports(format),
        measures: measures(format),
        state: state(format),
        paging: paging(),
        headings: headings(format),
        ratings: Rating::ALL_AND_NONE.map(|rating| format.rating(rating)).into(),
        states: states_of(format),
        findings: [Finding::Consistent, Finding::Conspicuous(Vec::new())]
            .map(|finding| format.label("befund", finding.key()))
            .into(),
        values: values().iter().map(|value| ValueCell::of(output, value, "soll").html).collect(),
        charts: all_charts(format),
    };
    (frame, page)
}

/// The custom properties of `:root`, in their order; the second block is that of dark ground.
fn tokens(css: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for line in css.lines() {
        let Some((name, value)) = line.trim().strip_prefix("--").and_then(|rest| rest.split_once(':')) else {
            continue;
        };
        let value = value.trim().trim_end_matches(';').to_owned();
        match tokens.iter_mut().find(|token| token.name == name) {
            Some(token) => token.dark = Some(value),
            None => {
                let is_colour = value.starts_with('#') || value.starts_with("rgb");
                tokens.push(Token { name: name.to_owned(), light: value, dark: None, is_colour });
            }
        }
    }
    tokens
}

fn states_of(format: &Format) -> Vec<State<'_>> {
    states().map(|(key, symbol)| State { label: format.label("status", key), symbol }).collect()
}

/// A value of every reading, with all that can stand beside it.
fn values() -> [Field<Period>; 6] {
    let field = |text: &str| Field {
        raw: text.into(),
        reading: period::read(Written::Quoted(text), Forms::German),
        ..Field::absent()
    };
    [
        field("31.12.2021"),
        field("-"),
        field("01.20.2018"),
        Field {
            correction: Some("08.12.2021".into()),
            note: Some("Tippfehler, siehe Quelle".into()),
            ..field("08.12.2012")
        },
        Field { reading: Reading::Confidential, legal_basis: Some("§ 6 BremIFG".into()), ..field("") },
        field("entfällt"),
    ]
}

/// Reports with every rating and finding.
fn reports<'a>(format: &'a Format) -> Vec<ReportRow<'a>> {
    let findings = [Some(Finding::Consistent), Some(Finding::Conspicuous(Vec::new())), None, None];
    let rows = Rating::ALL_AND_NONE.into_iter().zip(findings).map(|(rating, finding)| ReportRow {
        address: Address::page(&["berichte"]),
        key: "D40",
        facets: Vec::new(),
        title: "Ein Vorhaben mit einem längeren Namen",
        year: 2021,
        department: department(),
        rating: Declared::sample(format.rating(rating)),
        steps: BreakdownView::new(format, STEPS, 4, 1, 0),
        greatest_delay: Some(307),
        below_target: 1,
        reasons: finding.iter().map(|_| format.label("grund_kurz", FindingReason::Indicators.key()).text).collect(),
        finding: finding.as_ref().map(|finding| format.label("befund", finding.key())),
    });
    rows.collect()
}

/// Measures with such reports, and one that ended without.
fn measures<'a>(format: &'a Format) -> Vec<MeasureRow<'a>> {
    let row = |latest: Option<ReportRow<'a>>| MeasureRow {
        address: Address::page(&["massnahmen"]),
        key: "D40",
        facets: Vec::new(),
        title: "Eine Maßnahme mit einem längeren Namen",
        goal: Some(Link { address: Address::page(&["ziele"]), text: "Interne Digitalisierung" }),
        department: latest.as_ref().map(|_| department()),
        exit: latest.is_none().then(|| format.label("ausgang", ExitKind::Dropped.key())),
        latest,
    };
    reports(format).into_iter().map(Some).chain(std::iter::once(None)).map(row).collect()
}

fn department() -> Link<'static> {
    Link { address: Address::page(&["ressorts"]), text: "Inneres" }
}

const STEPS: Breakdown =
    Breakdown { first_date: 2, moved_date: 1, late: 1, not_kept: 5, undetermined: 1, unreadable: 1 };

fn state<'a>(format: &'a Format) -> Tally<'a> {
    Tally {
        reports: 8,
        ratings: Rating::ALL_AND_NONE
            .map(|rating| RatingCount { rating: format.rating(rating), count: 2, to: None })
            .into(),
        steps: BreakdownView::new(
            format,
            Breakdown { first_date: 601, moved_date: 11, late: 213, not_kept: 215, undetermined: 0, unreadable: 3 },
            198,
            7,
            14,
        ),
        conspicuous: 3,
        by_dates: 1,
        schedules: [1, 2, 3, 2],
        leads: Leads::default(),
    }
}

fn paging() -> Paging {
    let there = Some(Address::page(&["massnahmen"]));
    Paging { number: 2, pages: 4, rows: 312, previous: there.clone(), next: there }
}

fn headings(format: &Format) -> Vec<Heading> {
    let heading = |level, id: &str, word| Heading { level, id: id.to_owned(), text: format.word(word).to_owned() };
    vec![
        heading(3, "werte-der-gestaltung", "muster_werte"),
        heading(3, "texte", "muster_texte"),
        heading(3, "zustaende", "muster_zustaende"),
        heading(4, "werte", "spalte_angabe"),
        heading(3, "karten", "muster_karten"),
        heading(3, "tabellen", "muster_tabellen"),
        heading(3, "grafiken", "muster_grafiken"),
    ]
}

/// Every chart, with every state that it has.
fn all_charts(format: &Format) -> Vec<String> {
    let charts = [
        timeline(format),
        bars(),
        shares_of(format),
        goals_of(format),
        history_of(format),
        flow(format),
        matrix(format),
    ];
    let figures = charts.into_iter().flatten().enumerate();
    figures
        .map(|(index, chart)| chart.figure(Place { id: &format!("muster-{index}"), table: "muster-tabelle" }))
        .collect()
}

fn timeline(format: &Format) -> Option<Chart> {
    const DATES: [(&str, &str); 9] = [
        ("01.03.2021", "15.01.2021"),
        ("01.03.2021", "01.06.2021"),
        ("15.06.2021", "Juni 2021"),
        ("01.04.2021", "offen"),
        ("01.04.2021", "02.02.2022"),
        ("01.10.2022", "offen"),
        ("-", "01.08.2021"),
        ("26.01.2021", "01.20.2021"),
        ("01.08.2021", "entfällt"),
    ];
    let cutoff = chrono::NaiveDate::from_ymd_opt(2021, 12, 31)?;
    let field = |text: &str| Field {
        raw: text.into(),
        reading: period::read(Written::Quoted(text), Forms::German),
        ..Field::absent()
    };
    let (milestones, progress): (Vec<Milestone>, Vec<Progress>) = DATES
        .iter()
        .map(|(due, done)| {
            let (due, done): (Field<Period>, Field<Period>) = (field(due), field(done));
            let progress = judge(&due.reading, &done.reading, Cutoff { day: cutoff, editorial: cutoff });
            let name = format.label("status", progress.status.key()).text.into();
            (Milestone { id: None, name, subproject: None, due, done, note: None }, progress)
        })
        .unzip();
    let words = charts::days_of(format, &progress);
    let first = Period::day(chrono::NaiveDate::from_ymd_opt(2020, 6, 30)?);
    let facts = vec![("jahr", "2019".into()), ("tage", "274".into()), ("n", 2_usize.into())];
    let words_of_first = format.text("grafik_termin_verschoben", &facts);
    // The second one was due on another day at first.
    let promised = |at| (at == 1).then(|| Promise { due: &first, words: words_of_first.clone() });
    let words = words.iter().enumerate().map(|(at, words)| (words.as_str(), promised(at)));
    charts::timeline(format, cutoff, "Neun Meilensteine.".to_owned(), (&milestones, &progress), words)
}

fn bars() -> Option<Chart> {
    let measured: Vec<bars::Measured<'_>> = [0, 40, 80, 100, 150, 400]
        .into_iter()
        .map(|percent: i64| bars::Measured {
            name: "Eine Kennzahl",
            words: format!("IST {percent}, Plan 100: {percent} %"),
            percent: percent.into(),
            is_reached: percent >= 100,
        })
        .collect();
    bars::chart(&measured, "Plan und IST", "Sechs Kennzahlen von 0 bis 400 %.".to_owned(), "Plan")
}

fn shares_of(format: &Format) -> Option<Chart> {
    let kinds = [
        (Kind::Positive, 40),
        (Kind::Mixed, 30),
        (Kind::Negative, 15),
        (Kind::Undeclared, 5),
        (Kind::NoReport, 10),
        (Kind::OnTime, 40),
        (Kind::Late, 30),
        (Kind::Behind, 20),
        (Kind::Unknown, 10),
    ];
    let share = |(kind, count)| shares::Share {
        kind,
        name: format.word("massnahmen_titel"),
        count,
        words: format.text("n_von_m", &vec![("n", count.into()), ("m", 100_usize.into())]),
    };
    let parts: Vec<shares::Share<'_>> = kinds.into_iter().map(share).collect();
    shares::chart(&parts, 100, "Anteile", "Jede Art einmal.".to_owned())
}

fn goals_of(format: &Format) -> Option<Chart> {
    let kinds = [Kind::Positive, Kind::Mixed, Kind::Negative, Kind::Undeclared, Kind::NoReport];
    let goal = |number: usize| goals::Goal {
        name: format!("{number} {}", format.word("ziel")),
        words: format.count("n_massnahmen", number * 5),
        parts: kinds.iter().map(|kind| (*kind, number)).collect(),
    };
    let goals: Vec<goals::Goal> = (1..=4).map(goal).collect();
    let key: Vec<(Kind, &str)> = kinds.iter().map(|kind| (*kind, format.word("ziel"))).collect();
    goals::chart(&goals, format.word("grafik_ziele"), "Vier Ziele.".to_owned(), &key)
}

fn history_of(format: &Format) -> Option<Chart> {
    let years = [
        ("2017", Some(Kind::Negative), [0, 1, 4]),
        ("2018", Some(Kind::Mixed), [2, 1, 3]),
        ("2019", Some(Kind::Positive), [5, 1, 0]),
        ("2020", None, [0, 0, 0]),
        ("2021", Some(Kind::Undeclared), [3, 2, 2]),
        ("2022", Some(Kind::Mixed), [4, 2, 2]),
    ];
    let years: Vec<history::Year<'_>> = years
        .into_iter()
        .map(|(name, declared, steps)| history::Year {
            name,
            declared,
            steps,
            words: format!("{}/{}", steps[0], steps.iter().sum::<usize>()),
        })
        .collect();
    let words = history::Words {
        title: format.word("grafik_verlauf"),
        summary: "Sechs Jahre, eines ohne Bericht.".to_owned(),
        levels: ["gruen", "gelb", "rot"].map(|key| format.label("einschaetzung", key).text),
        steps: format.word("grafik_verlauf_saeulen"),
        parts: ["grafik_puenktlich", "grafik_spaeter", "grafik_nicht_erreicht"].map(|id| format.word(id)),
        no_report: format.word("grafik_kein_bericht"),
    };
    history::chart(&years, words)
}

fn flow(format: &Format) -> Option<Chart> {
    let words = flows::Words {
        title: format.word("grafik_wanderung"),
        summary: "Alle Wege.".to_owned(),
        ratings: ["gruen", "gelb", "rot", "keine"].map(|key| format.label("einschaetzung", key).text),
        moves: ["grafik_besser", "grafik_gleich", "grafik_schlechter"].map(|id| format.word(id)),
        apart: ["grafik_ohne_nachher", "grafik_ohne_vorher"].map(|id| format.word(id)),
    };
    let stayed = [[30, 12, 3, 1], [14, 20, 9, 0], [2, 6, 11, 1], [1, 0, 1, 2]];
    flows::chart(&flows::Flow { years: ["2020", "2021"], stayed, left: [3, 2, 1, 0], entered: [4, 0, 2, 1] }, words)
}

fn matrix(format: &Format) -> Option<Chart> {
    let cell = |reported, missing, other| coverage::Cell { reported, missing, other };
    let groups = [
        coverage::Group { name: "Finanzen", language: "", years: vec![cell(10, 0, 0), cell(8, 2, 0), cell(5, 1, 4)] },
        coverage::Group { name: "Inneres", language: "", years: vec![cell(0, 0, 10), cell(0, 0, 0), cell(0, 10, 0)] },
    ];
    let words = coverage::Words {
        title: format.word("grafik_abdeckung"),
        summary: "Zwei Ressorts, drei Jahre.".to_owned(),
        states: ["grafik_berichtet", "grafik_fehlt", "grafik_keine_pflicht"].map(|id| format.word(id)),
    };
    coverage::chart(&["2019", "2020", "2021"], &groups, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_read_with_their_dark_values() {
        let css = ":root {\n  --ink: #111;\n  --space-1: 1rem;\n}\n@media x {\n  :root {\n    --ink: #eee;\n  }\n}\n";
        let token = |name: &str, light: &str, dark: Option<&str>, is_colour| Token {
            name: name.to_owned(),
            light: light.to_owned(),
            dark: dark.map(str::to_owned),
            is_colour,
        };
        assert_eq!(tokens(css), [token("ink", "#111", Some("#eee"), true), token("space-1", "1rem", None, false)]);
    }
}
