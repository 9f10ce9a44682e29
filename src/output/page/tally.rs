//! Counts over many reports: ratings, milestones, findings.

use serde::Serialize;

use super::breakdown::BreakdownView;
use super::counted::Counted;
use crate::derive::Schedule;
use crate::model::value::Rating;
use crate::model::{Report, ReportId};
use crate::output::context::Output;
use crate::output::label::RatingLabel;

/// What a set of reports adds up to.
#[derive(Debug, Serialize)]
pub(super) struct Tally<'a> {
    /// How many reports.
    pub reports: usize,
    /// How many of each rating, in the order ☺ 😐 ☹ and none; last those that are withheld, where there are any.
    pub ratings: Vec<RatingCount<'a>>,
    /// What became of the milestones that were due.
    pub steps: BreakdownView<'a>,
    /// Reports whose rating and figures stand apart.
    pub conspicuous: usize,
    /// Reports in which every due milestone was reached on time.
    pub by_dates: usize,
    /// How many reports stand where by their dates, from good to unknown.
    pub schedules: [usize; 4],
    /// What the figures lead to.
    pub leads: Leads,
}

/// What the figures of a set lead to, below the root; nowhere, where there is no list of it.
#[derive(Debug, Default, Serialize)]
pub(super) struct Leads {
    pub reports: Option<String>,
    pub due: Option<String>,
    pub reached: Option<String>,
    /// Not reached at the cut-off.
    pub not_kept: Option<String>,
    /// Of these, overdue.
    pub overdue: Option<String>,
    pub conspicuous: Option<String>,
}

impl Tally<'_> {
    /// The same, with figures that lead to the lists of these reports.
    pub(super) fn counting(self, list: &Counted) -> Self {
        let leads = Leads {
            reports: Some(list.list()),
            due: Some(list.sum_of("faellig")),
            reached: Some(list.sum_of("erreicht")),
            not_kept: Some(list.sum_of("ueberfaellig")),
            overdue: None,
            conspicuous: Some(list.also("befund", "auffaellig")),
        };
        let ratings = self.ratings.into_iter().map(|one| RatingCount {
            to: Some(list.also("einschaetzung", one.rating.word())).filter(|_| one.count > 0),
            ..one
        });
        Self { leads, ratings: ratings.collect(), ..self }
    }
}

/// How many reports have a rating.
#[derive(Debug, Serialize)]
pub(super) struct RatingCount<'a> {
    pub rating: RatingLabel<'a>,
    pub count: usize,
    /// What it leads to.
    pub to: Option<String>,
}

/// Adds up reports; the figures lead nowhere yet ([`Tally::counting`]).
pub(super) fn tally<'a>(output: &Output<'a>, reports: &[ReportId]) -> Tally<'a> {
    let figures = || reports.iter().map(|id| output.views.report(*id));
    let on_schedule = |wanted| figures().filter(|figures| figures.counts.schedule() == wanted).count();
    let withheld = reports.iter().filter(|id| output.portal[**id].is_rating_withheld()).count();
    Tally {
        reports: reports.len(),
        ratings: Rating::ALL_AND_NONE
            .into_iter()
            .map(|rating| {
                let is_so = |report: &Report| report.declared() == rating && !report.is_rating_withheld();
                let count = reports.iter().filter(|id| is_so(&output.portal[**id])).count();
                RatingCount { rating: output.format.rating(rating), count, to: None }
            })
            .chain((withheld > 0).then(|| RatingCount { rating: output.format.withheld(), count: withheld, to: None }))
            .collect(),
        steps: BreakdownView::of(output, reports),
        conspicuous: figures().filter(|figures| figures.is_conspicuous()).count(),
        by_dates: on_schedule(Schedule::OnTime),
        schedules: Schedule::ALL.map(on_schedule),
        leads: Leads::default(),
    }
}
