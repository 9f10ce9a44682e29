//! Texts as editors write them, from the file to the page, the search and the data (content-model.md, "Text").

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{self, SETTINGS, build, sound, write};
use scraper::{Html, Selector};
use transparenz::diagnostic::render::{Options, render};
use transparenz::diagnostic::{Code, Diagnostic};
use transparenz::language::{Language, Texts};

/// A report with all that Markdown would change or drop.
const TRAPS: &str = "\
Die Prüfer*innen und die Leser*innen haben 2*3 Fragen.

1. Mai 2023: Auftakt
12. Juni 2023: Abgabe

- 3 % gegenüber dem Vorjahr

+ 5 Stellen

> 90 Prozent der Fälle

Beleg[^1] und Lücke[^fehlt].

[^1]: Quittung.

[^1]: Zweitschrift.

[^nie]: Randnotiz.

| Amt | Anträge |
|---|---:|
| Nord | 12 | Überhang |

[Frist]: 31.12.2023

\u{2022} Kaffee
\u{2022} Kuchen

**Ergebnis:**gut

Ort\tZahl
Mitte\t7

## 

[](https://probe.example/anderswo)

![Skizze von `Haus` und **Hof** [Plan](https://plan.example)](skizze.gif \"Nordseite\")

![ ](skizze.gif)

[siehe <https://eins.example> dort](https://zwei.example)

##Ende
";

const WORDS: [&str; 38] = [
    "Prüfer*innen",
    "Leser*innen",
    "2*3",
    "1. Mai",
    "12. Juni",
    "Abgabe",
    "- 3 %",
    "+ 5 Stellen",
    "> 90 Prozent",
    "Beleg",
    "Lücke",
    "[^fehlt]",
    "Quittung",
    "Zweitschrift",
    "Randnotiz",
    "Amt",
    "Anträge",
    "Nord",
    "12",
    "Überhang",
    "Frist",
    "31.12.2023",
    "Kaffee",
    "Kuchen",
    "Ergebnis",
    "gut",
    "Ort",
    "Zahl",
    "Mitte",
    "7",
    "Skizze",
    "Haus",
    "Hof",
    "Plan",
    "Nordseite",
    "siehe",
    "dort",
    "Ende",
];

fn portal(report: &str, page: &str) -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    let report = format!("+++\nmassnahme = \"A1\"\njahr = 2024\nressort = \"x\"\n+++\n{report}");
    let page = format!("+++\ntitel = \"Seite\"\n+++\n{page}");
    let files = [
        ("transparenz.toml", SETTINGS),
        ("content/strategie/s.md", "+++\ntitel = \"S\"\n+++\n"),
        ("content/ziele/1.md", "+++\nnummer = 1\ntitel = \"Z\"\n+++\n"),
        ("content/ressorts/x.md", "+++\ntitel = \"R\"\n+++\n"),
        ("content/massnahmen/A1.md", "+++\ntitel = \"M\"\nziel = 1\nressort = \"x\"\n+++\n"),
        ("content/berichte/2024/A1/index.md", report.as_str()),
        ("content/berichte/2024/A1/skizze.gif", "GIF89a"),
        ("content/seiten/seite.md", page.as_str()),
    ];
    write(&root, &files);
    (folder, root, out)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a report's page says: texts, the numbers of lists, and what is said of pictures.
fn said(html: &str) -> String {
    let html = Html::parse_document(html);
    let prose = html.select(&Selector::parse(".prose").unwrap()).next_back().unwrap();
    let mut said = String::new();
    for node in prose.descendants() {
        if let Some(text) = node.value().as_text() {
            said.push_str(text);
        }
        let Some(element) = node.value().as_element() else { continue };
        if let Some(number) = element.attr("value") {
            said.push_str(&format!("{number}. "));
        } else if element.name() == "li" && said.ends_with('\n') {
            said.push_str("1. ");
        }
        for name in ["alt", "title"] {
            said.push_str(&element.attr(name).map(|text| format!(" {text} ")).unwrap_or_default());
        }
    }
    one_line(&said)
}

/// What the search can find of a report.
fn found(root: &Path) -> String {
    let prepared = support::prepared(root, support::TODAY);
    let mut text = String::new();
    prepared
        .search_engine_documents(|bulk| {
            let lines = std::str::from_utf8(bulk).unwrap().lines();
            let documents = lines.map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
            let report =
                documents.into_iter().find(|it| it["text"].as_str().is_some_and(|text| text.contains("Prüfer")));
            text.push_str(report.as_ref().and_then(|it| it["text"].as_str()).unwrap_or_default());
            Ok(())
        })
        .unwrap();
    one_line(&text)
}

#[test]
fn page_search_and_data_hold_the_same_words() {
    let (_folder, root, out) = portal(TRAPS, "Text.\n");
    sound(&root, &out);
    let read = |path: &str| fs::read_to_string(out.join("berichte/2024/a1").join(path)).unwrap();
    let page = read("index.html");
    let report: serde_json::Value = serde_json::from_str(&read("bericht.json")).unwrap();
    let told =
        [("page", said(&page)), ("search", found(&root)), ("data", one_line(report["sachstand"].as_str().unwrap()))];
    for (place, text) in &told {
        // In the source, marks stand between the words of two entries.
        let missing: Vec<&&str> = WORDS.iter().filter(|word| !text.contains(**word)).collect();
        assert!(missing.is_empty(), "{missing:?} missing in {place}: {text}");
    }
    let document = Html::parse_document(&page);
    let description = document.select(&Selector::parse("meta[name=description]").unwrap()).next().unwrap();
    let description = description.attr("content").unwrap();
    assert!(description.contains("Prüfer*innen") && description.contains("12. Juni 2023"), "{description}");
}

#[test]
fn what_editors_read_of_texts() {
    let (_folder, root, out) = portal(TRAPS, "Text.\n");
    let mut faults: Vec<Diagnostic> = build(&root, &out, false).diagnostics;
    faults.retain(|fault| {
        fault.place().is_some_and(|place| place.source().path().contains("berichte") && place.span().is_some())
    });
    let texts = Language::ALL.iter().map(|language| Texts::embedded(*language));
    let shown: Vec<String> = texts.map(|texts| render(&faults, &texts, Options::default())).collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../diagnostics/shown");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("texts", shown.concat()));
}

/// Every error with its file, line and column.
fn errors(root: &Path, out: &Path) -> Vec<(Code, String, usize, usize)> {
    let faults = build(root, out, false).diagnostics;
    let placed = |fault: &Diagnostic| {
        let place = fault.place().expect("every fault has a place");
        let at = place.position().unwrap();
        (fault.code(), place.source().path().rsplit('/').next().unwrap().to_owned(), at.line, at.column)
    };
    let mut errors: Vec<_> = faults.iter().filter(|fault| fault.is_error()).map(placed).collect();
    errors.sort_by(|a, b| (&a.1, a.2, a.3).cmp(&(&b.1, b.2, b.3)));
    errors
}

#[test]
fn places_are_named_in_letters_or_as_ids_and_in_full() {
    let links = "[a](#größe) [b](#groesse) [c](/seite/#größe) [d](../../seiten/seite.md#Größe)\n\n## Größe\n";
    let page = "[e](https://probe.example/unter/seite/#größe) [f](https://probe.example/unter) [g](#gr%C3%B6%C3%9Fe)\n\n\
                [h](/berichte/2024/a1/#größe) [i](https://probe.example/unter/berichte/2024/a1/#s-groesse)\n\n## Größe\n";
    let (_folder, root, out) = portal(&links.replace("../../", "../../../"), page);
    sound(&root, &out);
    let html = fs::read_to_string(out.join("seite/index.html")).unwrap();
    assert!(
        html.contains("<a href=\"../seite/#s-groesse\">e</a> <a href=\"../\">f</a> <a href=\"#s-groesse\">g</a>"),
        "{html}"
    );
    assert!(html.contains("<a href=\"../berichte/2024/a1/#s-groesse\">h</a>"), "{html}");
}

#[test]
fn every_broken_link_is_named_once_where_it_was_written() {
    let report = "[a](#fehlt) und [b](/seite/#fehlt)\n";
    let page = "[c](https://probe.example/unter/seite/#nirgends)\n\n[d](https://probe.example/unter/weg/), [e](/weg/#da)\n\n\
                [f](/a//b/) [g](/../oben/) [h](/wég/?x=1&y=2#ä) [i](/we%20g/)\n\n[j](fehlt.md#größe)\n";
    let (_folder, root, out) = portal(report, page);
    let found = errors(&root, &out);
    let at = |line, column| move |code| (code, "seite.md".to_owned(), line, column);
    let expected =
        [(Code::BrokenFragment, "index.md".to_owned(), 6, 1), (Code::BrokenFragment, "index.md".to_owned(), 6, 17)];
    assert_eq!(found.len(), 1, "what is broken before the site is made: {found:?}");
    assert_eq!(found[0], at(10, 1)(Code::BrokenLink));
    let (_folder, root, out) = portal(report, &page.replace("[j](fehlt.md#größe)\n", ""));
    let found = errors(&root, &out);
    assert_eq!(found[..2], expected, "{found:#?}");
    let of_page = [
        at(4, 1)(Code::BrokenFragment),
        at(6, 1)(Code::BrokenLink),
        at(6, 40)(Code::BrokenLink),
        at(8, 1)(Code::BrokenLink),
        at(8, 13)(Code::BrokenLink),
        at(8, 28)(Code::BrokenLink),
        at(8, 49)(Code::BrokenLink),
    ];
    assert_eq!(found[2..], of_page);
}

#[test]
fn a_broken_address_of_the_portal_in_the_settings_is_named_where_it_stands() {
    let (_folder, root, out) = portal("Text.\n", "Text.\n");
    let settings = "titel = \"Probe\"\nbasis_url = \"https://probe.example/unter/\"\n\n[herausgeber]\nname = \"Stelle\"\n\
                    kontakt = { email = \"a@probe.example\" }\n\n\
                    [lizenz]\nid = \"cc-by/4.0\"\n\n[gebaerdensprache]\nvideo = \"fehlt mir.mp4\"\n";
    write(&root, &[("transparenz.toml", settings)]);
    assert_eq!(errors(&root, &out), [(Code::BrokenLink, "transparenz.toml".to_owned(), 12, 9)]);
}

#[test]
fn a_broken_address_of_the_portal_in_a_key_is_named_where_it_stands() {
    let (_folder, root, out) = portal("Text.\n", "Text.\n");
    let department = "+++\ntitel = \"R\"\nkontakt = { url = \"https://probe.example/unter/weg/?a=1&b=2\" }\n+++\n";
    let goal = "+++\nnummer = 1\ntitel = \"Z\"\n\n[[quelle]]\ntitel = \"Q\"\n\
                url = \"https://probe.example/unter/seite/#gr%C3%B6%C3%9Fe\"\n+++\n";
    write(&root, &[("content/ressorts/x.md", department), ("content/ziele/1.md", goal)]);
    let found = errors(&root, &out);
    let expected = [(Code::BrokenFragment, "1.md".to_owned(), 7, 7), (Code::BrokenLink, "x.md".to_owned(), 3, 19)];
    assert_eq!(found, expected);
}
