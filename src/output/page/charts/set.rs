//! A set of reports: what departments declare about them, and where they stand by their dates.

use rust_decimal::Decimal;

use crate::derive::Schedule;
use crate::model::{Address, ReportId};
use crate::output::chart::shares::{self, Kind, Share};
use crate::output::chart::{Chart, Place};
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::job::Job;
use crate::output::page::counted::Counted;
use crate::output::page::reuse::{self, Cell, Figures};
use crate::output::page::tally::{Tally, tally};

/// The files of the two charts, below their pages.
const DECLARED_FILE: &str = "einschaetzungen.svg";
const DATES_FILE: &str = "termine.svg";

/// What the departments declare about a set of reports.
fn declared(output: &Output<'_>, state: &Tally<'_>) -> Option<Chart> {
    let title = output.format.word("grafik_einschaetzungen");
    let kinds = [Kind::Positive, Kind::Mixed, Kind::Negative, Kind::Undeclared, Kind::Withheld];
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
fn figures_of(
    format: &Format,
    first_head: &str,
    parts: impl Iterator<Item = (String, usize, String)>,
    whole: usize,
) -> Figures {
    let heads = [first_head, format.word("spalte_berichte"), format.word("grafik_anteil")].map(str::to_owned).into();
    let rows = parts.map(|(name, count, link)| {
        let number = format.number(Decimal::from(count));
        vec![
            Cell::plain(name),
            Cell::plain(number).leading_to(Some(link).filter(|_| count > 0)),
            Cell::plain(format.share(count, whole)),
        ]
    });
    Figures { heads, rows: rows.collect() }
}

/// What departments declare about a set of reports, and where the same reports stand by their dates: two charts that
/// stand alone as well, with their figures, which lead to the lists of the set.
pub(in crate::output::page) fn word_and_dates(
    output: &Output<'_>,
    state: &Tally<'_>,
    page: &Address,
    list: &Counted,
) -> Vec<String> {
    let format = output.format;
    let declared = declared(output, state).map(|chart| {
        let parts = state
            .ratings
            .iter()
            .map(|one| (one.rating.text.to_owned(), one.count, list.also("einschaetzung", one.rating.word())));
        let figures = figures_of(format, format.word("spalte_einschaetzung"), parts, state.reports);
        let place = Place { id: "grafik-einschaetzungen", table: "einschaetzungen-zahlen" };
        reuse::offered(output, &chart, place, (page, DECLARED_FILE), Some(&figures))
    });
    let by_dates = by_dates(output, state).map(|chart| {
        let parts = Schedule::ALL.into_iter().zip(state.schedules).map(|(schedule, count)| {
            let name = format.label("termine", schedule.key()).text.to_owned();
            (name, count, list.also("termine", schedule.key()))
        });
        let figures = figures_of(format, format.word("spalte_zustand"), parts, state.reports);
        let place = Place { id: "grafik-termine", table: "termine-zahlen" };
        reuse::offered(output, &chart, place, (page, DATES_FILE), Some(&figures))
    });
    declared.into_iter().chain(by_dates).collect()
}

/// The same two charts alone, for a page that has the figures in a table with this id.
pub(in crate::output::page) fn word_and_dates_plain(
    output: &Output<'_>,
    state: &Tally<'_>,
    table: &str,
) -> Vec<String> {
    let place = |id| Place { id, table };
    let declared = declared(output, state).map(|chart| chart.figure(place("grafik-einschaetzungen")));
    let by_dates = by_dates(output, state).map(|chart| chart.figure(place("grafik-termine")));
    declared.into_iter().chain(by_dates).collect()
}

/// Adds the files of [`word_and_dates`].
pub(in crate::output::page) fn word_and_dates_files<'a>(
    output: &Output<'a>,
    page: &Address,
    reports: &[ReportId],
    to: &mut Vec<Job<'a>>,
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
