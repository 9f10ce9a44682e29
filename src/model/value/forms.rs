//! In which languages the words of values are read.

/// The language of the words of values. German ones are read everywhere, because the form is German.
///
/// Source: `content-model.md`, "Readings of a value".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Forms {
    /// German words and numbers.
    #[default]
    German,
    /// English ones as well: `31 March 2024`, `open`, `1,200,000`.
    English,
}

impl Forms {
    /// The forms of content in a language, by the first part of its tag (`en`, `en-GB`).
    #[must_use]
    pub fn of_language(tag: &str) -> Self {
        if tag.split('-').next() == Some("en") { Self::English } else { Self::German }
    }

    /// What only English has, or nothing.
    pub(super) const fn english<T>(self, table: &[T]) -> &[T] {
        match self {
            Self::German => &[],
            Self::English => table,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Forms;

    #[test]
    fn a_language_has_its_forms() {
        for (tag, forms) in
            [("de", Forms::German), ("en", Forms::English), ("en-GB", Forms::English), ("eng", Forms::German)]
        {
            assert_eq!(Forms::of_language(tag), forms, "{tag}");
        }
    }
}
