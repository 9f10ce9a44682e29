//! What the parser takes out of a text without a word: definitions of links that nothing refers to, and second ones.
//!
//! `[Frist]: 31.12.2021` defines where `[Frist]` leads. Where nothing leads there, it was meant as words.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::OPTIONS;

/// How far the text has been told, and which definitions are told by the links that use them.
pub(super) struct Unshown {
    /// Definitions that links refer to, in the order of the text.
    used: Vec<Range<usize>>,
    told: usize,
}

impl Unshown {
    /// Reads the text once more where it has definitions, which few have.
    pub(super) fn of(text: &str, parser: &Parser<'_>) -> Self {
        let definitions = parser.reference_definitions();
        let mut used = Vec::new();
        if definitions.iter().next().is_some() {
            for event in Parser::new_ext(text, OPTIONS) {
                if let Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) = event {
                    used.extend(definitions.get(&id).map(|definition| definition.span.clone()));
                }
            }
        }
        used.sort_unstable_by_key(|span| span.start);
        used.dedup();
        Self { used, told: 0 }
    }

    /// What lies before `start` has been told, or is markup.
    pub(super) fn told_to(&mut self, start: usize) {
        self.told = self.told.max(start);
    }

    /// The words between what was told last and `start` that nobody would see, with their place.
    pub(super) fn before(&mut self, text: &str, start: usize) -> Option<(Range<usize>, String)> {
        let from = self.told;
        if start <= from {
            return None;
        }
        self.told = start;
        let gap = text.get(from..start)?;
        if !gap.contains(char::is_alphanumeric) {
            return None;
        }
        let (mut words, mut place) = (String::new(), None::<Range<usize>>);
        let mut next = from;
        for line in gap.split_inclusive('\n') {
            let at = next;
            next += line.len();
            let rest = line.trim_start_matches([' ', '\t', '>']);
            let span = at + line.len() - rest.len()..at + line.trim_end().len();
            if span.is_empty() || self.is_used(&span) || !rest.contains(char::is_alphanumeric) {
                continue;
            }
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(rest.trim_end());
            place = Some(place.map_or(span.clone(), |place| place.start..span.end));
        }
        place.map(|place| (place, words))
    }

    /// Whether a line belongs to a definition that is used.
    fn is_used(&self, line: &Range<usize>) -> bool {
        let after = self.used.partition_point(|definition| definition.end <= line.start);
        self.used.get(after).is_some_and(|definition| definition.start < line.end)
    }
}
