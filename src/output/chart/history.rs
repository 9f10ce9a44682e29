//! A measure over the years: what was declared, and what became of the milestones that were due.

use super::canvas::{Anchor, Canvas, Fill, Ink, Mark, X};
use super::figure::{Chart, Drawing};
use super::key::{Key, Sign};
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
    /// The names of ☺ 😐 ☹.
    pub levels: [&'w str; 3],
    /// What the columns are: milestones that were due.
    pub steps: &'w str,
    /// Their parts: on time, later, not reached.
    pub parts: [&'w str; 3],
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

/// How many years have room for their names on a phone; beyond that it has „’21“.
const MOST_ON_A_PHONE: usize = 5;

/// Draws the years of a measure; none where it has fewer than two reports.
#[must_use]
pub fn chart(years: &[Year<'_>], words: Words<'_>) -> Option<Chart> {
    if years.iter().filter(|year| year.declared.is_some()).count() < 2 {
        return None;
    }
    let mut canvas = Canvas::new();
    for y in LEVELS {
        canvas.across(X::START, X::END, y, Ink::Quiet, 1, "1 4");
    }
    canvas.words(X::START, 124, Anchor::Start, "s", words.steps);
    canvas.across(X::START, X::END, FLOOR, Ink::Quiet, 1, "");
    let most = years.iter().map(|year| year.steps.iter().sum::<usize>()).max().unwrap_or(0).max(1);
    let at = |index: usize| X::share(2 * index + 1, 2 * years.len());
    let is_tight = years.len() > MOST_ON_A_PHONE;
    for (index, pair) in years.windows(2).enumerate() {
        if let [Some(before), Some(after)] = [pair.first(), pair.last()].map(|year| year.and_then(level)) {
            canvas.between((at(index), before), (at(index + 1), after), Ink::Quiet, 2, "");
        }
    }
    for (index, year) in years.iter().enumerate() {
        draw_year(&mut canvas, at(index), year, most, words.no_report);
        name_year(&mut canvas, at(index), year.name, is_tight);
    }
    let drawing = Drawing::Whole { class: "history", height: FLOOR + 26, inside: canvas.finish() };
    let key = key(&words);
    Some(Chart { drawing, title: words.title.to_owned(), summary: words.summary, key })
}

fn name_year(canvas: &mut Canvas, x: X, name: &str, is_tight: bool) {
    let short =
        if is_tight { name.get(2..).map_or_else(String::new, |end| format!("’{end}")) } else { name.to_owned() };
    canvas.words_by_width(x, FLOOR + 20, Anchor::Middle, "b", name, &short);
}

/// What the faces and the parts of the columns mean.
fn key(words: &Words<'_>) -> Key {
    let faces = [(Mark::Smile, Ink::Good), (Mark::Straight, Ink::Late), (Mark::Frown, Ink::Bad)];
    let faces = faces.into_iter().zip(words.levels).map(|((mark, ink), words)| (Sign::Shape(mark, ink), words));
    let parts = PARTS.into_iter().zip(words.parts).map(|((ink, fill), words)| (Sign::Pattern(fill, ink), words));
    faces.chain(parts).map(|(sign, words)| (sign, words.to_owned())).collect()
}

/// On time, later, not reached.
const PARTS: [(Ink, Fill); 3] = [(Ink::Good, Fill::Solid), (Ink::Late, Fill::Stripes), (Ink::Bad, Fill::Empty)];

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
    let Some(declared) = year.declared else {
        canvas.words(x, LEVELS[1] + 4, Anchor::Middle, "s i-quiet", no_report);
        return;
    };
    canvas.mark(declared.mark(), x, level(year).unwrap_or(LEVELS[1]), declared.ink());
    let high = |count: usize| HIGHEST * i64::try_from(count).unwrap_or(0) / i64::try_from(most).unwrap_or(1);
    let mut bottom = FLOOR;
    for (count, (ink, fill)) in year.steps.into_iter().zip(PARTS).filter(|(count, _)| *count > 0) {
        let height = high(count).max(3);
        canvas.column(x, bottom - height, (WIDTH, height), ink, fill);
        bottom -= height;
    }
    canvas.words(x, bottom - 6, Anchor::Middle, "s", &year.words);
}
