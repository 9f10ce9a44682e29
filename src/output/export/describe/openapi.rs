//! `openapi.json`: the site's own addresses as a static interface (OpenAPI 3.1).
//!
//! Only addresses that exist are listed; new ones may come, none goes (site.md, "Permanent addresses").

use serde_json::{Map, Value, json};

use super::dataset::{citation, data_page};
use super::{Files, json_schema};
use crate::output::context::Output;
use crate::output::export::tables::{TABLES, Table};
use crate::output::export::{CSV, DataFile, FileFormat, JSON, Subject, XLSX};
use crate::output::search;

/// The version of the interface: it changes when an address or member goes away, which is not meant to happen.
const VERSION: &str = "1.0.0";

/// The whole description.
pub(super) fn description(output: &Output<'_>, files: &Files) -> Value {
    let mut paths = Map::new();
    for file in files.data.iter().chain(&made_later(files)) {
        paths.insert(format!("/{}", file.address), data_file(file));
    }
    for (name, media_type) in super::catalog_files() {
        let summary = "Katalog nach DCAT-AP.de 3.0";
        paths.insert(format!("/daten/{name}"), get(&name_of(name), "Beschreibungen", summary, media_type, None));
    }
    of_reports(output, files, &mut paths);
    of_cuts(output, &mut paths);
    of_search(output, &mut paths);
    feeds(output, &mut paths);
    json!({
        "openapi": "3.1.0",
        "info": info(output),
        "servers": [{ "url": output.settings.base_url.as_str().trim_end_matches('/') }],
        "externalDocs": { "description": "Daten für Menschen", "url": data_page(output) },
        "tags": tags(),
        "paths": paths,
        "components": { "schemas": schemas(output) },
    })
}

/// The files that are made after this one.
fn made_later(files: &Files) -> Vec<DataFile> {
    let of = |path: &str| {
        let address = crate::model::Address::file(format!("{}{path}", super::FOLDER));
        DataFile::new(address, Subject::Description, &JSON)
    };
    let later = ["datapackage.json", "croissant.json"].into_iter().map(of).chain(super::archive_files());
    later.filter(|file| !files.data.iter().any(|known| known.address == file.address)).collect()
}

fn info(output: &Output<'_>) -> Value {
    let settings = output.settings;
    let mut info = json!({
        "title": settings.title,
        "description": format!(
            "{}\n\nStatische Dateien: lesen mit GET, ohne Anmeldung, ohne Grenze. Adressen und Namen bleiben; Neues kann \
             hinzukommen.\n\n{}",
            super::dataset::description(output),
            citation(output)
        ),
        "version": VERSION,
    });
    if let Some(info) = info.as_object_mut() {
        let terms = settings.licence.terms();
        info.insert("license".into(), json!({ "name": terms.title, "url": terms.url }));
        let publisher = &settings.publisher;
        let mut contact = Map::new();
        contact.insert("name".into(), json!(publisher.name));
        contact.extend(publisher.contact.url.iter().map(|url| ("url".to_owned(), json!(url))));
        contact.extend(publisher.contact.email.iter().map(|email| ("email".to_owned(), json!(email))));
        info.insert("contact".into(), Value::Object(contact));
    }
    info
}

fn tags() -> Value {
    json!([
        { "name": "Tabellen", "description": "Alle Zahlen, je Tabelle oder zusammen." },
        { "name": "Berichte", "description": "Ein einzelner Bericht." },
        { "name": "Suche", "description": "Was gefunden werden kann, und der Index dafür." },
        { "name": "Neuigkeiten", "description": "Feeds nach Atom (RFC 4287)." },
        { "name": "Beschreibungen", "description": "Was die Daten bedeuten." },
    ])
}

fn data_file(file: &DataFile) -> Value {
    let table = |name: &str| TABLES.iter().map(Table::facts).find(|table| table.name == name);
    let (tag, summary) = match file.subject {
        Subject::Table(name) => ("Tabellen", table(name).map_or(name, |table| table.title.de).to_owned()),
        Subject::Year(year, name) => {
            ("Tabellen", format!("{} {year}", table(name).map_or(name, |table| table.title.de)))
        }
        Subject::All => ("Tabellen", "Alle Tabellen".to_owned()),
        Subject::State => ("Tabellen", "Der Stand des Portals in einer kleinen Datei".to_owned()),
        Subject::Description => ("Beschreibungen", file.path().to_owned()),
    };
    let schema = match file.subject {
        Subject::Table(name) | Subject::Year(_, name) if file.format == &JSON => Some(name),
        Subject::State => Some("stand"),
        _ => None,
    };
    let summary = match file.subject {
        Subject::Description | Subject::State => summary,
        _ => format!("{summary} ({})", file.format.name),
    };
    get(&name_of(file.path()), tag, &summary, file.format.media_type, schema)
}

/// The files beside every report's page, with year and measure as parameters.
fn of_reports(output: &Output<'_>, files: &Files, paths: &mut Map<String, Value>) {
    let Some(first) = output.portal.reports.last() else { return };
    let measure = crate::model::slug(&output.portal[first.measure].key);
    let parameters = json!([
        parameter("jahr", "Berichtsjahr.", &json!({ "type": "integer" }), &json!(first.year)),
        parameter("massnahme", "Kennung der Maßnahme in Kleinbuchstaben.", &slug_schema(), &json!(measure)),
    ]);
    for name in &files.of_reports {
        let (media_type, schema) =
            if name.ends_with(".json") { (JSON.media_type, Some("bericht")) } else { ("text/csv", None) };
        let summary = format!("Ein Bericht: {name}");
        let mut item = get(&format!("bericht_{}", name_of(name)), "Berichte", &summary, media_type, schema);
        add_parameters(&mut item, &parameters);
        paths.insert(format!("/berichte/{{jahr}}/{{massnahme}}/{name}"), item);
    }
}

/// Files of single pages: their folder, the name of their parameter, what they are about, an example, and their formats.
type Cut<'c> = (&'c str, &'c str, &'c str, Option<String>, &'c [&'c FileFormat]);

/// The files of single departments, goals and measures, with their keys as parameters.
fn of_cuts(output: &Output<'_>, paths: &mut Map<String, Value>) {
    let portal = output.portal;
    let goal = portal.goals.first().map(|goal| goal.number.to_string());
    let department = portal.departments.first().map(|it| crate::model::slug(&it.key));
    let measure = portal.measures.first().map(|it| crate::model::slug(&it.key));
    let all: [Cut<'_>; 3] = [
        ("ressorts", "ressort", "Ein Ressort", department, &[&XLSX, &CSV]),
        ("ziele", "ziel", "Ein Ziel", goal, &[&XLSX, &CSV]),
        ("massnahmen", "massnahme", "Eine Maßnahme", measure, &[&XLSX]),
    ];
    for (folder, name, what, example, formats) in all {
        let Some(example) = example else { continue };
        for format in formats {
            let ending = format.name.to_lowercase();
            let summary = format!("{what}: Berichte und was dazugehört ({})", format.name);
            let mut item = get(&format!("{name}_{ending}"), "Tabellen", &summary, format.media_type, None);
            let about = "Schlüssel in Kleinbuchstaben, wie in der Adresse der Seite.";
            add_parameters(&mut item, &json!([parameter(name, about, &slug_schema(), &json!(example))]));
            paths.insert(format!("/daten/{folder}/{{{name}}}.{ending}"), item);
        }
    }
}

fn of_search(output: &Output<'_>, paths: &mut Map<String, Value>) {
    let files = [("dokumente", "Die Dokumente der Suche"), ("lunr", "Der Index für lunr 2")];
    if !search::is_in_parts(output) {
        for (name, summary) in files {
            paths.insert(format!("/suche/{name}.json"), get(name, "Suche", summary, JSON.media_type, Some(name)));
        }
        return;
    }
    let summary = "In welche Teile der Index geteilt ist";
    paths.insert("/suche/teile.json".into(), get("teile", "Suche", summary, JSON.media_type, Some("teile")));
    let names = search::part_names(output);
    let example = names.last().cloned().unwrap_or_default();
    let parameters =
        json!([parameter("teil", "Name des Teils.", &json!({ "type": "string", "enum": names }), &json!(example))]);
    for (name, summary) in files {
        let mut item = get(name, "Suche", summary, JSON.media_type, Some(name));
        add_parameters(&mut item, &parameters);
        paths.insert(format!("/suche/{name}-{{teil}}.json"), item);
    }
}

fn feeds(output: &Output<'_>, paths: &mut Map<String, Value>) {
    // As the shipped servers send it: a browser shows it then with its style sheet instead of saving it.
    const ATOM: &str = "application/xml";
    let portal = output.portal;
    paths.insert("/feed.xml".into(), get("feed", "Neuigkeiten", "Alles Neue", ATOM, None));
    let departments = portal.departments.first().map(|it| ("ressorts", "ressort", "Ressorts", &it.key));
    let measures = portal.measures.first().map(|it| ("massnahmen", "massnahme", "Maßnahme", &it.key));
    for (folder, name, whose, first) in departments.into_iter().chain(measures) {
        let summary = format!("Neues zu den Berichten {} {whose}", if name == "ressort" { "eines" } else { "einer" });
        let mut item = get(&format!("feed_{name}"), "Neuigkeiten", &summary, ATOM, None);
        let example = json!(crate::model::slug(first));
        let about = "Schlüssel in Kleinbuchstaben, wie in der Adresse der Seite.";
        add_parameters(&mut item, &json!([parameter(name, about, &slug_schema(), &example)]));
        paths.insert(format!("/{folder}/{{{name}}}/feed.xml"), item);
    }
}

fn slug_schema() -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9-]+$" })
}

fn parameter(name: &str, about: &str, schema: &Value, example: &Value) -> Value {
    json!({ "name": name, "in": "path", "required": true, "description": about, "schema": schema, "example": example })
}

fn add_parameters(item: &mut Value, parameters: &Value) {
    if let Some(item) = item.as_object_mut() {
        item.insert("parameters".into(), parameters.clone());
    }
}

/// Reading one address.
fn get(name: &str, tag: &str, summary: &str, media_type: &str, schema: Option<&str>) -> Value {
    let body = match schema {
        Some(schema) => json!({ "schema": { "$ref": format!("#/components/schemas/{schema}") } }),
        None => json!({}),
    };
    json!({
        "get": {
            "operationId": name,
            "tags": [tag],
            "summary": summary,
            "responses": {
                "200": { "description": "Die Datei.", "content": { media_type: body } },
                "404": { "description": "Die gibt es nicht." },
            },
        },
    })
}

/// The schemas of the JSON files, as components: the same as below `schema/`, without their addresses.
fn schemas(output: &Output<'_>) -> Map<String, Value> {
    let mut schemas = Map::new();
    for (name, mut schema) in json_schema::schemas(output) {
        if let Some(members) = schema.as_object_mut() {
            members.shift_remove("$schema");
            members.shift_remove("$id");
        }
        schemas.insert(name, schema);
    }
    schemas
}

/// A file's path as a name in code: `archiv/2021/berichte.csv` becomes `archiv_2021_berichte_csv`.
fn name_of(path: &str) -> String {
    path.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect()
}
