//! What was understood of a raw word.

use super::suggestion::{Hint, Suggestion, Why};

/// What was understood of a raw word; the raw word is kept beside it by the caller.
///
/// Source: `content-model.md`, "Readings of a value".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading<T> {
    /// A value.
    Known(T),
    /// „offen“: not done yet.
    Open,
    /// `-`, empty, „k. A.“: nothing was said.
    NoStatement,
    /// „entfällt“, „n. a.“, „nicht zutreffend“.
    NotApplicable,
    /// Withheld for a declared reason (`grund`). No word reads as this: only the loader, which sees
    /// the key, sets it.
    Confidential,
    /// No rule covers the word; perhaps with a hint of what was meant, or why not.
    Unreadable(Hint),
}

impl<T> Reading<T> {
    /// The known value as another one; all other readings stay as they are.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Reading<U> {
        match self {
            Self::Known(value) => Reading::Known(convert(value)),
            Self::Open => Reading::Open,
            Self::NoStatement => Reading::NoStatement,
            Self::NotApplicable => Reading::NotApplicable,
            Self::Confidential => Reading::Confidential,
            Self::Unreadable(hint) => Reading::Unreadable(hint),
        }
    }

    /// The value, if one was understood.
    #[must_use]
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }

    /// The value itself, if one was understood.
    #[must_use]
    pub fn into_known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }

    /// Whether a value was understood.
    #[must_use]
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// Whether no rule covers the word.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        matches!(self, Self::Unreadable(_))
    }

    /// Whether something may have been said that nothing can be computed from: unreadable or confidential.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self, Self::Unreadable(_) | Self::Confidential)
    }

    /// What an unreadable word may have meant.
    #[must_use]
    pub fn suggestion(&self) -> Option<&Suggestion> {
        match self {
            Self::Unreadable(hint) => hint.meant.as_ref(),
            _ => None,
        }
    }

    /// Why an unreadable word cannot be read, where that is known.
    #[must_use]
    pub fn why(&self) -> Option<Why> {
        match self {
            Self::Unreadable(hint) => hint.why,
            _ => None,
        }
    }

    /// An unreadable word of which nothing more is known.
    pub(super) fn unreadable() -> Self {
        Self::Unreadable(Hint::default())
    }

    /// The key in the exported columns `…_lesart` (`open-data.md`).
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Known(_) => "wert",
            Self::Open => "offen",
            Self::NoStatement => "keine_angabe",
            Self::NotApplicable => "nicht_zutreffend",
            Self::Confidential => "vertraulich",
            Self::Unreadable(_) => "nicht_lesbar",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reading_has_its_exported_key() {
        let table: [(Reading<u8>, &str); 6] = [
            (Reading::Known(1), "wert"),
            (Reading::Open, "offen"),
            (Reading::NoStatement, "keine_angabe"),
            (Reading::NotApplicable, "nicht_zutreffend"),
            (Reading::Confidential, "vertraulich"),
            (Reading::unreadable(), "nicht_lesbar"),
        ];
        for (reading, key) in table {
            assert_eq!(reading.key(), key);
            assert_eq!(reading.clone().map(u16::from).key(), key, "map keeps the kind");
            assert_eq!(reading.is_known(), reading.known().is_some());
        }
    }

    #[test]
    fn only_an_unreadable_word_has_a_suggestion() {
        let unreadable: Reading<u8> = Reading::Unreadable(Hint::meaning(Some(Suggestion::new("1,5"))));
        assert_eq!(unreadable.suggestion().map(Suggestion::as_str), Some("1,5"));
        assert_eq!(Reading::Known(1).suggestion(), None);
        assert_eq!(Reading::Known(1).into_known(), Some(1));
        assert_eq!(unreadable.into_known(), None);
    }
}
