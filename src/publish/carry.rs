//! What the new site has of the old one: a file whose bytes are the same keeps its time.
//!
//! Servers tell a version by time and size (`ETag`, `Last-Modified`), and so does whoever copies a site elsewhere (`rsync`):
//! what has not changed must not look new. The bytes themselves are compared, so that nothing has to be believed of what lies
//! in the old site. The file itself is a new one: its rights are those that new files get now.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::SystemTime;

use super::marker::Files;
use crate::files::Folder;

/// Bytes that are compared at once.
const PIECE: usize = 16 * 1024;

/// The site that stands; none where there is none yet.
pub(super) struct OldSite(Option<Folder>);

impl OldSite {
    /// The site at `path`. In: what of it is ours, for a site that has nothing of ours has nothing to compare.
    pub(super) fn open(path: &Path, ours: &Files) -> Self {
        Self((!ours.is_empty()).then(|| Folder::open(path).ok()).flatten())
    }

    /// The time of its file at `path`, where that has these bytes.
    pub(super) fn time_of(&self, path: &str, bytes: &[u8]) -> Option<SystemTime> {
        let old = self.file(path).filter(|old| has_bytes(old, bytes))?;
        old.metadata().and_then(|facts| facts.modified()).ok()
    }

    /// Gives a file that was written in pieces the time of the one at `path`, where both have the same bytes; true where they
    /// do.
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
        self.0.as_ref()?.file_at(Path::new(path)).ok()
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

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
    fn the_same_bytes_are_known_again_and_others_are_not() {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE] {
            let bytes = vec![b'x'; length];
            let (_folder, old, _) = site(&bytes);
            assert!(old.time_of("a/index.html", &bytes).is_some(), "{length}");
            let mut other = bytes.clone();
            other.push(b'y');
            assert!(old.time_of("a/index.html", &other).is_none());
            other.pop();
            if let Some(last) = other.last_mut() {
                *last = b'z';
                assert!(old.time_of("a/index.html", &other).is_none(), "{length}");
            }
        }
    }

    #[test]
    fn a_written_file_gets_the_time_of_one_that_is_like_it() {
        let (folder, old, to) = site(b"abc");
        let before = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        let file = folder.path().join("public/a/index.html");
        File::options().write(true).open(file).unwrap().set_modified(before).unwrap();
        fs::write(&to, "abc").unwrap();
        assert!(old.give_time("a/index.html", &to));
        assert_eq!(fs::metadata(&to).unwrap().modified().unwrap(), before);
        fs::write(&to, "abd").unwrap();
        assert!(!old.give_time("a/index.html", &to) && fs::metadata(&to).unwrap().modified().unwrap() != before);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_compared_through_a_link() {
        let (folder, old, _) = site(b"abc");
        fs::rename(folder.path().join("public/a"), folder.path().join("b")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("b"), folder.path().join("public/a")).unwrap();
        assert!(old.time_of("a/index.html", b"abc").is_none());
    }
}
