//! `checksum-differs`: a file is not the one whose checksum is given.
//!
//! # What it does
//! Compares the checksum of every `[[quelle]]` that names a file (`datei`) beside the document with that of this file.
//!
//! # Why it matters
//! The page shows the checksum so that everyone can make sure to have the very file. With another one it says that the
//! evidence was changed.
//!
//! # What to do
//! Put the file back that was meant, or give its checksum: `sha256sum file`.

use super::documents;
use rustc_hash::FxHashMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Attachment, Portal};

pub(super) fn run(portal: &Portal) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for common in documents(portal) {
        let by_name: FxHashMap<&str, &Attachment> =
            common.attachments.iter().map(|file| (file.name.as_ref(), file)).collect();
        for note in &common.sources {
            let (Some(name), Some(given)) = (&note.file, &note.sha256) else { continue };
            let file = by_name.get(name.text.as_ref());
            let Some(found) = file.and_then(|file| file.sha256.as_deref()) else { continue };
            if !given.text.eq_ignore_ascii_case(found) {
                let place = Place::at(&common.source, given.span.clone());
                faults.push(
                    Diagnostic::new(Code::ChecksumDiffers, place)
                        .with("datei", name.text.as_ref())
                        .with("gefunden", found),
                );
            }
        }
    }
    faults
}
