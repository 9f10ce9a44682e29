//! `[anlagen]`: which types of files may lie beside documents.
//!
//! The list of the program ([`FILE_TYPES`]) holds unless the settings name fewer of it (`endungen`), or more, each with its
//! reason (`[[anlagen.weitere]]`). What is active stays out whatever they name.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::file_type::{FILE_TYPES, FileType, is_active, is_secret};
use crate::schema::{Entry, Reader, nearest};

/// Which types of files may lie beside documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AttachmentTypes {
    /// `endungen`: those of the program's list that are meant; without it all.
    pub only: Option<BTreeSet<Box<str>>>,
    /// `[[anlagen.weitere]]`
    pub further: Vec<FurtherType>,
}

/// `[[anlagen.weitere]]`: a type that is not on the program's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FurtherType {
    /// The ending, in small letters, without the point.
    pub ending: Box<str>,
    /// `grund`: why the portal publishes such files.
    pub reason: Box<str>,
}

impl AttachmentTypes {
    /// Whether files of this ending (in small letters) may lie beside documents.
    #[must_use]
    pub fn allow(&self, ending: &str) -> bool {
        self.endings().any(|allowed| allowed == ending)
    }

    /// Every ending that is allowed.
    pub fn endings(&self) -> impl Iterator<Item = &str> {
        let is_meant = |ending: &str| self.only.as_ref().is_none_or(|only| only.contains(ending));
        let listed = FILE_TYPES.iter().map(|known| known.ending).filter(move |ending| is_meant(ending));
        listed.chain(self.further.iter().map(|further| further.ending.as_ref()))
    }
}

/// Reads `[anlagen]`.
pub(super) fn read(reader: &Reader<'_>, faults: &mut Vec<Diagnostic>) -> AttachmentTypes {
    let mut only = BTreeSet::new();
    for written in reader.texts("endungen") {
        let ending = bare(written.value);
        if FileType::of(&ending).is_none() {
            let kind = if is_active(&ending) { "aktiv" } else { "unbekannt" };
            faults.push(unusable(reader, &written, &ending, kind));
        }
        only.insert(ending.into());
    }
    let tables = reader.tables("weitere");
    let further = tables.iter().filter_map(|entry| further_type(&entry.value, faults)).collect();
    AttachmentTypes { only: reader.has_list("endungen").then_some(only), further }
}

fn further_type(reader: &Reader<'_>, faults: &mut Vec<Diagnostic>) -> Option<FurtherType> {
    let written = reader.text("endung")?;
    let ending = bare(written.value);
    if is_active(&ending) {
        faults.push(unusable(reader, &written, &ending, "aktiv"));
    } else if is_secret(&ending) {
        faults.push(unusable(reader, &written, &ending, "geheim"));
    } else if ending.is_empty() || !ending.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        faults.push(unusable(reader, &written, &ending, "form"));
    }
    Some(FurtherType { ending: ending.into(), reason: reader.string("grund").unwrap_or_default() })
}

/// An ending as the list has it: `.PDF` is `pdf`.
fn bare(written: &str) -> String {
    written.trim().trim_start_matches(['*', '.']).to_lowercase()
}

fn unusable(reader: &Reader<'_>, written: &Entry<&str>, ending: &str, kind: &'static str) -> Diagnostic {
    let endings = || FILE_TYPES.iter().map(|known| known.ending);
    Diagnostic::new(Code::AttachmentType, reader.place(written))
        .with("wert", written.value)
        .with("art", kind)
        .with("erlaubt", endings().collect::<Vec<_>>().join(", "))
        .with("naechster", nearest(ending, endings()).filter(|_| kind == "unbekannt").unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_narrow_the_list_and_widen_it() {
        let all = AttachmentTypes::default();
        assert!(all.allow("pdf") && all.allow("csv") && !all.allow("dwg"));
        let some = AttachmentTypes {
            only: Some(BTreeSet::from(["pdf".into()])),
            further: vec![FurtherType { ending: "dwg".into(), reason: "Baupläne".into() }],
        };
        assert_eq!(some.endings().collect::<Vec<_>>(), ["pdf", "dwg"]);
        assert!(!some.allow("csv"));
    }

    #[test]
    fn endings_may_be_written_in_several_ways() {
        for written in ["pdf", ".pdf", "*.PDF", " PDF "] {
            assert_eq!(bare(written), "pdf");
        }
    }
}
