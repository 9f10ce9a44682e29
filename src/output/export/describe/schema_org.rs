//! JSON-LD with the words of schema.org: what search engines read in a page.
//!
//! The text stands in `<script type="application/ld+json">`, a block of data that no browser runs. Whatever the content
//! says, the text cannot end that element: `<`, `>` and `&` are written as escapes of JSON.

use serde_json::{Map, Value, json};

use super::Files;
use super::dataset::{Dataset, data_page, datasets, description, keywords};
use crate::model::ReportId;
use crate::output::export::DataFile;
use crate::output::site::Output;

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
    catalog.insert("inLanguage".into(), json!("de"));
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
    let base = &output.settings.base_url;
    let mut page = Map::new();
    page.insert("@context".into(), json!("https://schema.org"));
    page.insert("@type".into(), json!("Report"));
    page.insert("@id".into(), json!(base.join(&report.address)));
    page.insert("url".into(), json!(base.join(&report.address)));
    page.insert("reportNumber".into(), json!(portal.report_key(report)));
    page.insert("name".into(), json!(portal.report_title(report)));
    page.extend(report.common.summary.iter().map(|summary| ("description".to_owned(), json!(summary))));
    page.insert("inLanguage".into(), json!("de"));
    page.insert("temporalCoverage".into(), json!(report.year.to_string()));
    let published = report.common.published;
    page.extend(published.map(|day| ("datePublished".to_owned(), json!(day.to_string()))));
    let changed = report.common.last_change();
    page.extend(changed.map(|day| ("dateModified".to_owned(), json!(day.to_string()))));
    if !report.common.keywords.is_empty() {
        page.insert("keywords".into(), json!(report.common.keywords));
    }
    let department = &portal[report.department];
    let author = json!({
        "@type": "GovernmentOrganization",
        "name": department.title,
        "url": base.join(&portal.department_address(department)),
    });
    page.insert("author".into(), author);
    let about = json!({ "@type": "Thing", "name": measure.title, "url": base.join(&portal.measure_address(measure)) });
    page.insert("about".into(), about);
    let file = json!({
        "@type": "DataDownload",
        "encodingFormat": "application/json",
        "contentUrl": base.join(&report.address.join("bericht.json")),
    });
    page.insert("encoding".into(), file);
    add_rights(output, &mut page);
    for_script(&Value::Object(page))
}

fn dataset_json(output: &Output<'_>, dataset: &Dataset<'_>) -> Value {
    let mut entry = Map::new();
    entry.insert("@type".into(), json!("Dataset"));
    entry.insert("@id".into(), json!(format!("{}#datensatz-{}", data_page(output), dataset.key)));
    entry.insert("name".into(), json!(dataset.title));
    entry.insert("description".into(), json!(format!("{} {}", dataset.about, description(output))));
    entry.insert("url".into(), json!(data_page(output)));
    entry.insert("inLanguage".into(), json!("de"));
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
    add_rights(output, &mut entry);
    Value::Object(entry)
}

/// Who publishes the portal.
#[must_use]
pub fn publisher(output: &Output<'_>) -> Value {
    let publisher = &output.settings.publisher;
    let mut who = Map::new();
    who.insert("@type".into(), json!("GovernmentOrganization"));
    who.insert("name".into(), json!(publisher.name));
    who.extend(publisher.url.iter().map(|url| ("url".to_owned(), json!(url))));
    Value::Object(who)
}

/// Publisher and licence.
fn add_rights(output: &Output<'_>, to: &mut Map<String, Value>) {
    to.insert("publisher".into(), publisher(output));
    if let Some(terms) = output.settings.licence.terms() {
        to.insert("license".into(), json!(terms.url));
        if terms.needs_attribution {
            to.insert("creditText".into(), json!(output.settings.licence.attribution));
        }
    }
}

/// JSON that can stand in an element of HTML whose text is raw: nothing in it ends the element or begins a comment.
#[must_use]
pub fn for_script(value: &Value) -> String {
    let json = value.to_string();
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            // These occur only within strings of JSON, where an escape means the same.
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
    }
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
