//! Who reported in which year: one square a department and year, filled as far as reports are there.

use super::canvas::{Anchor, Canvas, Fill, Ink, X};
use super::figure::{Chart, Drawing};
use super::key::{Key, Sign};

/// A row of measures that belong together.
pub struct Group<'w> {
    /// What they have in common: a department, a goal.
    pub name: &'w str,
    /// The language of its name, where it is not that of the other words; else empty.
    pub language: &'static str,
    /// One a year.
    pub years: Vec<Cell>,
}

/// The measures of a row in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cell {
    /// Those with a report.
    pub reported: usize,
    /// Those whose report is due and is not there.
    pub missing: usize,
    /// Those of which nothing is known or due.
    pub other: usize,
}

/// The words of the chart.
pub struct Words<'w> {
    /// The title.
    pub title: &'w str,
    /// What is to be seen, in one sentence.
    pub summary: String,
    /// Reported, missing, no duty known.
    pub states: [&'w str; 3],
}

const HEAD: i64 = 26;
const ROW: i64 = 62;
const BAR: i64 = 18;

/// How many years have room for „19/20“ on a phone; beyond that it has only how many reports there are.
const MOST_ON_A_PHONE: usize = 5;

/// The years fill the width from here on; the space between two of them.
const FROM: X = X(0);
const SPACE: X = X(120);

/// Draws rows and years; none without either.
#[must_use]
pub fn chart(years: &[&str], groups: &[Group<'_>], words: Words<'_>) -> Option<Chart> {
    if years.is_empty() || groups.is_empty() {
        return None;
    }
    let at = |index: usize| X::share(index, years.len()).within(FROM, X::END);
    let is_tight = years.len() > MOST_ON_A_PHONE;
    let mut canvas = Canvas::new();
    for (index, year) in years.iter().enumerate() {
        let short = if is_tight {
            year.get(2..).map_or_else(String::new, |end| format!("’{end}"))
        } else {
            (*year).to_owned()
        };
        canvas.words_by_width(at(index), 14, Anchor::Start, "s i-quiet", year, &short);
    }
    let mut top = HEAD;
    for group in groups {
        canvas.in_language(group.language, |canvas| {
            canvas.words(X::START, top + 14, Anchor::Start, "b", group.name);
        });
        for (index, cell) in group.years.iter().enumerate().take(years.len()) {
            draw_cell(&mut canvas, (at(index), at(index + 1) - SPACE), top + 20, *cell, is_tight);
        }
        top += ROW;
    }
    let signs = [
        Sign::Pattern(Fill::Solid, Ink::Good),
        Sign::Pattern(Fill::Hatch, Ink::Bad),
        Sign::Pattern(Fill::Dotted, Ink::Quiet),
    ];
    let key: Key = signs.into_iter().zip(words.states).map(|(sign, words)| (sign, words.to_owned())).collect();
    let drawing = Drawing::Whole { class: "coverage", height: top, inside: canvas.finish() };
    Some(Chart { drawing, title: words.title.to_owned(), summary: words.summary, key })
}

/// The parts of one row and year, and below them how many reports there are.
fn draw_cell(canvas: &mut Canvas, (from, to): (X, X), y: i64, cell: Cell, is_tight: bool) {
    let all = cell.reported + cell.missing + cell.other;
    let parts = [
        (cell.reported, Ink::Good, Fill::Solid),
        (cell.missing, Ink::Bad, Fill::Hatch),
        (cell.other, Ink::Quiet, Fill::Dotted),
    ];
    let mut done = 0;
    for (count, ink, fill) in parts.into_iter().filter(|(count, ..)| *count > 0) {
        let place = |count: usize| X::share(count, all).within(from, to);
        canvas.bar(place(done), place(done + count), y, BAR, ink, fill);
        done += count;
    }
    let words = match (all, cell.missing) {
        (0, _) => "–".to_owned(),
        (_, 0) if cell.other == all => "–".to_owned(),
        _ => format!("{}/{}", cell.reported, cell.reported + cell.missing),
    };
    let short = if is_tight && cell.reported > 0 { cell.reported.to_string() } else { words.clone() };
    canvas.words_by_width(from, y + BAR + 15, Anchor::Start, "s", &words, &short);
}
