//! Folders as open handles: what is asked for by name is asked of the folder that was opened, wherever its path leads by now.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStringExt;
use std::path::Path;

use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags, fstat, openat, statat};
use rustix::io::Errno;

use super::Kind;
use crate::diagnostic::Refusal;

/// An open folder.
#[derive(Debug)]
pub struct Folder(OwnedFd);

/// Whether a link in the last step of a path is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    Follow,
    Refuse,
}

impl Folder {
    /// Opens a folder that the operator named: links on the way are followed.
    ///
    /// # Errors
    /// Where it is not there, may not be opened, or is no folder.
    pub fn open(path: &Path) -> io::Result<Self> {
        Ok(Self(openat(CWD, path, FOLDER, Mode::empty())?))
    }

    /// Opens a folder in this one, which may not be a link.
    pub(super) fn folder(&self, name: &OsStr) -> io::Result<Self> {
        match openat(&self.0, name, FOLDER | OFlags::NOFOLLOW, Mode::empty()) {
            Ok(handle) => Ok(Self(handle)),
            // Systems say in several ways that it is a link.
            Err(_) if self.kind(name, Links::Refuse).is_ok_and(|kind| kind == Kind::Link) => Err(Refusal::Link.into()),
            Err(error) => Err(error.into()),
        }
    }

    /// Opens an ordinary file in this folder, which may not be a link.
    pub(super) fn file(&self, name: &OsStr) -> io::Result<File> {
        self.open_file(name, Links::Refuse)
    }

    /// As [`file`](Self::file), but links are followed.
    pub(super) fn file_behind_links(&self, name: &OsStr) -> io::Result<File> {
        self.open_file(name, Links::Follow)
    }

    fn open_file(&self, name: &OsStr, links: Links) -> io::Result<File> {
        // Looked at before, because opening a device may set it going, and after, because it may be another by then.
        ordinary(self.kind(name, links)?)?;
        // Without NONBLOCK a pipe that has come into its place would wait for somebody to write.
        let mut flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        flags.set(OFlags::NOFOLLOW, links == Links::Refuse);
        let handle = match openat(&self.0, name, flags, Mode::empty()) {
            Err(Errno::LOOP | Errno::MLINK) => return Err(Refusal::Link.into()),
            opened => opened?,
        };
        ordinary(kind(FileType::from_raw_mode(fstat(&handle)?.st_mode)))?;
        Ok(handle.into())
    }

    fn kind(&self, name: &OsStr, links: Links) -> io::Result<Kind> {
        let flags = if links == Links::Refuse { AtFlags::SYMLINK_NOFOLLOW } else { AtFlags::empty() };
        Ok(kind(FileType::from_raw_mode(statat(&self.0, name, flags)?.st_mode)))
    }

    /// What lies in it, in no order.
    pub(super) fn entries(&self) -> io::Result<Vec<(OsString, Kind)>> {
        let mut entries = Vec::new();
        for entry in Dir::read_from(&self.0)? {
            let entry = entry?;
            let name = OsString::from_vec(entry.file_name().to_bytes().to_vec());
            if name == "." || name == ".." {
                continue;
            }
            let kind = match entry.file_type() {
                // Not every file system says it here.
                FileType::Unknown => self.kind(&name, Links::Refuse)?,
                known => kind(known),
            };
            entries.push((name, kind));
        }
        Ok(entries)
    }
}

const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

const fn kind(of: FileType) -> Kind {
    match of {
        FileType::Directory => Kind::Folder,
        FileType::RegularFile => Kind::File,
        FileType::Symlink => Kind::Link,
        _ => Kind::Other,
    }
}

fn ordinary(kind: Kind) -> io::Result<()> {
    match kind {
        Kind::File => Ok(()),
        Kind::Link => Err(Refusal::Link.into()),
        Kind::Folder | Kind::Other => Err(Refusal::NoFile.into()),
    }
}
