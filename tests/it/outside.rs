//! Nothing from outside of the portal is read, and nothing that would never end: whatever lies in a file's place, and
//! whatever comes there while a build is at work.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::support::{self, SETTINGS, build, sound, tree, write};
use transparenz::config::Overrides;
use transparenz::diagnostic::Code;
use transparenz::diagnostic::render::{Options, render};
use transparenz::input::load;
use transparenz::language::{Language, Texts};

const SECRET: &str = "Losungswort";

/// A portal, and beside it what it may not publish.
fn portal() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    let page = |text: &str| format!("+++\ntitel = \"Seite\"\n+++\n{text}\n");
    write(&root, &[("transparenz.toml", SETTINGS), ("content/seiten/a.md", &page("Text."))]);
    write(&root, &[("content/seiten/b/c.md", &page("Text.")), ("content/seiten/b/plan.txt", "Plan")]);
    let secret = page(SECRET);
    write(folder.path(), &[("fremd/c.md", &secret), ("fremd/plan.txt", SECRET), ("fremd/templates/page.html", SECRET)]);
    (folder, root, out)
}

fn mkfifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// The errors of a build, each with its file and its whole message.
fn told(root: &Path, out: &Path) -> Vec<(Code, String, String)> {
    let outcome = build(root, out, false);
    let errors = outcome.diagnostics.iter().filter(|it| it.is_error());
    let texts = Texts::embedded(Language::German);
    errors
        .map(|it| {
            let place = it.place().map_or_else(String::new, |place| place.source().path().to_owned());
            (it.code(), place, render(std::slice::from_ref(it), &texts, Options::default()))
        })
        .collect()
}

#[test]
fn settings_that_are_no_file_are_told_at_once() {
    let (_folder, root, out) = portal();
    let settings = root.join("transparenz.toml");
    for (kind, reason) in
        [("pipe", "keine gewöhnliche Datei"), ("device", "keine gewöhnliche Datei"), ("size", "> 1 MB")]
    {
        fs::remove_file(&settings).unwrap();
        match kind {
            "pipe" => mkfifo(&settings),
            "device" => symlink("/dev/zero", &settings).unwrap(),
            _ => fs::write(&settings, "#".repeat(1_000_001)).unwrap(),
        }
        let told = told(&root, &out);
        let [(code, file, message)] = &told[..] else { panic!("{kind}: {told:#?}") };
        assert_eq!((*code, file.as_str()), (Code::Unreadable, "transparenz.toml"), "{kind}");
        assert!(message.contains(reason), "{kind}: {message}");
    }
    // A container mounts settings as a link.
    fs::remove_file(&settings).unwrap();
    fs::write(root.join("mounted"), SETTINGS).unwrap();
    symlink("mounted", &settings).unwrap();
    sound(&root, &out);
}

#[test]
fn a_theme_that_is_a_link_or_has_one_is_not_read() {
    let (folder, root, out) = portal();
    write(&root, &[("transparenz.toml", &format!("thema = \"eigen\"\n{SETTINGS}"))]);
    fs::create_dir(root.join("themes")).unwrap();
    let fremd = folder.path().join("fremd");
    symlink(&fremd, root.join("themes/eigen")).unwrap();
    let refused = |file: &str, reason: &str| {
        let told = told(&root, &out);
        let [(code, place, message)] = &told[..] else { panic!("{file}: {told:#?}") };
        assert_eq!((*code, place.as_str()), (Code::Unreadable, file));
        assert!(message.contains(reason) && !message.contains(SECRET), "{message}");
    };
    refused("themes/eigen", "eine Verknüpfung");
    fs::remove_file(root.join("themes/eigen")).unwrap();
    fs::create_dir_all(root.join("themes/eigen/templates")).unwrap();
    symlink(fremd.join("templates/page.html"), root.join("themes/eigen/templates/page.html")).unwrap();
    refused("themes/eigen/templates/page.html", "eine Verknüpfung");
    fs::remove_file(root.join("themes/eigen/templates/page.html")).unwrap();
    mkfifo(&root.join("themes/eigen/templates/page.html"));
    refused("themes/eigen/templates/page.html", "keine gewöhnliche Datei");
}

#[test]
fn links_and_pipes_among_documents_do_not_appear() {
    let (folder, root, out) = portal();
    symlink(folder.path().join("fremd/c.md"), root.join("content/seiten/link.md")).unwrap();
    symlink(folder.path().join("fremd"), root.join("content/seiten/fremd")).unwrap();
    mkfifo(&root.join("content/seiten/pipe.md"));
    let outcome = build(&root, &out, false);
    let misplaced = outcome.diagnostics.iter().filter(|it| it.code() == Code::MisplacedFile).count();
    assert_eq!(misplaced, 3, "{:#?}", outcome.diagnostics);
    assert!(outcome.value.is_some());
    assert!(!out.join("link").exists() && !out.join("fremd").exists() && !out.join("pipe").exists());
}

/// Says at its end that all is over.
struct Ended<'a>(&'a AtomicBool);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Someone who may write in the content puts links in the place of files and folders, again and again, while builds read.
#[test]
fn a_link_that_is_swapped_in_during_a_build_publishes_nothing_from_outside() {
    const LOADS: usize = 200;
    const BUILDS: usize = 200;
    let pause = || std::thread::sleep(Duration::from_micros(20));
    let (folder, root, out) = portal();
    // Of the builds below each may be refused, the first as well.
    sound(&root, &out);
    let fremd = folder.path().join("fremd");
    let pages = root.join("content/seiten");
    let kept = folder.path().join("kept");
    fs::create_dir(&kept).unwrap();
    let over = AtomicBool::new(false);
    let (mut clean, mut refused) = (0, 0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let swaps = [("a.md", "c.md"), ("b", ""), ("b/plan.txt", "plan.txt"), ("b/c.md", "c.md")];
            for (name, outside) in swaps.iter().cycle() {
                if over.load(Ordering::Relaxed) {
                    break;
                }
                let (inside, aside, link) = (pages.join(name), kept.join("aside"), kept.join("link"));
                symlink(fremd.join(outside), &link).unwrap();
                fs::rename(&inside, &aside).unwrap();
                fs::rename(&link, &inside).unwrap();
                pause();
                fs::remove_file(&inside).unwrap();
                fs::rename(&aside, &inside).unwrap();
                pause();
            }
        });
        // Also where an assertion fails: the scope would wait for the swapping thread for ever.
        let _ended = Ended(&over);
        for _ in 0..LOADS {
            let outcome = load::documents(&root);
            assert!(outcome.value.documents.iter().all(|it| !it.source.text().contains(SECRET)));
            if outcome.diagnostics.is_empty() { clean += 1 } else { refused += 1 }
        }
        for _ in 0..BUILDS {
            let mut faults = Vec::new();
            let visibility = support::visibility(false);
            let prepared = transparenz::prepare(&root, &Overrides::default(), visibility).drain_into(&mut faults);
            let prepared = prepared.unwrap();
            let site = prepared.site().drain_into(&mut faults);
            let outcome = transparenz::publish::swap(&site, &root, &out, false, &|_, _| {});
            let found = tree(&out).into_iter().find(|(_, bytes)| String::from_utf8_lossy(bytes).contains(SECRET));
            assert_eq!(found.map(|(path, _)| path), None, "{:#?}", outcome.diagnostics);
        }
    });
    assert!(clean + refused == LOADS && refused > 0, "the links were seen in none of {clean} runs");
}
