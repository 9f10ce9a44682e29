//! A measure over the years.

use std::fmt::Write as _;

use crate::derive::Breakdown;
use crate::model::value::Rating;
use crate::model::{MeasureId, Report};
use crate::output::chart::shares::Kind;
use crate::output::chart::{Chart, history};
use crate::output::context::Output;
use crate::output::page::value::Declared;

/// Its file, below the page of the measure.
pub(in crate::output::page) const FILE: &str = "verlauf.svg";

/// A measure over the years.
pub(in crate::output::page) fn of_measure(output: &Output<'_>, id: MeasureId) -> Option<Chart> {
    let format = output.format;
    let reports = output.views.reports_of(id);
    let (first, last) = (output.portal[*reports.first()?].year, output.portal[*reports.last()?].year);
    let names: Vec<String> = (first..=last).map(|year| year.to_string()).collect();
    let years = (first..=last).zip(&names).map(|(year, name)| {
        let report = reports.iter().find(|report| output.portal[**report].year == year);
        let steps = report.map_or([0; 3], |report| due(output.views.breakdown(*report)));
        let all: usize = steps.iter().sum();
        let words = if all == 0 { String::new() } else { format!("{}/{all}", steps[0]) };
        let declared = report.map(|report| kind(&output.portal[*report]));
        history::Year { name, declared, steps, words }
    });
    let years: Vec<history::Year<'_>> = years.collect();
    let told = reports.iter().fold(String::new(), |mut told, report| {
        let report = &output.portal[*report];
        let comma = if told.is_empty() { "" } else { ", " };
        let _ = write!(told, "{comma}{} {}", report.year, Declared::words(output, report));
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

/// Of the milestones that were due and can be read: reached by the first date, otherwise, not reached.
const fn due(steps: Breakdown) -> [usize; 3] {
    [steps.first_date, steps.moved_date + steps.late + steps.undetermined, steps.not_kept]
}

fn kind(report: &Report) -> Kind {
    match report.declared() {
        Some(Rating::Green) => Kind::Positive,
        Some(Rating::Yellow) => Kind::Mixed,
        Some(Rating::Red) => Kind::Negative,
        None if report.is_rating_withheld() => Kind::Withheld,
        None => Kind::Undeclared,
    }
}
