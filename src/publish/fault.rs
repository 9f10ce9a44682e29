//! What there is to say about folders and files that a site cannot be published to.

use std::path::Path;
use std::{fs, io};

use super::marker::MARKER_FILE;
use crate::diagnostic::{Code, Diagnostic, Fact};

/// A diagnostic about a file that cannot be written.
pub(super) fn unwritable(path: &str, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::general(Code::Unwritable).with("datei", path).caused_by(error))
}

/// A folder that may not be published to.
pub(super) fn foreign(folder: &Path) -> Box<Diagnostic> {
    let kind = match (folder.is_dir(), fs::symlink_metadata(folder.join(MARKER_FILE)).is_ok()) {
        (false, _) => "datei",
        (true, true) => "ohne-beweis",
        (true, false) => "ordner",
    };
    let fault = Diagnostic::general(Code::ForeignOutput).with("ordner", folder.display().to_string());
    Box::new(fault.with("art", kind))
}

/// Paths in a message: the first ones.
#[must_use]
pub fn listed(paths: &[String]) -> Fact {
    const MOST_NAMED: usize = 5;
    let more = (paths.len() > MOST_NAMED).then_some(Fact::MORE);
    Fact::Names(paths.iter().take(MOST_NAMED).map(String::as_str).chain(more).map(Box::from).collect())
}
