//! `csv-metadata.json`: CSV on the Web (W3C Recommendation "Metadata Vocabulary for Tabular Data").

use serde_json::{Map, Value, json};

use super::dataset::{data_page, description};
use super::{Files, key_of, tables_as};
use crate::output::context::Output;
use crate::output::export::tables::{Codes, Rows, TableFacts};
use crate::output::export::{CSV, ColumnFacts, DataFile, Type, Words};

/// The metadata of all CSV tables; addresses are relative to the folder that it lies in.
pub(super) fn metadata(output: &Output<'_>, files: &Files) -> Value {
    let settings = output.settings;
    let mut group = Map::new();
    group.insert("@context".into(), json!(["http://www.w3.org/ns/csvw", { "@language": "de" }]));
    group.insert("@type".into(), json!("TableGroup"));
    group.insert("@id".into(), json!(format!("{}csv-metadata.json", data_page(output))));
    group.insert("dc:title".into(), json!(settings.title));
    group.insert("dc:description".into(), json!(description(output)));
    group.insert("dc:publisher".into(), json!(settings.publisher.name));
    group.insert("dc:license".into(), json!({ "@id": settings.licence.terms().url }));
    if let Some(day) = output.views.last_change() {
        group.insert("dc:modified".into(), json!({ "@value": day.to_string(), "@type": "xsd:date" }));
    }
    group.insert(
        "dialect".into(),
        json!({ "delimiter": ",", "encoding": "utf-8", "header": true, "lineTerminators": ["\r\n"] }),
    );
    let tables: Vec<Value> = tables_as(files, &CSV).map(|(facts, file)| table(files, &facts, file)).collect();
    group.insert("tables".into(), json!(tables));
    Value::Object(group)
}

fn table(files: &Files, table: &TableFacts, file: &DataFile) -> Value {
    let foreign: Vec<Value> = table
        .columns
        .iter()
        // A key that may be missing refers to nothing then, which the standard does not know.
        .filter(|column| column.constraints.required)
        .filter_map(|column| {
            let other = column.constraints.refers_to?;
            let (_, file) = tables_as(files, &CSV).find(|(facts, _)| facts.name == other)?;
            let reference = json!({ "resource": file.path(), "columnReference": key_of(other) });
            Some(json!({ "columnReference": [column.name], "reference": reference }))
        })
        .collect();
    json!({
        "url": file.path(),
        "dc:title": both(table.title),
        "dc:description": both(table.about),
        "tableSchema": {
            "columns": table.columns.iter().map(column).collect::<Vec<_>>(),
            "primaryKey": key_of(table.name),
            "foreignKeys": foreign,
        },
    })
}

fn column(column: &ColumnFacts) -> Value {
    let mut entry = Map::new();
    entry.insert("name".into(), json!(column.name));
    // What stands in the header row; the title for people is `dc:title`.
    entry.insert("titles".into(), json!(column.name));
    entry.insert("dc:title".into(), both(column.title));
    entry.insert("dc:description".into(), both(Words::new(column.about_de, column.about_en)));
    entry.insert("datatype".into(), datatype(column));
    entry.insert("required".into(), json!(column.constraints.required));
    if !column.constraints.codes().is_empty() {
        // What the words mean stands in the table of codes.
        entry.insert("dc:references".into(), json!({ "@id": format!("{}.csv", Codes::NAME) }));
    }
    Value::Object(entry)
}

fn datatype(column: &ColumnFacts) -> Value {
    let base = match column.kind {
        Type::Text => "string",
        Type::Url => "anyURI",
        Type::Integer => "integer",
        Type::Number => "decimal",
        Type::Year => "gYear",
        Type::Date => return json!({ "base": "date", "format": "yyyy-MM-dd" }),
    };
    match (column.constraints.one_of, column.constraints.minimum) {
        (Some(codes), _) => {
            let words: Vec<&str> = codes.iter().map(|code| code.word).collect();
            json!({ "base": base, "format": words.join("|") })
        }
        (None, Some(minimum)) => json!({ "base": base, "minimum": minimum }),
        (None, None) => json!(base),
    }
}

/// Words in both languages, as JSON-LD has them.
fn both(words: Words) -> Value {
    json!([{ "@value": words.de, "@language": "de" }, { "@value": words.en, "@language": "en" }])
}
