//! Puts a new site in the old one's place: carries out a [`plan`], and takes it back where a step fails.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::marker::{Files, MARKER_FILE};
use super::plan::{self, Act, Entries, Folders, New, Old, Step};

/// The folder, in that of the new site, for what goes.
const GONE: &str = ".transparenz.alt";
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
            entries.insert(name.as_str().into(), looked_at(&path, &name, &entry, ours)?);
        }
    }
    Ok(entries)
}

fn looked_at(path: &Path, name: &str, entry: &fs::DirEntry, ours: &Files) -> io::Result<Old> {
    let kind = entry.file_type()?;
    if kind.is_dir() {
        let mut inside = Entries::new();
        for (child, entry) in names(path)? {
            let below = looked_at(&path.join(&child), &format!("{name}/{child}"), &entry, ours)?;
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

/// Exchanges what lies in `site` for what has grown in `staging`.
pub(super) fn exchange(staging: &Path, site: &Path, new: &Entries<New>, old: &Entries<Old>) -> Result<Manner, Failed> {
    let steps = plan::steps(new, old, Folders::Whole).map_err(Failed::InTheWay)?;
    let mut run = Run { staging, site, gone: staging.join(GONE), done: Vec::new(), steps: 0 };
    fs::create_dir_all(&run.gone).map_err(|error| Failed::Refused(run.gone.clone(), error))?;
    match run.all(steps, || plan::steps(new, old, Folders::ByFile).unwrap_or_default()) {
        Ok(Folders::Whole) if old.is_empty() => Ok(Manner::First),
        Ok(Folders::Whole) => Ok(Manner::Entries(run.steps)),
        Ok(Folders::ByFile) => Ok(Manner::Files(run.steps)),
        Err((path, error)) => match run.take_back() {
            Ok(()) => Err(Failed::Refused(path, error)),
            Err(at) => Err(Failed::Mixed(at, error)),
        },
    }
}

struct Run<'e> {
    staging: &'e Path,
    site: &'e Path,
    gone: PathBuf,
    done: Vec<Done>,
    steps: usize,
}

/// A change, as what undoes it.
enum Done {
    Swapped(PathBuf, PathBuf),
    Moved { from: PathBuf, to: PathBuf },
    Made(PathBuf),
}

impl Run<'_> {
    /// Carries out steps; where folders cannot be exchanged, those that are left by file. Gives how folders were exchanged.
    fn all(&mut self, steps: Vec<Step>, by_file: impl FnOnce() -> Vec<Step>) -> Result<Folders, (PathBuf, io::Error)> {
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
        let (new, old) = (self.staging.join(&step.path), self.site.join(&step.path));
        match step.act {
            Act::Put => self.put(&new, &old)?,
            Act::Swap => self.swap(&new, &old)?,
            Act::Over => self.over(&new, &old)?,
            Act::Instead => {
                self.away(&old)?;
                self.put(&new, &old)?;
            }
            Act::Away => self.away(&old)?,
        }
        self.steps += 1;
        Ok(())
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

    /// A path among what goes.
    fn unused(&self) -> PathBuf {
        self.gone.join(self.done.len().to_string())
    }

    /// Undoes all, the last first; gives the first path where that fails.
    fn take_back(self) -> Result<(), PathBuf> {
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

    fn expected() -> Vec<(String, String)> {
        let mut all: Vec<_> = NEW.iter().map(|path| ((*path).to_owned(), "neu".to_owned())).collect();
        all.sort();
        all
    }

    #[test]
    fn a_site_comes_in_place_of_another_whole_or_file_by_file() {
        let (_folder, staging, site, new, old) = sites(&NEW, &OLD);
        assert!(matches!(exchange(&staging, &site, &new, &old).unwrap(), Manner::Entries(5) | Manner::Files(_)));
        assert_eq!(tree(&site), expected());
        let (_folder, staging, site, new, old) = sites(&NEW, &OLD);
        let mut run = Run { staging: &staging, site: &site, gone: staging.join(GONE), done: Vec::new(), steps: 0 };
        fs::create_dir(&run.gone).unwrap();
        for step in plan::steps(&new, &old, Folders::ByFile).unwrap() {
            run.step(&step).unwrap();
        }
        assert_eq!(tree(&site), expected());
    }

    #[test]
    fn what_failed_is_taken_back_whole() {
        for folders in [Folders::Whole, Folders::ByFile] {
            let (_folder, staging, site, new, old) = sites(&NEW, &OLD);
            let before = tree(&site);
            let mut run = Run { staging: &staging, site: &site, gone: staging.join(GONE), done: Vec::new(), steps: 0 };
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
