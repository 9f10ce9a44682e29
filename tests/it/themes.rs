//! What a theme's folder gets wrong without breaking anything is said all the same.

use std::fs;
use std::path::Path;

use transparenz::diagnostic::render::{Options, render};
use transparenz::diagnostic::{Code, Diagnostic};
use transparenz::language::{Language, Texts};

use crate::support::{build, tree};

/// What there is to say about the theme of the case `theme` with other files in it.
fn diagnosed(files: &[(&str, &str)]) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for (path, bytes) in
        tree(Path::new("tests/cases/theme/portal")).into_iter().filter(|(path, _)| !path.starts_with("themes/"))
    {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    for (path, text) in files {
        let path = root.join("themes/eigen").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let about_themes = [Code::UnsetStyle, Code::UnknownThemeName, Code::UnusedWord, Code::UnknownTheme];
    let faults = build(&root, &out, false).diagnostics;
    faults.into_iter().filter(|fault| about_themes.contains(&fault.code())).collect()
}

fn said(faults: &[Diagnostic]) -> String {
    render(faults, &Texts::embedded(Language::German), Options { width: 10_000, ..Options::default() })
}

fn codes(faults: &[Diagnostic]) -> Vec<Code> {
    faults.iter().map(Diagnostic::code).collect()
}

#[test]
fn one_line_in_the_place_of_all_values_leaves_the_others_unset() {
    let faults = diagnosed(&[("styles/tokens.css", ":root { --accent: red; }")]);
    assert_eq!(codes(&faults), [Code::UnsetStyle]);
    let said = said(&faults);
    assert!(said.contains("themes/eigen/styles/tokens.css") && said.contains("--font, "), "{said}");
}

#[test]
fn a_part_that_is_added_leaves_nothing_unset() {
    let faults = diagnosed(&[("styles/eigen.css", ":root { --accent: red; } a { color: var(--accent); }")]);
    assert_eq!(codes(&faults), []);
}

#[test]
fn a_misspelt_word_is_told_with_the_one_that_is_meant() {
    let faults = diagnosed(&[("locales/de.ftl", "menue_ziele = Vorhaben\nmenue_masnahmen = Werke\n")]);
    assert_eq!(codes(&faults), [Code::UnusedWord]);
    let said = said(&faults);
    assert!(said.contains("de.ftl:2:1") && said.contains("Meinten Sie „menue_massnahmen“?"), "{said}");
}

#[test]
fn a_word_of_a_templates_own_is_used() {
    let page = "{% extends \"base.html\" %}{% block main %}<h1>{{ t.eigenes_wort }}</h1>{% endblock %}";
    assert_eq!(codes(&diagnosed(&[("locales/de.ftl", "eigenes_wort = Hier\n"), ("templates/page.html", page)])), []);
}

#[test]
fn a_name_that_nothing_stands_behind_is_told() {
    let page = "{% extends \"base.html\" %}{% block main %}{% if page.titel or site.herausgeber %}<p>x</p>{% endif %}\
                <h1>{{ page.title }}</h1>{% endblock %}";
    let faults = diagnosed(&[("templates/page.html", page)]);
    assert_eq!(codes(&faults), [Code::UnknownThemeName]);
    let said = said(&faults);
    assert!(said.contains("page.titel, site.herausgeber"), "{said}");
}

#[test]
fn themes_that_there_are_are_listed_once() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("portal");
    for (path, bytes) in tree(Path::new("tests/cases/theme/portal")) {
        let path = root.join(path.replace("themes/eigen", "themes/bremen"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let said = said(&build(&root, &folder.path().join("public"), false).diagnostics);
    assert!(said.contains("Vorhanden sind: bremen."), "{said}");
}
