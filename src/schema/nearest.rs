//! The known word that an unknown one was probably meant to be.

/// The candidate most like `word`, if it is alike enough to be proposed.
///
/// Letter case, `ä`/`ae` and the like count as equal, so that `Maßnahme` finds `massnahme`.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let folded = fold(word);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &fold(candidate)), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().take(64).flat_map(char::to_lowercase) {
        match letter {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            _ => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const KEYS: [&str; 4] = ["einschaetzung", "massnahme", "ist", "soll"];

    #[test]
    fn a_slip_of_the_pen_is_found() {
        assert_eq!(nearest("einschätzung", KEYS), Some("einschaetzung"));
        assert_eq!(nearest("Maßnahme", KEYS), Some("massnahme"));
        assert_eq!(nearest("sol", KEYS), Some("soll"));
    }

    #[test]
    fn a_word_like_none_is_not_guessed() {
        assert_eq!(nearest("farbe", KEYS), None);
    }
}
