//! Every word says which language it is in: interface and content each in their own, in both directions.
//!
//! The words of each language's content have a bird in them, so that a test can tell whose they are wherever they stand. The
//! portals are cases (`tests/cases/`).

use std::fs;
use std::path::Path;

use scraper::{ElementRef, Html, Node};

use crate::support::{sound, tree};

/// The birds of the content, in the languages in which it names them.
const BIRDS: [(&str, &str); 3] = [("möwe", "de"), ("gull", "en"), ("måge", "da")];

fn pages(case: &str) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for (path, bytes) in tree(&Path::new("tests/cases").join(case).join("portal")) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    sound(&root, &out);
    let pages =
        tree(&out).into_iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|ending| ending == "html"));
    pages.map(|(path, html)| (path, String::from_utf8(html).unwrap())).collect()
}

/// The language of an element: its own, or that of the one around it.
fn language(element: ElementRef<'_>) -> String {
    let around = element.ancestors().filter_map(ElementRef::wrap);
    std::iter::once(element).chain(around).find_map(|it| it.attr("lang")).unwrap_or_default().to_owned()
}

/// Words of the body with their language as the page says it. What is data for programs is left out, and the names in charts,
/// which say no language yet.
fn words(html: &Html) -> Vec<(String, String)> {
    let texts = html.tree.nodes().filter_map(|node| match node.value() {
        Node::Text(text) => Some((text.trim().to_owned(), node.parent().and_then(ElementRef::wrap)?)),
        _ => None,
    });
    texts
        .filter(|(text, within)| !text.is_empty() && !matches!(within.value().name(), "title" | "script" | "style"))
        .filter(|(_, within)| !within.ancestors().filter_map(ElementRef::wrap).any(|it| it.value().name() == "figure"))
        .map(|(text, within)| (text, language(within)))
        .collect()
}

/// Content that does not say its language, page by page.
fn faults(case: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, html) in pages(case) {
        for (text, said) in words(&Html::parse_document(&html)) {
            let small = text.to_lowercase();
            // A document in a language of its own says so on its own page; lists say the language of most.
            let is_its_own = path.starts_with("massnahmen/a3/");
            let birds: Vec<&str> = BIRDS.iter().filter(|(bird, _)| small.contains(bird)).map(|(_, tag)| *tag).collect();
            // Of words of several languages in one sentence, that of the interface holds.
            if let [tag] = birds.as_slice() {
                let is_elsewhere = *tag == "da" && !is_its_own;
                if said != *tag && !is_elsewhere && !is_of_the_interface(&path, &small) {
                    faults.push(format!("{path}: {text:?} is {tag}, but says {said}"));
                }
            }
        }
    }
    faults
}

/// Sentences of the interface that have a title in them: how to cite a page, and the names of lists of one goal or one
/// department.
fn is_of_the_interface(path: &str, text: &str) -> bool {
    let of_one = ["massnahmen/ziel/", "massnahmen/ressort/", "berichte/ziel/", "berichte/ressort/", "befunde/luecken/"];
    text.contains("https://probe.example/") || of_one.iter().any(|list| path.starts_with(list)) && names_a_list(text)
}

fn names_a_list(text: &str) -> bool {
    ["goal ", "ziel ", "1: ", "department ", "ressort ", "office for gulls", "amt für möwen"]
        .iter()
        .any(|word| text.contains(word))
}

#[test]
fn german_content_in_an_english_interface() {
    assert_eq!(faults("german-in-english"), [""; 0]);
}

#[test]
fn english_content_in_a_german_interface() {
    assert_eq!(faults("english-in-german"), [""; 0]);
}
