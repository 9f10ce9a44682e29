//! How a set of things divides: one bar a part, with its name and its count above it.

use super::canvas::{Canvas, Fill, Ink, Mark, X};
use super::figure::{Chart, Drawing};
use super::key::Key;
use super::rows::{MIDDLE, Row, Rows};

/// A part of the whole.
pub struct Share<'w> {
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: &'w str,
    /// How many belong to it.
    pub count: usize,
    /// The count in words: „3 von 40“.
    pub words: String,
}

/// What a part says: ink, pattern and shape follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Declared ☺.
    Positive,
    /// Declared 😐.
    Mixed,
    /// Declared ☹.
    Negative,
    /// A report without declared rating.
    Undeclared,
    /// A rating that is withheld.
    Withheld,
    /// No report.
    NoReport,
    /// All that was due came on time.
    OnTime,
    /// All that was due came, some of it late.
    Late,
    /// Something that was due was not reached.
    Behind,
    /// Nothing was due, or it cannot be told.
    Unknown,
}

impl Kind {
    pub(super) const fn ink(self) -> Ink {
        match self {
            Self::Positive | Self::OnTime => Ink::Good,
            Self::Mixed | Self::Late => Ink::Late,
            Self::Negative | Self::Behind => Ink::Bad,
            Self::Undeclared | Self::Withheld | Self::NoReport | Self::Unknown => Ink::Quiet,
        }
    }

    pub(super) const fn fill(self) -> Fill {
        match self {
            Self::Positive | Self::OnTime => Fill::Solid,
            Self::Mixed | Self::Late | Self::Withheld => Fill::Stripes,
            Self::Negative | Self::Behind => Fill::Hatch,
            Self::Undeclared | Self::Unknown => Fill::Empty,
            Self::NoReport => Fill::Dotted,
        }
    }

    pub(super) const fn mark(self) -> Mark {
        match self {
            Self::Positive => Mark::Smile,
            Self::Mixed => Mark::Straight,
            Self::Negative => Mark::Frown,
            Self::Undeclared => Mark::NoRating,
            Self::Withheld => Mark::Withheld,
            Self::NoReport => Mark::NoReport,
            Self::OnTime => Mark::OnTime,
            Self::Late => Mark::Late,
            Self::Behind => Mark::Cross,
            Self::Unknown => Mark::Reached,
        }
    }
}

/// Draws the parts of a whole; none without a whole.
#[must_use]
pub fn chart(shares: &[Share<'_>], whole: usize, title: &str, summary: String) -> Option<Chart> {
    if whole == 0 {
        return None;
    }
    let rows = shares.iter().map(|share| Row {
        name: share.name.to_owned(),
        mark: Some((share.kind.mark(), share.kind.ink())),
        words: share.words.clone(),
        added: None,
        ink: Ink::Plain,
        track: track(share, whole),
    });
    let rows = Rows { class: "rows shares", language: "", head: None, list: rows.collect() };
    Some(Chart { drawing: Drawing::Rows(rows), title: title.to_owned(), summary, key: Key::new() })
}

fn track(share: &Share<'_>, whole: usize) -> String {
    let mut canvas = Canvas::new();
    canvas.across(X::START, X::END, MIDDLE, Ink::Quiet, 1, "1 3");
    if share.count > 0 {
        canvas.bar(X::START, X::share(share.count, whole), 2, 18, share.kind.ink(), share.kind.fill());
    }
    canvas.finish()
}
