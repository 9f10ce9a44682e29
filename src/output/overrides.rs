//! What a theme's own files get wrong without a word: style variables that nobody sets, words that nobody asks for, and names
//! in templates that nothing stands behind.
//!
//! In: the files of the theme's folder, and all files of the theme with the built-in ones among them. Out: warnings; a theme
//! with such a fault works, but not as its author thinks.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Place};

/// The files of a theme: path below its folder → bytes.
type Files<'f> = BTreeMap<Box<str>, &'f [u8]>;

/// How many names a message tells.
const MOST_NAMED: usize = 6;

/// What to say about a theme `name` whose own files are `own`; `all` are its own and the built-in ones that they leave, and
/// `built_in` those that the program brings. `words` are the ids of the interface's words.
pub(super) fn faults(
    name: &str,
    own: &BTreeMap<Box<str>, Box<[u8]>>,
    all: &Files<'_>,
    built_in: &Files<'_>,
    words: &BTreeSet<&str>,
) -> Vec<Diagnostic> {
    let place = |path: &str| Place::unread(format!("themes/{name}/{path}"));
    let mut faults = Vec::new();
    if let Some(path) = own.keys().find(|path| path.ends_with(".css")) {
        let missing = unset_variables(all);
        if !missing.is_empty() {
            // A part that sets variables is the one that has lost some, if there is one.
            let path = own.keys().find(|path| path.ends_with("tokens.css")).unwrap_or(path);
            let fault = Diagnostic::new(Code::UnsetStyle, place(path));
            faults.push(fault.with("n", missing.len()).with("namen", some(&missing)));
        }
    }
    let known = names_in_templates(built_in);
    for (path, bytes) in own.iter().filter(|(path, _)| path.starts_with("templates/")) {
        let unknown: BTreeSet<String> = names(&String::from_utf8_lossy(bytes))
            .into_iter()
            .filter(|(root, field)| match *root {
                "t" => !words.contains(field.as_str()),
                _ => !known.contains(&(*root, field.clone())),
            })
            .map(|(root, field)| format!("{root}.{field}"))
            .collect();
        if !unknown.is_empty() {
            let fault = Diagnostic::new(Code::UnknownThemeName, place(path));
            faults.push(fault.with("n", unknown.len()).with("namen", some(&unknown)));
        }
    }
    faults
}

/// The words of a language file of a theme that neither a built-in template nor one of its own asks for.
pub(super) fn unused_words<'w>(
    own_words: impl Iterator<Item = &'w str>,
    known: &BTreeSet<&str>,
    all: &Files<'_>,
) -> Vec<&'w str> {
    let templates: Vec<String> = all
        .iter()
        .filter(|(path, _)| path.starts_with("templates/"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    own_words
        .filter(|word| !known.contains(*word) && !templates.iter().any(|template| template.contains(*word)))
        .collect()
}

/// Variables of the style sheet that are used without another value to fall back on, and that nobody sets.
fn unset_variables(files: &Files<'_>) -> BTreeSet<String> {
    let styles = files.iter().filter(|(path, _)| path.ends_with(".css"));
    let (mut used, mut set) = (BTreeSet::new(), BTreeSet::new());
    for (_, bytes) in styles {
        let css = String::from_utf8_lossy(bytes);
        for (at, _) in css.match_indices("--") {
            let name: String = css[at..]
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_'))
                .collect();
            let after = css[at + name.len()..].trim_start();
            if css[..at].trim_end().ends_with("var(") {
                if after.starts_with(')') {
                    used.insert(name);
                }
            } else if after.starts_with(':') {
                set.insert(name);
            }
        }
    }
    used.difference(&set).cloned().collect()
}

fn names_in_templates(files: &Files<'_>) -> BTreeSet<(&'static str, String)> {
    let templates = files.iter().filter(|(path, _)| path.starts_with("templates/"));
    templates.flat_map(|(_, bytes)| names(&String::from_utf8_lossy(bytes))).collect()
}

/// What a template's tags name of the site, of the page's frame, of the page and of the words: `site.title`, `t.suche`.
fn names(template: &str) -> Vec<(&'static str, String)> {
    let mut names = Vec::new();
    for tag in tags(template) {
        let tag = without_texts(tag);
        for root in ["site", "frame", "page", "t"] {
            for (at, _) in tag.match_indices(&format!("{root}.")) {
                let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
                let begins = !tag[..at].ends_with(|letter: char| is_word(letter) || letter == '.');
                let field: String = tag[at + root.len() + 1..].chars().take_while(|letter| is_word(*letter)).collect();
                if begins && !field.is_empty() {
                    names.push((root, field));
                }
            }
        }
    }
    names
}

/// What stands between `{{` and `}}`, `{%` and `%}`.
fn tags(template: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let after = &rest[at + 1..];
        let end = match after.chars().next() {
            Some('{') => "}}",
            Some('%') => "%}",
            Some('#') => "#}",
            _ => {
                rest = after;
                continue;
            }
        };
        let Some(length) = after.find(end) else { break };
        if end != "#}" {
            tags.push(&after[1..length]);
        }
        rest = &after[length + end.len()..];
    }
    tags
}

/// A tag without what stands in quotation marks.
fn without_texts(tag: &str) -> String {
    tag.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

/// A few names, so that the message stays short.
fn some(names: &BTreeSet<String>) -> String {
    let mut some: Vec<&str> = names.iter().take(MOST_NAMED).map(String::as_str).collect();
    if names.len() > MOST_NAMED {
        some.push("…");
    }
    some.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &'static str)]) -> Files<'static> {
        all.iter().map(|(path, text)| (Box::from(*path), text.as_bytes())).collect()
    }

    #[test]
    fn a_variable_that_nobody_sets_is_found() {
        let all = files(&[
            ("styles/tokens.css", ":root { --accent: red; }"),
            ("styles/base.css", "a { color: var(--ink); top: var( --gap, 1rem ); left: var(--accent); }"),
        ]);
        assert_eq!(unset_variables(&all).into_iter().collect::<Vec<_>>(), ["--ink"]);
    }

    #[test]
    fn names_are_read_in_tags_alone() {
        let template = "t.no {{ t.yes }} {# t.no #} {% if page.a and not site.b %} {{ text(id=\"t.no\") }} {{ <x of={frame.c} /> }}";
        let names: Vec<String> = names(template).into_iter().map(|(root, field)| format!("{root}.{field}")).collect();
        assert_eq!(names, ["t.yes", "site.b", "page.a", "frame.c"]);
    }

    #[test]
    fn a_word_that_no_template_asks_for_is_found() {
        let all = files(&[("templates/a.html", "{{ t.eigen }}")]);
        let known = BTreeSet::from(["menue_ziele"]);
        let found = unused_words(["menue_ziele", "eigen", "menue_zeile"].into_iter(), &known, &all);
        assert_eq!(found, ["menue_zeile"]);
    }
}
