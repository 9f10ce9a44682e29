//! Says what is wrong with broken links: once each, where they were written.
//!
//! The same link stands on many pages: a text is shown on its document's page and in the print edition, a menu on all.
//! What an editor wrote is reported at its place in the document. All else comes from a template: it is reported once,
//! with the first page that has it, and places that are missing in pages of one kind are one fault, because a template
//! that leaves an id out leaves it out in all of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Place};

/// How many missing places a message names.
const MOST_NAMED: usize = 6;

/// A link that leads nowhere, with the pages it stands on.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Broken {
    /// The page that is there but lacks the place, or what is not there as `/path`.
    path: String,
    /// The place that is missing in it.
    fragment: Option<String>,
    first_page: Box<str>,
    pages: usize,
}

impl Broken {
    /// A link to a page or file that is not there.
    pub(super) fn target(target: String, first_page: Box<str>, pages: usize) -> Self {
        Self { path: target, fragment: None, first_page, pages }
    }

    /// A link to a place that a page does not have.
    pub(super) fn place(path: String, fragment: String, first_page: Box<str>, pages: usize) -> Self {
        Self { path, fragment: Some(fragment), first_page, pages }
    }

    fn aim(&self) -> Aim {
        match &self.fragment {
            Some(fragment) => Aim::Place(self.path.clone(), fragment.clone()),
            None => Aim::Nowhere(self.path.clone()),
        }
    }
}

/// Where a link of a page leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Aim {
    /// Elsewhere, or to something that is there.
    Sound,
    /// To what is not there: `/path`.
    Nowhere(String),
    /// To a page that is there, and a place that it may not have.
    Place(String, String),
}

/// A link that an editor wrote.
pub(super) struct Written<'a> {
    /// Where.
    pub(super) place: &'a Place,
    /// Its target as written.
    pub(super) target: &'a str,
    /// Where it leads on each page that it stands on; the document's own page first.
    pub(super) aims: Vec<Aim>,
}

/// One fault for each broken link that stands in a document, then those of templates; `is_there` knows all addresses.
pub(super) fn faults(
    written: &[Written<'_>],
    is_there: impl Fn(&str) -> bool,
    mut all: Vec<Broken>,
) -> Vec<Diagnostic> {
    all.sort();
    let mut by_aim: BTreeMap<&Aim, Vec<usize>> = BTreeMap::new();
    for (index, link) in written.iter().enumerate() {
        for aim in link.aims.iter().filter(|aim| **aim != Aim::Sound) {
            by_aim.entry(aim).or_default().push(index);
        }
    }
    let mut told = BTreeSet::new();
    let mut faults = Vec::new();
    let mut places: BTreeMap<&str, Vec<&Broken>> = BTreeMap::new();
    for broken in &all {
        match (by_aim.get(&broken.aim()), &broken.fragment) {
            (Some(links), _) => {
                let meant = meant(broken.path.trim_start_matches('/'), &is_there).unwrap_or_default();
                let new = links.iter().filter(|index| told.insert(**index)).filter_map(|index| written.get(*index));
                faults.extend(new.map(|link| of_document(link, broken, &meant)));
            }
            (None, None) => faults.push(of_template(broken)),
            (None, Some(_)) => {
                places.entry(broken.path.split('/').next().unwrap_or_default()).or_default().push(broken);
            }
        }
    }
    faults.extend(places.values().filter_map(|of_kind| missing_places(of_kind)));
    faults
}

/// A link of a template: on the first page that has it.
fn of_template(broken: &Broken) -> Diagnostic {
    Diagnostic::general(Code::BrokenLink)
        .with("ziel", broken.path.as_str())
        .with("seite", on_page(&broken.first_page))
        .with("weitere", broken.pages.saturating_sub(1))
}

/// Places that pages of one kind lack, and that templates lead to.
fn missing_places(of_kind: &[&Broken]) -> Option<Diagnostic> {
    let first = of_kind.first()?;
    let pages: BTreeSet<&str> = of_kind.iter().map(|broken| broken.path.as_str()).collect();
    // `kennzahl-1` and `kennzahl-2` are one place of a template.
    let mut families = BTreeSet::new();
    let mut named: Vec<String> = Vec::new();
    for id in of_kind.iter().filter_map(|broken| broken.fragment.as_ref()) {
        if families.insert(id.replace(|letter: char| letter.is_ascii_digit(), "")) {
            named.push(format!("#{id}"));
        }
    }
    if named.len() > MOST_NAMED {
        named.truncate(MOST_NAMED);
        named.push("…".to_owned());
    }
    let fault = Diagnostic::general(Code::BrokenFragment)
        .with("ziel", on_page(&first.path))
        .with("weitere", pages.len().saturating_sub(1))
        .with("stellen", named.join(", "))
        .with("seite", on_page(&first.first_page));
    Some(fault)
}

fn on_page(address: &str) -> String {
    format!("/{address}")
}

/// A link of a document: where it was written.
fn of_document(link: &Written<'_>, broken: &Broken, meant: &str) -> Diagnostic {
    let code = if broken.fragment.is_some() { Code::BrokenFragment } else { Code::BrokenLink };
    let fault = Diagnostic::new(code, link.place.clone()).with("ziel", link.target);
    fault.with("seite", "").with("stellen", "").with("gemeint", meant)
}

/// What was probably meant by an address that is not there: with its slash, in small letters, a document's page.
fn meant(path: &str, is_there: impl Fn(&str) -> bool) -> Option<String> {
    let small = path.strip_prefix("content/").unwrap_or(path).to_lowercase();
    let bare = small.trim_end_matches('/');
    let page = bare.strip_suffix(".md").or_else(|| bare.strip_suffix("/index.html")).unwrap_or(bare);
    [bare.to_owned(), format!("{page}/")]
        .into_iter()
        .find(|address| address != path && is_there(address))
        .map(|address| format!("/{address}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_an_address_has_a_proposal() {
        let is_there = |address: &str| ["massnahmen/d40/", "daten/ziele.csv"].contains(&address);
        for (written, proposal) in [
            ("massnahmen/d40", Some("/massnahmen/d40/")),
            ("massnahmen/D40/", Some("/massnahmen/d40/")),
            ("content/massnahmen/D40.md", Some("/massnahmen/d40/")),
            ("massnahmen/d40/index.html", Some("/massnahmen/d40/")),
            ("Daten/Ziele.csv", Some("/daten/ziele.csv")),
            ("massnahmen/d41/", None),
        ] {
            assert_eq!(meant(written, is_there).as_deref(), proposal, "{written}");
        }
    }

    #[test]
    fn what_templates_leave_out_is_one_fault_for_each_kind_of_page() {
        let broken = |path: &str, id: &str| Broken::place(path.into(), id.into(), "a/".into(), 1);
        let all = [
            broken("berichte/2020/d1/", "kennzahl-1"),
            broken("berichte/2020/d1/", "kennzahl-2"),
            broken("berichte/2021/d1/", "sachstand"),
        ];
        let fault = missing_places(&all.iter().collect::<Vec<_>>()).unwrap();
        assert_eq!(fault.code(), Code::BrokenFragment);
        let facts = format!("{fault:?}");
        assert!(facts.contains("#kennzahl-1, #sachstand") && facts.contains("/berichte/2020/d1/"), "{facts}");
    }
}
