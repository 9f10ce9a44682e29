//! The charts of the pages: figures and words for what `chart` draws.

use std::fmt::Write as _;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::report::days_message;
use super::reuse::{self, Cell, Figures};
use super::strategy::GoalRow;
use super::tally::{Tally, tally};
use crate::derive::flows::RATINGS;
use crate::derive::milestone::Status;
use crate::derive::{Attainment, Counts, Coverage, Progress, Schedule, coverage, indicator};
use crate::model::value::Rating;
use crate::model::{Address, DepartmentId, Field, Indicator, MeasureId, Milestone, Report, ReportId};
use crate::output::chart::coverage as matrix;
use crate::output::chart::shares::{Kind, Share};
use crate::output::chart::{Chart, Place, bars, flows, goals, history, shares, timeline};
use crate::output::format::Format;
use crate::output::pieces::symbol;
use crate::output::site::{Artefact, Output};

/// The files of the charts that stand alone, below their pages.
const DECLARED_FILE: &str = "einschaetzungen.svg";
const DATES_FILE: &str = "termine.svg";
/// How goals stand.
pub(super) const GOALS_FILE: &str = "ziele.svg";
/// The milestones of a measure's newest report.
pub(super) const TIMELINE_FILE: &str = "meilensteine.svg";
/// How ratings moved into a year.
pub(super) const FLOW_FILE: &str = "wanderung.svg";
/// Who reported when.
pub(super) const COVERAGE_FILE: &str = "abdeckung.svg";
/// A measure over the years.
pub(super) const HISTORY_FILE: &str = "verlauf.svg";

/// What the departments declare about a set of reports.
fn declared(output: &Output<'_>, state: &Tally<'_>) -> Option<Chart> {
    let title = output.format.word("grafik_einschaetzungen");
    let kinds = [Kind::Positive, Kind::Mixed, Kind::Negative, Kind::Undeclared];
    let counts = state.ratings.iter().map(|rating| (rating.rating.text, rating.count));
    parts(output.format, title, kinds.into_iter().zip(counts), state.reports)
}

/// Where the same reports stand by their dates.
fn by_dates(output: &Output<'_>, state: &Tally<'_>) -> Option<Chart> {
    let title = output.format.word("grafik_termine");
    let kinds = [Kind::OnTime, Kind::Late, Kind::Behind, Kind::Unknown];
    let words = Schedule::ALL.map(|schedule| output.format.label("termine", schedule.key()).text);
    parts(output.format, title, kinds.into_iter().zip(words.into_iter().zip(state.schedules)), state.reports)
}

/// The figures of a chart of parts: part, count, share.
pub(super) fn figures_of(
    format: &Format,
    first_head: &str,
    parts: impl Iterator<Item = (String, usize, Option<Address>)>,
    whole: usize,
) -> Figures {
    let heads = [first_head, format.word("spalte_berichte"), format.word("grafik_anteil")].map(str::to_owned).into();
    let share = |count: usize| (count * 100).checked_div(whole).unwrap_or(0);
    let rows = parts.map(|(name, count, link)| {
        let number = format.number(Decimal::from(count));
        vec![Cell::plain(name), Cell::plain(number).leading_to(link), Cell::plain(format!("{} %", share(count)))]
    });
    Figures { heads, rows: rows.collect() }
}

/// What departments declare about a set of reports, and where the same reports stand by their dates: two charts that
/// stand alone as well, with their figures. Where the set is that of all measures, the figures lead to its lists.
pub(super) fn word_and_dates(output: &Output<'_>, state: &Tally<'_>, page: &Address, lists: Lists) -> Vec<String> {
    let format = output.format;
    let list = |group: &str, key: &str, count: usize| match lists {
        Lists::OfMeasures if count > 0 => Some(Address::page(&["massnahmen", group, key])),
        _ => None,
    };
    let declared = declared(output, state).map(|chart| {
        let parts = state.ratings.iter().map(|one| {
            let key = if one.rating.key.is_empty() { "keine" } else { one.rating.key };
            (one.rating.text.to_owned(), one.count, list("einschaetzung", key, one.count))
        });
        let figures = figures_of(format, format.word("spalte_einschaetzung"), parts, state.reports);
        let place = Place { id: "grafik-einschaetzungen", table: "einschaetzungen-zahlen" };
        reuse::offered(output, &chart, place, (page, DECLARED_FILE), Some(&figures))
    });
    let by_dates = by_dates(output, state).map(|chart| {
        let parts = Schedule::ALL.into_iter().zip(state.schedules).map(|(schedule, count)| {
            let name = format.label("termine", schedule.key()).text.to_owned();
            (name, count, list("termine", schedule.key(), count))
        });
        let figures = figures_of(format, format.word("spalte_zustand"), parts, state.reports);
        let place = Place { id: "grafik-termine", table: "termine-zahlen" };
        reuse::offered(output, &chart, place, (page, DATES_FILE), Some(&figures))
    });
    declared.into_iter().chain(by_dates).collect()
}

/// Whether there are lists of what a chart counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    /// The newest report of every measure: the lists of measures.
    OfMeasures,
    /// Another set.
    None,
}

/// The same two charts alone, for a page that has the figures in a table with this id.
pub(super) fn word_and_dates_plain(output: &Output<'_>, state: &Tally<'_>, table: &str) -> Vec<String> {
    let place = |id| Place { id, table };
    let declared = declared(output, state).map(|chart| chart.figure(place("grafik-einschaetzungen")));
    let by_dates = by_dates(output, state).map(|chart| chart.figure(place("grafik-termine")));
    declared.into_iter().chain(by_dates).collect()
}

/// Adds the files of [`word_and_dates`].
pub(super) fn word_and_dates_files<'a>(
    output: &Output<'a>,
    page: &Address,
    reports: &[ReportId],
    to: &mut Vec<Artefact<'a>>,
) {
    if reports.is_empty() {
        return;
    }
    let (one, other) = (reports.to_vec(), reports.to_vec());
    to.push(reuse::artefact(output, page, DECLARED_FILE, move |output| declared(output, &tally(output, &one))));
    to.push(reuse::artefact(output, page, DATES_FILE, move |output| by_dates(output, &tally(output, &other))));
}

/// A chart of parts, whose sentence tells them all.
fn parts<'w>(
    format: &Format,
    title: &str,
    parts: impl Iterator<Item = (Kind, (&'w str, usize))>,
    whole: usize,
) -> Option<Chart> {
    let of_whole = |count: usize| format.text("n_von_m", &vec![("n", count.into()), ("m", whole.into())]);
    let shares: Vec<Share<'_>> =
        parts.map(|(kind, (name, count))| Share { kind, name, count, words: of_whole(count) }).collect();
    let told: Vec<String> = shares
        .iter()
        .filter(|share| share.count > 0)
        .map(|share| format!("{} {}", share.name, format.number(Decimal::from(share.count))))
        .collect();
    let summary = format.text("grafik_teile_satz", &vec![("n", whole.into()), ("teile", told.join("; ").into())]);
    shares::chart(&shares, whole, title, summary)
}

/// How goals stand: their measures by what the newest reports declare.
pub(super) fn of_goals(output: &Output<'_>, rows: &[GoalRow<'_>]) -> Option<Chart> {
    let format = output.format;
    let goals: Vec<goals::Goal> = rows
        .iter()
        .map(|row| goals::Goal {
            name: format!("{} {}", row.number, row.short),
            words: format
                .text("grafik_ziel_zeile", &vec![("n", row.measures.into()), ("m", row.measures_with_report.into())]),
            parts: parts_of_goal(row),
        })
        .collect();
    let measures: usize = rows.iter().map(|row| row.measures).sum();
    let reported: usize = rows.iter().map(|row| row.measures_with_report).sum();
    let facts = vec![("z", rows.len().into()), ("n", measures.into()), ("m", reported.into())];
    let key = [
        (Kind::Positive, format.word("einschaetzung_gruen")),
        (Kind::Mixed, format.word("einschaetzung_gelb")),
        (Kind::Negative, format.word("einschaetzung_rot")),
        (Kind::Undeclared, format.word("einschaetzung_keine")),
        (Kind::NoReport, format.word("noch_kein_bericht")),
    ];
    goals::chart(&goals, format.word("grafik_ziele"), format.text("grafik_ziele_satz", &facts), &key)
}

fn parts_of_goal(row: &GoalRow<'_>) -> Vec<(Kind, usize)> {
    let kinds = [Kind::Positive, Kind::Mixed, Kind::Negative, Kind::Undeclared];
    let declared = kinds.into_iter().zip(&row.state.ratings).map(|(kind, rating)| (kind, rating.count));
    let without = row.measures.saturating_sub(row.measures_with_report);
    declared.chain(std::iter::once((Kind::NoReport, without))).collect()
}

/// How ratings moved into a year from the one before.
pub(super) fn flow_into(output: &Output<'_>, year: i32) -> Option<Chart> {
    let format = output.format;
    let flow = output.views.flow_into(year)?;
    let stayed = RATINGS.map(|before| RATINGS.map(|now| flow.count(before, now)));
    let left = RATINGS.map(|rating| flow.left.iter().filter(|it| it.before == rating).count());
    let entered = RATINGS.map(|rating| flow.entered.iter().filter(|it| it.now == rating).count());
    let [better, same, worse] = moves(&stayed);
    let years = [flow.from, flow.to].map(|year| year.to_string());
    let facts = vec![
        ("n", flow.stayed.len().into()),
        ("besser", better.into()),
        ("gleich", same.into()),
        ("schlechter", worse.into()),
        ("von", years[0].as_str().into()),
        ("bis", years[1].as_str().into()),
    ];
    let words = flows::Words {
        title: format.word("grafik_wanderung"),
        summary: format.text("grafik_wanderung_satz", &facts),
        ratings: RATINGS.map(|rating| format.rating(rating).text),
        moves: ["grafik_besser", "grafik_gleich", "grafik_schlechter"].map(|id| format.word(id)),
        apart: ["grafik_ohne_nachher", "grafik_ohne_vorher"].map(|id| format.word(id)),
    };
    flows::chart(&flows::Flow { years: [&years[0], &years[1]], stayed, left, entered }, words)
}

/// How many got better, stayed the same, got worse; without a rating before or now it is neither.
fn moves(stayed: &[[usize; 4]; 4]) -> [usize; 3] {
    let mut moves = [0; 3];
    for (from, row) in stayed.iter().enumerate().take(3) {
        for (to, count) in row.iter().enumerate().take(3) {
            let at = match to.cmp(&from) {
                std::cmp::Ordering::Less => 0,
                std::cmp::Ordering::Equal => 1,
                std::cmp::Ordering::Greater => 2,
            };
            moves[at] += count;
        }
    }
    moves
}

/// The figures of a flow: a row a rating before, a column a rating now; then those without a report now.
pub(super) fn figures_of_flow(output: &Output<'_>, year: i32) -> Option<Figures> {
    let format = output.format;
    let flow = output.views.flow_into(year)?;
    let number = |count: usize| Cell::plain(format.number(Decimal::from(count)));
    let name = |rating| format.rating(rating).text.to_owned();
    let facts = vec![("von", flow.from.to_string().into()), ("bis", flow.to.to_string().into())];
    let mut heads = vec![format.text("grafik_von_nach", &facts)];
    heads.extend(RATINGS.map(name));
    heads.push(format.word("grafik_ohne_nachher").to_owned());
    let mut rows: Vec<Vec<Cell>> = RATINGS
        .iter()
        .map(|before| {
            let mut row = vec![Cell::plain(name(*before))];
            row.extend(RATINGS.iter().map(|now| number(flow.count(*before, *now))));
            row.push(number(flow.left.iter().filter(|it| it.before == *before).count()));
            row
        })
        .collect();
    let mut entered = vec![Cell::plain(format.word("grafik_ohne_vorher"))];
    entered.extend(RATINGS.iter().map(|now| number(flow.entered.iter().filter(|it| it.now == *now).count())));
    entered.push(Cell::plain("–"));
    rows.push(entered);
    Some(Figures { heads, rows })
}

/// The measures of every department, and last those without one; each with its places in all years.
fn covered<'a>(output: &Output<'a>) -> Vec<matrix::Group<'a>> {
    let departments = output.portal.departments.iter().enumerate();
    let mut rows: Vec<(&str, Vec<MeasureId>)> = departments
        .map(|(index, department)| {
            (department.short_title(), output.views.measures_of_department(DepartmentId::new(index)).to_vec())
        })
        .collect();
    let all = (0..output.portal.measures.len()).map(MeasureId::new);
    rows.push((
        output.format.word("nicht_angegeben"),
        all.filter(|id| output.portal[*id].department.is_none()).collect(),
    ));
    rows.retain(|(_, measures)| !measures.is_empty());
    rows.into_iter()
        .map(|(name, measures)| matrix::Group { name, years: cells(output.views.coverage(), &measures) })
        .collect()
}

/// Which departments reported in which years.
fn of_coverage(output: &Output<'_>) -> Option<Chart> {
    let (format, groups) = (output.format, covered(output));
    let years: Vec<String> = output.views.coverage().years.iter().map(ToString::to_string).collect();
    let sum = |of: fn(&matrix::Cell) -> usize| groups.iter().flat_map(|group| &group.years).map(of).sum();
    let (reported, missing): (usize, usize) = (sum(|cell| cell.reported), sum(|cell| cell.missing));
    let words = matrix::Words {
        title: format.word("grafik_abdeckung"),
        summary: format.text("grafik_abdeckung_satz", &vec![("n", reported.into()), ("m", missing.into())]),
        states: ["grafik_berichtet", "grafik_fehlt", "grafik_keine_pflicht"].map(|id| format.word(id)),
    };
    let years: Vec<&str> = years.iter().map(String::as_str).collect();
    matrix::chart(&years, &groups, words)
}

/// The chart of coverage with its figures and what there is for reuse, and its file, for the page that shows it.
pub(super) fn coverage_offered(output: &Output<'_>, page: &Address) -> Option<String> {
    let chart = of_coverage(output)?;
    let format = output.format;
    let mut heads = vec![format.word("ressort").to_owned()];
    heads.extend(output.views.coverage().years.iter().map(ToString::to_string));
    let facts = |cell: &matrix::Cell| vec![("n", cell.reported.into()), ("m", cell.missing.into())];
    let rows = covered(output).into_iter().map(|group| {
        let cells = group.years.iter().map(|cell| Cell::plain(format.text("grafik_abdeckung_zelle", &facts(cell))));
        std::iter::once(Cell::plain(group.name)).chain(cells).collect()
    });
    let figures = Figures { heads, rows: rows.collect() };
    let place = Place { id: "grafik-abdeckung", table: "abdeckung-zahlen" };
    Some(reuse::offered(output, &chart, place, (page, COVERAGE_FILE), Some(&figures)))
}

/// Adds the file of [`coverage_offered`].
pub(super) fn coverage_file<'a>(output: &Output<'a>, page: &Address, to: &mut Vec<Artefact<'a>>) {
    if !output.portal.reports.is_empty() {
        to.push(reuse::artefact(output, page, COVERAGE_FILE, of_coverage));
    }
}

fn cells(coverage: &Coverage, measures: &[MeasureId]) -> Vec<matrix::Cell> {
    let mut cells = vec![matrix::Cell::default(); coverage.years.len()];
    for measure in measures {
        for (cell, (_, place)) in cells.iter_mut().zip(coverage.of(*measure)) {
            match place {
                coverage::Place::Reported { .. } => cell.reported += 1,
                coverage::Place::Missing(_) => cell.missing += 1,
                coverage::Place::NotDueYet | coverage::Place::NoDuty | coverage::Place::DutyUnknown => cell.other += 1,
            }
        }
    }
    cells
}

/// A measure over the years.
pub(super) fn of_measure(output: &Output<'_>, id: MeasureId) -> Option<Chart> {
    let format = output.format;
    let reports = output.views.reports_of(id);
    let (first, last) = (output.portal[*reports.first()?].year, output.portal[*reports.last()?].year);
    let names: Vec<String> = (first..=last).map(|year| year.to_string()).collect();
    let years = (first..=last).zip(&names).map(|(year, name)| {
        let report = reports.iter().find(|report| output.portal[**report].year == year);
        let steps = report.map_or([0; 3], |report| due(&output.views.report(*report).milestones));
        let all: usize = steps.iter().sum();
        let words = if all == 0 { String::new() } else { format!("{}/{all}", steps[0]) };
        let declared = report.map(|report| kind(output.portal[*report].declared()));
        history::Year { name, declared, steps, words }
    });
    let years: Vec<history::Year<'_>> = years.collect();
    let told = reports.iter().fold(String::new(), |mut told, report| {
        let report = &output.portal[*report];
        let comma = if told.is_empty() { "" } else { ", " };
        let _ = write!(told, "{comma}{} {}", report.year, format.rating(report.declared()).text);
        told
    });
    let words = history::Words {
        title: format.word("grafik_verlauf"),
        summary: format.text("grafik_verlauf_satz", &vec![("teile", told.into())]),
        levels: ["gruen", "gelb", "rot"].map(|key| format.label("einschaetzung", key).text),
        steps: format.word("grafik_verlauf_saeulen"),
        parts: ["grafik_puenktlich", "grafik_spaeter", "grafik_nicht_erreicht"].map(|id| format.word(id)),
        no_report: format.word("grafik_kein_bericht"),
    };
    history::chart(&years, words)
}

/// Of the milestones that were due: on time, late or undetermined, not reached.
fn due(milestones: &[Progress]) -> [usize; 3] {
    let mut steps = [0; 3];
    for progress in milestones.iter().filter(|progress| progress.is_due) {
        let at = match progress.status {
            Status::ReachedOnTime => 0,
            status if status.is_reached() => 1,
            _ => 2,
        };
        steps[at] += 1;
    }
    steps
}

const fn kind(rating: Option<Rating>) -> Kind {
    match rating {
        Some(Rating::Green) => Kind::Positive,
        Some(Rating::Yellow) => Kind::Mixed,
        Some(Rating::Red) => Kind::Negative,
        None => Kind::Undeclared,
    }
}

/// Whether a chart stands in its page, below a heading that names it, or alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Titled {
    InPage,
    Alone,
}

/// Whether any date of a report's milestones is known.
pub(super) fn has_timeline(report: &Report) -> bool {
    report.milestones.iter().any(|step| step.due.reading.known().is_some() || step.done.reading.known().is_some())
}

/// The milestones of a report in time; alone, the title names the measure and the year.
pub(super) fn of_newest(output: &Output<'_>, id: ReportId, titled: Titled) -> Option<Chart> {
    let (report, figures, format) = (&output.portal[id], output.views.report(id), output.format);
    let days = days_of(format, &figures.milestones);
    let steps = report
        .milestones
        .iter()
        .zip(&figures.milestones)
        .zip(&days)
        .map(|((milestone, progress), words)| Step { milestone, progress, symbol: symbol(progress.status), words });
    let mut chart = of_milestones(format, report, figures.counts, steps)?;
    if titled == Titled::Alone {
        let measure = &output.portal[report.measure];
        let title = format!("{} ({}, {})", chart.title(), measure.key, report.year);
        chart = chart.titled(title);
    }
    Some(chart)
}

/// The days of milestones in words, or their states.
pub(super) fn days_of(format: &Format, milestones: &[Progress]) -> Vec<String> {
    let words = |progress: &Progress| match progress.days {
        Some(days) => format.days(days_message(progress.status), days),
        None => format.label("status", progress.status.key()).text.to_owned(),
    };
    milestones.iter().map(words).collect()
}

/// The figures of the milestones of a report.
pub(super) fn figures_of_milestones(output: &Output<'_>, id: ReportId) -> Figures {
    let (report, figures, format) = (&output.portal[id], output.views.report(id), output.format);
    let heads = ["spalte_meilenstein", "spalte_soll", "spalte_ist", "spalte_zustand"];
    let days = days_of(format, &figures.milestones);
    let rows = report.milestones.iter().zip(&figures.milestones).zip(days).map(|((step, progress), days)| {
        let state = format.label("status", progress.status.key()).text;
        let state = if days == state { days } else { format!("{state}, {days}") };
        vec![Cell::plain(&*step.name), Cell::plain(word(&step.due)), Cell::plain(word(&step.done)), Cell::plain(state)]
    });
    Figures { heads: heads.map(|head| format.word(head).to_owned()).into(), rows: rows.collect() }
}

/// A milestone with what is computed about it, and its words.
pub(super) struct Step<'s> {
    pub milestone: &'s Milestone,
    pub progress: &'s Progress,
    pub symbol: &'s str,
    pub words: &'s str,
}

/// The milestones of a report on a line of time.
pub(super) fn of_milestones<'s>(
    format: &Format,
    report: &Report,
    counts: Counts,
    steps: impl Iterator<Item = Step<'s>>,
) -> Option<Chart> {
    timeline(format, report.cutoff, counts, steps)
}

/// Milestones on a line of time, up to a cut-off.
pub(super) fn timeline<'s>(
    format: &Format,
    cutoff_day: NaiveDate,
    counts: Counts,
    steps: impl Iterator<Item = Step<'s>>,
) -> Option<Chart> {
    let steps: Vec<timeline::Step<'_>> = steps
        .map(|step| timeline::Step {
            name: &step.milestone.name,
            due: step.milestone.due.reading.known(),
            done: step.milestone.done.reading.known(),
            status: step.progress.status,
            symbol: step.symbol,
            words: step.words,
        })
        .collect();
    let cutoff = format.day(cutoff_day);
    let facts = vec![
        ("n", counts.all.into()),
        ("m", counts.reached.into()),
        ("k", counts.overdue.into()),
        ("datum", cutoff.as_str().into()),
    ];
    let words = timeline::Words {
        title: format.word("grafik_zeitleiste"),
        summary: format.text("grafik_zeitleiste_satz", &facts),
        cutoff: format!("{} {cutoff}", format.word("stichtag")),
        due: format.word("grafik_soll"),
        of_status: &|status| format.label("status", status.key()).text,
    };
    timeline::chart(&steps, cutoff_day, words)
}

/// Planned against actual values of a report's indicators.
pub(super) fn of_indicators(format: &Format, indicators: &[Indicator], attainments: &[Attainment]) -> Option<Chart> {
    let measured: Vec<bars::Measured<'_>> = indicators
        .iter()
        .zip(attainments)
        .filter_map(|(indicator, attainment)| {
            let percent = attainment.percent?;
            let facts = vec![
                ("ist", word(&indicator.actual).into()),
                ("plan", word(&indicator.target).into()),
                ("einheit", indicator.unit.as_deref().unwrap_or_default().into()),
                ("prozent", format.number(percent).into()),
            ];
            Some(bars::Measured {
                name: &indicator.name,
                words: format.text("grafik_kennzahl_zeile", &facts),
                percent,
                is_reached: attainment.status == indicator::Status::Reached,
            })
        })
        .collect();
    let reached = measured.iter().filter(|one| one.is_reached).count();
    let facts = vec![("n", measured.len().into()), ("m", reached.into())];
    let summary = if measured.is_empty() { String::new() } else { format.text("grafik_kennzahlen_satz", &facts) };
    bars::chart(&measured, format.word("grafik_kennzahlen"), summary, format.word("spalte_plan"))
}

/// The word that figures use: the correction, where there is one.
fn word<T>(field: &Field<T>) -> &str {
    field.correction.as_deref().unwrap_or(&field.raw)
}
