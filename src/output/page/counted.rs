//! What a number leads to: the list of what it counts (site.md, "Lists").
//!
//! There are prebuilt lists by one thing, which need no script. What is counted by two things leads to the prebuilt list
//! by the first of them, with a filter in the address for the second: without script that is the list that holds what is
//! counted, among others; with script it is exactly that. What is summed over rows (milestones over reports) leads to the
//! list of the rows, sorted by the column that adds up to it.

use crate::model::{Address, MeasureId, ReportId};
use crate::output::page::list::{self, Listed};

/// A set of reports, or of measures with their newest reports, of which there is a list.
#[derive(Debug, Clone)]
pub(super) struct Counted {
    whole: Address,
    /// By what the list is prebuilt, and the value; none for the list of all.
    of: Option<Address>,
}

impl Counted {
    /// All reports.
    pub(super) fn reports() -> Self {
        Self::all_of::<ReportId>()
    }

    /// All measures, each with its newest report.
    pub(super) fn measures() -> Self {
        Self::all_of::<MeasureId>()
    }

    fn all_of<I: Listed>() -> Self {
        Self { whole: Address::page(&[I::ADDRESS]), of: None }
    }

    /// Those of them that have a value in a group; it must occur.
    pub(super) fn with(self, group: &str, key: &str) -> Self {
        Self { of: Some(list::choice(&self.whole, group, key)), ..self }
    }

    /// The list of all of them.
    pub(super) fn list(&self) -> String {
        self.of.as_ref().unwrap_or(&self.whole).to_string()
    }

    /// Those of them that also have a value in another group; it must occur. `key` is a word that the program gives or a
    /// year, never one of the content.
    pub(super) fn also(&self, group: &str, key: &str) -> String {
        match &self.of {
            None => list::choice(&self.whole, group, key).to_string(),
            Some(list) => format!("{list}?{group}={key}"),
        }
    }

    /// What a column adds up to.
    pub(super) fn sum_of(&self, column: &str) -> String {
        format!("{}?sortierung=-{column}", self.list())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Portal;

    #[test]
    fn one_thing_has_a_list_of_its_own_and_a_second_one_is_a_filter_of_it() {
        assert_eq!(Counted::reports().list(), "berichte/");
        assert_eq!(Counted::reports().also("termine", "nicht_puenktlich"), "berichte/termine/nicht-puenktlich/");
        let year = Counted::reports().with(list::YEAR, "2021");
        assert_eq!(year.list(), "berichte/2021/");
        assert_eq!(year.list(), Portal::default().reports_address(2021).to_string());
        assert_eq!(year.also("termine", "nicht_puenktlich"), "berichte/2021/?termine=nicht_puenktlich");
        assert_eq!(year.sum_of("faellig"), "berichte/2021/?sortierung=-faellig");
        assert_eq!(
            Counted::measures().with("ziel", "1").also("befund", "stimmig"),
            "massnahmen/ziel/1/?befund=stimmig"
        );
    }
}
