//! Reads and resolves the settings.

use std::sync::Arc;

use super::attachments;
use super::base_url::BaseUrl;
use super::dcat;
use super::keys::SETTINGS;
use super::synonyms::SYNONYMS;
use super::{AttachmentTypes, Dcat, Licence, Overrides, Publisher, Security, Settings, SignLanguage, WrittenAddress};
use crate::diagnostic::{Code, Diagnostic, Outcome, Source};
use crate::language::Language;
use crate::model::{Contact, Tongue, is_email, is_url};
use crate::schema::{Reader, Shape, bad_email, bad_licence, bad_url, conflict, email, url, without_follow_ups};

const DEFAULT_LICENCE: &str = "cc-by/4.0";
const DEFAULT_THEME: &str = "bremen";
const DEFAULT_LUNR_AT_MOST: usize = 2000;

/// The settings as far as they can be read.
///
/// What else is checked is held against them even where something in them is wrong: or one wrong line would make faults of
/// documents that are right. What must be there and is missing has a stand-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readable {
    settings: Settings,
    is_sound: bool,
}

impl Readable {
    /// What could be read of them: for checks, and for nothing else.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The settings, where nothing in them is wrong.
    #[must_use]
    pub const fn sound(&self) -> Option<&Settings> {
        if self.is_sound { Some(&self.settings) } else { None }
    }

    /// The settings themselves, where nothing in them is wrong.
    #[must_use]
    pub fn into_sound(self) -> Option<Settings> {
        Some(self.settings).filter(|_| self.is_sound)
    }
}

/// Reads the settings' file; without a value where two versions of it were not joined.
#[must_use]
pub fn read(source: &Arc<Source>, overrides: &Overrides) -> Outcome<Option<Readable>> {
    if let Some(fault) = conflict(source) {
        return Outcome::new(None, vec![fault]);
    }
    let mut faults = Vec::new();
    let whole = 0..source.text().len();
    let (settings, own) = Shape { keys: SETTINGS }.read(source, &whole, &mut faults, |reader| {
        let mut own = Vec::new();
        (settings(&reader, overrides, &mut own), own)
    });
    faults.extend(without_follow_ups(own, &faults));
    let is_sound = !faults.iter().any(Diagnostic::is_error);
    Outcome::new(Some(Readable { settings, is_sound }), faults)
}

fn settings(reader: &Reader<'_>, overrides: &Overrides, faults: &mut Vec<Diagnostic>) -> Settings {
    let base_url = base_url(reader, faults);
    let publisher = reader.table("herausgeber").and_then(|entry| publisher(&entry.value, faults));
    check_licence(reader, faults);
    let email = publisher.as_ref().and_then(|publisher| publisher.contact.email.clone());
    let security = reader.table("sicherheit").and_then(|entry| security(&entry.value, email, faults));
    let dcat = reader.table("dcat").map_or_else(Dcat::default, |entry| dcat::read(&entry.value, faults));
    let sign_language = reader.table("gebaerdensprache").and_then(|entry| sign_language(&entry.value, faults));
    let search = reader.table("suche");
    let attachments =
        reader.table("anlagen").map_or_else(AttachmentTypes::default, |entry| attachments::read(&entry.value, faults));
    // What is missing has been reported.
    let publisher =
        publisher.unwrap_or_else(|| Publisher { name: Box::default(), url: None, contact: Contact::default() });
    let licence = licence(reader, &publisher);
    let language = reader.text("sprache").and_then(|tag| Language::of_tag(tag.value)).unwrap_or(Language::German);
    Settings {
        title: reader.string("titel").unwrap_or_default(),
        subtitle: reader.string("untertitel"),
        base_url: overrides.base_url.clone().or(base_url).unwrap_or_else(BaseUrl::unknown),
        language,
        content_language: reader
            .text("inhalt_sprache")
            .and_then(|tag| Tongue::of(tag.value))
            .or_else(|| Tongue::of(language.tag()))
            .unwrap_or(&Tongue::GERMAN),
        theme: match &overrides.theme {
            Some(theme) => theme.as_str().into(),
            None => reader.string("thema").unwrap_or_else(|| DEFAULT_THEME.into()),
        },
        licence: licence.unwrap_or_else(|| Licence {
            id: DEFAULT_LICENCE.into(),
            title: None,
            attribution: publisher.name.clone(),
            names_attribution: false,
        }),
        security,
        sign_language,
        publisher,
        dcat,
        lunr_at_most: search
            .as_ref()
            .and_then(|search| search.value.integer("lunr_hoechstens"))
            .map_or(DEFAULT_LUNR_AT_MOST, |entry| entry.value),
        synonyms: synonyms(search.as_ref().map(|search| &search.value)),
        attachments,
        addresses: addresses(reader),
    }
}

/// The addresses that pages lead to: a broken one is reported where it stands.
fn addresses(reader: &Reader<'_>) -> Vec<WrittenAddress> {
    let mut found = Vec::new();
    let mut add = |reader: &Reader<'_>, keys: &[&'static str]| {
        let written = keys.iter().filter_map(|key| reader.text(key));
        found.extend(written.map(|it| WrittenAddress { place: reader.place(&it), written: it.value.into() }));
    };
    if let Some(publisher) = reader.table("herausgeber") {
        add(&publisher.value, &["url"]);
        if let Some(contact) = publisher.value.table("kontakt") {
            add(&contact.value, &["url"]);
        }
    }
    for (section, keys) in [("lizenz", &["id"][..]), ("gebaerdensprache", &["video", "untertitel"])] {
        if let Some(section) = reader.table(section) {
            add(&section.value, keys);
        }
    }
    found
}

/// The built-in pairs, unless they are not wanted, and those of the portal.
fn synonyms(search: Option<&Reader<'_>>) -> Vec<(String, String)> {
    let given = search.is_none_or(|search| search.flag("synonyme_vorgabe") != Some(false));
    let given = if given { SYNONYMS } else { &[] };
    let own = search.map(|search| search.words("synonyme")).unwrap_or_default();
    given.iter().copied().chain(own).map(|(one, other)| (one.to_owned(), other.to_owned())).collect()
}

fn base_url(reader: &Reader<'_>, faults: &mut Vec<Diagnostic>) -> Option<BaseUrl> {
    let written = reader.text("basis_url")?;
    let url = written.value.parse().ok();
    if url.is_none() {
        let fault = Diagnostic::new(Code::BadUrl, reader.place(&written))
            .with("schluessel", "basis_url")
            .with("wert", written.value)
            .with("vorschlag", BaseUrl::spelling(written.value).unwrap_or_default());
        faults.push(fault);
    }
    url
}

fn publisher(reader: &Reader<'_>, faults: &mut Vec<Diagnostic>) -> Option<Publisher> {
    let contact = reader.table("kontakt")?;
    let contact_place = reader.place(&contact);
    let read = Contact {
        office: contact.value.string("stelle"),
        email: email(&contact.value, "email", faults),
        phone: contact.value.string("telefon"),
        url: url(&contact.value, "url", faults),
        url_span: None,
    };
    if read.email.is_none() && read.phone.is_none() && read.url.is_none() {
        faults.push(Diagnostic::new(Code::MissingPublisherFact, contact_place));
    }
    Some(Publisher { name: reader.string("name")?, url: url(reader, "url", faults), contact: read })
}

/// Reports a licence that is neither known nor given by its address and title.
fn check_licence(reader: &Reader<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(table) = reader.table("lizenz") else { return };
    let title = table.value.text("titel");
    if let Some(id) = table.value.text("id") {
        faults.extend(bad_licence(&table.value, &id, title.is_some()));
    }
}

/// `[lizenz]`, where it is there.
fn licence(reader: &Reader<'_>, publisher: &Publisher) -> Option<Licence> {
    let table = reader.table("lizenz")?.value;
    let attribution = table.string("namensnennung");
    Some(Licence {
        id: table.string("id").unwrap_or_else(|| DEFAULT_LICENCE.into()),
        title: table.string("titel"),
        names_attribution: attribution.is_some(),
        attribution: attribution.unwrap_or_else(|| publisher.name.clone()),
    })
}

/// What begins like an address on the web is one; all else is a file of the portal.
fn sign_language(reader: &Reader<'_>, faults: &mut Vec<Diagnostic>) -> Option<SignLanguage> {
    let written = reader.text("video")?;
    if written.value.contains("://") && !is_url(written.value) {
        faults.push(bad_url(reader, "video", &written));
    }
    Some(SignLanguage { video: written.value.into(), subtitles: reader.string("untertitel") })
}

fn security(reader: &Reader<'_>, publisher_email: Option<Box<str>>, faults: &mut Vec<Diagnostic>) -> Option<Security> {
    let valid_until = reader.date("gueltig_bis")?.value;
    let contact = match reader.text("kontakt") {
        Some(written) if is_url(written.value) => written.value.to_owned(),
        Some(written) if is_email(written.value) => format!("mailto:{}", written.value),
        Some(written) => {
            let is_web = written.value.starts_with("http");
            faults.push(if is_web { bad_url(reader, "kontakt", &written) } else { bad_email(reader, &written) });
            return None;
        }
        None => format!("mailto:{}", publisher_email?),
    };
    Some(Security { contact: contact.into(), valid_until })
}
