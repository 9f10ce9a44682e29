//! A value as it stands in a document, before anything is understood of it.

/// The source of one value: its text, and whether it stood in quotation marks.
///
/// The two are read by different rules (`content-model.md`, "Readings of a value"): quoted numbers
/// are German, unquoted values are TOML's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written<'a> {
    /// The text of a TOML string, unescaped.
    Quoted(&'a str),
    /// The source text of an unquoted TOML integer, float, date, date-time or boolean.
    Bare(&'a str),
}
