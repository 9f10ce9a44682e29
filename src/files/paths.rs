//! Folders as paths, for systems on which folders cannot be opened: looked at before, not safe against what changes meanwhile.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::Kind;
use crate::diagnostic::Refusal;

/// A folder.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Opens a folder that the operator named: links on the way are followed.
    ///
    /// # Errors
    /// Where it is not there or is no folder.
    pub fn open(path: &Path) -> io::Result<Self> {
        if fs::metadata(path)?.is_dir() { Ok(Self(path.to_owned())) } else { Err(io::ErrorKind::NotADirectory.into()) }
    }

    /// Opens a folder in this one, which may not be a link.
    pub(super) fn folder(&self, name: &OsStr) -> io::Result<Self> {
        let path = self.0.join(name);
        match kind(fs::symlink_metadata(&path)?.file_type()) {
            Kind::Folder => Ok(Self(path)),
            Kind::Link => Err(Refusal::Link.into()),
            Kind::File | Kind::Other => Err(io::ErrorKind::NotADirectory.into()),
        }
    }

    /// Opens an ordinary file in this folder, which may not be a link.
    pub(super) fn file(&self, name: &OsStr) -> io::Result<File> {
        let path = self.0.join(name);
        ordinary(kind(fs::symlink_metadata(&path)?.file_type()))?;
        File::open(path)
    }

    /// As [`file`](Self::file), but links are followed.
    pub(super) fn file_behind_links(&self, name: &OsStr) -> io::Result<File> {
        let path = self.0.join(name);
        ordinary(kind(fs::metadata(&path)?.file_type()))?;
        File::open(path)
    }

    /// What lies in it, in no order.
    pub(super) fn entries(&self) -> io::Result<Vec<(OsString, Kind)>> {
        fs::read_dir(&self.0)?.map(|entry| entry.and_then(|it| Ok((it.file_name(), kind(it.file_type()?))))).collect()
    }
}

fn kind(of: FileType) -> Kind {
    match of {
        of if of.is_dir() => Kind::Folder,
        of if of.is_file() => Kind::File,
        of if of.is_symlink() => Kind::Link,
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
