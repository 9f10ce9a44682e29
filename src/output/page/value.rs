//! A value of the form as a page shows it: the word to the letter, then what was added and understood.
//!
//! Made here and not by a component of the theme: no other piece of a page is as frequent, each report has dozens.

use pulldown_cmark_escape::escape_html;
use serde::Serialize;

use crate::language::Fact;
use crate::model::Field;
use crate::model::value::Period;
use crate::output::format::Format;

/// The cell of one value in a table of the exports' columns.
#[derive(Debug, Serialize)]
pub(super) struct ValueCell {
    /// How it was read, in the word of the exports.
    pub reading: &'static str,
    /// The value, with the columns that its parts stand for.
    pub html: String,
}

impl ValueCell {
    /// The cell of a value whose columns in the exports begin with `column`.
    pub(super) fn of<T>(field: &Field<T>, column: &str, format: &Format) -> Self {
        let mut html = format!("<span class=\"word\" data-spalte=\"{column}_original\" lang=\"de\">");
        escape(&mut html, &field.raw);
        html.push_str("</span>");
        for note in notes(field, format) {
            html.push_str(" <span class=\"added\">");
            escape(&mut html, &note.words);
            match note.kind {
                Kind::Correction => {
                    html.push_str(&format!("<span data-spalte=\"{column}_korrektur\">"));
                    escape(&mut html, note.value);
                    html.push_str("</span>");
                }
                Kind::Other => escape(&mut html, note.value),
            }
            html.push_str("</span>");
        }
        Self { reading: field.reading.key(), html }
    }
}

/// A value that is not part of a table: what was added stands in brackets.
pub(super) fn html<T>(field: &Field<T>, format: &Format) -> String {
    let mut html = String::new();
    // Figures and days are read alike in every language.
    if field.raw.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        html.push_str("<span lang=\"de\">");
        escape(&mut html, &field.raw);
        html.push_str("</span>");
    } else {
        escape(&mut html, &field.raw);
    }
    for note in notes(field, format) {
        html.push_str(" (");
        escape(&mut html, &note.words);
        escape(&mut html, note.value);
        html.push(')');
    }
    html
}

/// A date that the editors give, not a department: one in the way of TOML (`2021-12-31`) is put into the way of the page.
pub(super) fn editorial(field: &Field<Period>, format: &Format) -> String {
    match field.reading.known() {
        Some(period) if field.note.is_none() && *field.raw == *period.first().to_string() => format.day(period.first()),
        _ => html(field, format),
    }
}

/// What stands beside the word.
struct Note<'a> {
    kind: Kind,
    words: String,
    value: &'a str,
}

enum Kind {
    Correction,
    Other,
}

fn notes<'a, T>(field: &'a Field<T>, format: &'a Format) -> impl Iterator<Item = Note<'a>> {
    let named = |kind, id, value| Note { kind, words: format!("{}: ", format.word(id)), value };
    let alone = |value| Note { kind: Kind::Other, words: String::new(), value };
    let correction = field.correction.as_deref().map(move |value| named(Kind::Correction, "berichtigt", value));
    let reading = format.label("lesart", field.reading.key()).text;
    let reading = (!reading.is_empty() && reading != field.raw.as_ref()).then(|| alone(reading));
    let suggestion = field.reading.suggestion().map(|meant| Note {
        kind: Kind::Other,
        words: format.text("gemeint_vielleicht", &vec![("name", Fact::Text(meant.as_str().into()))]),
        value: "",
    });
    let basis = field.legal_basis.as_deref().map(move |value| named(Kind::Other, "rechtsgrundlage", value));
    let note = field.note.as_deref().map(alone);
    [correction, reading, suggestion, basis, note].into_iter().flatten()
}

fn escape(to: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = escape_html(to, text);
}
