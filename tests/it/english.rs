//! With `sprache = "en"` a portal speaks English: no sentence of the German interface is left, and German content says
//! that it is German.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::{SETTINGS, build, tree, write};

/// Pages that the portal does not have: they come from the theme, in the language of the interface.
const LEGAL: [&str; 5] = ["impressum", "datenschutz", "barrierefreiheit", "informationsfreiheit", "leichte-sprache"];

/// The portal.
const FOLDER: &str = "tests/cases/english/portal";

/// The pages of a portal in English.
fn pages() -> Vec<(String, String)> {
    let is_page = |path: &str| Path::new(path).extension().is_some_and(|ending| ending == "html");
    let pages = site().into_iter().filter(|(path, _)| is_page(path));
    pages.map(|(path, html)| (path, String::from_utf8(html).unwrap())).collect()
}

/// All files of that portal.
fn site() -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for (path, bytes) in tree(Path::new(FOLDER)) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    assert!(build(&root, &out, false).value.is_some());
    tree(&out)
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

#[test]
fn the_rules_tell_the_forms_that_the_content_may_have() {
    let rules = |interface: &str, content: &str| {
        let folder = tempfile::tempdir().unwrap();
        let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
        let settings = format!("sprache = \"{interface}\"\ninhalt_sprache = \"{content}\"\n{SETTINGS}");
        write(&root, &[("transparenz.toml", &settings), ("content/seiten/a.md", "+++\ntitel = \"A\"\n+++\n")]);
        assert!(build(&root, &out, false).value.is_some());
        fs::read_to_string(out.join("berechnung/index.html")).unwrap()
    };
    let english = rules("en", "en");
    assert!(english.contains("“1.200” can mean two things") && english.contains("such as “yes”"));
    assert!(!english.contains("the German way"));
    assert!(rules("en", "de").contains("the German way"));
    assert!(rules("de", "en").contains("„1.200“ kann zweierlei heißen"));
    assert!(rules("de", "de").contains("in deutscher Schreibweise"));
}

#[test]
fn what_explains_the_data_is_in_english() {
    let readme = String::from_utf8(site().remove("daten/LIESMICH.txt").unwrap()).unwrap();
    for words in ["Publisher:", "Cite as:", "What to mind when computing", "Files", "Columns", " Computed by the rule "]
    {
        assert!(readme.contains(words), "{words}");
    }
    for words in
        ["Herausgeber", "Stand:", "Lizenz:", "Zitieren", "Jede Spalte", "Dateien", "Einheit:", "Berechnet nach"]
    {
        assert!(!readme.contains(words), "{words}");
    }
}

#[test]
fn a_phrase_is_shown_in_english_quotation_marks() {
    let search = String::from_utf8(site().remove("suche/index.html").unwrap()).unwrap();
    assert!(search.contains("<code>“…”</code>") && !search.contains("<code>„…“</code>"));
}
