//! Files beside documents: what is published of them, and when.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use transparenz::config::Overrides;
use transparenz::diagnostic::render::{Options, render};
use transparenz::diagnostic::{Code, Diagnostic};
use transparenz::language::{Language, Texts};
use transparenz::model::file_type::FILE_TYPES;

use crate::support::{self, build, write};

const MEASURE: &str = "+++\ntitel = \"Stadtamt\"\n+++\n";
const DEPARTMENT: &str = "+++\ntitel = \"Inneres\"\n+++\n";
const REPORT: &str = "massnahme = \"D40\"\njahr = 2022\nressort = \"inneres\"\n";

/// A small portal with a report in a folder of its own.
fn portal() -> (TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    let report = format!("+++\n{REPORT}+++\nSachstand.\n");
    write(
        &root,
        &[
            ("transparenz.toml", support::SETTINGS),
            ("content/massnahmen/D40.md", MEASURE),
            ("content/ressorts/inneres.md", DEPARTMENT),
            ("content/berichte/2022/D40/index.md", &report),
        ],
    );
    (folder, root, out)
}

fn errors(root: &Path, out: &Path) -> Vec<Diagnostic> {
    build(root, out, false).diagnostics.into_iter().filter(Diagnostic::is_error).collect()
}

#[test]
fn an_attachment_that_is_named_like_a_file_of_the_program_is_told_so() {
    let (_folder, root, out) = portal();
    for name in ["kennzahlen.csv", "KENNZAHLEN.csv", "bericht.json"] {
        write(&root, &[(&format!("content/berichte/2022/D40/{name}"), "{}")]);
        let found = errors(&root, &out);
        let [clash] = found.as_slice() else { panic!("{name}: {found:#?}") };
        assert_eq!(clash.code(), Code::AddressClash);
        assert_eq!(clash.place().unwrap().source().path(), format!("content/berichte/2022/D40/{name}"));
        let shown = render(&found, &Texts::embedded(Language::German), Options { width: 1000, ..Options::default() });
        assert!(shown.contains("das Programm aus content/berichte/2022/D40/index.md macht"), "{shown}");
        assert!(shown.contains("Geben Sie der Datei im Ordner des Dokuments einen anderen Namen"), "{shown}");
        fs::remove_file(root.join(format!("content/berichte/2022/D40/{name}"))).unwrap();
    }
}

#[test]
fn a_packed_file_may_not_stand_for_another() {
    let (_folder, root, out) = portal();
    let settings = format!("{}\n", support::SETTINGS.replacen("titel", "thema = \"eigen\"\ntitel", 1));
    write(&root, &[("transparenz.toml", &settings), ("themes/eigen/assets/Portal.js.gz", "gepackt")]);
    assert_eq!(errors(&root, &out).iter().map(Diagnostic::code).collect::<Vec<_>>(), [Code::AddressClash]);
}

#[test]
fn nothing_that_takes_over_a_portal_is_published() {
    let (_folder, root, out) = portal();
    let mut refused = Vec::new();
    for folder in ["content/seiten", "content/seiten/unter/tief", "content/berichte/2022/D40"] {
        for name in TAKE_OVER {
            let path = format!("{folder}/{name}");
            write(&root, &[(&path, "boese")]);
            refused.push(path);
        }
    }
    let found = errors(&root, &out);
    let found = found.iter().filter(|fault| fault.code() == Code::ForbiddenAttachment);
    let mut named: Vec<String> = found.map(|fault| fault.place().unwrap().source().path().to_owned()).collect();
    named.sort();
    refused.sort();
    assert_eq!(named, refused);
    assert!(!out.exists());
}

/// Files by which a stranger who may put one beside a document would have the portal or its readers in hand, and such as
/// nobody means to publish.
const TAKE_OVER: &[&str] = &[
    "index.html.gz",
    "portal.js.gz",
    "404.html.br",
    "boese.html",
    "boese.xhtml",
    "boese.svg",
    "boese.xml",
    "boese.js",
    "boese.mjs",
    "boese.css",
    "boese.wasm",
    "sw.js",
    "boese.php",
    "boese.php.pdf",
    "boese.phar",
    "boese.cgi",
    "boese.aspx",
    "web.config",
    "_headers",
    "_redirects",
    "_worker.js",
    "boese.exe",
    "makros.docm",
    "schluessel.pem",
    "id_rsa",
    "portal.sql",
    "sicherung.tar",
];

#[test]
fn the_editors_guide_has_the_list_of_the_program() {
    let guide = fs::read_to_string("docs/redaktion.md").unwrap();
    let part = guide.split("### Was als Anlage").nth(1).unwrap().split("Alles andere").next().unwrap();
    let listed: Vec<&str> = part.split('`').skip(1).step_by(2).filter(|word| !word.contains(['.', '/'])).collect();
    let known: Vec<&str> = FILE_TYPES.iter().map(|known| known.ending).collect();
    assert_eq!(listed, known);
}

/// Everything that is published on a day.
fn published(root: &Path, out: &Path, day: &str) -> BTreeMap<String, Vec<u8>> {
    let prepared = support::prepared(root, day);
    let site = prepared.site().value;
    let outcome = transparenz::publish::swap(&site, root, out, false, &|_, _| {});
    assert!(outcome.value.is_some(), "{:#?}", outcome.diagnostics);
    support::tree(out)
}

fn names_anywhere<'t>(tree: &'t BTreeMap<String, Vec<u8>>, word: &str) -> Vec<&'t str> {
    let says = |bytes: &[u8]| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    tree.iter().filter(|(path, bytes)| path.contains(word) || says(bytes)).map(|(path, _)| path.as_str()).collect()
}

const EMBARGOED: &str = "sperrfrist = 2026-12-01\n";

/// Where a file can lie beside a document that is held back: the document's path, and the file's.
const HELD_BACK: &[(&str, &str)] = &[
    ("seiten/neu/index.md", "seiten/neu/geheim.pdf"),
    ("seiten/neu/index.md", "seiten/neu/bilder/tief/geheim.png"),
    ("seiten/neu.md", "seiten/neu/geheim.csv"),
    ("seiten/neu.md", "seiten/neu/bilder/geheim.png"),
    ("seiten/neu/eins.md", "seiten/neu/geheim.zip"),
    ("seiten/neu.md", "seiten/geheim.pdf"),
    ("seiten/hallo.en.md", "seiten/geheim.en.pdf"),
    ("berichte/2023/D40/index.md", "berichte/2023/D40/geheim.pdf"),
    ("berichte/2022/D40/index.en.md", "berichte/2022/D40/geheim-en.pdf"),
];

fn document(path: &str, keys: &str) -> String {
    let is_translation = path.ends_with(".en.md");
    let head = if path.starts_with("berichte") && !is_translation {
        REPORT.replace("2022", path.split('/').nth(1).unwrap())
    } else {
        "titel = \"Neues\"\n".to_owned()
    };
    format!("+++\n{head}{keys}+++\nText.\n")
}

#[test]
fn what_lies_beside_a_document_is_held_back_as_long_as_it_is() {
    for (path, file) in HELD_BACK {
        let (_folder, root, out) = portal();
        let bytes = if file.ends_with("pdf") { "%PDF-1.7" } else { "\u{fffd}" };
        write(&root, &[("content/seiten/hallo.md", &document("seiten/hallo.md", ""))]);
        write(&root, &[(&format!("content/{path}"), &document(path, EMBARGOED))]);
        write(&root, &[(&format!("content/{file}"), bytes)]);
        if file.ends_with("png") {
            fs::write(root.join(format!("content/{file}")), b"\x89PNG\r\n\x1a\n").unwrap();
        }
        if file.ends_with("zip") {
            fs::write(root.join(format!("content/{file}")), b"PK\x05\x06").unwrap();
        }
        let before = published(&root, &out, "2026-11-30");
        assert_eq!(names_anywhere(&before, "geheim"), [""; 0], "{path}: {file}");
        let after = published(&root, &out, "2026-12-01");
        let name = file.rsplit('/').next().unwrap();
        assert!(after.keys().any(|path| path.ends_with(name)), "{path}: {file} stays away");
        let draft = document(path, "entwurf = true\n");
        write(&root, &[(&format!("content/{path}"), &draft)]);
        let of_draft = published(&root, &out, "2026-12-01");
        assert_eq!(names_anywhere(&of_draft, "geheim"), [""; 0], "{path}: {file}, a draft");
        let with_drafts = build(&root, &out, true);
        assert!(with_drafts.value.is_some() && support::tree(&out).keys().any(|path| path.ends_with(name)), "{path}");
    }
}

#[test]
fn what_a_public_document_names_is_public_whatever_lies_beside_it() {
    let (_folder, root, out) = portal();
    let text = "+++\ntitel = \"Hallo\"\n\n[[quelle]]\ntitel = \"Q\"\ndatei = \"quelle.pdf\"\n+++\n\
                [a](weg.pdf), ![b](bild.png), [c](/adresse.pdf)\n";
    let settings = format!("{}\n[gebaerdensprache]\nvideo = \"film.mp4\"\n", support::SETTINGS);
    write(
        &root,
        &[
            ("transparenz.toml", &settings),
            ("content/seiten/hallo.md", text),
            ("content/seiten/neu.md", &document("seiten/neu.md", EMBARGOED)),
            ("content/seiten/weg.pdf", "%PDF-1.7"),
            ("content/seiten/quelle.pdf", "%PDF-1.7"),
            ("content/seiten/adresse.pdf", "%PDF-1.7"),
            ("content/seiten/film.mp4", "\0\0\0\u{18}ftypisom"),
            ("content/seiten/niemand.pdf", "%PDF-1.7"),
        ],
    );
    fs::write(root.join("content/seiten/bild.png"), b"\x89PNG\r\n\x1a\n").unwrap();
    let tree = published(&root, &out, "2026-11-30");
    for name in ["weg.pdf", "quelle.pdf", "adresse.pdf", "film.mp4", "bild.png"] {
        assert!(tree.contains_key(name), "{name}");
    }
    assert!(!tree.contains_key("niemand.pdf"));
    let outcome = build(&root, &out, false);
    let told: Vec<&Diagnostic> =
        outcome.diagnostics.iter().filter(|fault| fault.code() == Code::WithheldFile).collect();
    let [told] = told.as_slice() else { panic!("{told:#?}") };
    assert_eq!(told.place().unwrap().source().path(), "content/seiten/niemand.pdf");
}

#[test]
fn a_public_document_may_not_lead_to_a_file_that_is_held_back() {
    let (_folder, root, out) = portal();
    let head = "titel = \"Hallo\"\n\n[[quelle]]\ntitel = \"Q\"\ndatei = \"neu/geheim.pdf\"\n";
    for (head, body, code) in [
        (head, "Text.", Code::HiddenReference),
        ("titel = \"Hallo\"\n", "[x](neu/geheim.pdf)", Code::HiddenReference),
        ("titel = \"Hallo\"\n", "[x](/neu/geheim.pdf)", Code::HiddenReference),
        ("titel = \"Hallo\"\n", "![x](neu/geheim.pdf)", Code::HiddenReference),
    ] {
        write(
            &root,
            &[
                ("content/seiten/hallo.md", &format!("+++\n{head}+++\n{body}\n")),
                ("content/seiten/neu/index.md", &document("seiten/neu/index.md", EMBARGOED)),
                ("content/seiten/neu/geheim.pdf", "%PDF-1.7"),
            ],
        );
        let found: Vec<Code> = codes_of_check(&root);
        assert!(found.contains(&code), "{body}: {found:?}");
        assert!(build(&root, &out, false).value.is_none(), "{body}");
    }
}

/// The codes of the errors that `transparenz check` gives.
fn codes_of_check(root: &Path) -> Vec<Code> {
    let mut faults = Vec::new();
    let prepared = transparenz::prepare(root, &Overrides::default(), support::visibility(false));
    if let Some(prepared) = prepared.drain_into(&mut faults) {
        let site = prepared.site().drain_into(&mut faults);
        faults.extend(support::faults_of_links(&site));
    }
    faults.iter().filter(|fault| fault.is_error()).map(Diagnostic::code).collect()
}
