//! `schema/*.schema.json`: JSON Schema (2020-12) of every JSON file that has no standard of its own.
//!
//! New members may be added to any object: a schema says which are always there and what they mean.

use serde_json::{Map, Value, json};

use super::dataset::data_page;
use crate::output::context::Output;
use crate::output::export::tables::{TABLES, Table, TableFacts};
use crate::output::export::{ColumnFacts, Type};
use crate::output::search;

/// The schemas by name: the file is `schema/<name>.schema.json`.
pub(super) fn schemas(output: &Output<'_>) -> Vec<(String, Value)> {
    let whole = |name: &str, schema: Value| {
        let mut members = Map::new();
        members.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        members.insert("$id".into(), json!(format!("{}schema/{name}.schema.json", data_page(output))));
        members.extend(schema.as_object().cloned().unwrap_or_default());
        (name.to_owned(), Value::Object(members))
    };
    let mut schemas: Vec<_> = TABLES.iter().map(Table::facts).map(|table| whole(table.name, list(&table))).collect();
    schemas.push(whole("bericht", report()));
    schemas.push(whole("stand", state()));
    schemas.push(whole("dokumente", documents()));
    schemas.push(whole("lunr", lunr()));
    if search::is_in_parts(output) {
        schemas.push(whole("teile", parts()));
    }
    schemas
}

/// A table: an array of rows.
pub(super) fn list(table: &TableFacts) -> Value {
    json!({
        "title": table.title.de,
        "description": format!("{} ({})", table.about.de, table.about.en),
        "type": "array",
        "items": row(table),
    })
}

/// A row: an object with every column, `null` where a value is missing.
fn row(table: &TableFacts) -> Value {
    let properties: Map<String, Value> =
        table.columns.iter().map(|column| (column.name.to_owned(), member(column))).collect();
    let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    json!({ "type": "object", "properties": properties, "required": names })
}

fn member(column: &ColumnFacts) -> Value {
    let (kind, format) = match column.kind {
        Type::Text => ("string", None),
        Type::Url => ("string", Some("uri")),
        Type::Date => ("string", Some("date")),
        Type::Integer | Type::Year => ("integer", None),
        Type::Number => ("number", None),
    };
    let may_be_missing = !column.constraints.required;
    let mut member = Map::new();
    member.insert("title".into(), json!(column.title.de));
    member.insert("description".into(), json!(format!("{} ({})", column.about_de, column.about_en)));
    member.insert("type".into(), if may_be_missing { json!([kind, "null"]) } else { json!(kind) });
    if let Some(format) = format {
        member.insert("format".into(), json!(format));
    }
    if let Some(codes) = column.constraints.one_of {
        let mut words: Vec<Value> = codes.iter().map(|code| json!(code.word)).collect();
        words.extend(may_be_missing.then_some(Value::Null));
        member.insert("enum".into(), json!(words));
    }
    if let Some(minimum) = column.constraints.minimum {
        member.insert("minimum".into(), json!(minimum));
    }
    Value::Object(member)
}

/// `bericht.json`: a row of `berichte`, the report's words, and its rows of the other tables.
pub(super) fn report() -> Value {
    let facts = |name: &str| TABLES.iter().map(Table::facts).find(|table| table.name == name);
    let properties = json!({
        "bericht": facts("berichte").map(|table| row(&table)),
        "projektziele": {
            "title": "Projektziele", "description": "Projektziele des Berichts. (Objectives of the report.)",
            "type": "array", "items": { "type": "string" },
        },
        "sachstand": {
            "title": "Sachstand", "description": "Der Text des Berichts in Markdown. (The report's narrative.)",
            "type": "string",
        },
        "quellen": {
            "title": "Quellen", "description": "Woher der Bericht stammt. (Where the report comes from.)",
            "type": "array", "items": source(),
        },
        "lizenz": {
            "title": "Lizenz", "description": "Kennung der Lizenz nach DCAT-AP.de. (Id of the licence.)",
            "type": "string",
        },
        "namensnennung": {
            "title": "Namensnennung", "description": "Wer zu nennen ist. (Who is to be named.)", "type": "string",
        },
        "kennzahlen": facts("kennzahlen").map(|table| list(&table)),
        "meilensteine": facts("meilensteine").map(|table| list(&table)),
    });
    let required: Vec<String> = properties.as_object().into_iter().flat_map(Map::keys).cloned().collect();
    let report = json!({
        "type": "object", "properties": properties, "required": required, "additionalProperties": false,
    });
    titled(
        "Ein Jahresbericht",
        "Ein Bericht mit seinen Kennzahlen, Meilensteinen und Texten. (One report, whole.)",
        &report,
    )
}

/// `stand.json`: the portal's state.
fn state() -> Value {
    let count = || json!({ "type": "integer", "minimum": 0 });
    let counts = || json!({ "type": "object", "additionalProperties": count() });
    let text = || json!({ "type": "string" });
    let day = || json!({ "type": ["string", "null"], "format": "date" });
    let standing = || {
        let names = [
            "berichte",
            "auffaellig",
            "meilensteine",
            "meilensteine_faellig",
            "meilensteine_erreicht",
            "meilensteine_puenktlich",
            "meilensteine_ueberfaellig",
            "meilensteine_faellig_erreicht",
            "meilensteine_faellig_nicht_erreicht",
            "meilensteine_faellig_nicht_lesbar",
            "meilensteine_erreicht_nach_stichtag",
        ];
        let mut members: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), count())).collect();
        members.insert("einschaetzungen".into(), counts());
        object(&Value::Object(members))
    };
    let part = || {
        object(&json!({
            "schluessel": text(), "titel": text(), "url": text(), "massnahmen": count(), "berichte": count(),
            "zuletzt": standing(),
        }))
    };
    let newest = object(&json!({
        "bericht": text(), "massnahme": text(), "berichtsjahr": { "type": "integer" }, "ressort": text(), "titel": text(),
        "einschaetzung": { "type": ["string", "null"] }, "befund": { "type": ["string", "null"] },
        "veroeffentlicht": day(), "geaendert": day(), "url": text(),
    }));
    let body = object(&json!({
        "titel": text(), "url": text(), "stand": day(), "lizenz": text(), "namensnennung": text(), "daten": text(),
        "jahre": { "type": "array", "items": { "type": "integer" } },
        "anzahl": counts(),
        "zuletzt": standing(),
        "ziele": { "type": "array", "items": part() },
        "ressorts": { "type": "array", "items": part() },
        "neueste_berichte": { "type": "array", "items": newest },
    }));
    titled("Stand des Portals", "Zahlen und Tage nach den neuesten Berichten. (The portal’s state.)", &body)
}

/// An object that has all of these members.
fn object(properties: &Value) -> Value {
    let required: Vec<String> = properties.as_object().into_iter().flat_map(Map::keys).cloned().collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn source() -> Value {
    let names = ["titel", "url", "datei", "sha256", "seiten", "anmerkung"];
    let properties: Map<String, Value> = names
        .iter()
        .map(|name| {
            let kind = if *name == "titel" { json!("string") } else { json!(["string", "null"]) };
            ((*name).to_owned(), json!({ "type": kind }))
        })
        .collect();
    json!({ "type": "object", "properties": properties, "required": names })
}

/// `dokumente.json`: the documents exactly as they are indexed (search.md, section 1).
pub(super) fn documents() -> Value {
    let mut properties = Map::new();
    for (name, about) in [
        ("ref", "Schlüssel im Index. (Key in the index.)"),
        ("url", "Adresse unterhalb des Portals. (Address below the portal's.)"),
        ("title", "Titel. (Title.)"),
    ] {
        properties.insert(name.into(), json!({ "type": "string", "description": about }));
    }
    properties.insert("boost".into(), json!({ "type": "number", "exclusiveMinimum": 0 }));
    let fields: Vec<&str> = search::field_names().collect();
    properties.extend(fields.iter().map(|name| ((*name).to_owned(), json!({ "type": "string" }))));
    let required: Vec<&str> = ["ref", "url", "title"].into_iter().chain(fields).collect();
    let field = json!({
        "type": "object",
        "properties": { "name": { "type": "string" }, "boost": { "type": "number", "exclusiveMinimum": 0 } },
        "required": ["name", "boost"],
    });
    let document = json!({ "type": "object", "properties": properties, "required": required });
    let body = json!({
        "type": "object",
        "properties": {
            "fields": { "type": "array", "items": field },
            "documents": { "type": "array", "items": document },
        },
        "required": ["fields", "documents"],
    });
    titled("Dokumente der Suche", "Die Dokumente, wie sie im Index stehen. (The documents as indexed.)", &body)
}

/// `lunr.json`: a serialised index of lunr 2.
pub(super) fn lunr() -> Value {
    let body = json!({
        "type": "object",
        "properties": {
            "version": { "type": "string" },
            "fields": { "type": "array", "items": { "type": "string" } },
            "fieldVectors": {
                "type": "array",
                "items": {
                    "type": "array",
                    "prefixItems": [{ "type": "string" }, { "type": "array", "items": { "type": "number" } }],
                    "minItems": 2, "maxItems": 2,
                },
            },
            "invertedIndex": {
                "type": "array",
                "items": {
                    "type": "array",
                    "prefixItems": [{ "type": "string" }, { "type": "object" }],
                    "minItems": 2, "maxItems": 2,
                },
            },
            "pipeline": { "type": "array", "items": { "type": "string" } },
        },
        "required": ["version", "fields", "fieldVectors", "invertedIndex", "pipeline"],
    });
    titled("Suchindex", "Ein Index für lunr 2: lunr.Index.load(…). (An index for lunr 2.)", &body)
}

/// `teile.json`: the parts of a divided index.
pub(super) fn parts() -> Value {
    let part = json!({
        "type": "object",
        "properties": {
            "name": { "type": ["string", "null"] },
            "lunr": { "type": "string", "description": "Datei neben dieser. (File beside this one.)" },
            "dokumente": { "type": "string", "description": "Datei neben dieser. (File beside this one.)" },
            "anzahl": { "type": "integer", "minimum": 0 },
        },
        "required": ["name", "lunr", "dokumente", "anzahl"],
    });
    let body = json!({
        "type": "object",
        "properties": { "teile": { "type": "array", "items": part } },
        "required": ["teile"],
    });
    titled("Teile des Suchindexes", "Ein großer Index, geteilt nach Jahren. (A large index, divided by years.)", &body)
}

fn titled(title: &str, description: &str, body: &Value) -> Value {
    let mut schema = Map::new();
    schema.insert("title".into(), json!(title));
    schema.insert("description".into(), json!(description));
    schema.extend(body.as_object().cloned().unwrap_or_default());
    Value::Object(schema)
}
