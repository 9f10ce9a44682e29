//! Which files beside documents may be published: by the list of types, by their names, and by what they begin with.
//!
//! In: the files that lie beside documents, and what the settings say of their types. Out: what is wrong with each. Files
//! beside documents that are held back are looked at as well, so that a fault does not wait for the day of their release.

use super::load::AttachedFile;
use crate::config::AttachmentTypes;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::file_type::{FileType, PACKED, active_ending, ending, is_active, is_secret, is_servers_own};

/// Looks at every file beside documents.
#[must_use]
pub fn check(files: &[AttachedFile], types: &AttachmentTypes) -> Vec<Diagnostic> {
    files.iter().filter_map(|file| forbidden(file, types).or_else(|| other_content(file))).collect()
}

/// Why a file is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    /// Its name is one by which servers are steered.
    ServersOwn,
    /// A character in its name is invisible, or divides the name on some systems.
    Letters,
    /// It may run somewhere.
    Active,
    /// It is packed, and would be sent as another file.
    Packed,
    /// It holds keys or passwords.
    Secret,
    /// Nothing tells what it is.
    NoEnding,
    /// The settings leave its type out.
    LeftOut,
    /// Its type is not on the list.
    Unlisted,
}

impl Refusal {
    const fn key(self) -> &'static str {
        match self {
            Self::ServersOwn => "server",
            Self::Letters => "zeichen",
            Self::Active => "aktiv",
            Self::Packed => "gepackt",
            Self::Secret => "geheim",
            Self::NoEnding => "ohne-endung",
            Self::LeftOut => "ausgeschlossen",
            Self::Unlisted => "unbekannt",
        }
    }
}

fn forbidden(file: &AttachedFile, types: &AttachmentTypes) -> Option<Diagnostic> {
    let (refusal, found) = refusal(&file.name, types)?;
    let fault = Diagnostic::new(Code::ForbiddenAttachment, Place::unread(file.path.as_ref()))
        .with("name", file.name.as_ref())
        .with("art", refusal.key())
        .with("statt", instead_of(&file.name, &found))
        .with("endung", found)
        .with("erlaubt", types.endings().collect::<Vec<_>>().join(", "));
    Some(fault)
}

/// Why a file of this name is not published, and the ending that is to blame.
fn refusal(name: &str, types: &AttachmentTypes) -> Option<(Refusal, String)> {
    if is_servers_own(name) {
        return Some((Refusal::ServersOwn, String::new()));
    }
    if name.chars().any(is_treacherous) {
        return Some((Refusal::Letters, String::new()));
    }
    if let Some(found) = active_ending(name) {
        let refusal = if PACKED.contains(&found.as_str()) { Refusal::Packed } else { Refusal::Active };
        return Some((refusal, found));
    }
    let ending = ending(name).filter(|ending| !ending.is_empty());
    let Some(ending) = ending else { return Some((Refusal::NoEnding, String::new())) };
    if is_secret(&ending) {
        return Some((Refusal::Secret, ending));
    }
    if types.allow(&ending) {
        return None;
    }
    let refusal = if FileType::of(&ending).is_some() { Refusal::LeftOut } else { Refusal::Unlisted };
    Some((refusal, ending))
}

/// Characters that nobody sees, or that stand between names on some systems.
fn is_treacherous(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\\' | ':' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// In what form the same may be published, by a word that the message knows.
fn instead_of(name: &str, found: &str) -> &'static str {
    match found {
        "" => "",
        found if ending(name).is_some_and(|last| last != found) => "umbenennen",
        "svg" | "svgz" => "bild",
        "html" | "htm" | "xhtml" | "mht" | "mhtml" => "seite",
        "docm" | "dotm" | "xlsm" | "xltm" | "xlsb" | "pptm" | "potm" | "ppsm" => "makros",
        found if is_active(found) => "packen",
        _ => "",
    }
}

/// A file that does not begin as its ending says.
fn other_content(file: &AttachedFile) -> Option<Diagnostic> {
    (!file.fits_ending).then(|| {
        Diagnostic::new(Code::AttachmentContent, Place::unread(file.path.as_ref()))
            .with("name", file.name.as_ref())
            .with("endung", ending(&file.name).unwrap_or_default())
            .with("art", if file.bytes == 0 { "leer" } else { "anders" })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(name: &str) -> Option<Refusal> {
        refusal(name, &AttachmentTypes::default()).map(|(refusal, _)| refusal)
    }

    #[test]
    fn ordinary_attachments_pass() {
        for name in ["Bericht 2021 v1.0.pdf", "TABELLE.CSV", "Größe der Äcker.xlsx", "film.mp4", "daten.zip"] {
            assert_eq!(why(name), None, "{name}");
        }
    }

    #[test]
    fn what_takes_over_a_portal_does_not() {
        for (name, refusal) in [
            ("index.html.gz", Refusal::Packed),
            ("portal.js.gz", Refusal::Packed),
            ("daten.csv.gz", Refusal::Packed),
            ("boese.html", Refusal::Active),
            ("boese.js", Refusal::Active),
            ("sw.js", Refusal::ServersOwn),
            ("boese.php", Refusal::Active),
            ("boese.php.pdf", Refusal::Active),
            ("web.config", Refusal::ServersOwn),
            ("_headers", Refusal::ServersOwn),
            (".htaccess", Refusal::ServersOwn),
            ("zeichnung.svg", Refusal::Active),
            ("id_rsa", Refusal::NoEnding),
            ("server.key", Refusal::Secret),
            ("portal.sql", Refusal::Unlisted),
            ("boese.html.", Refusal::Active),
            ("bericht.", Refusal::NoEnding),
            ("bericht\u{202e}fdp.csv", Refusal::Letters),
            ("bericht.csv:boese.pdf", Refusal::Letters),
            ("bericht.sqlite", Refusal::Unlisted),
        ] {
            assert_eq!(why(name), Some(refusal), "{name}");
        }
    }
}
