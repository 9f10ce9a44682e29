//! With `sprache = "en"` a portal speaks English: no sentence of the German interface is left, and German content says
//! that it is German.

use std::fs;
use std::path::Path;

use crate::support::{build, tree};

/// Pages that the portal does not have: they come from the theme, in the language of the interface.
const LEGAL: [&str; 5] = ["impressum", "datenschutz", "barrierefreiheit", "informationsfreiheit", "leichte-sprache"];

/// The portal.
const FOLDER: &str = "tests/cases/english/portal";

/// The pages of a portal in English.
fn pages() -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for (path, bytes) in tree(Path::new(FOLDER)) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    assert!(build(&root, &out, false).value.is_some());
    let pages =
        tree(&out).into_iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|ending| ending == "html"));
    pages.map(|(path, html)| (path, String::from_utf8(html).unwrap())).collect()
}

/// The sentences of the German interface: whole lines without facts, of several words, so that no name in the data is
/// taken for one.
fn german() -> Vec<String> {
    let german = fs::read_to_string("themes/bremen/locales/de.ftl").unwrap();
    let english = fs::read_to_string("themes/bremen/locales/en.ftl").unwrap();
    let words = german.lines().filter_map(|line| line.split_once(" = ")).map(|(_, words)| words.trim().to_owned());
    words
        .filter(|words| {
            words.len() >= 12 && words.contains(' ') && !words.contains(['{', '$']) && !english.contains(words.as_str())
        })
        .collect()
}

#[test]
fn no_german_sentence_of_the_interface_is_left() {
    let german = german();
    assert!(german.len() > 100, "only {} sentences", german.len());
    let mut left = Vec::new();
    // The theme's own legal pages are in English as well.
    for (path, html) in pages() {
        left.extend(german.iter().filter(|words| html.contains(*words)).map(|words| format!("{path}: {words}")));
    }
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn german_content_says_that_it_is_german() {
    for (path, html) in pages() {
        assert!(html.contains("<html lang=\"en\">"), "{path}");
        for text in html.split("class=\"prose\"").skip(1) {
            let tag = text.split('>').next().unwrap_or_default();
            let is_english = path.starts_with("en/") || LEGAL.iter().any(|name| path.starts_with(name));
            let language = if is_english { "lang=\"en\"" } else { "lang=\"de\"" };
            assert!(tag.contains(language), "{path}: {tag}");
        }
    }
}
