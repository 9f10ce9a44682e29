//! `transparenz export`: the portal's documents for a program that takes over from the site.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use super::arguments::Export;
use super::held_back;
use super::printer::Printer;
use crate::Prepared;
use crate::diagnostic::{self, Code, Diagnostic};
use crate::publish;

/// The body of the request that makes the index.
const INDEX: &str = "index.json";

/// Writes settings and documents for a search engine; false where there are errors.
pub(super) fn run(export: &Export, printer: &Printer) -> bool {
    let mut faults = Vec::new();
    let prepared = export.source.prepare(&mut faults);
    let held = prepared.as_ref().map(Prepared::held_back);
    if prepared.is_some() {
        faults.extend(refused(&export.out, &export.source.root));
    }
    let prepared = prepared.filter(|_| !faults.iter().any(Diagnostic::is_error));
    let written = prepared.and_then(|prepared| match write(&prepared, &export.out) {
        Ok(written) => Some(written),
        Err(error) => {
            let folder = export.out.display().to_string();
            faults.push(if error.kind() == io::ErrorKind::WouldBlock {
                Diagnostic::general(Code::Busy).with("ordner", folder)
            } else {
                Diagnostic::general(Code::Unwritable).with("datei", folder).caused_by(&error)
            });
            None
        }
    });
    diagnostic::sort(&mut faults);
    printer.errors_and_counts(&faults);
    if let Some(held) = held {
        held_back::say(held, export.source.visibility.drafts, printer);
    }
    let Some((documents, files)) = written else { return false };
    let facts = vec![
        ("dokumente", documents.into()),
        ("dateien", files.into()),
        ("ordner", export.out.display().to_string().into()),
    ];
    printer.say("cli-exportiert", &facts);
    true
}

/// Why a folder may not be written to.
fn refused(folder: &Path, root: &Path) -> Option<Diagnostic> {
    if let Err(fault) = publish::outside_of_portal(folder, root) {
        return Some(*fault);
    }
    let fault = || Diagnostic::general(Code::ForeignOutput).with("ordner", folder.display().to_string());
    if publish::is_in_site(folder) {
        return Some(fault().with("art", "website"));
    }
    is_foreign(folder).then(|| fault().with("art", "export"))
}

/// Whether a folder holds an `index.json` that no earlier export wrote: one without documents beside it, or a link.
fn is_foreign(folder: &Path) -> bool {
    let found = |name: &str| fs::symlink_metadata(folder.join(name)).ok();
    let is_file = |name: &str| found(name).is_some_and(|facts| facts.is_file());
    found(INDEX).is_some() && !(is_file(INDEX) && is_file(&name(1)))
}

/// Writes a file beside its place and puts it there as a whole: a link that lies there is replaced, not followed.
fn put(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let beside = folder.join(format!(".{name}.neu"));
    // What a killed run has left.
    let _ = fs::remove_file(&beside);
    let written = File::create_new(&beside).and_then(|mut file| file.write_all(bytes));
    written.and_then(|()| fs::rename(&beside, folder.join(name))).inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}

/// Keeps other exports out of a folder, as far as the system can lock one; an error of the kind `WouldBlock` where one is at
/// work.
fn alone(folder: &Path) -> io::Result<Option<File>> {
    let Ok(handle) = File::open(folder) else { return Ok(None) };
    match handle.try_lock() {
        Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
        locked => Ok(locked.is_ok().then_some(handle)),
    }
}

/// How many documents and files were written.
fn write(prepared: &Prepared, folder: &Path) -> io::Result<(usize, usize)> {
    fs::create_dir_all(folder)?;
    let _alone = alone(folder)?;
    put(folder, INDEX, prepared.search_engine_index().as_bytes())?;
    let mut requests = 0;
    let documents = prepared.search_engine_documents(|request| {
        requests += 1;
        put(folder, &name(requests), request)
    })?;
    // Requests of an earlier export of more documents must not be sent with these.
    let mut stale = requests + 1;
    while fs::remove_file(folder.join(name(stale))).is_ok() {
        stale += 1;
    }
    Ok((documents, requests + 1))
}

fn name(request: usize) -> String {
    format!("bulk-{request:04}.ndjson")
}
