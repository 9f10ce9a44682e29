//! One file at a time, from text to a draft: a document whose references are still names.
//!
//! Pure, and run in parallel over all files. In: a [`SourceFile`]. Out: a [`Draft`] where the document is complete enough
//! to be one, and every fault of the file.

mod common;
mod department;
mod field;
mod goal;
mod measure;
mod page;
mod report;
mod strategy;
mod translation;

pub use measure::MeasureDraft;
pub use report::ReportDraft;

use std::ops::Range;

use super::front_matter::split;
use super::keys;
use super::layout::Role;
use super::load::SourceFile;
use crate::diagnostic::{Code, Diagnostic, Outcome, Place};
use crate::model::value::Forms;
use crate::model::{Address, Body, Common, Department, Goal, Page, Strategy, Translation, composed, slug};
use crate::schema::{Entry, Key, Reader, Shape, conflict, without_follow_ups};

/// A name in a document that must become a reference, with its place.
pub type Name = Entry<Box<str>>;

/// What one file is.
#[derive(Debug, Clone)]
pub struct Parsed {
    /// What its place says: kind and name are known even where the document is broken.
    pub file: SourceFile,
    /// The document, where it is complete enough.
    pub draft: Option<Draft>,
}

/// A document whose references are still names.
#[derive(Debug, Clone)]
pub enum Draft {
    /// A strategy and its department.
    Strategy(Box<Strategy>, Option<Name>),
    /// A goal and its strategy.
    Goal(Box<Goal>, Option<Name>),
    /// A measure.
    Measure(Box<MeasureDraft>),
    /// A department.
    Department(Box<Department>),
    /// A report.
    Report(Box<ReportDraft>),
    /// A page.
    Page(Box<Page>),
    /// A document in another language, and what its file says besides: it may be a draft or embargoed.
    Translation(Box<Translation>, Box<Common>),
}

/// Reads one document. `forms` are those in which its values are written.
#[must_use]
pub fn document(file: &SourceFile, forms: Forms) -> Outcome<Parsed> {
    let source = &file.source;
    let mut faults = Vec::new();
    let nothing = || Parsed { file: file.clone(), draft: None };
    if !file.is_readable {
        return Outcome::clean(nothing());
    }
    if let Some(fault) = conflict(source) {
        return Outcome::new(nothing(), vec![fault]);
    }
    let parts = match split(source) {
        Ok(parts) => parts,
        Err(fault) => return Outcome::new(nothing(), vec![*fault]),
    };
    let body = Body { source: source.clone(), span: parts.body };
    let Some(keys) = keys_of(file) else { return Outcome::clean(nothing()) };
    check_name(file, &mut faults);
    let (draft, own) = Shape { keys }.read(source, &parts.front_matter, &mut faults, |reader| {
        let mut context = Context { file, body, forms, faults: Vec::new() };
        let draft = context.draft(&reader);
        (draft, context.faults)
    });
    if file.location.language.is_some() {
        faults = faults.into_iter().map(|fault| translated_fact(file, fault)).collect();
    }
    faults.extend(without_follow_ups(own, &faults));
    Outcome::new(Parsed { file: file.clone(), draft }, faults)
}

fn keys_of(file: &SourceFile) -> Option<&'static [Key]> {
    match file.location.language {
        Some(_) => Some(keys::TRANSLATION),
        None => keys_of_original(file),
    }
}

fn keys_of_original(file: &SourceFile) -> Option<&'static [Key]> {
    match &file.location.role {
        Role::Strategy => Some(keys::STRATEGY),
        Role::Goal => Some(keys::GOAL),
        Role::Measure => Some(keys::MEASURE),
        Role::Department => Some(keys::DEPARTMENT),
        Role::Report { .. } => Some(keys::REPORT),
        Role::Page { .. } => Some(keys::PAGE),
        Role::Attachment { .. } => None,
    }
}

/// A key that a translation may not have, but its original may, is a fact and no slip of the pen.
fn translated_fact(file: &SourceFile, fault: Diagnostic) -> Diagnostic {
    let (Code::UnknownKey, Some(place)) = (fault.code(), fault.place()) else { return fault };
    let key = place.span().map(|span| file.source.slice(span)).unwrap_or_default();
    match keys_of_original(file).and_then(|keys| keys.iter().find(|known| known.name == key)) {
        Some(known) => Diagnostic::new(Code::TranslatedFact, place.clone()).with("schluessel", known.name),
        None => fault,
    }
}

/// A name of which no address can be made is reported at the file.
fn check_name(file: &SourceFile, faults: &mut Vec<Diagnostic>) {
    if slug(&file.location.name).is_empty() {
        let fault = Diagnostic::new(Code::EmptyAddress, Place::file(&file.source));
        faults.push(fault.with("name", file.location.name.as_ref()));
    }
}

/// What the parsers of all kinds share while they read one file.
struct Context<'f> {
    file: &'f SourceFile,
    body: Body,
    forms: Forms,
    faults: Vec<Diagnostic>,
}

impl Context<'_> {
    fn draft(&mut self, reader: &Reader<'_>) -> Option<Draft> {
        if self.file.location.language.is_some() {
            return translation::read(self, reader)
                .map(|(draft, common)| Draft::Translation(Box::new(draft), Box::new(common)));
        }
        match &self.file.location.role {
            Role::Strategy => strategy::read(self, reader),
            Role::Goal => goal::read(self, reader),
            Role::Measure => measure::read(self, reader),
            Role::Department => department::read(self, reader),
            Role::Report { year } => report::read(self, reader, *year),
            Role::Page { folder } => page::read(self, reader, folder),
            Role::Attachment { .. } => None,
        }
    }

    fn report(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place::at(&self.file.source, span)
    }

    fn name(&self) -> &str {
        &self.file.location.name
    }

    /// Reports a key of the document that disagrees with the file's place.
    fn expect_same(&mut self, key: &'static str, written: &Entry<&str>, expected: &str) {
        if composed(written.value) != composed(expected) {
            let fault = Diagnostic::new(Code::PlaceMismatch, self.place(written.span.clone()))
                .with("schluessel", key)
                .with("wert", written.value)
                .with("erwartet", expected)
                .with("art", difference(key, written.value, expected));
            self.report(fault);
        }
    }
}

/// In what a key and the file's place differ: `jahr`, or only in small and capital letters, of which the file has the small
/// ones (`datei`) or the key (`schluessel`); nothing where they are different words.
fn difference(key: &str, written: &str, expected: &str) -> &'static str {
    let capitals = |name: &str| name.chars().filter(|letter| letter.is_uppercase()).count();
    if key == "jahr" {
        "jahr"
    } else if written.to_lowercase() != expected.to_lowercase() {
        ""
    } else if capitals(written) > capitals(expected) {
        "datei"
    } else {
        "schluessel"
    }
}

/// A reference by name.
fn reference(reader: &Reader<'_>, key: &str) -> Option<Name> {
    reader.text(key).map(|entry| Entry { value: composed(entry.value).into(), span: entry.span })
}

/// The address that a path in a document means, if it stays inside of the site.
fn address_of_path(path: &str) -> Option<Address> {
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let inside = segments.iter().all(|segment| !matches!(*segment, "" | "." | "..") && !slug(segment).is_empty());
    inside.then(|| Address::page(&segments))
}
