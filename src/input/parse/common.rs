//! The keys that every document shares.

use chrono::NaiveDate;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::file_type::{PACKED, ending, is_run_by_servers, is_servers_own};
use crate::model::{
    Alias, Approval, ChangeNote, Checksum, Common, Contact, Embargo, FileName, OwnLicence, SourceNote, Tongue, Version,
    composed,
};
use crate::schema::{Entry, Reader, bad_licence, email, placed_url};

/// Reads the common keys.
pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>) -> Common {
    Common {
        source: context.file.source.clone(),
        summary: reader.string("zusammenfassung"),
        keywords: reader.strings("schlagworte"),
        published: day(reader, "veroeffentlicht"),
        changed: day(reader, "geaendert"),
        draft: reader.flag("entwurf").unwrap_or(false),
        embargo: reader.moment("sperrfrist").map(|entry| Embargo { at: entry.value.0, utc: entry.value.1 }),
        aliases: aliases(context, reader),
        language: reader.text("sprache").and_then(|tag| Tongue::of(tag.value)),
        licence: licence(context, reader),
        sources: reader.tables("quelle").iter().filter_map(|entry| source_note(context, &entry.value)).collect(),
        approval: reader.table("freigabe").and_then(|entry| approval(&entry.value)),
        changes: reader.tables("aenderung").iter().filter_map(|entry| change(&entry.value)).collect(),
        version: match reader.text("fassung").map(|entry| entry.value) {
            Some("zusammenfassung") => Version::Summary,
            _ => Version::Verbatim,
        },
        body: context.body.clone(),
        attachments: Vec::new(),
        translations: Vec::new(),
    }
}

/// `kontakt`
pub(super) fn contact(context: &mut Context<'_>, reader: &Reader<'_>) -> Contact {
    let (url, url_span) = placed_url(reader, "url", &mut context.faults).unzip();
    Contact {
        office: reader.string("stelle"),
        email: email(reader, "email", &mut context.faults),
        phone: reader.string("telefon"),
        url,
        url_span,
    }
}

/// `lizenz`: a known code, or the address and the title of another.
fn licence(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<OwnLicence> {
    if let Some(id) = reader.text("lizenz") {
        context.faults.extend(bad_licence(reader, &id, false));
        return Some(OwnLicence { id: id.value.into(), title: None });
    }
    let table = reader.table("lizenz")?.value;
    let (id, title) = (table.text("id")?, table.string("titel"));
    context.faults.extend(bad_licence(&table, &id, title.is_some()));
    Some(OwnLicence { id: id.value.into(), title })
}

fn day(reader: &Reader<'_>, key: &str) -> Option<NaiveDate> {
    reader.date(key).map(|entry| entry.value)
}

fn aliases(context: &mut Context<'_>, reader: &Reader<'_>) -> Vec<Alias> {
    let mut aliases = Vec::new();
    for Entry { value, span } in reader.texts("aliase") {
        match alias_path(value) {
            Some(path) if is_reserved(&path) => {
                let fault = Diagnostic::new(Code::ReservedPath, context.place(span)).with("wert", value);
                context.report(fault);
            }
            Some(path) => aliases.push(Alias { path, span }),
            None => {
                let fault = Diagnostic::new(Code::BadPath, context.place(span)).with("wert", value);
                context.report(fault);
            }
        }
    }
    aliases
}

/// An old path as it was, below the root: an alias keeps its letters, because the web has linked to them.
fn alias_path(path: &str) -> Option<Box<str>> {
    let path = path.trim_start_matches('/');
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '~' | '/');
    let inside = path.trim_end_matches('/').split('/').all(|part| !matches!(part, "" | "." | ".."));
    (inside && path.chars().all(allowed)).then(|| path.into())
}

/// Whether an old path is none that the portal may lay a file at: a part of it begins with a point or steers a server, it
/// has the ending of a program, which servers run or refuse, or of a packed file, which they send in place of another.
fn is_reserved(path: &str) -> bool {
    let is_packed = ending(path).is_some_and(|ending| PACKED.contains(&ending.as_str()));
    is_packed || path.split('/').any(|part| is_servers_own(part) || is_run_by_servers(part))
}

fn source_note(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<SourceNote> {
    let sha256 = reader.text("sha256");
    if let Some(sum) = sha256.as_ref().filter(|sum| !is_sha256(sum.value)) {
        let fault = Diagnostic::new(Code::BadChecksum, reader.place(sum)).with("wert", sum.value);
        context.report(fault);
    }
    let (url, url_span) = placed_url(reader, "url", &mut context.faults).unzip();
    Some(SourceNote {
        title: reader.string("titel")?,
        url,
        url_span,
        file: reader.text("datei").map(|file| FileName { text: composed(file.value).into(), span: file.span }),
        sha256: sha256.map(|sum| Checksum { text: sum.value.into(), span: sum.span }),
        pages: reader.string("seiten"),
        note: reader.string("anmerkung"),
    })
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn approval(reader: &Reader<'_>) -> Option<Approval> {
    Some(Approval { by: reader.string("durch")?, on: day(reader, "am")? })
}

fn change(reader: &Reader<'_>) -> Option<ChangeNote> {
    Some(ChangeNote { date: day(reader, "datum")?, text: reader.string("text")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_paths_stay_inside_of_the_site() {
        assert_eq!(alias_path("/sixcms/Detail.html").as_deref(), Some("sixcms/Detail.html"));
        for bad in ["", "/", "../x", "a/../b", "a//b", "a b", "https://x.de/"] {
            assert_eq!(alias_path(bad), None, "{bad}");
        }
    }

    #[test]
    fn no_old_path_steers_a_server_or_stands_for_another_file() {
        for bad in [
            ".htaccess",
            "alt/.htaccess",
            ".git/config",
            "web.config",
            "alt/_headers",
            "index.html.gz",
            "a/portal.js.BR",
        ] {
            assert!(is_reserved(bad), "{bad}");
        }
        for bad in [
            "sixcms/detail.php",
            "detail.php/7",
            "alt/Liste.ASPX",
            "a.jsp",
            "cgi-bin/suche.pl",
            "x.php.html",
            "x.shtml",
        ] {
            assert!(is_reserved(bad), "{bad}");
        }
        for good in ["sixcms/detail", "alt/seite.html", "alt/seite.htm", "headers/", "alt/"] {
            assert!(!is_reserved(good), "{good}");
        }
    }
}
