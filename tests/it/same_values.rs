//! HTML, CSV and JSON show identical values: every cell of the report pages is held against both files.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use transparenz::demo::Plan;

type Row = BTreeMap<String, String>;

fn csv_rows(site: &Path, table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(site.join(format!("daten/{table}.csv"))).unwrap();
    let headers = reader.headers().unwrap().clone();
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| headers.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect()).collect()
}

fn json_rows(site: &Path, table: &str) -> Vec<Row> {
    let text = std::fs::read_to_string(site.join(format!("daten/{table}.json"))).unwrap();
    let rows: Vec<BTreeMap<String, Value>> = serde_json::from_str(&text).unwrap();
    rows.iter().map(canonical).collect()
}

fn canonical(row: &BTreeMap<String, Value>) -> Row {
    row.iter().map(|(name, value)| (name.clone(), text(value))).collect()
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The columns that a part of a page shows, with their values: `data-wert` where there is one, else the text.
fn shown(part: ElementRef<'_>, table: &str) -> Row {
    let selector = Selector::parse("[data-spalte]").unwrap();
    let mut shown = Row::new();
    for cell in part.select(&selector) {
        let inside_of = cell.ancestors().filter_map(ElementRef::wrap).find_map(|above| above.attr("data-tabelle"));
        if inside_of.unwrap_or("berichte") != table {
            continue;
        }
        let value = cell.attr("data-wert").map_or_else(|| cell.text().collect::<String>(), str::to_owned);
        let name = cell.attr("data-spalte").unwrap().to_owned();
        if let Some(other) = shown.insert(name.clone(), value.clone()) {
            assert_eq!(other, value, "{name} is shown twice, differently");
        }
    }
    shown
}

fn compare(page: &str, shown: &Row, row: &Row, needed: &[&str]) {
    for (name, value) in shown {
        let expected = row.get(name).unwrap_or_else(|| panic!("{page} shows {name}, which is no column"));
        // HTML folds white space at the ends of a text.
        assert_eq!(value.trim(), expected.trim(), "{page}: {name}");
    }
    for name in needed {
        if row.get(*name).is_some_and(|value| !value.is_empty()) {
            assert!(shown.contains_key(*name), "{page} does not show {name}");
        }
    }
}

fn check(site: &Path) -> usize {
    let (reports, indicators, milestones) =
        (csv_rows(site, "berichte"), csv_rows(site, "kennzahlen"), csv_rows(site, "meilensteine"));
    let row_selector =
        |table: &str| Selector::parse(&format!("table[data-tabelle={table}] tr[data-position]")).unwrap();
    let mut compared = 0;
    for report in &reports {
        let address = report["url"].split('/').rev().skip(1).take(2).collect::<Vec<_>>();
        let page = format!("berichte/{}/{}", address[1], address[0]);
        let html = std::fs::read_to_string(site.join(&page).join("index.html")).unwrap();
        let html = Html::parse_document(&html);
        let shown_report = shown(html.root_element(), "berichte");
        let needed = ["einschaetzung", "befund", "stichtag", "meilensteine_faellig", "meilensteine_ueberfaellig"];
        compare(&page, &shown_report, report, &needed);
        compared += shown_report.len();
        for (table, rows, key, needed) in [
            (
                "kennzahlen",
                &indicators,
                "bericht",
                ["kennzahl", "plan_original", "ist_original", "status", "zielerreichung_prozent", "plan_korrektur"],
            ),
            (
                "meilensteine",
                &milestones,
                "bericht",
                ["meilenstein", "soll_original", "ist_original", "status", "verzug_tage_von", "soll_korrektur"],
            ),
        ] {
            let expected: Vec<&Row> = rows.iter().filter(|row| row[key] == report["bericht"]).collect();
            let found: Vec<ElementRef<'_>> = html.select(&row_selector(table)).collect();
            assert_eq!(found.len(), expected.len(), "{page}: rows of {table}");
            for (part, row) in found.into_iter().zip(expected) {
                let shown = shown(part, table);
                compare(&page, &shown, row, &needed);
                compared += shown.len();
            }
        }
        own_file(site, &page, report, &indicators, &milestones);
    }
    compared
}

/// `bericht.json` has the report's row, and the rows of its indicators and milestones.
fn own_file(site: &Path, page: &str, report: &Row, indicators: &[Row], milestones: &[Row]) {
    let text = std::fs::read_to_string(site.join(page).join("bericht.json")).unwrap();
    let file: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
    let row: BTreeMap<String, Value> = serde_json::from_value(file["bericht"].clone()).unwrap();
    assert_eq!(&canonical(&row), report, "{page}/bericht.json");
    for (list, rows) in [("kennzahlen", indicators), ("meilensteine", milestones)] {
        let expected: Vec<Row> = rows.iter().filter(|row| row["bericht"] == report["bericht"]).cloned().collect();
        let found: Vec<BTreeMap<String, Value>> = serde_json::from_value(file[list].clone()).unwrap();
        assert_eq!(found.iter().map(canonical).collect::<Vec<_>>(), expected, "{page}/bericht.json: {list}");
    }
}

#[test]
fn csv_and_json_have_the_same_rows() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    support::sound(Path::new("."), &site);
    for table in
        ["berichte", "kennzahlen", "meilensteine", "massnahmen", "ziele", "ressorts", "abdeckung", "aenderungen"]
    {
        let (csv, json) = (csv_rows(&site, table), json_rows(&site, table));
        // The real measures have one report each so far: nothing to compare with.
        assert!(!csv.is_empty() || table == "aenderungen", "{table} is empty");
        assert_eq!(csv, json, "{table}");
    }
}

#[test]
fn the_real_reports_show_what_the_tables_say() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    support::sound(Path::new("."), &site);
    let compared = check(&site);
    assert!(compared > 150, "only {compared} values were compared");
}

#[test]
fn so_do_a_hundred_invented_ones_with_every_kind_of_value() {
    let folder = tempfile::tempdir().unwrap();
    let (root, site) = (folder.path().join("portal"), folder.path().join("site"));
    for file in transparenz::demo::files(Plan { reports: 100, seed: 3 }) {
        support::write(&root, &[(&file.path, &file.text)]);
    }
    support::sound(&root, &site);
    let compared = check(&site);
    assert!(compared > 5_000, "only {compared} values were compared");
}
