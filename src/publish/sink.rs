//! Where the jobs of a run write: files are counted, hashed and looked through on their way into the new site.

use std::cell::{Cell, RefCell};
use std::io::{self, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::check::{LinkCheck, Look};
use super::ledger::Ledger;
use super::staging::Staging;
use crate::model::Address;
use crate::output::{Artefact, FileFact, Job, MakeError, NewFile, Sha256Sum, Sink, Written};

/// Bytes that are held before they go into their file, at least where a file has that many: most are written at once.
const HELD: usize = 256 * 1024;

/// What the jobs of a run share.
#[derive(Clone, Copy)]
pub(super) struct Shared<'r> {
    /// The new site, and the portal that files are copied from; none where nothing is published.
    pub(super) to: Option<(&'r Staging, &'r Path)>,
    pub(super) ledger: &'r Ledger<'r>,
    pub(super) links: &'r LinkCheck<'r>,
    /// What pages are looked through for.
    pub(super) look: Look,
}

/// Where one job writes.
pub(super) struct JobSink<'r> {
    shared: Shared<'r>,
    job: &'r Job<'r>,
    /// Space for a file, used again for the next.
    space: RefCell<Vec<u8>>,
    files: Cell<usize>,
    bytes: Cell<u64>,
}

impl<'r> JobSink<'r> {
    /// In: what the run shares, the job, and space that may be used.
    pub(super) const fn new(shared: Shared<'r>, job: &'r Job<'r>, space: Vec<u8>) -> Self {
        Self { shared, job, space: RefCell::new(space), files: Cell::new(0), bytes: Cell::new(0) }
    }

    /// The files that were finished, their bytes, and the space for the next job.
    pub(super) fn end(self) -> (usize, u64, Vec<u8>) {
        (self.files.get(), self.bytes.get(), self.space.into_inner())
    }

    fn count(&self, bytes: u64) {
        self.files.set(self.files.get() + 1);
        self.bytes.set(self.bytes.get() + bytes);
    }
}

impl Sink for JobSink<'_> {
    fn open(&self, address: &Address) -> Result<Box<dyn NewFile + '_>, MakeError> {
        // What is not named before belongs to a group, about whose files nothing else is known.
        let artefact = self.job.artefacts().find(|artefact| artefact.address == *address);
        Ok(Box::new(OpenFile {
            sink: self,
            path: address.output_path(),
            address: address.clone(),
            page: artefact.filter(|artefact| artefact.content.is_page()),
            hash: artefact.filter(|artefact| artefact.data.is_some()).map(|_| Sha256::new()),
            held: self.space.take(),
            seen: 0,
            to: None,
            bytes: 0,
        }))
    }

    fn copy(&self, path: &Path, address: &Address) -> Result<(), MakeError> {
        if let Some((staging, root)) = self.shared.to {
            let name = path.to_string_lossy().replace('\\', "/");
            self.count(staging.copy(root, &name, &address.output_path()).map_err(MakeError::NotTaken)?);
        }
        Ok(())
    }

    fn is_kept(&self) -> bool {
        self.shared.to.is_some()
    }

    fn written(&self) -> &dyn Written {
        self.shared.ledger
    }
}

/// A file on its way.
struct OpenFile<'s> {
    sink: &'s JobSink<'s>,
    address: Address,
    path: String,
    /// What it is, where it is a page.
    page: Option<&'s Artefact>,
    hash: Option<Sha256>,
    held: Vec<u8>,
    /// How many of the held bytes were looked through.
    seen: usize,
    /// The file, once there is more than is held.
    to: Option<Box<dyn Write + 's>>,
    /// All bytes that went into it.
    bytes: u64,
}

impl OpenFile<'_> {
    /// Looks through what has come since the last time.
    fn look_through(&mut self) {
        if let (Some(page), Some(new)) = (self.page, self.held.get(self.seen..)) {
            let Shared { links, look, .. } = self.sink.shared;
            links.page(page, new, look);
            self.seen = self.held.len();
        }
    }

    /// Counts and hashes what is held, before it goes into the file.
    fn note(&mut self) {
        self.bytes += self.held.len() as u64;
        if let Some(hash) = &mut self.hash {
            hash.update(&self.held);
        }
    }

    /// What is held goes into the file.
    fn spill(&mut self) -> io::Result<()> {
        self.note();
        if let Some((staging, _)) = self.sink.shared.to {
            let to = match &mut self.to {
                Some(to) => to,
                None => {
                    let file =
                        staging.create(&self.path).map_err(|fault| io::Error::other(MakeError::NotTaken(fault)))?;
                    self.to.insert(Box::new(file))
                }
            };
            to.write_all(&self.held)?;
        }
        self.held.clear();
        self.seen = 0;
        Ok(())
    }
}

impl Write for OpenFile<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Whoever writes a page says where no tag is open.
        if self.page.is_none() && self.held.len() >= HELD {
            self.spill()?;
        }
        self.held.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.look_through();
        if self.page.is_some() && self.held.len() >= HELD { self.spill() } else { Ok(()) }
    }
}

impl NewFile for OpenFile<'_> {
    fn finish(mut self: Box<Self>) -> Result<(), MakeError> {
        self.look_through();
        if self.to.is_some() {
            self.spill()?;
            self.to = None;
            if let Some((staging, _)) = self.sink.shared.to {
                staging.settle_time(&self.path);
            }
        } else {
            self.note();
            if let Some((staging, _)) = self.sink.shared.to {
                staging.write(&self.path, &self.held).map_err(MakeError::NotTaken)?;
            }
        }
        if let Some(hash) = self.hash.take() {
            let fact = FileFact { bytes: self.bytes, sha256: Sha256Sum(hash.finalize().into()) };
            self.sink.shared.ledger.enter(&self.address, fact);
        }
        self.sink.count(self.bytes);
        self.held.clear();
        self.sink.space.replace(self.held);
        Ok(())
    }
}
