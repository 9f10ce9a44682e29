//! Milestones on a line of time: when they were due (and, where that was moved, when at first), when they were done, and the cut-off between what is known and
//! what is not.

use chrono::NaiveDate;

use super::canvas::{Anchor, Canvas, Ink, Mark, X};
use super::figure::{Chart, Drawing};
use super::key::{Key, Sign};
use super::rows::{self, MIDDLE, Row, Rows};
use super::scale::TimeScale;
use crate::derive::milestone::Status;
use crate::model::value::Period;

/// A milestone.
pub struct Step<'w> {
    /// Its name.
    pub name: &'w str,
    /// When it was due at first, where that was another day.
    pub promised: Option<Promise<'w>>,
    /// When it was due.
    pub due: Option<&'w Period>,
    /// When it was done.
    pub done: Option<&'w Period>,
    /// What became of it.
    pub status: Status,
    /// The shape that stands for its state in tables.
    pub symbol: &'w str,
    /// Its days or its state, in words.
    pub words: &'w str,
}

/// A due date that was moved since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise<'w> {
    /// When it was.
    pub due: &'w Period,
    /// How far it was moved, in words.
    pub words: String,
}

/// The words of the chart.
pub struct Words<'w> {
    /// The title.
    pub title: &'w str,
    /// What is to be seen, in one sentence.
    pub summary: String,
    /// The cut-off in words.
    pub cutoff: String,
    /// What the diamond is.
    pub due: &'w str,
    /// What the dotted diamond is.
    pub promised: &'w str,
    /// What the shape of a state is.
    pub of_status: &'w dyn Fn(Status) -> &'w str,
}

/// How high the head with the cut-off and the years is.
const HEAD: i64 = 44;

/// Draws the milestones of a report; none where no date is known.
#[must_use]
pub fn chart(steps: &[Step<'_>], cutoff: NaiveDate, words: Words<'_>) -> Option<Chart> {
    let periods = steps.iter().flat_map(|step| [step.due, step.done]).flatten();
    periods.clone().next()?;
    let promised = steps.iter().filter_map(|step| Some(step.promised.as_ref()?.due));
    let days = periods
        .chain(promised)
        .flat_map(|period| [period.told_first().unwrap_or(period.last()), period.last()])
        .chain(std::iter::once(cutoff));
    let scale = TimeScale::over(days)?;
    let cut = scale.at(cutoff);
    let mut head = Canvas::new();
    let anchor = if cut > X(6_000) { Anchor::End } else { Anchor::Start };
    head.words(cut, 12, anchor, "s", &words.cutoff);
    scale.names(&mut head, HEAD - 8);
    head.down(cut, 18, HEAD, Ink::Plain, 1, "4 3");
    let ground = ground(&scale, cut);
    let rows = steps.iter().map(|step| Row {
        name: step.name.to_owned(),
        mark: None,
        words: format!("{} {}", step.symbol, step.words),
        added: step.promised.as_ref().map(|promise| promise.words.clone()),
        ink: ink(step.status),
        track: track(step, &scale, cut, &ground),
    });
    let rows = Rows { class: "rows time", language: "", head: Some((HEAD, head.finish())), list: rows.collect() };
    let key = shapes(steps, &words);
    Some(Chart { drawing: Drawing::Rows(rows), title: words.title.to_owned(), summary: words.summary, key })
}

/// The shapes that occur, with what they mean.
fn shapes(steps: &[Step<'_>], words: &Words<'_>) -> Key {
    let mut shapes = vec![(Sign::Shape(Mark::Due, Ink::Plain), words.due.to_owned())];
    if steps.iter().any(|step| step.promised.is_some()) {
        shapes.push((Sign::Shape(Mark::Promised, Ink::Quiet), words.promised.to_owned()));
    }
    for status in Status::ALL {
        if let Some(mark) = mark(status).filter(|_| steps.iter().any(|step| step.status == status)) {
            shapes.push((Sign::Shape(mark, ink(status)), (words.of_status)(status).to_owned()));
        }
    }
    shapes
}

const fn ink(status: Status) -> Ink {
    match status {
        Status::ReachedOnTime => Ink::Good,
        Status::ReachedLate | Status::Unreadable => Ink::Late,
        Status::Overdue => Ink::Bad,
        Status::AfterCutoff => Ink::Later,
        Status::ReachedWithoutDue
        | Status::ReachedUndetermined
        | Status::Open
        | Status::NoDate
        | Status::Confidential
        | Status::NotApplicable => Ink::Quiet,
    }
}

/// What every track lies on: the years and the cut-off.
fn ground(scale: &TimeScale, cut: X) -> String {
    let mut canvas = Canvas::new();
    scale.line(&mut canvas, MIDDLE);
    canvas.down(cut, -2, rows::TRACK + 2, Ink::Plain, 1, "4 3");
    canvas.finish()
}

fn track(step: &Step<'_>, scale: &TimeScale, cut: X, ground: &str) -> String {
    let mut canvas = Canvas::on(ground);
    let ink = ink(step.status);
    let due = step.due.map(|period| scale.at(period.last()));
    let done = step.done.map(|period| (scale.at(period.first()), scale.at(period.last())));
    let promised = step.promised.as_ref().map(|promise| scale.at(promise.due.last()));
    if let Some((promised, due)) = promised.zip(due) {
        canvas.across(promised, due, MIDDLE, Ink::Quiet, 3, "1 3");
    }
    match (due, done) {
        (Some(due), None) if step.status == Status::Overdue => {
            canvas.across(due, cut, MIDDLE, ink, 4, "2 3");
        }
        (Some(due), Some((_, done))) => canvas.across(due, done, MIDDLE, ink, 3, dashes(step.status)),
        _ => {}
    }
    // A date that is only known as a span is one: a bar as long as it.
    if let Some((first, last)) = done.filter(|(first, last)| *last - *first > X(100)) {
        canvas.across(first, last, MIDDLE, ink, 9, "");
    }
    if let Some(promised) = promised {
        canvas.mark(Mark::Promised, promised, MIDDLE, Ink::Quiet);
    }
    if let Some(due) = due {
        canvas.mark(Mark::Due, due, MIDDLE, Ink::Plain);
    }
    let end = if step.status == Status::Overdue { Some(cut) } else { done.map(|(_, last)| last) };
    if let (Some(end), Some(mark)) = (end, mark(step.status)) {
        canvas.mark(mark, end, MIDDLE, ink);
    }
    canvas.finish()
}

const fn dashes(status: Status) -> &'static str {
    match status {
        Status::AfterCutoff => "2 3",
        _ => "",
    }
}

const fn mark(status: Status) -> Option<Mark> {
    match status {
        Status::ReachedOnTime => Some(Mark::OnTime),
        Status::ReachedLate => Some(Mark::Late),
        Status::AfterCutoff => Some(Mark::Forecast),
        Status::Overdue => Some(Mark::Cross),
        Status::ReachedWithoutDue | Status::ReachedUndetermined => Some(Mark::Reached),
        Status::Unreadable | Status::Confidential | Status::NoDate | Status::Open | Status::NotApplicable => None,
    }
}
