//! What an exchange is about to do, written down before it begins: so whoever comes after a run that was killed in the middle
//! can carry on. Pure.
//!
//! A step is done as soon as what it brings no longer lies where it has grown: hence the identity of each, and nothing needs to
//! be written between two steps.

use super::marker::{self, Files};
use super::plan::{Act, Step};

/// The line that ends a journal; one without it is not whole.
const END: &str = "end\n";

/// A step, with the identity of what it brings; none where it brings nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) act: Act,
    pub(super) identity: Option<String>,
    pub(super) path: String,
}

/// The journal of an exchange in a site of which these files, old and new, are ours.
pub(super) fn write(files: &Files, steps: &[Step], identity: impl Fn(&str) -> Option<String>) -> String {
    let mut text = marker::proof_of(files);
    for step in steps {
        let identity = identity(&step.path).filter(|_| step.act != Act::Away);
        let line = [name(step.act), identity.as_deref().unwrap_or("-"), &step.path];
        text.push_str(&line.join(" "));
        text.push('\n');
    }
    text + END
}

/// The steps of a journal; none where it is not whole, or is about other files.
pub(super) fn read(text: &str, files: &Files) -> Option<Vec<Entry>> {
    text.strip_prefix(&marker::proof_of(files))?.strip_suffix(END)?.lines().map(entry).collect()
}

fn entry(line: &str) -> Option<Entry> {
    let mut words = line.splitn(3, ' ');
    let (act, identity, path) = (words.next()?, words.next()?, words.next()?);
    let act = ACTS.into_iter().find(|known| name(*known) == act)?;
    let identity = (identity != "-").then(|| identity.to_owned());
    (identity.is_some() != (act == Act::Away)).then(|| Entry { act, identity, path: path.to_owned() })
}

const ACTS: [Act; 5] = [Act::Put, Act::Over, Act::Swap, Act::Instead, Act::Away];

const fn name(act: Act) -> &'static str {
    match act {
        Act::Put => "put",
        Act::Over => "over",
        Act::Swap => "swap",
        Act::Instead => "instead",
        Act::Away => "away",
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{Entries, Folders, New, Old, enter, steps};
    use super::*;

    #[test]
    fn a_journal_is_read_as_it_was_written_and_only_whole() {
        let mut new: Entries<New> = Entries::new();
        enter(&mut new, "a b/index.html");
        enter(&mut new, "index.html");
        let old: Entries<Old> = [("index.html", Old::Ours), ("alt.csv", Old::Ours)].map(|(n, o)| (n.into(), o)).into();
        let steps = steps(&new, &old, Folders::Whole).unwrap();
        let files: Files = ["a b/index.html", "alt.csv", "index.html"].map(Box::from).into();
        let text = write(&files, &steps, |path| Some(format!("1:{}", path.len())));
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(lines, ["put 1:3 a b", "over 1:10 index.html", "away - alt.csv", "end"]);
        let read_back = read(&text, &files).unwrap();
        assert!(read_back.iter().zip(&steps).all(|(entry, step)| entry.act == step.act && entry.path == step.path));
        assert_eq!(read(&text[..text.len() - 1], &files), None);
        assert_eq!(read(&text, &Files::new()), None);
        assert_eq!(read(&text.replace("over 1:10", "over -"), &files), None);
    }
}
