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
        explains: false,
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

/// Documents of which one is what was asked for, and others have more of its words.
fn rivals() -> Vec<Document> {
    let of = |kind: Kind, address: &str, title: &str, body: &str| Document {
        address: address.into(),
        title: title.into(),
        body: body.into(),
        kind,
        year: (kind == Kind::Report).then_some(2020),
        ..Document::default()
    };
    let mut all = vec![
        of(
            Kind::Measure,
            "massnahmen/hkr/",
            "Auf dem Weg zu HKR 4.0",
            "E-Rechnung, E-Rechnung, Rechnung und Rechnung.",
        ),
        of(Kind::Measure, "massnahmen/e-vergabe/", "E-Vergabe", "Für die E-Vergabe gibt es eine Rechnung."),
        of(Kind::Measure, "massnahmen/e-rechnung/", "E-Rechnung", "Sie kommt."),
        of(Kind::Measure, "massnahmen/wache/", "Eine Grundbuchüberwachung", "Sie beginnt."),
        of(
            Kind::Report,
            "berichte/2020/wache/",
            "Eine Grundbuchüberwachung",
            "Grundbuchamt, Grundbuchblatt, Grundbuchkreis.",
        ),
        of(Kind::Measure, "massnahmen/netz/", "Ausbau der Netze", "Netze, Netze, Netze, Netze."),
        of(Kind::Report, "berichte/2020/netz/", "Ausbau der Netze", "Netze, Netze, Netze, Netze und Ausbau."),
        of(Kind::Page, "abdeckung/", "Die Abdeckung", "Wer berichtet hat."),
        of(Kind::Page, "abdeckung/luecken/", "Abdeckung und Lücken", "Abdeckung, Abdeckung, Abdeckung."),
    ];
    let amt = "Abdeckung: Das Grundbuchamt hat Grundbuchblatt und Grundbuchkreis, die Aufgabe bleibt.";
    all.extend((0..150).map(|number| of(Kind::Report, &format!("berichte/2020/x{number}/"), "Abdeckung im Amt", amt)));
    all
}

fn files(documents: &[Document], settings: Settings) -> Vec<IndexFile> {
    let mut index = Index::new(settings);
    for document in documents {
        index.add(document.clone());
    }
    let mut files = Vec::new();
    index.write(|nth| documents[nth].clone(), |file| Ok::<(), std::convert::Infallible>(files.push(file))).unwrap();
    files
}

fn small() -> Settings {
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    let synonyms = vec![
        pair("Meldestelle", "Bürgerservice"),
        pair("Ablage", "Verwaltung der Daten"),
        pair("Aktenkeller", "Archiv"),
        pair("Archiv", "Kontakt"),
        pair("E-Gipfel", "Aufgaben"),
        pair("Unbekannt", "Gibtesnicht"),
    ];
    Settings { frequent: 100, best: 40, others: 10, shard: 300, compounds: 1, synonyms, ..Settings::default() }
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    let of = |settings| files(&documents(), settings);
    assert_eq!(of(small()), of(small()));
    assert_ne!(of(small()).last(), of(Settings::default()).last());
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
    passes("suche.test.mjs", &documents());
}

#[test]
#[ignore = "needs Node; tests/run runs it"]
fn hostile_files_end_in_clear_errors() {
    passes("hostile.test.mjs", &documents());
}

#[test]
#[ignore = "needs Node; tests/run runs it"]
fn what_was_asked_for_comes_first() {
    passes("rang.test.mjs", &rivals());
}

/// Whether Node finds what a script says in the index of some documents.
fn passes(script: &str, documents: &[Document]) {
    let folder = publish_client(script);
    for file in files(documents, small()) {
        let path = folder.join(file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.bytes).unwrap();
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search").join(script);
    let output = Command::new("node").arg("--test").arg(script).env("SUCHE_INDEX", &folder).output().unwrap();
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
