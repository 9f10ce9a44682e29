//! Numbers of a few bits, one after the other, the highest bit first.

/// Collects bits; the last byte is filled up with zeros.
#[derive(Debug, Default)]
pub(crate) struct BitWriter {
    bytes: Vec<u8>,
    pending: u64,
    held: u32,
}

impl BitWriter {
    /// Adds the lowest `count` bits of a value; `count` is at most 32.
    pub(crate) fn put(&mut self, value: u32, count: u32) {
        let mask = (1_u64 << count) - 1;
        self.pending = (self.pending << count) | (u64::from(value) & mask);
        self.held += count;
        while self.held >= 8 {
            self.held -= 8;
            self.bytes.push(low_byte(self.pending >> self.held));
        }
    }

    /// Adds a value below `range` in truncated binary: the shorter codes go to the smaller values.
    ///
    /// With `k = ⌊log2 range⌋` and `u = 2^(k+1) − range`, values below `u` take `k` bits, others `k + 1` bits of
    /// `value + u`. A range of 0 or 1 takes no bits.
    pub(crate) fn put_below(&mut self, value: u32, range: u32) {
        if range < 2 {
            return;
        }
        let short = range.ilog2();
        let spare = (1_u64 << (short + 1)) - u64::from(range);
        if u64::from(value) < spare {
            self.put(value, short);
        } else {
            let long = u64::from(value) + spare;
            self.put(u32::try_from(long).unwrap_or(u32::MAX), short + 1);
        }
    }

    /// The bytes.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        if self.held > 0 {
            let fill = 8 - self.held;
            self.put(0, fill);
        }
        self.bytes
    }
}

fn low_byte(value: u64) -> u8 {
    u8::try_from(value & 0xff).unwrap_or(0)
}
