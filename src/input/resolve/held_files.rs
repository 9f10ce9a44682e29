//! Which files beside documents are held back with them (`entwurf`, `sperrfrist`).
//!
//! In: all documents, shown or not, and the files beside them. Out: the files that nobody may have yet. A file lies beside the
//! documents of its folder; where the folder has none, beside those of the next folder above that has some, or beside the
//! document that a folder on the way is named after (`neu/plan.pdf` beside `neu.md`).
//!
//! - Where all of these are held back, so is the file.
//! - Where some are, so is the file, unless a document that is shown names it, or the settings do.
//! - Where only a translation is held back, so are the files that it names, and those that bear its language in their name
//!   (`plan.en.pdf`), unless a document that is shown names them.

use std::cell::OnceCell;

use rustc_hash::{FxHashMap, FxHashSet};

use super::beside::LooseTranslation;
use super::{Slot, Sorted, State};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::input::load::{AttachedFile, CONTENT_FOLDER};
use crate::markdown::named_in;
use crate::model::{Address, Body, Common, Held, Hold, as_seen};

/// The paths of the files that are held back.
pub(super) fn held_files<'f>(
    sorted: &Sorted,
    translations: &[LooseTranslation],
    files: &'f [AttachedFile],
    named_by_settings: &[String],
    faults: &mut Vec<Diagnostic>,
) -> FxHashMap<&'f str, Held> {
    let originals = Originals::of(sorted);
    let hidden: Vec<&LooseTranslation> = translations.iter().filter(|translation| translation.hold.is_some()).collect();
    if !originals.some_are_hidden && hidden.is_empty() {
        return FxHashMap::default();
    }
    let hidden = Hidden::of(&hidden);
    let names = OnceCell::new();
    let is_named = |file: &AttachedFile| {
        let names = names.get_or_init(|| names_of_shown(sorted, translations, named_by_settings));
        names.contains(as_seen(&file.path).as_ref())
            || names.contains(as_seen(&format!("/{}", address_of(file))).as_ref())
    };
    let mut held = FxHashMap::default();
    for file in files {
        let why = match originals.beside(file) {
            Beside::Hidden(place, why) => {
                held.insert(file.path.as_ref(), held_file(file, why, place));
                continue;
            }
            Beside::Mixed(place, why) => Some((place.clone(), why)),
            Beside::Shown => hidden.first_with(file).and_then(|it| Some((Place::file(&it.file.source), it.hold?))),
        };
        if let Some((place, why)) = why.filter(|_| !is_named(file)) {
            held.insert(file.path.as_ref(), held_file(file, why, &place));
            let fault = Diagnostic::new(Code::WithheldFile, Place::unread(file.path.as_ref()));
            faults.push(fault.with("name", file.name.as_ref()).with("dokument", place.source().path()).related(place));
        }
    }
    held
}

fn held_file(file: &AttachedFile, hold: Hold, document: &Place) -> Held {
    let (address, appears_with) = (Some(address_of(file)), Some(document.source().path().into()));
    Held { path: file.path.clone(), address, hold, appears_with, place: Place::unread(file.path.as_ref()) }
}

/// Where a file beside a document is published.
pub(super) fn address_of(file: &AttachedFile) -> Address {
    let folder = file.folder.strip_prefix("seiten").unwrap_or(&file.folder);
    let segments: Vec<&str> = folder.split('/').filter(|segment| !segment.is_empty()).collect();
    Address::page(&segments).join(&file.name)
}

/// What lies around a file.
enum Beside<'s> {
    Shown,
    /// None of the documents is shown; the place is that of the first.
    Hidden(&'s Place, Hold),
    /// Some of the documents are shown; the place is that of one that is not.
    Mixed(&'s Place, Hold),
}

/// The documents that files can lie beside, whether they are shown and where.
struct Originals<'s> {
    /// By the folder that they lie in, and by that which would bear their name.
    by_folder: FxHashMap<&'s str, Around<'s>>,
    some_are_hidden: bool,
}

/// The documents of a folder.
#[derive(Default)]
struct Around<'s> {
    /// The first of those that are not shown.
    hidden: Option<(&'s Place, Hold)>,
    some_are_shown: bool,
}

impl<'s> Originals<'s> {
    fn of(sorted: &'s Sorted) -> Self {
        let mut originals = Self { by_folder: FxHashMap::default(), some_are_hidden: false };
        sorted.pages.iter().for_each(|slot| originals.add(slot));
        sorted.reports.iter().for_each(|slot| originals.add(slot));
        originals
    }

    /// A broken document counts as shown: nothing is published before it is mended.
    fn add<D>(&mut self, slot: &'s Slot<D>) {
        let path = slot.place.source().path();
        let hold = if let State::Hidden(hold) = slot.state { Some(hold) } else { None };
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let own_folder = path.strip_suffix(".md").unwrap_or(path);
        for folder in [folder, own_folder] {
            let around = self.by_folder.entry(folder).or_default();
            around.some_are_shown |= hold.is_none();
            around.hidden = around.hidden.or_else(|| Some((&slot.place, hold?)));
        }
        self.some_are_hidden |= hold.is_some();
    }

    fn beside(&self, file: &AttachedFile) -> Beside<'_> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut upwards = std::iter::successors(Some(folder), |folder| folder.rsplit_once('/').map(|(above, _)| above));
        match upwards.find_map(|folder| self.by_folder.get(folder)) {
            None | Some(Around { hidden: None, .. }) => Beside::Shown,
            Some(Around { some_are_shown: false, hidden: Some((place, hold)) }) => Beside::Hidden(place, *hold),
            Some(Around { hidden: Some((place, hold)), .. }) => Beside::Mixed(place, *hold),
        }
    }
}

/// The translations that are held back, and what is a part of one of them and not of the document as a whole: a file that it
/// names, or one that lies beside it and bears its language in its name. Of several the first counts.
struct Hidden<'t> {
    translations: &'t [&'t LooseTranslation],
    /// By its path as it is seen.
    by_file: FxHashMap<String, usize>,
    /// By folder and language, in small letters.
    by_language: FxHashMap<(String, String), usize>,
}

impl<'t> Hidden<'t> {
    fn of(translations: &'t [&'t LooseTranslation]) -> Self {
        let mut hidden = Self { translations, by_file: FxHashMap::default(), by_language: FxHashMap::default() };
        for (at, LooseTranslation { file, translation, .. }) in translations.iter().enumerate() {
            for name in named_in(&translation.body) {
                hidden.by_file.entry(as_seen(&name).into_owned()).or_insert(at);
            }
            let Some(language) = &file.location.language else { continue };
            let folder = file.source.path().rsplit_once('/').map_or("", |(folder, _)| folder);
            for folder in [folder.to_owned(), format!("{folder}/{}", file.location.name)] {
                hidden.by_language.entry((folder, language.to_ascii_lowercase())).or_insert(at);
            }
        }
        hidden
    }

    /// The first that a file is a part of.
    fn first_with(&self, file: &AttachedFile) -> Option<&'t LooseTranslation> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let stem = file.name.rsplit_once('.').map_or(file.name.as_ref(), |(stem, _)| stem);
        let last = stem.rsplit(['.', '-', '_', ' ']).next().unwrap_or_default();
        let by_language = self.by_language.get(&(folder.to_owned(), last.to_ascii_lowercase()));
        let first = by_language.into_iter().chain(self.by_file.get(as_seen(&file.path).as_ref())).min()?;
        self.translations.get(*first).copied()
    }
}

/// Every file that a document which is shown names, or the settings: in its text, or as that of a source.
fn names_of_shown(
    sorted: &Sorted,
    translations: &[LooseTranslation],
    named_by_settings: &[String],
) -> FxHashSet<String> {
    let commons = sorted.shown_commons();
    let shown = translations.iter().filter(|translation| translation.hold.is_none());
    let bodies: Vec<&Body> =
        commons.iter().map(|common| &common.body).chain(shown.map(|it| &it.translation.body)).collect();
    let in_texts = bodies.into_iter().flat_map(named_in);
    let of_sources = commons.iter().flat_map(|common| files_of_sources(common));
    in_texts
        .chain(of_sources)
        .chain(named_by_settings.iter().cloned())
        .map(|name| as_seen(&name).into_owned())
        .collect()
}

fn files_of_sources(common: &Common) -> impl Iterator<Item = String> + '_ {
    let path = common.source.path();
    let folder = path.rsplit_once('/').map_or(CONTENT_FOLDER, |(folder, _)| folder);
    common.sources.iter().filter_map(move |source| Some(format!("{folder}/{}", source.file.as_ref()?.text)))
}
