//! `datapackage.json`: Data Package, version 2 (datapackage.org).
//!
//! Titles and descriptions are German; English ones stand beside them as `title@en` and `description@en`, as the
//! standard's recipe for languages has it.

use serde_json::{Map, Value, json};

use super::dataset::{data_page, description, keywords};
use super::{Files, fact, key_of, tables_as};
use crate::model::slug;
use crate::output::context::Output;
use crate::output::export::tables::TableFacts;
use crate::output::export::{CSV, Code, ColumnFacts, DataFile, Type};
use crate::output::make_error::MakeError;
use crate::output::written::{FileFact, Written};

/// The whole descriptor; paths are below the folder that it lies in.
pub(super) fn descriptor(output: &Output<'_>, files: &Files, written: &dyn Written) -> Result<Value, MakeError> {
    let settings = output.settings;
    let mut resources = Vec::new();
    for (table, file) in tables_as(files, &CSV) {
        resources.push(resource(&table, file, fact(written, file)?));
    }
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": slug(&settings.title),
        "id": format!("{}datapackage.json", data_page(output)),
        "title": settings.title,
        "description": description(output),
        "homepage": data_page(output),
        "languages": ["de", "en"],
    });
    let modified = output.views.last_change();
    if let (Some(day), Some(package)) = (modified, package.as_object_mut()) {
        package.insert("version".into(), json!(day.to_string()));
        package.insert("created".into(), json!(format!("{day}T00:00:00Z")));
    }
    if let Some(package) = package.as_object_mut() {
        package.insert("keywords".into(), json!(keywords(output)));
        package.insert("contributors".into(), json!([contributor(output)]));
        package.insert("licenses".into(), json!(licences(output)));
        package.insert("sources".into(), json!(sources(output)));
        package.insert("resources".into(), json!(resources));
    }
    Ok(package)
}

fn contributor(output: &Output<'_>) -> Value {
    let publisher = &output.settings.publisher;
    let mut contributor = Map::new();
    contributor.insert("title".into(), json!(publisher.name));
    contributor.insert("roles".into(), json!(["publisher"]));
    if let Some(url) = publisher.url.as_ref() {
        contributor.insert("path".into(), json!(url));
    }
    if let Some(email) = publisher.contact.email.as_ref() {
        contributor.insert("email".into(), json!(email));
    }
    Value::Object(contributor)
}

fn licences(output: &Output<'_>) -> Vec<Value> {
    let terms = output.settings.licence.terms();
    let mut licence = Map::new();
    if let Some(spdx) = terms.spdx {
        licence.insert("name".into(), json!(spdx));
    }
    licence.insert("title".into(), json!(terms.title));
    licence.insert("path".into(), json!(terms.url));
    vec![Value::Object(licence)]
}

/// What the data comes from: the sources of the strategies, and the reports themselves.
fn sources(output: &Output<'_>) -> Vec<Value> {
    let notes = output.portal.strategies.iter().flat_map(|strategy| &strategy.common.sources);
    let mut sources: Vec<Value> = notes
        .map(|note| match &note.url {
            Some(url) => json!({ "title": note.title, "path": url }),
            None => json!({ "title": note.title }),
        })
        .collect();
    let reports = output.settings.base_url.join(&crate::model::Address::page(&["berichte"]));
    sources.push(json!({ "title": "Jahresberichte der Ressorts", "path": reports }));
    sources
}

fn resource(table: &TableFacts, file: &DataFile, fact: FileFact) -> Value {
    let foreign: Vec<Value> = table
        .columns
        .iter()
        .filter_map(|column| {
            let other = column.constraints.refers_to?;
            Some(json!({ "fields": [column.name], "reference": { "resource": other, "fields": key_of(other) } }))
        })
        .collect();
    json!({
        "name": table.name,
        "type": "table",
        "path": file.path(),
        "title": table.title.de,
        "title@en": table.title.en,
        "description": table.about.de,
        "description@en": table.about.en,
        "format": "csv",
        "mediatype": file.format.media_type,
        "encoding": "utf-8",
        "bytes": fact.bytes,
        "hash": format!("sha256:{}", fact.sha256),
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "schema": {
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
            "primaryKey": key_of(table.name),
            "foreignKeys": foreign,
            "missingValues": [""],
        },
    })
}

fn field(column: &ColumnFacts) -> Value {
    let kind = match column.kind {
        Type::Text | Type::Url => "string",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Date => "date",
        Type::Year => "year",
    };
    let mut field = Map::new();
    field.insert("name".into(), json!(column.name));
    field.insert("title".into(), json!(column.title.de));
    field.insert("title@en".into(), json!(column.title.en));
    field.insert("description".into(), json!(column.about_de));
    field.insert("description@en".into(), json!(column.about_en));
    field.insert("type".into(), json!(kind));
    if column.kind == Type::Url {
        field.insert("format".into(), json!("uri"));
    }
    if let Some(unit) = column.unit {
        field.insert("unit".into(), json!(unit.words().de));
        field.insert("unit@en".into(), json!(unit.words().en));
    }
    if let Some(rule) = column.rule {
        field.insert("rule".into(), json!(rule));
    }
    if let Some(codes) = column.constraints.one_of {
        let category =
            |code: &Code| json!({ "value": code.word, "label": code.meaning.de, "label@en": code.meaning.en });
        field.insert("categories".into(), codes.iter().map(category).collect());
    }
    let constraints = constraints(column);
    if !constraints.is_empty() {
        field.insert("constraints".into(), Value::Object(constraints));
    }
    Value::Object(field)
}

fn constraints(column: &ColumnFacts) -> Map<String, Value> {
    let mut constraints = Map::new();
    if column.constraints.required {
        constraints.insert("required".into(), json!(true));
    }
    if column.constraints.unique {
        constraints.insert("unique".into(), json!(true));
    }
    if let Some(codes) = column.constraints.one_of {
        constraints.insert("enum".into(), codes.iter().map(|code| code.word).collect());
    }
    if let Some(minimum) = column.constraints.minimum {
        constraints.insert("minimum".into(), json!(minimum));
    }
    constraints
}
