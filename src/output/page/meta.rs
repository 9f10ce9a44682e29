//! What programs read in the head of a page: Open Graph (ogp.me) for those who show links, schema.org for search engines,
//! and the same document in other languages (`hreflang`).
//!
//! In: a page's frame. Out: elements of HTML, which no browser runs or shows.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::escape::attribute;
use super::frame::{Frame, Schema};
use super::picture;
use crate::language::Language;
use crate::model::Address;
use crate::output::context::Output;
use crate::output::export::describe::schema_org::{publisher, safe_for_script};

const CONTEXT: &str = "https://schema.org";

/// The elements for a page's head, each on a line of its own.
pub(super) fn head(output: &Output<'_>, frame: &Frame<'_>) -> String {
    let mut head = String::with_capacity(2048);
    if matches!(frame.schema, Schema::Unlisted) {
        return head;
    }
    for version in &frame.versions {
        let url = output.settings.base_url.join(&version.address);
        element(&mut head, &format!("<link rel=\"alternate\" hreflang=\"{}\" href=", version.language), &url);
    }
    if let Some(original) = frame.versions.first() {
        let url = output.settings.base_url.join(&original.address);
        element(&mut head, "<link rel=\"alternate\" hreflang=\"x-default\" href=", &url);
    }
    open_graph(output, frame, &mut head);
    // A page that brings its own description has the way alone.
    if !matches!(frame.schema, Schema::Report | Schema::Data) {
        script(&mut head, &safe_for_script(&page(output, frame).to_string()));
    }
    if frame.section != "start" {
        script(&mut head, &way(output, frame));
    }
    head
}

fn script(head: &mut String, json: &str) {
    head.push_str("<script type=\"application/ld+json\">");
    head.push_str(json);
    head.push_str("</script>\n");
}

fn open_graph(output: &Output<'_>, frame: &Frame<'_>, head: &mut String) {
    let kind = if matches!(frame.schema, Schema::Report) { "article" } else { "website" };
    property(head, "og:type", kind);
    property(head, "og:title", &frame.title);
    if !frame.description.is_empty() {
        property(head, "og:description", &frame.description);
    }
    property(head, "og:url", &frame.canonical);
    property(head, "og:site_name", &output.settings.title);
    if !matches!(frame.schema, Schema::Translation { .. }) {
        property(head, "og:locale", locale(output.settings.language));
    }
    if let Some(picture) = picture::size(output.theme) {
        let address = Address::file(format!("assets/{}", picture::FILE));
        property(head, "og:image", &output.settings.base_url.join(&address));
        property(head, "og:image:width", &picture.width.to_string());
        property(head, "og:image:height", &picture.height.to_string());
        property(head, "og:image:alt", output.format.word("bild_fuer_verweise"));
    }
}

/// Open Graph names a language with a country.
const fn locale(language: Language) -> &'static str {
    match language {
        Language::German => "de_DE",
        Language::English => "en_GB",
    }
}

fn property(head: &mut String, name: &str, content: &str) {
    element(head, &format!("<meta property=\"{name}\" content="), content);
}

/// An element whose last attribute is `value`.
fn element(head: &mut String, start: &str, value: &str) {
    head.push_str(start);
    head.push('"');
    attribute(head, value);
    head.push_str("\">\n");
}

/// The page and what it is about.
fn page(output: &Output<'_>, frame: &Frame<'_>) -> Value {
    let base = output.settings.base_url.as_str();
    let mut page = Map::new();
    page.insert("@context".into(), json!(CONTEXT));
    page.insert("@type".into(), json!(frame.schema.kind()));
    page.insert("@id".into(), json!(frame.canonical));
    page.insert("url".into(), json!(frame.canonical));
    page.insert("name".into(), json!(frame.title));
    if !frame.description.is_empty() {
        page.insert("description".into(), json!(frame.description));
    }
    let language = match &frame.schema {
        Schema::Translation { language, .. } => language,
        _ => output.settings.language.tag(),
    };
    page.insert("inLanguage".into(), json!(language));
    if let Some(day) = frame.changed {
        page.insert("dateModified".into(), json!(day.to_string()));
    }
    page.insert("publisher".into(), publisher(output));
    match &frame.schema {
        Schema::Start => {
            let target = format!("{base}suche/?q={{search_term_string}}");
            let search = json!({
                "@type": "SearchAction",
                "target": { "@type": "EntryPoint", "urlTemplate": target },
                "query-input": "required name=search_term_string",
            });
            page.insert("potentialAction".into(), search);
        }
        schema => {
            let site = json!({ "@type": "WebSite", "@id": base, "url": base, "name": output.settings.title });
            page.insert("isPartOf".into(), site);
            if let Schema::Translation { original, .. } = schema {
                let original = json!({ "@id": output.settings.base_url.join(original) });
                page.insert("translationOfWork".into(), original);
            }
        }
    }
    if let Some((kind, key)) = frame.schema.about() {
        let about = json!({ "@type": kind, "name": frame.title, "identifier": key, "url": frame.canonical });
        page.insert("mainEntity".into(), about);
    }
    Value::Object(page)
}

/// The way from the start page to here.
#[derive(Serialize)]
struct Way<'f> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "itemListElement")]
    steps: Vec<Step<'f>>,
}

#[derive(Serialize)]
struct Step<'f> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: &'f str,
    item: Cow<'f, str>,
}

fn way(output: &Output<'_>, frame: &Frame<'_>) -> String {
    let base = &output.settings.base_url;
    let start = (Cow::from(base.as_str()), output.format.word("startseite"));
    let between = frame.crumbs.iter().map(|step| (base.join(&step.address).into(), step.text));
    let here = (Cow::from(&frame.canonical), frame.title.as_ref());
    let steps = std::iter::once(start).chain(between).chain(std::iter::once(here)).enumerate();
    let way = Way {
        context: CONTEXT,
        kind: "BreadcrumbList",
        steps: steps.map(|(at, (item, name))| Step { kind: "ListItem", position: at + 1, name, item }).collect(),
    };
    // Texts and numbers have no way to fail as JSON.
    safe_for_script(&serde_json::to_string(&way).unwrap_or_default())
}
