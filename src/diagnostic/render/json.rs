//! One JSON object a line.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::Serialize;

use super::{Words, extent, severity_name, visible_line};
use crate::diagnostic::{Diagnostic, Place};
use crate::language::Texts;

#[derive(Serialize)]
struct Object<'d> {
    code: &'static str,
    severity: &'static str,
    #[serde(flatten)]
    place: Where<'d>,
    message: &'d str,
    why: &'d str,
    hint: &'d str,
    related: Vec<Where<'d>>,
}

#[derive(Serialize, Default)]
struct Where<'d> {
    path: Option<&'d str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

impl<'d> Where<'d> {
    fn of(place: &'d Place) -> Self {
        let path = Some(place.source().path());
        let Some((start, end)) = extent(place) else { return Self { path, ..Self::default() } };
        Self {
            path,
            line: Some(start.line),
            column: Some(start.column),
            end_line: Some(end.line),
            end_column: Some(end.column),
        }
    }
}

/// JSON in which characters that change a terminal stand as `\u202E`: they only stand in its strings, so it says the same.
fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter < '\u{7F}' || matches!(visible_line(letter.encode_utf8(&mut [0; 4])), Cow::Borrowed(_)) {
            escaped.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04X}");
            }
        }
    }
    escaped
}

/// One diagnostic with its line ending.
pub(super) fn one(diagnostic: &Diagnostic, texts: &Texts) -> String {
    let words = Words::of(diagnostic, texts);
    let object = Object {
        code: diagnostic.code().id(),
        severity: severity_name(diagnostic.severity()),
        place: diagnostic.place().map(Where::of).unwrap_or_default(),
        message: &words.message,
        why: &words.why,
        hint: &words.hint,
        related: diagnostic.related_places().iter().map(Where::of).collect(),
    };
    // Strings and numbers alone: there is nothing that JSON could refuse.
    let object = serde_json::to_string(&object).unwrap_or_default();
    escaped(&object) + "\n"
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::{Value, json};

    use super::*;
    use crate::diagnostic::{Code, Source};
    use crate::language::Language;

    fn object(diagnostic: &Diagnostic) -> Value {
        let line = one(diagnostic, &Texts::embedded(Language::English));
        assert_eq!(line.matches('\n').count(), 1, "one line");
        serde_json::from_str(&line).unwrap()
    }

    #[test]
    fn places_count_characters_from_one() {
        let source = Arc::new(Source::new("content/ä.md", "+++\nä = \"ö\"\n+++\n"));
        let place = Place::at(&source, 9..13);
        let object = object(&Diagnostic::new(Code::NoIndicators, place.clone()).related(place));
        assert_eq!(object["code"], "no-indicators");
        assert_eq!(object["severity"], "warning");
        assert_eq!(object["message"], "The report has no indicator.");
        let expected = json!({ "path": "content/ä.md", "line": 2, "column": 5, "end_line": 2, "end_column": 8 });
        assert_eq!(object["related"][0], expected);
        assert_eq!((&object["line"], &object["end_column"]), (&json!(2), &json!(8)));
    }

    #[test]
    fn what_has_no_place_says_so() {
        let whole_file = object(&Diagnostic::new(Code::NotUtf8, Place::unread("a.md")).strict());
        assert_eq!((&whole_file["path"], &whole_file["line"]), (&json!("a.md"), &Value::Null));
        assert_eq!(object(&Diagnostic::general(Code::EmptyPortal))["path"], Value::Null);
    }
}
