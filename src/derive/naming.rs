//! Keys of a report's parts and of what they are over the years: keys that never move.
//!
//! Rule `schluessel`; source: open-data.md, "Everything that is computed can be computed again": a key is made of the
//! editors' `id`, else of the normalised name, never of a position. What is inserted, arrives late or is renamed changes no
//! other row's key. Two things that nothing but their place tells apart (one name, one subproject, no `id`) are counted
//! among each other, so that nothing else shifts them.

use std::fmt::Write;

use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};

use super::difference::{Change, PartName};
use super::matching::{Named, Thread, normalised};
use crate::model::{OfficialName, Portal, Report, slug};

/// Longer keys are cut, and told apart by a checksum of the whole.
const LONGEST: usize = 60;

/// The keys of a report's parts, in the order of its list.
pub fn part_keys<'p, P: Named + 'p>(parts: &'p [P]) -> Vec<Box<str>> {
    told_apart(parts.iter().map(|part| own_key(part.id(), part.group(), part.name())))
}

/// The keys of what several reports say about one thing, in the order of the threads.
///
/// `part` gives what an entry of a thread names. An `id` counts wherever a report gives it; the names of a thread without
/// one are all the same, and of its subprojects the first counts.
pub fn thread_keys<'p, P: Named + 'p>(
    threads: &[Thread],
    part: impl Fn(&super::Entry) -> Option<&'p P>,
) -> Vec<Box<str>> {
    let key = |thread: &Thread| {
        let id = thread.iter().filter_map(&part).find_map(Named::id);
        let first = thread.first().and_then(&part);
        own_key(id, first.and_then(Named::group), first.map(Named::name).unwrap_or_default())
    };
    told_apart(threads.iter().map(key))
}

/// The keys of what changed from the report before to this one: what it is, and of which indicator, milestone or
/// objective.
pub fn change_keys(
    portal: &Portal,
    (before, now): (&Report, &Report),
    changes: &[Change],
    name: impl Fn(PartName) -> Option<Box<str>>,
) -> Vec<Box<str>> {
    let key = |change: &Change| {
        let told = change.told(portal, before, now);
        let of_part = change.part().and_then(&name).map(String::from);
        let of_words = || told.now.or(told.before).filter(|_| change.is_of_objective()).map(word_key);
        match of_part.or_else(of_words) {
            Some(subject) => format!("{}-{subject}", told.key),
            None => told.key.to_owned(),
        }
    };
    told_apart(changes.iter().map(key))
}

/// The keys of the corrections noted in a report.
#[must_use]
pub fn note_keys(report: &Report) -> Vec<Box<str>> {
    let notes = report.common.changes.iter();
    told_apart(notes.map(|note| format!("berichtigung-{}-{}", note.date, word_key(&note.text))))
}

/// The keys of a department's official names: their words, and the first year where one is given.
#[must_use]
pub fn name_keys(names: &[OfficialName]) -> Vec<Box<str>> {
    told_apart(names.iter().map(|name| {
        let words = word_key(&name.title);
        name.from.map_or(words.clone(), |year| format!("{words}-{year}"))
    }))
}

/// A text as part of a key: its words, short, with a checksum where that loses some of them.
#[must_use]
pub fn word_key(text: &str) -> String {
    shortened(&normalised(text))
}

/// Keys with a number behind every one that was there before. No key ends like that by itself, so that none is shifted by
/// how others are called.
pub fn told_apart(keys: impl Iterator<Item = String>) -> Vec<Box<str>> {
    let mut seen: FxHashMap<String, usize> = FxHashMap::default();
    keys.map(|key| {
        let count = seen.entry(key.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { key.into() } else { format!("{key}~{count}").into() }
    })
    .collect()
}

/// What tells a thing apart by itself: the editors' `id`, else its subproject and name.
fn own_key(id: Option<&str>, group: Option<&str>, name: &str) -> String {
    if let Some(id) = id {
        return id_key(id);
    }
    match group.map(normalised).filter(|group| !group.is_empty()) {
        Some(group) => shortened(&format!("{group} {}", normalised(name))),
        None => word_key(name),
    }
}

/// An `id` is its own key, to the letter, where it has nothing but letters, digits, `-`, `_` and `.`.
fn id_key(id: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    if !id.is_empty() && id.len() <= LONGEST && id.chars().all(is_plain) { id.to_owned() } else { with_sum(id) }
}

/// Words as a key: as they are in addresses; what is cut, or has no letter that an address carries, gets a checksum.
fn shortened(words: &str) -> String {
    let short = slug(words);
    if short.is_empty() || short.len() > LONGEST || words.chars().any(is_lost) { with_sum(words) } else { short }
}

/// Whether an address has nothing for a letter: then different words would be one key.
fn is_lost(letter: char) -> bool {
    !letter.is_ascii() && letter.is_alphanumeric() && slug(letter.encode_utf8(&mut [0; 4])).is_empty()
}

fn with_sum(text: &str) -> String {
    let sum = Sha256::digest(text.as_bytes());
    let digits = sum.iter().take(4).fold(String::new(), |mut digits, byte| {
        // A string takes whatever is written to it.
        let _ = write!(digits, "{byte:02x}");
        digits
    });
    let mut short = slug(text);
    short.truncate(LONGEST - digits.len() - 1);
    let short = short.trim_end_matches('-');
    if short.is_empty() { digits } else { format!("{short}-{digits}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Part(Option<&'static str>, Option<&'static str>, &'static str);

    impl Named for Part {
        fn id(&self) -> Option<&str> {
            self.0
        }

        fn group(&self) -> Option<&str> {
            self.1
        }

        fn name(&self) -> &str {
            self.2
        }
    }

    /// `name`, `id#name` or `group/name`.
    fn keys(written: &[&'static str]) -> Vec<String> {
        let part = |text: &'static str| {
            let (id, rest) = text.split_once('#').map_or((None, text), |(id, rest)| (Some(id), rest));
            let (group, name) = rest.split_once('/').map_or((None, rest), |(group, name)| (Some(group), name));
            Part(id, group, name)
        };
        let parts: Vec<Part> = written.iter().map(|text| part(text)).collect();
        part_keys(&parts).into_iter().map(String::from).collect()
    }

    #[test]
    fn a_key_is_the_id_else_the_name_and_never_the_place() {
        assert_eq!(keys(&["Start des Projektes", "Übergabe"]), ["start-des-projektes", "uebergabe"]);
        assert_eq!(keys(&["m1#Start", "M1#Ende", "m 1#Mitte"])[..2], ["m1", "M1"]);
        assert_eq!(keys(&["Kern/Test", "Rand/Test", "Test"]), ["kern-test", "rand-test", "test"]);
    }

    #[test]
    fn what_comes_before_shifts_no_key() {
        let before = keys(&["Start", "Test", "Test", "Ende"]);
        let after = keys(&["Neu", "Start", "Zwischen", "Test", "Test", "Ende", "x#Start"]);
        assert!(before.iter().all(|key| after.contains(key)), "{before:?} {after:?}");
        assert_eq!(before[1..3], ["test", "test~2"]);
    }

    #[test]
    fn different_words_are_different_keys() {
        let long = "Sehr ausführlich benannter Meilenstein, dessen Name nicht in eine Zeile passt und ";
        let all = [
            format!("{long}hier endet"),
            format!("{long}dort endet"),
            "日本".into(),
            "日語".into(),
            "+".into(),
            "*".into(),
        ];
        let unique: std::collections::BTreeSet<String> = all.iter().map(|name| word_key(name)).collect();
        assert_eq!(unique.len(), all.len(), "{unique:?}");
        assert!(unique.iter().all(|key| key.len() <= LONGEST), "{unique:?}");
    }

    #[test]
    fn a_number_never_takes_the_key_of_another() {
        assert_eq!(keys(&["Test", "Test", "Test 2", "Test"]), ["test", "test~2", "test-2", "test~3"]);
    }
}
