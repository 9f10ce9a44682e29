//! `croissant.json`: Croissant 1.1 (of `MLCommons`), which tells programs of machine learning what the tables hold.
//!
//! JSON-LD with the words of schema.org: every CSV is a file (`FileObject`), every table a set of records (`RecordSet`) whose
//! fields are its columns. Titles and descriptions are German, as those of `datapackage.json`.

use serde_json::{Map, Value, json};

use super::dataset::{citation, data_page, description, keywords};
use super::{Files, fact, key_of, tables_as};
use crate::model::slug;
use crate::output::context::Output;
use crate::output::export::tables::TableFacts;
use crate::output::export::{CSV, ColumnFacts, DataFile, Type};
use crate::output::make_error::MakeError;
use crate::output::written::{FileFact, Written};

/// The whole description.
pub(super) fn metadata(output: &Output<'_>, files: &Files, written: &dyn Written) -> Result<Value, MakeError> {
    let settings = output.settings;
    let mut distribution = Vec::new();
    let mut records = Vec::new();
    for (table, file) in tables_as(files, &CSV) {
        distribution.push(file_object(output, &table, file, fact(written, file)?));
        records.push(record_set(&table));
    }
    let mut all = Map::new();
    all.insert("@context".into(), context());
    all.insert("@type".into(), json!("sc:Dataset"));
    all.insert("@id".into(), json!(format!("{}croissant.json", data_page(output))));
    all.insert("conformsTo".into(), json!("http://mlcommons.org/croissant/1.1"));
    all.insert("name".into(), json!(slug(&settings.title)));
    all.insert("alternateName".into(), json!(settings.title));
    all.insert("description".into(), json!(description(output)));
    all.insert("url".into(), json!(data_page(output)));
    all.insert("inLanguage".into(), json!(settings.content_language.bcp47));
    all.insert("keywords".into(), json!(keywords(output)));
    all.insert("citeAs".into(), json!(citation(output)));
    all.insert("creator".into(), organisation(output));
    all.insert("publisher".into(), organisation(output));
    all.insert("license".into(), json!(settings.licence.terms().url));
    let days = super::dataset::Days::of_portal(output.portal);
    all.extend(days.issued.map(|day| ("datePublished".to_owned(), json!(day.to_string()))));
    all.extend(days.modified.map(|day| ("dateModified".to_owned(), json!(day.to_string()))));
    all.insert("version".into(), json!(version(days.modified)));
    all.insert("isLiveDataset".into(), json!(true));
    all.insert("distribution".into(), json!(distribution));
    all.insert("recordSet".into(), json!(records));
    Ok(Value::Object(all))
}

/// Who publishes the portal; the standard knows organisations of no narrower kind.
fn organisation(output: &Output<'_>) -> Value {
    let publisher = &output.settings.publisher;
    let mut members = Map::new();
    members.insert("@type".into(), json!("sc:Organization"));
    members.insert("name".into(), json!(publisher.name));
    members.extend(publisher.url.iter().map(|url| ("url".to_owned(), json!(url))));
    Value::Object(members)
}

/// A version as Croissant asks for it, in three numbers; the day of the last change has them.
fn version(modified: Option<chrono::NaiveDate>) -> String {
    modified.map_or_else(|| "1.0.0".to_owned(), |day| day.format("%Y.%-m.%-d").to_string())
}

fn file_object(output: &Output<'_>, table: &TableFacts, file: &DataFile, fact: FileFact) -> Value {
    json!({
        "@type": "cr:FileObject",
        "@id": file.path(),
        "name": file.path(),
        "description": table.about.de,
        "contentUrl": output.settings.base_url.join(&file.address),
        "contentSize": format!("{} B", fact.bytes),
        "encodingFormat": file.format.media_type,
        "sha256": fact.sha256.to_string(),
    })
}

fn record_set(table: &TableFacts) -> Value {
    let name = table.name;
    let keys: Vec<Value> = key_of(name).iter().map(|column| json!({ "@id": format!("{name}/{column}") })).collect();
    json!({
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": table.about.de,
        "key": keys,
        "field": table.columns.iter().map(|column| field(name, column)).collect::<Vec<_>>(),
    })
}

fn field(table: &str, column: &ColumnFacts) -> Value {
    let kind = match column.kind {
        Type::Text => "sc:Text",
        Type::Url => "sc:URL",
        Type::Integer | Type::Year => "sc:Integer",
        Type::Number => "sc:Float",
        Type::Date => "sc:Date",
    };
    let mut field = Map::new();
    field.insert("@type".into(), json!("cr:Field"));
    field.insert("@id".into(), json!(format!("{table}/{}", column.name)));
    field.insert("name".into(), json!(column.name));
    field.insert("description".into(), json!(column.about_de));
    field.insert("dataType".into(), json!(kind));
    let file = json!({ "@id": format!("{table}.csv") });
    field.insert("source".into(), json!({ "fileObject": file, "extract": { "column": column.name } }));
    if let Some(other) = column.constraints.refers_to
        && let Some(key) = key_of(other).first()
    {
        field.insert("references".into(), json!({ "field": { "@id": format!("{other}/{key}") } }));
    }
    Value::Object(field)
}

/// What the names mean; the standard gives it word for word.
fn context() -> Value {
    json!({
        "@language": "de",
        "@vocab": "https://schema.org/",
        "arrayShape": "cr:arrayShape",
        "citeAs": "cr:citeAs",
        "column": "cr:column",
        "conformsTo": "dct:conformsTo",
        "containedIn": "cr:containedIn",
        "cr": "http://mlcommons.org/croissant/",
        "data": { "@id": "cr:data", "@type": "@json" },
        "dataType": { "@id": "cr:dataType", "@type": "@vocab" },
        "dct": "http://purl.org/dc/terms/",
        "equivalentProperty": "cr:equivalentProperty",
        "examples": { "@id": "cr:examples", "@type": "@json" },
        "extract": "cr:extract",
        "field": "cr:field",
        "fileObject": "cr:fileObject",
        "fileProperty": "cr:fileProperty",
        "fileSet": "cr:fileSet",
        "format": "cr:format",
        "includes": "cr:includes",
        "isArray": "cr:isArray",
        "isLiveDataset": "cr:isLiveDataset",
        "jsonPath": "cr:jsonPath",
        "key": "cr:key",
        "md5": "cr:md5",
        "parentField": "cr:parentField",
        "path": "cr:path",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "recordSet": "cr:recordSet",
        "references": "cr:references",
        "regex": "cr:regex",
        "repeated": "cr:repeated",
        "replace": "cr:replace",
        "samplingRate": "cr:samplingRate",
        "sc": "https://schema.org/",
        "separator": "cr:separator",
        "source": "cr:source",
        "subField": "cr:subField",
        "transform": "cr:transform",
    })
}
