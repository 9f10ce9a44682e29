//! Index and client make the same terms, stems and parts of every word: of made-up ones, and of real ones where a list
//! is given (`SUCHE_WORDS=file`, one word a line).

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use super::client::publish_client;
use transparenz::output::search::sharded::analysis::{Parts, Stems, terms};

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

#[test]
#[ignore = "needs Node; tests/run runs it"]
fn client_and_index_agree() {
    let words = words();
    assert!(words.len() >= 100_000, "{}", words.len());
    let stems = Stems::german();
    let tiers: Vec<(String, u32)> =
        STEMS.iter().enumerate().map(|(at, word)| (stems.stem(word), 1 + u32::try_from(at % 9).unwrap())).collect();
    let table = Parts::new(tiers.clone());
    let known: BTreeSet<&str> = tiers.iter().map(|(stem, _)| stem.as_str()).collect();
    let tiers: Vec<(&str, u32)> = known.iter().map(|stem| (*stem, table.tier(stem))).collect();
    let folder = publish_client("agreement");
    let mut node = Command::new("node")
        .args([concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search/words.mjs"), &json(&tiers)])
        .env("SUCHE_INDEX", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is installed");
    let mut input = node.stdin.take().unwrap();
    let text = words.join("\n");
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = node.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let answers = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<&str> = answers.lines().collect();
    assert_eq!(answers.len(), words.len());
    for (word, answer) in words.iter().zip(answers) {
        let own = stems.stem(word);
        let parts = table.split(&own, &stems).unwrap_or_default().join("+");
        assert_eq!(answer, format!("{}\t{own}\t{parts}", terms(word, &stems).join(" ")), "{word}");
    }
}

fn json(tiers: &[(&str, u32)]) -> String {
    serde_json::to_string(tiers).unwrap()
}
