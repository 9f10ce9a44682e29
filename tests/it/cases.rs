//! Small portals and what must come of them: `tests/cases/<name>/`.
//!
//! Drop in a folder, get a test:
//!
//! - `LIESMICH.md`: what the case is about, in a sentence or two.
//! - `portal/`: a portal. `transparenz.toml` may be left out.
//! - `expected/`: files that must come out exactly so, at the same paths below the site.
//! - `contains.txt`: lines `path: text`; the file must contain the text. `path: ! text`: it must not.
//! - `absent.txt`: paths at which there must be nothing, one a line.
//!
//! `UPDATE_CASES=1 cargo test --test it cases` writes the files of `expected/` anew (those that are there; an empty one is
//! enough to begin with). Read them before you keep them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support;
use transparenz::config::Overrides;
use transparenz::diagnostic::Diagnostic;
use transparenz::diagnostic::render::{Options, render};
use transparenz::language::{Language, Texts};
use transparenz::prepare;

#[test]
fn every_case_comes_out_as_it_says() {
    let mut failures = String::new();
    let mut cases: Vec<PathBuf> = fs::read_dir("tests/cases").unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    for case in cases.iter().filter(|case| case.is_dir()) {
        for failure in run(case) {
            writeln!(failures, "{}: {failure}", case.display()).unwrap();
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

/// Builds a case; what is not as it says.
fn run(case: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    support::write(&root, &[("transparenz.toml", support::SETTINGS)]);
    for (path, bytes) in support::tree(&case.join("portal")) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let outcome = support::build(&root, &out, false);
    if let Some(prepared) = prepare(&root, &Overrides::default(), support::visibility(false)).value {
        support::faults_of_links(&prepared.site().value);
    }
    if outcome.value.is_none() {
        let errors: Vec<_> = outcome.diagnostics.into_iter().filter(Diagnostic::is_error).collect();
        return vec![render(&errors, &Texts::embedded(Language::German), Options::default())];
    }
    let mut failures = exact(&case.join("expected"), &out);
    failures.extend(containing(case, &out));
    failures.extend(absent(case, &out));
    failures
}

/// Files that are not to the byte as they should be.
fn exact(expected: &Path, out: &Path) -> Vec<String> {
    if !expected.is_dir() {
        return Vec::new();
    }
    let compare = |(path, wanted): (String, Vec<u8>)| {
        let Ok(found) = fs::read(out.join(&path)) else { return Some(format!("{path} is missing")) };
        if std::env::var_os("UPDATE_CASES").is_some() {
            fs::write(expected.join(&path), &found).unwrap();
        } else if found != wanted {
            return Some(format!("{path} is another:\n{}", difference(&wanted, &found)));
        }
        None
    };
    support::tree(expected).into_iter().filter_map(compare).collect()
}

/// The first lines that differ.
fn difference(wanted: &[u8], found: &[u8]) -> String {
    let (wanted, found) = (String::from_utf8_lossy(wanted), String::from_utf8_lossy(found));
    let (mut wanted, mut found) = (wanted.lines(), found.lines());
    for line in 1.. {
        match (wanted.next(), found.next()) {
            (None, None) => break,
            (one, other) if one == other => {}
            (one, other) => {
                return format!("  line {line}\n  - {}\n  + {}", one.unwrap_or("(end)"), other.unwrap_or("(end)"));
            }
        }
    }
    "  line ends".to_owned()
}

/// Lines of `contains.txt` that do not hold.
fn containing(case: &Path, out: &Path) -> Vec<String> {
    let list = fs::read_to_string(case.join("contains.txt")).unwrap_or_default();
    let check = |line: &str| {
        let (path, text) =
            line.split_once(": ").unwrap_or_else(|| panic!("{}: no `path: text`: {line}", case.display()));
        let Ok(found) = fs::read_to_string(out.join(path)) else { return Some(format!("{path} is missing")) };
        match text.strip_prefix("! ") {
            Some(text) => found.contains(text).then(|| format!("{path} contains {text}")),
            None => (!found.contains(text)).then(|| format!("{path} does not contain {text}")),
        }
    };
    list.lines().filter(|line| !line.is_empty()).filter_map(check).collect()
}

/// Lines of `absent.txt` at which there is something.
fn absent(case: &Path, out: &Path) -> Vec<String> {
    let list = fs::read_to_string(case.join("absent.txt")).unwrap_or_default();
    let is_there = |path: &&str| !path.is_empty() && out.join(path).exists();
    list.lines().filter(is_there).map(|path| format!("{path} is there")).collect()
}
