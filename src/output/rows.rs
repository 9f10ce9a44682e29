//! The rows of the lists of reports and measures, each made once and put into every list that shows it.
//!
//! A report stands in the list of all, of its year, its department, its goal, its rating and its state: what is the same
//! in all of them is rendered once. Only the way to the site's root differs; [`ROOT`] holds its place.

use std::sync::OnceLock;

use crate::model::{MeasureId, Portal, ReportId};

/// Stands for the way to the root in the links of a row: text of the content cannot put it behind `href="`, because a
/// quotation mark in a text is written as an escape.
pub const ROOT: &str = "\u{1}";

/// The rows that were made so far.
#[derive(Debug, Default)]
pub struct Rows {
    reports: Vec<OnceLock<Box<str>>>,
    measures: Vec<OnceLock<Box<str>>>,
}

impl Rows {
    /// Places for the rows of a portal, all empty.
    #[must_use]
    pub fn of(portal: &Portal) -> Self {
        Self {
            reports: portal.reports.iter().map(|_| OnceLock::new()).collect(),
            measures: portal.measures.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// The place of a report's row.
    #[must_use]
    pub fn report(&self, id: ReportId) -> &OnceLock<Box<str>> {
        &self.reports[id.index()]
    }

    /// The place of a measure's row.
    #[must_use]
    pub fn measure(&self, id: MeasureId) -> &OnceLock<Box<str>> {
        &self.measures[id.index()]
    }
}

/// Adds a row to a list, with the way to the root from there.
pub fn add(row: &str, root: &str, to: &mut String) {
    let mut pieces = row.split("href=\"\u{1}");
    to.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        to.push_str("href=\"");
        to.push_str(root);
        to.push_str(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_get_the_way_to_the_root() {
        let mut list = String::new();
        add("<a href=\"\u{1}ziele/1/\">\u{1}</a><a href=\"\u{1}\">b</a>", "../", &mut list);
        assert_eq!(list, "<a href=\"../ziele/1/\">\u{1}</a><a href=\"../\">b</a>");
    }
}
