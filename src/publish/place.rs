//! Where a new site grows until it takes the old one's place: a folder that proves whose it is.

use std::fs::{self, DirBuilder};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::marker::{self, MARKER_FILE};
use crate::files::{self, Folder};

/// The ending of the folder in which a new site grows, beside the old one: `.public.neu`.
pub const STAGING_ENDING: &str = "neu";

/// The name of that folder where it must lie in the site's own: the folder around is another's, or another file system.
const INSIDE: &str = ".transparenz.neu";

/// How many names are tried for it: others may have taken them, and some leftovers cannot be cleared away.
const MOST_NAMES: usize = 50;

/// Removes a folder in which a site has grown, its marker last: what cannot be removed now still proves to be ours.
pub(super) fn clear(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if entry.file_name() != MARKER_FILE {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_dir_all(folder)
}

/// The folders in which a new site may grow, the best first: beside the old one, else in it.
fn places(site: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let name = site.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let numbered = |folder: PathBuf| {
        let numbers = (2..=MOST_NAMES).map(|number| format!("-{number}"));
        let ending = folder.to_string_lossy().into_owned();
        std::iter::once(String::new())
            .chain(numbers)
            .map(move |number| PathBuf::from(format!("{ending}{number}")))
            .collect()
    };
    (numbered(site.with_file_name(format!(".{name}.{STAGING_ENDING}"))), numbered(site.join(INSIDE)))
}

/// Makes that folder. It is made in the site's folder and then moved beside it: so it has the group and the rights that
/// things in that folder get, and where it cannot be moved there, it stays.
pub(super) fn make(site: &Path) -> io::Result<PathBuf> {
    let is_free = |path: &&PathBuf| fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound);
    let (beside, inside) = places(site);
    let made = inside.iter().find(is_free).ok_or(ErrorKind::AlreadyExists)?;
    only_ours().create(made)?;
    let marked = fs::write(made.join(MARKER_FILE), marker::of_staging(site, &identity(made)?));
    if let Err(error) = marked {
        let _ = fs::remove_dir_all(made);
        return Err(error);
    }
    match beside.iter().find(is_free) {
        Some(place) if fs::rename(made, place).is_ok() => Ok(place.clone()),
        _ => Ok(made.clone()),
    }
}

/// What earlier runs have left, where it is provably theirs.
pub(super) fn leftovers(site: &Path) -> Vec<PathBuf> {
    let (beside, inside) = places(site);
    beside.into_iter().chain(inside).filter(|folder| is_staging(folder, site)).collect()
}

/// Whether a folder is one in which a site for this place has grown: its marker names the place and the folder itself.
pub(super) fn is_staging(folder: &Path, site: &Path) -> bool {
    const MOST: u64 = 64 * 1024;
    if !fs::symlink_metadata(folder).is_ok_and(|facts| facts.is_dir()) {
        return false;
    }
    let marker = Folder::open(folder)
        .and_then(|inside| inside.file_at(Path::new(MARKER_FILE)))
        .and_then(|file| files::read(file, MOST))
        .unwrap_or_default();
    let after_first_line = |text: &str| text.split_once('\n').map(|(_, rest)| rest.to_owned());
    let expected = identity(folder).ok().and_then(|identity| after_first_line(&marker::of_staging(site, &identity)));
    expected.is_some() && std::str::from_utf8(&marker).ok().and_then(after_first_line) == expected
}

/// What no other folder has in common with this one.
#[cfg(unix)]
pub(super) fn identity(folder: &Path) -> io::Result<String> {
    use std::os::unix::fs::MetadataExt;
    let facts = fs::symlink_metadata(folder)?;
    Ok(format!("{}:{}", facts.dev(), facts.ino()))
}

#[cfg(not(unix))]
pub(super) fn identity(folder: &Path) -> io::Result<String> {
    use std::time::UNIX_EPOCH;
    let made = fs::symlink_metadata(folder)?.created()?;
    Ok(made.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos().to_string())
}

/// Makes folders that only this account may enter: what grows there may lie where a server looks.
#[cfg(unix)]
fn only_ours() -> DirBuilder {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

#[cfg(not(unix))]
fn only_ours() -> DirBuilder {
    DirBuilder::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_proves_for_which_site_it_is_and_that_it_is_no_copy() {
        let folder = tempfile::tempdir().unwrap();
        let (site, other) = (folder.path().join("public"), folder.path().join("other"));
        fs::create_dir(&site).unwrap();
        let made = make(&site).unwrap();
        assert_eq!(made, folder.path().join(".public.neu"));
        assert!(is_staging(&made, &site) && !is_staging(&made, &other));
        let copy = folder.path().join(".public.neu-2");
        fs::create_dir(&copy).unwrap();
        fs::copy(made.join(MARKER_FILE), copy.join(MARKER_FILE)).unwrap();
        let empty = folder.path().join(".public.neu-3");
        fs::create_dir(&empty).unwrap();
        fs::write(empty.join(MARKER_FILE), "").unwrap();
        assert_eq!(leftovers(&site), [made]);
        assert_eq!(make(&site).unwrap(), folder.path().join(".public.neu-4"));
    }
}
