//! Files beside documents: what is published of them, and when.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
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
