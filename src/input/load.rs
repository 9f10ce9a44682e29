//! Reads the files of a portal. The only stage of the input that touches the file system.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use sha2::{Digest, Sha256};

use super::layout::{Location, Role, locate};
use super::leftover::is_leftover;
use crate::diagnostic::{Code, Diagnostic, Outcome, Place, Source};
use crate::files::{self, Entry, Folder, Kind};
use crate::model::file_type::{FIRST_BYTES, FileType, ending};
use crate::model::{Common, Portal, is_control, meant_in_windows_1252};

/// The name of the settings' file below the root.
pub const SETTINGS_FILE: &str = "transparenz.toml";
/// The folder of the documents below the root.
pub const CONTENT_FOLDER: &str = "content";

/// The folder of the themes below the root.
pub const THEMES_FOLDER: &str = "themes";

/// Bytes of the settings' file, at most.
const LARGEST_SETTINGS: u64 = 1_000_000;
/// Bytes of a document, at most: a thousand times what people write.
const LARGEST_DOCUMENT: u64 = 32_000_000;
/// Bytes of a theme's file, at most.
const LARGEST_THEME_FILE: u64 = 64_000_000;

/// Everything that was read: documents as texts, all else by name only.
#[derive(Debug, Default)]
pub struct Sources {
    /// Documents in the order of their paths.
    pub documents: Vec<SourceFile>,
    /// Files that are published as they are.
    pub attachments: Vec<AttachedFile>,
}

/// A document's text and place.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// What its place says.
    pub location: Location,
    /// Its text.
    pub source: Arc<Source>,
    /// Whether the text is one; where it is not, that has been reported, and others may refer to the document all the
    /// same.
    pub is_readable: bool,
}

/// A file that is published as it is.
#[derive(Debug, Clone)]
pub struct AttachedFile {
    /// Its name.
    pub name: Box<str>,
    /// The path of its document's folder below `content/`.
    pub folder: Box<str>,
    /// Its path below the root.
    pub path: Box<str>,
    /// Its size in bytes.
    pub bytes: u64,
    /// Whether it begins as files of its ending do; where that is not certain, it does.
    pub fits_ending: bool,
}

/// Reads the settings (`transparenz.toml`) below `root`.
#[must_use]
pub fn settings(root: &Path) -> Outcome<Option<Arc<Source>>> {
    match files::open(root, SETTINGS_FILE).and_then(|file| files::read(file, LARGEST_SETTINGS)) {
        Ok(bytes) => text(SETTINGS_FILE, &bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let fault = Diagnostic::new(Code::NoSettings, Place::unread(SETTINGS_FILE));
            Outcome::new(None, vec![fault.with("ordner", root.display().to_string())])
        }
        Err(error) => Outcome::new(None, vec![unreadable(SETTINGS_FILE, &error)]),
    }
}

/// Reads every file below `root/content`, in parallel; the result is in the order of the paths.
#[must_use]
pub fn documents(root: &Path) -> Outcome<Sources> {
    let mut faults = Vec::new();
    let Some(content) = content(root, &mut faults) else { return Outcome::new(Sources::default(), faults) };
    let entries = content.walk(&is_ignored);
    let read: Vec<Outcome<Option<Loaded>>> = entries.par_iter().map(|entry| load(&content, entry)).collect();
    let mut sources = Sources::default();
    for outcome in read {
        match outcome.drain_into(&mut faults) {
            Some(Loaded::Document(document)) => sources.documents.push(document),
            Some(Loaded::Attachment(file)) => sources.attachments.push(file),
            None => {}
        }
    }
    Outcome::new(sources, faults)
}

/// Notes the checksums of those files beside documents whose checksum a document gives.
///
/// Gives a diagnostic for every file that cannot be read.
pub fn checksums(root: &Path, portal: &mut Portal) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for Common { sources, attachments, .. } in portal.commons_mut() {
        let given = sources.iter().filter(|source| source.sha256.is_some()).filter_map(|source| source.file.as_ref());
        let given: FxHashSet<&str> = given.map(|name| name.text.as_ref()).collect();
        for file in attachments.iter_mut().filter(|file| given.contains(file.name.as_ref())) {
            match checksum(root, &file.path) {
                Ok(sum) => file.sha256 = Some(sum),
                Err(error) => faults.push(unreadable(&file.path, &error)),
            }
        }
    }
    faults
}

/// The SHA-256 checksum of a file of the portal, in small hexadecimal digits.
fn checksum(root: &Path, path: &str) -> io::Result<Box<str>> {
    let mut file = files::open(root, path)?;
    let (mut hasher, mut buffer) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hasher.update(buffer.get(..read).unwrap_or_default());
    }
    let digit = |four: u8| char::from_digit(four.into(), 16).unwrap_or('0');
    let digits = hasher.finalize().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect::<String>();
    Ok(digits.into())
}

/// The files of a theme's folder: path below it (forward slashes) → bytes.
pub type ThemeFiles = BTreeMap<Box<str>, Box<[u8]>>;

/// Reads every file of a theme's folder (`themes/<name>/`), by its path below it; none where there is no such folder.
#[must_use]
pub fn theme(root: &Path, name: &str) -> Outcome<Option<ThemeFiles>> {
    let shown = |path: &str| [THEMES_FOLDER, name, path].join("/").trim_end_matches('/').to_owned();
    // A theme's name is one folder's name: no way leads out of the portal.
    let is_name = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':']);
    let themes = Folder::open(&root.join(THEMES_FOLDER)).ok().filter(|_| is_name);
    let folder = match themes.map(|themes| themes.folder_named(name)) {
        None | Some(Ok(None)) => return Outcome::clean(None),
        Some(Ok(Some(folder))) => folder,
        Some(Err(error)) => return Outcome::new(Some(ThemeFiles::new()), vec![unreadable(&shown(""), &error)]),
    };
    let (mut files, mut faults) = (BTreeMap::new(), Vec::new());
    for Entry { path, kind } in folder.walk(&is_ignored) {
        let name = with_slashes(&path);
        let read = kind.and_then(|_| folder.file_at(&path)).and_then(|file| files::read(file, LARGEST_THEME_FILE));
        match read {
            Ok(bytes) => {
                files.insert(name.into(), bytes.into());
            }
            Err(error) => faults.push(unreadable(&shown(&name), &error)),
        }
    }
    Outcome::new(Some(files), faults)
}

/// The names of the themes' folders of a portal.
#[must_use]
pub fn theme_names(root: &Path) -> Vec<String> {
    Folder::open(&root.join(THEMES_FOLDER)).and_then(|themes| themes.folder_names()).unwrap_or_default()
}

enum Loaded {
    Document(SourceFile),
    Attachment(AttachedFile),
}

/// The folder of the documents.
fn content(root: &Path, faults: &mut Vec<Diagnostic>) -> Option<Folder> {
    match Folder::open(&root.join(CONTENT_FOLDER)) {
        Ok(content) => Some(content),
        // A link or a disk that is not there now must not become an empty site in place of the last good one.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            let fault = Diagnostic::new(Code::NoContent, Place::unread(CONTENT_FOLDER));
            faults.push(fault.with("ordner", root.display().to_string()));
            None
        }
        Err(error) => {
            faults.push(unreadable(CONTENT_FOLDER, &error));
            None
        }
    }
}

/// Whether a name is that of something left about.
fn is_ignored(name: &OsStr) -> bool {
    is_leftover(&name.to_string_lossy())
}

fn load(content: &Folder, entry: &Entry) -> Outcome<Option<Loaded>> {
    let content_path = with_slashes(&entry.path);
    let path = format!("{CONTENT_FOLDER}/{content_path}").trim_end_matches('/').to_owned();
    let found = match &entry.kind {
        Ok(found) => *found,
        Err(error) => return Outcome::new(None, vec![unreadable(&path, error)]),
    };
    let misplaced = || {
        let (name, kind) = ending_of_another(&content_path);
        let kind = if found == Kind::Link { "verknuepfung" } else { kind };
        let fault = Diagnostic::new(Code::MisplacedFile, Place::unread(path.as_str()));
        Outcome::new(None, vec![fault.with("name", name).with("art", kind)])
    };
    if found != Kind::File {
        return misplaced();
    }
    let Some(location) = locate(&content_path) else { return misplaced() };
    if let Role::Attachment { folder } = &location.role {
        return match attached(content, entry, &location.name, folder, &path) {
            Ok(file) => Outcome::clean(Some(Loaded::Attachment(file))),
            Err(error) => Outcome::new(None, vec![unreadable(&path, &error)]),
        };
    }
    match content.file_at(&entry.path).and_then(|file| files::read(file, LARGEST_DOCUMENT)) {
        Ok(bytes) => text(&path, &bytes).map(|source| Some(document(&path, location, source))),
        Err(error) => Outcome::new(Some(document(&path, location, None)), vec![unreadable(&path, &error)]),
    }
}

/// A file beside a document: its size, and whether it begins as its ending says.
fn attached(content: &Folder, entry: &Entry, name: &str, folder: &str, path: &str) -> io::Result<AttachedFile> {
    let file = content.file_at(&entry.path)?;
    let bytes = file.metadata()?.len();
    let fits_ending = match ending(name).as_deref().and_then(FileType::of) {
        Some(known) => known.fits(&first_bytes(file)?),
        None => true,
    };
    Ok(AttachedFile { name: name.into(), folder: folder.into(), path: path.into(), bytes, fits_ending })
}

fn first_bytes(file: impl Read) -> io::Result<Vec<u8>> {
    let mut first = Vec::with_capacity(FIRST_BYTES);
    file.take(FIRST_BYTES as u64).read_to_end(&mut first)?;
    Ok(first)
}

/// The name that a document by another ending was probably meant to have, and of what kind the ending is.
fn ending_of_another(path: &str) -> (&str, &'static str) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let Some((stem, ending)) = name.rsplit_once('.') else { return (name, "") };
    let kind = match ending.to_ascii_lowercase().as_str() {
        "txt" | "text" | "markdown" => "text",
        "doc" | "docx" | "odt" | "rtf" => "office",
        _ => "",
    };
    (stem.strip_suffix(".md").unwrap_or(stem), kind)
}

fn document(path: &str, location: Location, source: Option<Arc<Source>>) -> Loaded {
    let is_readable = source.is_some();
    let source = source.unwrap_or_else(|| Arc::new(Source::new(path, "")));
    Loaded::Document(SourceFile { location, source, is_readable })
}

/// Bytes as a text: UTF-8 with or without BOM, without control characters. Line ends are a line feed from here on, so
/// that the system on which a file was written makes no difference to what is published.
fn text(path: &str, bytes: &[u8]) -> Outcome<Option<Arc<Source>>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let decoded = match std::str::from_utf8(bytes) {
        Ok(decoded) => decoded,
        Err(error) => {
            let lossy = Arc::new(Source::new(path, String::from_utf8_lossy(bytes)));
            let at = error.valid_up_to();
            let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
            return Outcome::new(None, vec![Diagnostic::new(Code::NotUtf8, Place::at(&lossy, at..end))]);
        }
    };
    let decoded = if memchr::memchr(b'\r', bytes).is_some() {
        Cow::Owned(decoded.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(decoded)
    };
    let source = Arc::new(Source::new(path, decoded.as_ref()));
    if !may_hold_forbidden(bytes) {
        return Outcome::clean(Some(source));
    }
    let faults: Vec<Diagnostic> = decoded
        .char_indices()
        .filter(|(_, letter)| is_control(*letter))
        .take(MOST_CONTROL_FAULTS)
        .map(|(at, letter)| {
            Diagnostic::new(Code::ControlCharacter, Place::at(&source, at..at + letter.len_utf8()))
                .with("zeichen", format!("U+{:04X}", u32::from(letter)))
                .with("gemeint", meant_in_windows_1252(letter).map(String::from).unwrap_or_default())
        })
        .collect();
    if faults.is_empty() { Outcome::clean(Some(source)) } else { Outcome::new(None, faults) }
}

/// So that a binary file by the wrong name does not fill the screen.
const MOST_CONTROL_FAULTS: usize = 3;

/// Whether any byte could belong to a forbidden character: one quick pass, because nearly every file has none.
fn may_hold_forbidden(bytes: &[u8]) -> bool {
    let suspicious = |byte: u8| matches!(byte, 0x00..=0x08 | 0x0B..=0x1F | 0x7F | 0xC2 | 0xEF);
    // Without a way out in the middle of a piece, a processor looks at many bytes at once.
    bytes.chunks(256).any(|piece| piece.iter().fold(false, |found, byte| found | suspicious(*byte)))
}

fn with_slashes(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::new(Code::Unreadable, Place::unread(path)).caused_by(error)
}
