//! What several tests share: building a portal into a folder of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use transparenz::config::{Overrides, Today};
use transparenz::diagnostic::{self, Diagnostic, Outcome};
use transparenz::input::resolve::Visibility;
use transparenz::output::Site;
use transparenz::publish::Published;
use transparenz::{Prepared, prepare, publish};

/// Today, for every test.
pub const TODAY: &str = "2026-11-22";

pub fn visibility(drafts: bool) -> Visibility {
    Visibility { today: Today::day(TODAY.parse::<NaiveDate>().unwrap()), drafts }
}

/// The portal at `root`, read and computed as of a day; it must be sound.
pub fn prepared(root: &Path, today: &str) -> Prepared {
    let visibility = Visibility { today: Today::day(today.parse::<NaiveDate>().unwrap()), drafts: false };
    let outcome = prepare(root, &Overrides::default(), visibility);
    let errors: Vec<_> = outcome.diagnostics.iter().filter(|fault| fault.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    outcome.value.unwrap()
}

/// What `transparenz check` says about a site's links: the same as if every page were made, whatever it leaves out.
pub fn faults_of_links(site: &Site<'_>) -> Vec<Diagnostic> {
    let [mut quick, mut whole] = [publish::check(site, &|_, _| {}), publish::dry_run(site, &|_, _| {}).diagnostics];
    diagnostic::sort(&mut quick);
    diagnostic::sort(&mut whole);
    assert_eq!(quick, whole);
    quick
}

/// Builds the portal at `root` into `out`, as the command line does.
pub fn build(root: &Path, out: &Path, drafts: bool) -> Outcome<Option<Published>> {
    let mut faults = Vec::new();
    let prepared = prepare(root, &Overrides::default(), visibility(drafts)).drain_into(&mut faults);
    let published = prepared.and_then(|prepared| {
        let site = prepared.site().drain_into(&mut faults);
        if faults.iter().any(Diagnostic::is_error) {
            return None;
        }
        publish::swap(&site, root, out, false, &|_, _| {}).drain_into(&mut faults)
    });
    Outcome::new(published, faults)
}

/// Builds a portal that must be sound.
pub fn sound(root: &Path, out: &Path) -> Published {
    let outcome = build(root, out, false);
    let errors: Vec<_> = outcome.diagnostics.iter().filter(|fault| fault.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    outcome.value.unwrap()
}

/// Every file below a folder, by its path.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Writes the files of a small portal: `(path, text)`.
pub fn write(root: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path: PathBuf = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Settings that are complete.
pub const SETTINGS: &str = "titel = \"Probe\"\nbasis_url = \"https://probe.example/unter/\"\n\n[herausgeber]\nname = \"Stelle\"\nkontakt = { email = \"stelle@probe.example\" }\n";
