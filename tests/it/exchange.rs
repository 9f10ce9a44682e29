//! A new site comes to its place while others look on: readers, servers, a second run; in folders of every kind, with
//! their rights, and beside what belongs to others.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

use crate::support::{self, SETTINGS, build, sound, tree, write};
use transparenz::diagnostic::Code;
use transparenz::publish::{MARKER_FILE, Manner};

/// A page with these words.
fn page(words: &str) -> String {
    format!("+++\ntitel = \"Hallo\"\n+++\n{words}\n")
}

fn portal() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    write(&root, &[("transparenz.toml", SETTINGS), ("content/seiten/hallo.md", &page("Text."))]);
    (folder, root, out)
}

fn codes(root: &Path, out: &Path) -> Vec<Code> {
    build(root, out, false).diagnostics.iter().filter(|it| it.is_error()).map(|it| it.code()).collect()
}

fn program(root: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
    command.args(["--lang", "en", "build", "--today", support::TODAY, "--root"]).arg(root).arg("--out").arg(out);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The names beside a site that begin with a full stop.
fn hidden_beside(out: &Path) -> Vec<String> {
    let entries = fs::read_dir(out.parent().unwrap()).unwrap();
    let mut names: Vec<String> = entries.map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.starts_with('.'));
    names.sort();
    names
}

#[test]
fn the_folder_of_a_site_stays_the_same_with_its_rights() {
    let (_folder, root, out) = portal();
    sound(&root, &out);
    fs::set_permissions(&out, fs::Permissions::from_mode(0o2775)).unwrap();
    // Only root may give a folder to a group that is not its own.
    let group = std::os::unix::fs::chown(&out, None, Some(33)).map_or(fs::metadata(&out).unwrap().gid(), |()| 33);
    let before = fs::metadata(&out).unwrap();
    let held = fs::File::open(&out).unwrap();
    for words in ["Eins.", "Zwei.", "Drei."] {
        write(
            &root,
            &[("content/seiten/hallo.md", &page(words)), (&format!("content/seiten/{words}md"), &page(words))],
        );
        let published = sound(&root, &out);
        assert!(!matches!(published.committed.manner, Manner::First), "{published:?}");
        let after = fs::metadata(&out).unwrap();
        assert_eq!(
            (after.ino(), after.mode(), after.uid(), after.gid()),
            (before.ino(), before.mode(), before.uid(), group)
        );
        let below = fs::metadata(out.join("hallo")).unwrap();
        assert_eq!((below.gid(), below.mode() & 0o2000), (group, 0o2000), "what is made in it inherits its group");
        // A server whose working folder this is, or a container that it is mounted into, holds the folder and not its name.
        if cfg!(target_os = "linux") {
            use std::os::fd::AsRawFd;
            let view = PathBuf::from(format!("/proc/self/fd/{}/hallo/index.html", held.as_raw_fd()));
            assert!(fs::read_to_string(view).unwrap().contains(words));
        }
    }
}

#[test]
fn a_reader_finds_every_page_whole_at_every_moment() {
    let (_folder, root, out) = portal();
    let mut versions: BTreeMap<&str, Vec<Vec<u8>>> = BTreeMap::new();
    let pages = ["index.html", "hallo/index.html", "daten/index.html", "assets/style.css"];
    let mut prepared = Vec::new();
    for words in ["Eins.", "Zwei."] {
        write(
            &root,
            &[("content/seiten/hallo.md", &page(words)), ("transparenz.toml", &SETTINGS.replace("Probe", words))],
        );
        sound(&root, &out);
        for path in pages {
            versions.entry(path).or_default().push(fs::read(out.join(path)).unwrap());
        }
        prepared.push(support::prepared(&root, support::TODAY));
    }
    assert!(versions["index.html"][0] != versions["index.html"][1]);
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut looks = 0_usize;
            while !over.load(Ordering::Relaxed) {
                for path in pages {
                    let found = fs::read(out.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
                    assert!(versions[path].contains(&found), "{path} is neither the old nor the new one");
                }
                looks += 1;
            }
            looks
        });
        for _ in 0..8 {
            for version in &prepared {
                let site = version.site().value;
                assert!(transparenz::publish::swap(&site, &root, &out, false, &|_, _| {}).value.is_some());
            }
        }
        over.store(true, Ordering::Relaxed);
        assert!(reader.join().unwrap() > 100);
    });
}

#[test]
fn what_others_have_put_into_a_site_stays_and_is_told() {
    let (folder, root, out) = portal();
    sound(&root, &out);
    write(&out, &[("google1234.html", "ja"), ("daten/eigen/notiz.txt", "bleibt"), ("hallo/index.html.gz", "gepackt")]);
    write(folder.path(), &[("woanders/film.mp4", "Film")]);
    symlink(folder.path().join("woanders"), out.join("filme")).unwrap();
    fs::rename(root.join("content/seiten/hallo.md"), root.join("content/seiten/neu.md")).unwrap();
    let published = sound(&root, &out);
    assert_eq!(published.committed.kept, ["daten/eigen/notiz.txt", "filme", "google1234.html"]);
    assert_eq!(fs::read_to_string(out.join("daten/eigen/notiz.txt")).unwrap(), "bleibt");
    assert!(out.join("filme/film.mp4").is_file() && out.join("google1234.html").is_file());
    assert!(!out.join("hallo").exists(), "a packed copy of our page goes with it");
    let output = program(&root, &out).output().unwrap();
    assert!(said(&output).contains("3 files in") && said(&output).contains("google1234.html"), "{}", said(&output));
}

#[test]
fn nothing_of_others_is_written_over() {
    let (folder, root, out) = portal();
    sound(&root, &out);
    write(&out, &[("neu/index.html", "fremd")]);
    let before = tree(&out);
    write(&root, &[("content/seiten/neu.md", &page("Neu."))]);
    assert_eq!(codes(&root, &out), [Code::ForeignOutput]);
    assert!(tree(&out) == before && hidden_beside(&out).is_empty());
    let output = program(&root, &out).output().unwrap();
    assert!(said(&output).contains("neu/index.html") && output.status.code() == Some(1), "{}", said(&output));
    // Nor through a link to a folder elsewhere.
    fs::remove_dir_all(out.join("neu")).unwrap();
    symlink(folder.path().join("woanders"), out.join("neu")).unwrap();
    fs::create_dir(folder.path().join("woanders")).unwrap();
    assert_eq!(codes(&root, &out), [Code::ForeignOutput]);
    assert_eq!(fs::read_dir(folder.path().join("woanders")).unwrap().count(), 0);
}

#[test]
fn only_what_proves_to_be_ours_is_replaced_or_cleared_away() {
    let (folder, root, out) = portal();
    let beside = |name: &str| folder.path().join(name);
    for name in [".public.neu", ".public.alt"] {
        write(&beside(name), &[("wichtig.txt", "bleibt"), (MARKER_FILE, "")]);
    }
    sound(&root, &out);
    sound(&root, &out);
    for name in [".public.neu", ".public.alt"] {
        assert_eq!(fs::read_to_string(beside(name).join("wichtig.txt")).unwrap(), "bleibt");
    }
    assert_eq!(hidden_beside(&out), [".public.alt", ".public.neu"]);
    let sites_marker = fs::read_to_string(out.join(MARKER_FILE)).unwrap();
    for marker in ["", "transparenz\n", "transparenz 0.1.0\n", &sites_marker[..sites_marker.len() - 2]] {
        let other = folder.path().join("anderer");
        write(&other, &[("wichtig.txt", "bleibt"), (MARKER_FILE, marker)]);
        assert_eq!(codes(&root, &other), [Code::ForeignOutput], "{marker}");
        assert_eq!(fs::read_dir(&other).unwrap().count(), 2);
    }
}

#[test]
fn a_site_of_an_earlier_version_is_refused_with_the_way_out() {
    let (folder, root, out) = portal();
    write(&out, &[("index.html", "alt"), (MARKER_FILE, "transparenz 0.0.9\n")]);
    for (language, words) in [
        ("de", ["Ist es nur eine frühere Fassung der Website", "benennen Sie den Ordner einmal um", "„--out“"]),
        ("en", ["If it is only an earlier version of the site", "rename the folder once", "\"--out\""]),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
        command.args(["--lang", language, "build", "--today", support::TODAY, "--root"]).arg(&root);
        let output = command.arg("--out").arg(&out).output().unwrap();
        let told = said(&output).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(output.status.code() == Some(1) && words.iter().all(|words| told.contains(words)), "{told}");
    }
    assert!(tree(&out).len() == 2 && hidden_beside(&out).is_empty());
    fs::rename(&out, folder.path().join("public-alt")).unwrap();
    sound(&root, &out);
}

/// An access control list as the system keeps it: all rights for the owner, `of_33` for the account 33, none for others.
#[cfg(target_os = "linux")]
fn access_list(of_33: u16) -> Vec<u8> {
    const NOBODY: u32 = u32::MAX;
    let entries = [(0x01, 7, NOBODY), (0x02, of_33, 33), (0x04, 5, NOBODY), (0x10, 7, NOBODY), (0x20, 0, NOBODY)];
    let bytes = entries.iter().flat_map(|(tag, rights, id): &(u16, u16, u32)| {
        [&tag.to_le_bytes()[..], &rights.to_le_bytes()[..], &id.to_le_bytes()[..]].concat()
    });
    2_u32.to_le_bytes().into_iter().chain(bytes).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn a_site_keeps_its_access_lists_and_what_is_made_in_it_inherits_them() {
    use rustix::fs::{XattrFlags, getxattr, setxattr};
    const KINDS: [&str; 2] = ["system.posix_acl_access", "system.posix_acl_default"];
    let (_folder, root, out) = portal();
    sound(&root, &out);
    for kind in KINDS {
        if let Err(error) = setxattr(&out, kind, &access_list(5), XattrFlags::empty()) {
            eprintln!("skipped: no access lists here ({error})");
            return;
        }
    }
    let list = |path: &Path, kind: &str| {
        let mut bytes = vec![0; 256];
        let length = getxattr(path, kind, &mut bytes[..]).unwrap_or_default();
        bytes.truncate(length);
        bytes
    };
    for words in ["Eins.", "Zwei."] {
        write(
            &root,
            &[("content/seiten/hallo.md", &page(words)), (&format!("content/seiten/{words}md"), &page(words))],
        );
        sound(&root, &out);
        for kind in KINDS {
            assert_eq!(list(&out, kind), access_list(5), "{kind}");
        }
        assert_eq!(list(&out.join("hallo"), KINDS[1]), access_list(5));
        for path in ["hallo", "hallo/index.html", "index.html", "assets/style.css"] {
            let inherited = list(&out.join(path), KINDS[0]);
            let of_33 = [&2_u16.to_le_bytes()[..], &5_u16.to_le_bytes()[..], &33_u32.to_le_bytes()[..]].concat();
            assert!(inherited.windows(8).any(|entry| entry == of_33), "{path}: {inherited:?}");
        }
    }
}

#[test]
fn a_run_that_fails_leaves_no_folder_that_was_not_there() {
    let (folder, root, out) = portal();
    write(&root, &[("content/seiten/verweis.md", "+++\ntitel = \"V\"\n+++\n[x](/gibt-es-nicht/)\n")]);
    assert_eq!(codes(&root, &out), [Code::BrokenLink]);
    assert!(!out.exists() && hidden_beside(&out).is_empty());
    fs::create_dir(&out).unwrap();
    assert_eq!(codes(&root, &out), [Code::BrokenLink]);
    assert_eq!(fs::read_dir(&out).unwrap().count(), 0);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

/// The one clears the folder away that the other is just looking at, opening or locking.
#[test]
fn two_first_runs_that_fail_say_why_and_leave_no_file() {
    let (folder, root, out) = portal();
    write(&root, &[("content/seiten/verweis.md", "+++\ntitel = \"V\"\n+++\n[x](/gibt-es-nicht/)\n")]);
    for _ in 0..20 {
        let both = [program(&root, &out), program(&root, &out)]
            .map(|mut run| run.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
        for run in both {
            let output = run.wait_with_output().unwrap();
            let is_told = ["Error[broken-link]", "Error[busy]"].iter().any(|code| said(&output).contains(code));
            assert!(is_told && output.status.code() == Some(1), "{}", said(&output));
        }
        // The folder may stay, empty: the one has made it, and the other has got the lock.
        assert!(hidden_beside(&out).is_empty() && (!out.exists() || fs::remove_dir(&out).is_ok()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

/// Who has a copy of the site, or of a page, asks by time and size whether there is a new one.
#[test]
fn what_has_not_changed_keeps_its_time() {
    let (_folder, root, out) = portal();
    write(&root, &[("content/seiten/plan.txt", &"Plan\n".repeat(100_000)), ("content/seiten/karte.txt", "Karte")]);
    assert_eq!(sound(&root, &out).committed.changed, tree(&out).len() - 1);
    let times = || -> BTreeMap<String, SystemTime> {
        tree(&out)
            .into_keys()
            .map(|path| (path.clone(), fs::metadata(out.join(&path)).unwrap().modified().unwrap()))
            .collect()
    };
    let (first, before) = (tree(&out), times());
    assert_eq!(sound(&root, &out).committed.changed, 0);
    write(&root, &[("content/seiten/hallo.md", "+++\ntitel = \"Hallo\"\n+++\nEin anderes Wort.\n")]);
    write(&root, &[("content/seiten/karte.txt", "Karte 2")]);
    let changed = sound(&root, &out).committed.changed;
    let (second, after) = (tree(&out), times());
    let others: Vec<&String> = second
        .iter()
        .filter(|(path, bytes)| *path != MARKER_FILE && first.get(*path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(changed, others.len());
    assert!(
        ["hallo/index.html", "karte.txt"].iter().all(|path| others.iter().any(|other| other == path)),
        "{others:?}"
    );
    for path in second.keys().filter(|path| *path != MARKER_FILE) {
        assert_eq!(before.get(path) == after.get(path), !others.contains(&path), "{path}");
    }
}

#[test]
fn an_export_writes_through_no_link() {
    let (folder, root, _) = portal();
    let (engine, elsewhere) = (folder.path().join("engine"), folder.path().join("fremd.json"));
    let export = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
        command.args(["--lang", "en", "export", "opensearch", "--today", support::TODAY, "--root"]).arg(&root);
        command.arg("--out").arg(&engine).output().unwrap()
    };
    assert!(export().status.success());
    let linked = |name: &str| {
        fs::write(&elsewhere, "bleibt").unwrap();
        fs::remove_file(engine.join(name)).unwrap();
        symlink(&elsewhere, engine.join(name)).unwrap();
        let output = export();
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "bleibt", "{name}");
        assert!(!output.status.success() && said(&output).contains("Error[foreign-output]"), "{}", said(&output));
        fs::remove_file(engine.join(name)).unwrap();
    };
    linked("bulk-0001.ndjson");
    fs::remove_file(engine.join("index.json")).unwrap();
    assert!(export().status.success());
    linked("index.json");
}

#[test]
fn an_export_keeps_out_of_a_site() {
    let (_folder, root, site) = portal();
    support::sound(&root, &site);
    let before = support::tree(&site);
    for (folder, language, words) in [
        (site.clone(), "en", "is a site of this program, or lies in one"),
        (site.join("engine"), "de", "ist eine Website dieses Programms oder liegt in einer"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
        command.args(["--lang", language, "export", "opensearch", "--today", support::TODAY, "--root"]).arg(&root);
        let output = command.arg("--out").arg(&folder).output().unwrap();
        let told = said(&output).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(output.status.code() == Some(1) && told.contains(words), "{told}");
    }
    assert!(support::tree(&site) == before);
}

#[test]
fn of_two_exports_at_once_one_says_that_the_other_is_at_work() {
    let (folder, root, _) = portal();
    let engine = folder.path().join("engine");
    fs::create_dir(&engine).unwrap();
    let export = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
        command.args(["--lang", "en", "export", "opensearch", "--today", support::TODAY, "--root"]).arg(&root);
        command.arg("--out").arg(&engine).output().unwrap()
    };
    let other = fs::File::open(&engine).unwrap();
    other.lock().unwrap();
    let output = export();
    assert!(said(&output).contains("Error[busy]") && output.status.code() == Some(1), "{}", said(&output));
    assert_eq!(fs::read_dir(&engine).unwrap().count(), 0);
    drop(other);
    assert!(export().status.success());
}

/// A small library, preloaded, that refuses what a system may refuse: `SHIM` says what. None where there is no compiler.
fn shim(folder: &Path) -> Option<PathBuf> {
    let (source, library) = (folder.join("shim.c"), folder.join("shim.so"));
    fs::write(&source, include_str!("shim.c")).unwrap();
    let compiled = || Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(&source).status();
    if cfg!(target_os = "linux") && compiled().is_ok_and(|status| status.success()) {
        return Some(library);
    }
    eprintln!("skipped: no compiler here");
    None
}

/// The program with that library, which does `what`.
fn preloaded(library: &Path, what: &str, mut command: Command) -> Command {
    command.env("LD_PRELOAD", library).env("SHIM", what);
    command
}

/// As [`preloaded`], for a single use; none where the library cannot be had.
pub fn with_shim(folder: &Path, what: &str, command: Command) -> Option<Command> {
    Some(preloaded(&shim(folder)?, what, command))
}

#[test]
fn where_no_lock_can_be_had_a_run_stops_before_it_makes_anything() {
    let (folder, root, out) = portal();
    for what in ["ENOLCK", "EOPNOTSUPP", "ENOSYS"] {
        let Some(mut command) = with_shim(folder.path(), what, program(&root, &out)) else { return };
        let Some(mut other) = with_shim(folder.path(), what, program(&root, &out)) else { return };
        for is_there in [false, true] {
            if is_there {
                sound(&root, &out);
            }
            let before = is_there.then(|| tree(&out));
            let mut second = other.stderr(Stdio::null()).spawn().unwrap();
            let output = command.output().unwrap();
            assert_eq!((output.status.code(), second.wait().unwrap().code()), (Some(1), Some(1)));
            assert!(said(&output).contains("Error[no-lock]") && said(&output).contains("--out"), "{}", said(&output));
            assert_eq!(out.exists().then(|| tree(&out)), before, "{what}");
            assert!(hidden_beside(&out).is_empty());
        }
        fs::remove_dir_all(&out).unwrap();
    }
}

/// Two portals that can be published, and one that cannot, with the sites that the two should become.
struct Rivals {
    roots: [PathBuf; 3],
    wanted: [BTreeMap<String, Vec<u8>>; 2],
}

const BROKEN: usize = 2;

impl Rivals {
    /// Each has pages that the other has not, in all places of the order.
    fn new(folder: &Path) -> Self {
        let roots = ["eins", "zwei", "kaputt"].map(|name| {
            let root = folder.join("portale").join(name);
            write(&root, &[("transparenz.toml", &SETTINGS.replace("Probe", name))]);
            for begin in ["a", "hallo", "z"] {
                write(&root, &[(&format!("content/seiten/{begin}-{name}.md"), &page(name))]);
            }
            write(&root, &[("content/seiten/hallo.md", &page(name))]);
            root
        });
        write(&roots[BROKEN], &[("content/seiten/verweis.md", &page("[x](/gibt-es-nicht/)"))]);
        let wanted = [0, 1].map(|which: usize| {
            let out = folder.join("portale").join(which.to_string());
            sound(&roots[which], &out);
            tree(&out)
        });
        Self { roots, wanted }
    }

    /// Whether a folder holds one of the two sites, whole, and nothing else.
    fn is_whole(&self, out: &Path) -> bool {
        hidden_beside(out).is_empty() && self.wanted.contains(&tree(out))
    }
}

/// The files of a site; none where it is not there or has not a page yet.
fn site(out: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    out.exists().then(|| tree(out)).filter(|tree| tree.contains_key("index.html"))
}

/// Pairs of runs, of portals that can be published and that cannot, over a site and where none is: `refused` of them where
/// there are no locks, `slow` where the system takes its time with locks or names, and for one of the two only.
fn double_runs_of_the_program(refused: usize, slow: usize) {
    let folder = tempfile::tempdir().unwrap();
    let Some(library) = shim(folder.path()) else { return };
    let rivals = Rivals::new(folder.path());
    let out = folder.path().join("ort/public");
    fs::create_dir(folder.path().join("ort")).unwrap();
    let pairs = [(0, 1), (1, BROKEN), (BROKEN, 0), (0, 0), (BROKEN, BROKEN)];
    for round in 0..refused + slow {
        let (one, other) = pairs[round % pairs.len()];
        let has_locks = round >= refused;
        let (shim, others) = match (has_locks, round % 3) {
            (false, 0) => ("ENOLCK", "ENOLCK"),
            (false, 1) => ("EOPNOTSUPP", "EOPNOTSUPP"),
            (false, _) => ("ENOSYS", "ENOSYS"),
            (true, 0) => ("slow-locks", "none"),
            (true, 1) => ("slow-names", "slow-names"),
            (true, _) => ("slow-locks", "slow-names"),
        };
        match round % 4 {
            0 if out.exists() => fs::remove_dir_all(&out).unwrap(),
            2 if !out.exists() => drop(sound(&rivals.roots[0], &out)),
            _ => {}
        }
        let before = site(&out);
        let runs = [(one, shim), (other, others)].map(|(which, shim)| {
            let mut command = preloaded(&library, shim, program(&rivals.roots[which], &out));
            (which, command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap())
        });
        let ends = runs.map(|(which, run)| (which, run.wait_with_output().unwrap()));
        let published: Vec<usize> =
            ends.iter().filter(|(_, end)| end.status.success()).map(|(which, _)| *which).collect();
        for (which, end) in ends.iter().filter(|(_, end)| !end.status.success()) {
            let causes = if has_locks { ["busy", "broken-link"] } else { ["no-lock", "no-lock"] };
            let is_told = causes.iter().any(|cause| said(end).contains(&format!("Error[{cause}]")));
            assert!(is_told && end.status.code() == Some(1), "round {round}, {which}: {}", said(end));
        }
        assert!(!published.contains(&BROKEN) && (has_locks || published.is_empty()), "round {round}: {published:?}");
        match published.as_slice() {
            [] => assert!(site(&out) == before && hidden_beside(&out).is_empty(), "round {round}"),
            [which] => assert!(rivals.is_whole(&out) && tree(&out) == rivals.wanted[*which], "round {round}"),
            _ => assert!(rivals.is_whole(&out), "round {round}"),
        }
    }
}

/// With the hundred of `of_two_runs_at_once_none_breaks_the_site` two hundred.
#[test]
fn of_two_runs_of_the_program_none_breaks_the_site_without_locks_or_with_slow_ones() {
    double_runs_of_the_program(40, 60);
}

/// `cargo test --features full --test it two_thousand -- --ignored`
#[test]
#[ignore = "takes minutes"]
fn two_thousand_runs_of_the_program_two_at_a_time_break_no_site() {
    double_runs_of_the_program(300, 700);
}

/// How they keep apart is tried once more beside the code (`publish/staging.rs`).
#[test]
fn of_two_runs_at_once_none_breaks_the_site() {
    let folder = tempfile::tempdir().unwrap();
    let rivals = Rivals::new(folder.path());
    let out = folder.path().join("ort/public");
    let prepared = rivals.roots.each_ref().map(|root| support::prepared(root, support::TODAY));
    let sites = prepared.each_ref().map(|prepared| prepared.site().value);
    let run = |which: usize| {
        let outcome = transparenz::publish::swap(&sites[which], &rivals.roots[which], &out, false, &|_, _| {});
        let codes: Vec<Code> = outcome.diagnostics.iter().filter(|it| it.is_error()).map(|it| it.code()).collect();
        let expected = |code: &Code| *code == Code::Busy || which == BROKEN && *code == Code::BrokenLink;
        assert!(outcome.value.is_some() == codes.is_empty() && codes.iter().all(expected), "{codes:?}");
        outcome.value.is_some()
    };
    let mut published = 0;
    for round in 0..100 {
        let (first, second) = [(0, 1), (BROKEN, 1), (1, 0), (0, BROKEN)][round % 4];
        if round % 5 == 0 {
            let _ = fs::remove_dir_all(folder.path().join("ort"));
        }
        let (one, other) = std::thread::scope(|scope| {
            let other = scope.spawn(|| run(second));
            (run(first), other.join().unwrap())
        });
        published += usize::from(one) + usize::from(other);
        assert!(site(&out).is_none() && !one && !other || rivals.is_whole(&out), "round {round}");
    }
    // A program that another test has just started may, for a moment, hold the lock of the round before.
    assert!(published >= 50, "{published}");
}

/// Every page ends as pages end, and has the styles, scripts and pictures that it names.
fn has_whole_pages(out: &Path) {
    for (path, bytes) in tree(out).into_iter().filter(|(path, _)| {
        Path::new(path).extension().is_some_and(|ending| ending == "html") && !path.starts_with('.')
    }) {
        let html = String::from_utf8(bytes).unwrap();
        assert!(html.trim_end().ends_with("</html>"), "{path}");
        let named = |tag: &str, attribute: &str| -> Vec<String> {
            let tags = html.split(tag).skip(1).filter_map(|rest| rest.split('>').next());
            let values = tags.filter_map(|tag| tag.split_once(attribute)?.1.split('"').next());
            values.map(str::to_owned).collect()
        };
        let all =
            [named("<link rel=\"stylesheet\"", " href=\""), named("<script", " src=\""), named("<img", " src=\"")];
        assert!(!all[0].is_empty(), "{path}");
        for address in all.concat() {
            let address = address.split(['?', '#']).next().unwrap();
            let file = match address.strip_prefix("https://probe.example/unter/") {
                Some(address) => out.join(address),
                None => out.join(&path).parent().unwrap().join(address),
            };
            assert!(file.is_file(), "{path} names {address}");
        }
    }
}

/// At each of the first renamings, which are what an exchange is made of, and at any time before it.
#[test]
fn a_run_that_is_killed_leaves_whole_pages_and_the_next_one_a_whole_site() {
    let folder = tempfile::tempdir().unwrap();
    let Some(library) = shim(folder.path()) else { return };
    let rivals = Rivals::new(folder.path());
    let out = folder.path().join("ort/public");
    fs::create_dir(folder.path().join("ort")).unwrap();
    let without_marker = |mut tree: BTreeMap<String, Vec<u8>>| {
        tree.remove(MARKER_FILE);
        tree
    };
    let wanted = rivals.wanted.clone().map(without_marker);
    let prepared = rivals.roots.each_ref().map(|root| support::prepared(root, support::TODAY));
    let sites = prepared.each_ref().map(|prepared| prepared.site().value);
    let publish = |which: usize| {
        let outcome = transparenz::publish::swap(&sites[which], &rivals.roots[which], &out, false, &|_, _| {});
        outcome.value.is_some()
    };
    let (mut killed, mut mixed) = (0, 0);
    for round in 0..40_usize {
        let new = round % 2;
        if round >= 36 {
            let _ = fs::remove_dir_all(&out);
        }
        let how = if round < 30 { format!("kill-{}", 1 + round / 2 % 10) } else { "slow-names".to_owned() };
        let mut run = preloaded(&library, &how, program(&rivals.roots[new], &out));
        let mut run = run.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        if round >= 30 {
            std::thread::sleep(std::time::Duration::from_millis(30 * (round as u64 - 29)));
            let _ = run.kill();
        }
        killed += usize::from(!run.wait().unwrap().success());
        if let Some(left) = site(&out) {
            let mut left = without_marker(left);
            left.retain(|path, _| !path.starts_with('.'));
            if !wanted.contains(&left) {
                has_whole_pages(&out);
                mixed += 1;
            }
        }
        // One that cannot publish, but carries on.
        if round % 4 == 0 {
            let output = program(&rivals.roots[BROKEN], &out).output().unwrap();
            assert!(said(&output).contains("Error[broken-link]"), "{}", said(&output));
        } else {
            assert!(!publish(BROKEN));
        }
        let after = site(&out);
        assert!(after.is_none_or(|after| wanted.contains(&without_marker(after))), "round {round}: still mixed");
        // What was killed before it wrote its marker proves nothing: it stays, and holds nothing.
        for name in hidden_beside(&out) {
            let left = out.with_file_name(name);
            assert!(tree(&left).values().all(Vec::is_empty), "round {round}: {left:?}");
            fs::remove_dir_all(left).unwrap();
        }
        assert!(publish(new));
        assert!(rivals.is_whole(&out) && tree(&out) == rivals.wanted[new], "round {round}");
    }
    assert!(killed >= 20 && mixed >= 5, "{killed} were killed, {mixed} of them in the middle of an exchange");
}

/// In a name space of its own, with mounts of its own; none where the system lets us make none. 77 says so, too.
#[cfg(target_os = "linux")]
fn in_own_namespace(script: &str, folder: &Path, root: &Path) -> Option<Output> {
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-euc", script, env!("CARGO_BIN_EXE_transparenz")])
        .args([folder, root])
        .arg(support::TODAY)
        .output();
    match output {
        Ok(output) if output.status.code() != Some(77) && !said(&output).starts_with("unshare:") => Some(output),
        other => {
            eprintln!("skipped: nothing can be mounted here ({other:?})");
            None
        }
    }
}

/// `$1` is a folder to work in, `$2` the portal.
#[cfg(target_os = "linux")]
fn mounted(script: &str) {
    let (folder, root, _) = portal();
    let begin = "cd \"$1\"; mkdir view
        build() { printf '+++\\ntitel = \"Hallo\"\\n+++\\n%s\\n' \"$2\" > \"$root/content/seiten/hallo.md\"
                  \"$program\" --lang en build --today \"$today\" --root \"$root\" --out \"$1\" || exit 3; }
        program=$0; root=$2; today=$3; folder=$1
        ";
    let Some(output) = in_own_namespace(&format!("{begin}{script}"), folder.path(), &root) else { return };
    assert!(
        output.status.success(),
        "{:?}\n{}\n{}",
        output.status,
        said(&output),
        String::from_utf8_lossy(&output.stdout)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn who_has_the_site_mounted_sees_every_new_one() {
    mounted(
        "build public Null
        mount --bind public view || exit 77
        cd view
        for n in Eins Zwei Drei; do
            (cd \"$folder\"; build public $n)
            grep -q $n hallo/index.html; grep -q $n \"$folder/view/hallo/index.html\"
        done
        test -z \"$(find \"$folder\" -maxdepth 1 -name '.*.neu*')\"",
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_site_that_is_a_mount_point_is_published_to() {
    mounted(
        "mkdir store; mount --bind store view || exit 77
        for n in Eins Zwei Drei; do
            build view $n
            grep -q $n store/hallo/index.html
            test -z \"$(find view store -maxdepth 1 -name '.transparenz.neu*')\"
        done
        mkdir small; mount -t tmpfs none small || exit 77
        mkdir small/lost+found
        build small Eins; build small Zwei; grep -q Zwei small/hallo/index.html
        # A part of the site that is a file system of its own.
        mount -t tmpfs none small/daten || exit 77
        umount small/daten
        mkdir other; cp -r small/daten/. other/; mount --bind other small/daten
        build small Drei; grep -q Drei small/hallo/index.html; test -f other/index.html",
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_site_in_a_layer_below_an_overlay_is_published_to() {
    mounted(
        "mkdir lower upper work; build lower/public Null
        mount -t tmpfs none upper || exit 77; mkdir upper/u upper/w
        mount -t overlay overlay -o lowerdir=lower,upperdir=upper/u,workdir=upper/w,userxattr view \\
            || mount -t overlay overlay -o lowerdir=lower,upperdir=upper/u,workdir=upper/w view || exit 77
        cd view/public
        for n in Eins Zwei Drei; do
            (cd \"$folder\"; build view/public $n)
            grep -q $n hallo/index.html
        done
        grep -q Null \"$folder/lower/public/hallo/index.html\"",
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_around_the_site_need_not_be_writable() {
    mounted(
        "mkdir around around/public; mount --bind around/public view || exit 77
        mount --bind around around; mount --bind view around/public
        mount -o remount,bind,ro around || exit 77
        ! touch around/x 2>/dev/null || exit 77
        build around/public Eins; build around/public Zwei
        grep -q Zwei around/public/hallo/index.html
        test \"$(ls -A around)\" = public",
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_leftover_that_cannot_be_cleared_away_is_told_and_holds_up_no_run() {
    mounted(
        "build public Null
        mkfifo gate
        # A run that is killed while it waits leaves what it has begun.
        (while :; do test -e .public.neu/.transparenz && break; done; kill -9 $(cat pid)) &
        (sh -c 'echo $$ > pid; exec \"$0\" --quiet build --today \"$1\" --root \"$2\" --out public' \\
            \"$program\" \"$today\" \"$root\" || true)
        wait
        test -e .public.neu/.transparenz || exit 77
        mkdir -p .public.neu/fest; mount -t tmpfs none .public.neu/fest || exit 77
        for n in Eins Zwei; do
            build public $n 2> said
            grep -q 'could not be removed' said; grep -q $n public/hallo/index.html
        done
        umount .public.neu/fest
        build public Drei 2> said
        ! grep -q 'could not be removed' said
        test ! -e .public.neu",
    );
}
