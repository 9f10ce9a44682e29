//! The other way round, for tests: what the client does in JavaScript.

/// Reads bits.
pub(crate) struct BitReader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> BitReader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(crate) fn take(&mut self, count: u32) -> u32 {
        let mut value = 0;
        for _ in 0..count {
            let byte = self.bytes[self.at / 8];
            value = value << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        value
    }

    pub(crate) fn take_below(&mut self, range: u32) -> u32 {
        if range < 2 {
            return 0;
        }
        let short = range.ilog2();
        let spare = (1_u64 << (short + 1)) - u64::from(range);
        let value = self.take(short);
        if u64::from(value) < spare {
            return value;
        }
        u32::try_from((u64::from(value) << 1 | u64::from(self.take(1))) - spare).unwrap()
    }
}

/// Reads what `write_ascending` wrote.
pub(crate) fn read_ascending(from: &mut BitReader, length: usize, low: u32, high: u32, list: &mut Vec<u32>) {
    if length == 0 {
        return;
    }
    let before = u32::try_from(length / 2).unwrap();
    let after = u32::try_from(length).unwrap() - before - 1;
    let value = low + before + from.take_below(high - after - (low + before) + 1);
    read_ascending(from, before as usize, low, value.wrapping_sub(1), list);
    list.push(value);
    read_ascending(from, after as usize, value + 1, high, list);
}

mod tests {
    use super::super::{BitWriter, write_ascending};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bits_come_back(values in proptest::collection::vec((0_u32..1 << 20, 20_u32..=32), 0..50)) {
            let mut out = BitWriter::default();
            for &(value, count) in &values { out.put(value, count); }
            let bytes = out.finish();
            let mut reader = BitReader::new(&bytes);
            for &(value, count) in &values { prop_assert_eq!(reader.take(count), value); }
        }

        #[test]
        fn truncated_binary_comes_back(pairs in proptest::collection::vec((0_u32..5000, 1_u32..5000), 0..50)) {
            let mut out = BitWriter::default();
            for &(value, range) in &pairs { out.put_below(value % range, range); }
            let bytes = out.finish();
            let mut reader = BitReader::new(&bytes);
            for &(value, range) in &pairs { prop_assert_eq!(reader.take_below(range), value % range); }
        }

        #[test]
        fn ascending_lists_come_back(list in proptest::collection::btree_set(0_u32..3000, 0..300), more in 0_u32..70000) {
            let list: Vec<u32> = list.into_iter().collect();
            let high = 2999 + more;
            let mut out = BitWriter::default();
            write_ascending(&mut out, &list, 0, high);
            let bytes = out.finish();
            let mut back = Vec::new();
            read_ascending(&mut BitReader::new(&bytes), list.len(), 0, high, &mut back);
            prop_assert_eq!(back, list);
        }
    }

    #[test]
    fn a_full_list_takes_no_bits() {
        let list: Vec<u32> = (0..100).collect();
        let mut out = BitWriter::default();
        write_ascending(&mut out, &list, 0, 99);
        assert_eq!(out.finish().len(), 0);
    }
}
