//! What an editor should look at in a portal that could be read: one rule a file. Most only warn.
//!
//! In: a resolved [`Portal`]. Out: one diagnostic for every place that a rule speaks of. A further rule is one file
//! beside these and a line in [`RULES`]; its documentation ("What it does", "Why it matters", "What to do") is the rule's
//! page, and its words stand in `language/diagnostics.*.ftl` under its name.

mod checksum_differs;
mod dates_reversed;
mod distant_year;
mod empty_portal;
mod missing_contact;
mod missing_legal_page;
mod no_indicators;
mod no_milestones;
mod no_narrative;
mod own_language;
mod place;
mod placeholder;
mod renamed;
mod security_expired;
mod stale_statement;
mod summary_without_source;

pub(super) use place::of_key;

use chrono::NaiveDate;
use rustc_hash::FxHashSet;

use crate::config::Settings;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Address, Common, Document, Page, Portal};

/// What rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'p> {
    /// The content.
    pub portal: &'p Portal,
    /// The settings, where they could be read.
    pub settings: Option<&'p Settings>,
    /// The day of the run.
    pub today: NaiveDate,
}

/// A check of the content: its name and what it does.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The kind of diagnostic that it makes, whose id is the rule's name.
    pub code: Code,
    /// Looks at the whole portal.
    pub run: Run,
    /// What it speaks of.
    pub about: About,
}

/// What a rule needs to look at.
#[derive(Clone, Copy)]
pub enum Run {
    /// The content alone.
    Content(fn(&Portal) -> Vec<Diagnostic>),
    /// The settings or the day as well.
    All(fn(&Seen<'_>) -> Vec<Diagnostic>),
}

impl Rule {
    fn look(&self, seen: &Seen<'_>) -> Vec<Diagnostic> {
        match self.run {
            Run::Content(run) => run(seen.portal),
            Run::All(run) => run(seen),
        }
    }
}

/// What a rule speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Something that is there.
    Presence,
    /// Something that is missing: it may be missing only because a broken document could not be read.
    Absence,
    /// How two values stand to each other: in a broken document it may be the other one that is wrong.
    Relation,
}

/// Every rule.
pub const RULES: &[Rule] = &[
    Rule { code: Code::NoIndicators, run: Run::Content(no_indicators::run), about: About::Absence },
    Rule { code: Code::NoMilestones, run: Run::Content(no_milestones::run), about: About::Absence },
    Rule { code: Code::NoNarrative, run: Run::Content(no_narrative::run), about: About::Absence },
    Rule { code: Code::SummaryWithoutSource, run: Run::Content(summary_without_source::run), about: About::Absence },
    Rule { code: Code::DatesReversed, run: Run::Content(dates_reversed::run), about: About::Relation },
    Rule { code: Code::DistantYear, run: Run::All(distant_year::run), about: About::Relation },
    Rule { code: Code::Renamed, run: Run::Content(renamed::run), about: About::Relation },
    Rule { code: Code::ChecksumDiffers, run: Run::Content(checksum_differs::run), about: About::Presence },
    Rule { code: Code::OwnLanguage, run: Run::Content(own_language::run), about: About::Presence },
    Rule { code: Code::Placeholder, run: Run::Content(placeholder::run), about: About::Presence },
    Rule { code: Code::MissingLegalPage, run: Run::Content(missing_legal_page::run), about: About::Absence },
    Rule { code: Code::StaleStatement, run: Run::All(stale_statement::run), about: About::Presence },
    Rule { code: Code::MissingContact, run: Run::All(missing_contact::run), about: About::Absence },
    Rule { code: Code::SecurityExpired, run: Run::All(security_expired::run), about: About::Presence },
    Rule { code: Code::EmptyPortal, run: Run::Content(empty_portal::run), about: About::Absence },
];

/// Runs every rule on a portal whose documents are all sound.
#[must_use]
pub fn run(seen: &Seen<'_>) -> Vec<Diagnostic> {
    RULES.iter().flat_map(|rule| rule.look(seen)).collect()
}

/// Runs every rule on what could be read, when `faults` were found before: nothing is called missing that a broken
/// document may hold, and no values are held against each other in one.
#[must_use]
pub fn run_after(seen: &Seen<'_>, faults: &[Diagnostic]) -> Vec<Diagnostic> {
    let errors = || faults.iter().filter(|fault| fault.is_error());
    let broken: FxHashSet<&str> = errors().filter_map(Diagnostic::place).map(|place| place.source().path()).collect();
    let may_be_an_echo = |found: &Diagnostic| match found.place() {
        None => errors().next().is_some(),
        Some(place) => broken.contains(place.source().path()),
    };
    RULES
        .iter()
        .flat_map(|rule| rule.look(seen).into_iter().map(|found| (rule.about, found)))
        .filter(|(about, found)| *about == About::Presence || !may_be_an_echo(found))
        .map(|(_, found)| found)
        .collect()
}

/// The portal's own page at an address; the theme's sample text does not count.
fn page_of<'p>(portal: &'p Portal, name: &str) -> Option<&'p Page> {
    let address = Address::page(&[name]);
    portal.pages.iter().find(|page| page.address == address && !page.from_theme)
}

/// What every document of the editors carries: the theme's own pages are not theirs; that one is missing is said by its own
/// rule.
fn documents(portal: &Portal) -> impl Iterator<Item = &Common> {
    let is_theirs = |document: &Document<'_>| !matches!(document, Document::Page(page) if page.from_theme);
    portal.documents().filter(is_theirs).map(Document::common)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own_and_its_three_parts() {
        for (index, rule) in RULES.iter().enumerate() {
            assert!(RULES[..index].iter().all(|other| other.code != rule.code), "{} twice", rule.code.id());
        }
        let files = [
            include_str!("no_indicators.rs"),
            include_str!("no_milestones.rs"),
            include_str!("no_narrative.rs"),
            include_str!("summary_without_source.rs"),
            include_str!("dates_reversed.rs"),
            include_str!("distant_year.rs"),
            include_str!("renamed.rs"),
            include_str!("checksum_differs.rs"),
            include_str!("own_language.rs"),
            include_str!("placeholder.rs"),
            include_str!("missing_legal_page.rs"),
            include_str!("stale_statement.rs"),
            include_str!("missing_contact.rs"),
            include_str!("security_expired.rs"),
            include_str!("empty_portal.rs"),
        ];
        assert_eq!(files.len(), RULES.len());
        for (file, rule) in files.iter().zip(RULES) {
            let title = format!("//! `{}`", rule.code.id());
            assert!(file.starts_with(&title), "{title}");
            for part in ["//! # What it does\n", "//! # Why it matters\n", "//! # What to do\n"] {
                assert!(file.contains(part), "{title}: {part}");
            }
        }
    }
}
