//! Divides the documents into parts that a browser can load one by one.

use super::documents::SearchDocument;
use crate::model::Address;

/// Some of the documents, with the name that their files carry.
#[derive(Debug)]
pub(super) struct Part<'p> {
    /// `2021`, `ohne-jahr-1`; none where there is one part only.
    pub name: Option<String>,
    pub documents: Vec<SearchDocument<'p>>,
}

impl Part<'_> {
    pub(super) fn index_address(&self) -> Address {
        self.address("lunr")
    }

    pub(super) fn documents_address(&self) -> Address {
        self.address("dokumente")
    }

    /// The part in `teile.json`: its name, its files (beside `teile.json`), and how many documents it has.
    pub(super) fn listing(&self) -> serde_json::Value {
        let file = |address: Address| address.as_str().trim_start_matches("suche/").to_owned();
        serde_json::json!({
            "name": self.name,
            "lunr": file(self.index_address()),
            "dokumente": file(self.documents_address()),
            "anzahl": self.documents.len(),
        })
    }

    fn address(&self, kind: &str) -> Address {
        match &self.name {
            None => Address::file(format!("suche/{kind}.json")),
            Some(name) => Address::file(format!("suche/{kind}-{name}.json")),
        }
    }
}

/// One part up to `at_most` documents; above, one a year, those without a year in numbered parts (search.md, section 1).
///
/// A year with more than `at_most` documents is numbered as well.
pub(super) fn divide(documents: Vec<SearchDocument<'_>>, at_most: usize) -> Vec<Part<'_>> {
    if documents.len() <= at_most {
        return vec![Part { name: None, documents }];
    }
    let mut parts = Vec::new();
    for group in documents.chunk_by(|a, b| a.year() == b.year()) {
        let chunks = group.chunks(at_most.max(1)).enumerate();
        for (index, chunk) in chunks {
            let name = match group.first().and_then(SearchDocument::year) {
                None => format!("ohne-jahr-{}", index + 1),
                Some(year) if group.len() <= at_most => year.to_string(),
                Some(year) => format!("{year}-{}", index + 1),
            };
            parts.push(Part { name: Some(name), documents: chunk.to_vec() });
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{PageId, ReportId};

    fn names(pages: usize, reports: &[(i32, usize)], at_most: usize) -> Vec<String> {
        let mut all: Vec<SearchDocument<'_>> =
            (0..pages).map(|index| SearchDocument::Page(PageId::new(index))).collect();
        for (year, count) in reports {
            all.extend((0..*count).map(|index| SearchDocument::Report(ReportId::new(index), *year)));
        }
        divide(all, at_most).iter().map(|part| part.index_address().to_string()).collect()
    }

    #[test]
    fn a_small_portal_has_one_index() {
        assert_eq!(names(2, &[(2020, 2)], 4), ["suche/lunr.json"]);
    }

    #[test]
    fn a_large_one_has_one_a_year_and_numbered_parts_for_the_rest() {
        let expected = [
            "suche/lunr-ohne-jahr-1.json",
            "suche/lunr-ohne-jahr-2.json",
            "suche/lunr-2020.json",
            "suche/lunr-2021-1.json",
            "suche/lunr-2021-2.json",
        ];
        assert_eq!(names(5, &[(2020, 3), (2021, 4)], 3), expected);
    }
}
