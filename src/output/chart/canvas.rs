//! The inside of an SVG, written as text: lines, bars, shapes and words.
//!
//! Places from left to right are shares of the width ([`X`]), places from top to bottom are pixels: a chart fills the
//! width that a page has for it, from 280 pixels to a sheet of paper, and its words keep their size. There is no style
//! in the elements but what holds everywhere; colours come from the class of an [`Ink`] and from `currentColor`, so
//! that a drawing without any style sheet is black on white and complete.

use std::fmt::{self, Write as _};

use pulldown_cmark_escape::escape_html;

/// A place from left to right, in hundredths of a percent of the width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct X(pub i64);

impl X {
    pub(super) const START: Self = Self(0);
    pub(super) const END: Self = Self(10_000);

    /// `part` of `whole`, as a place; the whole width where there is no whole.
    pub(super) fn share(part: usize, whole: usize) -> Self {
        let part = i64::try_from(part).unwrap_or(i64::MAX / 10_000);
        let whole = i64::try_from(whole).unwrap_or(i64::MAX);
        Self((part.min(i64::MAX / 10_000) * 10_000).checked_div(whole).unwrap_or(10_000))
    }

    /// The same share of the part of the width between two places.
    pub(super) fn within(self, from: Self, to: Self) -> Self {
        Self(from.0 + self.0 * (to.0 - from.0) / 10_000)
    }
}

impl std::ops::Add for X {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::ops::Sub for X {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl fmt::Display for X {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, (self.0 % 100).abs());
        match rest {
            0 => write!(formatter, "{whole}%"),
            _ => write!(formatter, "{whole}.{rest:02}%"),
        }
    }
}

/// What a mark says by its colour; a shape, a pattern or a word says it as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Came as promised.
    Good,
    /// Came late, or partly.
    Late,
    /// Did not come.
    Bad,
    /// Lies after the cut-off.
    Later,
    /// Neither good nor bad: not due, nothing said, no report.
    Quiet,
    /// The chart's own words and lines.
    Plain,
}

impl Ink {
    /// All of them.
    pub(super) const ALL: [Self; 6] = [Self::Good, Self::Late, Self::Bad, Self::Later, Self::Quiet, Self::Plain];

    /// The class that the style sheet colours.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Good => "i-good",
            Self::Late => "i-late",
            Self::Bad => "i-bad",
            Self::Later => "i-later",
            Self::Quiet => "i-quiet",
            Self::Plain => "i-plain",
        }
    }

    /// The colour in a file that stands alone, on light and on dark ground: the tokens of the built-in theme.
    pub(super) const fn colours(self) -> (&'static str, &'static str) {
        match self {
            Self::Good => ("#17663a", "#86d8a4"),
            Self::Late => ("#7a4d00", "#f1c467"),
            Self::Bad => ("#9e1029", "#ff9fab"),
            Self::Later => ("#1d4f91", "#a3c8ff"),
            Self::Quiet => ("#57534e", "#c0b9af"),
            Self::Plain => ("#1d1b19", "#f1ede7"),
        }
    }
}

/// How an area is filled, so that it can be told apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    /// Full.
    Solid,
    /// Broad stripes.
    Stripes,
    /// Narrow stripes.
    Hatch,
    /// Only the outline.
    Empty,
    /// Only a dotted outline.
    Dotted,
}

impl Fill {
    /// The stripes, as the dashes of a line that is as thick as the area.
    const fn dashes(self) -> Option<&'static str> {
        match self {
            Self::Solid => Some(""),
            Self::Stripes => Some(r#" stroke-dasharray="6 3""#),
            Self::Hatch => Some(r#" stroke-dasharray="2 2""#),
            Self::Empty | Self::Dotted => None,
        }
    }
}

/// Which end of the words stands at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    const fn attribute(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Middle => r#" text-anchor="middle""#,
            Self::End => r#" text-anchor="end""#,
        }
    }
}

/// A drawing that is being made.
#[derive(Debug, Default)]
pub(super) struct Canvas(String);

/// Writing to a string cannot fail.
macro_rules! put {
    ($canvas:expr, $($arguments:tt)*) => {{
        let _ = write!($canvas.0, $($arguments)*);
    }};
}

impl Canvas {
    pub(super) fn new() -> Self {
        Self(String::with_capacity(2048))
    }

    /// A drawing that begins with another.
    pub(super) fn on(ground: &str) -> Self {
        let mut canvas = Self::new();
        canvas.0.push_str(ground);
        canvas
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Takes in another drawing: from a place on, so wide and so many pixels high.
    pub(super) fn place(&mut self, (from, width): (X, X), y: i64, height: i64, inside: &str) {
        put!(self, r#"<svg x="{from}" y="{y}" width="{width}" height="{height}" overflow="visible">{inside}</svg>"#);
    }

    /// Words. The class is that of their size and weight.
    pub(super) fn words(&mut self, x: X, y: i64, anchor: Anchor, class: &str, words: &str) {
        let anchor = anchor.attribute();
        if x == X::START {
            put!(self, r#"<text y="{y}"{anchor} class="{class}">"#);
        } else {
            put!(self, r#"<text x="{x}" y="{y}"{anchor} class="{class}">"#);
        }
        let _ = escape_html(&mut self.0, words);
        self.0.push_str("</text>");
    }

    /// Words of a language, where it is not that of the drawing; else empty.
    pub(super) fn in_language(&mut self, language: &str, words: impl FnOnce(&mut Self)) {
        if language.is_empty() {
            return words(self);
        }
        put!(self, r#"<g xml:lang="{language}">"#);
        words(self);
        self.0.push_str("</g>");
    }

    /// Words in two lengths: for wide charts and for narrow ones.
    pub(super) fn words_by_width(&mut self, x: X, y: i64, anchor: Anchor, class: &str, wide: &str, narrow: &str) {
        if wide == narrow {
            return self.words(x, y, anchor, class, wide);
        }
        let mut inside = Self::default();
        inside.words_at(0, y, anchor, &format!("{class} w"), wide);
        inside.words_at(0, y, anchor, &format!("{class} n"), narrow);
        self.group(x, &inside.finish());
    }

    /// Takes in a drawing that is made in pixels around a place.
    pub(super) fn group(&mut self, x: X, inside: &str) {
        put!(self, r#"<svg x="{x}" overflow="visible">{inside}</svg>"#);
    }

    /// Words so many pixels beside a place. Of the classes `w` and `n` one is for wide charts, one for narrow ones.
    pub(super) fn words_at(&mut self, x: i64, y: i64, anchor: Anchor, class: &str, words: &str) {
        let anchor = anchor.attribute();
        let hidden = if class.ends_with(" n") { r#" display="none""# } else { "" };
        put!(self, r#"<text x="{x}" y="{y}"{anchor} class="{class}"{hidden}>"#);
        let _ = escape_html(&mut self.0, words);
        self.0.push_str("</text>");
    }

    /// A shape so many pixels beside a place.
    pub(super) fn mark_at(&mut self, mark: Mark, x: i64, y: i64, ink: Ink) {
        let class = ink.class();
        put!(self, r#"<svg x="{x}" y="{y}" overflow="visible" class="{class}" stroke="currentColor""#);
        self.0.push_str(mark.inside());
        self.0.push_str("</svg>");
    }

    /// Words at the left, beside a shape.
    pub(super) fn words_beside(&mut self, y: i64, words: &str, class: &str) {
        self.words_at(28, y, Anchor::Start, class, words);
    }

    /// A pattern at the left, beside words.
    pub(super) fn swatch(&mut self, ink: Ink, fill: Fill) {
        let class = ink.class();
        put!(self, r#"<g class="{class}" stroke="currentColor">"#);
        if let Some(dashes) = fill.dashes() {
            put!(self, r#"<path d="M0 10h20" stroke-width="14"{dashes}/>"#);
        }
        let dots = if fill == Fill::Dotted { r#" stroke-dasharray="1 3""# } else { "" };
        put!(self, r#"<path d="M.5 3.5h19v13h-19z" fill="none"{dots}/></g>"#);
    }

    /// A shape at the left, beside words.
    pub(super) fn mark_beside(&mut self, mark: Mark, y: i64, ink: Ink) {
        self.mark_at(mark, 10, y, ink);
    }

    /// A line from left to right.
    pub(super) fn across(&mut self, from: X, to: X, y: i64, ink: Ink, width: i64, dashes: &str) {
        let class = ink.class();
        put!(
            self,
            r#"<line x1="{from}" x2="{to}" y1="{y}" y2="{y}" class="{class}" stroke="currentColor" stroke-width="{width}"{}/>"#,
            dash_attribute(dashes)
        );
    }

    /// A line from top to bottom.
    pub(super) fn down(&mut self, x: X, from: i64, to: i64, ink: Ink, width: i64, dashes: &str) {
        let class = ink.class();
        put!(
            self,
            r#"<line x1="{x}" x2="{x}" y1="{from}" y2="{to}" class="{class}" stroke="currentColor" stroke-width="{width}"{}/>"#,
            dash_attribute(dashes)
        );
    }

    /// A line between any two places.
    pub(super) fn between(&mut self, from: (X, i64), to: (X, i64), ink: Ink, width: i64, dashes: &str) {
        let ((x1, y1), (x2, y2), class) = (from, to, ink.class());
        put!(
            self,
            r#"<line x1="{x1}" x2="{x2}" y1="{y1}" y2="{y2}" class="{class}" stroke="currentColor" stroke-width="{width}"{}/>"#,
            dash_attribute(dashes)
        );
    }

    /// An area from left to right: filled with its pattern, and outlined.
    pub(super) fn bar(&mut self, from: X, to: X, y: i64, height: i64, ink: Ink, fill: Fill) {
        let (class, middle, width) = (ink.class(), y + height / 2, to - from);
        put!(self, r#"<g class="{class}" stroke="currentColor">"#);
        if let Some(dashes) = fill.dashes() {
            put!(self, r#"<line x1="{from}" x2="{to}" y1="{middle}" y2="{middle}" stroke-width="{height}"{dashes}/>"#);
        }
        let dots = if fill == Fill::Dotted { r#" stroke-dasharray="1 3""# } else { "" };
        put!(self, r#"<rect x="{from}" y="{y}" width="{width}" height="{height}" fill="none"{dots}/></g>"#);
    }

    /// An area from top to bottom around a place, so many pixels wide.
    pub(super) fn column(&mut self, x: X, y: i64, (width, height): (i64, i64), ink: Ink, fill: Fill) {
        let (class, half, bottom) = (ink.class(), width / 2, y + height);
        put!(self, r#"<svg x="{x}" overflow="visible" class="{class}" stroke="currentColor">"#);
        if let Some(dashes) = fill.dashes() {
            put!(self, r#"<path d="M0 {bottom}V{y}" stroke-width="{width}"{dashes}/>"#);
        }
        let dots = if fill == Fill::Dotted { r#" stroke-dasharray="1 3""# } else { "" };
        put!(self, r#"<path d="M-{half} {y}h{width}v{height}h-{width}z" fill="none"{dots}/></svg>"#);
    }

    /// A shape, with its middle at a place.
    pub(super) fn mark(&mut self, mark: Mark, x: X, y: i64, ink: Ink) {
        let class = ink.class();
        put!(self, r#"<svg x="{x}" y="{y}" overflow="visible" class="{class}" stroke="currentColor""#);
        self.0.push_str(mark.inside());
        self.0.push_str("</svg>");
    }

    /// An area between two edges, from the left side to the right one, in a part of the drawing whose width is stretched.
    pub(super) fn ribbon(&mut self, from: (i64, i64), to: (i64, i64), ink: Ink, fill: Fill) {
        let ((a, b), (c, d), class) = (from, to, ink.class());
        let opacity = match fill {
            Fill::Solid => "0.55",
            Fill::Stripes | Fill::Hatch => "0.35",
            Fill::Empty | Fill::Dotted => "0.12",
        };
        put!(
            self,
            r#"<path class="{class}" fill="currentColor" fill-opacity="{opacity}" stroke="currentColor" vector-effect="non-scaling-stroke"{} d="M0 {a}C50 {a} 50 {c} 100 {c}V{d}C50 {d} 50 {b} 0 {b}z"/>"#,
            fill.dashes().filter(|dashes| !dashes.is_empty()).unwrap_or_default()
        );
    }

    /// Takes in a drawing whose width is stretched to lie between two places.
    pub(super) fn stretched(&mut self, from: X, to: X, height: i64, inside: &str) {
        let width = to - from;
        put!(
            self,
            r#"<svg x="{from}" width="{width}" height="{height}" viewBox="0 0 100 {height}" preserveAspectRatio="none">{inside}</svg>"#
        );
    }
}

fn dash_attribute(dashes: &str) -> String {
    if dashes.is_empty() { String::new() } else { format!(r#" stroke-dasharray="{dashes}""#) }
}

/// Shapes of about fourteen pixels. Outlined ones are filled with the ground (class `g`), so that lines end at them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A diamond: planned.
    Due,
    /// A dotted diamond: planned at first.
    Promised,
    /// A disc: came as planned.
    OnTime,
    /// A square: came late.
    Late,
    /// A ring: reached; on time or late cannot be told.
    Reached,
    /// A dotted ring: after the cut-off.
    Forecast,
    /// A cross: did not come.
    Cross,
    /// A smiling face.
    Smile,
    /// A straight face.
    Straight,
    /// A frowning face.
    Frown,
    /// A ring with a dash: nothing declared.
    NoRating,
    /// A ring with an upright stroke: declared, and withheld.
    Withheld,
    /// A dotted ring: no report.
    NoReport,
}

impl Mark {
    /// The shape as a small picture of its own, beside words that say the same.
    pub(super) fn alone(self, ink: Ink) -> String {
        let mut canvas = Canvas::new();
        canvas.mark_beside(self, 10, ink);
        format!(r#"<svg width="20" height="20" aria-hidden="true">{}</svg>"#, canvas.finish())
    }

    /// The rest of the opening tag, and what stands in it.
    const fn inside(self) -> &'static str {
        match self {
            Self::Due => r#" stroke-width="2"><path class="g" fill="white" d="M0-7 7 0 0 7-7 0z"/>"#,
            Self::Promised => {
                r#" stroke-width="1.5" stroke-dasharray="2 2"><path class="g" fill="white" d="M0-7 7 0 0 7-7 0z"/>"#
            }
            Self::OnTime => r#"><circle r="6" fill="currentColor"/>"#,
            Self::Late => r#"><path fill="currentColor" d="M-5.5-5.5h11v11h-11z"/>"#,
            Self::Reached => r#" stroke-width="3"><circle class="g" fill="white" r="5.5"/>"#,
            Self::Forecast => r#" stroke-width="2" stroke-dasharray="2 2"><circle class="g" fill="white" r="6"/>"#,
            Self::Cross => r#" stroke-width="3"><path d="m-5-5 10 10m0-10-10 10"/>"#,
            Self::Smile => {
                r#" stroke-width="2"><circle class="g" fill="white" r="9"/><path d="M-3.5-4v2.5M3.5-4v2.5" stroke-linecap="round"/><path fill="none" d="M-5 2q5 5.5 10 0"/>"#
            }
            Self::Straight => {
                r#" stroke-width="2"><circle class="g" fill="white" r="9"/><path d="M-3.5-4v2.5M3.5-4v2.5" stroke-linecap="round"/><path d="M-4.5 4h9"/>"#
            }
            Self::Frown => {
                r#" stroke-width="2"><circle class="g" fill="white" r="9"/><path d="M-3.5-4v2.5M3.5-4v2.5" stroke-linecap="round"/><path fill="none" d="M-5 6q5-5.5 10 0"/>"#
            }
            Self::NoRating => r#" stroke-width="2"><circle class="g" fill="white" r="9"/><path d="M-4 0h8"/>"#,
            Self::Withheld => r#" stroke-width="2"><circle class="g" fill="white" r="9"/><path d="M0-4v8"/>"#,
            Self::NoReport => r#" stroke-width="2" stroke-dasharray="1 3"><circle class="g" fill="white" r="9"/>"#,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_shares_of_the_width() {
        assert_eq!(X::share(1, 3).to_string(), "33.33%");
        assert_eq!(X::share(1, 2).to_string(), "50%");
        assert_eq!(X::share(3, 0).to_string(), "100%");
        assert_eq!(X(5).to_string(), "0.05%");
        assert_eq!(X::share(1, 2).within(X(1000), X(3000)), X(2000));
    }

    #[test]
    fn words_are_escaped() {
        let mut canvas = Canvas::new();
        canvas.words(X::START, 1, Anchor::End, "s", "<A & \"B\">");
        assert_eq!(canvas.finish(), r#"<text y="1" text-anchor="end" class="s">&lt;A &amp; &quot;B&quot;&gt;</text>"#);
    }
}
