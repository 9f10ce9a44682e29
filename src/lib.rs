//! `transparenz` turns what an administration reports on its promises into a site that everyone can check.
//!
//! # The tour
//! A one-way pipeline; a pure core with reading and writing at its two ends:
//!
//! | stage | room | in → out |
//! |---|---|---|
//! | settings | [`config`] | `transparenz.toml` → what holds for the whole portal |
//! | load | [`input::load`] | files → texts |
//! | parse | [`input::parse`] | one text → a draft, and all its faults |
//! | resolve | [`input::resolve`] | drafts → a [`Portal`] without dangling references |
//! | check | [`input::check`] | portal → what editors should look at |
//! | derive | [`mod@derive`] | portal → states, delays, attainment, findings |
//! | output | [`output`] | portal and views → a site: addresses, and how their bytes are made |
//! | publish | [`publish`] | site → files, swapped in as a whole |
//!
//! Beside them: [`model`] (the facts), [`files`] (how what lies in a portal is opened), [`schema`] (which keys a table may have), [`diagnostic`] (what there is to say),
//! [`language`] (the words for it), [`markdown`], and [`demo`] (a portal of any size to try things on).
//!
//! [`prepare`] goes as far as derive, [`Prepared::site`] makes the site, and [`publish::swap`] puts it in its place.
//!
//! Every stage gives an [`Outcome`]: a value with its diagnostics, so that one run reports every fault.

pub mod cli;
pub mod config;
pub mod demo;
pub mod derive;
pub mod diagnostic;
pub mod files;
pub mod input;
pub mod language;
pub mod markdown;
pub mod model;
pub mod output;
pub mod publish;
pub mod schema;

use std::path::Path;

use rayon::prelude::*;

use config::{AttachmentTypes, Overrides, Readable, Settings};
use derive::Views;
use diagnostic::{Code, Diagnostic, Outcome, Place};
use input::load::{self, SourceFile, Sources};
use input::resolve::{HeldBack, Visibility};
use input::{Location, Role, attachment, check, parse, resolve, without_echoes};
use model::value::Forms;
use model::{Portal, Tongue};
use output::format::Format;
use output::narrative::Narratives;
use output::page::{self, SiteFacts};
use output::rows::Rows;
use output::surroundings::Surroundings;
use output::theme::{self, Theme};
use output::value::Values;
use output::{Output, Site};

/// A portal that was read, checked and computed: everything a site is made from.
pub struct Prepared {
    settings: Settings,
    portal: Portal,
    views: Views,
    theme: Theme,
    surroundings: Surroundings,
    narratives: Narratives,
    rows: Rows,
    format: Format,
    values: Values,
    shows_drafts: bool,
    held_back: HeldBack,
}

/// Reads the portal at `root` and works everything out: settings → load → parse → resolve → check → derive.
///
/// There is no value where the settings or the theme cannot be used.
#[must_use]
pub fn prepare(root: &Path, overrides: &Overrides, visibility: Visibility) -> Outcome<Option<Prepared>> {
    let mut faults = Vec::new();
    let source = load::settings(root).drain_into(&mut faults);
    let read = source.and_then(|source| config::read(&source, overrides).drain_into(&mut faults));
    let settings = read.as_ref().map(Readable::settings);
    let (theme, sources) = rayon::join(|| settings.map(|settings| theme(root, settings)), || load::documents(root));
    let theme = theme.and_then(|theme| theme.drain_into(&mut faults));
    let sources = sources.drain_into(&mut faults);
    let types = settings.map_or_else(AttachmentTypes::default, |settings| settings.attachments.clone());
    faults.extend(attachment::check(&sources.attachments, &types));
    let named = settings.map(named_by).unwrap_or_default();
    let forms = settings.map(content_forms).unwrap_or_default();
    let (portal, held_back) =
        portal(root, &sources, &named, settings, theme.as_ref(), visibility, forms).drain_into(&mut faults);
    let mut faults = without_echoes(faults);
    let sound = read.as_ref().and_then(Readable::sound);
    let seen = check::Seen { portal: &portal, settings: sound, today: visibility.today.date() };
    let found = check::run_after(&seen, &faults);
    faults.extend(found);
    let prepared = match (read.and_then(Readable::into_sound), theme) {
        (Some(settings), Some(theme)) => {
            let prepared = complete(settings, theme, portal, visibility).drain_into(&mut faults);
            prepared.map(|prepared| Prepared { held_back, ..prepared })
        }
        _ => None,
    };
    Outcome::new(prepared, faults)
}

impl Prepared {
    /// The site: every artefact with its address.
    #[must_use]
    pub fn site(&self) -> Outcome<Site<'_>> {
        output::site(&self.output())
    }

    /// What outputs are made from.
    #[must_use]
    pub fn output(&self) -> Output<'_> {
        Output {
            settings: &self.settings,
            portal: &self.portal,
            views: &self.views,
            theme: &self.theme,
            surroundings: &self.surroundings,
            narratives: &self.narratives,
            rows: &self.rows,
            format: &self.format,
            values: &self.values,
            shows_drafts: self.shows_drafts,
        }
    }

    /// The body of the request that makes a search engine's index for the portal's documents: JSON.
    #[must_use]
    pub fn search_engine_index(&self) -> String {
        format!("{:#}\n", output::search::opensearch::index())
    }

    /// Hands on the bodies of the bulk requests that fill that index; gives the number of documents.
    ///
    /// # Errors
    /// What `put` reports.
    pub fn search_engine_documents(&self, put: impl FnMut(&[u8]) -> std::io::Result<()>) -> std::io::Result<usize> {
        output::search::opensearch::bulk(&self.output(), put)
    }

    /// What does not appear yet, or only because drafts are asked for.
    #[must_use]
    pub const fn held_back(&self) -> HeldBack {
        self.held_back
    }

    /// The portal's facts.
    #[must_use]
    pub const fn portal(&self) -> &Portal {
        &self.portal
    }

    /// What is computed from them.
    #[must_use]
    pub const fn views(&self) -> &Views {
        &self.views
    }
}

/// The theme that the settings name: its folder over the built-in one.
fn theme(root: &Path, settings: &Settings) -> Outcome<Option<Theme>> {
    let mut faults = Vec::new();
    let files = load::theme(root, &settings.theme).drain_into(&mut faults);
    if files.is_none() && settings.theme.as_ref() != theme::DEFAULT {
        let mut known = load::theme_names(root);
        if !known.iter().any(|name| name == theme::DEFAULT) {
            known.push(theme::DEFAULT.to_owned());
        }
        let fault = Diagnostic::new(Code::UnknownTheme, Place::unread(load::SETTINGS_FILE))
            .with("name", settings.theme.as_ref())
            .with("vorhanden", known.join(", "));
        faults.push(fault);
        return Outcome::new(None, faults);
    }
    let theme = Theme::new(&settings.theme, &files.unwrap_or_default(), settings.language).drain_into(&mut faults);
    Outcome::new(theme, faults)
}

/// The forms in which the values of a portal's documents are written.
fn content_forms(settings: &Settings) -> Forms {
    Forms::of_language(settings.content_language.name)
}

/// parse → resolve. Pages that the portal does not have come from the theme.
fn portal(
    root: &Path,
    sources: &Sources,
    named: &[String],
    settings: Option<&Settings>,
    theme: Option<&Theme>,
    visibility: Visibility,
    forms: Forms,
) -> Outcome<(Portal, HeldBack)> {
    let mut faults = Vec::new();
    let mut files: Vec<SourceFile> = sources.documents.clone();
    files.extend(theme.into_iter().flat_map(|theme| stand_ins(theme, sources)));
    let parsed: Vec<_> = files.par_iter().map(|file| parse::document(file, forms)).collect();
    let parsed: Vec<_> = parsed.into_iter().map(|outcome| outcome.drain_into(&mut faults)).collect();
    let documents = resolve::held_back(&parsed, visibility);
    let mut portal = resolve::portal(parsed, &sources.attachments, named, visibility).drain_into(&mut faults);
    let files = portal.held.iter().filter(|held| held.appears_with.is_some()).count();
    let held_back = HeldBack { files, ..documents };
    faults.extend(load::checksums(root, &mut portal));
    for page in &mut portal.pages {
        page.from_theme = !page.common.source.path().starts_with(load::CONTENT_FOLDER);
        if page.from_theme {
            page.common.language = settings.and_then(|settings| Tongue::of(settings.language.tag()));
        }
    }
    for common in portal.commons_mut() {
        common.language = common.language.or_else(|| settings.map(|settings| settings.content_language));
    }
    Outcome::new((portal, held_back), faults)
}

/// The theme's pages whose file the portal does not have.
fn stand_ins(theme: &Theme, sources: &Sources) -> Vec<SourceFile> {
    let is_there = |name: &str| {
        sources.documents.iter().any(|document| {
            matches!(&document.location.role, Role::Page { folder } if folder.is_empty())
                && document.location.name.as_ref() == name
                && document.location.language.is_none()
        })
    };
    let pages = theme.pages().iter().filter_map(|source| {
        let name = source.path().rsplit('/').next()?.strip_suffix(".md")?;
        let location = Location { role: Role::Page { folder: "".into() }, name: name.into(), language: None };
        (!is_there(name)).then(|| SourceFile { location, source: std::sync::Arc::clone(source), is_readable: true })
    });
    pages.collect()
}

/// derive, and all Markdown.
fn complete(settings: Settings, mut theme: Theme, portal: Portal, visibility: Visibility) -> Outcome<Option<Prepared>> {
    let destinations = output::destinations(&portal, settings.base_url.as_str());
    let views = derive::views(&portal, visibility.today.date());
    let narratives = Narratives::of(&portal, &destinations, theme.texts());
    theme.set_global("site", &SiteFacts::of(&settings, &portal, visibility.drafts));
    let surroundings = Surroundings::new(page::in_menu(&portal, settings.language));
    let rows = Rows::of(&portal);
    let mut faults = Vec::new();
    let narratives = narratives.drain_into(&mut faults);
    let words = Format::new(&theme, &portal.years(), settings.content_language.bcp47)
        .and_then(|format| Ok((format, Values::new(&theme)?)));
    match words {
        Ok((format, values)) => {
            let shows_drafts = visibility.drafts;
            let prepared = Prepared {
                settings,
                portal,
                views,
                theme,
                surroundings,
                narratives,
                rows,
                format,
                values,
                shows_drafts,
                held_back: HeldBack::default(),
            };
            Outcome::new(Some(prepared), faults)
        }
        Err(error) => {
            faults.push(theme::broken(&settings.theme, &error));
            Outcome::new(None, faults)
        }
    }
}

/// The paths of the files that the settings name: the video in German Sign Language and its subtitles.
fn named_by(settings: &Settings) -> Vec<String> {
    let files = settings.sign_language.iter().flat_map(|it| std::iter::once(&it.video).chain(&it.subtitles));
    files.map(|file| format!("{}/seiten/{}", load::CONTENT_FOLDER, file.trim_start_matches('/'))).collect()
}
