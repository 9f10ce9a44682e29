//! JSON-LD with the words of schema.org: what search engines read in a page.
//!
//! The text stands in `<script type="application/ld+json">`, a block of data that no browser runs. Whatever the content
//! says, the text cannot end that element: `<`, `>` and `&` are written as escapes of JSON.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Files;
use super::dataset::{Dataset, data_page, datasets, description, keywords};
use crate::model::ReportId;
use crate::output::context::Output;
use crate::output::export::DataFile;

/// `DataCatalog` with its `Dataset`s, for the page of downloads.
#[must_use]
pub fn data_page_json(output: &Output<'_>, files: &[DataFile]) -> String {
    let files = Files { data: files.to_vec(), of_reports: Vec::new() };
    let all: Vec<Value> = datasets(output, &files).iter().map(|dataset| dataset_json(output, dataset)).collect();
    let mut catalog = Map::new();
    catalog.insert("@context".into(), json!("https://schema.org"));
    catalog.insert("@type".into(), json!("DataCatalog"));
    catalog.insert("@id".into(), json!(format!("{}#katalog", data_page(output))));
    catalog.insert("name".into(), json!(output.settings.title));
    catalog.insert("description".into(), json!(description(output)));
    catalog.insert("url".into(), json!(data_page(output)));
    catalog.insert("inLanguage".into(), json!(output.settings.content_language.bcp47));
    add_rights(output, &mut catalog);
    catalog.insert("dataset".into(), json!(all));
    for_script(&Value::Object(catalog))
}

/// `Report`, for a report's page.
#[must_use]
pub fn report_json(output: &Output<'_>, id: ReportId) -> String {
    let portal = output.portal;
    let report = &portal[id];
    let measure = &portal[report.measure];
    let department = &portal[report.department];
    let base = &output.settings.base_url;
    let address = base.join(&report.address);
    let page = ReportFacts {
        context: "https://schema.org",
        kind: "Report",
        id: &address,
        url: &address,
        number: portal.report_key(report),
        name: portal.report_title(report),
        description: report.common.summary.as_deref(),
        language: report.common.tongue().bcp47,
        covers: output.format.year(report.year),
        published: report.common.published,
        modified: report.common.last_change(),
        keywords: &report.common.keywords,
        author: Named {
            kind: "GovernmentOrganization",
            name: &department.title,
            url: base.join(&portal.department_address(department)),
        },
        about: Named { kind: "Thing", name: &measure.title, url: base.join(&portal.measure_address(measure)) },
        encoding: Download {
            kind: "DataDownload",
            format: "application/json",
            url: base.join(&report.address.join("bericht.json")),
        },
        rights: Rights::of(output),
    };
    // Texts and days have no way to fail as JSON.
    safe_for_script(&serde_json::to_string(&page).unwrap_or_default())
}

/// The members of a `Report`.
#[derive(Serialize)]
struct ReportFacts<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    url: &'a str,
    #[serde(rename = "reportNumber")]
    number: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(rename = "inLanguage")]
    language: &'static str,
    #[serde(rename = "temporalCoverage")]
    covers: &'a str,
    #[serde(rename = "datePublished", skip_serializing_if = "Option::is_none")]
    published: Option<NaiveDate>,
    #[serde(rename = "dateModified", skip_serializing_if = "Option::is_none")]
    modified: Option<NaiveDate>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    keywords: &'a [Box<str>],
    author: Named<'a>,
    about: Named<'a>,
    encoding: Download,
    #[serde(flatten)]
    rights: Rights<'a>,
}

#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    url: String,
}

#[derive(Serialize)]
struct Download {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "encodingFormat")]
    format: &'static str,
    #[serde(rename = "contentUrl")]
    url: String,
}

/// Publisher and licence.
#[derive(Serialize)]
struct Rights<'a> {
    publisher: Publisher<'a>,
    license: &'a str,
    #[serde(rename = "creditText", skip_serializing_if = "Option::is_none")]
    credit: Option<&'a str>,
}

#[derive(Serialize)]
struct Publisher<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

impl<'a> Rights<'a> {
    fn of(output: &Output<'a>) -> Self {
        let settings = output.settings;
        let publisher = &settings.publisher;
        let terms = settings.licence.terms();
        Self {
            publisher: Publisher {
                kind: "GovernmentOrganization",
                name: &publisher.name,
                url: publisher.url.as_deref(),
            },
            license: terms.url,
            credit: terms.needs_attribution.then_some(settings.licence.attribution.as_ref()),
        }
    }
}

fn dataset_json(output: &Output<'_>, dataset: &Dataset<'_>) -> Value {
    let mut entry = Map::new();
    entry.insert("@type".into(), json!("Dataset"));
    entry.insert("@id".into(), json!(format!("{}#datensatz-{}", data_page(output), dataset.key)));
    entry.insert("name".into(), json!(dataset.title));
    entry.insert("description".into(), json!(format!("{} {}", dataset.about, description(output))));
    entry.insert("url".into(), json!(data_page(output)));
    entry.insert("inLanguage".into(), json!(output.settings.content_language.bcp47));
    entry.insert("isAccessibleForFree".into(), json!(true));
    entry.insert("keywords".into(), json!(keywords(output)));
    entry.extend(dataset.days.issued.map(|day| ("datePublished".to_owned(), json!(day.to_string()))));
    entry.extend(dataset.days.modified.map(|day| ("dateModified".to_owned(), json!(day.to_string()))));
    let covered = dataset.days.covered.map(|(first, last)| json!(format!("{first}/{last}")));
    entry.extend(covered.map(|days| ("temporalCoverage".to_owned(), days)));
    let downloads: Vec<Value> = dataset
        .files
        .iter()
        .map(|file| {
            json!({
                "@type": "DataDownload",
                "encodingFormat": file.format.media_type,
                "contentUrl": output.settings.base_url.join(&file.address),
            })
        })
        .collect();
    entry.insert("distribution".into(), json!(downloads));
    entry.insert("identifier".into(), json!(format!("{}#datensatz-{}", data_page(output), dataset.key)));
    entry.insert("creator".into(), publisher(output));
    entry.extend(dataset.days.modified.map(|day| ("version".to_owned(), json!(day.to_string()))));
    entry.insert("includedInDataCatalog".into(), json!({ "@id": format!("{}#katalog", data_page(output)) }));
    add_place(output, &mut entry);
    add_rights(output, &mut entry);
    Value::Object(entry)
}

/// The place that the data is about, by its address in the settings.
fn add_place(output: &Output<'_>, to: &mut Map<String, Value>) {
    if let Some(place) = &output.settings.dcat.place {
        to.insert("spatialCoverage".into(), json!({ "@type": "Place", "@id": place, "identifier": place }));
    }
}

/// Who publishes the portal.
#[must_use]
pub fn publisher(output: &Output<'_>) -> Value {
    serde_json::to_value(Rights::of(output).publisher).unwrap_or_default()
}

fn add_rights(output: &Output<'_>, to: &mut Map<String, Value>) {
    if let Ok(Value::Object(rights)) = serde_json::to_value(Rights::of(output)) {
        to.extend(rights);
    }
}

fn for_script(value: &Value) -> String {
    safe_for_script(&value.to_string())
}

/// JSON that can stand in an element of HTML whose text is raw: nothing in it ends the element or begins a comment.
#[must_use]
pub fn safe_for_script(json: &str) -> String {
    // These occur only within strings of JSON, where an escape means the same.
    let escapes =
        [('<', "\\u003c"), ('>', "\\u003e"), ('&', "\\u0026"), ('\u{2028}', "\\u2028"), ('\u{2029}', "\\u2029")];
    let mut safe = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find(escapes.map(|(letter, _)| letter)) {
        let (before, found) = rest.split_at(at);
        safe.push_str(before);
        let Some(letter) = found.chars().next() else { break };
        safe.extend(escapes.iter().filter(|(it, _)| *it == letter).map(|(_, escape)| *escape));
        rest = &found[letter.len_utf8()..];
    }
    safe.push_str(rest);
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_content_can_end_the_element() {
        let hostile = json!({ "name": "</script><!-- ]]> <script>\u{2028}\u{202e}\"\\&amp; 🦀" });
        let text = for_script(&hostile);
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), hostile, "it means the same");
    }
}
