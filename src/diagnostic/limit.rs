//! At most a hundred messages a file: nobody reads more of them at once, and a broken table pasted into a document makes
//! thousands. Files that are no documents have one message each: a folder of them counts as one file does, for photographs of
//! the wrong kind come by the hundred, too.

use std::collections::BTreeMap;

use super::{Code, Diagnostic, Place};

/// How many messages a file gets one by one.
pub const MOST_A_FILE: usize = 100;

/// The diagnostics that are told one by one, in their order, and behind those of a file that has more of them how many more
/// there are. Errors are told before warnings.
#[must_use]
pub fn limited(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<Subject, File> = BTreeMap::new();
    for diagnostic in &diagnostics {
        by_file.entry(subject(diagnostic)).or_default().count(diagnostic);
    }
    if by_file.values().all(|file| file.all() <= MOST_A_FILE) {
        return diagnostics;
    }
    let mut told = Vec::new();
    for diagnostic in diagnostics {
        let subject = subject(&diagnostic);
        let Some(file) = by_file.get_mut(&subject) else { continue };
        let place = diagnostic.place().cloned();
        if file.takes(&diagnostic) {
            told.push(diagnostic);
        }
        if file.is_through() {
            told.extend(file.more(&subject, place));
        }
    }
    told
}

/// What messages are counted for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Run,
    File(String),
    /// A folder of files that are no documents.
    Folder(String),
}

fn subject(diagnostic: &Diagnostic) -> Subject {
    let Some(place) = diagnostic.place() else { return Subject::Run };
    let path = place.source().path();
    let is_text = [".md", ".toml"].iter().any(|ending| path.ends_with(ending));
    match path.rsplit_once('/') {
        Some((folder, _)) if !is_text && place.span().is_none() => Subject::Folder(folder.to_owned()),
        _ => Subject::File(path.to_owned()),
    }
}

/// What there is to say about one file.
#[derive(Default)]
struct File {
    errors: usize,
    others: usize,
    seen: usize,
    told_errors: usize,
    told_others: usize,
}

impl File {
    const fn all(&self) -> usize {
        self.errors + self.others
    }

    fn count(&mut self, diagnostic: &Diagnostic) {
        if diagnostic.is_error() {
            self.errors += 1;
        } else {
            self.others += 1;
        }
    }

    /// Whether a diagnostic is one of those that are told.
    fn takes(&mut self, diagnostic: &Diagnostic) -> bool {
        let (told, most) = if diagnostic.is_error() {
            (&mut self.told_errors, MOST_A_FILE)
        } else {
            (&mut self.told_others, MOST_A_FILE.saturating_sub(self.errors))
        };
        let is_told = *told < most;
        *told += usize::from(is_told);
        self.seen += 1;
        is_told
    }

    /// Whether there is nothing more to come.
    const fn is_through(&self) -> bool {
        self.seen == self.all()
    }

    /// How many more there are.
    fn more(&self, subject: &Subject, place: Option<Place>) -> Option<Diagnostic> {
        let errors = self.errors - self.told_errors;
        let more = self.all() - self.told_errors - self.told_others;
        if more == 0 {
            return None;
        }
        let code = if errors > 0 { Code::MoreErrors } else { Code::MoreWarnings };
        let (fault, kind) = match (subject, place) {
            (Subject::Run, _) | (_, None) => (Diagnostic::general(code), "lauf"),
            (Subject::File(_), Some(place)) => (Diagnostic::new(code, place.whole()), "datei"),
            (Subject::Folder(path), Some(_)) => (Diagnostic::new(code, Place::unread(path.as_str())), "ordner"),
        };
        Some(fault.with("n", more).with("fehler", errors).with("ort", kind))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::Source;

    fn of(path: &str, code: Code, count: usize) -> Vec<Diagnostic> {
        let source = Arc::new(Source::new(path, "x".repeat(count)));
        (0..count).map(|at| Diagnostic::new(code, Place::at(&source, at..at + 1))).collect()
    }

    fn counts(found: &[Diagnostic], code: Code) -> usize {
        found.iter().filter(|fault| fault.code() == code).count()
    }

    #[test]
    fn a_hundred_of_each_file_are_told_and_how_many_more_there_are() {
        let all = [of("a.md", Code::UnknownKey, 250), of("b.md", Code::UnknownKey, 100)].concat();
        let told = limited(all);
        assert_eq!(counts(&told, Code::UnknownKey), 200);
        let more = told.iter().find(|fault| fault.code() == Code::MoreErrors).unwrap();
        assert_eq!(more.facts(), &vec![("n", 150_i64.into()), ("fehler", 150_i64.into()), ("ort", "datei".into())]);
        assert_eq!(more.place().unwrap().source().path(), "a.md");
        assert!(more.place().unwrap().span().is_none());
    }

    #[test]
    fn errors_come_before_warnings() {
        let mut all = [of("a.md", Code::Placeholder, 300), of("a.md", Code::UnknownKey, 30)].concat();
        all.sort_by_key(|fault| fault.place().unwrap().span().unwrap().start);
        let told = limited(all);
        assert_eq!((counts(&told, Code::UnknownKey), counts(&told, Code::Placeholder)), (30, 70));
        assert_eq!((counts(&told, Code::MoreWarnings), counts(&told, Code::MoreErrors)), (1, 0));
    }

    #[test]
    fn files_beside_documents_are_counted_by_their_folder() {
        let fault = |index: usize| {
            let path = format!("content/seiten/bilder/{index:03}.exe");
            Diagnostic::new(Code::ForbiddenAttachment, Place::unread(path))
        };
        let mut all: Vec<Diagnostic> = (0..250).map(fault).collect();
        // A document between them, in the order of their paths.
        let between = of("content/seiten/bilder/100.md", Code::UnknownKey, 3);
        all.splice(101..101, between);
        let told = limited(all);
        assert_eq!((counts(&told, Code::ForbiddenAttachment), counts(&told, Code::UnknownKey)), (100, 3));
        let more: Vec<&Diagnostic> = told.iter().filter(|fault| fault.code() == Code::MoreErrors).collect();
        assert_eq!(more.len(), 1);
        assert_eq!(more[0].facts(), &vec![("n", 150_i64.into()), ("fehler", 150_i64.into()), ("ort", "ordner".into())]);
        assert_eq!(more[0].place().unwrap().source().path(), "content/seiten/bilder");
    }

    #[test]
    fn few_stay_as_they_are() {
        let all = of("a.md", Code::UnknownKey, 100);
        assert_eq!(limited(all.clone()), all);
    }
}
