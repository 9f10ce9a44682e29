//! What the command line says: `tests/cli/*.md`, transcripts that are documentation too.
//!
//! Drop in a file, get a test. Commands stand in blocks of `console`; `[..]` stands for anything. A folder `x.in/` beside
//! `x.md` is where its commands run; with `x.out/` they run one after the other in a copy of it.
//! `TRYCMD=overwrite cargo test --test it cli` writes the answers anew; read them before you keep them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::{SETTINGS, write};

#[test]
fn transcripts_say_what_the_program_says() {
    trycmd::TestCases::new()
        .env("LANG", "de_DE.UTF-8")
        .env("LC_ALL", "de_DE.UTF-8")
        .env("SOURCE_DATE_EPOCH", "1793750400")
        .case("tests/cli/*.md");
}

/// The program in a folder, at a moment that the environment names; transcripts all run at one.
fn run(folder: &Path, moment: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
    command.args(arguments).current_dir(folder).env("SOURCE_DATE_EPOCH", moment).output().unwrap()
}

/// The program in an empty folder.
fn at(moment: &str, arguments: &[&str]) -> Output {
    run(tempfile::tempdir().unwrap().path(), moment, arguments)
}

/// A copy of the portal that the transcript of `check` has: with two errors and a warning.
fn with_faults() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in walkdir::WalkDir::new("tests/cli/check.in").into_iter().map(Result::unwrap) {
        let to = folder.path().join(entry.path().strip_prefix("tests/cli/check.in").unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
    folder
}

#[test]
fn quiet_tells_the_errors_only_in_whatever_format() {
    let folder = with_faults();
    for (format, error, warning) in
        [("json", "\"error\"", "\"warning\""), ("github", "::error", "::warning"), ("text", "Error[", "Warning[")]
    {
        let told = |options: &[&str]| {
            let arguments = ["--lang", "en", "check", "--format", format];
            let output = run(folder.path(), "", &[&arguments, options].concat());
            String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
        };
        let (all, errors) = (told(&[]), told(&["-q"]));
        assert!(all.contains(warning) && all.matches(error).count() == 2, "{all}");
        assert!(!errors.contains(warning) && errors.matches(error).count() == 2, "{errors}");
    }
}

#[test]
fn a_demo_mingles_with_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notiz.txt"), "").unwrap();
    let output = run(folder.path(), "", &["--lang", "en", "demo", "."]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("is not empty") && said.contains("would mingle") && !said.contains("ublish"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_moment_that_is_none_would_be_a_guess_at_when_embargoes_end() {
    for (language, words) in [("de", "passt nicht zu SOURCE_DATE_EPOCH"), ("en", "for SOURCE_DATE_EPOCH")] {
        for moment in ["abc", "99999999999999999"] {
            let output = at(moment, &["check", "--lang", language]);
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{said}");
            assert!(
                said.contains(moment) && said.contains(words) && said.contains("transparenz check --help"),
                "{said}"
            );
        }
    }
}

#[test]
fn a_moment_that_does_not_count_is_no_fault() {
    // The folder has no settings: both get as far as to say so.
    assert_eq!(at("", &["check"]).status.code(), Some(1));
    assert_eq!(at("abc", &["check", "--today", "2026-07-01"]).status.code(), Some(1));
}

/// Whatever a file is called: no format lets it colour a terminal, begin a line, or turn the reading direction round.
#[cfg(unix)]
#[test]
fn names_of_files_change_no_terminal_and_make_no_annotation() {
    let folder = with_faults();
    let odd = "a\u{1b}[31m\u{202e}b\u{9b}c\n::error ::x";
    fs::write(folder.path().join("content").join(format!("{odd}.txt")), "").unwrap();
    fs::create_dir_all(folder.path().join("content/seiten")).unwrap();
    fs::write(folder.path().join("content/seiten").join(format!("{}.md", odd.replace('\n', ""))), "x").unwrap();
    for format in ["text", "github", "json"] {
        let output = run(folder.path(), "", &["--lang", "en", "check", "--format", format]);
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(!told.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{format}: {told:?}");
        assert!(!told.lines().any(|line| line.starts_with("::error ::x")), "{format}: {told:?}");
        assert!(told.contains("U+202E") || told.contains("\\u202E"), "{format}: {told:?}");
    }
    let output = run(folder.path(), "", &["--lang", "en", "build", "--out", "a\u{1b}[31m"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!told.contains(['\u{1b}', '\u{202e}']) && told.contains("⟨U+202E⟩"), "{told:?}");
}

/// Who releases a report on a day sees in every run that it is not forgotten.
#[test]
fn faults_of_what_is_held_back_are_told_before_it_appears() {
    let folder = tempfile::tempdir().unwrap();
    let page = |key: &str| format!("+++\ntitel = \"P\"\n{key}\n+++\n[x](plan.pdf) [y](../massnahmen/D99.md)\n");
    for (key, german) in [("sperrfrist = 2026-12-02T10:00:00", "de"), ("entwurf = true", "en")] {
        let files = [("transparenz.toml", SETTINGS), ("content/seiten/plan.md", &page(key))];
        write(folder.path(), &files);
        let check = |options: &[&str]| {
            let output = run(folder.path(), "1793750400", &[&["--lang", german, "check"], options].concat());
            (output.status.success(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
        };
        let (is_sound, said) = check(&[]);
        assert!(is_sound, "{said}");
        let held = if german == "de" { "zurückgehaltenes Dokument" } else { "held back (a draft" };
        assert_eq!(said.matches(held).count(), 2, "{said}");
        assert!(said.contains("plan.pdf") && said.contains("D99.md"), "{said}");
        assert!(
            said.contains("../../massnahmen/D40.md") && said.contains("/massnahmen/d40/"),
            "both ways to link: {said}"
        );
        assert!(!check(&["--strict"]).0, "warnings are errors");
        assert!(run(folder.path(), "1793750400", &["build"]).status.success());
        assert!(!folder.path().join("public/plan").exists(), "no trace of it");
    }
}

#[test]
fn every_run_says_what_it_holds_back() {
    let folder = tempfile::tempdir().unwrap();
    let page = |keys: &str| format!("+++\ntitel = \"Seite\"\n{keys}\n+++\nText.\n");
    let settings = crate::support::SETTINGS;
    crate::support::write(folder.path(), &[("transparenz.toml", settings), ("content/seiten/a.md", &page(""))]);
    let told = |language: &str, arguments: &[&str]| {
        let output =
            run(folder.path(), "", &[&["--lang", language][..], arguments, &["--today", "2026-11-22"]].concat());
        String::from_utf8(output.stderr).unwrap()
    };
    let commands: [&[&str]; 3] = [&["build"], &["check"], &["export", "opensearch", "--out", "engine"]];
    for command in commands {
        assert!(!told("de", command).contains("Zurückgehalten"));
    }
    crate::support::write(folder.path(), &[("content/seiten/b.md", &page("entwurf = true"))]);
    assert!(told("de", &["check"]).contains("Zurückgehalten: 1 Entwurf\n"));
    crate::support::write(folder.path(), &[("content/seiten/c.md", &page("sperrfrist = 2026-12-01"))]);
    for command in commands {
        assert!(told("de", command).contains("Zurückgehalten: 1 Entwurf, 1 Sperrfrist bis 01.12.2026\n"));
        assert!(told("en", command).contains("Held back: 1 draft, 1 embargo until 1 Dec 2026\n"));
    }
    let held_file = ("content/seiten/c/plan.pdf", "%PDF-1.7");
    crate::support::write(folder.path(), &[held_file]);
    assert!(told("de", &["check"]).contains("Zurückgehalten: 1 Entwurf, 1 Sperrfrist bis 01.12.2026, 1 Datei\n"));
    crate::support::write(folder.path(), &[("content/seiten/c/karte.pdf", "%PDF-1.7")]);
    assert!(told("en", &["build"]).contains("Held back: 1 draft, 1 embargo until 1 Dec 2026, 2 files\n"));
    let both = page("entwurf = true\nsperrfrist = 2026-11-30T09:00:00Z");
    crate::support::write(folder.path(), &[("content/seiten/d.md", &both)]);
    assert!(told("de", &["build"]).contains("Zurückgehalten: 2 Entwürfe, 1 Sperrfrist bis 01.12.2026, 2 Dateien\n"));
    let drafts = told("de", &["build", "--drafts"]);
    assert!(drafts.contains("Mit Entwürfen (--drafts): Ein Entwurf ist zu sehen."), "{drafts}");
    assert!(
        drafts.contains("Zurückgehalten: 2 Sperrfristen, die nächste bis 30.11.2026, 10:00 Uhr, 2 Dateien\n"),
        "{drafts}"
    );
}
