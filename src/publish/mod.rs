//! Writes a site: beside the old one, then swapped. The only part that writes a site's files.
//!
//! In: a [`Site`], the folder to publish to. Out: the new site in place of the old one, or diagnostics and the old site
//! untouched. Links are checked while pages are written, so that nothing is read or made twice.

mod check;
mod staging;
mod target;

use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Outcome};
use crate::output::{Artefact, Bytes, Content, Site};
use check::LinkCheck;
use staging::Staging;

pub use staging::STAGING_ENDING;
pub use target::{MARKER_FILE, Target};

/// What was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Published {
    /// Pages among the files.
    pub pages: usize,
    /// All files.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Told after every artefact: how many are done, of how many.
pub type Progress<'p> = &'p (dyn Fn(usize, usize) + Sync);

/// Makes every artefact and checks its links, but writes nothing.
#[must_use]
pub fn dry_run(site: &Site<'_>, progress: Progress<'_>) -> Outcome<Published> {
    let run = Run::new(site, None, progress);
    run.all();
    run.finish()
}

/// Publishes a site to `folder`; attachments are copied from below `root`.
///
/// The value is none where an error kept the new site from being swapped in: the old one is then untouched.
/// `strict` makes warnings found on the way errors.
#[must_use]
pub fn swap(
    site: &Site<'_>,
    root: &Path,
    folder: &Path,
    strict: bool,
    progress: Progress<'_>,
) -> Outcome<Option<Published>> {
    let staging = match Target::check(folder).and_then(|target| Staging::begin(&target)) {
        Ok(staging) => staging,
        Err(fault) => return Outcome::new(None, vec![*fault]),
    };
    let run = Run::new(site, Some((&staging, root)), progress);
    run.all();
    let mut outcome = run.finish();
    if strict {
        outcome.diagnostics = outcome.diagnostics.into_iter().map(Diagnostic::strict).collect();
    }
    if outcome.has_errors() {
        return outcome.map(|_| None);
    }
    match staging.commit() {
        Ok(()) => outcome.map(Some),
        Err(fault) => {
            outcome.diagnostics.push(*fault);
            outcome.map(|_| None)
        }
    }
}

/// One pass over all artefacts.
struct Run<'r, 's> {
    site: &'r Site<'s>,
    to: Option<(&'r Staging, &'r Path)>,
    links: LinkCheck<'r>,
    progress: Progress<'r>,
    done: AtomicUsize,
    bytes: AtomicU64,
    faults: std::sync::Mutex<Vec<Diagnostic>>,
}

impl<'r, 's> Run<'r, 's> {
    fn new(site: &'r Site<'s>, to: Option<(&'r Staging, &'r Path)>, progress: Progress<'r>) -> Self {
        Self {
            links: LinkCheck::new(site),
            site,
            to,
            progress,
            done: AtomicUsize::new(0),
            bytes: AtomicU64::new(0),
            faults: std::sync::Mutex::default(),
        }
    }

    /// The heaviest first, so that no thread is left with a long one at the end.
    fn all(&self) {
        let artefacts = self.site.artefacts();
        let mut order: Vec<&Artefact<'_>> = artefacts.iter().collect();
        order.sort_by_key(|artefact| std::cmp::Reverse(artefact.weight));
        let heavy = order.partition_point(|artefact| artefact.weight > 1);
        let (heavy, light) = order.split_at(heavy);
        rayon::scope(|scope| {
            // Heavy ones are tasks of their own; pages are divided evenly.
            for artefact in heavy {
                scope.spawn(|_| self.one(artefact, &mut Vec::new()));
            }
            light
                .par_iter()
                .for_each_init(|| Vec::with_capacity(64 * 1024), |buffer, artefact| self.one(artefact, buffer));
        });
    }

    fn one(&self, artefact: &Artefact<'_>, buffer: &mut Vec<u8>) {
        let result = match &artefact.bytes {
            Bytes::Made(_) if artefact.content == Content::Data && artefact.weight > 1 => self.stream(artefact),
            _ => self.buffered(artefact, buffer),
        };
        match result {
            Ok(bytes) => {
                self.bytes.fetch_add(bytes, Ordering::Relaxed);
            }
            Err(fault) => self.report(*fault),
        }
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        (self.progress)(done, self.site.artefacts().len());
    }

    /// Makes small artefacts in a buffer that is used again; pages are looked through there.
    fn buffered(&self, artefact: &Artefact<'_>, buffer: &mut Vec<u8>) -> Result<u64, Box<Diagnostic>> {
        buffer.clear();
        let bytes: &[u8] = match &artefact.bytes {
            Bytes::Made(make) => {
                make(buffer).map_err(|error| Self::failed(artefact, &error))?;
                if artefact.content != Content::Data {
                    self.report_all(self.links.page(artefact, buffer));
                }
                buffer
            }
            Bytes::Ready(bytes) => bytes,
            Bytes::Copied(path) => return self.copy(artefact, path),
        };
        if let Some((staging, _)) = self.to {
            staging.write(&artefact.address.output_path(), bytes)?;
        }
        Ok(bytes.len() as u64)
    }

    /// Makes large data straight into its file.
    fn stream(&self, artefact: &Artefact<'_>) -> Result<u64, Box<Diagnostic>> {
        let Bytes::Made(make) = &artefact.bytes else { return Ok(0) };
        let path = artefact.address.output_path();
        let mut to: Counted<Box<dyn Write>> = Counted {
            count: 0,
            to: match self.to {
                Some((staging, _)) => Box::new(staging.create(&path)?),
                None => Box::new(std::io::sink()),
            },
        };
        let mut buffered = BufWriter::with_capacity(256 * 1024, &mut to);
        make(&mut buffered).map_err(|error| Self::failed(artefact, &error))?;
        buffered.flush().map_err(|error| staging::unwritable(&path, &error))?;
        drop(buffered);
        Ok(to.count)
    }

    fn copy(&self, artefact: &Artefact<'_>, path: &Path) -> Result<u64, Box<Diagnostic>> {
        match self.to {
            Some((staging, root)) => staging.copy(&root.join(path), &artefact.address.output_path()),
            None => Ok(0),
        }
    }

    fn failed(artefact: &Artefact<'_>, error: &crate::output::MakeError) -> Box<Diagnostic> {
        use std::error::Error as _;
        let mut reason = error.to_string();
        let mut source = error.source();
        while let Some(inner) = source {
            reason.push_str(&format!(": {inner}"));
            source = inner.source();
        }
        let fault = match &artefact.origin {
            Some(place) => Diagnostic::new(Code::Rendering, place.clone()),
            None => Diagnostic::general(Code::Rendering),
        };
        Box::new(fault.with("seite", artefact.address.as_str()).with("grund", reason))
    }

    fn report(&self, fault: Diagnostic) {
        self.report_all(vec![fault]);
    }

    fn report_all(&self, found: Vec<Diagnostic>) {
        if !found.is_empty() {
            self.faults.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(found);
        }
    }

    fn finish(self) -> Outcome<Published> {
        let mut faults = self.faults.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        faults.extend(self.links.fragments());
        let artefacts = self.site.artefacts();
        let published = Published {
            pages: artefacts.iter().filter(|artefact| artefact.content != Content::Data).count(),
            files: artefacts.len(),
            bytes: self.bytes.into_inner(),
        };
        Outcome::new(published, faults)
    }
}

/// Counts what goes through.
struct Counted<W> {
    to: W,
    count: u64,
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.count += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}
