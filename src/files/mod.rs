//! Opens files of a portal in such a way that nothing outside of it is read, whatever happens to it meanwhile.
//!
//! In: a folder that the operator named, and paths below it. Out: handles of ordinary files, or why there is none. A path
//! is walked step by step from an open folder, and no step follows a link: what somebody puts in a file's place between
//! two looks is refused, and not published. What was opened is looked at once more, because opening a named pipe would
//! wait for ever and a device has no end.
//!
//! Only what lies directly in the portal's folder may be a link (`content` on another disk, settings that a container
//! mounts): who can put one there can change the settings as well.

#[cfg_attr(unix, path = "handles.rs")]
#[cfg_attr(not(unix), path = "paths.rs")]
mod system;

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::Refusal;
pub use system::Folder;

/// What lies in a folder, looked at without following a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A folder.
    Folder,
    /// An ordinary file.
    File,
    /// A link to anything.
    Link,
    /// A pipe, a socket, a device.
    Other,
}

/// Something that lies below a folder.
#[derive(Debug)]
pub struct Entry {
    /// Its path below that folder.
    pub path: PathBuf,
    /// What it is; for a folder, why it cannot be looked into.
    pub kind: io::Result<Kind>,
}

/// Folders inside of each other, at most: what goes deeper was not made by hand.
const MOST_LEVELS: usize = 64;

impl Folder {
    /// Everything below, in the order of names, each folder's content in its place; folders themselves are left out unless
    /// they cannot be looked into. `is_ignored` is asked for every name.
    pub fn walk(&self, is_ignored: &dyn Fn(&OsStr) -> bool) -> Vec<Entry> {
        let mut found = Vec::new();
        if let Err(error) = self.walk_into(Path::new(""), is_ignored, &mut found) {
            found.push(Entry { path: PathBuf::new(), kind: Err(error) });
        }
        found
    }

    fn walk_into(&self, path: &Path, is_ignored: &dyn Fn(&OsStr) -> bool, found: &mut Vec<Entry>) -> io::Result<()> {
        if path.components().count() > MOST_LEVELS {
            return Err(Refusal::TooDeep(MOST_LEVELS).into());
        }
        let mut entries: Vec<(OsString, Kind)> = self.entries()?;
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (name, kind) in entries.into_iter().filter(|(name, _)| !is_ignored(name)) {
            let path = path.join(&name);
            if kind != Kind::Folder {
                found.push(Entry { path, kind: Ok(kind) });
                continue;
            }
            let walked = self.folder(&name).and_then(|folder| folder.walk_into(&path, is_ignored, found));
            if let Err(error) = walked {
                found.push(Entry { path, kind: Err(error) });
            }
        }
        Ok(())
    }

    /// Opens an ordinary file at a path below, of which no step may be a link.
    ///
    /// # Errors
    /// Where it is not there, may not be opened, or is anything else.
    pub fn file_at(&self, path: &Path) -> io::Result<File> {
        let (name, folders) = steps(path)?;
        let mut inside: Option<Self> = None;
        for step in folders {
            inside = Some(inside.as_ref().unwrap_or(self).folder(step)?);
        }
        inside.as_ref().unwrap_or(self).file(name)
    }

    /// Opens a folder in this one; none where there is none. It may not be a link.
    ///
    /// # Errors
    /// Where it may not be opened, or is no folder.
    pub fn folder_named(&self, name: &str) -> io::Result<Option<Self>> {
        match self.folder(OsStr::new(name)) {
            Ok(folder) => Ok(Some(folder)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The names of what lies in it and is a folder, in order.
    ///
    /// # Errors
    /// Where it cannot be looked into.
    pub fn folder_names(&self) -> io::Result<Vec<String>> {
        let entries = self.entries()?.into_iter().filter(|(_, kind)| *kind == Kind::Folder);
        let mut names: Vec<String> = entries.map(|(name, _)| name.to_string_lossy().into_owned()).collect();
        names.sort();
        Ok(names)
    }
}

/// The last step of a path, and the folders that lead to it; no path may lead upwards or begin at the root.
fn steps(path: &Path) -> io::Result<(&OsStr, Vec<&OsStr>)> {
    let mut steps = Vec::new();
    for component in path.components() {
        match component {
            Component::Normal(step) => steps.push(step),
            _ => return Err(io::ErrorKind::InvalidInput.into()),
        }
    }
    let name = steps.pop().ok_or(io::ErrorKind::InvalidInput)?;
    Ok((name, steps))
}

/// Opens an ordinary file of the portal at `root`. What lies directly in `root` may be a link, nothing below it.
///
/// # Errors
/// Where it is not there, may not be opened, or is anything else.
pub fn open(root: &Path, path: &str) -> io::Result<File> {
    match path.split_once('/') {
        Some((first, rest)) => Folder::open(&root.join(first))?.file_at(Path::new(rest)),
        None => Folder::open(root)?.file_behind_links(OsStr::new(path)),
    }
}

/// Reads a file of at most so many bytes.
///
/// # Errors
/// Where it cannot be read, or is larger.
pub fn read(file: File, most: u64) -> io::Result<Vec<u8>> {
    let expected = file.metadata()?.len();
    let mut bytes = Vec::with_capacity(usize::try_from(expected.min(most)).unwrap_or_default());
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(Refusal::TooLarge(most).into()) } else { Ok(bytes) }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    /// Why something was refused.
    fn refusal<T>(result: io::Result<T>) -> Option<Refusal> {
        let error = result.err()?;
        error.get_ref().and_then(|inner| inner.downcast_ref::<Refusal>()).copied()
    }

    fn portal() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("content/a/b")).unwrap();
        fs::write(at("content/a/b/c.md"), "inside").unwrap();
        fs::write(at("outside.md"), "outside").unwrap();
        fs::create_dir(at("elsewhere")).unwrap();
        fs::write(at("elsewhere/c.md"), "outside").unwrap();
        folder
    }

    #[test]
    fn an_ordinary_file_is_opened() {
        let folder = portal();
        let file = open(folder.path(), "content/a/b/c.md").unwrap();
        assert_eq!(read(file, 6).unwrap(), b"inside");
        let file = open(folder.path(), "content/a/b/c.md").unwrap();
        assert_eq!(refusal(read(file, 5)), Some(Refusal::TooLarge(5)));
    }

    #[test]
    fn no_step_of_a_path_is_a_link_and_none_leads_upwards() {
        let folder = portal();
        let at = |path: &str| folder.path().join(path);
        symlink(at("outside.md"), at("content/link.md")).unwrap();
        symlink(at("elsewhere"), at("content/a/folder")).unwrap();
        symlink("gone", at("content/dangling.md")).unwrap();
        for path in ["content/link.md", "content/a/folder/c.md", "content/dangling.md"] {
            assert_eq!(refusal(open(folder.path(), path)), Some(Refusal::Link), "{path}");
        }
        for path in ["content/../outside.md", "content//etc/hostname/..", "content/"] {
            assert!(open(folder.path(), path).is_err(), "{path}");
        }
    }

    #[test]
    fn what_lies_directly_in_the_portal_may_be_a_link() {
        let folder = portal();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir(at("portal")).unwrap();
        symlink(at("content"), at("portal/content")).unwrap();
        symlink(at("outside.md"), at("portal/transparenz.toml")).unwrap();
        assert!(open(&at("portal"), "content/a/b/c.md").is_ok());
        assert!(open(&at("portal"), "transparenz.toml").is_ok());
    }

    #[test]
    fn pipes_sockets_devices_and_folders_are_refused_at_once() {
        let folder = portal();
        let at = |path: &str| folder.path().join(path);
        assert!(std::process::Command::new("mkfifo").arg(at("content/pipe.md")).status().unwrap().success());
        let _socket = std::os::unix::net::UnixListener::bind(at("content/socket.md")).unwrap();
        symlink("/dev/zero", at("transparenz.toml")).unwrap();
        for path in ["content/pipe.md", "content/socket.md", "transparenz.toml", "content/a"] {
            assert_eq!(refusal(open(folder.path(), path)), Some(Refusal::NoFile), "{path}");
        }
    }

    #[test]
    fn a_walk_follows_no_link_and_has_an_end() {
        let folder = portal();
        let at = |path: &str| folder.path().join(path);
        symlink(at("elsewhere"), at("content/folder")).unwrap();
        symlink(at("content"), at("content/a/round")).unwrap();
        fs::create_dir_all(at("content").join("z/".repeat(MOST_LEVELS + 1))).unwrap();
        let found = Folder::open(&at("content")).unwrap().walk(&|name| name == "ignored");
        let told: Vec<(&str, Option<Kind>)> =
            found.iter().map(|entry| (entry.path.to_str().unwrap(), entry.kind.as_ref().ok().copied())).collect();
        let deep = "z/".repeat(MOST_LEVELS + 1);
        let expected = [
            ("a/b/c.md", Some(Kind::File)),
            ("a/round", Some(Kind::Link)),
            ("folder", Some(Kind::Link)),
            (deep.trim_end_matches('/'), None),
        ];
        assert_eq!(told, expected);
    }
}
