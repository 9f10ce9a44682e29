//! What changed since the measure's report before, on a report's page and on the page of changes (rule `vorjahresvergleich`).

use serde::Serialize;

use super::value::{self, Declared};
use crate::derive::Days;
use crate::derive::difference::{Both, Change, KEYS, Told};
use crate::model::{Address, Field, Report, ReportId};
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
    pub before: Option<Said<'a>>,
    pub now: Option<Said<'a>>,
    pub days: Option<String>,
}

/// How something was or is.
#[derive(Serialize)]
pub(super) enum Said<'a> {
    /// A reported value, as HTML.
    #[serde(rename = "value")]
    Value(String),
    /// Words of a report or of a department.
    #[serde(rename = "words")]
    Words(&'a str),
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
            let of = |report: &Report| {
                report.rating.is_some().then(|| Said::Value(Declared::of(output, report).html.into()))
            };
            (of(before), of(now))
        }
        Change::Target(at, _) => {
            let target = |report: &'a Report, at: usize| report.indicators.get(at).map(|it| &it.target);
            values(output, target, (before, now), at)
        }
        Change::Due(at, _) => {
            let due = |report: &'a Report, at: usize| report.milestones.get(at).map(|it| &it.due);
            values(output, due, (before, now), at)
        }
        Change::Department => {
            let of = |report: &Report| Some(Said::Words(output.portal[report.department].short_title()));
            (of(before), of(now))
        }
        _ => (was.map(Said::Words), is.map(Said::Words)),
    };
    let days = days.map(|days| format.days("tage_verschiebung", Days::exactly(days)));
    ChangeRow { kind: format.label("art", key), subject, before: was, now: is, days }
}

/// All words for kinds of change on pages, in the order of the form: those of the exports, with the ratings that are compared
/// across a year without report apart.
pub(super) fn kinds() -> Vec<&'static str> {
    let apart = |key: &&'static str| APART.iter().find(|(of, _)| of == key).map(|(_, apart)| *apart);
    KEYS.iter().flat_map(|key| std::iter::once(*key).chain(apart(key))).collect()
}

/// What became better or worse is counted from one year to the next, on every page alike (accountability.md, "Rating
/// flows"): where the report before is older, the change stands apart.
const APART: [(&str, &str); 4] = [
    ("einschaetzung_besser", "einschaetzung_besser_seit_frueher"),
    ("einschaetzung_schlechter", "einschaetzung_schlechter_seit_frueher"),
    ("einschaetzung_neu", "einschaetzung_neu_seit_frueher"),
    ("einschaetzung_entfallen", "einschaetzung_entfallen_seit_frueher"),
];

/// The word for the kind of a change, one of [`kinds`].
pub(super) fn kind(output: &Output<'_>, change: Change, before: &Report, now: &Report) -> &'static str {
    let key = change.told(output.portal, before, now).key;
    let is_next_year = output.views.flow_into(now.year).is_some_and(|flow| flow.from == before.year);
    match APART.iter().find(|(of, _)| *of == key) {
        Some((_, apart)) if !is_next_year => apart,
        _ => key,
    }
}

/// The values of two reports; none where nothing was written.
fn values<'a, T: 'a>(
    output: &Output<'a>,
    of: impl Fn(&'a Report, usize) -> Option<&'a Field<T>>,
    (before, now): (&'a Report, &'a Report),
    at: Both,
) -> (Option<Said<'a>>, Option<Said<'a>>) {
    let said = |field: Option<&'a Field<T>>| {
        field.filter(|field| field.is_given()).map(|field| Said::Value(value::html(output, field)))
    };
    (said(of(before, at.before)), said(of(now, at.now)))
}
