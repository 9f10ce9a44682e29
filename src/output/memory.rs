//! Files that are kept in memory.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::make_error::MakeError;
use super::sink::{NewFile, Sink};
use super::written::{FileFact, Sha256Sum, Written};
use crate::model::Address;

/// A sink that keeps what jobs make in memory. What they copy is left where it is.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<Address, Vec<u8>>>,
}

impl Memory {
    /// Takes a file out, where it was made.
    #[must_use]
    pub fn take(&self, address: &Address) -> Option<Vec<u8>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).remove(address)
    }
}

impl Sink for Memory {
    fn open(&self, address: &Address) -> Result<Box<dyn NewFile + '_>, MakeError> {
        Ok(Box::new(MemoryFile { memory: self, address: address.clone(), bytes: Vec::new() }))
    }

    fn copy(&self, _: &Path, _: &Address) -> Result<(), MakeError> {
        Ok(())
    }

    fn is_kept(&self) -> bool {
        true
    }

    fn written(&self) -> &dyn Written {
        self
    }
}

impl Written for Memory {
    fn fact(&self, address: &Address) -> Option<FileFact> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes = files.get(address)?;
        Some(FileFact { bytes: bytes.len() as u64, sha256: Sha256Sum(Sha256::digest(bytes).into()) })
    }

    fn copy(&self, address: &Address, to: &mut dyn Write) -> io::Result<()> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        to.write_all(files.get(address).ok_or(io::ErrorKind::NotFound)?)
    }
}

struct MemoryFile<'m> {
    memory: &'m Memory,
    address: Address,
    bytes: Vec<u8>,
}

impl Write for MemoryFile<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl NewFile for MemoryFile<'_> {
    fn finish(self: Box<Self>) -> Result<(), MakeError> {
        self.memory.files.lock().unwrap_or_else(PoisonError::into_inner).insert(self.address, self.bytes);
        Ok(())
    }
}
