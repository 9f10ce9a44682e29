//! A recipe of the page of downloads gives what the page that it stands for shows (open-data.md): its query runs over the
//! published SQLite file, which has the same tables as the CSV files that it names.
//!
//! `tests/open-data/examples.py` runs the recipes as they are, in the programs that they are for.

use std::path::Path;

use crate::support;
use rusqlite::Connection;
use scraper::{ElementRef, Html, Selector};

fn page(out: &Path, path: &str) -> Html {
    Html::parse_document(&std::fs::read_to_string(out.join(path).join("index.html")).unwrap())
}

fn all<'h>(within: &'h Html, css: &str) -> Vec<ElementRef<'h>> {
    within.select(&Selector::parse(css).unwrap()).collect()
}

/// A recipe's query with the table's name in place of the file's.
fn query(out: &Path, name: &str, table: &str) -> String {
    let page = page(out, "daten");
    let code = all(&page, &format!("code[data-beispiel={name}]"))[0].text().collect::<String>();
    let (before, rest) = code.split_once("read_csv(").unwrap();
    let (file, after) = rest.split_once(')').unwrap();
    assert!(file.contains(&format!("daten/{table}.csv'")), "{file}");
    format!("{before}{table}{after}")
}

/// The milestones of the list of what is overdue, with their days, on all its pages.
fn listed(out: &Path) -> Vec<(String, i64)> {
    let mut found = Vec::new();
    for folder in support::tree(&out.join("befunde/ueberfaellig")).into_keys() {
        let Some(folder) = folder.strip_suffix("index.html") else { continue };
        // Further pages of the list; those of single years are lists of their own.
        if !folder.is_empty() && !folder.starts_with("seite") {
            continue;
        }
        let page = page(out, &format!("befunde/ueberfaellig/{folder}"));
        for row in all(&page, "table.list tbody tr") {
            let cell = |css: &str| row.select(&Selector::parse(css).unwrap()).next().unwrap();
            let days = cell("td[data-worth]").attr("data-worth").unwrap().parse().unwrap();
            found.push((cell("th").text().collect::<String>().trim().to_owned(), days));
        }
    }
    found.sort();
    found
}

fn agree(root: &Path) -> Vec<(String, i64)> {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    support::sound(root, &out);
    let file = Connection::open(out.join("daten/transparenzdaten.sqlite")).unwrap();
    let mut statement = file.prepare(&query(&out, "duckdb-csv", "meilensteine")).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(1)?, row.get::<_, i64>(3)?))).unwrap();
    let mut found: Vec<(String, i64)> = rows.map(Result::unwrap).collect();
    assert!(found.is_sorted_by_key(|(_, days)| -days), "the longest come first: {found:?}");
    found.sort();
    assert_eq!(found, listed(&out));
    found
}

#[test]
fn the_recipe_of_what_is_overdue_gives_the_list_of_what_is_overdue() {
    let found = agree(Path::new("."));
    assert!(found.iter().any(|(_, days)| *days == 274), "also what came after the cut-off: {found:?}");
    let folder = tempfile::tempdir().unwrap();
    for file in transparenz::demo::files(transparenz::demo::Plan { reports: 150, seed: 1 }) {
        support::write(folder.path(), &[(file.path.as_str(), file.text.as_str())]);
    }
    assert!(agree(folder.path()).len() > 20);
}
