//! What holds for every text that an editor may save, not only for those that someone thought of.

use std::fs;

use chrono::NaiveDate;
use proptest::prelude::*;
use transparenz::config::{Overrides, Today};
use transparenz::demo::{self, Plan};
use transparenz::diagnostic::{Code, Diagnostic};
use transparenz::input::load::{self, SourceFile};
use transparenz::input::parse::{self, Draft, ReportDraft};
use transparenz::input::resolve::Visibility;
use transparenz::model::value::Forms;
use transparenz::prepare;

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
            assert_inside(&parse::document(&file, Forms::German).diagnostics, &file)?;
        }
    }

    #[test]
    fn any_front_matter_gives_faults_inside_of_it(text in pieces(), place in 0..PLACES.len()) {
        for text in [format!("+++\n{text}\n+++\nText\n"), format!("+++\r\n{text}\r\n+++\r\n"), text] {
            if let Some(file) = loaded(PLACES[place], &text) {
                assert_inside(&parse::document(&file, Forms::German).diagnostics, &file)?;
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
    let outcome = parse::document(&file, Forms::German);
    prop_assert!(!outcome.has_errors(), "{:?}", outcome.diagnostics);
    match outcome.value.draft {
        Some(Draft::Report(report)) => Ok(*report),
        other => Err(TestCaseError::fail(format!("no report: {other:?}"))),
    }
}

/// What goes wrong with a file while it is edited.
#[derive(Debug, Clone)]
enum Slip {
    /// A line is gone.
    Lost(usize),
    /// A line stands in another place as well.
    Doubled(usize, usize),
    /// A line ends too early.
    Cut(usize, usize),
    /// Something comes in.
    Added(usize, &'static str),
    /// The file is copied beside itself.
    Copied(&'static str),
    /// The file is gone.
    Deleted,
}

fn slips() -> impl Strategy<Value = Vec<(usize, Slip)>> {
    let added = prop::sample::select(vec![
        "[a](/fort/)",
        "![b](c.png)",
        "<b>",
        "##x",
        "| a |",
        "+++",
        "[[kennzahl]]",
        "pfad = \"massnahmen/d1\"",
        "aliase = [\"/ziele/1/\"]",
        "kennungen = [\"D1\"]",
        "entwurf = true",
        "url = \"https://ä.de\"",
    ]);
    let copied = prop::sample::select(vec!["x.md", "d1.md", "D1 - Kopie.md", "1.md", "D1.en.md"]);
    let slip = prop_oneof![
        any::<usize>().prop_map(Slip::Lost),
        any::<(usize, usize)>().prop_map(|(from, to)| Slip::Doubled(from, to)),
        any::<(usize, usize)>().prop_map(|(line, at)| Slip::Cut(line, at)),
        (any::<usize>(), added).prop_map(|(line, text)| Slip::Added(line, text)),
        copied.prop_map(Slip::Copied),
        Just(Slip::Deleted),
    ];
    prop::collection::vec((any::<usize>(), slip), 1..5)
}

fn with_slip(text: &str, slip: &Slip) -> String {
    let mut lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
    let count = lines.len().max(1);
    match slip {
        Slip::Lost(line) if !lines.is_empty() => {
            lines.remove(line % count);
        }
        Slip::Doubled(from, to) if !lines.is_empty() => lines.insert(to % count, lines[from % count].clone()),
        Slip::Cut(line, at) if !lines.is_empty() => {
            let cut: String = lines[line % count].chars().take(at % 40).collect();
            lines[line % count] = cut;
        }
        Slip::Added(line, text) => lines.insert(line % count, (*text).to_owned()),
        _ => {}
    }
    lines.join("\n") + "\n"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever editors break, the program itself is never at fault, and nothing is said twice.
    #[test]
    fn a_broken_portal_has_faults_of_its_own_only(slips in slips()) {
        let root = tempfile::tempdir().unwrap();
        let mut files: Vec<(String, String)> =
            demo::files(Plan { reports: 4, seed: 1 }).map(|file| (file.path, file.text)).collect();
        for (which, slip) in slips {
            let at = which % files.len();
            let (path, text) = files[at].clone();
            match slip {
                Slip::Copied(name) => {
                    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                    files.push((format!("{folder}/{name}").trim_start_matches('/').to_owned(), text));
                }
                Slip::Deleted => drop(files.remove(at)),
                slip => files[at].1 = with_slip(&text, &slip),
            }
        }
        for (path, text) in &files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let today = Today::day(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
        let mut faults = Vec::new();
        let prepared = prepare(root.path(), &Overrides::default(), Visibility { today, drafts: false });
        if let Some(prepared) = prepared.drain_into(&mut faults) {
            let site = prepared.site().drain_into(&mut faults);
            faults.extend(crate::support::faults_of_links(&site));
        }
        for (index, fault) in faults.iter().enumerate() {
            prop_assert!(fault.code() != Code::Rendering, "{fault:?}");
            prop_assert!(!faults[..index].contains(fault), "twice: {fault:?}");
        }
    }
}
