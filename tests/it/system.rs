//! What the system may refuse or get wrong around a run: threads, the clock.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::exchange::with_shim;
use crate::support::{SETTINGS, write};

fn portal() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("portal");
    let embargoed = "+++\ntitel = \"Später\"\nsperrfrist = 1969-12-31\n+++\nText.\n";
    write(&root, &[("transparenz.toml", SETTINGS), ("content/seiten/spaeter.md", embargoed)]);
    (folder, root)
}

fn built(folder: &Path, root: &Path, what: &str) -> Option<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
    command.args(["--lang", "en", "build", "--root"]).arg(root).env_remove("SOURCE_DATE_EPOCH");
    Some(with_shim(folder, what, command)?.output().unwrap())
}

#[test]
fn a_run_without_threads_builds_on_one() {
    let (folder, root) = portal();
    let Some(output) = built(folder.path(), &root, "threads") else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(root.join("public/spaeter/index.html").is_file());
}

#[test]
fn a_clock_before_1970_is_a_day_like_any_other() {
    let (folder, root) = portal();
    let Some(output) = built(folder.path(), &root, "1969") else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(root.join("public/spaeter/index.html").is_file(), "the embargo ends on the day that the clock shows");
}
