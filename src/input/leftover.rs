//! Files that editors and systems leave about: they are no part of a portal, and passed over.

/// Whether a file or folder of this name was left about: hidden ones, backups, halves of downloads, locks of open files.
#[must_use]
pub fn is_leftover(name: &str) -> bool {
    let lower = name.to_lowercase();
    let is_backup = ENDINGS.iter().any(|ending| lower.ends_with(ending));
    let is_autosave = name.len() > 1 && name.starts_with('#') && name.ends_with('#');
    name.starts_with('.')
        || name.starts_with("~$")
        || lower.starts_with("~wrl")
        || is_backup
        || is_autosave
        || matches!(lower.as_str(), "thumbs.db" | "ehthumbs.db" | "desktop.ini")
}

/// What the names of backups, swap files and halves of downloads end in.
const ENDINGS: &[&str] = &[
    "~",
    ".bak",
    ".backup",
    ".old",
    ".orig",
    ".rej",
    ".save",
    ".swp",
    ".swo",
    ".swn",
    ".tmp",
    ".temp",
    ".part",
    ".partial",
    ".crdownload",
    ".download",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backups_and_locks_are_left_about_documents_are_not() {
        for name in [
            ".D40.md.swp",
            "D40.md~",
            "D40.md.bak",
            "D40.BAK",
            "index.md.orig",
            "#index.md#",
            "~$Bericht.docx",
            "~WRL0001.tmp",
            ".htaccess",
            "Thumbs.db",
            "bericht.pdf.crdownload",
            "tabelle.csv.old",
        ] {
            assert!(is_leftover(name), "{name}");
        }
        for name in ["D40.md", "bericht.pdf", "#1.md", "#", "alt.csv", "backup.zip", "bak"] {
            assert!(!is_leftover(name), "{name}");
        }
    }
}
