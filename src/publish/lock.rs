//! One run at a time: the lock on a site's marker, taken before anything is made.
//!
//! A lock belongs to a file and not to its name. Whoever waits for the marker of a site that was just published holds, in the
//! end, a file that is no longer there: hence the second look after each lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::fault::unwritable;
use crate::diagnostic::{Code, Diagnostic};

/// How often a marker is looked for that others replace at the same time.
pub(super) const MOST_LOOKS: usize = 20;

/// A file that is locked, and whether this run has made it.
pub(super) struct Locked {
    pub(super) file: File,
    pub(super) is_new: bool,
}

/// Opens and locks a file, made empty where there is none; `folder` is what a message names. None where the folder itself has
/// been cleared away in the meantime.
pub(super) fn take(path: &Path, folder: &Path) -> Result<Option<Locked>, Refused> {
    let mut is_new = false;
    for _ in 0..MOST_LOOKS {
        let file = match open(path, &mut is_new) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Refused { is_new, cause: unwritable(&path.display().to_string(), &error) }),
        };
        match file.try_lock() {
            Ok(()) if is_same(&file, path) => return Ok(Some(Locked { file, is_new })),
            // Others have cleared away or replaced what was opened.
            Ok(()) => is_new = false,
            Err(TryLockError::WouldBlock) => return Err(Refused { is_new, cause: busy(folder) }),
            Err(TryLockError::Error(error)) => return Err(Refused { is_new, cause: no_lock(folder, &error) }),
        }
    }
    Err(Refused { is_new, cause: busy(folder) })
}

/// Why there is no lock, and whether this run has made the file that should carry it.
pub(super) struct Refused {
    pub(super) is_new: bool,
    pub(super) cause: Box<Diagnostic>,
}

pub(super) fn busy(folder: &Path) -> Box<Diagnostic> {
    Box::new(Diagnostic::general(Code::Busy).with("ordner", folder.display().to_string()))
}

fn no_lock(folder: &Path, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::general(Code::NoLock).with("ordner", folder.display().to_string()).caused_by(error))
}

/// Makes sure that a file system knows locks at all, before `folder` is made in `parent`: so a run without one makes nothing.
/// Who holds the parent for a purpose of their own, or lets nobody look into it, is not in the way.
#[cfg(unix)]
pub(super) fn probe(parent: &Path, folder: &Path) -> Result<(), Box<Diagnostic>> {
    match File::open(parent).map(|parent| parent.try_lock_shared()) {
        Ok(Err(TryLockError::Error(error))) => Err(no_lock(folder, &error)),
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "a folder cannot be locked here")]
pub(super) fn probe(_: &Path, _: &Path) -> Result<(), Box<Diagnostic>> {
    Ok(())
}

/// Locks a new file that is about to take the place of a locked one.
pub(super) fn keep(file: &File) -> io::Result<()> {
    file.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => ErrorKind::WouldBlock.into(),
        TryLockError::Error(error) => error,
    })
}

/// Opens a file for a lock; `is_new` becomes true where it was made.
fn open(path: &Path, is_new: &mut bool) -> io::Result<File> {
    let open = |options: &mut OpenOptions| {
        no_links(options);
        options.open(path)
    };
    match open(OpenOptions::new().read(true).write(true).create_new(true)) {
        Ok(file) => {
            *is_new = true;
            return Ok(file);
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    match open(OpenOptions::new().read(true).write(true).create(true).truncate(false)) {
        // Another account has made it: a lock does not need to write.
        Err(error) if error.kind() == ErrorKind::PermissionDenied && path.exists() => {
            open(OpenOptions::new().read(true))
        }
        opened => opened,
    }
}

#[cfg(unix)]
fn no_links(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    options.custom_flags(flags.bits().cast_signed());
}

#[cfg(not(unix))]
fn no_links(_: &mut OpenOptions) {}

/// Whether a path still leads to a file.
#[cfg(unix)]
fn is_same(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |facts: fs::Metadata| (facts.dev(), facts.ino());
    let opened = file.metadata().ok().filter(fs::Metadata::is_file).map(id);
    opened.is_some() && opened == fs::symlink_metadata(path).ok().map(id)
}

#[cfg(not(unix))]
fn is_same(_: &File, path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|facts| facts.is_file())
}
