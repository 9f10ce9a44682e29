//! Where a site may be published to.

use std::path::{Component, Path, PathBuf};
use std::{fs, io};

use super::exchange::OF_SYSTEM;
use super::fault::{foreign, unwritable};
use super::marker::{self, MARKER_FILE};
use super::place::is_staging;
use crate::diagnostic::{Code, Diagnostic};
use crate::files::{self, Folder};

/// A folder that may be published to: it is not there yet, empty, or a site of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    folder: PathBuf,
}

impl Target {
    /// Makes sure that a site may come to `folder`, apart from all that is read of the portal at `root`, and makes nothing;
    /// links to folders are followed.
    ///
    /// # Errors
    /// A diagnostic where the folder holds anything else and proves nothing, where it cannot be looked at, or where it and
    /// the portal lie inside of each other.
    pub fn check(folder: &Path, root: &Path) -> Result<Self, Box<Diagnostic>> {
        let unusable = |error: io::Error| unwritable(&folder.display().to_string(), &error);
        let place = absolute(folder).map_err(unusable)?;
        if let Err(error) = fs::symlink_metadata(&place) {
            return if is_gone(&error) { Self { folder: place }.apart_from(root) } else { Err(unusable(error)) };
        }
        // A first run that fails clears its folder away, also while this one looks at it.
        let target = match place.canonicalize() {
            Ok(folder) => Self { folder },
            Err(error) if is_gone(&error) && fs::symlink_metadata(&place).is_err() => {
                return Self { folder: place }.apart_from(root);
            }
            Err(error) => return Err(unusable(error)),
        };
        if target.folder.parent().is_none() || fs::metadata(&target.folder).is_ok_and(|facts| !facts.is_dir()) {
            return Err(foreign(folder));
        }
        let target = target.apart_from(root)?;
        match is_empty(&target.folder) {
            Ok(true) => Ok(target),
            Err(error) if is_gone(&error) => Ok(target),
            Ok(false) if is_site(&target.folder) || !target.folder.exists() => Ok(target),
            Ok(false) => Err(foreign(folder)),
            Err(error) => Err(unusable(error)),
        }
    }

    /// Makes sure that nothing of the portal at `root` is in the folder, and the folder not in what is read of it.
    ///
    /// # Errors
    /// A diagnostic where they lie inside of each other.
    fn apart_from(self, root: &Path) -> Result<Self, Box<Diagnostic>> {
        outside_of_portal(&self.folder, root)?;
        match root.canonicalize().ok().filter(|root| root.starts_with(&self.folder)) {
            None => Ok(self),
            Some(portal) => Err(inside_of_each_other(&self.folder, &portal, "darum")),
        }
    }

    /// The folder itself, absolute.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

fn is_gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

/// Whether nothing lies in a folder but what file systems put there, and what runs of ours that were killed have left.
pub(super) fn is_empty(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let is_nothing = OF_SYSTEM.iter().any(|known| name == *known)
            || name == MARKER_FILE && entry.metadata()?.is_file() && entry.metadata()?.len() == 0
            || is_staging(&entry.path(), folder);
        if !is_nothing {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a folder proves to be a site of ours.
fn is_site(folder: &Path) -> bool {
    let marker = Folder::open(folder)
        .and_then(|inside| inside.file_at(Path::new(MARKER_FILE)))
        .and_then(|file| files::read(file, LARGEST_MARKER))
        .and_then(|bytes| String::from_utf8(bytes).map_err(io::Error::other));
    marker.is_ok_and(|marker| marker::read(&marker).is_some())
}

/// Bytes of a site's marker, at most: the paths of millions of files.
const LARGEST_MARKER: u64 = 1_000_000_000;

/// Makes sure that a folder, be it there or not, does not lie in what is read of the portal at `root`.
///
/// # Errors
/// A diagnostic where it does, or where it cannot be looked at.
pub fn outside_of_portal(folder: &Path, root: &Path) -> Result<(), Box<Diagnostic>> {
    let place = absolute(folder).map_err(|error| unwritable(&folder.display().to_string(), &error))?;
    let read = ["content", "themes"].map(|folder| root.join(folder).canonicalize().ok());
    match read.into_iter().flatten().find(|read| place.starts_with(read)) {
        None => Ok(()),
        Some(portal) => Err(inside_of_each_other(&place, &portal, "darin")),
    }
}

/// `kind` tells whether the folder lies in the portal (`darin`) or around it (`darum`).
fn inside_of_each_other(folder: &Path, portal: &Path, kind: &'static str) -> Box<Diagnostic> {
    let fault = Diagnostic::general(Code::OutputInPortal)
        .with("ordner", folder.display().to_string())
        .with("portal", portal.display().to_string());
    Box::new(fault.with("art", kind))
}

/// The folder's whole path without links and steps back, whether it is there or not.
fn absolute(folder: &Path) -> io::Result<PathBuf> {
    let mut whole = if folder.is_absolute() { PathBuf::new() } else { Path::new(".").canonicalize()? };
    for part in folder.components() {
        match part {
            Component::CurDir => {}
            // All before is free of links, or not there: one step back is the folder around it.
            Component::ParentDir => {
                whole.pop();
            }
            part => {
                whole.push(part);
                whole = whole.canonicalize().unwrap_or(whole);
            }
        }
    }
    Ok(whole)
}

/// Whether a folder is a published site, or lies in one.
#[must_use]
pub fn is_in_site(folder: &Path) -> bool {
    let written = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    // Where a link leads counts, as far as the folder is there already.
    let real = written.ancestors().find_map(|part| part.canonicalize().ok());
    let is_site = |folder: &Path| fs::symlink_metadata(folder.join(MARKER_FILE)).is_ok();
    written.ancestors().chain(real.iter().flat_map(|real| real.ancestors())).any(is_site)
}
