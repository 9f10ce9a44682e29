//! A site's folder that this run alone may write: locked, and with the list of what is ours in it.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::fault::{foreign, unwritable};
use super::lock;
use super::marker::{self, Files, MARKER_FILE};
use super::target::{Target, is_empty};
use crate::diagnostic::{Code, Diagnostic};

/// The name, in the folder of the new site, under which a marker is written before it takes its place.
const NEXT_MARKER: &str = ".transparenz.liste";

/// A locked site. Where it was begun by this run, dropping it clears it away unless a site has come to stand.
pub(super) struct Claim {
    folder: PathBuf,
    files: Files,
    /// The marker, whose lock is held.
    lock: Option<File>,
    /// Whether this run has made the marker, and the folder.
    made: Made,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    Nothing,
    Marker,
    Folder,
}

impl Claim {
    /// Takes the folder for this run. Before the lock is held, nothing is made but what carries it.
    ///
    /// # Errors
    /// A diagnostic where another run has it, no lock can be had, or the folder is not ours.
    pub(super) fn take(target: &Target) -> Result<Self, Box<Diagnostic>> {
        let folder = target.folder().to_owned();
        let path = folder.join(MARKER_FILE);
        let unusable = |error: &io::Error| unwritable(&folder.display().to_string(), error);
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent).map_err(|error| unwritable(&parent.display().to_string(), &error))?;
        }
        let (mut lock, mut made) = Self::lock(&folder, &path)?;
        let mut text = String::new();
        let read = lock.read_to_string(&mut text).ok().and_then(|_| marker::read(&text));
        let files = match read {
            Some(files) => files,
            None if text.is_empty() && is_empty(&folder).map_err(|error| unusable(&error))? => {
                lock.write_all(marker::of_site(&Files::new()).as_bytes()).map_err(|error| unusable(&error))?;
                // A run that was killed before it wrote a word has made it: it is as good as made by this one.
                if made == Made::Nothing {
                    made = Made::Marker;
                }
                Files::new()
            }
            None => return Err(foreign(&folder)),
        };
        Ok(Self { folder, files, lock: Some(lock), made })
    }

    /// Makes the folder where there is none, and locks the marker in it. A first run that fails at the same time clears both
    /// away: then they are made again.
    fn lock(folder: &Path, path: &Path) -> Result<(File, Made), Box<Diagnostic>> {
        for _ in 0..lock::MOST_LOOKS {
            if let Some(parent) = folder.parent().filter(|_| fs::symlink_metadata(folder).is_err()) {
                lock::probe(parent, folder)?;
            }
            let is_new_folder = match fs::create_dir(folder) {
                Ok(()) => true,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => false,
                Err(error) => return Err(unwritable(&folder.display().to_string(), &error)),
            };
            let made = |is_new_marker: bool| match (is_new_folder, is_new_marker) {
                (true, _) => Made::Folder,
                (false, true) => Made::Marker,
                (false, false) => Made::Nothing,
            };
            match lock::take(path, folder) {
                Ok(Some(locked)) => return Ok((locked.file, made(locked.is_new))),
                Ok(None) => {}
                Err(refused) => {
                    if refused.cause.code() == Code::NoLock {
                        clear_away(folder, made(refused.is_new));
                    }
                    return Err(refused.cause);
                }
            }
        }
        Err(lock::busy(folder))
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the program has written here before.
    pub(super) const fn files(&self) -> &Files {
        &self.files
    }

    /// Writes the list of what is ours, by way of a file in `staging`, and holds the lock on without a gap.
    pub(super) fn list(&mut self, files: &Files, staging: &Path) -> io::Result<()> {
        let next = staging.join(NEXT_MARKER);
        let mut file = File::create(&next)?;
        file.write_all(marker::of_site(files).as_bytes())?;
        file.sync_all()?;
        lock::keep(&file)?;
        fs::rename(&next, self.folder.join(MARKER_FILE))?;
        self.lock = Some(file);
        Ok(())
    }

    /// The site stands: it is not cleared away.
    pub(super) const fn keep(&mut self) {
        self.made = Made::Nothing;
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        clear_away(&self.folder, self.made);
        self.lock.take();
    }
}

/// Clears away what this run has made, as far as nothing else has come there.
fn clear_away(folder: &Path, made: Made) {
    if made == Made::Nothing {
        return;
    }
    let _ = fs::remove_file(folder.join(MARKER_FILE));
    if made == Made::Folder {
        let _ = fs::remove_dir(folder);
    }
}
