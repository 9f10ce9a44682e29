//! Keys of the open data never move (open-data.md, "Keys never move"): what is inserted, arrives late or is renamed changes
//! no other row's key.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support;

const MEASURE: &str = "+++\ntitel = \"Digitalisierung\"\nziel = 1\nressort = \"inneres\"\n+++\n";

fn report(year: i32, title: &str, parts: &str) -> String {
    format!("+++\nmassnahme = \"A1\"\njahr = {year}\nressort = \"inneres\"\ntitel = \"{title}\"\n{parts}+++\nText\n")
}

fn step(name: &str, due: &str) -> String {
    format!("[[meilenstein]]\nname = \"{name}\"\nsoll = \"{due}\"\nist = \"offen\"\n")
}

fn indicator(name: &str, plan: &str) -> String {
    format!("[[kennzahl]]\nname = \"{name}\"\neinheit = \"Anzahl\"\nplan = \"{plan}\"\nist = \"1\"\n")
}

/// The keys of a portal with these reports: for each table its rows as „key verlauf“.
fn keys(reports: &[(i32, String)]) -> [BTreeSet<String>; 3] {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("site"));
    support::write(&root, &[("transparenz.toml", support::SETTINGS), ("content/massnahmen/A1.md", MEASURE)]);
    support::write(&root, &[("content/ziele/1.md", "+++\nnummer = 1\ntitel = \"Ziel\"\n+++\n")]);
    support::write(&root, &[("content/strategie/s.md", "+++\ntitel = \"Strategie\"\n+++\n")]);
    support::write(&root, &[("content/ressorts/inneres.md", "+++\ntitel = \"Inneres\"\n+++\n")]);
    for (year, text) in reports {
        support::write(&root, &[(&format!("content/berichte/{year}/A1.md"), text)]);
    }
    support::sound(&root, &out);
    [("meilensteine", "verlauf"), ("kennzahlen", "reihe"), ("aenderungen", "verlauf")]
        .map(|(table, line)| rows(&out, table, line))
}

fn rows(site: &Path, table: &str, line: &str) -> BTreeSet<String> {
    let mut reader = csv::Reader::from_path(site.join(format!("daten/{table}.csv"))).unwrap();
    let at = reader.headers().unwrap().iter().position(|name| name == line).unwrap();
    let rows: Vec<String> =
        reader.records().map(Result::unwrap).map(|row| format!("{} {}", &row[0], &row[at])).collect();
    let keys: BTreeSet<String> = rows.iter().cloned().collect();
    assert_eq!(keys.len(), rows.len(), "no key of {table} twice: {rows:?}");
    keys
}

fn portal(first: &str, second: &str) -> Vec<(i32, String)> {
    vec![(2020, report(2020, "Bericht", first)), (2021, report(2021, "Bericht", second))]
}

fn parts(due: &str, plan: &str) -> String {
    [
        indicator("Akten", plan),
        indicator("Plätze", "10"),
        step("Start", due),
        step("Test", "01.02.2021"),
        step("Test", "01.03.2021"),
        step("Übergabe", due),
    ]
    .concat()
}

#[test]
fn keys_are_made_of_names() {
    let [steps, indicators, changes] = keys(&portal(&parts("01.01.2021", "10"), &parts("01.06.2021", "20")));
    assert!(steps.contains("2020-A1-m-start A1-m-start"), "{steps:?}");
    assert!(steps.contains("2021-A1-m-test~2 A1-m-test~2"), "{steps:?}");
    assert!(indicators.contains("2021-A1-k-plaetze A1-k-plaetze"), "{indicators:?}");
    assert!(changes.contains("2021-A1-termin_spaeter-uebergabe A1-m-uebergabe"), "{changes:?}");
    assert!(changes.contains("2021-A1-plan_angehoben-akten A1-k-akten"), "{changes:?}");
}

#[test]
fn what_is_inserted_at_the_top_changes_no_other_key() {
    let (first, second) = (parts("01.01.2021", "10"), parts("01.06.2021", "20"));
    let before = keys(&portal(&first, &second));
    let inserted = format!("{}{}{second}", indicator("Neu", "3"), step("Ganz neu", "01.01.2021"));
    let after = keys(&portal(&first, &inserted));
    for (before, after) in before.iter().zip(&after) {
        assert!(before.is_subset(after), "{:?}", before.difference(after));
        assert!(before.len() < after.len());
    }
}

#[test]
fn an_older_report_that_arrives_late_changes_no_other_key() {
    let (first, second) = (parts("01.01.2021", "10"), parts("01.06.2021", "20"));
    let before = keys(&portal(&first, &second));
    let mut reports = portal(&first, &second);
    let late = [step("Vorher", "01.01.2020"), step("Übergabe", "01.01.2020"), indicator("Plätze", "5")].concat();
    reports.push((2018, report(2018, "Alt", &late)));
    let after = keys(&reports);
    for (before, after) in before.iter().zip(&after) {
        assert!(before.is_subset(after), "{:?}", before.difference(after));
    }
}

#[test]
fn a_corrected_title_changes_no_key_and_an_id_outlives_a_new_name() {
    let (first, second) = (parts("01.01.2021", "10"), parts("01.06.2021", "20"));
    let before = keys(&portal(&first, &second));
    let retitled = vec![(2020, report(2020, "Anders", &first)), (2021, report(2021, "Ganz anders", &second))];
    assert_eq!(before, keys(&retitled));
    let spelled = second.replace("\"Start\"", "\"START.\"");
    assert_eq!(before, keys(&portal(&first, &spelled)));
    let with_id = |text: &str| text.replace("name = \"Start\"", "id = \"M1\"\nname = \"Start\"");
    let before = keys(&portal(&with_id(&first), &with_id(&second)));
    assert!(before[0].contains("2021-A1-m-M1 A1-m-M1"), "{before:?}");
    let renamed = with_id(&second).replace("\"Start\"", "\"Auftakt\"");
    assert_eq!(before, keys(&portal(&with_id(&first), &renamed)));
}
