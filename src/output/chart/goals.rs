//! How goals stand: one bar a goal, as long as it has measures, divided by what their newest reports declare.

use super::canvas::{Canvas, Ink, X};
use super::figure::{Chart, Drawing};
use super::key::Sign;
use super::rows::{Row, Rows, TRACK};
use super::shares::Kind;

/// A goal.
pub struct Goal {
    /// Its number and name.
    pub name: String,
    /// How many measures it has, and how many of them reported, in words.
    pub words: String,
    /// How many measures are of which kind, in the order of the bar.
    pub parts: Vec<(Kind, usize)>,
}

/// Up to so many measures each one is a piece of its own.
const MOST_PIECES: usize = 40;

/// Draws goals; none where no goal has a measure. `key` are the words of the kinds.
#[must_use]
pub fn chart(goals: &[Goal], title: &str, summary: String, key: &[(Kind, &str)]) -> Option<Chart> {
    let count = |goal: &Goal| goal.parts.iter().map(|(_, count)| count).sum::<usize>();
    let most = goals.iter().map(count).max().filter(|most| *most > 0)?;
    let rows = goals.iter().map(|goal| Row {
        name: goal.name.clone(),
        mark: None,
        words: goal.words.clone(),
        added: None,
        ink: Ink::Quiet,
        track: track(&goal.parts, most),
    });
    let rows = Rows { class: "rows goals", language: "", head: None, list: rows.collect() };
    let key = key.iter().map(|(kind, words)| (Sign::Pattern(kind.fill(), kind.ink()), (*words).to_owned())).collect();
    Some(Chart { drawing: Drawing::Rows(rows), title: title.to_owned(), summary, key })
}

fn track(parts: &[(Kind, usize)], most: usize) -> String {
    let mut canvas = Canvas::new();
    let mut done = 0;
    for (kind, count) in parts {
        let pieces = if most <= MOST_PIECES { *count } else { usize::from(*count > 0) };
        for piece in 0..pieces {
            let width = if most <= MOST_PIECES { 1 } else { *count };
            let gap = if most <= MOST_PIECES { X(60) } else { X(15) };
            let from = X::share(done + piece, most);
            canvas.bar(from, X::share(done + piece + width, most) - gap, 3, TRACK - 6, kind.ink(), kind.fill());
        }
        done += count;
    }
    canvas.finish()
}
