//! Where a site may be published to.

use std::path::{Component, Path, PathBuf};
use std::{fs, io};

use super::staging::unwritable;
use crate::diagnostic::{Code, Diagnostic};

/// The file that marks a folder as a site of ours; it says which program made it.
pub const MARKER_FILE: &str = ".transparenz";

/// A folder that may be replaced: it is not there yet, empty, or a site of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    folder: PathBuf,
}

impl Target {
    /// Makes sure that `folder` may be replaced, and makes nothing; links to folders are followed.
    ///
    /// # Errors
    /// A diagnostic where the folder holds anything else, or cannot be looked at.
    pub fn check(folder: &Path) -> Result<Self, Box<Diagnostic>> {
        let unusable = |error: io::Error| unwritable(&folder.display().to_string(), &error);
        let foreign = || {
            let fault = Diagnostic::general(Code::ForeignOutput).with("ordner", folder.display().to_string());
            Box::new(fault.with("art", if folder.is_file() { "datei" } else { "ordner" }))
        };
        let place = absolute(folder).map_err(unusable)?;
        match fs::symlink_metadata(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self { folder: place }),
            Err(error) => Err(unusable(error)),
            Ok(_) => {
                let place = place.canonicalize().map_err(unusable)?;
                if !place.is_dir() || place.parent().is_none() {
                    return Err(foreign());
                }
                let mut entries = fs::read_dir(&place).map_err(unusable)?;
                if entries.next().is_some() && !place.join(MARKER_FILE).is_file() {
                    return Err(foreign());
                }
                Ok(Self { folder: place })
            }
        }
    }

    /// Makes sure that nothing of the portal at `root` is in the folder, and the folder not in what is read of it.
    ///
    /// # Errors
    /// A diagnostic where they lie inside of each other.
    pub fn apart_from(self, root: &Path) -> Result<Self, Box<Diagnostic>> {
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
