//! Whole numbers as varints, texts with their length.

/// Collects bytes.
#[derive(Debug, Default)]
pub(crate) struct ByteWriter {
    bytes: Vec<u8>,
}

impl ByteWriter {
    /// A whole number, seven bits a byte, the lowest first; the high bit says that more follows.
    pub(crate) fn number(&mut self, mut value: usize) -> &mut Self {
        while value >= 0x80 {
            self.byte((value & 0x7f) | 0x80);
            value >>= 7;
        }
        self.byte(value)
    }

    /// The number of bytes of a text, then the text in UTF-8.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.number(text.len()).raw(text.as_bytes())
    }

    /// Bytes as they are.
    pub(crate) fn raw(&mut self, bytes: &[u8]) -> &mut Self {
        self.bytes.extend_from_slice(bytes);
        self
    }

    /// The bytes.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.bytes
    }

    fn byte(&mut self, value: usize) -> &mut Self {
        self.bytes.push(u8::try_from(value & 0xff).unwrap_or(0));
        self
    }
}

/// Words in order, each told by what it shares with the one before: three columns, so that gzip finds like beside like.
///
/// `count`, the numbers of bytes shared, the numbers of bytes added, the added bytes.
pub(crate) fn write_words<'a>(out: &mut ByteWriter, words: impl Iterator<Item = &'a str> + Clone) {
    out.number(words.clone().count());
    let (mut shared, mut added, mut text) = (ByteWriter::default(), ByteWriter::default(), ByteWriter::default());
    let mut before = "";
    for word in words {
        let common = common_prefix(before, word);
        let rest = word.get(common..).unwrap_or("");
        shared.number(common);
        added.number(rest.len());
        text.raw(rest.as_bytes());
        before = word;
    }
    out.raw(&shared.finish()).raw(&added.finish()).raw(&text.finish());
}

/// Bytes that two words share at their beginning, whole letters only.
pub(crate) fn common_prefix(left: &str, right: &str) -> usize {
    let mut letters = left.char_indices().zip(right.chars());
    let stop = letters.find(|((_, a), b)| a != b).map(|((at, _), _)| at);
    stop.unwrap_or_else(|| left.len().min(right.len()))
}
