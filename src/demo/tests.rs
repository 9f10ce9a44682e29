//! What holds for a whole portal.

use std::collections::BTreeSet;

use super::narrative::words;
use super::{DemoFile, Plan, files, library::Library, phrases};

fn reports(plan: Plan) -> Vec<DemoFile> {
    files(plan).filter(|file| file.path.starts_with("content/berichte/")).collect()
}

fn body(file: &DemoFile) -> &str {
    file.text.splitn(3, "+++\n").nth(2).unwrap()
}

#[test]
fn any_number_of_reports_comes_out_exactly() {
    for count in [0, 1, 2, 13, 400] {
        assert_eq!(reports(Plan { reports: count, seed: 3 }).len(), count);
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes_in_any_order() {
    let plan = Plan { reports: 60, seed: 9 };
    let portal = plan.prepare();
    let mut backwards: Vec<DemoFile> = portal.items().rev().flat_map(|item| portal.item(item)).collect();
    let mut forwards: Vec<DemoFile> = files(plan).collect();
    forwards.sort_by(|a, b| a.path.cmp(&b.path));
    backwards.sort_by(|a, b| a.path.cmp(&b.path));
    assert_eq!(forwards, backwards);
}

#[test]
fn every_machine_makes_this_portal() {
    let sum = files(Plan { reports: 50, seed: 1 }).fold(0_u64, |sum, file| {
        file.path.bytes().chain(file.text.bytes()).fold(sum, |sum, byte| super::random::mix(sum ^ u64::from(byte)))
    });
    assert_eq!(sum, 8_533_384_445_932_643_387, "if the content was changed on purpose, write the new sum here");
}

#[test]
fn no_path_comes_twice() {
    let mut paths = BTreeSet::new();
    for file in files(Plan { reports: 3000, seed: 5 }) {
        assert!(paths.insert(file.path.clone()), "{}", file.path);
    }
}

#[test]
fn narratives_have_300_to_1000_words() {
    for report in reports(Plan { reports: 2000, seed: 11 }) {
        let count = words(body(&report));
        assert!((300..=1000).contains(&count), "{}: {count}", report.path);
    }
}

#[test]
fn texts_are_german_without_control_characters_or_open_slots() {
    let all: String = reports(Plan { reports: 200, seed: 2 }).into_iter().map(|file| file.text).collect();
    assert!(all.chars().all(|letter| letter == '\n' || !letter.is_control()));
    assert!("äöüßÄÖÜ".chars().all(|letter| all.contains(letter)));
    assert!(!all.contains("  \n") && !all.contains('\t'));
}

#[test]
fn every_slot_is_known() {
    let known = super::sentence::Template::slots_known;
    let headings = phrases::HEADINGS.iter().chain(&phrases::MILESTONES).copied();
    let lists = [
        phrases::OPENERS,
        phrases::CAUSES,
        phrases::REASONS,
        phrases::INTROS,
        phrases::BACKGROUND,
        phrases::PROGRESS,
        phrases::MIXED,
        phrases::DELAYS,
        phrases::PANDEMIC,
        phrases::TECHNOLOGY,
        phrases::ORGANISATION,
        phrases::MONEY,
        phrases::PARTICIPATION,
        phrases::OUTLOOK,
        phrases::CLOSING,
        phrases::LIST_LEADS,
        phrases::LIST_ITEMS,
        phrases::FOOTNOTES,
        phrases::FOOTED,
        phrases::TITLES,
        phrases::OBJECTIVES,
        phrases::REACHED,
        phrases::UNREACHED,
        phrases::HANDOVER_REASONS,
        phrases::DROP_REASONS,
        phrases::VALUE_NOTES,
        phrases::MILESTONE_NOTES,
    ];
    for template in headings.chain(lists).flatten() {
        assert!(known(template), "{template}");
    }
    assert!(Library::new().headings.len() == 8);
}

/// Heaps' law: the number of distinct words grows as a power of the number of words.
#[test]
fn the_vocabulary_grows_as_that_of_a_real_corpus() {
    let mut seen = BTreeSet::new();
    let mut tokens = 0_u64;
    let mut marks = Vec::new();
    for (number, report) in reports(Plan { reports: 8000, seed: 7 }).iter().enumerate() {
        for word in body(report).split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            tokens += 1;
            if !seen.contains(word) {
                seen.insert(word.to_owned());
            }
        }
        if matches!(number + 1, 1000 | 8000) {
            marks.push((f64::from(u32::try_from(tokens).unwrap()), f64::from(u32::try_from(seen.len()).unwrap())));
        }
    }
    let (few, many) = (marks[0], marks[1]);
    let exponent = (many.1 / few.1).ln() / (many.0 / few.0).ln();
    println!("{few:?} {many:?} β = {exponent:.3}");
    assert!((0.45..=0.75).contains(&exponent), "{exponent}");
}
