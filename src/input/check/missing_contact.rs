//! `missing-contact`: a legal page that tells nobody whom to turn to.
//!
//! # What it does
//! Warns where the portal's own imprint or accessibility statement names neither an e-mail address nor a telephone
//! number; what stands in a placeholder does not count.
//!
//! # Why it matters
//! Both must say how to reach the office; barriers cannot be reported to nobody (§ 14 `BremBGG`).
//!
//! # What to do
//! Write an e-mail address into the page, better still a telephone number as well.

use super::{Seen, page_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::placeholders;

const PAGES: [&str; 2] = ["barrierefreiheit", "impressum"];

/// Fewer figures than this are no telephone number; dates are not mistaken for one, because they have eight at most.
const FIGURES: usize = 9;

pub(super) fn run(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let pages = PAGES.iter().filter_map(|name| page_of(seen.portal, name));
    let silent = pages.filter(|page| !has_contact(&without_placeholders(page.common.body.text())));
    silent
        .map(|page| Diagnostic::new(Code::MissingContact, page.common.place()).with("titel", page.title.as_ref()))
        .collect()
}

fn without_placeholders(text: &str) -> String {
    let (mut kept, mut from) = (String::new(), 0);
    for (at, _) in placeholders(text) {
        // One inside of another went with it.
        if at < from {
            continue;
        }
        kept.push_str(text.get(from..at).unwrap_or_default());
        from = text[at..].find(']').map_or(text.len(), |end| at + end + 1);
    }
    kept + text.get(from..).unwrap_or_default()
}

fn has_contact(text: &str) -> bool {
    let words = || text.split_whitespace();
    let mail = words().any(|word| word.trim_matches(['<', '>', ',', '.', ';', '(', ')']).contains('@'));
    mail || text.lines().any(|line| longest_number(line) >= FIGURES)
}

/// How many figures stand together, counting over what divides telephone numbers.
fn longest_number(line: &str) -> usize {
    let divided = line.split(|letter: char| !(letter.is_ascii_digit() || " -/+()".contains(letter)));
    divided.map(|run| run.bytes().filter(u8::is_ascii_digit).count()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_or_a_number_will_do() {
        assert!(has_contact("E-Mail: <buero@example.org>"));
        assert!(has_contact("Telefon: 0421-361 4746"));
        assert!(!has_contact("Stand: 22.11.2026, 28195 Bremen"));
        assert!(!has_contact(&without_placeholders("Mail: [Platzhalter: a@b.de] und [Platzhalter: 0421 361 4746")));
    }
}
