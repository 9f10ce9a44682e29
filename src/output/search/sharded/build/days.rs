//! The days of documents, for sorting by date.

use super::super::code::{ByteWriter, Effort, pack};
use super::collect::Entry;
use super::number::Numbering;
use super::output::{Area, Files};

/// Documents of a file.
pub(crate) const PER_FILE: usize = 4096;

/// Writes all files of days: each day as the difference to the one before, zigzag so that small ones are short.
pub(crate) fn write(files: &mut Files, entries: &[Entry], numbering: &Numbering) {
    let days: Vec<i32> = numbering.entries(entries).map(|entry| entry.day.0).collect();
    for (number, chunk) in days.chunks(PER_FILE).enumerate() {
        let mut out = ByteWriter::default();
        let mut before = 0;
        for &day in chunk {
            out.number(zigzag(day - before));
            before = day;
        }
        files.add(Area::Days, number, pack(&out.finish(), Effort::Best));
    }
}

/// 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 …
fn zigzag(value: i32) -> usize {
    let folded = (value << 1) ^ (value >> 31);
    folded.cast_unsigned() as usize
}
