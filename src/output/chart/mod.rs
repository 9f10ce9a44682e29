//! Charts: SVG made at build time, one file a chart (site.md, "Charts").
//!
//! In: figures and words that a page has worked out. Out: a [`Chart`], which is a `<figure>` in the page
//! ([`Chart::figure`]) or a file that stands alone ([`Chart::file`]). No script and no style in the elements: the theme's
//! `styles/charts.css` colours them, and without it they are black on white and complete.
//!
//! A chart has a title, one sentence that says what is to be seen, words beside every mark, and a shape or a pattern
//! beside every colour; it names the table of the page that has its figures. It fills the width that there is, its words
//! keep their size: places from left to right are shares of the width, places from top to bottom are pixels.
//!
//! A new chart: a file here with its figures as a struct and a function `chart`; what can be a row with a name and a
//! track uses `rows`. Its shapes and inks come from `canvas`, so that one thing looks the same everywhere.

pub mod bars;
mod canvas;
pub mod coverage;
mod escaped;
mod figure;
pub mod flows;
pub mod goals;
pub mod history;
mod key;
mod rows;
mod scale;
pub mod shares;
pub mod timeline;

pub use figure::{Chart, Imprint, Place};
