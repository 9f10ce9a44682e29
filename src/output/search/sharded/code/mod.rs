//! How numbers, lists and words become bytes. `FORMAT.md` tells what they are used for.

mod bits;
mod bytes;
mod interpolative;
mod pack;
mod symbols;

pub(crate) use bits::BitWriter;
pub(crate) use bytes::{ByteWriter, common_prefix, write_words};
pub(crate) use interpolative::write_ascending;
pub(crate) use pack::{Effort, pack};
pub(crate) use symbols::Symbols;

#[cfg(test)]
pub(crate) mod read;
