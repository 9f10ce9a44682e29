//! German noun phrases: article, adjective and noun agree in gender, number and case.
//!
//! In: a noun with its forms, what stands before it, the case. Out: text appended to a string.

/// Grammatical gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Gender {
    /// `der`
    #[default]
    Masculine,
    /// `die`
    Feminine,
    /// `das`
    Neuter,
}

/// Grammatical case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// Wer?
    Nominative,
    /// Wessen?
    Genitive,
    /// Wem?
    Dative,
    /// Wen?
    Accusative,
}

/// What stands before adjective and noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Article {
    /// `der`, singular
    Definite,
    /// `ein`, singular
    Indefinite,
    /// `kein`, singular
    Negative,
    /// `dieser`, singular
    This,
    /// nothing, singular
    None,
    /// nothing, plural
    PluralNone,
    /// `die`, plural
    PluralDefinite,
    /// `zum`, `zur`
    Zu,
    /// `im`, `in der`
    In,
    /// `vom`, `von der`
    Von,
    /// `beim`, `bei der`
    Bei,
}

/// A noun with the forms that cannot be derived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Noun {
    /// Gender of the singular.
    pub(crate) gender: Gender,
    /// Nominative singular.
    pub(crate) singular: &'static str,
    /// Genitive singular.
    pub(crate) genitive: &'static str,
    /// Nominative plural.
    pub(crate) plural: &'static str,
}

/// A masculine noun: nominative, genitive, plural.
pub(crate) const fn m(singular: &'static str, genitive: &'static str, plural: &'static str) -> Noun {
    Noun { gender: Gender::Masculine, singular, genitive, plural }
}

/// A feminine noun: singular, plural.
pub(crate) const fn f(singular: &'static str, plural: &'static str) -> Noun {
    Noun { gender: Gender::Feminine, singular, genitive: singular, plural }
}

/// A neuter noun: nominative, genitive, plural.
pub(crate) const fn n(singular: &'static str, genitive: &'static str, plural: &'static str) -> Noun {
    Noun { gender: Gender::Neuter, singular, genitive, plural }
}

/// A noun, or a compound of what comes before (`stem`) and the noun that bears the endings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    /// Everything before the last part, capitalised, with its linking element; empty for a plain noun.
    pub(crate) stem: String,
    /// The last part.
    pub(crate) head: Noun,
}

impl Word {
    /// The noun alone.
    pub(crate) const fn plain(head: Noun) -> Self {
        Self { stem: String::new(), head }
    }

    /// Nominative singular.
    pub(crate) fn nominative(&self) -> String {
        let mut out = String::new();
        self.write_form(&mut out, false, Case::Nominative);
        out
    }

    /// Appends article, adjective (a stem without ending, may be empty) and noun.
    pub(crate) fn write_phrase(&self, out: &mut String, article: Article, adjective: &str, case: Case) {
        let gender = self.head.gender;
        let before = article_text(article, gender, case);
        if !before.is_empty() {
            out.push_str(before);
            out.push(' ');
        }
        if !adjective.is_empty() {
            out.push_str(adjective);
            out.push_str(adjective_ending(article, gender, case));
            out.push(' ');
        }
        self.write_form(out, is_plural(article), case);
    }

    fn write_form(&self, out: &mut String, plural: bool, case: Case) {
        let form = match (plural, case) {
            (true, _) => self.head.plural,
            (false, Case::Genitive) => self.head.genitive,
            (false, _) => self.head.singular,
        };
        out.push_str(&self.stem);
        if self.stem.is_empty() || self.stem.ends_with('-') {
            out.push_str(form);
        } else {
            push_lower_first(out, form);
        }
        if plural && case == Case::Dative && form.ends_with(['e', 'r', 'l']) {
            out.push('n');
        }
    }
}

/// Appends `text` with its first letter in lower case.
pub(crate) fn push_lower_first(out: &mut String, text: &str) {
    let mut letters = text.chars();
    if let Some(first) = letters.next() {
        out.extend(first.to_lowercase());
        out.push_str(letters.as_str());
    }
}

/// Gives the text from byte `start` on a capital as its first letter.
pub(crate) fn capitalise_from(text: &mut String, start: usize) {
    let Some(first) = text.get(start..).and_then(|rest| rest.chars().next()) else { return };
    if first.is_lowercase() && first != 'ß' {
        let capital: String = first.to_uppercase().collect();
        text.replace_range(start..start + first.len_utf8(), &capital);
    }
}

const fn is_plural(article: Article) -> bool {
    matches!(article, Article::PluralNone | Article::PluralDefinite)
}

const fn article_text(article: Article, gender: Gender, case: Case) -> &'static str {
    use Case::{Accusative, Dative, Genitive, Nominative};
    use Gender::{Feminine, Masculine, Neuter};
    match (article, gender, case) {
        (Article::None | Article::PluralNone, _, _) => "",
        (Article::PluralDefinite, _, Nominative | Accusative)
        | (Article::Definite, Feminine, Nominative | Accusative) => "die",
        (Article::PluralDefinite, _, Genitive)
        | (Article::Definite, Feminine, Genitive | Dative)
        | (Article::Definite, Masculine, Nominative) => "der",
        (Article::PluralDefinite, _, Dative) | (Article::Definite, Masculine, Accusative) => "den",
        (Article::Definite, Neuter, Nominative | Accusative) => "das",
        (Article::Definite, _, Genitive) => "des",
        (Article::Definite, _, Dative) => "dem",
        (Article::Indefinite, Feminine, Nominative | Accusative) => "eine",
        (Article::Indefinite, Feminine, _) => "einer",
        (Article::Indefinite, Masculine, Accusative) => "einen",
        (Article::Indefinite, _, Nominative | Accusative) => "ein",
        (Article::Indefinite, _, Genitive) => "eines",
        (Article::Indefinite, _, Dative) => "einem",
        (Article::Negative, Feminine, Nominative | Accusative) => "keine",
        (Article::Negative, Feminine, _) => "keiner",
        (Article::Negative, Masculine, Accusative) => "keinen",
        (Article::Negative, _, Nominative | Accusative) => "kein",
        (Article::Negative, _, Genitive) => "keines",
        (Article::Negative, _, Dative) => "keinem",
        (Article::This, Feminine, Nominative | Accusative) => "diese",
        (Article::This, Feminine, _) | (Article::This, Masculine, Nominative) => "dieser",
        (Article::This, Masculine, Accusative) => "diesen",
        (Article::This, Neuter, Nominative | Accusative) | (Article::This, _, Genitive) => "dieses",
        (Article::This, _, Dative) => "diesem",
        (Article::Zu, Feminine, _) => "zur",
        (Article::Zu, _, _) => "zum",
        (Article::In, Feminine, _) => "in der",
        (Article::In, _, _) => "im",
        (Article::Von, Feminine, _) => "von der",
        (Article::Von, _, _) => "vom",
        (Article::Bei, Feminine, _) => "bei der",
        (Article::Bei, _, _) => "beim",
    }
}

const fn adjective_ending(article: Article, gender: Gender, case: Case) -> &'static str {
    use Case::{Accusative, Dative, Genitive, Nominative};
    use Gender::{Feminine, Masculine, Neuter};
    match article {
        Article::PluralNone => match case {
            Nominative | Accusative => "e",
            Genitive => "er",
            Dative => "en",
        },
        Article::PluralDefinite | Article::Zu | Article::In | Article::Von | Article::Bei => "en",
        Article::Definite | Article::This => match (gender, case) {
            (_, Nominative) | (Feminine | Neuter, Accusative) => "e",
            _ => "en",
        },
        Article::Indefinite | Article::Negative => match (gender, case) {
            (Masculine, Nominative) => "er",
            (Feminine, Nominative | Accusative) => "e",
            (Neuter, Nominative | Accusative) => "es",
            _ => "en",
        },
        Article::None => match (gender, case) {
            (Masculine, Nominative) | (Feminine, Genitive | Dative) => "er",
            (Feminine, Nominative | Accusative) => "e",
            (Neuter, Nominative | Accusative) => "es",
            (_, Dative) => "em",
            _ => "en",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Article, Case, Word, f, m, n};

    fn phrase(word: &Word, article: Article, adjective: &str, case: Case) -> String {
        let mut out = String::new();
        word.write_phrase(&mut out, article, adjective, case);
        out
    }

    #[test]
    fn articles_adjectives_and_nouns_agree() {
        let register = Word { stem: "Melde".to_owned(), head: n("Register", "Registers", "Register") };
        let office = Word::plain(n("Amt", "Amtes", "Ämter"));
        let plan = Word::plain(m("Plan", "Plans", "Pläne"));
        let check = Word::plain(f("Prüfung", "Prüfungen"));
        assert_eq!(phrase(&register, Article::Definite, "neu", Case::Genitive), "des neuen Melderegisters");
        assert_eq!(phrase(&office, Article::PluralNone, "klein", Case::Dative), "kleinen Ämtern");
        assert_eq!(phrase(&plan, Article::Indefinite, "neu", Case::Nominative), "ein neuer Plan");
        assert_eq!(phrase(&plan, Article::Definite, "neu", Case::Accusative), "den neuen Plan");
        assert_eq!(phrase(&check, Article::Zu, "", Case::Dative), "zur Prüfung");
        assert_eq!(phrase(&check, Article::None, "zügig", Case::Dative), "zügiger Prüfung");
        assert_eq!(phrase(&check, Article::PluralDefinite, "neu", Case::Nominative), "die neuen Prüfungen");
    }
}
