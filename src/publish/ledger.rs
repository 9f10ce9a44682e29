//! Sizes and checksums of the described files, taken while they are written.

use std::io::{self, BufReader, Write};
use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};

use super::staging::Staging;
use crate::model::Address;
use crate::output::{FileFact, Sha256Sum, Written};

/// What was written so far. Without a folder (a run that publishes nothing) there are facts but no bytes.
pub(super) struct Ledger<'r> {
    staging: Option<&'r Staging>,
    facts: Mutex<FxHashMap<Address, FileFact>>,
}

impl<'r> Ledger<'r> {
    pub(super) fn new(staging: Option<&'r Staging>) -> Self {
        Self { staging, facts: Mutex::default() }
    }

    pub(super) fn enter(&self, address: &Address, fact: FileFact) {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner).insert(address.clone(), fact);
    }

    pub(super) fn enter_bytes(&self, address: &Address, bytes: &[u8]) {
        let sha256 = Sha256Sum(Sha256::digest(bytes).into());
        self.enter(address, FileFact { bytes: bytes.len() as u64, sha256 });
    }
}

impl Written for Ledger<'_> {
    fn fact(&self, address: &Address) -> Option<FileFact> {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner).get(address).copied()
    }

    fn copy(&self, address: &Address, to: &mut dyn Write) -> io::Result<()> {
        let Some(staging) = self.staging else { return Ok(()) };
        let file = staging.open(&address.output_path())?;
        io::copy(&mut BufReader::with_capacity(256 * 1024, file), to).map(|_| ())
    }
}

/// Counts what goes through, and hashes it where it is to be described.
pub(super) struct Hashing<W> {
    to: W,
    count: u64,
    hash: Option<Sha256>,
}

impl<W: Write> Hashing<W> {
    pub(super) fn new(to: W, is_described: bool) -> Self {
        Self { to, count: 0, hash: is_described.then(Sha256::new) }
    }

    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// Size and checksum of what went through.
    pub(super) fn finish(self) -> Option<FileFact> {
        let hash = self.hash?;
        Some(FileFact { bytes: self.count, sha256: Sha256Sum(hash.finalize().into()) })
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.count += written as u64;
        if let (Some(hash), Some(bytes)) = (&mut self.hash, bytes.get(..written)) {
            hash.update(bytes);
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
