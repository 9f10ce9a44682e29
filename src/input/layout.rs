//! What a file is, told by its place (content-model.md, "Files").

use crate::model::composed;
use crate::model::value::YEARS;

/// Where a document lies and what its name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// What kind of document is expected there.
    pub role: Role,
    /// The name: the file's stem before the first point (or the folder's, for `D40/index.md`), with its letters composed.
    pub name: Box<str>,
    /// The language between name and ending (`en`, `leicht`), for a translation.
    pub language: Option<Box<str>>,
}

/// The kinds of documents and files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// `strategie/….md`
    Strategy,
    /// `ziele/….md`
    Goal,
    /// `massnahmen/….md`
    Measure,
    /// `ressorts/….md`
    Department,
    /// `berichte/<year>/….md`
    Report {
        /// The folder's year.
        year: i32,
    },
    /// `seiten/**/….md`, with the folders between.
    Page {
        /// The folders below `seiten/`, each with a trailing slash.
        folder: Box<str>,
    },
    /// A file beside `berichte/<year>/<name>/index.md` or below `seiten/`.
    Attachment {
        /// The path of the document's folder below `content/`.
        folder: Box<str>,
    },
}

/// What the file at `path` (below `content/`, forward slashes) is; none where nothing is expected.
#[must_use]
pub fn locate(path: &str) -> Option<Location> {
    let (folder, file) = path.rsplit_once('/')?;
    let parts: Vec<&str> = folder.split('/').collect();
    let Some(stem) = file.strip_suffix(".md") else { return attachment(folder, &parts, file) };
    let (name, language) = split_language(stem);
    let role = match parts.as_slice() {
        ["strategie"] => Role::Strategy,
        ["ziele"] => Role::Goal,
        ["massnahmen"] => Role::Measure,
        ["ressorts"] => Role::Department,
        ["berichte", year] => Role::Report { year: year_folder(year)? },
        ["berichte", year, measure] if name == "index" => {
            let role = Role::Report { year: year_folder(year)? };
            return Some(Location { role, name: composed(measure).into(), language });
        }
        ["seiten", below @ ..] => {
            let folder = below.iter().flat_map(|part| [part, "/"]).collect::<String>();
            Role::Page { folder: folder.into() }
        }
        _ => return None,
    };
    Some(Location { role, name: composed(name).into(), language })
}

fn attachment(folder: &str, parts: &[&str], file: &str) -> Option<Location> {
    let expected = match parts {
        ["berichte", year, _] => year_folder(year).is_some(),
        ["seiten", ..] => true,
        _ => false,
    };
    expected.then(|| Location {
        role: Role::Attachment { folder: folder.into() },
        name: composed(file).into(),
        language: None,
    })
}

fn split_language(stem: &str) -> (&str, Option<Box<str>>) {
    match stem.split_once('.') {
        Some((name, language)) => (name, Some(language.into())),
        None => (stem, None),
    }
}

fn year_folder(name: &str) -> Option<i32> {
    name.parse().ok().filter(|year| YEARS.contains(year) && name.len() == 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(path: &str) -> Option<Role> {
        locate(path).map(|location| location.role)
    }

    #[test]
    fn every_place_of_the_content_model_is_known() {
        assert_eq!(role("massnahmen/D40.md"), Some(Role::Measure));
        assert_eq!(role("berichte/2021/D40.md"), Some(Role::Report { year: 2021 }));
        assert_eq!(role("seiten/hilfe/suche.md"), Some(Role::Page { folder: "hilfe/".into() }));
        let report = locate("berichte/2021/D40/index.md").unwrap();
        assert_eq!((report.role, &*report.name), (Role::Report { year: 2021 }, "D40"));
    }

    #[test]
    fn the_language_stands_after_the_first_point() {
        let page = locate("seiten/impressum.leicht.md").unwrap();
        assert_eq!((&*page.name, page.language.as_deref()), ("impressum", Some("leicht")));
    }

    #[test]
    fn elsewhere_nothing_is_expected() {
        for path in ["D40.md", "bericht/2021/D40.md", "berichte/21/D40.md", "massnahmen/alt/D40.md", "ziele/1.txt"] {
            assert_eq!(role(path), None, "{path}");
        }
    }
}
