//! The most useful place for a rule to point at: the line of a key, where there is one.

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::model::Common;

/// The line of the front matter on which the document's own `key` stands (`key = …`, `[key]` or `[[key]]`), else the file.
///
/// Looks at the words of the file again: the model keeps no places for keys that hold no value of the form. Keys inside of
/// sections are passed over.
pub(in crate::input) fn of_key(common: &Common, key: &str) -> Place {
    let front_matter = common.source.slice(&(0..common.body.span.start));
    let (mut start, mut in_section) = (0, false);
    for line in front_matter.split_inclusive('\n') {
        let written = line.trim_end();
        let section = written.starts_with('[');
        in_section |= section;
        let name = match section {
            true => written.trim_matches(['[', ']']),
            false if in_section => "",
            false => written.split_once('=').map_or("", |(name, _)| name.trim_end()),
        };
        if name == key {
            return Place::at(&common.source, start..start + written.len());
        }
        start += line.len();
    }
    common.place()
}

/// Where a day of the document itself stands: behind its `key`, whatever section or brackets it is in, else the file.
pub(super) fn of_day(common: &Common, key: &str, day: NaiveDate) -> Place {
    let front_matter = common.source.slice(&(0..common.body.span.start));
    let day = day.to_string();
    let mut found = front_matter.match_indices(day.as_str());
    let is_behind_key = |at: usize| {
        let before = front_matter[..at].trim_end().trim_end_matches('=').trim_end();
        before.strip_suffix(key).is_some_and(|rest| !rest.ends_with(|letter: char| letter.is_alphanumeric()))
    };
    match found.find(|(at, _)| is_behind_key(*at)) {
        Some((at, _)) => Place::at(&common.source, at..at + day.len()),
        None => common.place(),
    }
}
