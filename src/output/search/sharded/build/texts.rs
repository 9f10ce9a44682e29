//! Texts for snippets and phrases, some documents a file.

use super::super::Document;
use super::super::code::{Effort, pack};
use super::collect::{Collected, shown};
use super::number::Numbering;
use super::output::{Area, Files};

/// Bytes of text a file should have before packing.
const AIM: usize = 20_000;

/// Writes all text files; `again` gives a document once more. Says how many documents are in a file.
pub(crate) fn write(
    files: &mut Files,
    collected: &Collected,
    numbering: &Numbering,
    again: impl Fn(usize) -> Document,
) -> usize {
    let total: usize = collected.entries.iter().map(|entry| entry.text_length).sum();
    let mean = (total / collected.entries.len().max(1)).max(1);
    let per_file = (AIM / mean).clamp(1, 20);
    let mut block = String::new();
    for (number, members) in numbering.order.chunks(per_file).enumerate() {
        block.clear();
        for (at, &member) in members.iter().enumerate() {
            if at > 0 {
                block.push('\u{1e}');
            }
            block.push_str(&shown(&again(member as usize)));
        }
        files.add(Area::Texts, number, pack(block.as_bytes(), Effort::Quick));
    }
    per_file
}
