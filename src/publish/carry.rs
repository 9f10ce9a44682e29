//! What the new site has of the old one: a file whose bytes are the same is carried over, with its time.
//!
//! Servers tell a version by time and size (`ETag`, `Last-Modified`), and so does whoever copies a site elsewhere (`rsync`):
//! what has not changed must not look new. The bytes themselves are compared, so that nothing has to be believed of what lies
//! in the old site.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::marker::Files;
use crate::files::Folder;

/// Bytes that are compared at once.
const PIECE: usize = 16 * 1024;

/// The site that stands; none where there is none yet.
pub(super) struct OldSite {
    path: PathBuf,
    folder: Option<Folder>,
}

/// What became of a file of the new site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Carried {
    /// The old site's file lies in its place: nothing is to be written.
    Whole,
    /// It is to be written, and has the old one's time.
    Time,
    /// The old site has none like it.
    No,
}

impl OldSite {
    /// The site at `path`. In: what of it is ours, for a site that has nothing of ours has nothing to carry over.
    pub(super) fn open(path: &Path, ours: &Files) -> Self {
        let folder = (!ours.is_empty()).then(|| Folder::open(path).ok()).flatten();
        Self { path: path.to_owned(), folder }
    }

    /// Puts the old site's file to `to`, where nothing lies yet, as far as it has these bytes.
    pub(super) fn carry(&self, path: &str, bytes: &[u8], to: &Path) -> Carried {
        let Some(old) = self.file(path).filter(|old| has_bytes(old, bytes)) else { return Carried::No };
        let is_linked = fs::hard_link(self.path.join(path), to).is_ok();
        match old.metadata() {
            Ok(facts) if is_linked && fs::symlink_metadata(to).is_ok_and(|new| is_same(&new, &facts)) => Carried::Whole,
            // Another has come into its place meanwhile, or the file system links nothing.
            _ if is_linked && fs::remove_file(to).is_err() => Carried::No,
            _ => Carried::Time,
        }
    }

    /// Gives a file that was written the old one's time, as far as both have the same bytes; true where they do.
    pub(super) fn give_time(&self, path: &str, written: &Path) -> bool {
        let Some(old) = self.file(path) else { return false };
        let same = File::open(written).is_ok_and(|new| are_alike(&old, &new).unwrap_or(false));
        same && old
            .metadata()
            .and_then(|facts| facts.modified())
            .is_ok_and(|time| File::options().write(true).open(written).and_then(|new| new.set_modified(time)).is_ok())
    }

    /// A file of it; no step on the way is a link.
    fn file(&self, path: &str) -> Option<File> {
        self.folder.as_ref()?.file_at(Path::new(path)).ok()
    }
}

fn has_bytes(mut file: &File, bytes: &[u8]) -> bool {
    if !file.metadata().is_ok_and(|facts| facts.len() == bytes.len() as u64) {
        return false;
    }
    let mut piece = [0; PIECE];
    bytes.chunks(PIECE).all(|expected| {
        piece.get_mut(..expected.len()).is_some_and(|piece| file.read_exact(piece).is_ok() && piece == expected)
    })
}

fn are_alike(mut one: &File, mut other: &File) -> io::Result<bool> {
    let length = one.metadata()?.len();
    if other.metadata()?.len() != length {
        return Ok(false);
    }
    let (mut first, mut second) = ([0; PIECE], [0; PIECE]);
    let mut left = length;
    while left > 0 {
        let size = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
        let (Some(first), Some(second)) = (first.get_mut(..size), second.get_mut(..size)) else { return Ok(false) };
        one.read_exact(first)?;
        other.read_exact(second)?;
        if first != second {
            return Ok(false);
        }
        left -= size as u64;
    }
    Ok(true)
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    one.is_file() && one.len() == other.len() && one.modified().ok() == other.modified().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(bytes: &[u8]) -> (tempfile::TempDir, OldSite, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("public/a")).unwrap();
        fs::write(folder.path().join("public/a/index.html"), bytes).unwrap();
        let ours = std::iter::once("a/index.html".into()).collect();
        let old = OldSite::open(&folder.path().join("public"), &ours);
        let to = folder.path().join("new.html");
        (folder, old, to)
    }

    #[test]
    fn the_same_bytes_are_carried_over_and_others_are_not() {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE] {
            let bytes = vec![b'x'; length];
            let (_folder, old, to) = site(&bytes);
            assert_eq!(old.carry("a/index.html", &bytes, &to), Carried::Whole, "{length}");
            assert_eq!(fs::read(&to).unwrap(), bytes);
            fs::remove_file(&to).unwrap();
            let mut other = bytes.clone();
            other.push(b'y');
            assert_eq!(old.carry("a/index.html", &other, &to), Carried::No);
            if let Some(last) = other.split_last().and_then(|(_, rest)| rest.len().checked_sub(1)) {
                other.pop();
                other[last] = b'z';
                assert_eq!(old.carry("a/index.html", &other, &to), Carried::No, "{length}");
            }
            assert!(!to.exists());
        }
    }

    #[test]
    fn a_written_file_gets_the_time_of_one_that_is_like_it() {
        let (_folder, old, to) = site(b"abc");
        let before = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        File::options().write(true).open(old.path.join("a/index.html")).unwrap().set_modified(before).unwrap();
        fs::write(&to, "abc").unwrap();
        assert!(old.give_time("a/index.html", &to));
        assert_eq!(fs::metadata(&to).unwrap().modified().unwrap(), before);
        fs::write(&to, "abd").unwrap();
        assert!(!old.give_time("a/index.html", &to) && fs::metadata(&to).unwrap().modified().unwrap() != before);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_carried_over_through_a_link() {
        let (folder, old, to) = site(b"abc");
        fs::rename(folder.path().join("public/a"), folder.path().join("b")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("b"), folder.path().join("public/a")).unwrap();
        assert_eq!(old.carry("a/index.html", b"abc", &to), Carried::No);
        assert!(!to.exists());
    }
}
