//! What was published, changed and corrected, newest first.

use chrono::NaiveDate;

use crate::model::Address;
use crate::output::site::Output;

/// One thing that happened to a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// On which day.
    pub day: NaiveDate,
    /// The report's page.
    pub address: Address,
    /// The report's title with its key and year.
    pub title: String,
    /// What was changed; none for a publication.
    pub text: Option<&'a str>,
    /// The report's summary.
    pub summary: Option<&'a str>,
}

/// How many entries a feed and the page of changes have.
const MOST: usize = 100;

/// The newest entries: the publication of every report, and every change noted in it.
///
/// A report without a date of publication counts from its editorial date: no date is invented.
#[must_use]
pub fn entries<'a>(output: &Output<'a>) -> Vec<Entry<'a>> {
    let portal = output.portal;
    let mut entries = Vec::new();
    for report in &portal.reports {
        let key = &portal[report.measure].key;
        let title = format!("{key} {}: {}", report.year, portal.report_title(report));
        let entry = |day, text| Entry {
            day,
            address: report.address.clone(),
            title: title.clone(),
            text,
            summary: report.common.summary.as_deref(),
        };
        entries.push(entry(report.common.published.unwrap_or_else(|| report.editorial_date()), None));
        entries.extend(report.common.changes.iter().map(|change| entry(change.date, Some(change.text.as_ref()))));
    }
    entries.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| b.address.cmp(&a.address)).then_with(|| a.text.cmp(&b.text)));
    entries.truncate(MOST);
    entries
}
