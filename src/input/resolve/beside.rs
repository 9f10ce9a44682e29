//! What lies beside a document: its translations, its attachments, and the files of its sources.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::held_files::{address_of, held_files};
use super::{Slot, Sorted};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::input::load::{AttachedFile, CONTENT_FOLDER, SourceFile};
use crate::model::{Attachment, Common, Held, Hold, SharedFile, Translation, as_seen};

/// A translation whose original is yet to be found.
pub(super) struct LooseTranslation {
    pub(super) file: SourceFile,
    pub(super) translation: Box<Translation>,
    /// A translation may be a draft or embargoed while its original is public.
    pub(super) hold: Option<Hold>,
}

/// Gives every translation and attachment to its document; a translation without original is reported, and a source's file
/// that is not there.
///
/// Gives the files that pages share, and those that are held back. What is [held back](held_files) with a document stays away with it.
pub(super) fn attach(
    sorted: &mut Sorted,
    attachments: &[AttachedFile],
    named_by_settings: &[String],
    faults: &mut Vec<Diagnostic>,
) -> (Vec<SharedFile>, Vec<Held>) {
    let translations = std::mem::take(&mut sorted.translations);
    let originals = sorted.paths();
    faults.extend(attachments.iter().filter(|file| lacks_report(&originals, file)).map(without_report));
    let held = held_files(sorted, &translations, attachments, named_by_settings, faults);
    let attachments: Vec<&AttachedFile> =
        attachments.iter().filter(|file| !held.contains_key(file.path.as_ref())).collect();
    let mut by_stem: BTreeMap<Box<str>, Vec<Translation>> = BTreeMap::new();
    for LooseTranslation { file, translation, hold } in translations {
        let original = original_path(file.source.path());
        if hold.is_some() {
            continue;
        }
        if originals.contains(original.as_ref()) {
            by_stem.entry(original).or_default().push(*translation);
        } else {
            let fault = Diagnostic::new(Code::OrphanTranslation, Place::file(&file.source));
            faults.push(fault.with("original", original.as_ref()));
        }
    }
    let files = Files::of(&attachments, held.values());
    let mut by_folder: FxHashMap<&str, Vec<&AttachedFile>> = FxHashMap::default();
    for file in &attachments {
        by_folder.entry(&file.folder).or_default().push(file);
    }
    sorted.for_each_common(|common| {
        if let Some(mut found) = by_stem.remove(common.source.path()) {
            found.sort_by_key(|translation| translation.tongue.name);
            common.translations = found;
        }
        common.attachments = attachments_of(common.source.path(), &by_folder);
        find_files(common, &files, faults);
    });
    let shared = attachments.iter().filter(|file| file.folder.split('/').next() == Some("seiten"));
    let shared = shared.map(|file| SharedFile { path: file.path.clone(), address: address_of(file) }).collect();
    (shared, held.into_values().collect())
}

/// The files beside documents, by their paths as they are seen.
struct Files<'f> {
    shown: FxHashMap<String, &'f AttachedFile>,
    /// The same in small letters, for what was meant.
    in_small_letters: FxHashMap<String, &'f AttachedFile>,
    held: FxHashMap<String, &'f Held>,
}

impl<'f> Files<'f> {
    fn of(shown: &[&'f AttachedFile], held: impl Iterator<Item = &'f Held>) -> Self {
        Self {
            shown: shown.iter().map(|file| (as_seen(&file.path).into_owned(), *file)).collect(),
            in_small_letters: shown.iter().map(|file| (as_seen(&file.path).to_lowercase(), *file)).collect(),
            held: held.map(|file| (as_seen(&file.path).into_owned(), file)).collect(),
        }
    }
}

/// `content/massnahmen/D40.en.md` stands beside `content/massnahmen/D40.md`.
fn original_path(path: &str) -> Box<str> {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.split('.').next().unwrap_or(file);
    format!("{folder}/{stem}.md").into()
}

/// A report in a folder of its own has the files beside its `index.md`; pages share those of their folder.
fn attachments_of(path: &str, by_folder: &FxHashMap<&str, Vec<&AttachedFile>>) -> Vec<Attachment> {
    let below = path.strip_prefix(CONTENT_FOLDER).unwrap_or(path).trim_start_matches('/');
    let Some(folder) = below.strip_suffix("/index.md").filter(|_| below.starts_with("berichte/")) else {
        return Vec::new();
    };
    let files = by_folder.get(folder).into_iter().flatten();
    files
        .map(|file| Attachment { name: file.name.clone(), path: file.path.clone(), bytes: file.bytes, sha256: None })
        .collect()
}

/// Whether a file lies in a report's folder that has no report: it is no attachment of any document.
fn lacks_report(originals: &FxHashSet<&str>, file: &AttachedFile) -> bool {
    let report = format!("{CONTENT_FOLDER}/{}/index.md", file.folder);
    !file.folder.starts_with("seiten") && !originals.contains(report.as_str())
}

fn without_report(file: &AttachedFile) -> Diagnostic {
    let measure = file.folder.rsplit('/').next().unwrap_or_default();
    let fault = Diagnostic::new(Code::MisplacedFile, Place::unread(file.path.as_ref()));
    fault.with("name", measure).with("art", "ohne-bericht")
}

/// Gives the files of sources (`datei`) the names that they have; reports those that do not lie beside the document, or are
/// held back, and leaves them out.
fn find_files(common: &mut Common, files: &Files<'_>, faults: &mut Vec<Diagnostic>) {
    let Common { source, sources, attachments, .. } = common;
    let folder = source.path().rsplit_once('/').map_or("", |(folder, _)| folder);
    // Pages share the files of their folder and of those below it.
    let name_of = |file: &'_ AttachedFile| {
        let name = file.path.strip_prefix(folder)?.strip_prefix('/')?;
        let is_own = is_page(source.path()) || !attachments.is_empty() && !name.contains('/');
        is_own.then(|| Box::<str>::from(name))
    };
    for note in sources {
        let Some(file) = &mut note.file else { continue };
        let path = as_seen(&format!("{folder}/{}", file.text)).into_owned();
        if let Some(name) = files.shown.get(&path).and_then(|found| name_of(found)) {
            file.text = name;
            continue;
        }
        let place = Place::at(source, file.span.clone());
        faults.push(match files.held.get(&path) {
            Some(held) => held.told(Diagnostic::new(Code::HiddenReference, place).with("name", file.text.as_ref())),
            None => Diagnostic::new(Code::BrokenLink, place)
                .with("ziel", file.text.as_ref())
                .with("seite", "")
                .with("art", "datei")
                .with("gemeint", meant(&path, files).and_then(name_of).map_or_else(String::new, String::from)),
        });
        note.file = None;
    }
}

/// The file whose name differs in small and capital letters alone.
fn meant<'f>(path: &str, files: &Files<'f>) -> Option<&'f AttachedFile> {
    files.in_small_letters.get(&path.to_lowercase()).copied()
}

/// Pages share the files of their folder.
fn is_page(path: &str) -> bool {
    path.strip_prefix(CONTENT_FOLDER).is_some_and(|path| path.starts_with("/seiten/"))
}

impl Sorted {
    fn for_each_common(&mut self, mut with: impl FnMut(&mut Common)) {
        each(&mut self.strategies, |draft| with(&mut draft.0.common));
        each(&mut self.goals, |draft| with(&mut draft.0.common));
        each(&mut self.measures, |draft| with(&mut draft.measure.common));
        each(&mut self.departments, |draft| with(&mut draft.common));
        each(&mut self.reports, |draft| with(&mut draft.common));
        each(&mut self.pages, |draft| with(&mut draft.common));
    }

    /// What the documents that are shown have in common.
    pub(super) fn shown_commons(&self) -> Vec<&Common> {
        let strategies = self.strategies.iter().filter_map(Slot::shown).map(|draft| &draft.0.common);
        let goals = self.goals.iter().filter_map(Slot::shown).map(|draft| &draft.0.common);
        let measures = self.measures.iter().filter_map(Slot::shown).map(|draft| &draft.measure.common);
        let departments = self.departments.iter().filter_map(Slot::shown).map(|draft| &draft.common);
        let reports = self.reports.iter().filter_map(Slot::shown).map(|draft| &draft.common);
        let pages = self.pages.iter().filter_map(Slot::shown).map(|draft| &draft.common);
        strategies.chain(goals).chain(measures).chain(departments).chain(reports).chain(pages).collect()
    }

    /// The paths of all documents, shown or not.
    fn paths(&self) -> FxHashSet<&str> {
        let strategies = self.strategies.iter().map(|slot| &slot.place);
        let goals = self.goals.iter().map(|slot| &slot.place);
        let measures = self.measures.iter().map(|slot| &slot.place);
        let departments = self.departments.iter().map(|slot| &slot.place);
        let reports = self.reports.iter().map(|slot| &slot.place);
        let pages = self.pages.iter().map(|slot| &slot.place);
        let all = strategies.chain(goals).chain(measures).chain(departments).chain(reports).chain(pages);
        all.map(|place| place.source().path()).collect()
    }
}

fn each<D>(slots: &mut [Slot<D>], mut with: impl FnMut(&mut D)) {
    for slot in slots {
        if let super::State::Shown(draft) = &mut slot.state {
            with(draft);
        }
    }
}
