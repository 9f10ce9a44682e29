//! What a figure is called and what it counts are one thing, on pages, in the tables and in `stand.json`: small portals of one
//! measure each, and a demo. Add a case: a report's keys and what its page has to say.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

type Row = BTreeMap<String, String>;

/// A site of measure D1 with a report of each `(year, keys)`.
fn built(settings: &str, reports: &[(i32, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("portal");
    support::write(
        &root,
        &[
            ("transparenz.toml", &format!("{settings}{}", support::SETTINGS)),
            ("content/ressorts/bau.md", "+++\ntitel = \"Bau\"\n+++\n"),
            ("content/strategie/index.md", "+++\ntitel = \"Strategie\"\n+++\nText.\n"),
            ("content/ziele/1.md", "+++\ntitel = \"Ziel\"\nnummer = 1\n+++\nText.\n"),
            ("content/massnahmen/D1.md", "+++\ntitel = \"Ausbau\"\nressort = \"bau\"\nziel = 1\n+++\nText.\n"),
        ],
    );
    for (year, keys) in reports {
        let report = format!("+++\nmassnahme = \"D1\"\njahr = {year}\nressort = \"bau\"\n{keys}\n+++\nText.\n");
        support::write(&root, &[(&format!("content/berichte/{year}/D1.md"), &report)]);
    }
    support::sound(&root, &folder.path().join("public"));
    folder
}

fn page(folder: &tempfile::TempDir, path: &str) -> Html {
    read(&folder.path().join("public"), path)
}

fn read(out: &Path, path: &str) -> Html {
    Html::parse_document(&std::fs::read_to_string(out.join(path).join("index.html")).unwrap())
}

fn all<'h>(page: &'h Html, css: &str) -> Vec<ElementRef<'h>> {
    page.select(&Selector::parse(css).unwrap()).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(page: &Html) -> String {
    words(all(page, "body")[0])
}

fn table(out: &Path, name: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(out.join(format!("daten/{name}.csv"))).unwrap();
    let headers = reader.headers().unwrap().clone();
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| headers.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect()).collect()
}

/// The numbers of a page that an attribute marks, added up by what it says.
fn marked(page: &Html, attribute: &str) -> BTreeMap<String, usize> {
    let found = all(page, &format!("[{attribute}]")).into_iter();
    found.map(|it| (it.attr(attribute).unwrap().to_owned(), words(it).replace('.', "").parse().unwrap())).collect()
}

#[test]
fn what_is_due_and_reached_is_the_same_number_on_pages_in_the_tables_and_in_stand_json() {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for file in transparenz::demo::files(transparenz::demo::Plan { reports: 150, seed: 1 }) {
        support::write(&root, &[(file.path.as_str(), file.text.as_str())]);
    }
    support::sound(&root, &out);
    let rows = table(&out, "berichte");
    let (mut since, mut unreadable) = (0, 0);
    for row in &rows {
        let number = |column: &str| row[column].parse::<usize>().unwrap();
        let key = &row["bericht"];
        let (due, reached) = (number("meilensteine_faellig"), number("meilensteine_faellig_erreicht"));
        assert_eq!(due, reached + number("meilensteine_faellig_nicht_erreicht"), "{key}");
        let path = format!("berichte/{}/{}", row["berichtsjahr"], row["massnahme"].to_lowercase());
        let page = read(&out, &path);
        let parts = marked(&page, "data-einhaltung");
        let part = |name: &str| parts.get(name).copied().unwrap_or(0);
        assert_eq!(part("nicht_gehalten"), number("meilensteine_faellig_nicht_erreicht"), "{key}");
        assert_eq!(part("nicht_lesbar"), number("meilensteine_faellig_nicht_lesbar"), "{key}");
        let total: usize = parts.values().sum();
        assert_eq!(total, due + part("nicht_lesbar"), "{key}");
        assert_eq!(total - part("nicht_gehalten") - part("nicht_lesbar"), reached, "{key}");
        let not_due: usize = marked(&page, "data-nicht-faellig").values().sum();
        assert_eq!(total + not_due, number("meilensteine"), "{key}");
        let told: usize = marked(&page, "data-seither").values().sum();
        assert_eq!(told, number("meilensteine_erreicht_nach_stichtag"), "{key}");
        assert!(reached + told <= number("meilensteine_erreicht"), "{key}");
        (since, unreadable) = (since + told, unreadable + part("nicht_lesbar"));
    }
    assert!(since > 0 && unreadable > 0, "{since} reached since, {unreadable} unreadable");
    let state: Value = serde_json::from_slice(&std::fs::read(out.join("daten/stand.json")).unwrap()).unwrap();
    let newest = || rows.iter().filter(|row| row["neuester_bericht"] == "ja");
    let names = state["zuletzt"].as_object().unwrap().keys().filter(|name| name.starts_with("meilensteine"));
    for name in names {
        let sum: usize = newest().map(|row| row[name].parse::<usize>().unwrap()).sum();
        assert_eq!(state["zuletzt"][name], sum, "{name}");
    }
    let told = text(&read(&out, ""));
    let reached = &state["zuletzt"]["meilensteine_erreicht"];
    assert!(told.contains(&format!("Erreicht sind zusammen {reached}.")), "{reached} in {told}");
}

const STEPS: &str = "stand = 2022-06-30
[[meilenstein]]
name = \"Erster\"
soll = \"30.06.2021\"
ist = \"31.07.2021\"
[[meilenstein]]
name = \"Zweiter\"
soll = \"30.06.2021\"
ist = \"31.01.2022\"
[[meilenstein]]
name = \"Dritter\"
soll = { grund = \"vertraulich\", rechtsgrundlage = \"§ 3 BremIFG\" }
ist = \"offen\"
[[meilenstein]]
name = \"Vierter\"
soll = \"30.06.2023\"
ist = \"offen\"";

#[test]
fn what_was_reached_after_the_cutoff_is_called_so_and_what_is_confidential_too() {
    let site = built("", &[(2021, STEPS)]);
    let page = page(&site, "berichte/2021/d1");
    let parts = marked(&page, "data-einhaltung");
    assert_eq!((parts["verspaetet"], parts["nicht_gehalten"]), (1, 1));
    assert_eq!(marked(&page, "data-nicht-faellig"), [("spaeter".into(), 1), ("vertraulich".into(), 1)].into());
    let told = text(&page);
    for said in [
        "bis zum Stichtag verspätet erreicht1",
        "davon nach dem Stichtag erreicht: 1",
        "erst nach dem Stichtag: am Stichtag fällig und nicht erreicht",
        "Termin vertraulich1",
        "Ein IST-Termin nach dem Tag des Berichts",
    ] {
        assert!(told.contains(said), "{said} in {told}");
    }
    assert!(!told.contains("Ein IST-Termin nach dem Stichtag gilt"), "{told}");
}

#[test]
fn so_it_is_in_english() {
    let told = text(&page(&built("sprache = \"en\"\n", &[(2021, STEPS)]), "berichte/2021/d1"));
    for said in [
        "late, but reached by the cut-off1",
        "of these, reached after the cut-off date: 1",
        "only after the cut-off: due at the cut-off and not reached",
        "date confidential1",
        "A done date after the day of the report",
    ] {
        assert!(told.contains(said), "{said} in {told}");
    }
}

#[test]
fn a_rating_that_is_withheld_is_called_confidential_and_its_change_is_told() {
    let withheld = format!("einschaetzung = {{ grund = \"vertraulich\", rechtsgrundlage = \"§ 3 BremIFG\" }}\n{STEPS}");
    let site = built("", &[(2020, "einschaetzung = \"☹\""), (2021, &withheld)]);
    let told = text(&page(&site, "berichte/2021/d1"));
    assert!(told.contains("Nicht verglichen: Die Einschätzung ist vertraulich."), "{told}");
    assert!(!told.contains("keine Einschätzung erklärt"), "{told}");
    assert!(told.contains("Einschätzung jetzt oder davor vertraulich oder nicht lesbar"), "{told}");
    let rows = table(&site.path().join("public"), "aenderungen");
    let row = rows.iter().find(|row| row["art"] == "einschaetzung_geaendert").unwrap();
    assert_eq!((row["vorher"].as_str(), row["nachher"].as_str()), ("rot", "vertraulich"));
}

#[test]
fn a_chart_says_a_unit_once() {
    for (unit, plan, ist, expected) in [
        ("Prozent", "100 %", "80 %", "IST 80 %, Plan 100 %: 80 %"),
        ("Prozent", "100", "80", "IST 80, Plan 100 Prozent: 80 %"),
        ("Euro", "25.000 €", "20.000", "IST 20.000 Euro, Plan 25.000 €: 80 %"),
        ("Tsd. Euro", "20.000 €", "16", "IST 16 Tsd. Euro, Plan 20.000 €: 80 %"),
        ("Tsd. Euro", "20", "16.000 €", "IST 16.000 €, Plan 20 Tsd. Euro: 80 %"),
        ("Anzahl", "rd. 10", "8", "IST 8, Plan rd. 10 Anzahl: rd. 80 %"),
    ] {
        let indicator = format!("[[kennzahl]]\nname = \"K\"\neinheit = \"{unit}\"\nplan = \"{plan}\"\nist = \"{ist}\"");
        let site = built("", &[(2021, &indicator)]);
        let told = text(&page(&site, "berichte/2021/d1"));
        assert!(told.contains(expected), "{expected} in {told}");
    }
}

#[test]
fn without_a_direction_there_is_no_deviation_either() {
    let site = built("", &[(2021, "[[kennzahl]]\nname = \"K\"\nplan = \"bis zu 90\"\nist = \"80\"")]);
    let page = page(&site, "berichte/2021/d1");
    assert!(all(&page, "[data-spalte=abweichung]").is_empty(), "{}", text(&page));
    let rows = table(&site.path().join("public"), "kennzahlen");
    assert_eq!((rows[0]["begruendung"].as_str(), rows[0]["abweichung"].as_str()), ("richtung_offen", ""));
}

const CONSPICUOUS: &str = "einschaetzung = \"☺\"
[[meilenstein]]
name = \"Erster\"
soll = \"30.06.2020\"
ist = \"offen\"";

#[test]
fn the_start_page_lists_what_it_counts_and_speaks_of_one_as_one() {
    for (language, settings) in [("de", ""), ("en", "sprache = \"en\"\n")] {
        let site = built(settings, &[(2020, CONSPICUOUS), (2021, "einschaetzung = \"☺\"")]);
        let home = page(&site, "");
        assert!(all(&home, "section[aria-labelledby=auffaellig]").is_empty(), "{}", text(&home));
        let goal = all(&home, "a[href*='ziele/1']")[0].attr("href").unwrap().trim_start_matches("./").to_owned();
        let told = format!("{} {}", text(&home), text(&page(&site, &goal)));
        let (right, wrong) = match language {
            "de" => (
                ["0 von 1 Bericht fällt auf", "Zu der Maßnahme dieses Ziels liegt ein Bericht vor."],
                ["von 1 Berichten", "der 1 Maßnahmen"],
            ),
            _ => (
                ["0 of 1 report stands out", "The measure of this goal has a report."],
                ["of 1 reports", "the 1 measures"],
            ),
        };
        assert!(right.iter().all(|words| told.contains(words)), "{right:?} in {told}");
        assert!(!wrong.iter().any(|words| told.contains(words)), "{wrong:?} in {told}");
    }
}

#[test]
fn a_document_without_a_day_takes_none_of_others() {
    let site = built("", &[(2022, "veroeffentlicht = 2024-01-05"), (2023, "")]);
    let citation = |path: &str| words(all(&page(&site, path), ".citation")[0]);
    assert!(citation("berichte/2022/d1").contains("Stand: 05.01.2024."), "{}", citation("berichte/2022/d1"));
    assert!(!citation("berichte/2023/d1").contains("Stand:"), "{}", citation("berichte/2023/d1"));
}
