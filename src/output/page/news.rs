//! What was published, changed and corrected, newest first, on the page of changes.

use chrono::NaiveDate;
use serde::Serialize;

use super::day::Day;
use crate::model::{Address, Report};
use crate::output::context::Output;

/// How many rows the page has.
const MOST: usize = 100;

/// One thing that happened to a report.
#[derive(Serialize)]
pub(super) struct NewsRow<'a> {
    day: Day,
    /// The report's page.
    address: Address,
    /// The report's title with its key and year.
    title: String,
    /// What was changed; none for a publication.
    text: Option<&'a str>,
}

/// The newest of what happened: the publication of every report, and every change noted in it.
///
/// A report without a date of publication counts from its editorial date: no date is invented.
pub(super) fn rows<'a>(output: &Output<'a>) -> Vec<NewsRow<'a>> {
    let mut news: Vec<(NaiveDate, &'a Report, Option<&'a str>)> = Vec::new();
    for report in &output.portal.reports {
        news.push((report.common.published.unwrap_or_else(|| report.editorial_date()), report, None));
        news.extend(report.common.changes.iter().map(|change| (change.date, report, Some(change.text.as_ref()))));
    }
    news.sort_by(|(a, at, words), (b, other, others)| {
        b.cmp(a).then_with(|| other.address.cmp(&at.address)).then_with(|| words.cmp(others))
    });
    news.into_iter().take(MOST).map(|(day, report, text)| row(output, day, report, text)).collect()
}

fn row<'a>(output: &Output<'a>, day: NaiveDate, report: &'a Report, text: Option<&'a str>) -> NewsRow<'a> {
    let key = &output.portal[report.measure].key;
    NewsRow {
        day: Day::of(day, output.format),
        address: report.address.clone(),
        title: format!("{key} {}: {}", report.year, output.portal.report_title(report)),
        text,
    }
}
