//! What changed since the measure's report before, on a report's page and on the page of changes (rule `vorjahresvergleich`).

use serde::Serialize;

use crate::derive::Days;
use crate::derive::difference::{Change, Told};
use crate::model::{Address, Report, ReportId};
use crate::output::context::Output;
use crate::output::label::Label;

/// The changes since the report before.
#[derive(Serialize)]
pub(super) struct DifferenceView<'a> {
    /// The report that is compared with.
    year: i32,
    address: Address,
    pub rows: Vec<ChangeRow<'a>>,
}

/// One change: what, and how it was and is.
#[derive(Serialize)]
pub(super) struct ChangeRow<'a> {
    pub kind: Label<'a>,
    pub subject: Option<&'a str>,
    pub before: Option<&'a str>,
    pub now: Option<&'a str>,
    /// Whether how it was and is are words of the reports, not of the interface.
    pub is_content: bool,
    pub days: Option<String>,
}

/// What changed since the report before; none for a measure's first report.
pub(super) fn view<'a>(output: &Output<'a>, id: ReportId) -> Option<DifferenceView<'a>> {
    let difference = output.views.difference(id)?;
    let (before, now) = (&output.portal[difference.with], &output.portal[id]);
    let rows = difference.changes.iter().map(|change| row(output, *change, before, now));
    Some(DifferenceView { year: before.year, address: before.address.clone(), rows: rows.collect() })
}

/// A change in the words of the interface.
pub(super) fn row<'a>(output: &Output<'a>, change: Change, before: &'a Report, now: &'a Report) -> ChangeRow<'a> {
    let format = output.format;
    let Told { key, subject, before: was, now: is, days } = change.told(output.portal, before, now);
    let (was, is) = match change {
        Change::Rating(_) => {
            let of = |report: &Report| report.declared().map(|rating| format.rating(Some(rating)).text);
            (of(before), of(now))
        }
        Change::Department => {
            let of = |report: &Report| Some(output.portal[report.department].short_title());
            (of(before), of(now))
        }
        _ => (was, is),
    };
    let days = days.map(|days| format.days("tage_verschiebung", Days::exactly(days)));
    let is_content = !matches!(change, Change::Rating(_));
    ChangeRow { kind: format.label("art", key), subject, before: was, now: is, is_content, days }
}
