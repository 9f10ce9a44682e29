//! Writes a site: beside the old one, then exchanged. The only part that writes a site's files.
//!
//! In: a [`Site`], the folder to publish to. Out: the new site in place of the old one, or diagnostics and the old site
//! untouched. What is not provably ours stays: files of others in a site, and folders that only bear a name of ours. Links are
//! checked and described files hashed while they are written, so that nothing is made twice: what stands on its own comes
//! first, and what tells about it ([`Stage`]) gets the sizes and checksums of the very files.

mod broken;
mod carry;
mod check;
mod claim;
mod exchange;
mod failure;
mod fault;
mod journal;
mod ledger;
mod lock;
mod marker;
mod place;
mod plan;
mod sink;
mod staging;
mod target;

use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Outcome};
use crate::model::Address;
use crate::output::{Artefact, Job, Site, Stage};
use check::{LinkCheck, Look};
use failure::Failure;
use ledger::Ledger;
use sink::{JobSink, Shared};
use staging::Staging;

pub use exchange::Manner;
pub use fault::listed;
pub use marker::MARKER_FILE;
pub use place::STAGING_ENDING;
pub use staging::Committed;
pub use target::{Target, is_in_site, outside_of_portal};

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

/// Progress callback, after every job: (done, total).
pub type Progress<'p> = &'p (dyn Fn(usize, usize) + Sync);

/// Carries on with an exchange in the middle of which a run was killed, where there is one: readers then see one site again,
/// even if the run that is beginning cannot publish. Where another run is at work, that one has done it.
pub fn carry_on(root: &Path, folder: &Path) {
    if let Ok(target) = Target::check(folder, root)
        && place::leftovers(target.folder()).iter().any(|begun| exchange::is_begun(begun))
    {
        drop(Staging::begin(&target));
    }
}

/// Runs every job and checks the links of its pages, but writes nothing.
#[must_use]
pub fn dry_run(site: &Site<'_>, progress: Progress<'_>) -> Outcome<Published> {
    let run = Run::new(site, None, progress);
    run.all();
    run.finish()
}

/// Finds what is wrong with links, and makes no page that is not needed for it: what editors wrote is known without their
/// pages, and the built-in templates lead nowhere that is not there. Where a theme has files of its own, every page is made.
#[must_use]
pub fn check(site: &Site<'_>, progress: Progress<'_>) -> Vec<Diagnostic> {
    if site.has_own_templates() {
        return dry_run(site, progress).diagnostics;
    }
    let run = Run::new(site, None, progress);
    run.links.written();
    // Menus, publisher and licence come from the settings, and stand around every page alike.
    for job in site.jobs().iter().filter(|job| job.artefact.address == Address::root()) {
        run.one(job, &mut Vec::new(), Look::Whole);
    }
    let undecided = run.links.undecided();
    let is_needed =
        |job: &&Job<'_>| job.artefact.content.is_page() && undecided.contains(job.artefact.address.as_str());
    let jobs: Vec<_> = site.jobs().iter().filter(is_needed).collect();
    jobs.par_iter().with_max_len(1).for_each(|job| run.one(job, &mut Vec::new(), Look::Ids));
    run.finish().diagnostics
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

/// One pass over all jobs.
struct Run<'r, 's> {
    site: &'r Site<'s>,
    to: Option<(&'r Staging, &'r Path)>,
    ledger: Ledger<'r>,
    links: LinkCheck<'r>,
    progress: Progress<'r>,
    done: AtomicUsize,
    files: AtomicUsize,
    bytes: AtomicU64,
    failures: Mutex<Vec<(&'r Artefact, Failure)>>,
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
            files: AtomicUsize::new(0),
            bytes: AtomicU64::new(0),
            failures: Mutex::default(),
        }
    }

    /// Described files and what tells about them go side by side with all the rest. The heaviest come first, so that no
    /// thread is left with a long one at the end.
    fn all(&self) {
        let mut order: Vec<&'r Job<'s>> = self.site.jobs().iter().collect();
        order.sort_by_key(|job| std::cmp::Reverse(job.weight));
        let (later, now): (Vec<_>, Vec<_>) = order.into_iter().partition(|job| job.stage.is_some());
        let is_described = |job: &&Job<'_>| job.artefacts().any(|artefact| artefact.data.is_some());
        let (described, rest): (Vec<_>, Vec<_>) = now.into_iter().partition(is_described);
        let (heavy, light) = rest.split_at(rest.partition_point(|job| job.weight > 1));
        rayon::scope(|scope| {
            scope.spawn(|_| {
                self.each(&described);
                for stage in Stage::ALL {
                    self.stage(stage, &later);
                }
            });
            // Heavy ones are tasks of their own; pages are divided evenly.
            for job in heavy {
                scope.spawn(|_| self.one(job, &mut Vec::new(), Look::Whole));
            }
            light.par_iter().for_each_init(
                || Vec::with_capacity(64 * 1024),
                |space, job| {
                    self.one(job, space, Look::Whole);
                },
            );
        });
    }

    /// Makes what tells about files of earlier stages. Where one of those failed there is nothing to tell.
    fn stage(&self, now: Stage, later: &[&'r Job<'s>]) {
        let due: Vec<_> = later.iter().copied().filter(|job| job.stage == Some(now)).collect();
        if self.failures.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
            self.each(&due);
        } else {
            due.into_iter().flat_map(Job::artefacts).for_each(|artefact| self.links.not_made(artefact));
        }
    }

    fn each(&self, jobs: &[&'r Job<'s>]) {
        jobs.par_iter().with_max_len(1).for_each(|job| self.one(job, &mut Vec::new(), Look::Whole));
    }

    /// Runs one job, in `space` that it may use.
    ///
    /// When the folder has refused a file, nothing more is made: the run has failed, and every further file would too.
    fn one(&self, job: &'r Job<'s>, space: &mut Vec<u8>, look: Look) {
        if self.to.is_some_and(|(staging, _)| staging.has_failed()) {
            return;
        }
        let shared = Shared { to: self.to, ledger: &self.ledger, links: &self.links, look };
        let sink = JobSink::new(shared, job, std::mem::take(space));
        let made = job.run(&sink);
        let (files, bytes, left) = sink.end();
        *space = left;
        self.files.fetch_add(files, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        if let Err(error) = made {
            job.artefacts().for_each(|artefact| self.links.not_made(artefact));
            self.failures.lock().unwrap_or_else(PoisonError::into_inner).push((&job.artefact, Failure::of(error)));
        }
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        (self.progress)(done, self.site.jobs().len());
    }

    fn finish(self) -> Outcome<Published> {
        let published = Published {
            pages: self.site.artefacts().filter(|artefact| artefact.content.is_page()).count(),
            // Where nothing is written, groups are left out.
            files: if self.to.is_some() { self.files.into_inner() } else { self.site.artefacts().count() },
            bytes: self.bytes.into_inner(),
            committed: Committed::default(),
        };
        // A folder that refuses one file is all there is to say: what was not made because of it is no fault of its own.
        if let Some(refused) = self.to.and_then(|(staging, _)| staging.failure()) {
            return Outcome::new(published, vec![refused]);
        }
        let mut failures = self.failures.into_inner().unwrap_or_else(PoisonError::into_inner);
        if self.site.has_clashes() {
            failures.retain(|(artefact, _)| artefact.content.is_page());
        }
        let mut faults = failure::faults(failures);
        faults.extend(self.links.finish());
        Outcome::new(published, faults)
    }
}
