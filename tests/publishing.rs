//! Publishing is all or nothing: the old site stays until the new one is whole.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use support::{SETTINGS, build, sound, tree, write};
use transparenz::demo::Plan;
use transparenz::diagnostic::Code;

const PAGE: &str = "+++\ntitel = \"Hallo\"\n+++\nText.\n";

fn portal() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    write(&root, &[("transparenz.toml", SETTINGS), ("content/seiten/hallo.md", PAGE)]);
    (folder, root, out)
}

fn codes(root: &Path, out: &Path) -> Vec<Code> {
    let mut codes: Vec<Code> =
        build(root, out, false).diagnostics.iter().filter(|it| it.is_error()).map(|it| it.code()).collect();
    codes.dedup();
    codes
}

/// Nothing but the site is left beside it.
fn leftovers(out: &Path) -> Vec<String> {
    let entries = fs::read_dir(out.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.to_string_lossy().into_owned()).filter(|name| name.starts_with('.')).collect()
}

#[test]
fn a_second_build_replaces_the_first_whole() {
    let (_folder, root, out) = portal();
    sound(&root, &out);
    assert!(out.join("hallo/index.html").is_file());
    fs::rename(root.join("content/seiten/hallo.md"), root.join("content/seiten/neu.md")).unwrap();
    sound(&root, &out);
    assert!(!out.join("hallo").exists() && out.join("neu/index.html").is_file());
    assert!(leftovers(&out).is_empty(), "{:?}", leftovers(&out));
}

#[test]
fn an_error_leaves_the_old_site_untouched() {
    let (_folder, root, out) = portal();
    sound(&root, &out);
    let before = tree(&out);
    write(&root, &[("content/seiten/kaputt.md", "+++\ntitel = \n+++\n")]);
    assert!(build(&root, &out, false).value.is_none());
    assert_eq!(tree(&out), before);
    assert!(leftovers(&out).is_empty());
}

#[test]
fn an_error_in_a_page_leaves_the_old_site_untouched() {
    let (_folder, root, out) = portal();
    sound(&root, &out);
    let before = tree(&out);
    write(&root, &[("content/seiten/verweis.md", "+++\ntitel = \"V\"\n+++\n[x](/gibt-es-nicht/)\n")]);
    assert_eq!(codes(&root, &out), [Code::BrokenLink]);
    assert_eq!(tree(&out), before);
    assert!(leftovers(&out).is_empty(), "{:?}", leftovers(&out));
}

#[test]
fn a_page_that_cannot_be_made_is_one_fault_not_one_for_every_link_to_a_place_in_it() {
    let (_folder, root, out) = portal();
    write(&root, &[("content/seiten/verweis.md", "+++\ntitel = \"V\"\n+++\n[Ziele](/strategie/#ziele)\n")]);
    sound(&root, &out);
    let settings = format!("thema = \"eigen\"\n{SETTINGS}");
    let broken = "{% extends \"base.html\" %}{% block main %}{{ page.gibt.es.nicht }}{% endblock %}";
    write(&root, &[("transparenz.toml", &settings), ("themes/eigen/templates/strategy.html", broken)]);
    assert_eq!(codes(&root, &out), [Code::Rendering]);
    write(&root, &[("content/seiten/hallo.md", "+++\ntitel = \"H\"\n+++\n[Ziele](/ziele/#gibt-es-nicht)\n")]);
    assert_eq!(codes(&root, &out), [Code::Rendering, Code::BrokenFragment], "a place that is missing is still told");
}

#[test]
fn a_folder_that_is_not_ours_is_not_replaced() {
    let (_folder, root, out) = portal();
    write(&out, &[("wichtig.txt", "bleibt")]);
    assert_eq!(codes(&root, &out), [Code::ForeignOutput]);
    assert_eq!(fs::read_to_string(out.join("wichtig.txt")).unwrap(), "bleibt");
}

#[test]
fn a_file_is_not_replaced() {
    let (_folder, root, out) = portal();
    fs::write(&out, "bleibt").unwrap();
    assert_eq!(codes(&root, &out), [Code::ForeignOutput]);
    assert_eq!(fs::read_to_string(&out).unwrap(), "bleibt");
}

#[test]
fn an_empty_folder_is_used() {
    let (_folder, root, out) = portal();
    fs::create_dir(&out).unwrap();
    sound(&root, &out);
    assert!(out.join("index.html").is_file());
}

#[cfg(unix)]
#[test]
fn a_link_to_a_site_stays_a_link() {
    let (folder, root, out) = portal();
    let real = folder.path().join("real");
    sound(&root, &real);
    std::os::unix::fs::symlink(&real, &out).unwrap();
    sound(&root, &out);
    assert!(fs::symlink_metadata(&out).unwrap().is_symlink());
    assert!(real.join("index.html").is_file());
}

#[test]
fn what_a_killed_run_left_behind_is_cleared_away() {
    let (folder, root, out) = portal();
    sound(&root, &out);
    write(&folder.path().join(".public.neu"), &[("halb.html", "halb")]);
    sound(&root, &out);
    assert!(leftovers(&out).is_empty());
}

#[test]
fn another_run_at_work_is_not_disturbed() {
    let (folder, root, out) = portal();
    let staging = folder.path().join(".public.neu");
    fs::create_dir(&staging).unwrap();
    let held = fs::File::open(&staging).unwrap();
    held.try_lock().unwrap();
    assert_eq!(codes(&root, &out), [Code::Busy]);
    assert!(staging.is_dir() && !out.exists());
}

#[test]
fn a_run_that_is_killed_leaves_the_old_site_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for file in transparenz::demo::files(Plan { reports: 400, seed: 1 }) {
        write(&root, &[(&file.path, &file.text)]);
    }
    let run = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
        command.args(["build", "--quiet", "--today", support::TODAY, "--root"]).arg(&root).arg("--out").arg(&out);
        command
    };
    assert!(run().status().unwrap().success());
    let before = tree(&out);
    for wait in [20, 60, 120, 240, 400] {
        let mut child = run().spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        let _ = child.kill();
        child.wait().unwrap();
        assert!(tree(&out) == before, "after {wait} ms the site is another");
    }
    assert!(run().status().unwrap().success());
    assert!(tree(&out) == before && leftovers(&out).is_empty());
}

#[test]
fn two_builds_are_the_same_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    sound(Path::new("."), &one);
    sound(Path::new("."), &two);
    assert!(tree(&one) == tree(&two));
}

#[test]
fn two_documents_with_one_address_are_an_error_that_names_both() {
    let (_folder, root, out) = portal();
    let other = "+++\ntitel = \"Anders\"\npfad = \"hallo\"\n+++\nText.\n";
    write(&root, &[("content/seiten/anders.md", other)]);
    let outcome = build(&root, &out, false);
    let clash = outcome.diagnostics.iter().find(|fault| fault.is_error()).unwrap();
    assert!(matches!(clash.code(), Code::DuplicateName | Code::AddressClash), "{clash:?}");
    let places: Vec<&str> =
        clash.related_places().iter().chain(clash.place()).map(|place| place.source().path()).collect();
    assert!(places.contains(&"content/seiten/anders.md") && places.contains(&"content/seiten/hallo.md"), "{places:?}");
}

#[test]
fn a_page_may_not_take_the_place_of_the_programs_own() {
    let (_folder, root, out) = portal();
    for path in ["daten", "berichte", "feed.xml/neu", "assets"] {
        let page = format!("+++\ntitel = \"Falsch\"\npfad = \"{path}\"\n+++\nText.\n");
        write(&root, &[("content/seiten/falsch.md", &page)]);
        let found = codes(&root, &out);
        let taken = found == [Code::AddressClash];
        assert_eq!(taken, path != "assets" && path != "feed.xml/neu", "{path}: {found:?}");
    }
}

#[test]
fn an_old_address_may_not_hide_a_page() {
    let (_folder, root, out) = portal();
    let page = "+++\ntitel = \"Neu\"\naliase = [\"/hallo/\"]\n+++\nText.\n";
    write(&root, &[("content/seiten/neu.md", page)]);
    assert_eq!(codes(&root, &out), [Code::AddressClash]);
}
