//! The folder in which a new site grows, until it takes the old one's place.

use std::fs::{self, DirBuilder, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashSet;

use super::claim::Claim;
use super::exchange::{self, Failed, Manner};
use super::marker::{self, Files, MARKER_FILE};
use super::target::Target;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::files::{self, Folder};

/// The ending of the folder in which a new site grows, beside the old one: `.public.neu`.
pub const STAGING_ENDING: &str = "neu";

/// The name of that folder where it must lie in the site's own: the folder around is another's, or another file system.
const INSIDE: &str = ".transparenz.neu";

/// How many names are tried for it: others may have taken them, and some leftovers cannot be cleared away.
const MOST_NAMES: usize = 50;

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
    /// Held until the end, and given up last: no other run may begin before this one has cleared away.
    claim: Claim,
}

/// How a new site came to its place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Committed {
    /// In how many steps.
    pub manner: Manner,
    /// Files of others that were kept, by their paths.
    pub kept: Vec<String>,
    /// Folders of old sites that could not be cleared away.
    pub left: Vec<PathBuf>,
}

impl Staging {
    /// Begins a new site for the target, which no other run may do before this one has ended.
    ///
    /// What a killed run has left behind is removed as far as it is provably ours.
    ///
    /// # Errors
    /// A diagnostic where another run is at work, or the folder cannot be made.
    pub fn begin(target: &Target) -> Result<Self, Box<Diagnostic>> {
        let claim = Claim::take(target)?;
        let site = claim.folder();
        let left = leftovers(site).into_iter().filter(|folder| clear(folder).is_err()).collect();
        let folder = make(site).map_err(|error| unwritable(&site.display().to_string(), &error))?;
        Ok(Self {
            folder,
            made: Mutex::default(),
            written: Mutex::default(),
            failure: OnceLock::new(),
            left,
            is_removed: false,
            claim,
        })
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
        io::copy(&mut from.take(bytes), &mut to).map_err(|error| self.refused(path, &error))
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
        let manner = exchange::exchange(&self.folder, &site, &new, &old).map_err(|cause| {
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
        Ok(Committed { manner, kept, left })
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

/// Paths in a message: the first ones.
#[must_use]
pub fn listed(paths: &[String]) -> String {
    const MOST_NAMED: usize = 5;
    let named = paths.iter().take(MOST_NAMED).map(|path| format!("„{path}“")).collect::<Vec<_>>().join(", ");
    if paths.len() > MOST_NAMED { format!("{named}, …") } else { named }
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

/// Removes a folder in which a site has grown, its marker last: what cannot be removed now still proves to be ours.
fn clear(folder: &Path) -> io::Result<()> {
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
fn make(site: &Path) -> io::Result<PathBuf> {
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
fn leftovers(site: &Path) -> Vec<PathBuf> {
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
fn identity(folder: &Path) -> io::Result<String> {
    use std::os::unix::fs::MetadataExt;
    let facts = fs::symlink_metadata(folder)?;
    Ok(format!("{}:{}", facts.dev(), facts.ino()))
}

#[cfg(not(unix))]
fn identity(folder: &Path) -> io::Result<String> {
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

/// A diagnostic about a file that cannot be written.
pub(super) fn unwritable(path: &str, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::general(Code::Unwritable).with("datei", path).caused_by(error))
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
