//! Indicators that are answered in words.

use super::cursor::is_same;
use super::forms::Forms;

/// The answer to a yes/no or graded indicator.
///
/// Source: `content-model.md`, "Readings of a value". Statements compare by their [`Degree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Statement {
    /// „ja“, or TOML `true`.
    Yes,
    /// „nein“, or TOML `false`.
    No,
    /// „erfüllt“.
    Fulfilled,
    /// „teilweise“.
    Partly,
}

/// How much of what was asked a [`Statement`] grants; „ja“ and „erfüllt“ grant the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Degree {
    /// „nein“.
    Not,
    /// „teilweise“.
    Partly,
    /// „ja“, „erfüllt“.
    Fully,
}

const WORDS: [(&str, Statement); 5] = [
    ("ja", Statement::Yes),
    ("nein", Statement::No),
    ("erfüllt", Statement::Fulfilled),
    ("erfuellt", Statement::Fulfilled),
    ("teilweise", Statement::Partly),
];

const ENGLISH_WORDS: [(&str, Statement); 6] = [
    ("yes", Statement::Yes),
    ("no", Statement::No),
    ("fulfilled", Statement::Fulfilled),
    ("met", Statement::Fulfilled),
    ("partly", Statement::Partly),
    ("partially", Statement::Partly),
];

impl Statement {
    /// The statement that a trimmed text makes.
    pub(super) fn read(text: &str, forms: Forms) -> Option<Self> {
        let mut words = WORDS.iter().chain(forms.english(&ENGLISH_WORDS));
        words.find(|(word, _)| is_same(text, word)).map(|&(_, statement)| statement)
    }

    /// Where it stands in the order „nein“, „teilweise“, „ja“ = „erfüllt“.
    #[must_use]
    pub fn degree(self) -> Degree {
        match self {
            Self::No => Degree::Not,
            Self::Partly => Degree::Partly,
            Self::Yes | Self::Fulfilled => Degree::Fully,
        }
    }

    /// The word in exports: `ja`, `nein`, `erfuellt` or `teilweise`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "ja",
            Self::No => "nein",
            Self::Fulfilled => "erfuellt",
            Self::Partly => "teilweise",
        }
    }
}

impl From<bool> for Statement {
    fn from(is_so: bool) -> Self {
        if is_so { Self::Yes } else { Self::No }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_for_a_statement() {
        let table = [
            ("ja", Some("ja")),
            ("JA", Some("ja")),
            ("nein", Some("nein")),
            ("Nein", Some("nein")),
            ("erfüllt", Some("erfuellt")),
            ("ERFÜLLT", Some("erfuellt")),
            ("erfu\u{308}llt", Some("erfuellt")),
            ("erfuellt", Some("erfuellt")),
            ("Teilweise", Some("teilweise")),
            ("teilweise erfüllt", None),
            ("nicht erfüllt", None),
            ("jain", None),
            ("yes", None),
            ("", None),
        ];
        assert_eq!(Statement::read("Yes", Forms::English), Some(Statement::Yes));
        assert_eq!(Statement::read("partially", Forms::English), Some(Statement::Partly));
        for (text, key) in table {
            assert_eq!(Statement::read(text, Forms::German).map(Statement::key), key, "{text:?}");
        }
    }

    #[test]
    fn statements_are_ordered_by_degree() {
        assert!(Statement::No.degree() < Statement::Partly.degree());
        assert!(Statement::Partly.degree() < Statement::Yes.degree());
        assert_eq!(Statement::Yes.degree(), Statement::Fulfilled.degree());
    }
}
