//! One run at a time: the lock on a site's marker, taken before anything is made.
//!
//! A lock belongs to a file and not to its name. Whoever waits for the marker of a site that was just published holds, in the
//! end, a file that is no longer there: hence the second look after each lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic};

/// How often a marker is looked for that others replace at the same time.
pub(super) const MOST_LOOKS: usize = 20;

/// Opens and locks a file, made empty where there is none; `folder` is what a message names. None where the folder itself has
/// been cleared away in the meantime.
pub(super) fn take(path: &Path, folder: &Path) -> Result<Option<File>, Box<Diagnostic>> {
    let named = |code| Diagnostic::general(code).with("ordner", folder.display().to_string());
    for _ in 0..MOST_LOOKS {
        let file = match open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(super::staging::unwritable(&path.display().to_string(), &error)),
        };
        match file.try_lock() {
            Ok(()) if is_same(&file, path) => return Ok(Some(file)),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Box::new(named(Code::Busy))),
            Err(TryLockError::Error(error)) => return Err(Box::new(named(Code::NoLock).caused_by(&error))),
        }
    }
    Err(Box::new(named(Code::Busy)))
}

/// Locks a new file that is about to take the place of a locked one.
pub(super) fn keep(file: &File) -> io::Result<()> {
    file.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => ErrorKind::WouldBlock.into(),
        TryLockError::Error(error) => error,
    })
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    no_links(&mut options);
    match options.open(path) {
        // Another account has made it: a lock does not need to write.
        Err(error) if error.kind() == ErrorKind::PermissionDenied && path.exists() => {
            let mut reading = OpenOptions::new();
            reading.read(true);
            no_links(&mut reading);
            reading.open(path)
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
