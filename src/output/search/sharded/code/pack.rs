//! gzip with nothing in its header that changes from run to run.

use std::cell::RefCell;

use flate2::{Compress, Compression, Crc, FlushCompress, Status};

/// How much time a file is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Small files that every visitor fetches.
    Best,
    /// Texts, of which there are many.
    Quick,
}

thread_local! {
    /// A compressor takes longer to make than a small file to pack, so each effort keeps its own.
    static KEPT: RefCell<[Compress; 2]> =
        RefCell::new([Compress::new(Compression::new(8), false), Compress::new(Compression::new(3), false)]);
}

/// The bytes as one gzip member: no name, no time, system unknown.
pub(crate) fn pack(bytes: &[u8], effort: Effort) -> Vec<u8> {
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    KEPT.with_borrow_mut(|[best, quick]| deflate(if effort == Effort::Best { best } else { quick }, bytes, &mut out));
    let mut check = Crc::new();
    check.update(bytes);
    out.extend(check.sum().to_le_bytes());
    out.extend(check.amount().to_le_bytes());
    out
}

fn deflate(compressor: &mut Compress, bytes: &[u8], out: &mut Vec<u8>) {
    compressor.reset();
    let mut done = 0;
    loop {
        out.reserve(bytes.len() / 2 + 128);
        let rest = bytes.get(done..).unwrap_or_default();
        let status = compressor.compress_vec(rest, out, FlushCompress::Finish);
        done = usize::try_from(compressor.total_in()).unwrap_or(usize::MAX);
        // Only a misuse of the compressor gives an error; what came out then fails its check in the client.
        if matches!(status, Ok(Status::StreamEnd) | Err(_)) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_packed_comes_back(bytes in proptest::collection::vec(any::<u8>(), 0..5000)) {
            for effort in [Effort::Best, Effort::Quick] {
                let packed = pack(&bytes, effort);
                let mut back = Vec::new();
                GzDecoder::new(packed.as_slice()).read_to_end(&mut back).unwrap();
                prop_assert_eq!(&back, &bytes);
                prop_assert_eq!(packed, pack(&bytes, effort));
            }
        }
    }
}
