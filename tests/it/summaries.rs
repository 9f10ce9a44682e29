//! What a page sums up agrees with the table below it, on every page of a demo portal: the parts of a breakdown are disjoint
//! and add up to the total beside them, and are as many as the rows that say so; the sentence over the dates of a measure
//! counts what its table shows.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support;
use scraper::{ElementRef, Html, Selector};

fn demo_site() -> (tempfile::TempDir, Vec<(String, Html)>) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for file in transparenz::demo::files(transparenz::demo::Plan { reports: 400, seed: 11 }) {
        support::write(&root, &[(file.path.as_str(), file.text.as_str())]);
    }
    support::sound(&root, &out);
    (folder, pages(&out))
}

fn case_site() -> (tempfile::TempDir, Vec<(String, Html)>) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    support::write(&root, &[("transparenz.toml", support::SETTINGS)]);
    for (path, bytes) in support::tree(Path::new("tests/cases/years/portal")) {
        support::write(&root, &[(path.as_str(), std::str::from_utf8(&bytes).unwrap())]);
    }
    support::sound(&root, &out);
    (folder, pages(&out))
}

fn pages(out: &Path) -> Vec<(String, Html)> {
    let files = support::tree(out).into_iter().filter(|(path, _)| path.ends_with("index.html"));
    files.map(|(path, bytes)| (path, Html::parse_document(&String::from_utf8(bytes).unwrap()))).collect()
}

fn all<'h>(within: ElementRef<'h>, css: &str) -> Vec<ElementRef<'h>> {
    within.select(&Selector::parse(css).unwrap()).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn number(text: &str) -> usize {
    text.replace('.', "").parse().unwrap_or_else(|_| panic!("{text:?} is no number"))
}

/// In which part of the breakdown a row counts, by its words alone; none where the milestone was not due.
fn part_of(state: &str) -> Option<&'static str> {
    let says = |words: &str| state.contains(words);
    match () {
        () if says("am Stichtag noch nicht fällig") => None,
        () if says("am Stichtag fällig und nicht erreicht") || says("überfällig") => Some("nicht_gehalten"),
        () if says("zu einem verschobenen Termin") => Some("zum_verschobenen_termin"),
        () if says("pünktlich erreicht") => Some("zum_ersten_termin"),
        () if says("verspätet erreicht") => Some("verspaetet"),
        () if says("Pünktlichkeit unbestimmt") => Some("unbestimmt"),
        () if says("nicht lesbar") && says("am Stichtag fällig") => Some("nicht_lesbar"),
        () => None,
    }
}

type Parts = BTreeMap<String, usize>;

/// The parts of the breakdown on a page that occur, and their total.
fn breakdown(page: &Html) -> Option<(Parts, usize)> {
    let root = page.root_element();
    let total = all(root, "[data-summe]").first().map(|it| number(&words(*it)))?;
    let parts = all(root, "[data-einhaltung]").into_iter();
    let parts = parts.map(|it| (it.attr("data-einhaltung").unwrap().to_owned(), number(&words(it))));
    Some((parts.filter(|(_, count)| *count > 0).collect(), total))
}

/// How many rows of a table there are of each part.
fn parts_of_rows(states: impl Iterator<Item = String>) -> Parts {
    let mut parts = Parts::new();
    for part in states.filter_map(|state| part_of(&state)) {
        *parts.entry(part.to_owned()).or_default() += 1;
    }
    parts
}

fn breakdowns_agree(pages: &[(String, Html)]) -> usize {
    let mut compared = 0;
    for (path, page) in pages {
        let Some((parts, total)) = breakdown(page) else { continue };
        assert_eq!(parts.values().sum::<usize>(), total, "{path}: the parts do not add up: {parts:?}");
        let (rows, column) = match path.split('/').next().unwrap() {
            "berichte" => ("[data-tabelle=meilensteine] tbody tr", 3),
            _ => (".figures-table:has(#meilensteine-zahlen) tbody tr", usize::MAX),
        };
        let rows = all(page.root_element(), rows);
        if rows.is_empty() {
            // Where no date of a milestone is known there is no chart, and nothing was due.
            assert_eq!(total, 0, "{path} has no table");
            continue;
        }
        let state = |row: ElementRef<'_>| {
            let cells = all(row, "th, td");
            words(cells[column.min(cells.len() - 1)])
        };
        assert_eq!(parts, parts_of_rows(rows.into_iter().map(state)), "{path}");
        compared += 1;
    }
    compared
}

/// The numbers that a sentence says, in their order.
fn numbers(sentence: &str) -> Vec<usize> {
    sentence.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty()).map(number).collect()
}

/// What the ledger's sentence says has to be what its rows show.
fn ledgers_agree(pages: &[(String, Html)]) -> (usize, usize) {
    let (mut compared, mut alone) = (0, 0);
    for (path, page) in pages.iter().filter(|(path, _)| path.starts_with("massnahmen/")) {
        let Some(section) = all(page.root_element(), "section[aria-labelledby=terminverlauf]").first().copied() else {
            continue;
        };
        let sentence = words(all(section, "p")[0]);
        let rows = all(section, ".ledger tbody tr");
        let years = all(section, ".ledger thead th").len() - 4;
        let shifts: Vec<String> = rows.iter().map(|row| words(all(*row, "td")[1])).collect();
        let count = |end: &str| shifts.iter().filter(|shift| shift.contains(end)).count();
        let (later, earlier, same) = (count("verschoben"), count("vorgezogen"), count("unverändert"));
        let told = numbers(&sentence);
        assert_eq!(told.first(), Some(&rows.len()), "{path}: {sentence}");
        if years == 1 {
            assert!(sentence.contains("noch nicht vergleichen"), "{path}: {sentence}");
            assert_eq!((told.len(), later + earlier + same), (1, 0), "{path}: {sentence}");
            alone += 1;
        } else if later + earlier + same == 0 {
            assert!(sentence.contains("Es lässt sich nichts vergleichen"), "{path}: {sentence}");
        } else {
            assert_eq!(told[1..], [later + earlier + same, later, earlier, same], "{path}: {sentence}");
            compared += 1;
        }
    }
    (compared, alone)
}

/// Every group of figures about due milestones adds up: all = reached + not reached + unreadable.
fn figures_add_up(pages: &[(String, Html)]) -> usize {
    let mut compared = 0;
    for (path, page) in pages {
        for figures in all(page.root_element(), "dl.figures:has(.came)") {
            let terms = |css: &str| all(figures, css).first().map(|it| words(*it)).unwrap_or_default();
            let figure = |css: &str| number(&terms(&format!("{css} dd")));
            let all_due = number(&words(all(figures, ".figure dd")[0]));
            let unreadable = numbers(&terms(".figure dt .added"))
                .first()
                .copied()
                .filter(|_| terms(".figure dt").contains("nicht lesbar"));
            let (came, slipped) = (figure(".came"), figure(".slipped"));
            assert_eq!(all_due, came + slipped + unreadable.unwrap_or(0), "{path}");
            assert_eq!(numbers(&terms(".came .added")).iter().sum::<usize>(), came, "{path}: how they were reached");
            compared += 1;
        }
        for row in all(page.root_element(), "tr:has(> td[data-worth] + td.number + td.number)") {
            let cells: Vec<Vec<usize>> = all(row, "td.number").into_iter().map(|cell| numbers(&words(cell))).collect();
            let [due, came, slipped] = &cells[..3] else { continue };
            let unreadable = due.get(1).copied().unwrap_or(0);
            assert_eq!(due[0], came[0] + slipped[0] + unreadable, "{path}: {}", words(row));
        }
    }
    compared
}

#[test]
fn every_summary_of_the_demo_agrees_with_its_table() {
    let (_folder, pages) = demo_site();
    assert!(breakdowns_agree(&pages) > 400, "few pages have a breakdown");
    let (compared, alone) = ledgers_agree(&pages);
    assert!(compared > 50, "{compared} ledgers compare years");
    assert!(alone > 0, "no measure has a single report");
    assert!(figures_add_up(&pages) > 10, "few pages have figures");
}

#[test]
fn so_do_those_of_a_portal_of_every_case() {
    let (_folder, pages) = case_site();
    assert!(breakdowns_agree(&pages) > 5);
    assert!(ledgers_agree(&pages).0 > 1);
    assert!(figures_add_up(&pages) > 5);
}

/// Those that became better into a year: on the page of the year, on that of its changes and, for the newest, on the start
/// page.
#[test]
fn every_page_counts_the_same_ratings_as_better() {
    for (_folder, pages) in [demo_site(), case_site()] {
        let page = |path: &str| pages.iter().find(|(name, _)| name == path).map(|(_, page)| page.root_element());
        let years: Vec<&str> = pages
            .iter()
            .filter_map(|(path, _)| path.strip_prefix("jahre/")?.strip_suffix("/index.html"))
            .filter(|year| year.len() == 4)
            .collect();
        let mut compared = 0;
        for year in &years {
            let of_year = page(&format!("jahre/{year}/index.html")).unwrap();
            let Some(changes) = page(&format!("aenderungen/{year}/index.html")) else { continue };
            for (moved, kind) in [("besser", "einschaetzung_besser"), ("schlechter", "einschaetzung_schlechter")] {
                let here = all(of_year, &format!("#{moved} > h3"));
                let here = here.first().map_or(0, |it| numbers(&words(*it))[0]);
                let there = all(changes, &format!("#{kind}"));
                let there = there.first().map_or(0, |it| *numbers(&words(*it)).last().unwrap());
                assert_eq!(here, there, "{year}: {moved}");
                compared += here;
                if Some(year) == years.last() {
                    let home = page("index.html").unwrap();
                    let links = all(home, ".ratings a.counted, .ratings li");
                    let told = links.into_iter().map(words).find(|it| it.contains(moved)).unwrap();
                    assert_eq!(numbers(&told)[0], here, "start page: {told}");
                }
            }
        }
        assert!(compared > 0);
    }
}

#[test]
fn what_is_overdue_is_ranked_by_days_at_the_cutoff_and_running_measures_come_first() {
    let (_folder, pages) = demo_site();
    let (mut ranked, mut ended) = (0, 0);
    for (path, page) in pages.iter().filter(|(path, _)| path.starts_with("befunde/ueberfaellig/")) {
        let rows = all(page.root_element(), "table.list tbody tr");
        let keys: Vec<(bool, i64)> = rows
            .iter()
            .map(|row| {
                let cells = all(*row, "td, th");
                let days: i64 = cells[1].attr("data-worth").unwrap().parse().unwrap();
                assert_eq!(numbers(&words(cells[1])), [usize::try_from(days).unwrap()], "{path}");
                assert!(!words(cells[5]).is_empty(), "{path}: a row without department");
                (words(cells[6]).contains("; Maßnahme "), -days)
            })
            .collect();
        assert!(keys.is_sorted(), "{path}: {keys:?}");
        ranked += keys.len();
        ended += keys.iter().filter(|(is_ended, _)| *is_ended).count();
    }
    assert!(ranked > 100 && ended > 0, "{ranked} rows, {ended} of ended measures");
}
