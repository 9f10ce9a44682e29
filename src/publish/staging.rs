//! The folder in which a new site grows, until it takes the old one's place.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashSet;

use super::carry::OldSite;
use super::claim::Claim;
use super::exchange::{self, Failed, Manner};
use super::fault::{listed, unwritable};
use super::marker::Files;
use super::place::{clear, leftovers, make};
use super::target::Target;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::files;

/// A new site before it is published. Dropped without [`commit`](Staging::commit), it is removed.
pub struct Staging {
    folder: PathBuf,
    /// The folders below that are made, so that none is tried for each of its files.
    made: Mutex<FxHashSet<Box<str>>>,
    /// The files that are written or begun.
    written: Mutex<Files>,
    /// The first file that could not be written, and why: a full disk refuses all that follow.
    failure: OnceLock<Diagnostic>,
    /// What earlier runs have left and what cannot be cleared away.
    left: Vec<PathBuf>,
    is_removed: bool,
    /// The site that stands, for files that it has already.
    old: OldSite,
    /// How many files the old site does not have like this.
    changed: AtomicUsize,
    /// Held until the end, and given up last: no other run may begin before this one has cleared away.
    claim: Claim,
}

/// How a new site came to its place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Committed {
    /// In how many steps.
    pub manner: Manner,
    /// How many files the old site did not have like this; all others kept their times.
    pub changed: usize,
    /// Files of others that were kept, by their paths.
    pub kept: Vec<String>,
    /// Folders of old sites that could not be cleared away.
    pub left: Vec<PathBuf>,
}

impl Staging {
    /// Begins a new site for the target, which no other run may do before this one has ended.
    ///
    /// An exchange in the middle of which a run was killed is carried on first. What is left behind then is removed as far
    /// as it is provably ours.
    ///
    /// # Errors
    /// A diagnostic where another run is at work, or the folder cannot be made.
    pub fn begin(target: &Target) -> Result<Self, Box<Diagnostic>> {
        let claim = Claim::take(target)?;
        let site = claim.folder();
        let begun = leftovers(site);
        for folder in &begun {
            // Where that fails, the new site comes in place of both.
            let _ = exchange::carry_on(folder, site, claim.files());
        }
        let left = begun.into_iter().filter(|folder| clear(folder).is_err()).collect();
        let folder = make(site).map_err(|error| unwritable(&site.display().to_string(), &error))?;
        Ok(Self {
            folder,
            made: Mutex::default(),
            written: Mutex::default(),
            failure: OnceLock::new(),
            left,
            is_removed: false,
            old: OldSite::open(site, claim.files()),
            changed: AtomicUsize::new(0),
            claim,
        })
    }

    /// Writes one file.
    ///
    /// # Errors
    /// A diagnostic where that fails.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
        self.write_new(path, bytes).map_err(|error| self.refused(path, &error))
    }

    fn write_new(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let time = self.old.time_of(path, bytes);
        let mut file = self.open_new(path)?;
        file.write_all(bytes)?;
        match time {
            Some(time) => file.set_modified(time),
            None => {
                self.count_changed();
                Ok(())
            }
        }
    }

    /// A file that was written in pieces is whole: where the old site has the same, it has its time.
    pub(super) fn settle_time(&self, path: &str) {
        if !self.old.give_time(path, &self.folder.join(path)) {
            self.count_changed();
        }
    }

    fn count_changed(&self) {
        self.changed.fetch_add(1, Ordering::Relaxed);
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
        let file = File::create(&full)?;
        self.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.into());
        Ok(file)
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
        let copied = io::copy(&mut from.take(bytes), &mut to).map_err(|error| self.refused(path, &error))?;
        drop(to);
        self.settle_time(path);
        Ok(copied)
    }

    /// Puts the new site in the old one's place and removes the old one. The folder itself stays the same, and so do its
    /// rights and what others have put there.
    ///
    /// # Errors
    /// A diagnostic where that fails; the old site is then in its place.
    pub fn commit(mut self) -> Result<Committed, Box<Diagnostic>> {
        let site = self.claim.folder().to_owned();
        let failed = |error: &io::Error| unwritable(&site.display().to_string(), error);
        let files = std::mem::take(&mut *self.written.lock().unwrap_or_else(PoisonError::into_inner));
        let before = self.claim.files().clone();
        let new = exchange::grown(&self.folder, &files).map_err(|error| failed(&error))?;
        let old = exchange::found(&site, &self.folder, &before).map_err(|error| failed(&error))?;
        exchange::settle(&self.folder).map_err(|error| failed(&error))?;
        // A run that is killed in the middle must not have made files that the next one takes for others'.
        let both = before.union(&files).cloned().collect();
        self.claim.list(&both, &self.folder).map_err(|error| failed(&error))?;
        let manner = exchange::exchange(&self.folder, &site, &both, &new, &old).map_err(|cause| {
            // Nothing depends on it: the longer list names files that are not there.
            let _ = self.claim.list(&before, &self.folder);
            told(cause, &site)
        })?;
        self.claim.keep();
        // The site stands. Where its list cannot be made shorter, it names files that are gone.
        let _ = self.claim.list(&files, &self.folder);
        exchange::settle_names(&site);
        let kept = super::plan::foreign(&old);
        let mut left = std::mem::take(&mut self.left);
        self.is_removed = true;
        if clear(&self.folder).is_err() && self.folder.exists() {
            left.push(self.folder.clone());
        }
        Ok(Committed { manner, changed: self.changed.load(Ordering::Relaxed), kept, left })
    }
}

/// What there is to say about a site that did not come to its place.
fn told(cause: Failed, site: &Path) -> Box<Diagnostic> {
    let ordner = site.display().to_string();
    match cause {
        Failed::InTheWay(paths) => {
            let fault = Diagnostic::general(Code::ForeignOutput).with("ordner", ordner).with("art", "im-weg");
            Box::new(fault.with("vorhanden", listed(&paths)))
        }
        Failed::Refused(path, error) => unwritable(&path.display().to_string(), &error),
        Failed::Mixed(path, error) => {
            let fault = Diagnostic::general(Code::HalfExchanged).with("ordner", ordner);
            Box::new(fault.with("datei", path.display().to_string()).caused_by(&error))
        }
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
        if !self.is_removed {
            // What cannot be removed now is removed by the next run.
            let _ = clear(&self.folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One run, which takes its time between two files; gives whether it has published.
    fn run(site: &Path, root: &Path, words: &str) -> bool {
        let begun = Target::check(site, root).and_then(|target| Staging::begin(&target)).and_then(|staging| {
            staging.write("index.html", words.as_bytes())?;
            std::thread::sleep(std::time::Duration::from_micros(500));
            staging.write("daten/x.csv", words.as_bytes())?;
            staging.write(&format!("{words}/index.html"), words.as_bytes())?;
            staging.commit()
        });
        match begun {
            Ok(_) => true,
            Err(fault) => {
                assert_eq!(fault.code(), Code::Busy, "{fault:?}");
                false
            }
        }
    }

    #[test]
    fn of_two_hundred_times_two_runs_each_leaves_one_whole_site() {
        let folder = tempfile::tempdir().unwrap();
        let (site, root) = (folder.path().join("public"), folder.path().join("portal"));
        fs::create_dir(&root).unwrap();
        let mut published = 0;
        for round in 0..200 {
            // Every tenth pair begins where there is no site yet.
            if round % 10 == 0 {
                let _ = fs::remove_dir_all(&site);
            }
            let (one, other) = std::thread::scope(|scope| {
                let other = scope.spawn(|| run(&site, &root, "eins"));
                (run(&site, &root, "zwei"), other.join().unwrap())
            });
            published += usize::from(one) + usize::from(other);
            let read = |path: &str| fs::read_to_string(site.join(path)).unwrap_or_default();
            let words = read("index.html");
            if one || other {
                assert!(words == "eins" || words == "zwei", "round {round}: {words}");
            }
            if !words.is_empty() {
                assert!(read("daten/x.csv") == words && read(&format!("{words}/index.html")) == words, "round {round}");
                assert_eq!(fs::read_dir(&site).unwrap().count(), 4, "round {round}");
            }
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "round {round}");
        }
        assert!(published >= 100, "{published}");
    }
}
