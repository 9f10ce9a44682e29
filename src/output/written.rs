//! What became of files that are written already: their size and checksum, and their bytes.
//!
//! Whoever publishes a site makes it in two phases, so that nothing is made twice: first what stands on its own, hashed
//! while it is written; then what tells about it, stage by stage.

use std::fmt;
use std::io::{self, Write};

use crate::model::Address;

/// Size and checksum of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileFact {
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 checksum.
    pub sha256: Sha256Sum,
}

/// A SHA-256 checksum; shown as 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sha256Sum(pub [u8; 32]);

impl fmt::Display for Sha256Sum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// The described files that are written already.
pub trait Written: Sync {
    /// Size and checksum of a file; none where it is not written yet, or is no described file.
    fn fact(&self, address: &Address) -> Option<FileFact>;

    /// Writes the file's bytes to what is given. A run that publishes nothing has no bytes and writes none.
    ///
    /// # Errors
    /// Where the file cannot be read or its bytes not be written.
    fn copy(&self, address: &Address, to: &mut dyn Write) -> io::Result<()>;
}

/// When a file that tells about others is made. All files of a stage see those of the earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Tells about data: `datapackage.json`.
    Description,
    /// Holds data and descriptions: `alle-daten.zip`.
    Archive,
    /// Tells about all of it: the catalogue, and the page of downloads.
    Catalogue,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Self; 3] = [Self::Description, Self::Archive, Self::Catalogue];
}
