//! Puts a new site in the old one's place: carries out a [`plan`], and takes it back where a step fails.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::journal::{self, Entry};
use super::marker::{Files, MARKER_FILE};
use super::place::identity;
use super::plan::{self, Act, Entries, Folders, New, Old, Step};

/// The folder, in that of the new site, for what goes.
const GONE: &str = ".transparenz.alt";
/// The name, in that of the new site, under which the steps of an exchange are written down before the first.
const JOURNAL: &str = ".transparenz.schritte";
/// Folders that file systems and servers keep in their root.
pub(super) const OF_SYSTEM: [&str; 1] = ["lost+found"];

/// How a site came to its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Manner {
    /// There was none before.
    #[default]
    First,
    /// In so many steps, each of a whole file or folder.
    Entries(usize),
    /// File by file, because the file system cannot exchange folders.
    Files(usize),
}

/// Why a site did not come to its place.
#[derive(Debug)]
pub(super) enum Failed {
    /// Something of others lies where files of the site belong; nothing was done.
    InTheWay(Vec<String>),
    /// A path could not be exchanged; all was taken back.
    Refused(PathBuf, io::Error),
    /// A path could not be exchanged, and another not be taken back.
    Mixed(PathBuf, io::Error),
}

/// What lies in a site's folder, without the folder `except` in which the new site may grow. A file is ours where the list
/// says so, or where it is a packed copy of such a file.
pub(super) fn found(site: &Path, except: &Path, ours: &Files) -> io::Result<Entries<Old>> {
    let mut entries = Entries::new();
    for (name, entry) in names(site)? {
        let path = site.join(&name);
        if name != MARKER_FILE && path != except && !OF_SYSTEM.contains(&name.as_str()) {
            entries.insert(name.as_str().into(), looked_at(&path, &name, entry.file_type()?, ours)?);
        }
    }
    Ok(entries)
}

fn looked_at(path: &Path, name: &str, kind: fs::FileType, ours: &Files) -> io::Result<Old> {
    if kind.is_dir() {
        let mut inside = Entries::new();
        for (child, entry) in names(path)? {
            let below = looked_at(&path.join(&child), &format!("{name}/{child}"), entry.file_type()?, ours)?;
            inside.insert(child.into(), below);
        }
        return Ok(Old::Folder(inside));
    }
    let packed = [".gz", ".br", ".zst"].into_iter().find_map(|ending| name.strip_suffix(ending));
    let is_ours = kind.is_file() && [Some(name), packed].into_iter().flatten().any(|name| ours.contains(name));
    Ok(if is_ours { Old::Ours } else { Old::Foreign })
}

/// The names in a folder. One that is no text is written with signs that no path of ours has.
fn names(folder: &Path) -> io::Result<Vec<(String, fs::DirEntry)>> {
    let named = |entry: fs::DirEntry| (entry.file_name().to_string_lossy().into_owned(), entry);
    fs::read_dir(folder)?.map(|entry| entry.map(named)).collect()
}

/// The new site's files, once all are known to be there.
pub(super) fn grown(folder: &Path, files: &Files) -> io::Result<Entries<New>> {
    let mut entries = Entries::new();
    for path in files {
        if !fs::symlink_metadata(folder.join(&**path))?.is_file() {
            return Err(ErrorKind::NotFound.into());
        }
        plan::enter(&mut entries, path);
    }
    Ok(entries)
}

/// Exchanges what lies in `site` for what has grown in `staging`; `files` are ours, old and new.
pub(super) fn exchange(
    staging: &Path,
    site: &Path,
    files: &Files,
    new: &Entries<New>,
    old: &Entries<Old>,
) -> Result<Manner, Failed> {
    let steps = plan::steps(new, old, Folders::Whole).map_err(Failed::InTheWay)?;
    let mut run = Run::new(staging, site, files);
    fs::create_dir_all(&run.gone).map_err(|error| Failed::Refused(run.gone.clone(), error))?;
    match run.all(steps, || plan::steps(new, old, Folders::ByFile).unwrap_or_default()) {
        Ok(folders) => {
            let manner = match folders {
                Folders::Whole if old.is_empty() => Manner::First,
                Folders::Whole => Manner::Entries(run.steps),
                Folders::ByFile => Manner::Files(run.steps),
            };
            forget(staging);
            Ok(manner)
        }
        Err((path, error)) => match run.take_back() {
            Ok(()) => Err(Failed::Refused(path, error)),
            Err(at) => Err(Failed::Mixed(at, error)),
        },
    }
}

/// Whether an exchange was begun with what has grown in `staging`, and neither ended nor taken back.
pub(super) fn is_begun(staging: &Path) -> bool {
    fs::symlink_metadata(staging.join(JOURNAL)).is_ok()
}

/// Carries on with an exchange in the middle of which a run was killed; `files` are ours. What others have put in its way since
/// then stays.
pub(super) fn carry_on(staging: &Path, site: &Path, files: &Files) -> io::Result<()> {
    if !is_begun(staging) {
        return Ok(());
    }
    let text = fs::read_to_string(staging.join(JOURNAL))?;
    let mut run = Run::new(staging, site, files);
    for entry in journal::read(&text, files).unwrap_or_default() {
        run.carry_on(&entry)?;
    }
    settle_names(site);
    forget(staging);
    Ok(())
}

/// No exchange is going on.
fn forget(staging: &Path) {
    let _ = fs::remove_file(staging.join(JOURNAL));
}

struct Run<'e> {
    staging: &'e Path,
    site: &'e Path,
    files: &'e Files,
    gone: PathBuf,
    /// The number of what goes next.
    next: usize,
    done: Vec<Done>,
    steps: usize,
}

/// A change, as what undoes it.
enum Done {
    Swapped(PathBuf, PathBuf),
    Moved { from: PathBuf, to: PathBuf },
    Made(PathBuf),
}

impl<'e> Run<'e> {
    fn new(staging: &'e Path, site: &'e Path, files: &'e Files) -> Self {
        Self { staging, site, files, gone: staging.join(GONE), next: 0, done: Vec::new(), steps: 0 }
    }

    /// Writes down what is about to be done, in one step.
    fn announce(&self, steps: &[Step]) -> Result<(), (PathBuf, io::Error)> {
        let (journal, beside) = (self.staging.join(JOURNAL), self.staging.join(format!("{JOURNAL}.neu")));
        let text = journal::write(self.files, steps, |path| identity(&self.staging.join(path)).ok());
        let written = File::create(&beside).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&beside, &journal)
        });
        written.map_err(|error| (journal, error))
    }

    /// Carries out a step that a run which was killed may have done already.
    fn carry_on(&mut self, entry: &Entry) -> io::Result<()> {
        let (new, old) = (self.staging.join(&entry.path), self.site.join(&entry.path));
        if entry.identity.is_some() && identity(&new).ok() != entry.identity {
            return Ok(());
        }
        let lies = match fs::symlink_metadata(&old) {
            Ok(facts) => Some(looked_at(&old, &entry.path, facts.file_type(), self.files)?),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        match lies {
            None if entry.act == Act::Away => Ok(()),
            None => self.put(&new, &old),
            Some(lies) if lies.is_ours() => self.act(entry.act, &new, &old),
            Some(_) => Ok(()),
        }
    }

    /// Carries out steps; where folders cannot be exchanged, those that are left by file. Gives how folders were exchanged.
    fn all(&mut self, steps: Vec<Step>, by_file: impl FnOnce() -> Vec<Step>) -> Result<Folders, (PathBuf, io::Error)> {
        self.announce(&steps)?;
        let mut finished: Vec<String> = Vec::new();
        for step in steps {
            match self.step(&step) {
                Ok(()) => finished.push(step.path),
                Err(_) if step.act == Act::Swap => {
                    let is_left = |path: &str| {
                        let same_or_below = |done: &String| {
                            path.strip_prefix(done.as_str())
                                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                        };
                        !finished.iter().any(same_or_below)
                    };
                    let left: Vec<Step> = by_file().into_iter().filter(|step| is_left(&step.path)).collect();
                    self.announce(&left)?;
                    for step in left {
                        self.step(&step).map_err(|error| (self.site.join(&step.path), error))?;
                    }
                    return Ok(Folders::ByFile);
                }
                Err(error) => return Err((self.site.join(&step.path), error)),
            }
        }
        Ok(Folders::Whole)
    }

    fn step(&mut self, step: &Step) -> io::Result<()> {
        self.act(step.act, &self.staging.join(&step.path), &self.site.join(&step.path))?;
        self.steps += 1;
        Ok(())
    }

    fn act(&mut self, act: Act, new: &Path, old: &Path) -> io::Result<()> {
        match act {
            Act::Put => self.put(new, old),
            Act::Swap => self.swap(new, old),
            Act::Over => self.over(new, old),
            Act::Instead => {
                self.away(old)?;
                self.put(new, old)
            }
            Act::Away => self.away(old),
        }
    }

    fn swap(&mut self, new: &Path, old: &Path) -> io::Result<()> {
        swapped(new, old)?;
        self.done.push(Done::Swapped(new.to_owned(), old.to_owned()));
        Ok(())
    }

    /// A file over a file; the old one is kept until all is done.
    fn over(&mut self, new: &Path, old: &Path) -> io::Result<()> {
        if self.swap(new, old).is_ok() {
            return Ok(());
        }
        let kept = self.unused();
        if fs::hard_link(old, &kept).is_err() {
            fs::copy(old, &kept)?;
        }
        moved(new, old)?;
        self.done.push(Done::Moved { from: kept, to: old.to_owned() });
        Ok(())
    }

    fn put(&mut self, new: &Path, old: &Path) -> io::Result<()> {
        match fs::rename(new, old) {
            Ok(()) => self.done.push(Done::Moved { from: old.to_owned(), to: new.to_owned() }),
            // A mount point on the way: what lies beyond is another file system.
            Err(error) if error.kind() == ErrorKind::CrossesDevices && new.is_dir() => {
                fs::create_dir(old)?;
                self.done.push(Done::Made(old.to_owned()));
                for entry in fs::read_dir(new)? {
                    let name = entry?.file_name();
                    self.put(&new.join(&name), &old.join(&name))?;
                }
            }
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {
                copied(new, old)?;
                self.done.push(Done::Made(old.to_owned()));
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn away(&mut self, old: &Path) -> io::Result<()> {
        let kept = self.unused();
        match fs::rename(old, &kept) {
            Ok(()) => self.done.push(Done::Moved { from: kept, to: old.to_owned() }),
            Err(error) if error.kind() == ErrorKind::CrossesDevices && old.is_dir() => {
                for entry in fs::read_dir(old)? {
                    self.away(&entry?.path())?;
                }
                fs::remove_dir(old)?;
            }
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {
                fs::copy(old, &kept)?;
                fs::remove_file(old)?;
                self.done.push(Done::Moved { from: kept, to: old.to_owned() });
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// A path among what goes, where a run that was killed may have put something.
    fn unused(&mut self) -> PathBuf {
        loop {
            let path = self.gone.join(self.next.to_string());
            self.next += 1;
            if fs::symlink_metadata(&path).is_err() {
                return path;
            }
        }
    }

    /// Undoes all, the last first; gives the first path where that fails.
    fn take_back(self) -> Result<(), PathBuf> {
        forget(self.staging);
        let mut failed = None;
        for done in self.done.into_iter().rev() {
            let (undone, at) = match done {
                Done::Swapped(new, old) => (swapped(&new, &old), old),
                Done::Moved { from, to } => (moved(&from, &to), to),
                Done::Made(path) if path.is_dir() => (fs::remove_dir(&path), path),
                Done::Made(path) => (fs::remove_file(&path), path),
            };
            if undone.is_err() {
                failed.get_or_insert(at);
            }
        }
        failed.map_or(Ok(()), Err)
    }
}

/// Moves a file, also to another file system.
fn moved(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == ErrorKind::CrossesDevices => copied(from, to),
        done => done,
    }
}

/// Copies a file beside its place and puts it there as a whole.
fn copied(from: &Path, to: &Path) -> io::Result<()> {
    let name = to.file_name().unwrap_or_default().to_string_lossy();
    let beside = to.with_file_name(format!(".{name}.transparenz"));
    // What a killed run has left.
    let _ = fs::remove_file(&beside);
    let copied = File::create_new(&beside).and_then(|mut file| {
        io::copy(&mut File::open(from)?, &mut file)?;
        file.sync_all()?;
        fs::rename(&beside, to)
    });
    copied.inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}

/// Lets two paths change places in one step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swapped(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn swapped(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Waits until what was written lies on the disk, so that a power cut cannot leave empty files in a new site's place.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn settle(staging: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(staging)?)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn settle(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Waits until the names in a folder lie on the disk; not every system lets a folder be opened for that.
pub(super) fn settle_names(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    fn files(list: &[&str]) -> Files {
        list.iter().map(|path| Box::from(*path)).collect()
    }

    /// Two sites with these files, each with its own words, and what is known of them.
    fn sites(new: &[&str], old: &[&str]) -> (tempfile::TempDir, PathBuf, PathBuf, Entries<New>, Entries<Old>) {
        let folder = tempfile::tempdir().unwrap();
        let (staging, site) = (folder.path().join("neu"), folder.path().join("alt"));
        fs::create_dir_all(&site).unwrap();
        write(&staging, &new.iter().map(|path| (*path, "neu")).collect::<Vec<_>>());
        write(&site, &old.iter().map(|path| (*path, "alt")).collect::<Vec<_>>());
        let grown = grown(&staging, &files(new)).unwrap();
        let found = found(&site, &staging, &files(old)).unwrap();
        (folder, staging, site, grown, found)
    }

    fn tree(folder: &Path) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = walkdir::WalkDir::new(folder)
            .into_iter()
            .map(Result::unwrap)
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| {
                let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                (path, fs::read_to_string(entry.path()).unwrap())
            })
            .collect();
        all.sort();
        all
    }

    const NEW: [&str; 5] = ["index.html", "daten/x.csv", "daten/index.html", "neu/index.html", "zu"];
    const OLD: [&str; 5] = ["index.html", "daten/x.csv", "daten/y.csv", "alt/index.html", "zu/index.html"];

    fn both() -> Files {
        files(&NEW).union(&files(&OLD)).cloned().collect()
    }

    fn expected() -> Vec<(String, String)> {
        let mut all: Vec<_> = NEW.iter().map(|path| ((*path).to_owned(), "neu".to_owned())).collect();
        all.sort();
        all
    }

    #[test]
    fn a_site_comes_in_place_of_another_whole_or_file_by_file() {
        let (_folder, staging, site, new, old) = sites(&NEW, &OLD);
        assert!(matches!(
            exchange(&staging, &site, &both(), &new, &old).unwrap(),
            Manner::Entries(5) | Manner::Files(_)
        ));
        assert_eq!(tree(&site), expected());
        let (_folder, staging, site, new, old) = sites(&NEW, &OLD);
        let both = both();
        let mut run = Run::new(&staging, &site, &both);
        fs::create_dir(&run.gone).unwrap();
        for step in plan::steps(&new, &old, Folders::ByFile).unwrap() {
            run.step(&step).unwrap();
        }
        assert_eq!(tree(&site), expected());
    }

    /// After each number of steps, and of those that go file by file because folders cannot be exchanged.
    #[test]
    fn an_exchange_that_was_killed_is_carried_on() {
        for folders in [Folders::Whole, Folders::ByFile] {
            for killed_after in 0.. {
                let (_folder, staging, site, new, old) = sites(&NEW, &OLD);
                let both = both();
                let mut run = Run::new(&staging, &site, &both);
                fs::create_dir(&run.gone).unwrap();
                let steps = plan::steps(&new, &old, folders).unwrap();
                run.announce(&steps).unwrap();
                for step in steps.iter().take(killed_after) {
                    run.step(step).unwrap();
                }
                // Of others, in what would go: it stays.
                fs::create_dir_all(site.join("alt")).unwrap();
                fs::write(site.join("alt/fremd.txt"), "fremd").unwrap();
                carry_on(&staging, &site, &both).unwrap();
                assert!(!is_begun(&staging));
                let mut found = tree(&site);
                found.retain(|(path, _)| !path.starts_with("alt/"));
                assert_eq!(found, expected(), "{folders:?} {killed_after}");
                assert_eq!(fs::read_to_string(site.join("alt/fremd.txt")).unwrap(), "fremd");
                if killed_after == steps.len() {
                    break;
                }
            }
        }
    }

    #[test]
    fn what_failed_is_taken_back_whole() {
        for folders in [Folders::Whole, Folders::ByFile] {
            let (_folder, staging, site, new, old) = sites(&NEW, &OLD);
            let before = tree(&site);
            let both = both();
            let mut run = Run::new(&staging, &site, &both);
            fs::create_dir(&run.gone).unwrap();
            for step in plan::steps(&new, &old, folders).unwrap() {
                run.step(&step).unwrap();
            }
            run.take_back().unwrap();
            assert_eq!(tree(&site), before);
        }
    }

    #[test]
    fn a_new_site_that_is_not_whole_is_not_taken() {
        let (_folder, staging, _, _, _) = sites(&NEW, &OLD);
        fs::remove_file(staging.join("daten/x.csv")).unwrap();
        assert_eq!(grown(&staging, &files(&NEW)).unwrap_err().kind(), ErrorKind::NotFound);
    }

    #[test]
    fn packed_copies_of_our_files_are_ours() {
        let (_folder, staging, site, _, _) = sites(&NEW, &["index.html", "index.html.gz", "index.html.br", "fremd.gz"]);
        let found = found(&site, &staging, &files(&["index.html"])).unwrap();
        assert_eq!(plan::foreign(&found), ["fremd.gz"]);
    }
}
