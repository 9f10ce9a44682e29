//! Sizes and checksums of the described files, taken while they are written.

use std::io::{self, BufReader, Write};
use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::staging::Staging;
use crate::model::Address;
use crate::output::{FileFact, Written};

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
