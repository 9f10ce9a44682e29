//! Writes `lunr.json`: what `JSON.stringify` makes of a `lunr.Index` (lunr 2.3.9).
//!
//! In: a finished index. Out: its bytes, straight into a writer. Keys stand in the order in which
//! lunr creates them; terms are sorted by UTF-16 code units, vectors by `_index`.

use std::io::{self, BufWriter, Write};

use super::builder::{Content, Count, Index, Postings, Slot};
use super::order::{by_code_units, prefix};
use super::score::{Weight, idf};

/// The version of lunr that the index is for, and the functions it finds query words with.
const HEAD: &[u8] = br#"{"version":"2.3.9","fields":"#;
const TAIL: &[u8] = br#"],"pipeline":["trimmer-de","stemmer-de"]}"#;

/// How many bytes are handed on at a time.
const BUFFER: usize = 1 << 16;

impl Index<'_> {
    /// Writes the index as JSON in UTF-8, byte for byte as lunr 2.3.9 does; no line break at the end.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&self, out: impl Write) -> io::Result<()> {
        let mut out = BufWriter::with_capacity(BUFFER, out);
        let postings = self.content.postings();
        out.write_all(HEAD)?;
        write_list(&mut out, self.content.fields.as_slice(), |out, field| write_string(out, field.name.as_str()))?;
        out.write_all(br#","fieldVectors":["#)?;
        self.write_vectors(&mut out, &postings)?;
        out.write_all(br#"],"invertedIndex":["#)?;
        self.write_terms(&mut out, &postings)?;
        out.write_all(TAIL)?;
        out.flush()
    }

    /// Writes `["field/ref",[_index,score,…]]` for each field of each document.
    fn write_vectors(&self, out: &mut impl Write, postings: &Postings) -> io::Result<()> {
        let content = &self.content;
        let idfs = content.idfs(postings);
        let averages = content.averages();
        let mut key = String::new();
        let mut slots = content.slots.iter().enumerate();
        for (document, boost) in (0..).zip(&content.boosts) {
            for (field, average) in content.fields.as_slice().iter().zip(&averages) {
                let Some((number, Slot { length, .. })) = slots.next() else { return Ok(()) };
                key.clear();
                key.extend([field.name.as_str(), "/", content.references.get(document)]);
                out.write_all(if number == 0 { b"[" } else { b",[" })?;
                write_string(out, &key)?;
                out.write_all(b",")?;
                let weight = Weight::new(*length, *average, field.boost.factor(), *boost);
                write_list(out, content.counts(number), |out, Count { term, occurrences }| {
                    let idf = idfs.get(*term as usize).copied().unwrap_or_default();
                    write_element(out, *term, weight.thousandths(idf, *occurrences))
                })?;
                out.write_all(b"]")?;
            }
        }
        Ok(())
    }

    /// Writes `["term",{"_index":0,"field":{"ref":{},…},…}]` for each term.
    fn write_terms(&self, out: &mut impl Write, postings: &Postings) -> io::Result<()> {
        let fragments = Fragments::new(&self.content)?;
        for (number, (stem, term)) in self.sorted_terms().into_iter().enumerate() {
            out.write_all(if number == 0 { b"[" } else { b",[" })?;
            write_string(out, stem)?;
            out.write_all(br#",{"_index":"#)?;
            out.write_all(itoa::Buffer::new().format(term).as_bytes())?;
            fragments.write_posting(out, postings.of(term))?;
            out.write_all(b"}]")?;
        }
        Ok(())
    }

    /// The terms with their `_index`, sorted as JavaScript sorts strings.
    fn sorted_terms(&self) -> Vec<(&str, u32)> {
        let stems = self.content.stems.iter().map(|stem| self.analyzer.stem(*stem));
        let mut terms: Vec<_> = stems.zip(0..).map(|(stem, term)| (prefix(stem), stem, term)).collect();
        terms.sort_unstable_by(|left, right| left.0.cmp(&right.0).then_with(|| by_code_units(left.1, right.1)));
        terms.into_iter().map(|(_, stem, term)| (stem, term)).collect()
    }
}

impl Content<'_> {
    /// By `_index`: how telling the term is.
    fn idfs(&self, postings: &Postings) -> Vec<f64> {
        // `IndexBuilder::check` keeps documents and slots below 2^32.
        let documents = u32::try_from(self.boosts.len()).unwrap_or(u32::MAX);
        let frequency = |term| u32::try_from(postings.of(term).len()).unwrap_or(u32::MAX);
        (0..).zip(&self.stems).map(|(term, _)| idf(documents, frequency(term))).collect()
    }

    /// By number of field: its average length in tokens.
    fn averages(&self) -> Vec<f64> {
        let documents = u32::try_from(self.boosts.len()).unwrap_or(u32::MAX);
        self.lengths.iter().map(|length| length / f64::from(documents)).collect()
    }
}

/// The parts that postings repeat, already in JSON.
struct Fragments {
    /// By number of field: `,"field":{`.
    fields: Vec<Vec<u8>>,
    /// By number of document: `"ref":{}`.
    references: Vec<u8>,
    /// By number of document: where its fragment ends among all.
    ends: Vec<usize>,
}

impl Fragments {
    fn new(content: &Content<'_>) -> io::Result<Self> {
        let mut fields = Vec::new();
        for field in content.fields.as_slice() {
            let mut fragment = b",".to_vec();
            write_string(&mut fragment, field.name.as_str())?;
            fragment.extend(b":{");
            fields.push(fragment);
        }
        let (mut references, mut ends) = (Vec::new(), Vec::new());
        for (document, _) in (0..).zip(&content.boosts) {
            write_string(&mut references, content.references.get(document))?;
            references.extend(b":{}");
            ends.push(references.len());
        }
        Ok(Self { fields, references, ends })
    }

    /// Writes `,"field":{"ref":{},…}` for every field, from the slots that have the term.
    fn write_posting(&self, out: &mut impl Write, mut slots: &[u32]) -> io::Result<()> {
        let count = self.fields.len();
        for (number, field) in self.fields.iter().enumerate() {
            out.write_all(field)?;
            let here = slots.iter().take_while(|slot| **slot as usize % count == number).count();
            let (of_field, rest) = slots.split_at(here);
            slots = rest;
            for (place, slot) in of_field.iter().enumerate() {
                if place > 0 {
                    out.write_all(b",")?;
                }
                out.write_all(self.reference(*slot as usize / count))?;
            }
            out.write_all(b"}")?;
        }
        Ok(())
    }

    fn reference(&self, document: usize) -> &[u8] {
        let start = document.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let end = self.ends.get(document).copied().unwrap_or_default();
        self.references.get(start.unwrap_or_default()..end).unwrap_or_default()
    }
}

/// Writes a JSON array.
fn write_list<W: Write, T>(
    out: &mut W,
    items: &[T],
    mut write_item: impl FnMut(&mut W, &T) -> io::Result<()>,
) -> io::Result<()> {
    out.write_all(b"[")?;
    for (number, item) in items.iter().enumerate() {
        if number > 0 {
            out.write_all(b",")?;
        }
        write_item(out, item)?;
    }
    out.write_all(b"]")
}

/// Writes a string as `JSON.stringify` does; `serde_json` escapes the same characters alike.
fn write_string(out: &mut impl Write, string: &str) -> io::Result<()> {
    serde_json::to_writer(out, string).map_err(io::Error::from)
}

/// Writes `_index,score`.
fn write_element(out: &mut impl Write, term: u32, thousandths: u64) -> io::Result<()> {
    let mut digits = itoa::Buffer::new();
    out.write_all(digits.format(term).as_bytes())?;
    out.write_all(b",")?;
    out.write_all(digits.format(thousandths / 1000).as_bytes())?;
    out.write_all(decimals(&three_digits(thousandths % 1000)))
}

/// `.` and the digits of a number below 1000, zeros in front included.
fn three_digits(number: u64) -> [u8; 4] {
    let digit = |value: u64| b'0' + u8::try_from(value % 10).unwrap_or_default();
    [b'.', digit(number / 100), digit(number / 10), digit(number)]
}

/// Drops zeros at the end, and the point if nothing is behind it.
///
/// What is left is what JavaScript prints: the shortest decimal that stands for the number, which
/// for up to 15 digits is the decimal itself.
fn decimals(digits: &[u8; 4]) -> &[u8] {
    let end = digits.iter().rposition(|digit| (b'1'..=b'9').contains(digit)).map_or(0, |last| last + 1);
    digits.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};

    use super::super::{Analyzer, Boost, Document, Error, Field, Fields, Reference};
    use super::write_element;

    type Texts<'a> = (&'a str, &'a [&'a str]);

    fn lunr_json(fields: &[(&str, f64)], documents: &[Texts<'_>]) -> Result<String, Error> {
        write_with(&mut Analyzer::new(), fields, documents)
    }

    fn write_with(analyzer: &mut Analyzer, fields: &[(&str, f64)], documents: &[Texts<'_>]) -> Result<String, Error> {
        let field = |(name, boost): &(&str, f64)| Ok(Field { name: name.parse()?, boost: Boost::new(*boost)? });
        let fields = Fields::new(fields.iter().map(field).collect::<Result<_, Error>>()?)?;
        let mut builder = analyzer.index(&fields);
        for (reference, texts) in documents {
            let reference = Reference::new(reference)?;
            let boost = Boost::default();
            builder.add(&Document { reference, url: "", title: "", boost, texts: texts.to_vec() })?;
        }
        let mut json = Vec::new();
        assert!(builder.finish().write(&mut json).is_ok());
        Ok(String::from_utf8_lossy(&json).into_owned())
    }

    #[test]
    fn an_index_without_documents_is_whole() -> Result<(), Error> {
        assert_eq!(
            lunr_json(&[("text", 1.0)], &[])?,
            r#"{"version":"2.3.9","fields":["text"],"fieldVectors":[],"invertedIndex":[],"pipeline":["trimmer-de","stemmer-de"]}"#
        );
        Ok(())
    }

    #[test]
    fn an_index_without_fields_is_whole() -> Result<(), Error> {
        assert_eq!(
            lunr_json(&[], &[("a", &[]), ("b", &[])])?,
            r#"{"version":"2.3.9","fields":[],"fieldVectors":[],"invertedIndex":[],"pipeline":["trimmer-de","stemmer-de"]}"#
        );
        Ok(())
    }

    #[test]
    fn a_small_index_is_what_lunr_writes() -> Result<(), Error> {
        let documents: [(&str, &[&str]); 3] = [
            ("berichte/2021/d40/", &["Bürgeramt", "Die Bürgerämter – zwei \"neue\" Ämter"]),
            ("ziele/\"a\"/", &["", "🚲x🚲 x🚲y xｚy constructor __proto__"]),
            ("", &["Amt", "aber"]),
        ];
        let json = lunr_json(&[("titel", 4.5), ("text", 1.0)], &documents)?;
        assert_eq!(json, include_str!("fixtures/small.json").trim_end());
        Ok(())
    }

    proptest! {
        #[test]
        fn scores_are_printed_as_the_shortest_decimal(thousandths in 0..1_000_000_000_000_000_u64) {
            let mut element = Vec::new();
            prop_assert_eq!(write_element(&mut element, 7, thousandths).is_ok(), true);
            #[expect(clippy::cast_precision_loss, reason = "below 2^53")]
            let expected = format!("7,{}", thousandths as f64 / 1000.0);
            prop_assert_eq!(String::from_utf8_lossy(&element), expected);
        }

        #[test]
        fn parts_built_before_change_no_byte(before in ".{0,99}", text in ".{0,99}") {
            let (mut analyzer, fields) = (Analyzer::new(), [("text", 1.0)]);
            let first = write_with(&mut analyzer, &fields, &[("a/", &[&before])]);
            prop_assert_eq!(first.is_ok(), true);
            let second = write_with(&mut analyzer, &fields, &[("a/", &[&text])]);
            prop_assert_eq!(second, lunr_json(&fields, &[("a/", &[&text])]));
        }

        #[test]
        fn any_text_gives_an_index_that_is_json(title in ".{0,40}", text in ".{0,200}", reference in "[a-z].{0,9}") {
            let json = lunr_json(&[("titel", 2.0), ("text", 1.0)], &[(&reference, &[&title, &text])]);
            prop_assert_eq!(json.is_ok_and(|json| serde_json::from_str::<serde_json::Value>(&json).is_ok()), true);
        }
    }
}
