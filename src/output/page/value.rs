//! Values of reports on pages: what of a document is shown where, each by [`ValueView`] and the theme's component `value`.

use std::borrow::Cow;

use serde::Serialize;

use crate::model::value::Period;
use crate::model::{Field, Report};
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::label::RatingLabel;
use crate::output::value::ValueView;

/// The cell of one value in a table of the exports' columns.
#[derive(Debug, Serialize)]
pub(super) struct ValueCell {
    /// How it was read, in the word of the exports.
    pub reading: &'static str,
    /// The value, with the columns that its parts stand for.
    pub html: String,
}

impl ValueCell {
    /// The cell of a value whose columns in the exports begin with `column`.
    pub(super) fn of<T>(output: &Output<'_>, field: &Field<T>, column: &'static str) -> Self {
        let view = ValueView::of(field, output.format).in_columns(column);
        Self { reading: field.reading.key(), html: shown(output, &view) }
    }
}

/// A value as HTML.
pub(super) fn html<T>(output: &Output<'_>, field: &Field<T>) -> String {
    shown(output, &ValueView::of(field, output.format))
}

/// A value in one line of text, for what holds no HTML.
pub(super) fn words<T>(format: &Format, field: &Field<T>) -> String {
    ValueView::of(field, format).words(format)
}

/// A date that the editors give, not a department: one in the way of TOML (`2021-12-31`) is put into the way of the page.
pub(super) fn editorial(output: &Output<'_>, field: &Field<Period>) -> String {
    let view = ValueView::of(field, output.format);
    match field.reading.known() {
        Some(period) if view.is_plain() && *field.raw == *period.first().to_string() => {
            shown(output, &view.written_as(&output.format.day(period.first())))
        }
        _ => shown(output, &view),
    }
}

/// What a report declares, as pages show it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Declared<'a> {
    /// The word of the exports, empty where no rating is known.
    pub key: &'static str,
    /// With its correction, note or reason, as HTML.
    pub html: Cow<'a, str>,
}

impl<'a> Declared<'a> {
    /// In a list or a card.
    pub(super) fn of(output: &Output<'a>, report: &Report) -> Self {
        let label = output.format.rating(report.declared());
        let view = ValueView::of_rating(report, output.format);
        let html = if report.rating.is_none() || (view.is_plain() && !label.key.is_empty()) {
            Cow::Borrowed(label.html)
        } else {
            Cow::Owned(shown(output, &view))
        };
        Self { key: label.key, html }
    }

    /// With the word of the report and its place in the exports.
    pub(super) fn in_full(output: &Output<'a>, report: &Report) -> Self {
        let label = output.format.rating(report.declared());
        let view = ValueView::of_rating(report, output.format).in_columns("einschaetzung");
        Self { key: label.key, html: Cow::Owned(shown(output, &view)) }
    }

    /// A rating without a report, for the page of patterns.
    pub(super) const fn sample(label: RatingLabel<'a>) -> Self {
        Self { key: label.key, html: Cow::Borrowed(label.html) }
    }

    /// In one line of text, for what holds no HTML.
    pub(super) fn words(output: &Output<'_>, report: &Report) -> String {
        ValueView::of_rating(report, output.format).words(output.format)
    }
}

/// A view of a value as HTML.
pub(super) fn shown(output: &Output<'_>, view: &ValueView<'_>) -> String {
    output.values.html(output.theme, output.format, view)
}
