//! A measure over the years: what was declared, and what became of the milestones that were due.

use super::canvas::{Anchor, Canvas, Fill, Ink, X};
use super::figure::{Chart, Drawing};
use super::key::Key;
use super::shares::Kind;

/// A year of the measure.
pub struct Year<'w> {
    /// The year, in words.
    pub name: &'w str,
    /// What was declared; none without a report.
    pub declared: Option<Kind>,
    /// Of the milestones that were due: on time, late or undetermined, not reached.
    pub steps: [usize; 3],
    /// „1 von 3“: those that came on time, and all.
    pub words: String,
}

/// The words of the chart.
pub struct Words<'w> {
    /// The title.
    pub title: &'w str,
    /// What is to be seen, in one sentence.
    pub summary: String,
    /// The names of ☺ 😐 ☹ at their lines.
    pub levels: [&'w str; 3],
    /// What the columns are.
    pub steps: &'w str,
    /// What stands where there is no report.
    pub no_report: &'w str,
}

/// The lines of ☺ 😐 ☹ from the top.
const LEVELS: [i64; 3] = [18, 50, 82];

/// Where the columns stand, and how high they may be.
const FLOOR: i64 = 214;
const HIGHEST: i64 = 64;

/// How wide a column is.
const WIDTH: i64 = 18;

/// Where the years begin from the left: before it stand the names of the lines.
const FROM: X = X(2_200);

/// Draws the years of a measure; none where it has fewer than two reports.
#[must_use]
pub fn chart(years: &[Year<'_>], words: Words<'_>) -> Option<Chart> {
    if years.iter().filter(|year| year.declared.is_some()).count() < 2 {
        return None;
    }
    let mut canvas = Canvas::new();
    for (y, name) in LEVELS.into_iter().zip(words.levels) {
        canvas.across(X::START, X::END, y, Ink::Quiet, 1, "1 4");
        canvas.words(X::START, y - 5, Anchor::Start, "s", name);
    }
    canvas.words(X::START, 124, Anchor::Start, "s", words.steps);
    canvas.across(X::START, X::END, FLOOR, Ink::Quiet, 1, "");
    let most = years.iter().map(|year| year.steps.iter().sum::<usize>()).max().unwrap_or(0).max(1);
    let at = |index: usize| X::share(2 * index + 1, 2 * years.len()).within(FROM, X::END);
    for (index, pair) in years.windows(2).enumerate() {
        if let [Some(before), Some(after)] = [pair.first(), pair.last()].map(|year| year.and_then(level)) {
            canvas.between((at(index), before), (at(index + 1), after), Ink::Quiet, 2, "");
        }
    }
    for (index, year) in years.iter().enumerate() {
        draw_year(&mut canvas, at(index), year, most, words.no_report);
    }
    let drawing = Drawing::Whole { class: "history", height: FLOOR + 26, inside: canvas.finish() };
    Some(Chart { drawing, title: words.title.to_owned(), summary: words.summary, key: Key::new() })
}

/// The line of a declared rating.
fn level(year: &Year<'_>) -> Option<i64> {
    match year.declared? {
        Kind::Positive => Some(LEVELS[0]),
        Kind::Mixed => Some(LEVELS[1]),
        Kind::Negative => Some(LEVELS[2]),
        _ => None,
    }
}

fn draw_year(canvas: &mut Canvas, x: X, year: &Year<'_>, most: usize, no_report: &str) {
    canvas.words(x, FLOOR + 20, Anchor::Middle, "b", year.name);
    let Some(declared) = year.declared else {
        canvas.words(x, LEVELS[1] + 4, Anchor::Middle, "s i-quiet", no_report);
        return;
    };
    canvas.mark(declared.mark(), x, level(year).unwrap_or(LEVELS[1]), declared.ink());
    let high = |count: usize| HIGHEST * i64::try_from(count).unwrap_or(0) / i64::try_from(most).unwrap_or(1);
    let [on_time, late, missed] = year.steps;
    let parts = [(on_time, Ink::Good, Fill::Solid), (late, Ink::Late, Fill::Stripes), (missed, Ink::Bad, Fill::Empty)];
    let mut bottom = FLOOR;
    for (count, ink, fill) in parts.into_iter().filter(|(count, ..)| *count > 0) {
        let height = high(count).max(3);
        canvas.column(x, bottom - height, (WIDTH, height), ink, fill);
        bottom -= height;
    }
    canvas.words(x, bottom - 6, Anchor::Middle, "s", &year.words);
}
