//! Leaves out what is only said because of another fault: one slip, one fault.

use rustc_hash::FxHashSet;

use crate::diagnostic::{Code, Diagnostic, Place};

/// The faults of parse and resolve without the echoes of others among them.
///
/// - A report that disagrees with its place names a measure that is not there at that very place.
/// - A copy of a document disagrees with its file's name: that there are two says it all.
#[must_use]
pub fn without_echoes(faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let of = |code: Code| faults.iter().filter(move |fault| fault.code() == code).filter_map(Diagnostic::place);
    let copies: FxHashSet<String> = of(Code::DuplicateName).map(|place| place.source().path().to_owned()).collect();
    let misplaced: FxHashSet<(String, usize)> = of(Code::PlaceMismatch).filter_map(spot).collect();
    if copies.is_empty() && misplaced.is_empty() {
        return faults;
    }
    let is_echo = |fault: &Diagnostic| {
        let Some(place) = fault.place() else { return false };
        match fault.code() {
            Code::PlaceMismatch => copies.contains(place.source().path()),
            Code::UnknownMeasure => spot(place).is_some_and(|spot| misplaced.contains(&spot)),
            _ => false,
        }
    };
    faults.into_iter().filter(|fault| !is_echo(fault)).collect()
}

fn spot(place: &Place) -> Option<(String, usize)> {
    Some((place.source().path().to_owned(), place.span()?.start))
}
