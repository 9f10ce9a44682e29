//! Leaves out what is only said because of another fault: one slip, one fault.

use rustc_hash::FxHashSet;

use super::load::CONTENT_FOLDER;
use crate::diagnostic::{Code, Diagnostic, Place};

/// The faults of parse and resolve without the echoes of others among them.
///
/// - A report that disagrees with its place names a measure that is not there at that very place.
/// - A folder without settings is another folder than the one that is meant: that it has no documents either is clear.
/// - A folder that cannot be opened holds what others refer to.
/// - A copy of a document disagrees with its file's name: that there are two says it all.
#[must_use]
pub fn without_echoes(faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let of = |code: Code| faults.iter().filter(move |fault| fault.code() == code).filter_map(Diagnostic::place);
    let copies = of(Code::DuplicateName).chain(of(Code::CopiedReport));
    let copies: FxHashSet<String> = copies.map(|place| place.source().path().to_owned()).collect();
    let misplaced: FxHashSet<(String, usize)> = of(Code::PlaceMismatch).filter_map(spot).collect();
    let closed: FxHashSet<String> = of(Code::Unreadable).map(|place| place.source().path().to_owned()).collect();
    let is_closed = |folder: &str| closed.contains(folder) || closed.contains(CONTENT_FOLDER);
    let is_another_folder = of(Code::NoSettings).next().is_some();
    let is_echo = |fault: &Diagnostic| {
        let Some(place) = fault.place() else { return false };
        match fault.code() {
            Code::PlaceMismatch => copies.contains(place.source().path()),
            Code::UnknownMeasure => {
                is_closed("content/massnahmen") || spot(place).is_some_and(|spot| misplaced.contains(&spot))
            }
            Code::NoContent => is_another_folder,
            Code::UnknownSuccessor => is_closed("content/massnahmen"),
            Code::UnknownGoal => is_closed("content/ziele"),
            Code::UnknownDepartment => is_closed("content/ressorts"),
            Code::UnknownStrategy => is_closed("content/strategie"),
            _ => false,
        }
    };
    faults.into_iter().filter(|fault| !is_echo(fault)).collect()
}

fn spot(place: &Place) -> Option<(String, usize)> {
    Some((place.source().path().to_owned(), place.span()?.start))
}
