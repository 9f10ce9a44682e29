//! Index and client make the same terms, stems and parts of every word: of made-up ones, and of real ones where a list
//! is given (`SUCHE_WORDS=file`, one word a line).

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use super::client::publish_client;
use transparenz::output::search::sharded::analysis::{Parts, STOP_WORDS, Stems, fold, terms};

const STEMS: &[&str] = &[
    "bürger",
    "haus",
    "verwalt",
    "schleuse",
    "daten",
    "straße",
    "gebäude",
    "register",
    "person",
    "stand",
    "arbeit",
    "hafen",
    "system",
    "planet",
    "qualität",
    "steuer",
    "aktuell",
    "zuständig",
    "freu",
    "neu",
    "bau",
    "yoga",
    "quelle",
    "poesie",
    "kenntnis",
    "internet",
    "vertreter",
    "café",
    "größe",
    "fluss",
    "süß",
    "kauf",
    "mäuse",
    "ameise",
    "ticket",
    "geordn",
];

const ENDINGS: &[&str] = &[
    "", "e", "en", "er", "ern", "es", "em", "s", "st", "est", "et", "ung", "ungen", "heit", "keit", "igkeit", "lich",
    "lichkeit", "isch", "ig", "igung", "end", "erin", "erinnen", "ln", "lns", "nis", "nisse", "nissen", "system", "ik",
];

fn words() -> Vec<String> {
    let mut words = BTreeSet::new();
    for left in STEMS {
        for middle in STEMS {
            for link in ["", "s", "n", "ue", "y"] {
                for ending in ENDINGS {
                    words.insert(format!("{left}{link}{middle}{ending}"));
                }
            }
        }
    }
    let mut seed = 1_u64;
    let letters: Vec<char> = "aaeeeiiounrstdlmgbkchfwzpvyqxjäöüß".chars().collect();
    for _ in 0..60_000 {
        let mut word = String::new();
        for _ in 0..2 + (seed >> 40) % 12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            word.push(letters[usize::try_from(seed >> 33).unwrap() % letters.len()]);
        }
        words.insert(word);
    }
    let extra = [
        "D40",
        "§ 11",
        "31.12.2021",
        "IT-Strategie",
        "E-Rechnung",
        "É\u{2011}Akte D-40 a-c x-½y",
        "Łódź",
        "naïve",
        "ISTANBUL İ",
        "ΣΊΣΥΦΟΣ",
        "e\u{301}tude",
        "½",
        "𝒳y",
    ];
    words.extend(extra.map(str::to_owned));
    if let Ok(file) = std::env::var("SUCHE_WORDS") {
        words.extend(std::fs::read_to_string(file).unwrap().lines().map(|line| line.trim().to_lowercase()));
    }
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

/// Texts of any characters, more often of those that folding, cutting and joining are about.
fn any_texts() -> Vec<String> {
    let piece = prop_oneof![
        8 => "[a-zA-ZäöüÄÖÜß]{1,9}",
        6 => "[0-9]{1,5}",
        6 => "[ \\-.,§\u{a0}\u{2010}\u{2011}\u{202f}\u{ad}\u{200b}\u{2060}\u{feff}\u{fb03}²₂½Ⅱ①㎡㍻´¨…]",
        4 => "(?i)(elektronische[mnrs]?|electronic|internetbasierte[mnrs]?|cyber|online|e|i|D)[ -]",
        2 => "[0-9]{1,3}([ .][0-9]{3}){1,3}(,[0-9]{1,2})?",
        2 => any::<String>(),
    ];
    let texts = prop::collection::vec(prop::collection::vec(piece, 1..7).prop_map(|pieces| pieces.concat()), 12_000);
    texts.new_tree(&mut TestRunner::deterministic()).unwrap().current()
}

/// Whether a text is a word in small letters, whose stem is asked for.
fn is_word(text: &str) -> bool {
    text.chars().all(|letter| matches!(letter, 'a'..='z' | 'ä' | 'ö' | 'ü' | 'ß' | 'é'))
}

/// Every text in turn, with the same answer of both: folded text, terms, and of a word its stem and parts.
fn agree(name: &str, texts: &[String], most_unknown: usize) {
    let stems = Stems::german();
    let tiers: Vec<(String, u32)> =
        STEMS.iter().enumerate().map(|(at, word)| (stems.stem(word), 1 + u32::try_from(at % 9).unwrap())).collect();
    let table = Parts::new(tiers.clone());
    let known: BTreeSet<&str> = tiers.iter().map(|(stem, _)| stem.as_str()).collect();
    let tiers: Vec<(&str, u32)> = known.iter().map(|stem| (*stem, table.tier(stem))).collect();
    let folder = publish_client(name);
    let mut node = Command::new("node")
        .args([concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search/words.mjs"), &json(&tiers), &json(&STOP_WORDS)])
        .env("SUCHE_INDEX", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is installed");
    let mut input = node.stdin.take().unwrap();
    let lines = texts.iter().map(json).collect::<Vec<_>>().join("\n");
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = node.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let answers = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<&str> = answers.lines().collect();
    assert_eq!(answers.len(), texts.len());
    let mut unknown = 0;
    for (text, answer) in texts.iter().zip(answers) {
        if answer.is_empty() {
            unknown += 1;
            continue;
        }
        let own = if is_word(text) { stems.stem(text) } else { String::new() };
        let parts = table.split(&own, &stems).unwrap_or_default().join("+");
        let terms = terms(text, &stems).join(" ");
        assert_eq!(answer, format!("{}\t{terms}\t{own}\t{parts}", json(&fold(text))), "{text:?}");
    }
    assert!(unknown <= most_unknown, "{unknown} texts have characters that Node does not know");
}

#[test]
#[ignore = "needs Node; tests/run runs it"]
fn client_and_index_agree() {
    let words = words();
    assert!(words.len() >= 100_000, "{}", words.len());
    agree("agreement", &words, 0);
}

#[test]
#[ignore = "needs Node; tests/run runs it"]
fn client_and_index_fold_any_text_alike() {
    let texts = any_texts();
    agree("any-text", &texts, texts.len() / 2);
}

fn json(value: &(impl serde::Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap()
}
