//! Short texts without the overhead that gzip has for each: a table of up to 255 frequent pieces of text, one byte each.
//!
//! In: texts to learn from, then texts to write. Out: the table, which the manifest tells once, and bytes. Any part of
//! what was written can be read by itself. After the idea of FSST (Boncz, Neumann and Leis, 2020).

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;

use super::ByteWriter;

/// Most symbols; the byte after the last one announces a letter that no symbol has.
const MOST: usize = 255;

/// Stands before the code point of a letter without a symbol.
const ESCAPE: u8 = 255;

/// Most bytes of a symbol.
const LONGEST: usize = 16;

/// How often the table is made better.
const ROUNDS: usize = 6;

/// A table of symbols.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    list: Vec<String>,
    /// By first byte, the numbers of symbols, longer ones first.
    by_start: Vec<Vec<u8>>,
}

impl Symbols {
    /// The table that shortens texts like these most.
    pub(crate) fn learn(sample: &[&str]) -> Self {
        let mut table = Self::default();
        for _ in 0..ROUNDS {
            table = table.better(sample);
        }
        table.tidy(sample)
    }

    /// The symbols, by their byte.
    pub(crate) fn list(&self) -> &[String] {
        &self.list
    }

    /// Adds a text.
    pub(crate) fn write(&self, out: &mut ByteWriter, text: &str) {
        let mut rest = text;
        while let Some((piece, code)) = self.first(rest) {
            match code {
                Some(code) => out.raw(&[code]),
                None => out.raw(&[ESCAPE]).number(piece.chars().next().map_or(0, |letter| letter as usize)),
            };
            rest = rest.get(piece.len()..).unwrap_or_default();
        }
    }

    fn of(mut list: Vec<String>) -> Self {
        list.truncate(MOST);
        let mut by_start: Vec<Vec<u8>> = vec![Vec::new(); 256];
        for (symbol, code) in list.iter().zip(0..ESCAPE) {
            if let Some(codes) = symbol.bytes().next().and_then(|byte| by_start.get_mut(usize::from(byte))) {
                codes.push(code);
            }
        }
        let length = |code: &u8| list.get(usize::from(*code)).map_or(0, String::len);
        for codes in &mut by_start {
            codes.sort_by_key(|code| (std::cmp::Reverse(length(code)), *code));
        }
        Self { list, by_start }
    }

    /// The longest symbol that a text begins with, or its first letter.
    fn first<'a>(&self, text: &'a str) -> Option<(&'a str, Option<u8>)> {
        let byte = text.bytes().next()?;
        for &code in self.by_start.get(usize::from(byte)).map(Vec::as_slice).unwrap_or_default() {
            let symbol = self.list.get(usize::from(code))?;
            if text.starts_with(symbol.as_str()) {
                return Some((text.get(..symbol.len())?, Some(code)));
            }
        }
        let end = text.chars().next()?.len_utf8();
        Some((text.get(..end)?, None))
    }

    /// The table of those pieces and pairs of pieces that save most when texts are cut by this one.
    fn better(&self, sample: &[&str]) -> Self {
        let mut gains: HashMap<&str, usize, FxBuildHasher> = HashMap::default();
        for text in sample {
            let (mut start, mut before) = (0, 0);
            while let Some((piece, _)) = self.first(text.get(start..).unwrap_or_default()) {
                let end = start + piece.len();
                // A lone letter costs two bytes and more without a symbol.
                *gains.entry(piece).or_insert(0) += piece.len() + usize::from(piece.chars().nth(1).is_none());
                let pair = text.get(before..end).filter(|pair| before < start && pair.len() <= LONGEST);
                if let Some(pair) = pair {
                    *gains.entry(pair).or_insert(0) += pair.len();
                }
                (before, start) = (start, end);
            }
        }
        Self::of(best(gains))
    }

    /// The same table without symbols that are never used; in order, so that the manifest tells it shortly.
    fn tidy(&self, sample: &[&str]) -> Self {
        let mut used = vec![false; MOST];
        for text in sample {
            let mut rest = *text;
            while let Some((piece, code)) = self.first(rest) {
                if let Some(used) = code.and_then(|code| used.get_mut(usize::from(code))) {
                    *used = true;
                }
                rest = rest.get(piece.len()..).unwrap_or_default();
            }
        }
        let kept = self.list.iter().zip(used).filter(|(_, used)| *used).map(|(symbol, _)| symbol.clone());
        let mut list: Vec<String> = kept.collect();
        list.sort_unstable();
        Self::of(list)
    }
}

fn best(gains: HashMap<&str, usize, FxBuildHasher>) -> Vec<String> {
    let mut ranked: Vec<(&str, usize)> = gains.into_iter().collect();
    ranked.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    ranked.into_iter().take(MOST).map(|(symbol, _)| symbol.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the client does.
    fn read(table: &Symbols, bytes: &[u8]) -> String {
        let (mut out, mut at) = (String::new(), 0);
        while at < bytes.len() {
            let byte = bytes[at];
            at += 1;
            if byte != ESCAPE {
                out.push_str(&table.list[usize::from(byte)]);
                continue;
            }
            let (mut value, mut shift) = (0, 0);
            loop {
                value |= u32::from(bytes[at] & 127) << shift;
                shift += 7;
                at += 1;
                if bytes[at - 1] < 128 {
                    break;
                }
            }
            out.push(char::from_u32(value).unwrap());
        }
        out
    }

    proptest! {
        #[test]
        fn what_is_written_comes_back(texts in proptest::collection::vec("[a-cäß😐 ]{0,30}", 0..20), other in any::<String>()) {
            let sample: Vec<&str> = texts.iter().map(String::as_str).collect();
            let table = Symbols::learn(&sample);
            for text in sample.into_iter().chain([other.as_str()]) {
                let mut out = ByteWriter::default();
                table.write(&mut out, text);
                prop_assert_eq!(read(&table, &out.finish()), text);
            }
        }
    }

    #[test]
    fn like_texts_become_short() {
        let texts: Vec<String> = (0..200)
            .map(|year| format!("berichte/{}/d4{}/ Bericht der Verwaltung", 2000 + year % 9, year % 7))
            .collect();
        let sample: Vec<&str> = texts.iter().map(String::as_str).collect();
        let table = Symbols::learn(&sample);
        let mut out = ByteWriter::default();
        for text in sample {
            table.write(&mut out, text);
        }
        let length = out.finish().len();
        assert!(length < 200 * 7, "{length}");
    }
}
