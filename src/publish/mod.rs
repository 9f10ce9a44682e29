//! Writes a site: beside the old one, then exchanged. The only part that writes a site's files.
//!
//! In: a [`Site`], the folder to publish to. Out: the new site in place of the old one, or diagnostics and the old site
//! untouched. What is not provably ours stays: files of others in a site, and folders that only bear a name of ours. Links are checked and described files hashed while they are written, so that nothing is made twice: what
//! stands on its own comes first, and what tells about it ([`Stage`]) gets the sizes and checksums of the very files.

mod broken;
mod check;
mod claim;
mod exchange;
mod failure;
mod ledger;
mod lock;
mod marker;
mod plan;
mod staging;
mod target;

use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Outcome};
use crate::model::Address;
use crate::output::{Artefact, Bytes, Content, Make, MakeError, MakeGroup, MakePieces, MakeTogether, Site, Stage};
use check::LinkCheck;
use failure::Failure;
use ledger::{Hashing, Ledger};
use staging::Staging;

pub use exchange::Manner;
pub use marker::MARKER_FILE;
pub use staging::{Committed, STAGING_ENDING, listed};
pub use target::{Target, outside_of_portal};

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Published {
    /// Pages among the files.
    pub pages: usize,
    /// All files.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// How it came to its place.
    pub committed: Committed,
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
    let staging = match Target::check(folder, root).and_then(|target| Staging::begin(&target)) {
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
        Ok(committed) => outcome.map(|published| Some(Published { committed, ..published })),
        Err(fault) => {
            outcome.diagnostics.push(*fault);
            outcome.map(|_| None)
        }
    }
}

/// A file that is written in pieces, hashed on the way.
type OpenFile<'r> = BufWriter<Hashing<Box<dyn Write + 'r>>>;

/// One pass over all artefacts.
struct Run<'r, 's> {
    site: &'r Site<'s>,
    to: Option<(&'r Staging, &'r Path)>,
    ledger: Ledger<'r>,
    links: LinkCheck<'r>,
    progress: Progress<'r>,
    done: AtomicUsize,
    bytes: AtomicU64,
    /// Files of groups beyond the one that their artefact stands for.
    more_files: AtomicUsize,
    failures: Mutex<Vec<(&'r Artefact<'s>, Failure)>>,
}

impl<'r, 's> Run<'r, 's> {
    fn new(site: &'r Site<'s>, to: Option<(&'r Staging, &'r Path)>, progress: Progress<'r>) -> Self {
        Self {
            ledger: Ledger::new(to.map(|(staging, _)| staging)),
            links: LinkCheck::new(site),
            site,
            to,
            progress,
            done: AtomicUsize::new(0),
            bytes: AtomicU64::new(0),
            more_files: AtomicUsize::new(0),
            failures: Mutex::default(),
        }
    }

    /// Described files and what tells about them go side by side with all the rest. The heaviest come first, so that no
    /// thread is left with a long one at the end.
    fn all(&self) {
        let mut order: Vec<&'r Artefact<'s>> = self.site.artefacts().iter().collect();
        order.sort_by_key(|artefact| std::cmp::Reverse(artefact.weight));
        let (later, now): (Vec<_>, Vec<_>) = order.into_iter().partition(|artefact| stage(artefact).is_some());
        let (described, rest): (Vec<_>, Vec<_>) = now.into_iter().partition(|artefact| artefact.data.is_some());
        let (heavy, light) = rest.split_at(rest.partition_point(|artefact| artefact.weight > 1));
        rayon::scope(|scope| {
            scope.spawn(|_| {
                self.each(&described);
                for stage in Stage::ALL {
                    self.stage(stage, &later);
                }
            });
            // Heavy ones are tasks of their own; pages are divided evenly.
            for artefact in heavy {
                scope.spawn(|_| self.one(artefact, &mut Vec::new()));
            }
            light
                .par_iter()
                .for_each_init(|| Vec::with_capacity(64 * 1024), |buffer, artefact| self.one(artefact, buffer));
        });
    }

    /// Makes what tells about files of earlier stages. Where one of those failed there is nothing to tell.
    fn stage(&self, now: Stage, later: &[&'r Artefact<'s>]) {
        let due: Vec<_> = later.iter().copied().filter(|artefact| stage(artefact) == Some(now)).collect();
        if self.failures.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
            self.each(&due);
        } else {
            for artefact in due {
                self.links.not_made(artefact);
            }
        }
    }

    fn each(&self, artefacts: &[&'r Artefact<'s>]) {
        artefacts.par_iter().with_max_len(1).for_each(|artefact| self.one(artefact, &mut Vec::new()));
    }

    /// Makes and writes one artefact, each kind in its way.
    ///
    /// When the folder has refused a file, nothing more is made: the run has failed, and every further file would too.
    fn one(&self, artefact: &'r Artefact<'s>, buffer: &mut Vec<u8>) {
        if self.to.is_some_and(|(staging, _)| staging.has_failed()) {
            return;
        }
        let written = match &artefact.bytes {
            Bytes::Made(make) => self.made(artefact, buffer, make),
            Bytes::After(_, make) => self.made(artefact, buffer, &|to| make(&self.ledger, to)),
            Bytes::Pieces(make) => self.pieces(artefact, make),
            Bytes::Together(others, make) => self.together(artefact, others, make),
            // Whoever makes it counts its bytes.
            Bytes::Beside => Ok(0),
            Bytes::Group(make) => self.group(make),
            Bytes::Ready(bytes) => self.whole(artefact, bytes),
            Bytes::Copied(path) => self.copy(artefact, path),
        };
        match written {
            Ok(bytes) => {
                self.bytes.fetch_add(bytes, Ordering::Relaxed);
            }
            Err(failure) => {
                self.links.not_made(artefact);
                self.failures.lock().unwrap_or_else(PoisonError::into_inner).push((artefact, failure));
            }
        }
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        (self.progress)(done, self.site.artefacts().len());
    }

    /// Large data goes straight into its file; all else is made in a buffer that is used again, pages are looked through
    /// there.
    fn made(&self, artefact: &Artefact<'_>, buffer: &mut Vec<u8>, make: &Make<'_>) -> Result<u64, Failure> {
        let failed = |error| Failure::of(&error);
        if artefact.content == Content::Data && artefact.weight > 1 {
            let mut to = self.open(&artefact.address, artefact.data.is_some(), 256 * 1024)?;
            make(&mut to).map_err(failed)?;
            return self.close(&artefact.address, to);
        }
        buffer.clear();
        make(buffer).map_err(failed)?;
        if artefact.content != Content::Data {
            self.links.page(artefact, buffer);
        }
        self.whole(artefact, buffer)
    }

    /// Writes a file whose bytes are all there.
    fn whole(&self, artefact: &Artefact<'_>, bytes: &[u8]) -> Result<u64, Failure> {
        if let Some((staging, _)) = self.to {
            staging.write(&artefact.address.output_path(), bytes)?;
        }
        if artefact.data.is_some() {
            self.ledger.enter_bytes(&artefact.address, bytes);
        }
        Ok(bytes.len() as u64)
    }

    /// Makes a page piece by piece, each looked through on its way into the file.
    fn pieces(&self, artefact: &Artefact<'_>, make: &MakePieces<'_>) -> Result<u64, Failure> {
        let mut to = self.open(&artefact.address, false, 64 * 1024)?;
        make(&mut |piece| {
            self.links.piece(artefact, piece);
            Ok(to.write_all(piece.as_bytes())?)
        })
        .map_err(|error| Failure::of(&error))?;
        self.close(&artefact.address, to)
    }

    /// Makes several files in one pass, straight into them.
    fn together(&self, artefact: &Artefact<'_>, others: &[Address], make: &MakeTogether<'_>) -> Result<u64, Failure> {
        let addresses = || std::iter::once(&artefact.address).chain(others);
        let open = |address| self.open(address, artefact.data.is_some(), 64 * 1024);
        let mut files: Vec<_> = addresses().map(open).collect::<Result<_, _>>()?;
        let mut to: Vec<&mut dyn Write> = files.iter_mut().map(|file| file as &mut dyn Write).collect();
        make(&mut to).map_err(|error| Failure::of(&error))?;
        addresses().zip(files).map(|(address, file)| self.close(address, file)).sum()
    }

    /// Opens a file that is written in pieces; a run that publishes nothing has none.
    fn open(&self, address: &Address, is_described: bool, buffer: usize) -> Result<OpenFile<'r>, Failure> {
        let to: Box<dyn Write + 'r> = match self.to {
            Some((staging, _)) => Box::new(staging.create(&address.output_path())?),
            None => Box::new(std::io::sink()),
        };
        Ok(BufWriter::with_capacity(buffer, Hashing::new(to, is_described)))
    }

    /// Ends such a file and enters what it has become; gives its bytes.
    fn close(&self, address: &Address, file: OpenFile<'_>) -> Result<u64, Failure> {
        let to = file.into_inner().map_err(|error| self.refused(&address.output_path(), error.error()))?;
        let bytes = to.count();
        if let Some(fact) = to.finish() {
            self.ledger.enter(address, fact);
        }
        Ok(bytes)
    }

    /// Makes a group's files. Nothing about them can be checked, so a run that publishes nothing leaves them out.
    fn group(&self, make: &MakeGroup<'_>) -> Result<u64, Failure> {
        let Some((staging, _)) = self.to else { return Ok(0) };
        let (mut files, mut total) = (0_usize, 0);
        let mut refused = None;
        let result = make(&mut |address, bytes| {
            files += 1;
            total += bytes.len() as u64;
            staging.write(&address.output_path(), bytes).map_err(|fault| {
                refused = Some(fault);
                MakeError::NotTaken
            })
        });
        self.more_files.fetch_add(files.saturating_sub(1), Ordering::Relaxed);
        match refused {
            Some(fault) => Err(fault.into()),
            None => result.map(|()| total).map_err(|error| Failure::of(&error)),
        }
    }

    fn copy(&self, artefact: &Artefact<'_>, path: &Path) -> Result<u64, Failure> {
        match self.to {
            Some((staging, root)) => {
                let name = path.to_string_lossy().replace('\\', "/");
                Ok(staging.copy(root, &name, &artefact.address.output_path())?)
            }
            None => Ok(0),
        }
    }

    /// A file that the folder did not take after all.
    fn refused(&self, path: &str, error: &std::io::Error) -> Failure {
        match self.to {
            Some((staging, _)) => staging.refused(path, error).into(),
            None => staging::unwritable(path, error).into(),
        }
    }

    fn finish(self) -> Outcome<Published> {
        let artefacts = self.site.artefacts();
        let published = Published {
            pages: artefacts.iter().filter(|artefact| artefact.content != Content::Data).count(),
            files: artefacts.len() + self.more_files.into_inner(),
            bytes: self.bytes.into_inner(),
            committed: Committed::default(),
        };
        // A folder that refuses one file is all there is to say: what was not made because of it is no fault of its own.
        if let Some(refused) = self.to.and_then(|(staging, _)| staging.failure()) {
            return Outcome::new(published, vec![refused]);
        }
        let mut failures = self.failures.into_inner().unwrap_or_else(PoisonError::into_inner);
        if self.site.has_clashes() {
            failures.retain(|(artefact, _)| artefact.content != Content::Data);
        }
        let mut faults = failure::faults(failures);
        faults.extend(self.links.finish());
        Outcome::new(published, faults)
    }
}

fn stage(artefact: &Artefact<'_>) -> Option<Stage> {
    match artefact.bytes {
        Bytes::After(stage, _) => Some(stage),
        _ => None,
    }
}
