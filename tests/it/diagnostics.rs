//! Bad documents with the diagnostics that they must give, beside the fault: `tests/diagnostics/**/*.txt`.
//!
//! Drop in a file, get a test. A case is a short description, then files:
//!
//! ```text
//! A date without quotation marks.
//! === content/massnahmen/D40.md
//! +++
//! titel = "Stadtamt"
//! beginn = 26.01.2018
//!          ^^^^^^^^^^ unquoted-date
//! +++
//! ```
//!
//! - A line of carets and a code stands below the line with the fault and is no part of the file. The first caret is the
//!   fault's column; there are as many as the mark is long on that line. Words after the code must occur in the message
//!   or in its hint (German).
//! - `! code` directly below `=== path` is about the file as a whole, in the description about the run (`! code`) or
//!   about a file that the case does not list (`! code path`).
//! - The files come on top of a small sound portal (`tests/diagnostics/base.txt`).
//!   `without: path` in the description takes a file of it away, `only` takes all of it away.
//! - `today: 2026-01-01` and `drafts` in the description set what is to be seen.
//! - `=== path (crlf, bom, open, escaped)`: line ends, byte order mark, no line feed at the end, `\{FF}` for bytes.
//! - `shown` in the description keeps the text that editors get in `tests/diagnostics/shown/`, in both languages.
//!
//! The whole set of diagnostics is compared: one too many fails as well. `UPDATE_DIAGNOSTICS=1 cargo test` writes the
//! expectations anew; read them before you keep them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use transparenz::config::{self, AttachmentTypes, Overrides, Readable, Today};
use transparenz::diagnostic::render::{Options, render};
use transparenz::diagnostic::{self, Code, Diagnostic};
use transparenz::input::resolve::{self, Visibility};
use transparenz::input::{attachment, check, load, parse, without_echoes};
use transparenz::language::{Language, Texts};
use transparenz::model::value::Forms;
use walkdir::WalkDir;

const FOLDER: &str = "tests/diagnostics";

#[test]
fn every_case_gives_its_diagnostics_and_no_others() {
    let base = Case::read(&Path::new(FOLDER).join("base.txt"));
    let mut failures = String::new();
    let mut count = 0;
    for path in cases() {
        let case = Case::read(&path);
        let found = case.diagnose(&base);
        count += 1;
        if std::env::var_os("UPDATE_DIAGNOSTICS").is_some() {
            fs::write(&path, case.with_expectations(&found)).unwrap();
            continue;
        }
        let expected = case.expected();
        let actual: Vec<Expectation> = found.iter().map(Expectation::of).collect();
        if let Some(difference) = difference(expected, &actual, &found) {
            let _ = writeln!(failures, "{}\n{difference}", path.display());
        }
    }
    assert!(count >= 75, "only {count} cases were found");
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn what_editors_read() {
    let base = Case::read(&Path::new(FOLDER).join("base.txt"));
    let texts: Vec<Texts> = Language::ALL.iter().map(|language| Texts::embedded(*language)).collect();
    for path in cases() {
        let case = Case::read(&path);
        if !case.has("shown") {
            continue;
        }
        let found = case.diagnose(&base);
        let shown: Vec<String> = texts.iter().map(|texts| render(&found, texts, Options::default())).collect();
        let name = path.strip_prefix(FOLDER).unwrap().with_extension("").to_string_lossy().replace('/', "-");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../diagnostics/shown");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_description(case.description());
        settings.bind(|| insta::assert_snapshot!(name, shown.concat()));
    }
}

#[test]
fn every_code_of_the_input_has_a_case() {
    let found: Vec<Code> =
        cases().iter().flat_map(|path| Case::read(path).expected()).map(|expected| expected.code).collect();
    for code in Code::ALL {
        let made_elsewhere = MADE_BY_THE_OUTPUT.contains(code) || *code == Code::Unreadable;
        assert!(made_elsewhere || found.contains(code), "no case for {}", code.id());
    }
}

/// What only the output makes; `unreadable-file` needs a file system that refuses.
const MADE_BY_THE_OUTPUT: &[Code] = &[
    Code::AddressClash,
    Code::AddressTooLong,
    Code::NoLock,
    Code::HalfExchanged,
    Code::RawHtml,
    Code::ForbiddenScheme,
    Code::HeadingWithoutSpace,
    Code::BrokenTable,
    Code::TabbedTable,
    Code::ExtraCells,
    Code::WordBullet,
    Code::SignBeforeNumber,
    Code::LooseEmphasis,
    Code::UnusedFootnote,
    Code::DuplicateFootnote,
    Code::UnknownFootnote,
    Code::UnplacedText,
    Code::EmptyHeading,
    Code::NamelessLink,
    Code::NestedLink,
    Code::PictureWithoutText,
    Code::MissingPicture,
    Code::PastedPicture,
    Code::ForeignPicture,
    Code::BrokenFragment,
    Code::UnknownTheme,
    Code::UselessOverride,
    Code::UnsetStyle,
    Code::UnknownThemeName,
    Code::UnusedWord,
    Code::Template,
    Code::ThemeLanguage,
    Code::Rendering,
    Code::ForeignOutput,
    Code::OutputInPortal,
    Code::Busy,
    Code::Unwritable,
];

fn cases() -> Vec<PathBuf> {
    let files = WalkDir::new(FOLDER).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "txt") && !path.ends_with("base.txt")).collect()
}

/// A case as it stands in its file.
struct Case {
    header: Vec<String>,
    files: Vec<File>,
}

struct File {
    path: String,
    options: Vec<String>,
    /// Lines with their expectations.
    lines: Vec<String>,
}

/// What is expected where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Expectation {
    path: Option<String>,
    /// Line, column and marked characters.
    place: Option<(usize, usize, usize)>,
    code: Code,
    /// Words that the message or its hint has; empty in what was found.
    words: String,
}

impl Expectation {
    fn of(fault: &Diagnostic) -> Self {
        let place = fault.place();
        let at = place.and_then(|place| {
            let (span, position) = (place.span()?, place.position()?);
            let source = place.source();
            let line_end = source.text()[span.start..].find('\n').map_or(source.text().len(), |at| span.start + at);
            let marked = source.slice(&(span.start..span.end.min(line_end))).trim_end_matches('\r').chars().count();
            Some((position.line, position.column, marked.max(1)))
        });
        Self {
            path: place.map(|place| place.source().path().to_owned()),
            place: at,
            code: fault.code(),
            words: String::new(),
        }
    }

    /// `unknown-key`, perhaps with words.
    fn parse(text: &str) -> Option<Self> {
        let (id, words) = text.split_once(' ').unwrap_or((text, ""));
        let code = *Code::ALL.iter().find(|code| code.id() == id)?;
        Some(Self { path: None, place: None, code, words: words.trim().to_owned() })
    }

    fn describe(&self) -> String {
        let path = self.path.as_deref().unwrap_or("the run");
        match self.place {
            Some((line, column, marked)) => format!("{path}:{line}:{column} ({marked}) {}", self.code.id()),
            None => format!("{path} {}", self.code.id()),
        }
    }
}

impl Case {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let mut case = Self { header: Vec::new(), files: Vec::new() };
        for line in text.lines() {
            if let Some(title) = line.strip_prefix("=== ") {
                let (path, options) = title.split_once(" (").unwrap_or((title, ""));
                let options = options.trim_end_matches(')').split(", ").map(ToOwned::to_owned).collect();
                case.files.push(File { path: path.to_owned(), options, lines: Vec::new() });
            } else if let Some(file) = case.files.last_mut() {
                file.lines.push(line.to_owned());
            } else {
                case.header.push(line.to_owned());
            }
        }
        case
    }

    fn has(&self, word: &str) -> bool {
        self.header.iter().any(|line| line == word)
    }

    fn settings<'c>(&'c self, key: &'c str) -> impl Iterator<Item = &'c str> {
        self.header.iter().filter_map(move |line| line.strip_prefix(key)?.strip_prefix(": "))
    }

    fn description(&self) -> &str {
        self.header.first().map(String::as_str).unwrap_or_default()
    }

    /// Writes the portal to a folder of its own and gives all that there is to say about it.
    fn diagnose(&self, base: &Self) -> Vec<Diagnostic> {
        let root = tempfile::tempdir().unwrap();
        let without: Vec<&str> = self.settings("without").collect();
        let of_base = base.files.iter().filter(|file| !self.has("only") && !without.contains(&file.path.as_str()));
        for file in of_base.chain(&self.files) {
            let path = root.path().join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file.bytes()).unwrap();
        }
        let today = self.settings("today").next().unwrap_or("2026-01-01").parse().unwrap();
        run(root.path(), Visibility { today: Today::day(today), drafts: self.has("drafts") })
    }

    fn expected(&self) -> Vec<Expectation> {
        let general = self.header.iter().filter_map(|line| {
            let expected = Expectation::parse(line.strip_prefix("! ")?).expect(line);
            let path = Some(expected.words.clone()).filter(|path| !path.is_empty());
            Some(Expectation { path, words: String::new(), ..expected })
        });
        let mut all: Vec<Expectation> = general.collect();
        all.extend(self.files.iter().flat_map(File::expected));
        all
    }

    /// The case's file with the expectations that fit what was found.
    fn with_expectations(&self, found: &[Diagnostic]) -> String {
        let mut found: Vec<Expectation> = found.iter().map(Expectation::of).collect();
        for expected in self.expected().into_iter().filter(|expected| !expected.words.is_empty()) {
            let plain = Expectation { words: String::new(), ..expected.clone() };
            found.iter_mut().filter(|fault| **fault == plain).for_each(|fault| fault.words.clone_from(&expected.words));
        }
        let mut text = String::new();
        for line in self.header.iter().filter(|line| !line.starts_with("! ")) {
            let _ = writeln!(text, "{line}");
        }
        let listed = |path: &str| self.files.iter().any(|file| file.path == path);
        for fault in found.iter().filter(|fault| !fault.path.as_deref().is_some_and(listed)) {
            let _ =
                writeln!(text, "{}", format!("! {} {}", fault.code.id(), fault.path.as_deref().unwrap_or("")).trim());
        }
        for file in &self.files {
            let mut own: BTreeMap<usize, Vec<&Expectation>> = BTreeMap::new();
            for fault in found.iter().filter(|fault| fault.path.as_deref() == Some(&file.path)) {
                own.entry(fault.place.map_or(0, |place| place.0)).or_default().push(fault);
            }
            file.write_to(&mut text, &own);
        }
        text
    }
}

impl File {
    /// The lines that are the file's own.
    fn own_lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str).filter(|line| !is_expectation(line))
    }

    fn is(&self, option: &str) -> bool {
        self.options.iter().any(|own| own == option)
    }

    fn bytes(&self) -> Vec<u8> {
        let end = if self.is("crlf") { "\r\n" } else { "\n" };
        let mut text = self.own_lines().collect::<Vec<_>>().join(end);
        if !self.is("open") {
            text.push_str(end);
        }
        let mut bytes = if self.is("bom") { b"\xEF\xBB\xBF".to_vec() } else { Vec::new() };
        bytes.extend(if self.is("escaped") { unescaped(&text) } else { text.into_bytes() });
        bytes
    }

    fn expected(&self) -> Vec<Expectation> {
        let mut expected = Vec::new();
        let mut line_number = 0;
        for line in &self.lines {
            if let Some(fault) = line.strip_prefix("! ").and_then(Expectation::parse) {
                expected.push(Expectation { path: Some(self.path.clone()), ..fault });
            } else if is_expectation(line) {
                let column = line.len() - line.trim_start().len() + 1;
                let rest = line.trim_start();
                let marked = rest.len() - rest.trim_start_matches('^').len();
                let fault = Expectation::parse(rest.trim_start_matches('^').trim_start()).expect(line);
                let place = Some((line_number, column, marked));
                expected.push(Expectation { path: Some(self.path.clone()), place, ..fault });
            } else {
                line_number += 1;
            }
        }
        expected
    }

    fn write_to(&self, text: &mut String, own: &BTreeMap<usize, Vec<&Expectation>>) {
        let options = self.options.join(", ");
        let options = if options.is_empty() { options } else { format!(" ({options})") };
        let _ = writeln!(text, "=== {}{options}", self.path);
        let write = |line_number: usize, text: &mut String| {
            for fault in own.get(&line_number).into_iter().flatten() {
                let mark = match fault.place {
                    Some((_, column, marked)) => format!("{}{}", " ".repeat(column - 1), "^".repeat(marked)),
                    None => "!".to_owned(),
                };
                let _ = writeln!(text, "{}", format!("{mark} {} {}", fault.code.id(), fault.words).trim_end());
            }
        };
        write(0, text);
        for (index, line) in self.own_lines().enumerate() {
            let _ = writeln!(text, "{line}");
            write(index + 1, text);
        }
        let lines = self.own_lines().count();
        for line_number in own.keys().filter(|number| **number > lines) {
            write(*line_number, text);
        }
    }
}

/// `    ^^^ code` or `! code`.
fn is_expectation(line: &str) -> bool {
    let rest = line.trim_start();
    let code = match line.strip_prefix("! ") {
        Some(code) => code,
        None if rest.starts_with('^') => rest.trim_start_matches('^').trim_start(),
        None => return false,
    };
    Expectation::parse(code).is_some()
}

/// `\{FF}` becomes the byte.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\{") {
        bytes.extend(before.as_bytes());
        let (code, after) = after.split_once('}').unwrap();
        bytes.push(u8::from_str_radix(code, 16).unwrap());
        rest = after;
    }
    bytes.extend(rest.as_bytes());
    bytes
}

/// The whole input, as the program runs it.
fn run(root: &Path, visibility: Visibility) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let source = load::settings(root).drain_into(&mut faults);
    let read = source.and_then(|source| config::read(&source, &Overrides::default()).drain_into(&mut faults));
    let settings = read.as_ref().map(Readable::settings);
    let sources = load::documents(root).drain_into(&mut faults);
    let types = settings.map_or_else(AttachmentTypes::default, |settings| settings.attachments.clone());
    faults.extend(attachment::check(&sources.attachments, &types));
    let forms = settings.map(|it| Forms::of_language(it.content_language.name)).unwrap_or_default();
    let parsed = sources.documents.iter().map(|file| parse::document(file, forms).drain_into(&mut faults)).collect();
    let mut portal = resolve::portal(parsed, &sources.attachments, &[], visibility).drain_into(&mut faults);
    faults.extend(load::checksums(root, &mut portal));
    let mut faults = without_echoes(faults);
    let seen = check::Seen {
        portal: &portal,
        settings: read.as_ref().and_then(Readable::sound),
        today: visibility.today.date(),
    };
    faults.extend(check::run_after(&seen, &faults));
    diagnostic::sort(&mut faults);
    diagnostic::limited(faults)
}

/// What is missing and what is too much; none if all is as expected.
fn difference(mut expected: Vec<Expectation>, actual: &[Expectation], found: &[Diagnostic]) -> Option<String> {
    let texts = Texts::embedded(Language::German);
    let mut difference = String::new();
    for (actual, fault) in actual.iter().zip(found) {
        let text = render(std::slice::from_ref(fault), &texts, Options { width: 10_000, ..Options::default() });
        if text.contains("{$") || text.contains("LEER(") {
            let _ = writeln!(difference, "  a fact is missing: {text}");
        }
        let at =
            expected.iter().position(|expected| Expectation { words: String::new(), ..expected.clone() } == *actual);
        match at.map(|at| expected.remove(at)) {
            Some(met) if text.contains(&met.words) => {}
            Some(met) => {
                let _ = writeln!(difference, "  {} does not say „{}“", met.describe(), met.words);
            }
            None => {
                let _ = writeln!(difference, "  not expected: {}", actual.describe());
            }
        }
    }
    for missing in &expected {
        let _ = writeln!(difference, "  did not come: {}", missing.describe());
    }
    (!difference.is_empty()).then_some(difference)
}
