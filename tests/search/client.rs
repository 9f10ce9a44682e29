//! The client on a small index: writes the index, then has Node run `suche.test.mjs` on it.

use std::path::{Path, PathBuf};
use std::process::Command;

use transparenz::output::search::sharded::client::script;
use transparenz::output::search::sharded::{Day, Document, Index, IndexFile, Kind, Label, Rating, Settings};

fn label(key: &str, label: &str) -> Option<Label> {
    Some(Label { key: key.into(), label: label.into() })
}

fn documents() -> Vec<Document> {
    let report = |key: &str, year: i32, title: &str, body: &str| Document {
        address: format!("berichte/{year}/{}/", key.to_lowercase()),
        title: title.into(),
        key: key.into(),
        body: body.into(),
        kind: Kind::Report,
        year: Some(year),
        department: label("inneres", "Senator für Inneres"),
        goal: label("3", "Ziel 3"),
        rating: Some(Rating::Yellow),
        states: label("laufend", "laufend").into_iter().collect(),
        date: Some(Day::of(year + 1, 2, i32::try_from(key.len()).unwrap())),
        facts: vec!["Schulung der Beschäftigten".into()],
        headings: vec!["Anlass und Auftrag".into()],
    };
    let mut all = vec![
        report(
            "D40",
            2021,
            "Elektronisches Personenstandsregister",
            "Das Personenstandsregister wird nach § 11 geführt.",
        ),
        report(
            "D41",
            2021,
            "Bürgerservice vor Ort",
            "Die Digitalisierung der Verwaltung geht weiter. Das Register folgt.",
        ),
        report(
            "D41",
            2022,
            "Bürgerservice vor Ort",
            "Die Digitalisierung ist abgeschlossen, die Nachhaltigkeit wurde untersucht.",
        ),
        report("F7", 2022, "Verwaltung der Daten", "Daten der Verwaltung und Verwaltung der Daten stehen im Archiv."),
        Document {
            address: "seiten/kontakt/".into(),
            title: "Kontakt".into(),
            body: "So erreichen Sie uns.".into(),
            ..Document::default()
        },
    ];
    for number in 0..300 {
        all.push(report(
            &format!("X{number}"),
            2015 + number % 8,
            "Häufiges",
            &format!("Immer wieder Aufgaben, Nummer {number}."),
        ));
    }
    all
}

fn files(settings: Settings) -> Vec<IndexFile> {
    let mut index = Index::new(settings);
    let documents = documents();
    for document in &documents {
        index.add(document.clone());
    }
    let mut files = Vec::new();
    index.write(|nth| documents[nth].clone(), |file| Ok::<(), std::convert::Infallible>(files.push(file))).unwrap();
    files
}

fn small() -> Settings {
    Settings { frequent: 100, best: 40, others: 10, shard: 300, compounds: 1, ..Settings::default() }
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    assert_eq!(files(small()), files(small()));
    assert_ne!(files(small()).last(), files(Settings::default()).last());
}

#[test]
fn no_documents_give_an_index_all_the_same() {
    let mut count = 0;
    Index::new(Settings::default())
        .write(|_| Document::default(), |_| Ok::<(), std::convert::Infallible>(count += 1))
        .unwrap();
    assert_eq!(count, 2);
}

#[test]
#[ignore = "needs Node; tests/run runs it"]
fn the_client_finds_and_fails_well() {
    let folder = publish_client("index");
    for file in files(small()) {
        let path = folder.join(file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.bytes).unwrap();
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search/suche.test.mjs");
    let output = Command::new("node").args(["--test", script]).env("SUCHE_INDEX", &folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// A new folder with the client as sites publish it; `package.json` tells Node that it is a module.
pub fn publish_client(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suche").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("suche.js"), script()).unwrap();
    std::fs::write(folder.join("package.json"), "{\"type\":\"module\"}").unwrap();
    folder
}
