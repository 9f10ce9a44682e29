//! A theme: templates, assets, words and default pages. The default one is part of the binary.
//!
//! In: the files of `themes/<name>/` of a portal, read by whoever calls. Out: a [`Theme`] in which those files replace
//! the built-in ones of the same name. A file that replaces nothing and is used by nothing is reported.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use tera::{Context, Kwargs, State, Tera, Value};

use super::localised::localised;
use super::{overrides, words};
use crate::diagnostic::{Code, Diagnostic, Outcome, Place, Source};
use crate::language::{Arguments, Fact, Language, Texts};
use crate::markdown::percent_encoded;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/bremen");

/// The name of the theme that is part of the binary; every other theme builds on it.
pub const DEFAULT: &str = "bremen";

/// The style sheet: what is below `styles/`, joined in this order into one file for one request.
const STYLE_SHEET: &str = "style.css";

/// The parts of the style sheet in their order. What else a theme has below `styles/` comes between screen and paper, by
/// name.
const STYLES: [&str; 12] = [
    "tokens.css",
    "base.css",
    "frame.css",
    "cards.css",
    "states.css",
    "tables.css",
    "lists.css",
    "filters.css",
    "charts.css",
    "data.css",
    "accountability.css",
    "print.css",
];

/// A theme, ready for use.
pub struct Theme {
    tera: Tera,
    texts: Arc<Texts>,
    assets: BTreeMap<Box<str>, Box<[u8]>>,
    styles: BTreeMap<Box<str>, Box<[u8]>>,
    pages: Vec<Arc<Source>>,
    has_own_templates: bool,
}

/// The files of a theme's folder: path below the folder (forward slashes) → bytes.
pub type Files = BTreeMap<Box<str>, Box<[u8]>>;

impl Theme {
    /// Puts a theme together: the built-in files, and those of a folder in their place.
    ///
    /// `name` is for messages. Without a usable set of templates there is no theme.
    #[must_use]
    pub fn new(name: &str, overrides: &Files, language: Language) -> Outcome<Option<Self>> {
        let mut faults = useless(name, overrides);
        let files = merged(overrides);
        let texts = Arc::new(texts(name, overrides, &files, language, &mut faults));
        if !overrides.is_empty() {
            let mut built_in = BTreeMap::new();
            collect(&BUILT_IN, &mut built_in);
            faults.extend(overrides::faults(name, overrides, &files, &built_in, &texts.ids().collect()));
        }
        let tera = match templates(&files, &texts) {
            Ok(tera) => Some(tera),
            Err(error) => {
                faults.push(broken(name, &error));
                None
            }
        };
        let theme = tera.map(|tera| Self {
            tera,
            texts,
            assets: assets(&files),
            styles: below(&files, "styles/"),
            pages: pages(&files, language),
            has_own_templates: !overrides.is_empty(),
        });
        Outcome::new(theme, faults)
    }

    /// Whether anything of it comes from a portal's folder: pages may then fail or lead where the built-in ones do not.
    #[must_use]
    pub const fn has_own_templates(&self) -> bool {
        self.has_own_templates
    }

    /// The words of the interface.
    #[must_use]
    pub const fn texts(&self) -> &Arc<Texts> {
        &self.texts
    }

    /// The assets: file name → bytes.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.assets.iter().map(|(name, bytes)| (name.as_ref(), bytes.as_ref()))
    }

    /// An asset by its file name.
    #[must_use]
    pub fn asset(&self, name: &str) -> Option<&[u8]> {
        self.assets.get(name).map(AsRef::as_ref)
    }

    /// A part of the style sheet; empty where there is none of this name.
    #[must_use]
    pub fn style(&self, name: &str) -> &str {
        self.styles.get(name).and_then(|css| std::str::from_utf8(css).ok()).unwrap_or_default()
    }

    /// The pages that stand in where a portal has none of its own: documents like those below `content/seiten/`.
    #[must_use]
    pub fn pages(&self) -> &[Arc<Source>] {
        &self.pages
    }

    /// Makes a value known to every template.
    pub fn set_global(&mut self, name: &'static str, value: &impl serde::Serialize) {
        self.tera.global_context().insert(name, value);
    }

    /// Renders a template.
    ///
    /// # Errors
    /// What the template engine says: an undefined variable, a filter that fails.
    pub fn render(
        &self,
        template: &str,
        view: &impl serde::Serialize,
        to: impl std::io::Write,
    ) -> tera::TeraResult<()> {
        self.tera.render_to(template, &Context::from_serialize(view)?, to)
    }

    /// Renders a template to a text.
    ///
    /// # Errors
    /// As [`render`](Self::render).
    pub fn text(&self, template: &str, view: &impl serde::Serialize) -> tera::TeraResult<String> {
        self.tera.render(template, &Context::from_serialize(view)?)
    }

    /// Renders a component that needs nothing of the page around it.
    ///
    /// # Errors
    /// As [`render`](Self::render); also where the theme has no such component.
    pub fn component(&self, name: &str, arguments: &Context) -> tera::TeraResult<String> {
        self.tera.render_component(name, arguments, None, true)
    }
}

/// What there is to say of a theme whose templates cannot be used.
#[must_use]
pub fn broken(name: &str, error: &tera::Error) -> Diagnostic {
    Diagnostic::general(Code::Template).with("datei", name).with("grund", error.to_string())
}

fn merged(overrides: &Files) -> BTreeMap<Box<str>, &[u8]> {
    let mut files = BTreeMap::new();
    collect(&BUILT_IN, &mut files);
    for (path, bytes) in overrides {
        files.insert(path.clone(), bytes.as_ref());
    }
    files
}

fn collect<'f>(folder: &'f Dir<'f>, files: &mut BTreeMap<Box<str>, &'f [u8]>) {
    for file in folder.files() {
        let path = file.path().iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        files.insert(path.into(), file.contents());
    }
    for below in folder.dirs() {
        collect(below, files);
    }
}

fn below(files: &BTreeMap<Box<str>, &[u8]>, folder: &str) -> BTreeMap<Box<str>, Box<[u8]>> {
    files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?.into(), Box::from(*bytes)))).collect()
}

/// The files below `assets/`, and the style sheet; a theme's own one takes the place of the joined one.
fn assets(files: &BTreeMap<Box<str>, &[u8]>) -> BTreeMap<Box<str>, Box<[u8]>> {
    let mut assets = below(files, "assets/");
    assets.entry(STYLE_SHEET.into()).or_insert_with(|| style_sheet(&below(files, "styles/")));
    assets
}

fn style_sheet(parts: &BTreeMap<Box<str>, Box<[u8]>>) -> Box<[u8]> {
    let place = |name: &str| STYLES.iter().position(|known| *known == name).unwrap_or(STYLES.len() - 2);
    let mut ordered: Vec<(&str, &[u8])> = parts.iter().map(|(name, css)| (name.as_ref(), css.as_ref())).collect();
    ordered.sort_by_key(|(name, _)| (place(name), *name));
    ordered.iter().map(|(_, css)| *css).collect::<Vec<_>>().join(&b'\n').into()
}

fn texts(
    name: &str,
    overrides: &Files,
    files: &BTreeMap<Box<str>, &[u8]>,
    language: Language,
    faults: &mut Vec<Diagnostic>,
) -> Texts {
    let path = format!("locales/{}.ftl", language.tag());
    let built_in = BUILT_IN.get_file(&path).and_then(|file| file.contents_utf8()).unwrap_or_default();
    // Where the theme has none of its own, the built-in one is among its files.
    let own = files.get(path.as_str()).filter(|bytes| **bytes != built_in.as_bytes());
    let own = own.map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let (texts, bad) = Texts::recoverable(language, &[built_in, &own]);
    let source = Arc::new(Source::new(format!("themes/{name}/{path}"), own.as_ref()));
    for fault in bad {
        let place = Place::at(&source, fault.offset..fault.offset);
        let fault =
            Diagnostic::new(Code::ThemeLanguage, place).with("datei", path.as_str()).with("grund", fault.reason);
        faults.push(fault);
    }
    if overrides.contains_key(path.as_str()) {
        faults.extend(unused_words(&source, files, language, built_in));
    }
    texts
}

/// The word of the interface that was probably meant.
fn nearest<'k>(word: &str, known: &BTreeSet<&'k str>) -> Option<&'k str> {
    let distances = known.iter().map(|known| (strsim::damerau_levenshtein(word, known), *known));
    distances.filter(|(distance, known)| *distance <= 1 + known.len() / 4).min().map(|(_, known)| known)
}

/// Reports words of a theme's own language file that nothing asks for: misspelt ones leave the built-in word as it was.
fn unused_words(
    source: &Arc<Source>,
    files: &BTreeMap<Box<str>, &[u8]>,
    language: Language,
    built_in: &str,
) -> Vec<Diagnostic> {
    let (known, _) = Texts::recoverable(language, &[built_in]);
    let (own, _) = Texts::recoverable(language, &[source.text()]);
    let known: BTreeSet<&str> = known.ids().collect();
    let unused = overrides::unused_words(own.ids(), &known, files);
    let fault = |word: &&str| {
        let line = format!("{word} ");
        let at = source.text().find(&line).unwrap_or_default();
        let near = nearest(word, &known).unwrap_or_default();
        Diagnostic::new(Code::UnusedWord, Place::at(source, at..at + word.len()))
            .with("name", *word)
            .with("naechster", near)
    };
    unused.iter().map(fault).collect()
}

/// The pages in the language of the interface: German ones stand in `pages/`, others in a folder of their own (`pages/en/`).
fn pages(files: &BTreeMap<Box<str>, &[u8]>, language: Language) -> Vec<Arc<Source>> {
    let folder = match language {
        Language::German => "pages/".to_owned(),
        Language::English => format!("pages/{}/", language.tag()),
    };
    let documents = files.iter().filter(|(path, _)| path.strip_prefix(&folder).is_some_and(|name| !name.contains('/')));
    documents.map(|(path, bytes)| Arc::new(Source::new(path.clone(), String::from_utf8_lossy(bytes)))).collect()
}

fn templates(files: &BTreeMap<Box<str>, &[u8]>, texts: &Arc<Texts>) -> tera::TeraResult<Tera> {
    let mut tera = Tera::new();
    let plain: BTreeMap<&str, String> = texts.ids().map(|id| (id, texts.text(id))).collect();
    tera.global_context().insert("t", &plain);
    let words = Arc::clone(texts);
    let language = texts.language();
    tera.register_filter("number", move |count: i64, _: Kwargs, _: &State<'_>| localised(count.into(), language));
    tera.register_filter("path", |path: &str, _: Kwargs, _: &State<'_>| percent_encoded(path));
    tera.register_function("text", move |arguments: Kwargs, _: &State<'_>| text(&words, &arguments));
    let templates: Vec<(String, String)> = files
        .iter()
        .filter_map(|(path, bytes)| {
            let template = String::from_utf8_lossy(bytes);
            Some((path.strip_prefix("templates/")?.to_owned(), words::put_in(&template, &plain)))
        })
        .collect();
    tera.add_raw_templates(templates)?;
    Ok(tera)
}

/// `text(id="…", n=3, name="…")`: a message with its facts.
fn text(texts: &Texts, arguments: &Kwargs) -> tera::TeraResult<String> {
    let id = arguments.must_get::<&str>("id")?;
    let mut facts = Arguments::new();
    for name in ["n", "m", "jahr", "name", "titel", "datum"] {
        if let Some(value) = arguments.get::<&Value>(name)? {
            // A year is a name, not a count.
            facts.push((name, if name == "jahr" { Fact::Text(value.to_string().into()) } else { fact(value) }));
        }
    }
    Ok(texts.format(id, &facts))
}

fn fact(value: &Value) -> Fact {
    match value.as_i64() {
        Some(count) => Fact::Count(count),
        None => Fact::Text(value.to_string().into()),
    }
}

/// Files of a folder that replace nothing and that no other file mentions.
fn useless(name: &str, overrides: &Files) -> Vec<Diagnostic> {
    let mut built_in = BTreeMap::new();
    collect(&BUILT_IN, &mut built_in);
    let texts: Vec<(&str, String)> = overrides
        .iter()
        .filter(|(path, _)| path.starts_with("templates/") || path.ends_with(".css") || path.ends_with(".js"))
        .map(|(path, bytes)| (path.as_ref(), String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    overrides
        .keys()
        .filter(|path| !built_in.contains_key(*path) && path.as_ref() != "theme.toml")
        .filter(|path| !path.starts_with("styles/") && path.as_ref() != "assets/style.css")
        .filter(|path| {
            let file = path.split_once('/').map_or(path.as_ref(), |(_, file)| file);
            !texts.iter().any(|(other, text)| *other != path.as_ref() && text.contains(file))
        })
        .map(|path| {
            let place = Place::unread(format!("themes/{name}/{path}"));
            Diagnostic::new(Code::UselessOverride, place).with("datei", path.as_ref())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::derive::coverage::Place;
    use crate::derive::difference::KEYS;
    use crate::derive::history::Trend;
    use crate::derive::indicator::{Reason, Status as IndicatorStatus};
    use crate::derive::milestone::Status;
    use crate::derive::{Finding, FindingReason, Keeping};
    use crate::model::ExitKind;
    use crate::model::value::{Hint, Quantity, Rating, Reading};
    use crate::output::export::{self, Type};
    use crate::output::rules;

    fn built_in(language: Language) -> Arc<Texts> {
        let mut faults = Vec::new();
        let theme = Theme::new(DEFAULT, &Files::new(), language).drain_into(&mut faults);
        assert_eq!(faults, Vec::new());
        Arc::clone(theme.expect("the built-in theme is usable").texts())
    }

    /// Every message that Rust puts together from a group and the key of a state.
    fn ids_of_states() -> Vec<String> {
        let id = |group: &str, key: &str| format!("{group}_{key}");
        let readings: [Reading<Quantity>; 5] = [
            Reading::Open,
            Reading::NoStatement,
            Reading::NotApplicable,
            Reading::Confidential,
            Reading::Unreadable(Hint::default()),
        ];
        let mut ids = vec![id("lesart", "wert"), id("einschaetzung", "keine")];
        ids.extend(readings.iter().map(|reading| id("lesart", reading.key())));
        ids.extend(Status::ALL.map(|status| id("status", status.key())));
        ids.extend(IndicatorStatus::OF_VALUES.map(|status| id("status", status.key())));
        ids.extend(Reason::ALL.map(|it| id("nicht_berechenbar", it.key())));
        ids.extend(Keeping::ALL.map(|it| id("einhaltung", it.key())));
        ids.extend(["nichts_faellig", "vertraulich", "keine_einschaetzung"].map(|key| id("ohne_befund", key)));
        ids.extend(["spaeter", "entfallen", "vertraulich", "nicht_lesbar"].map(|key| id("nicht_faellig", key)));
        ids.extend([Finding::Consistent, Finding::Conspicuous(Vec::new())].map(|it| id("befund", it.key())));
        let reasons = FindingReason::ALL;
        ids.extend(reasons.map(|reason| id("grund", reason.key())));
        ids.extend(reasons.map(|reason| id("grund_kurz", reason.key())));
        ids.extend(ExitKind::ALL.map(|kind| id("ausgang", kind.key())));
        ids.extend([Rating::Green, Rating::Yellow, Rating::Red].map(|it| id("einschaetzung", it.key())));
        ids.extend(Place::KEYS.map(|place| id("abdeckung", place)));
        ids.extend(KEYS.map(|change| id("art", change)));
        ids.extend(Trend::ALL.map(|trend| id("art", trend.key())));
        for rule in rules::RULES {
            ids.extend(["", "_titel"].map(|end| format!("regel_{}{end}", rule.replace('-', "_"))));
        }
        ids.push(rules::LESART_ENGLISH.to_owned());
        for table in export::table_facts() {
            ids.extend(table.columns.iter().map(|column| type_id(column.kind)));
        }
        ids.extend(["tage_verzug", "tage_seit_faellig", "tage_nach_soll", "tage_verschiebung"].map(str::to_owned));
        ids
    }

    fn type_id(kind: Type) -> String {
        format!("typ_{}", serde_json::to_string(&kind).unwrap().trim_matches('"'))
    }

    /// The ids that templates name: `t.id` and `text(id="id")`.
    fn ids_in(template: &str) -> BTreeSet<String> {
        let id = |rest: &str| -> String {
            rest.chars().take_while(|letter| letter.is_ascii_lowercase() || matches!(letter, '_' | '0'..='9')).collect()
        };
        let tags = template.split(['{', '}']);
        let words = tags.flat_map(|tag| tag.split([' ', '(', '='])).filter_map(|word| word.strip_prefix("t."));
        let calls = template.split("text(id=\"").skip(1);
        words.chain(calls).map(id).collect()
    }

    #[test]
    fn every_state_has_its_words_in_both_languages() {
        for language in Language::ALL {
            let texts = built_in(*language);
            let missing: Vec<String> = ids_of_states().into_iter().filter(|id| !texts.has(id)).collect();
            assert_eq!(missing, Vec::<String>::new(), "{language:?}");
        }
    }

    #[test]
    fn the_style_sheet_is_joined_in_order() {
        let parts = ["print.css", "tokens.css", "eigen.css", "charts.css"];
        let parts = parts.iter().map(|name| (Box::from(*name), name.as_bytes().into())).collect();
        let joined = String::from_utf8(style_sheet(&parts).into_vec()).unwrap();
        assert_eq!(joined, "tokens.css\ncharts.css\neigen.css\nprint.css");
    }

    #[test]
    fn every_part_of_the_style_sheet_is_listed() {
        let none = Files::new();
        let parts: BTreeSet<Box<str>> = below(&merged(&none), "styles/").into_keys().collect();
        assert_eq!(parts, STYLES.iter().map(|name| Box::from(*name)).collect());
    }

    #[test]
    fn both_languages_have_the_same_messages() {
        let ids = |language| built_in(language).ids().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(ids(Language::German), ids(Language::English));
    }

    #[test]
    fn every_word_of_the_templates_is_a_message() {
        let texts = built_in(Language::German);
        let none = Files::new();
        let files = merged(&none);
        let templates = files.iter().filter(|(path, _)| path.starts_with("templates/"));
        for (path, bytes) in templates {
            let missing: Vec<String> =
                ids_in(&String::from_utf8_lossy(bytes)).into_iter().filter(|id| !texts.has(id)).collect();
            assert_eq!(missing, Vec::<String>::new(), "{path}");
        }
    }
}
