//! Other words for a word: what the client looks for beside what was asked.

use std::collections::BTreeMap;

use super::super::analysis::wholes;
use super::collect::Collected;
use super::postings::Postings;

/// By term, the terms that mean the same, as far as documents have them; a synonym of several words is all of them,
/// parted by spaces.
///
/// Both ways: who asks for `Kita` finds `Kindertagesstätte`, and the other way round. A word of one term only can be asked
/// for; several words are found, and do not ask.
pub(crate) fn known(
    pairs: &[(String, String)],
    collected: &Collected,
    postings: &Postings,
) -> BTreeMap<String, Vec<String>> {
    let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let is_there = |term: &String| collected.terms.find(term).is_some_and(|term| postings.count(term) > 0);
    for (one, other) in pairs {
        let [one, other] = [one, other].map(|words| wholes(words, &collected.stems));
        for (asked, found) in [(&one, &other), (&other, &one)] {
            let [asked] = asked.as_slice() else { continue };
            let synonym = found.join(" ");
            let list = known.get(asked).map_or(&[][..], Vec::as_slice);
            if !found.is_empty() && synonym != *asked && found.iter().all(is_there) && !list.contains(&synonym) {
                known.entry(asked.clone()).or_default().push(synonym);
            }
        }
    }
    known
}
