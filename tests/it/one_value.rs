//! A reported value is written in one way wherever it stands: on every page of a site, a word that was corrected has its
//! correction and its note beside it, and a value that was withheld says so with its reason.

use std::path::Path;

use crate::support;
use scraper::{ElementRef, Html, Selector};

/// Words that stand nowhere else in `tests/cases/one-value`, each with what belongs to it.
const CORRECTED: [(&str, [&str; 2]); 8] = [
    ("71.000 €", ["17.000 €", "Ziffern vertauscht."]),
    ("9100", ["910", "Eine Null zu viel."]),
    ("8O3", ["803", "Buchstabe statt Ziffer."]),
    ("701", ["107", "Von hinten gelesen."]),
    ("11.02.2012", ["11.02.2021", "Zahlendreher im Jahr."]),
    ("gestern", ["vorgestern", "Rückfrage läuft."]),
    ("29", ["920", "Abgeschnitten."]),
    ("12.03.2032", ["12.03.2022", "Vertippt."]),
];

/// What belongs together stands in one of these.
const CELLS: [&str; 7] = ["td", "dd", "li", "th", "p", "text", "figcaption"];

fn site() -> (tempfile::TempDir, Vec<(String, Html)>) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    support::write(&root, &[("transparenz.toml", support::SETTINGS)]);
    for (path, bytes) in support::tree(Path::new("tests/cases/one-value/portal")) {
        support::write(&root, &[(path.as_str(), std::str::from_utf8(&bytes).unwrap())]);
    }
    support::sound(&root, &out);
    // The page of downloads shows rows of tables, in which a correction has a column of its own.
    let is_page =
        |path: &str| Path::new(path).extension().is_some_and(|it| it == "html") && !path.starts_with("daten/");
    let pages = support::tree(&out).into_iter().filter(|(path, _)| is_page(path));
    let pages = pages.map(|(path, bytes)| (path, Html::parse_document(&String::from_utf8(bytes).unwrap()))).collect();
    (folder, pages)
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text says a word, and not only a part of a longer one.
fn says(text: &str, word: &str) -> bool {
    let is_part = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric());
    text.match_indices(word)
        .any(|(at, _)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + word.len()..].chars().next()))
}

/// Everything that says a word on a page, each as the whole of the cell, entry or sentence that it stands in.
fn told(page: &Html, word: &str) -> Vec<String> {
    let mut told = Vec::new();
    for node in page.root_element().descendants() {
        let Some(text) = node.value().as_text() else { continue };
        let above = || node.ancestors().filter_map(ElementRef::wrap);
        if !says(text, word) || above().any(|it| ["script", "title", "code"].contains(&it.value().name())) {
            continue;
        }
        let cell = above().find(|it| CELLS.contains(&it.value().name())).or_else(|| above().nth(1));
        told.push(cell.map(words).unwrap_or_default());
    }
    told
}

#[test]
fn a_corrected_word_stands_nowhere_without_its_correction_and_its_note() {
    let (_folder, pages) = site();
    for (word, beside) in CORRECTED {
        let mut places = 0;
        for (path, page) in &pages {
            for cell in told(page, word) {
                places += 1;
                for belongs in beside {
                    assert!(says(&cell, belongs.trim_end_matches('.')), "{path}: „{word}“ without „{belongs}“: {cell}");
                }
                assert!(cell.contains("Berichtigt"), "{path}: {cell}");
            }
        }
        assert!(places > 1, "{word} stands at {places} places");
    }
}

#[test]
fn so_do_the_dates_of_lists_beside_the_delay_that_is_computed_from_them() {
    let (_folder, pages) = site();
    let cells = |path: &str, word: &str| {
        let page = pages.iter().find(|(name, _)| name == path).unwrap();
        told(&page.1, word)
    };
    for (path, word) in [
        ("befunde/ueberfaellig/index.html", "12.03.2032"),
        ("befunde/ueberfaellig/2021/index.html", "11.02.2012"),
        ("befunde/verschoben/index.html", "11.02.2012"),
        ("befunde/verschoben/index.html", "12.03.2032"),
        ("befunde/unlesbar/index.html", "gestern"),
        ("massnahmen/a1/index.html", "11.02.2012"),
        ("massnahmen/a1/index.html", "12.03.2032"),
        ("massnahmen/a1/index.html", "9100"),
        ("berichte/2022/a1/index.html", "9100"),
        ("aenderungen/2022/index.html", "11.02.2012"),
        ("aenderungen/2022/index.html", "29"),
        ("jahre/2021/druck/index.html", "71.000 €"),
        ("jahre/2021/druck/index.html", "701"),
    ] {
        assert!(!cells(path, word).is_empty(), "{path} does not show {word}");
    }
}

/// The text of every row, card or entry of a page that leads to a report.
fn rows_of(page: &Html, report: &str) -> Vec<String> {
    let links = Selector::parse("tr a, li a").unwrap();
    let leads = |link: &ElementRef<'_>| link.attr("href").is_some_and(|href| href.ends_with(report));
    let rows = page.select(&links).filter(leads).filter_map(|link| {
        link.ancestors().filter_map(ElementRef::wrap).find(|it| ["tr", "li"].contains(&it.value().name()))
    });
    rows.map(words).collect()
}

#[test]
fn a_withheld_rating_is_shown_as_withheld_and_a_corrected_one_as_corrected() {
    let (_folder, pages) = site();
    let (mut withheld, mut corrected) = (0, 0);
    for (path, page) in &pages {
        for row in rows_of(page, "berichte/2022/a1/") {
            assert!(!row.contains("keine Einschätzung"), "{path}: {row}");
            if row.contains("vertraulich") {
                withheld += 1;
                assert!(row.contains("§ 5 BremIFG") && row.contains("Bis zum Ende der Prüfung."), "{path}: {row}");
            }
        }
        for row in rows_of(page, "berichte/2022/a2/").iter().filter(|row| row.contains("negativ")) {
            corrected += 1;
            for part in ["Berichtigt: rot", "Im Bericht steht: gruen", "Nach Rücksprache."] {
                assert!(row.contains(part), "{path}: {row}");
            }
        }
    }
    assert!(withheld > 3 && corrected > 3, "{withheld} and {corrected} places");
    let report = |path: &str| {
        let page = &pages.iter().find(|(name, _)| name == path).unwrap().1;
        words(page.select(&Selector::parse(".declared").unwrap()).next().unwrap())
    };
    assert!(report("berichte/2021/a1/index.html").contains("Berichtigt: ☹"));
    assert!(report("berichte/2021/a1/index.html").contains("Beim Ausfüllen verrutscht."));
    assert!(report("berichte/2022/a1/index.html").contains("vertraulich Rechtsgrundlage: § 5 BremIFG"));
}
#[test]
fn a_withheld_plan_is_not_called_missing() {
    let (_folder, pages) = site();
    let mut places = 0;
    for (path, page) in &pages {
        for row in page.select(&Selector::parse("tr").unwrap()).map(words).filter(|row| row.starts_with("Angebote")) {
            places += 1;
            assert!(row.contains("vertraulich") && row.contains("§ 6 BremIFG"), "{path}: {row}");
            assert!(!row.contains("ohne Plan"), "{path}: {row}");
        }
    }
    assert!(places > 1, "{places} places");
}

#[test]
fn sets_of_reports_count_a_withheld_rating_as_withheld() {
    let (_folder, pages) = site();
    let page = |path: &str| pages.iter().find(|(name, _)| name == path).map(|(_, page)| page.root_element()).unwrap();
    for path in ["index.html", "ziele/index.html", "jahre/index.html", "ressorts/index.html"] {
        let ratings = page(path).select(&Selector::parse(".ratings").unwrap()).map(words).collect::<Vec<_>>();
        assert!(ratings.iter().any(|it| it.contains("1 × vertraulich")), "{path}: {ratings:?}");
        assert!(ratings.iter().all(|it| !it.contains("keine Einschätzung")), "{path}: {ratings:?}");
    }
    let list = page("berichte/einschaetzung/vertraulich/index.html");
    assert_eq!(list.select(&Selector::parse("tbody tr").unwrap()).count(), 1);
    let flows = words(page("jahre/2022/index.html"));
    assert!(flows.contains("keine oder vertrauliche Einschätzung"));
}
