//! Titles and addresses, eight documents a file.

use super::super::code::{Effort, pack};
use super::collect::{Collected, Entry};
use super::number::Numbering;
use super::output::{Area, Files};

/// Documents of a file.
pub(crate) const PER_FILE: usize = 8;

/// Writes all title files.
pub(crate) fn write(files: &mut Files, collected: &Collected, numbering: &Numbering) {
    let mut block = String::new();
    let (mut number, mut held) = (0, 0);
    for entry in numbering.entries(&collected.entries) {
        if held > 0 {
            block.push('\u{1e}');
        }
        row(&mut block, entry);
        held += 1;
        if held == PER_FILE {
            files.add(Area::Titles, number, pack(block.as_bytes(), Effort::Best));
            block.clear();
            number += 1;
            held = 0;
        }
    }
    if held > 0 {
        files.add(Area::Titles, number, pack(block.as_bytes(), Effort::Best));
    }
}

/// Address, title, list number, kind and year, parted by unit separators.
fn row(block: &mut String, entry: &Entry) {
    let year = entry.year.map(|year| year.to_string()).unwrap_or_default();
    let fields = [entry.address.as_str(), &entry.title, &entry.key, entry.kind.word(), &year];
    block.push_str(&fields.join("\u{1f}"));
}
