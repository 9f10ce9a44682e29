//! At most a hundred messages a file: nobody reads more of them at once, and a broken table pasted into a document makes
//! thousands.

use std::collections::BTreeMap;

use super::{Code, Diagnostic, Place};

/// How many messages a file gets one by one.
pub const MOST_A_FILE: usize = 100;

/// The diagnostics that are told one by one, in their order, and behind those of a file that has more of them how many more
/// there are. Errors are told before warnings.
#[must_use]
pub fn limited(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<Option<String>, File> = BTreeMap::new();
    for diagnostic in &diagnostics {
        by_file.entry(path(diagnostic)).or_default().count(diagnostic);
    }
    if by_file.values().all(|file| file.all() <= MOST_A_FILE) {
        return diagnostics;
    }
    let mut told = Vec::new();
    let mut rest = diagnostics.into_iter().peekable();
    while let Some(diagnostic) = rest.next() {
        let name = path(&diagnostic);
        let is_last = rest.peek().is_none_or(|next| path(next) != name);
        let Some(file) = by_file.get_mut(&name) else { continue };
        let place = diagnostic.place().cloned();
        if file.takes(&diagnostic) {
            told.push(diagnostic);
        }
        if is_last {
            told.extend(file.more(place));
        }
    }
    told
}

fn path(diagnostic: &Diagnostic) -> Option<String> {
    diagnostic.place().map(|place| place.source().path().to_owned())
}

/// What there is to say about one file.
#[derive(Default)]
struct File {
    errors: usize,
    others: usize,
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
        is_told
    }

    /// How many more there are.
    fn more(&self, place: Option<Place>) -> Option<Diagnostic> {
        let errors = self.errors - self.told_errors;
        let more = self.all() - self.told_errors - self.told_others;
        if more == 0 {
            return None;
        }
        let code = if errors > 0 { Code::MoreErrors } else { Code::MoreWarnings };
        let fault = place.map_or_else(|| Diagnostic::general(code), |place| Diagnostic::new(code, place.whole()));
        Some(fault.with("n", more).with("fehler", errors))
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
        assert_eq!(more.facts(), &vec![("n", 150_i64.into()), ("fehler", 150_i64.into())]);
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
    fn few_stay_as_they_are() {
        let all = of("a.md", Code::UnknownKey, 100);
        assert_eq!(limited(all.clone()), all);
    }
}
