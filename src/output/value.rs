//! A reported value as every page shows it, wherever it stands: one view, and the theme's component `value`.
//!
//! The word of the report, what was understood of it, the correction, the reason in its place and the note travel together,
//! so that no table, list or card can show one without the others (content-model.md, "Keys": both are shown). What cannot hold
//! HTML (the words in a chart) takes the same view as one line of text.

use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;
use serde::Serialize;
use tera::context;

use super::format::Format;
use super::theme::Theme;
use crate::language::Fact;
use crate::model::value::Reading;
use crate::model::{Field, Report};

/// A reported value as the component `value` takes it. What is not there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ValueView<'v> {
    /// The word of the report, to the letter.
    raw: &'v str,
    /// The BCP 47 tag of the content's language.
    language: &'static str,
    /// Whether the word is in a language: figures and days are read alike in every one.
    is_words: bool,
    /// What the columns of the exports that hold its parts begin with; empty where nobody looks for them.
    column: &'static str,
    /// A declared rating: its smiley and words as HTML, in the place of the word.
    rating: Option<&'v str>,
    /// The same in words.
    rating_text: Option<&'v str>,
    /// The word that corrects it.
    correction: Option<&'v str>,
    /// What a word was understood as that is no value.
    reading: Option<&'v str>,
    /// What an unreadable word may have meant, in a sentence.
    suggestion: Option<String>,
    /// The provision that keeps the value confidential.
    basis: Option<&'v str>,
    note: Option<&'v str>,
}

impl<'v> ValueView<'v> {
    /// The view of a value of the form.
    #[must_use]
    pub fn of<T>(field: &'v Field<T>, format: &'v Format) -> Self {
        let reading = format.label("lesart", field.reading.key()).text;
        let raw = field.raw.as_ref();
        let meant =
            |meant: &str| format.text("gemeint_vielleicht", &vec![("name", Fact::Text(meant.to_owned().into()))]);
        Self {
            raw,
            language: format.content(),
            is_words: raw.bytes().any(|byte| byte.is_ascii_alphabetic()),
            correction: field.correction.as_deref(),
            reading: (!reading.is_empty() && reading != raw).then_some(reading),
            suggestion: field.reading.suggestion().map(|it| meant(it.as_str())),
            basis: field.legal_basis.as_deref(),
            note: field.note.as_deref(),
            ..Self::default()
        }
    }

    /// The view of what a report declares; none was declared where it says nothing.
    #[must_use]
    pub fn of_rating(report: &'v Report, format: &'v Format) -> Self {
        let declared = format.rating(report.declared());
        let Some(field) = &report.rating else {
            return Self { rating: Some(declared.html), rating_text: Some(declared.text), ..Self::default() };
        };
        let view = Self { is_words: false, ..Self::of(field, format) };
        match field.reading {
            Reading::Known(_) => Self { rating: Some(declared.html), rating_text: Some(declared.text), ..view },
            _ => view,
        }
    }

    /// The same, with the columns of the exports that hold its parts.
    #[must_use]
    pub fn in_columns(self, column: &'static str) -> Self {
        Self { column, ..self }
    }

    /// The same, with another word in the place of what was written: a day in the way of the page.
    #[must_use]
    pub fn written_as(self, raw: &'v str) -> Self {
        Self { raw, is_words: false, ..self }
    }

    /// Whether there is nothing beside its word.
    #[must_use]
    pub const fn is_plain(&self) -> bool {
        self.correction.is_none()
            && self.reading.is_none()
            && self.suggestion.is_none()
            && self.basis.is_none()
            && self.note.is_none()
    }

    /// All of it as one line of text: „8O (Berichtigt: 80; Eine Null zu viel.)“.
    #[must_use]
    pub fn words(&self, format: &Format) -> String {
        let named = |id, words: &str| format!("{}: {words}", format.word(id));
        let mut beside: Vec<String> = Vec::new();
        let first = match (self.rating_text, self.raw, self.reading) {
            (Some(rating), raw, _) => {
                if let Some(words) = self.correction {
                    beside.push(named("berichtigt", words));
                    beside.push(named("im_bericht", raw));
                }
                rating
            }
            (None, "", Some(reading)) => reading,
            (None, raw, reading) => {
                beside.extend(self.correction.map(|words| named("berichtigt", words)));
                beside.extend(reading.map(str::to_owned));
                raw
            }
        };
        beside.extend(self.suggestion.clone());
        beside.extend(self.basis.map(|words| named("rechtsgrundlage", words)));
        beside.extend(self.note.map(str::to_owned));
        if beside.is_empty() { first.to_owned() } else { format!("{first} ({})", beside.join("; ")) }
    }
}

/// How many values are kept: the days and figures that many reports share.
const MOST: usize = 20_000;

/// Values as HTML. Each has dozens of them on every report's page, and again on those of its measure and its year: plain
/// ones are rendered once.
#[derive(Debug, Default)]
pub struct Values {
    plain: RwLock<FxHashMap<String, String>>,
}

impl Values {
    /// Has the theme show a value with all that can stand beside it, so that what is wrong with its component is known
    /// before any page is made.
    ///
    /// # Errors
    /// What the template engine says.
    pub fn new(theme: &Theme) -> tera::TeraResult<Self> {
        let word = ValueView { raw: "1", is_words: true, column: "plan", ..ValueView::default() };
        let all = ValueView {
            correction: Some("2"),
            reading: Some("3"),
            suggestion: Some("4".to_owned()),
            basis: Some("5"),
            note: Some("6"),
            ..word.clone()
        };
        let rating = ValueView { rating: Some("7"), rating_text: Some("8"), ..all.clone() };
        for view in [ValueView::default(), word, all, rating] {
            rendered(theme, &view)?;
        }
        Ok(Self::default())
    }

    /// A value as HTML.
    #[must_use]
    pub fn html(&self, theme: &Theme, format: &Format, view: &ValueView<'_>) -> String {
        if !view.is_plain() || view.rating.is_some() {
            return shown(theme, format, view);
        }
        let key = format!("{}\u{1}{}", view.column, view.raw);
        let known = self.plain.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let html = shown(theme, format, view);
            let mut plain = self.plain.write().unwrap_or_else(PoisonError::into_inner);
            if plain.len() < MOST {
                plain.insert(key, html.clone());
            }
            html
        })
    }
}

fn rendered(theme: &Theme, view: &ValueView<'_>) -> tera::TeraResult<String> {
    theme.component("value", &context! { of => view })
}

/// What the component makes of it. One that fails after all ([`Values::new`] has tried it) hides nothing.
fn shown(theme: &Theme, format: &Format, view: &ValueView<'_>) -> String {
    rendered(theme, view).unwrap_or_else(|_| {
        let mut html = String::new();
        // Writing to a string cannot fail.
        let _ = pulldown_cmark_escape::escape_html(&mut html, &view.words(format));
        html
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::model::value::{Amount, Forms, Written, amount};
    use crate::output::theme::{DEFAULT, Files};

    fn theme() -> Theme {
        Theme::new(DEFAULT, &Files::new(), Language::German).drain_into(&mut Vec::new()).unwrap()
    }

    fn corrected() -> Field<Amount> {
        Field {
            raw: "8O €".into(),
            correction: Some("80 €".into()),
            reading: amount::read_money(Written::Quoted("80 €"), Forms::German),
            note: Some("Buchstabe <O>".into()),
            ..Field::absent()
        }
    }

    #[test]
    fn a_line_of_text_says_all_that_belongs_to_a_value() {
        let format = Format::new(&theme(), &[], "de").unwrap();
        let words = |field: &Field<Amount>| ValueView::of(field, &format).words(&format);
        assert_eq!(words(&corrected()), "8O € (Berichtigt: 80 €; Buchstabe <O>)");
        let withheld = Field { reading: Reading::Confidential, legal_basis: Some("§ 6".into()), ..Field::absent() };
        assert_eq!(words(&withheld), "vertraulich (Rechtsgrundlage: § 6)");
        assert_eq!(words(&Field::absent()), "keine Angabe");
        let plain = Field { correction: None, note: None, ..corrected() };
        assert_eq!(words(&plain), "8O €");
    }

    #[test]
    fn the_theme_shows_all_of_it_and_a_value_that_is_kept_comes_out_the_same() {
        let theme = theme();
        let (format, values) = (Format::new(&theme, &[], "de").unwrap(), Values::new(&theme).unwrap());
        let field = corrected();
        let html = values.html(&theme, &format, &ValueView::of(&field, &format).in_columns("plan"));
        for part in [
            r#"data-spalte="plan_original" lang="de">8O €"#,
            r#"Berichtigt: <span data-spalte="plan_korrektur">80 €"#,
            "Buchstabe &lt;O",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        let field = Field { correction: None, note: None, ..field };
        let view = ValueView::of(&field, &format);
        let first = values.html(&theme, &format, &view);
        assert_eq!(values.html(&theme, &format, &view), first);
        assert_ne!(values.html(&theme, &format, &view.in_columns("plan")), first, "a column is told");
    }
}
