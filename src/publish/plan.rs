//! What is to be done so that a site has the files of another: pure, from what lies there to a list of steps.
//!
//! The folder of a site stays the same through all builds: a server that has it as its working folder, and a container that
//! it is mounted into, hold the folder and not its name. So what changes is what lies in it, one entry after the other,
//! each in one step of the file system, in an order in which a reader finds everything that a page names: data and what
//! belongs to pages first, pages next, the pages that one enters by last, and what is gone after that.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What lies in a folder, by name.
pub(super) type Entries<N> = BTreeMap<Box<str>, N>;

/// Something of the new site.
#[derive(Debug)]
pub(super) enum New {
    File,
    Folder(Entries<Self>),
}

/// Something that lies in the site's place.
#[derive(Debug)]
pub(super) enum Old {
    /// A file that the program has written.
    Ours,
    /// Whatever else is no folder.
    Foreign,
    Folder(Entries<Self>),
}

impl Old {
    /// Whether all of it may go: a folder that is empty was made by somebody else.
    pub(super) fn is_ours(&self) -> bool {
        match self {
            Self::Ours => true,
            Self::Foreign => false,
            Self::Folder(entries) => !entries.is_empty() && entries.values().all(Self::is_ours),
        }
    }
}

/// Something to be done with one path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) path: String,
    pub(super) act: Act,
    rank: Rank,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Nothing is there yet: the new one comes.
    Put,
    /// A file takes the place of a file.
    Over,
    /// Old and new change places: two folders, or a folder and a file.
    Swap,
    /// As `Swap`, where the file system cannot do that: the old one goes, then the new one comes.
    Instead,
    /// The old one goes.
    Away,
}

/// When: the kind of what it brings, the deeper the sooner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank(Phase, Reverse<usize>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Data,
    Pages,
    Entrances,
    Deletions,
}

/// How folders change places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folders {
    /// As a whole, where nothing of others lies in them and they have pages.
    Whole,
    /// File by file.
    ByFile,
}

/// The steps in their order, or the paths at which something of others is in the way.
pub(super) fn steps(new: &Entries<New>, old: &Entries<Old>, folders: Folders) -> Result<Vec<Step>, Vec<String>> {
    let mut plan = Plan { folders, steps: Vec::new(), in_the_way: Vec::new() };
    plan.folder("", new, old);
    if !plan.in_the_way.is_empty() {
        return Err(plan.in_the_way);
    }
    plan.steps.sort_by(|a, b| a.rank.cmp(&b.rank).then_with(|| a.path.cmp(&b.path)));
    Ok(plan.steps)
}

/// What others have put in a site and what stays there.
pub(super) fn foreign(old: &Entries<Old>) -> Vec<String> {
    fn collect(prefix: &str, entries: &Entries<Old>, found: &mut Vec<String>) {
        for (name, entry) in entries {
            match entry {
                Old::Ours => {}
                Old::Foreign => found.push(format!("{prefix}{name}")),
                Old::Folder(entries) => collect(&format!("{prefix}{name}/"), entries, found),
            }
        }
    }
    let mut found = Vec::new();
    collect("", old, &mut found);
    found
}

struct Plan {
    folders: Folders,
    steps: Vec<Step>,
    in_the_way: Vec<String>,
}

impl Plan {
    fn folder(&mut self, prefix: &str, new: &Entries<New>, old: &Entries<Old>) {
        for (name, entry) in new {
            let path = format!("{prefix}{name}");
            let act = match (entry, old.get(name)) {
                (_, None) => Act::Put,
                (New::File, Some(Old::Ours)) => Act::Over,
                (New::Folder(new), Some(Old::Folder(old))) => {
                    let all_ours = old.values().all(Old::is_ours);
                    // What belongs to pages: old pages still need what the new site no longer has.
                    let is_needed_on = !has_page(new);
                    if self.folders == Folders::ByFile || !all_ours || is_needed_on {
                        self.folder(&format!("{path}/"), new, old);
                        continue;
                    }
                    Act::Swap
                }
                (_, Some(old)) if old.is_ours() => match self.folders {
                    Folders::Whole => Act::Swap,
                    Folders::ByFile => Act::Instead,
                },
                _ => {
                    self.in_the_way.push(path);
                    continue;
                }
            };
            let phase = phase(&path, entry);
            self.step(path, act, phase);
        }
        for (name, entry) in old.iter().filter(|(name, _)| !new.contains_key(*name)) {
            self.gone(format!("{prefix}{name}"), entry);
        }
    }

    fn gone(&mut self, path: String, old: &Old) {
        match old {
            old if old.is_ours() => self.step(path, Act::Away, Phase::Deletions),
            Old::Folder(entries) => {
                for (name, entry) in entries {
                    self.gone(format!("{path}/{name}"), entry);
                }
            }
            Old::Ours | Old::Foreign => {}
        }
    }

    fn step(&mut self, path: String, act: Act, phase: Phase) {
        let rank = Rank(phase, Reverse(path.matches('/').count()));
        self.steps.push(Step { path, act, rank });
    }
}

fn phase(path: &str, entry: &New) -> Phase {
    let brings_a_page = match entry {
        New::Folder(entries) => has_page(entries),
        New::File if !path.contains('/') && is_entrance(path) => return Phase::Entrances,
        New::File => is_page(path),
    };
    if brings_a_page { Phase::Pages } else { Phase::Data }
}

fn has_page(entries: &Entries<New>) -> bool {
    entries.iter().any(|(name, entry)| match entry {
        New::File => is_page(name),
        New::Folder(entries) => has_page(entries),
    })
}

/// Pages of ours end in this, in small letters.
fn is_page(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending == "html")
}

/// What leads to all else, in the site's folder itself.
fn is_entrance(name: &str) -> bool {
    is_page(name) || matches!(name, "feed.xml" | "sitemap.xml" | "robots.txt")
}

/// Enters a path with what leads to it.
pub(super) fn enter(entries: &mut Entries<New>, path: &str) {
    match path.split_once('/') {
        None => {
            entries.insert(path.into(), New::File);
        }
        Some((folder, rest)) => {
            if let New::Folder(inside) = entries.entry(folder.into()).or_insert_with(|| New::Folder(Entries::new())) {
                enter(inside, rest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(paths: &[&str]) -> Entries<New> {
        let mut entries = Entries::new();
        for path in paths {
            enter(&mut entries, path);
        }
        entries
    }

    /// `!` before a path: it is of others.
    fn old(paths: &[&str]) -> Entries<Old> {
        let mut entries = Entries::new();
        for path in paths {
            let (path, kind) = path.strip_prefix('!').map_or((*path, Old::Ours), |path| (path, Old::Foreign));
            let mut at = &mut entries;
            let mut steps: Vec<&str> = path.split('/').collect();
            let name = steps.pop().unwrap();
            for step in steps {
                let inside = at.entry(step.into()).or_insert_with(|| Old::Folder(Entries::new()));
                let Old::Folder(inside) = inside else { panic!("{path}") };
                at = inside;
            }
            at.insert(name.into(), kind);
        }
        entries
    }

    fn told(new: &Entries<New>, old: &Entries<Old>, folders: Folders) -> Vec<String> {
        let steps = steps(new, old, folders).unwrap();
        steps.iter().map(|step| format!("{:?} {}", step.act, step.path)).collect()
    }

    #[test]
    fn folders_change_places_as_a_whole_in_an_order_for_readers() {
        let new = new(&["index.html", "assets/a.css", "daten/x.csv", "daten/index.html", "neu/index.html", "bild.svg"]);
        let old = old(&["index.html", "assets/a.css", "daten/index.html", "daten/x.csv", "alt/index.html", "alt.txt"]);
        let expected = [
            "Over assets/a.css",
            "Put bild.svg",
            "Swap daten",
            "Put neu",
            "Over index.html",
            "Away alt",
            "Away alt.txt",
        ];
        assert_eq!(told(&new, &old, Folders::Whole), expected);
    }

    #[test]
    fn file_by_file_what_a_page_names_comes_before_it_and_what_is_gone_goes_last() {
        let new = new(&["index.html", "assets/a.css", "daten/x.csv", "daten/index.html", "daten/neu/index.html"]);
        let old = old(&["index.html", "assets/alt.css", "daten/index.html", "daten/x.csv", "daten/alt/index.html"]);
        let expected = [
            "Put assets/a.css",
            "Over daten/x.csv",
            "Over daten/index.html",
            "Put daten/neu",
            "Over index.html",
            "Away assets/alt.css",
            "Away daten/alt",
        ];
        assert_eq!(told(&new, &old, Folders::ByFile), expected);
    }

    #[test]
    fn what_others_have_put_there_stays() {
        let new = new(&["index.html", "daten/x.csv", "berichte/1/index.html"]);
        let old = old(&[
            "!google.html",
            "index.html",
            "daten/x.csv",
            "daten/y.csv",
            "!daten/eigen/z.csv",
            "berichte/1/index.html",
            "alt/index.html",
            "!alt/notiz.txt",
        ]);
        let expected =
            ["Over daten/x.csv", "Swap berichte", "Over index.html", "Away alt/index.html", "Away daten/y.csv"];
        assert_eq!(told(&new, &old, Folders::Whole), expected);
        assert_eq!(foreign(&old), ["alt/notiz.txt", "daten/eigen/z.csv", "google.html"]);
    }

    #[test]
    fn nothing_of_others_is_written_over() {
        let new = new(&["robots.txt", "daten/x.csv", "ziele/index.html", "ressorts/index.html"]);
        let old = old(&["!robots.txt", "!daten", "ziele", "!ressorts/index.html/x"]);
        let in_the_way = steps(&new, &old, Folders::Whole).unwrap_err();
        assert_eq!(in_the_way, ["daten", "ressorts/index.html", "robots.txt"]);
    }

    #[test]
    fn a_folder_and_a_file_of_ours_change_places() {
        let (new, old) = (new(&["a/index.html", "b"]), old(&["a", "b/index.html"]));
        assert_eq!(told(&new, &old, Folders::Whole), ["Swap b", "Swap a"]);
        assert_eq!(told(&new, &old, Folders::ByFile), ["Instead b", "Instead a"]);
    }
}
