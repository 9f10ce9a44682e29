//! Imports go one way: each room of `src/` may use the rooms listed beside it and no others.
//!
//! The table is the architecture. Who needs another arrow changes it here, and says why in the commit.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Room → the rooms that it may use. Later stages may use earlier ones, `input` and `output` never each other.
const MAY_USE: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("diagnostic", &["language"]),
    ("model", &["diagnostic"]),
    ("schema", &["diagnostic", "model"]),
    ("config", &["diagnostic", "language", "model", "schema"]),
    ("markdown", &["diagnostic", "model"]),
    ("demo", &[]),
    // Opening a file safely is one subject, whoever reads it.
    ("files", &["diagnostic"]),
    // Whether a text names a file decides whether the file is held back.
    ("input", &["config", "diagnostic", "files", "markdown", "model", "schema"]),
    ("derive", &["model"]),
    ("output", &["config", "derive", "diagnostic", "language", "markdown", "model"]),
    // `publish` keeps sizes and checksums by address.
    ("publish", &["diagnostic", "files", "markdown", "model", "output"]),
    // The command line sees the library as others do, and the pipeline's functions in `lib.rs`.
    ("cli", &["config", "demo", "diagnostic", "input", "language", "publish", "schema", "prepare", "Prepared"]),
];

/// What there is below `src/output/`, and what each may use of the rest. All else that lies there is what they are made from:
/// it knows none of them, nor `site.rs`, which lists what they make.
const OUTPUTS_MAY_USE: &[(&str, &[&str])] = &[
    ("chart", &[]),
    ("feed", &[]),
    ("search", &[]),
    // Schemas for the index's files; texts as XML can carry them.
    ("export", &["feed", "search"]),
    ("page", &["chart", "export", "search"]),
];

#[test]
fn imports_go_one_way() {
    let mut faults = Vec::new();
    for (room, allowed) in MAY_USE {
        for (used, file) in uses(room) {
            if used != *room && !allowed.contains(&used.as_str()) {
                faults.push(format!("{} uses `{used}`", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "arrows that the architecture does not have:\n{}", faults.join("\n"));
}

#[test]
fn every_room_is_in_the_table() {
    let rooms: BTreeSet<String> = std::fs::read_dir("src")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let listed: BTreeSet<String> = MAY_USE.iter().map(|(room, _)| (*room).to_owned()).collect();
    assert_eq!(rooms, listed);
}

#[test]
fn no_arrow_is_listed_that_nobody_uses() {
    let idle: Vec<String> = MAY_USE
        .iter()
        .flat_map(|(room, allowed)| {
            let used: BTreeSet<String> = uses(room).into_keys().collect();
            allowed.iter().filter(move |other| !used.contains(**other)).map(move |other| format!("{room} → {other}"))
        })
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn outputs_go_one_way() {
    let room = Path::new("src/output");
    let tops = ["mod.rs", "site.rs"].map(|top| room.join(top));
    let mut faults = Vec::new();
    for file in files(room).into_iter().filter(|file| !tops.contains(file)) {
        let inside: Vec<&str> = file.strip_prefix(room).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
        let allowed =
            OUTPUTS_MAY_USE.iter().find(|(name, _)| *name == inside[0]).map_or(&[][..], |(_, allowed)| allowed);
        // Who lies here, or opens a room here, names its neighbours by `super`.
        let is_here = inside.len() == 1 || inside.len() == 2 && inside[1] == "mod.rs";
        let code = code(&file);
        let names = |other: &str| {
            code.match_indices(other).any(|(at, found)| {
                !code[at + found.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
            })
        };
        for other in OUTPUTS_MAY_USE.iter().map(|(other, _)| *other).chain(["site"]) {
            let uses = names(&format!("crate::output::{other}")) || is_here && names(&format!("super::{other}"));
            if uses && other != inside[0] && !allowed.contains(&other) {
                faults.push(format!("{} uses `{other}`", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "arrows that the architecture does not have:\n{}", faults.join("\n"));
}

/// What is left after all that use nothing of the rest are taken away, again and again, is a circle.
#[test]
fn files_of_publish_use_each_other_one_way() {
    let room = Path::new("src/publish");
    let mut left: BTreeMap<String, BTreeSet<String>> = files(room)
        .into_iter()
        .filter(|file| !file.ends_with("mod.rs"))
        .map(|file| {
            let names =
                |after: &str| after.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap().to_owned();
            let used = code(&file).split("super::").skip(1).map(names).collect();
            (file.file_stem().unwrap().to_string_lossy().into_owned(), used)
        })
        .collect();
    assert!(left.values().any(|used| !used.is_empty()));
    loop {
        let rest: BTreeSet<String> = left.keys().cloned().collect();
        left.retain(|_, used| !used.is_disjoint(&rest));
        if left.len() == rest.len() {
            break;
        }
    }
    assert!(left.is_empty(), "a circle: {left:#?}");
}

#[test]
fn only_the_two_ends_touch_the_file_system() {
    let allowed = ["src/files/", "src/input/load.rs", "src/publish/", "src/cli/"];
    let faults: Vec<PathBuf> = files(Path::new("src"))
        .into_iter()
        .filter(|file| !allowed.iter().any(|room| file.to_string_lossy().starts_with(room)))
        .filter(|file| touches_files(&code(file)))
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

/// Whether code reads or writes files: by `std`, by the crates that do, or by asking a path what lies there.
fn touches_files(code: &str) -> bool {
    let imports_fs = code.split("use std::{").skip(1).any(|after| {
        let list = after.split(';').next().unwrap_or_default();
        list.split([',', '{', '}']).any(|name| name.split("::").next().is_some_and(|first| first.trim() == "fs"))
    });
    let ways = [
        "std::fs",
        "walkdir::",
        "rustix::",
        "tempfile::",
        ".exists()",
        ".try_exists()",
        ".is_file()",
        ".is_dir()",
        ".is_symlink()",
        ".metadata()",
        ".symlink_metadata()",
        ".read_dir()",
        ".read_link()",
        ".canonicalize()",
    ];
    imports_fs || ways.iter().any(|way| code.contains(way))
}

#[test]
fn every_way_to_the_file_system_is_seen() {
    for code in [
        "use std::fs;",
        "use std::{fs, io};",
        "use std::{io, fs::File};",
        "use std::{\n    collections::{BTreeMap, BTreeSet},\n    fs,\n};",
        "let text = std::fs::read_to_string(path);",
        "if path.exists() {}",
    ] {
        assert!(touches_files(code), "{code}");
    }
    for code in ["use std::io;\nuse other::{fs};", "use std::{fmt, io};\nuse crate::{fs};", "offset(x)"] {
        assert!(!touches_files(code), "{code}");
    }
}

/// The rooms that a room uses, each with a file that does.
fn uses(room: &str) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    for file in files(&Path::new("src").join(room)) {
        let code = code(&file);
        for after in code.split("crate::").skip(1) {
            let names: Vec<&str> = match after.strip_prefix('{') {
                Some(list) => list.split('}').next().unwrap_or_default().split(',').collect(),
                None => vec![after],
            };
            for name in names {
                let name = name.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                found.entry(name.to_owned()).or_insert_with(|| file.clone());
            }
        }
    }
    found
}

/// A file's code without comments and without its tests, which may use anything.
fn code(file: &Path) -> String {
    if file.components().any(|part| part.as_os_str() == "tests.rs" || part.as_os_str() == "tests") {
        return String::new();
    }
    without_tests(&std::fs::read_to_string(file).unwrap())
}

/// What follows `#[cfg(test)]` is left out as far as it goes: a line, or all up to the brace that closes it.
fn without_tests(text: &str) -> String {
    let mut code = Vec::new();
    let mut lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    while let Some(line) = lines.next() {
        if line.trim_start() != "#[cfg(test)]" {
            code.push(line);
            continue;
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        let first = lines.find(|line| !line.trim_start().starts_with("#["));
        if first.is_some_and(|line| !line.ends_with(';') && !line.ends_with('}')) {
            let end = format!("{indent}}}");
            lines.find(|line| *line == end || *line == format!("{end};"));
        }
    }
    code.join("\n")
}

#[test]
fn only_tests_are_left_out_of_the_code() {
    let text = "use a;\n#[cfg(test)]\npub(super) use b;\n// c\nfn d() {}\n\nmod e {\n    #[cfg(test)]\n    #[allow(f)]\n    \
                fn g() {\n        h();\n    }\n    fn i() {}\n}\n#[cfg(test)]\nmod tests {\n    fn j() {}\n}\nfn k() {}\n";
    assert_eq!(without_tests(text), "use a;\nfn d() {}\n\nmod e {\n    fn i() {}\n}\nfn k() {}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(path);
        }
    }
    all.sort();
    all
}
