//! The orders of lists: of list numbers (`1 b` before `1 h`, `D9` before `D40`), and of German words.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

/// The order of German dictionaries (DIN 5007-1, as in CLDR): `Ämter` stands beside `Amt`, `10` behind `9`.
static GERMAN: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut preferences = CollatorPreferences::from(locale!("de"));
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
});

/// Compares two names as a German dictionary would; names that it holds for equal by their letters.
#[must_use]
pub fn german_order(a: &str, b: &str) -> Ordering {
    match GERMAN.as_ref() {
        Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
        None => natural(a, b),
    }
}

/// Compares two names piece by piece, runs of figures by their value.
#[must_use]
pub fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (pieces(a), pieces(b));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return a.cmp(b),
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) => piece_order(x, y),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

fn piece_order(a: &str, b: &str) -> Ordering {
    if is_number(a) && is_number(b) {
        let (x, y) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
        return x.len().cmp(&y.len()).then_with(|| x.cmp(y));
    }
    a.chars().flat_map(char::to_lowercase).cmp(b.chars().flat_map(char::to_lowercase))
}

fn is_number(piece: &str) -> bool {
    piece.starts_with(|letter: char| letter.is_ascii_digit())
}

/// Runs of figures and runs of anything else, in turn.
fn pieces(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let figures = is_number(rest);
        let end = rest.find(|letter: char| letter.is_ascii_digit() != figures).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_by_their_value() {
        let mut names = vec!["D40", "3-e-2", "D6", "1 h", "D12", "3-e", "1 g", "d7"];
        names.sort_by(|a, b| natural(a, b));
        assert_eq!(names, ["1 g", "1 h", "3-e", "3-e-2", "D6", "d7", "D12", "D40"]);
    }

    #[test]
    fn words_stand_as_in_a_german_dictionary() {
        let mut names = vec!["Zoll", "Ämter", "Straße", "Amt", "ander", "Amtsblatt", "Strasse", "Ziel 10", "Ziel 9"];
        names.sort_by(|a, b| german_order(a, b));
        assert_eq!(names, ["Amt", "Ämter", "Amtsblatt", "ander", "Strasse", "Straße", "Ziel 9", "Ziel 10", "Zoll"]);
    }

    proptest::proptest! {
        #[test]
        fn it_is_an_order(a in "[a-cA-C0-3 ]{0,6}", b in "[a-cA-C0-3 ]{0,6}", c in "[a-cA-C0-3 ]{0,6}") {
            proptest::prop_assert_eq!(natural(&a, &b), natural(&b, &a).reverse());
            if natural(&a, &b) != Ordering::Greater && natural(&b, &c) != Ordering::Greater {
                proptest::prop_assert!(natural(&a, &c) != Ordering::Greater);
            }
        }
    }
}
