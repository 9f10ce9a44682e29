//! The checked values an index is configured with: names, boosts, refs, documents.

use std::str::FromStr;

use super::error::Error;

/// Keys that `dokumente.json` and lunr's postings use themselves.
const TAKEN: [&str; 5] = ["ref", "url", "title", "boost", "_index"];

/// Keys that every plain JavaScript object has from the start; lunr 2.3.9 counts field lengths in
/// plain objects, so that a field of such a name gets scores that are no numbers.
const INHERITED: [&str; 12] = [
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// How much a field or document counts, as a factor of the score.
///
/// Above 0 (lunr 2.3.9 reads 0 as 1) and at most [`Boost::MAX`]; 1 unless told.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Boost(f64);

impl Boost {
    /// The largest boost. With two of them, a score times 1000 stays below 10¹⁵, where every
    /// decimal of three places is still the shortest text of its number.
    pub const MAX: f64 = 100_000.0;

    /// Checks a factor.
    ///
    /// # Errors
    /// [`Error::Boost`] if it is not above 0 and at most [`Boost::MAX`].
    pub fn new(factor: f64) -> Result<Self, Error> {
        if factor > 0.0 && factor <= Self::MAX { Ok(Self(factor)) } else { Err(Error::Boost(factor)) }
    }

    /// The factor.
    #[must_use]
    pub fn factor(self) -> f64 {
        self.0
    }
}

impl Default for Boost {
    fn default() -> Self {
        Self(1.0)
    }
}

/// The name of a search field, a key in `dokumente.json` and in every posting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldName(String);

impl FieldName {
    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for FieldName {
    type Err = Error;

    /// Refuses what lunr refuses (`/`), what would clash with other keys, and digits only.
    fn from_str(name: &str) -> Result<Self, Error> {
        if name.is_empty() {
            return Err(Error::EmptyFieldName);
        }
        if name.contains('/') {
            return Err(Error::SlashInFieldName(name.to_owned()));
        }
        if TAKEN.contains(&name) || INHERITED.contains(&name) {
            return Err(Error::ReservedFieldName(name.to_owned()));
        }
        if is_numeric(name) {
            return Err(Error::NumericFieldName(name.to_owned()));
        }
        Ok(Self(name.to_owned()))
    }
}

/// A search field: `this.field(name, { boost })` in lunr.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: FieldName,
    /// How much a hit in it counts.
    pub boost: Boost,
}

/// The search fields of an index, in order and each once.
#[derive(Debug, Clone, PartialEq)]
pub struct Fields(Vec<Field>);

impl Fields {
    /// Takes the fields in the order in which lunr gets them.
    ///
    /// # Errors
    /// [`Error::DuplicateField`] if two have the same name.
    pub fn new(fields: Vec<Field>) -> Result<Self, Error> {
        let repeated = fields
            .iter()
            .enumerate()
            .find(|(at, field)| fields.iter().take(*at).any(|earlier| earlier.name == field.name));
        match repeated {
            Some((_, field)) => Err(Error::DuplicateField(field.name.0.clone())),
            None => Ok(Self(fields)),
        }
    }

    /// The fields in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Field] {
        &self.0
    }
}

/// What lunr calls a document's `ref`: the path by which search results name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference<'a>(&'a str);

impl<'a> Reference<'a> {
    /// Checks a ref; the empty one (a site's root) is fine.
    ///
    /// # Errors
    /// [`Error::NumericReference`] if it consists of digits, which JavaScript objects order by
    /// number instead of by their arrival.
    pub fn new(path: &'a str) -> Result<Self, Error> {
        if is_numeric(path) { Err(Error::NumericReference(path.to_owned())) } else { Ok(Self(path)) }
    }

    /// The ref as written.
    #[must_use]
    pub fn as_str(self) -> &'a str {
        self.0
    }
}

/// A document as it is indexed: `this.add(document, { boost })` in lunr.
#[derive(Debug, Clone, PartialEq)]
pub struct Document<'a> {
    /// Its ref, unlike that of any other document of the index.
    pub reference: Reference<'a>,
    /// Its address, for `dokumente.json` only.
    pub url: &'a str,
    /// Its title to show, for `dokumente.json` only.
    pub title: &'a str,
    /// How much a hit in it counts.
    pub boost: Boost,
    /// One text a field, in the order of the fields; empty where there is none.
    pub texts: Vec<&'a str>,
}

/// Whether a JavaScript object could take the key for an array index.
fn is_numeric(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Boost, Error, Field, FieldName, Fields, Reference};

    fn name(text: &str) -> Result<FieldName, Error> {
        text.parse()
    }

    #[test]
    fn field_names_with_a_meaning_of_their_own_are_refused() {
        assert_eq!(name(""), Err(Error::EmptyFieldName));
        assert_eq!(name("a/b"), Err(Error::SlashInFieldName("a/b".into())));
        for taken in ["ref", "url", "title", "boost", "_index", "__proto__", "constructor"] {
            assert_eq!(name(taken), Err(Error::ReservedFieldName(taken.into())));
        }
        assert_eq!(name("2021"), Err(Error::NumericFieldName("2021".into())));
        assert!(name("titel").is_ok_and(|name| name.as_str() == "titel"));
        assert!(name("Maßnahmen 2021").is_ok());
    }

    #[test]
    fn a_field_comes_once() -> Result<(), Error> {
        let field = Field { name: name("text")?, boost: Boost::default() };
        let twice = Fields::new(vec![field.clone(), field]);
        assert_eq!(twice, Err(Error::DuplicateField("text".into())));
        Ok(())
    }

    #[test]
    fn boosts_are_positive_and_bounded() {
        for bad in [0.0, -1.0, f64::INFINITY, 100_000.1] {
            assert_eq!(Boost::new(bad), Err(Error::Boost(bad)));
        }
        assert!(Boost::new(f64::NAN).is_err());
        assert!(Boost::new(1e-9).is_ok());
        assert_eq!(Boost::new(1.0), Ok(Boost::default()));
    }

    #[test]
    fn refs_of_digits_only_are_refused() {
        assert!(Reference::new("2021").is_err());
        assert!(Reference::new("berichte/2021/d40/").is_ok());
        assert!(Reference::new("").is_ok());
        assert!(Reference::new("__proto__").is_ok());
    }
}
