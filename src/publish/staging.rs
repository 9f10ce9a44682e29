//! The folder in which a new site grows, until it takes the old one's place.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashSet;

use super::target::{MARKER_FILE, Target};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::files;

/// The ending of the folder in which a new site grows, beside the old one: `.public.neu`.
pub const STAGING_ENDING: &str = "neu";

/// The ending of the folder in which the old site waits where a system cannot exchange two folders: `.public.alt`.
const ASIDE_ENDING: &str = "alt";

/// A new site before it is published. Dropped without [`commit`](Staging::commit), it is removed.
pub struct Staging {
    folder: PathBuf,
    target: PathBuf,
    /// The folders below that are made, so that none is tried for each of its files.
    made: Mutex<FxHashSet<Box<str>>>,
    /// The first file that could not be written, and why: a full disk refuses all that follow.
    failure: OnceLock<Diagnostic>,
    /// Held until the end: tells another run that this folder is in use.
    _lock: Option<File>,
    committed: bool,
}

impl Staging {
    /// Begins a new site beside the target.
    ///
    /// What a killed run has left behind is removed, or put back where it is the only site there is; a run that is still at
    /// work is not disturbed.
    ///
    /// # Errors
    /// A diagnostic where another run is at work, or the folder cannot be made.
    pub fn begin(target: &Target) -> Result<Self, Box<Diagnostic>> {
        let folder = beside(target.folder(), STAGING_ENDING);
        let unusable = |error: &io::Error| unwritable(&folder.display().to_string(), error);
        let busy = || Box::new(Diagnostic::general(Code::Busy).with("ordner", target.folder().display().to_string()));
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent).map_err(|error| unwritable(&parent.display().to_string(), &error))?;
        }
        match fs::create_dir(&folder) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let _stale = lock(&folder).map_err(|()| busy())?;
                fs::remove_dir_all(&folder).map_err(|error| unusable(&error))?;
                fs::create_dir(&folder).map_err(|error| unusable(&error))?;
            }
            Err(error) => return Err(unusable(&error)),
        }
        let lock = lock(&folder).map_err(|()| busy())?;
        let target = target.folder().to_owned();
        let staging =
            Self { target, folder, made: Mutex::default(), failure: OnceLock::new(), _lock: lock, committed: false };
        tidy(&staging.target)?;
        staging.write(MARKER_FILE, concat!("transparenz ", env!("CARGO_PKG_VERSION"), "\n").as_bytes())?;
        Ok(staging)
    }

    /// Writes one file.
    ///
    /// # Errors
    /// A diagnostic where that fails.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
        self.open_new(path).and_then(|mut file| file.write_all(bytes)).map_err(|error| self.refused(path, &error))
    }

    /// Opens one file for writing, with its folders.
    ///
    /// # Errors
    /// A diagnostic where that fails. What fails later, while it is written, is kept as the folder's [`failure`](
    /// Self::failure), because whoever writes cannot say it.
    pub fn create(&self, path: &str) -> Result<impl Write + use<'_>, Box<Diagnostic>> {
        let file = self.open_new(path).map_err(|error| self.refused(path, &error))?;
        Ok(NewFile { file, path: path.into(), staging: self })
    }

    fn open_new(&self, path: &str) -> io::Result<File> {
        let full = self.folder.join(path);
        if let Some((folder, _)) = path.rsplit_once('/') {
            self.make_folder(folder, full.parent().unwrap_or(&self.folder))?;
        }
        File::create(&full)
    }

    /// Keeps that a file could not be written; gives what there is to say about it.
    pub fn refused(&self, path: &str, error: &io::Error) -> Box<Diagnostic> {
        let fault = unwritable(path, error);
        let _ = self.failure.set((*fault).clone());
        fault
    }

    /// Whether a file could not be written.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.failure.get().is_some()
    }

    /// What there is to say about the first file that could not be written.
    #[must_use]
    pub fn failure(&self) -> Option<Diagnostic> {
        self.failure.get().cloned()
    }

    /// Makes a folder, unless that has been done.
    fn make_folder(&self, folder: &str, full: &Path) -> io::Result<()> {
        let made = || self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if made().contains(folder) {
            return Ok(());
        }
        // Most lie in one that is there already: two at once may make the same, which is no fault.
        match fs::create_dir(full) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => fs::create_dir_all(full)?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
        made().insert(folder.into());
        Ok(())
    }

    /// Opens a file that is written already.
    ///
    /// # Errors
    /// Where that fails.
    pub fn open(&self, path: &str) -> io::Result<File> {
        File::open(self.folder.join(path))
    }

    /// Copies the file `name` of the portal at `root`; gives its bytes.
    ///
    /// # Errors
    /// A diagnostic where it cannot be read or written.
    pub fn copy(&self, root: &Path, name: &str, path: &str) -> Result<u64, Box<Diagnostic>> {
        let opened = files::open(root, name).and_then(|file| file.metadata().map(|facts| (file, facts.len())));
        let (from, bytes) = opened
            .map_err(|error| Box::new(Diagnostic::new(Code::Unreadable, Place::unread(name)).caused_by(&error)))?;
        let mut to = self.open_new(path).map_err(|error| self.refused(path, &error))?;
        // A file that grows while it is copied has an end all the same.
        io::copy(&mut from.take(bytes), &mut to).map_err(|error| self.refused(path, &error))
    }

    /// Puts the new site in the old one's place, in one step where the system can, and removes the old one.
    ///
    /// # Errors
    /// A diagnostic where that fails; the old site is then in its place.
    pub fn commit(mut self) -> Result<(), Box<Diagnostic>> {
        let failed = |error: &io::Error| unwritable(&self.target.display().to_string(), error);
        // Until it is removed, the old site lies where the next run begins: that one must wait, and not take it for a leftover.
        let _held = lock(&self.target);
        let old = if self.target.exists() {
            Some(exchange(&self.folder, &self.target).map_err(|error| failed(&error))?)
        } else {
            fs::rename(&self.folder, &self.target).map_err(|error| failed(&error))?;
            None
        };
        self.committed = true;
        // The new site stands: what cannot be removed now is removed by the next run.
        let _ = old.map(fs::remove_dir_all);
        Ok(())
    }
}

/// A file in the making, which tells its folder when it cannot be written.
struct NewFile<'s> {
    file: File,
    path: Box<str>,
    staging: &'s Staging,
}

impl Write for NewFile<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes).inspect_err(|error| {
            if error.kind() != ErrorKind::Interrupted {
                self.staging.refused(&self.path, error);
            }
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.committed {
            // What cannot be removed now is removed by the next run.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// `.public.neu` beside `public`.
fn beside(target: &Path, ending: &str) -> PathBuf {
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    target.with_file_name(format!(".{name}.{ending}"))
}

/// Clears away an old site that a run killed in the middle of [`two_steps`] has left aside; puts it back where the new one
/// has not come to stand.
fn tidy(target: &Path) -> Result<(), Box<Diagnostic>> {
    let aside = beside(target, ASIDE_ENDING);
    let tidied = match (aside.is_dir(), target.exists()) {
        (false, _) => Ok(()),
        (true, true) => fs::remove_dir_all(&aside),
        (true, false) => fs::rename(&aside, target),
    };
    match tidied {
        // A run that has just ended may clear it away at the same time.
        Err(error) if aside.exists() => Err(unwritable(&aside.display().to_string(), &error)),
        _ => Ok(()),
    }
}

/// Locks a folder for as long as the handle lives; fails where another process holds it.
fn lock(folder: &Path) -> Result<Option<File>, ()> {
    // Where folders cannot be opened or locked, runs are not kept apart.
    let Ok(handle) = File::open(folder) else { return Ok(None) };
    match handle.try_lock() {
        Ok(()) => Ok(Some(handle)),
        Err(fs::TryLockError::WouldBlock) => Err(()),
        Err(fs::TryLockError::Error(_)) => Ok(None),
    }
}

/// Puts the new folder in the old one's place; gives where the old one lies now.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, old: &Path) -> io::Result<PathBuf> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(new.to_owned()),
        // File systems that cannot exchange say so in one of these ways.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::NOTSUP) => two_steps(new, old),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(new: &Path, old: &Path) -> io::Result<PathBuf> {
    two_steps(new, old)
}

/// As [`exchange`], by way of a third name. A failure in the middle is undone; what cannot be undone now, the next run puts
/// right ([`tidy`]).
fn two_steps(new: &Path, old: &Path) -> io::Result<PathBuf> {
    let aside = beside(old, ASIDE_ENDING);
    fs::rename(old, &aside)?;
    if let Err(error) = fs::rename(new, old) {
        let _ = fs::rename(&aside, old);
        return Err(error);
    }
    Ok(aside)
}

/// A diagnostic about a file that cannot be written.
pub(super) fn unwritable(path: &str, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::general(Code::Unwritable).with("datei", path).caused_by(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these sites in it, each with its name on its page.
    fn with_sites(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let site = folder.path().join(name);
            fs::create_dir(&site).unwrap();
            fs::write(site.join(MARKER_FILE), "").unwrap();
            fs::write(site.join("index.html"), name).unwrap();
        }
        folder
    }

    fn sites(folder: &Path) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| {
                let page = fs::read_to_string(entry.path().join("index.html")).unwrap_or_default();
                (entry.file_name().to_string_lossy().into_owned(), page)
            })
            .collect();
        all.sort();
        all
    }

    fn site(name: &str, page: &str) -> (String, String) {
        (name.to_owned(), page.to_owned())
    }

    fn published(folder: &Path) -> Result<(), Box<Diagnostic>> {
        let staging = Staging::begin(&Target::check(&folder.join("public"))?)?;
        staging.write("index.html", b"another")?;
        staging.commit()
    }

    #[test]
    fn in_two_steps_the_new_site_takes_the_old_ones_place() {
        let folder = with_sites(&["public", ".public.neu"]);
        let at = |name: &str| folder.path().join(name);
        assert_eq!(two_steps(&at(".public.neu"), &at("public")).unwrap(), at(".public.alt"));
        assert_eq!(sites(folder.path()), [site(".public.alt", "public"), site("public", ".public.neu")]);
    }

    #[test]
    fn the_first_of_two_steps_is_undone_where_the_second_fails() {
        let folder = with_sites(&["public"]);
        let at = |name: &str| folder.path().join(name);
        assert!(two_steps(&at(".public.neu"), &at("public")).is_err());
        assert_eq!(sites(folder.path()), [site("public", "public")]);
    }

    #[test]
    fn an_old_site_left_aside_is_removed_where_a_newer_one_stands() {
        let folder = with_sites(&["public", ".public.alt", ".public.neu"]);
        published(folder.path()).unwrap();
        assert_eq!(sites(folder.path()), [site("public", "another")]);
    }

    #[test]
    fn an_old_site_left_aside_is_put_back_where_no_other_stands() {
        let folder = with_sites(&[".public.alt", ".public.neu"]);
        drop(Staging::begin(&Target::check(&folder.path().join("public")).unwrap()).unwrap());
        assert_eq!(sites(folder.path()), [site("public", ".public.alt")], "the run did not get as far as a new site");
        published(folder.path()).unwrap();
        assert_eq!(sites(folder.path()), [site("public", "another")]);
    }
}
