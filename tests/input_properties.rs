//! What holds for every text that an editor may save, not only for those that someone thought of.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use proptest::prelude::*;
use transparenz::diagnostic::Diagnostic;
use transparenz::input::load::{self, SourceFile};
use transparenz::input::parse::{self, Draft, ReportDraft};

/// The file's text as the program loads it, at a place that says what it is.
fn loaded(path: &str, text: &str) -> Option<SourceFile> {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("content").join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, text).unwrap();
    load::documents(root.path()).value.documents.into_iter().find(|document| document.is_readable)
}

fn assert_inside(faults: &[Diagnostic], file: &SourceFile) -> Result<(), TestCaseError> {
    let text = file.source.text();
    for place in faults.iter().flat_map(|fault| fault.place().into_iter().chain(fault.related_places())) {
        prop_assert_eq!(place.source().path(), file.source.path());
        if let Some(span) = place.span() {
            prop_assert!(span.start <= span.end && span.end <= text.len(), "{:?} of {}", span, text.len());
            prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{:?}", span);
        }
    }
    Ok(())
}

const PLACES: [&str; 8] = [
    "strategie/a.md",
    "ziele/1.md",
    "massnahmen/D40.md",
    "ressorts/inneres.md",
    "berichte/2021/D40.md",
    "berichte/2021/D40/index.md",
    "seiten/hilfe/suche.md",
    "massnahmen/D40.en.md",
];

/// Pieces that documents are made of, in any order.
const PIECES: &str = "(\\+\\+\\+\n|\n|\r\n| |titel|jahr|soll|kennzahl|massnahme|einschätzung|=|\\[\\[|\\]\\]|\\[|\\]|\\{|\\}|\"|\"\"\"|'|,|#|\\\\|26\\.01\\.2018|2021-02-31|1,5|offen|„|“|☺|😐|ä|\u{301}|true|-)";

fn pieces() -> impl Strategy<Value = String> {
    prop::string::string_regex(&format!("{PIECES}{{0,40}}")).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_is_a_document_or_gives_faults_inside_of_it(text in ".{0,200}", place in 0..PLACES.len()) {
        if let Some(file) = loaded(PLACES[place], &text) {
            assert_inside(&parse::document(&file).diagnostics, &file)?;
        }
    }

    #[test]
    fn any_front_matter_gives_faults_inside_of_it(text in pieces(), place in 0..PLACES.len()) {
        for text in [format!("+++\n{text}\n+++\nText\n"), format!("+++\r\n{text}\r\n+++\r\n"), text] {
            if let Some(file) = loaded(PLACES[place], &text) {
                assert_inside(&parse::document(&file).diagnostics, &file)?;
            }
        }
    }

    #[test]
    fn a_quoted_value_keeps_its_word_to_the_letter(word in "[^\\p{Cc}\u{FFFE}\u{FFFF}]{0,40}") {
        let report = report(&word)?;
        let milestone = &report.milestones[0];
        let indicator = &report.indicators[0];
        for raw in [&milestone.due.raw, &milestone.done.raw, &indicator.target.raw, &indicator.actual.raw] {
            prop_assert_eq!(&**raw, word.as_str());
        }
        prop_assert_eq!(indicator.baseline.correction.as_deref(), Some(word.as_str()));
        prop_assert_eq!(&*indicator.baseline.raw, word.as_str());
    }
}

fn report(word: &str) -> Result<ReportDraft, TestCaseError> {
    let quoted = format!("\"{}\"", word.replace('\\', "\\\\").replace('"', "\\\""));
    let text = format!(
        "+++\nmassnahme = \"D40\"\njahr = 2021\nressort = \"inneres\"\n\n\
         [[kennzahl]]\nname = \"a\"\nplan = {quoted}\nist = {quoted}\n\
         ausgangswert = {{ wert = {quoted}, korrektur = {quoted} }}\n\n\
         [[meilenstein]]\nname = \"b\"\nsoll = {quoted}\nist = {{ wert = {quoted} }}\n+++\n"
    );
    let file = loaded("berichte/2021/D40.md", &text).ok_or_else(|| TestCaseError::fail("not loaded"))?;
    let outcome = parse::document(&file);
    prop_assert!(!outcome.has_errors(), "{:?}", outcome.diagnostics);
    match outcome.value.draft {
        Some(Draft::Report(report)) => Ok(*report),
        other => Err(TestCaseError::fail(format!("no report: {other:?}"))),
    }
}
