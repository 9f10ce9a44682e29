//! The open data of Bremen's own content and of a hostile portal, read back at library level.
//!
//! Every format is read back cell by cell by other programs in `tests/open-data/roundtrip.py`; here stands what needs no
//! other program: the formats in CSV and JSON say the same, and two makings give the same bytes.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde_json::Value;
use transparenz::config::{Overrides, Today};
use transparenz::input::resolve::Visibility;
use transparenz::model::Address;
use transparenz::output::{Memory, Site};
use transparenz::{Prepared, prepare};

const TABLES: [&str; 8] =
    ["berichte", "kennzahlen", "meilensteine", "massnahmen", "ziele", "ressorts", "abdeckung", "aenderungen"];

fn portal(root: &Path) -> Prepared {
    let today = Today::day(NaiveDate::from_ymd_opt(2026, 12, 31).unwrap());
    let outcome = prepare(root, &Overrides::default(), Visibility { today, drafts: false });
    let errors: Vec<_> = outcome.diagnostics.iter().filter(|fault| fault.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    outcome.value.unwrap()
}

/// Bremen's portal and the hostile one, whose long text is a megabyte.
fn portals(check: impl Fn(&Site<'_>)) {
    check(&portal(Path::new(".")).site().value);
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new("tests/open-data/hostile"), folder.path());
    check(&portal(folder.path()).site().value);
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target: PathBuf = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).unwrap();
        } else {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            std::fs::write(target, text.replace("LANGER TEXT", &"=😐]]>".repeat(100_000))).unwrap();
        }
    }
}

fn made(site: &Site<'_>, address: &str) -> Vec<u8> {
    let address = Address::file(address);
    let job = site.jobs().iter().find(|job| job.artefacts().any(|artefact| artefact.address == address));
    let memory = Memory::default();
    job.unwrap_or_else(|| panic!("{address} is not made")).run(&memory).unwrap();
    memory.take(&address).unwrap()
}

/// Header and rows of a CSV.
fn csv(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(bytes);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The same of a JSON table, as the CSV has it. Numbers as the JSON writes them, since a double would lose digits.
fn json(bytes: &[u8]) -> Vec<Vec<String>> {
    let rows: Vec<std::collections::BTreeMap<String, Box<serde_json::value::RawValue>>> =
        serde_json::from_slice(bytes).unwrap();
    let cell = |value: &serde_json::value::RawValue| match serde_json::from_str(value.get()).unwrap() {
        Value::Null => String::new(),
        Value::String(text) => text,
        _ => value.get().to_owned(),
    };
    rows.iter().map(|row| row.values().map(|value| cell(value)).collect()).collect()
}

/// Rows with their cells in the order of the columns' names, as `json` has them.
fn by_name(mut table: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let header = table.remove(0);
    let mut order: Vec<usize> = (0..header.len()).collect();
    order.sort_by_key(|column| &header[*column]);
    table.iter().map(|row| order.iter().map(|column| row[*column].clone()).collect()).collect()
}

#[test]
fn csv_and_json_say_the_same() {
    portals(|site| {
        for table in TABLES {
            let of_csv = by_name(csv(&made(site, &format!("daten/{table}.csv")), b','));
            assert_eq!(of_csv, json(&made(site, &format!("daten/{table}.json"))), "{table}");
        }
    });
}

#[test]
fn excel_gets_the_same_cells_in_its_own_form() {
    portals(|site| {
        for table in TABLES {
            let excel = made(site, &format!("daten/excel/{table}.csv"));
            let rows = csv(excel.strip_prefix(b"\xEF\xBB\xBF").unwrap(), b';');
            let canonical = csv(&made(site, &format!("daten/{table}.csv")), b',');
            assert_eq!(rows.len(), canonical.len());
            for (cell, want) in rows.iter().flatten().zip(canonical.iter().flatten()) {
                let guarded = cell.strip_prefix('\u{200B}');
                let is_number = want.parse::<rust_decimal::Decimal>().is_ok();
                let plain = if is_number { cell.replace(',', ".") } else { cell.clone() };
                assert!(guarded == Some(want) || plain == *want, "{cell:.100} is not {want:.100}");
                let would_run = cell.starts_with(['=', '+', '@', '\t', '\r', '\n', ' ']);
                assert!(!would_run, "{cell:.100} would run");
            }
        }
    });
}

#[test]
fn the_archive_and_the_reports_files_are_parts_of_the_tables() {
    portals(|site| {
        for table in ["berichte", "kennzahlen", "meilensteine"] {
            let all = csv(&made(site, &format!("daten/{table}.csv")), b',');
            let year = all[0].iter().position(|name| name == "berichtsjahr").unwrap();
            for cut in ["2020", "2021"] {
                let want: Vec<_> =
                    all.iter().enumerate().filter(|(row, cells)| *row == 0 || cells[year] == cut).collect();
                let got = csv(&made(site, &format!("daten/archiv/{cut}/{table}.csv")), b',');
                assert_eq!(got, want.into_iter().map(|(_, cells)| cells.clone()).collect::<Vec<_>>(), "{cut} {table}");
            }
        }
        let archived = |table| site.artefacts().any(|it| it.address.as_str().ends_with(&format!("2021/{table}.csv")));
        assert!(!archived("massnahmen"), "measures count over all years");
    });
    let prepared = portal(Path::new("."));
    let own = csv(&made(&prepared.site().value, "berichte/2021/d40/meilensteine.csv"), b',');
    let all = csv(&made(&prepared.site().value, "daten/meilensteine.csv"), b',');
    assert_eq!(own[1..], *all[1..].iter().filter(|row| row[1] == "2021-D40").cloned().collect::<Vec<_>>());
}

#[test]
fn two_makings_give_the_same_bytes() {
    portals(|site| {
        let mut addresses = vec!["daten/transparenzdaten.xlsx".to_owned(), "daten/transparenzdaten.ods".to_owned()];
        if cfg!(feature = "full") {
            addresses.push("daten/transparenzdaten.sqlite".to_owned());
            addresses.extend(TABLES.map(|table| format!("daten/parquet/{table}.parquet")));
        }
        let first: Vec<Vec<u8>> = addresses.iter().map(|address| made(site, address)).collect();
        // The times in a ZIP count in steps of two seconds.
        std::thread::sleep(std::time::Duration::from_millis(2100));
        for (address, first) in addresses.iter().zip(first) {
            assert!(made(site, address) == first, "{address} is another one");
        }
    });
}

#[test]
fn formats_of_the_feature_are_there_with_it_only() {
    let prepared = portal(Path::new("."));
    let site = prepared.site().value;
    let has = |ending: &str| site.artefacts().any(|artefact| artefact.address.as_str().ends_with(ending));
    assert!(has(".xlsx") && has(".ods"));
    assert_eq!((has(".sqlite"), has(".parquet")), (cfg!(feature = "full"), cfg!(feature = "full")));
}
