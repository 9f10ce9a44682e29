//! Planned against actual values: one bar an indicator, as long as its attainment, with a diamond where the plan is.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::canvas::{Canvas, Fill, Ink, Mark, X};
use super::figure::{Chart, Drawing};
use super::key::Sign;
use super::rows::{self, MIDDLE, Row, Rows};

/// An indicator whose attainment is known.
pub struct Measured<'w> {
    /// Its name.
    pub name: &'w str,
    /// Plan, actual value and attainment, in words.
    pub words: String,
    /// Its attainment in percent.
    pub percent: Decimal,
    /// Whether its target was reached.
    pub is_reached: bool,
}

/// The longest bar: twice the plan; the words beside it say how much more it is.
const MOST: i64 = 20_000;

/// Draws indicators; none where none is known.
#[must_use]
pub fn chart(indicators: &[Measured<'_>], title: &str, summary: String, plan: &str) -> Option<Chart> {
    let longest = indicators.iter().map(|indicator| length(indicator.percent)).max()?.clamp(10_000, MOST);
    let rows = indicators.iter().map(|indicator| Row {
        name: indicator.name.to_owned(),
        mark: None,
        words: indicator.words.clone(),
        added: None,
        ink: if indicator.is_reached { Ink::Good } else { Ink::Late },
        track: track(indicator, longest),
    });
    let rows = Rows { class: "rows bars", language: "", head: None, list: rows.collect() };
    let key = vec![(Sign::Shape(Mark::Due, Ink::Plain), plan.to_owned())];
    Some(Chart { drawing: Drawing::Rows(rows), title: title.to_owned(), summary, key })
}

/// An attainment in hundredths of a percent.
fn length(percent: Decimal) -> i64 {
    (percent * Decimal::ONE_HUNDRED).trunc().to_i64().unwrap_or(MOST).max(0)
}

fn track(indicator: &Measured<'_>, longest: i64) -> String {
    let mut canvas = Canvas::new();
    let at = |length: i64| X(length * 10_000 / longest).within(X::START, X(9_600));
    let (ink, fill) = if indicator.is_reached { (Ink::Good, Fill::Solid) } else { (Ink::Late, Fill::Stripes) };
    canvas.across(X::START, X(9_600), MIDDLE, Ink::Quiet, 1, "");
    let length = length(indicator.percent);
    if length > 0 {
        canvas.bar(X::START, at(length.min(longest)), 3, 16, ink, fill);
    }
    canvas.down(at(10_000), 0, rows::TRACK, Ink::Plain, 2, "");
    canvas.mark(Mark::Due, at(10_000), MIDDLE, Ink::Plain);
    canvas.finish()
}
