//! One report: its milestones in time, its indicators planned against actual.

use chrono::NaiveDate;

use crate::derive::{Attainment, Days, Progress, indicator};
use crate::model::value::{Context, Quantity, Written, quantity};
use crate::model::{Field, Indicator, Milestone, Report, ReportId};
use crate::output::chart::timeline::Promise;
use crate::output::chart::{Chart, bars, timeline};
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::page::attained;
use crate::output::page::breakdown::{BreakdownView, remark};
use crate::output::page::charts::language_of_names;
use crate::output::page::day::delay;
use crate::output::page::reuse::{Cell, Figures};
use crate::output::page::value;
use crate::output::pieces::symbol;

/// The file of the milestones of a measure's newest report, below the page of the measure.
pub(in crate::output::page) const FILE: &str = "meilensteine.svg";

/// Whether a chart stands in its page, below a heading that names it, or alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::output::page) enum Titled {
    InPage,
    Alone,
}

/// Whether any date of a report's milestones is known.
pub(in crate::output::page) fn has_timeline(report: &Report) -> bool {
    report.milestones.iter().any(|step| step.due.reading.known().is_some() || step.done.reading.known().is_some())
}

/// The milestones of a report in time; alone, the title names the measure and the year.
pub(in crate::output::page) fn of_newest(output: &Output<'_>, id: ReportId, titled: Titled) -> Option<Chart> {
    let (report, figures, format) = (&output.portal[id], output.views.report(id), output.format);
    let days = days_of(format, &figures.milestones);
    let milestones = (report.milestones.as_slice(), figures.milestones.as_slice());
    let moved = moved(output, id);
    let promises = moved.iter().map(|moved| promise(format, moved.as_ref()?));
    let words = days.iter().map(String::as_str).zip(promises);
    let mut chart = timeline(format, report.cutoff, summary(output, id), milestones, words)?
        .named_in(language_of_names(output, report.common.tongue()));
    if titled == Titled::Alone {
        let measure = &output.portal[report.measure];
        let title = format!("{} ({}, {})", chart.title(), measure.key, report.year);
        chart = chart.titled(title);
    }
    Some(chart)
}

/// A milestone of a measure's newest report that was due on another day at first (rule `terminverlauf`).
struct Moved<'a> {
    /// What the first report that gave a date said.
    first: &'a Milestone,
    year: i32,
    /// Days from that date to the one of the newest report.
    days: i64,
    /// How often it was moved.
    times: usize,
}

/// In the order of the report; none for those whose due date is still the first one.
fn moved<'a>(output: &Output<'a>, id: ReportId) -> Vec<Option<Moved<'a>>> {
    let portal = output.portal;
    let mut moved: Vec<Option<Moved<'a>>> = portal[id].milestones.iter().map(|_| None).collect();
    for line in &output.views.ledger(portal[id].measure).lines {
        let ends = line.original.zip(line.current()).filter(|(_, current)| current.at.report == id);
        let Some(((first, current), days)) = ends.zip(line.shift.filter(|days| *days != 0)) else { continue };
        let step = portal[first.report].milestones.get(first.index);
        if let Some((step, place)) = step.zip(moved.get_mut(current.at.index)) {
            *place = Some(Moved { first: step, year: portal[first.report].year, days, times: line.moves });
        }
    }
    moved
}

/// What the chart shows of it; none where the first date is not known as one.
fn promise<'a>(format: &Format, moved: &Moved<'a>) -> Option<Promise<'a>> {
    let facts = vec![
        ("jahr", format.year(moved.year).into()),
        ("tage", format.days("tage_verschiebung", Days::exactly(moved.days)).into()),
        ("n", moved.times.into()),
    ];
    Some(Promise { due: moved.first.due.reading.known()?, words: format.text("grafik_termin_verschoben", &facts) })
}

/// The days of milestones in words, or their states.
pub(in crate::output::page) fn days_of(format: &Format, milestones: &[Progress]) -> Vec<String> {
    let words = |progress: &Progress| match progress.days {
        Some(days) => delay(format, progress.status, days),
        None => format.label("status", progress.status.key()).text.to_owned(),
    };
    milestones.iter().map(words).collect()
}

/// The figures of the milestones of a measure's newest report; where one was due on another day at first, with that day.
pub(in crate::output::page) fn figures_of_milestones(output: &Output<'_>, id: ReportId) -> Figures {
    let (report, figures, format) = (&output.portal[id], output.views.report(id), output.format);
    let moved = moved(output, id);
    let has_first = moved.iter().any(Option::is_some);
    let mut heads = vec!["spalte_meilenstein", "spalte_soll", "spalte_ist", "spalte_zustand"];
    if has_first {
        heads.insert(1, "spalte_soll_zuerst");
    }
    let days = days_of(format, &figures.milestones);
    let rows = report.milestones.iter().zip(&figures.milestones).zip(days).zip(moved).enumerate();
    let rows = rows.map(|(index, (((step, progress), days), moved))| {
        let state = format.label("status", progress.status.key()).text;
        let told = [Some(state), remark(output, id, index), Some(days.as_str()).filter(|days| *days != state)];
        let state = told.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let mut row = vec![Cell::of_content(&*step.name)];
        if has_first {
            row.push(moved.map_or_else(|| Cell::plain("–"), |moved| Cell::of_value(output, &moved.first.due)));
        }
        row.extend([Cell::of_value(output, &step.due), Cell::of_value(output, &step.done), Cell::plain(state)]);
        row
    });
    let rows = rows.collect();
    Figures { heads: heads.into_iter().map(|head| format.word(head).to_owned()).collect(), rows }
}

/// How many milestones a report has, and what became of those that were due, in a sentence.
pub(in crate::output::page) fn summary(output: &Output<'_>, id: ReportId) -> String {
    let (report, format) = (&output.portal[id], output.format);
    let steps = BreakdownView::of(output, &[id]);
    let facts = vec![
        ("n", report.milestones.len().into()),
        ("m", steps.total.into()),
        ("datum", format.day(report.cutoff).into()),
        ("teile", steps.in_words().into()),
    ];
    format.text("grafik_zeitleiste_satz", &facts)
}

/// Milestones on a line of time, up to a cut-off, with a sentence that sums them up; beside each of them its words, and when it was due at first where that
/// is told.
pub(in crate::output::page) fn timeline<'s>(
    format: &Format,
    cutoff_day: NaiveDate,
    mut summary: String,
    (milestones, progress): (&'s [Milestone], &'s [Progress]),
    words: impl IntoIterator<Item = (&'s str, Option<Promise<'s>>)>,
) -> Option<Chart> {
    let steps: Vec<timeline::Step<'_>> = milestones
        .iter()
        .zip(progress)
        .zip(words)
        .map(|((milestone, progress), (words, promised))| timeline::Step {
            name: &milestone.name,
            promised,
            due: milestone.due.reading.known(),
            done: milestone.done.reading.known(),
            status: progress.status,
            symbol: symbol(progress.status),
            words,
        })
        .collect();
    let cutoff = format.day(cutoff_day);
    let moved = steps.iter().filter(|step| step.promised.is_some()).count();
    if moved > 0 {
        summary.push(' ');
        summary.push_str(&format.count("grafik_zeitleiste_verschoben", moved));
    }
    let words = timeline::Words {
        title: format.word("grafik_zeitleiste"),
        summary,
        cutoff: format!("{} {cutoff}", format.word("stichtag")),
        due: format.word("grafik_soll"),
        promised: format.word("grafik_soll_zuerst"),
        of_status: &|status| format.label("status", status.key()).text,
    };
    timeline::chart(&steps, cutoff_day, words)
}

/// Target and actual value as they are written, in words. The indicator's unit stands behind the target, and where one of the
/// two brings a unit of its own also behind the other; never behind one that brings its own.
fn in_units(format: &Format, indicator: &Indicator) -> [String; 2] {
    let own = [&indicator.target, &indicator.actual].map(has_own_unit);
    let followed = |field, is_followed: bool| {
        let words = value::words(format, field);
        match indicator.unit.as_deref().filter(|_| is_followed) {
            Some(unit) => format!("{words} {unit}"),
            None => words,
        }
    };
    [followed(&indicator.target, !own[0]), followed(&indicator.actual, own[0] && !own[1])]
}

/// Whether a number is written with its unit: „100 %“, „20.000 €“.
fn has_own_unit(field: &Field<Quantity>) -> bool {
    let word = field.correction.as_deref().unwrap_or(&field.raw);
    let alone = quantity::read(Written::Quoted(word), &Context::default());
    alone.known().and_then(Quantity::bounds).is_some_and(|(_, _, unit)| unit.is_some())
}

/// Planned against actual values of a report's indicators.
pub(in crate::output::page) fn of_indicators(
    format: &Format,
    indicators: &[Indicator],
    attainments: &[Attainment],
) -> Option<Chart> {
    let measured: Vec<bars::Measured<'_>> = indicators
        .iter()
        .zip(attainments)
        .filter_map(|(indicator, attainment)| {
            let percent = attainment.percent?;
            let [target, actual] = in_units(format, indicator);
            let facts = vec![
                ("ist", actual.into()),
                ("plan", target.into()),
                ("prozent", attained::percent(format, indicator, attainment).unwrap_or_default().into()),
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
