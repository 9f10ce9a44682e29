//! Titles and addresses, some documents a file.

use super::super::code::{ByteWriter, Symbols};
use super::collect::{Collected, Entry};
use super::number::Numbering;
use super::output::{Area, Files};

/// Documents of a file.
pub(crate) const PER_FILE: usize = 14;

/// Rows from which the symbols are learnt.
const SAMPLE: usize = 3000;

/// Writes all title files; says by which symbols they are to be read.
pub(crate) fn write(files: &mut Files, collected: &Collected, numbering: &Numbering) -> Symbols {
    let step = collected.entries.len().div_ceil(SAMPLE).max(1);
    let sample: Vec<String> = numbering.entries(&collected.entries).step_by(step).map(row).collect();
    let symbols = Symbols::learn(&sample.iter().map(String::as_str).collect::<Vec<_>>());
    let (mut number, mut held, mut block) = (0, 0, ByteWriter::default());
    for entry in numbering.entries(&collected.entries) {
        let row = row(entry);
        symbols.write(&mut block, if held > 0 { &row } else { row.trim_start_matches('\u{1e}') });
        held += 1;
        if held == PER_FILE {
            files.add(Area::Titles, number, std::mem::take(&mut block).finish());
            number += 1;
            held = 0;
        }
    }
    if held > 0 {
        files.add(Area::Titles, number, block.finish());
    }
    symbols
}

/// Address, title, list number, kind and year, parted by unit separators, with a record separator before them. A
/// list number that the address ends with, in small letters, is told as `=`.
fn row(entry: &Entry) -> String {
    let year = entry.year.map(|year| year.to_string()).unwrap_or_default();
    let last = entry.address.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let key = if !entry.key.is_empty() && upper(last) == entry.key { "=" } else { entry.key.as_str() };
    let fields = [entry.address.as_str(), &entry.title, key, entry.kind.word(), &year];
    format!("\u{1e}{}", fields.join("\u{1f}"))
}

/// In capitals, as far as they are the same in every language and program.
fn upper(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_uppercase() } else { String::new() }
}
