//! Where a site may be published to.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic};

/// The file that marks a folder as a site of ours; it says which program made it.
pub const MARKER_FILE: &str = ".transparenz";

/// A folder that may be replaced: it is not there yet, empty, or a site of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    folder: PathBuf,
}

impl Target {
    /// Makes sure that `folder` may be replaced; links to folders are followed.
    ///
    /// # Errors
    /// A diagnostic where the folder holds anything else, or cannot be looked at.
    pub fn check(folder: &Path) -> Result<Self, Box<Diagnostic>> {
        let unusable = |error: std::io::Error| {
            let fault = Diagnostic::general(Code::Unwritable).with("datei", folder.display().to_string());
            Box::new(fault.caused_by(&error))
        };
        let foreign = || {
            let fault = Diagnostic::general(Code::ForeignOutput).with("ordner", folder.display().to_string());
            Box::new(fault.with("art", if folder.is_file() { "datei" } else { "ordner" }))
        };
        match fs::symlink_metadata(folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
                fs::create_dir_all(parent).map_err(unusable)?;
                let parent = parent.canonicalize().map_err(unusable)?;
                let name = folder.file_name().ok_or_else(foreign)?;
                Ok(Self { folder: parent.join(name) })
            }
            Err(error) => Err(unusable(error)),
            Ok(_) => {
                let folder = folder.canonicalize().map_err(unusable)?;
                if !folder.is_dir() || folder.parent().is_none() {
                    return Err(foreign());
                }
                let mut entries = fs::read_dir(&folder).map_err(unusable)?;
                if entries.next().is_some() && !folder.join(MARKER_FILE).is_file() {
                    return Err(foreign());
                }
                Ok(Self { folder })
            }
        }
    }

    /// Makes sure that nothing of the portal at `root` is in the folder, and the folder not in what is read of it.
    ///
    /// # Errors
    /// A diagnostic where they lie inside of each other.
    pub fn apart_from(self, root: &Path) -> Result<Self, Box<Diagnostic>> {
        let read = ["content", "themes"].map(|folder| root.join(folder).canonicalize().ok());
        let inside = read.into_iter().flatten().find(|folder| self.folder.starts_with(folder));
        let around = root.canonicalize().ok().filter(|root| root.starts_with(&self.folder));
        match inside.or(around) {
            None => Ok(self),
            Some(portal) => Err(Box::new(
                Diagnostic::general(Code::OutputInPortal)
                    .with("ordner", self.folder.display().to_string())
                    .with("portal", portal.display().to_string()),
            )),
        }
    }

    /// The folder itself, absolute.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}
