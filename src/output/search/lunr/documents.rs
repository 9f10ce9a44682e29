//! Writes `dokumente.json`: the documents exactly as indexed, so that anyone can feed lunr with
//! them and compare.
//!
//! In: fields and documents. Out: `{"fields":[{"name","boost"}],"documents":[{"ref","url","title",
//! <field>: text, …}]}` without spaces (`design/search.md`, section 1). A document whose boost is
//! not 1 has it as `"boost"` behind its title, since the index could not be built again without.

use std::io::{self, BufWriter, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::config::{Boost, Document, Field, Fields};

/// Writes the fields and documents as JSON in UTF-8; no line break at the end.
///
/// Texts beyond the number of fields are not written; the index refuses such a document.
///
/// # Errors
/// Those of the writer.
pub fn write_documents<'a>(
    fields: &Fields,
    documents: impl IntoIterator<Item = &'a Document<'a>>,
    out: impl Write,
) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    out.write_all(br#"{"fields":"#)?;
    serde_json::to_writer(&mut out, fields.as_slice())?;
    out.write_all(br#","documents":["#)?;
    for (number, document) in documents.into_iter().enumerate() {
        if number > 0 {
            out.write_all(b",")?;
        }
        serde_json::to_writer(&mut out, &Record { fields, document })?;
    }
    out.write_all(b"]}")?;
    out.flush()
}

/// A document with the names of its texts.
struct Record<'a> {
    fields: &'a Fields,
    document: &'a Document<'a>,
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { fields, document } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ref", document.reference.as_str())?;
        map.serialize_entry("url", document.url)?;
        map.serialize_entry("title", document.title)?;
        if document.boost != Boost::default() {
            map.serialize_entry("boost", &document.boost)?;
        }
        for (field, text) in fields.as_slice().iter().zip(&document.texts) {
            map.serialize_entry(field.name.as_str(), text)?;
        }
        map.end()
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("name", self.name.as_str())?;
        map.serialize_entry("boost", &self.boost)?;
        map.end()
    }
}

impl Serialize for Boost {
    /// Whole factors without decimals, as JavaScript prints them.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let factor = self.factor();
        if factor.fract() == 0.0 {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to Boost::MAX")]
            serializer.serialize_u32(factor as u32)
        } else {
            serializer.serialize_f64(factor)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Boost, Document, Error, Field, Fields, Reference};
    use super::write_documents;

    #[test]
    fn keys_come_in_order_and_boosts_only_where_they_matter() -> Result<(), Error> {
        let fields = Fields::new(vec![
            Field { name: "titel".parse()?, boost: Boost::new(4.0)? },
            Field { name: "text".parse()?, boost: Boost::new(0.5)? },
        ])?;
        let plain = Document {
            reference: Reference::new("a/")?,
            url: "/a/",
            title: "A",
            boost: Boost::default(),
            texts: vec!["A", "\"\u{2028}\u{7f}\u{1}ä"],
        };
        let boosted = Document { reference: Reference::new("b/")?, boost: Boost::new(2.0)?, ..plain.clone() };
        let mut json = Vec::new();
        assert!(write_documents(&fields, &[plain, boosted], &mut json).is_ok());
        let text = "\\\"\u{2028}\u{7f}\\u0001ä";
        assert_eq!(
            String::from_utf8_lossy(&json),
            format!(
                r#"{{"fields":[{{"name":"titel","boost":4}},{{"name":"text","boost":0.5}}],"documents":[{{"ref":"a/","url":"/a/","title":"A","titel":"A","text":"{text}"}},{{"ref":"b/","url":"/a/","title":"A","boost":2,"titel":"A","text":"{text}"}}]}}"#
            )
        );
        Ok(())
    }
}
