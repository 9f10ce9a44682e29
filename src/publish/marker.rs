//! What a folder says about itself: that it is a site of ours, and which of its files are.
//!
//! The file [`MARKER_FILE`] in a site lists everything that the program wrote there. It proves itself by a checksum, because
//! whoever made a file of that name by hand has not allowed anyone to clear the folder. All else in the folder is others',
//! and stays.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// The file that marks a folder as a site of ours.
pub const MARKER_FILE: &str = ".transparenz";

/// The paths of a site's files, with forward slashes.
pub(super) type Files = BTreeSet<Box<str>>;

const PROGRAM: &str = concat!("transparenz ", env!("CARGO_PKG_VERSION"));

/// The marker of a site that has these files.
pub(super) fn of_site(files: &Files) -> String {
    let list = list(files);
    format!("{PROGRAM}\n{}{list}", proof(files.len(), &list))
}

/// The line that proves a list of these files.
pub(super) fn proof_of(files: &Files) -> String {
    proof(files.len(), &list(files))
}

fn list(files: &Files) -> String {
    files.iter().flat_map(|file| [file, "\n"]).collect()
}

/// The line that tells a whole list from one that is cut off or not ours.
fn proof(count: usize, list: &str) -> String {
    let mut line = format!("files {count} sha256 ");
    for byte in Sha256::digest(list.as_bytes()) {
        let _ = write!(line, "{byte:02x}");
    }
    line + "\n"
}

/// The files of the site that has this marker; none where the marker proves nothing.
pub(super) fn read(marker: &str) -> Option<Files> {
    let (program, rest) = marker.split_once('\n')?;
    let (proven, list) = rest.split_once('\n')?;
    let files: Files = list.lines().map(Box::from).collect();
    let is_ours = program.starts_with("transparenz ") && format!("{proven}\n") == proof(files.len(), list);
    is_ours.then_some(files)
}

/// The marker of a folder in which a site grows: whose it will be, and which folder this is, so that no copy and no folder
/// by the same name passes for it.
pub(super) fn of_staging(target: &std::path::Path, identity: &str) -> String {
    format!("{PROGRAM}\n{}\n{identity}\n", target.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_proves_itself() {
        let files: Files = ["index.html", "daten/index.html", "ä b.pdf"].map(Box::from).into();
        let marker = of_site(&files);
        assert_eq!(read(&marker), Some(files));
        assert_eq!(read(&of_site(&Files::new())), Some(Files::new()));
        let cut = &marker[..marker.len() - 4];
        let more = format!("{marker}fremd.txt\n");
        for other in ["", "transparenz\n", "transparenz 0.1.0\n", "x\ny\n", cut, &more] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
