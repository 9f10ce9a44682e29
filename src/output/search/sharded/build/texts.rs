//! Texts for snippets and phrases, some documents a file.

use super::super::code::{Effort, pack};
use super::collect::Collected;
use super::number::Numbering;
use super::output::{Area, Files};

/// Bytes of text a file should have before packing.
const AIM: usize = 20_000;

/// Writes all text files; the texts are gone afterwards. Says how many documents are in a file.
pub(crate) fn write(files: &mut Files, collected: &mut Collected, numbering: &Numbering) -> usize {
    let total: usize = collected.entries.iter().map(|entry| entry.text.len()).sum();
    let mean = (total / collected.entries.len().max(1)).max(1);
    let per_file = (AIM / mean).clamp(1, 20);
    let mut block = String::new();
    for (number, members) in numbering.order.chunks(per_file).enumerate() {
        block.clear();
        for (at, &member) in members.iter().enumerate() {
            if at > 0 {
                block.push('\u{1e}');
            }
            if let Some(entry) = collected.entries.get_mut(member as usize) {
                block.push_str(&std::mem::take(&mut entry.text));
            }
        }
        files.add(Area::Texts, number, pack(block.as_bytes(), Effort::Quick));
    }
    per_file
}
