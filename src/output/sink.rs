//! Where a job writes its files.

use std::io::Write;
use std::path::Path;

use super::make_error::MakeError;
use super::written::Written;
use crate::model::Address;

/// Where a job writes its files. Several may be open at once.
pub trait Sink {
    /// Begins one of the job's files.
    ///
    /// # Errors
    /// [`MakeError::NotTaken`] where the store refuses it.
    fn open(&self, address: &Address) -> Result<Box<dyn NewFile + '_>, MakeError>;

    /// Makes one of the job's files from one below the portal's root, as it is.
    ///
    /// # Errors
    /// [`MakeError::NotTaken`] where it cannot be read, or the store refuses it.
    fn copy(&self, path: &Path, address: &Address) -> Result<(), MakeError>;

    /// Whether anybody keeps the bytes. A check needs no file that has nothing to be checked.
    fn is_kept(&self) -> bool;

    /// What is written already, for a job that tells about it.
    fn written(&self) -> &dyn Written;
}

/// A file in the making. One that is not [finished](Self::finish) is none.
///
/// A page that is too long to be held is flushed on the way, where no tag is open: its links are looked at piece by piece.
pub trait NewFile: Write {
    /// The file is whole.
    ///
    /// # Errors
    /// [`MakeError::NotTaken`] where the store refuses it.
    fn finish(self: Box<Self>) -> Result<(), MakeError>;
}
