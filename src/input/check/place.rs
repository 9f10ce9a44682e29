//! The most useful place for a rule to point at: the line of a key, where there is one.

use crate::diagnostic::Place;
use crate::model::Common;

/// The line of the front matter on which the document's own `key` stands (`key = …`, `[key]` or `[[key]]`), else the file.
///
/// Looks at the words of the file again: the model keeps no places for keys that hold no value of the form. Keys inside of
/// sections are passed over.
pub(super) fn of_key(common: &Common, key: &str) -> Place {
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
