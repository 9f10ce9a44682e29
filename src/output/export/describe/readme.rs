//! `LIESMICH.txt`: what the data is, for people, in the ZIP and beside it; in the language of the portal.

use std::fmt::Write;

use super::Files;
use super::dataset::{citation, data_page, description};
use crate::language::Language;
use crate::output::bilingual::Words;
use crate::output::context::Output;
use crate::output::export::tables::{TABLES, Table};
use crate::output::export::{Subject, table_facts};

const CAVEATS_DE: &str = "\
Was beim Rechnen zu beachten ist

- Jede Spalte, die auf _original endet, ist der Wortlaut des Berichts. Was daraus gelesen wurde, steht daneben und
  ersetzt ihn nie. Eine Berichtigung steht in _korrektur; gelesen und gerechnet wird dann mit ihr.
- Ein Termin ist immer ein Zeitraum von _von bis _bis. „2022“ reicht vom 1. Januar bis zum 31. Dezember; aus einem Jahr
  wird kein Tag. Deshalb hat auch ein Verzug ein unteres und ein oberes Ende.
- Leere Zelle (CSV) und null (JSON) heißen: fehlt. Warum, sagt _lesart: offen, keine_angabe, nicht_zutreffend,
  vertraulich oder nicht_lesbar. Null ist etwas anderes als 0.
- Zahlen verschiedener Einheiten stehen in einer Spalte untereinander; die Einheit steht in der Spalte einheit. Bilden Sie
  keine Summen über Einheiten hinweg.
- Die Kurzeinschätzung (einschaetzung) ist erklärt, der Befund (befund) ist berechnet. Beide stehen nebeneinander.
- Jeder Bericht zählt eine Sache neu: Ein Meilenstein, der in drei Berichten überfällig war, hat drei Zeilen. Summen über
  alle Jahre zählen also je Bericht. Wer Dinge und nicht Berichte zählt, nimmt nur neuester_bericht = ja.
- Schlüssel bleiben: Sie sind aus der id der Redaktion gemacht, sonst aus dem Namen, nie aus der Stelle. verlauf und reihe
  sagen, was über die Jahre dasselbe ist.
- Was ein Wort in einer Spalte bedeutet, sagt codes.csv, auf Deutsch und Englisch.
- Neue Spalten kommen hinten an. Lesen Sie Spalten deshalb nach ihrem Namen, nicht nach ihrer Stelle.
";

const CAVEATS_EN: &str = "\
What to mind when computing

- Every column that ends in _original has the words of the report as they stand there. What was read from them stands
  beside them and never replaces them. A correction stands in _korrektur; it is then what is read and computed with.
- A date is always a period from _von to _bis. \"2022\" lasts from 1 January to 31 December; no year becomes a day. So a
  delay has a lower and an upper end as well.
- An empty cell (CSV) and null (JSON) mean: missing. _lesart says why: offen (open), keine_angabe (no statement),
  nicht_zutreffend (not applicable), vertraulich (confidential) or nicht_lesbar (unreadable). Null is not the same as 0.
- Numbers of different units stand in one column; the unit stands in the column einheit. Do not add up across units.
- The rating (einschaetzung) is declared, the finding (befund) is computed. They stand side by side.
- Every report counts a thing anew: a milestone that was overdue in three reports has three rows. So sums over all years
  count once a report. To count things and not reports, take only neuester_bericht = ja.
- Keys stay: they are made from the editors' id, else from the name, never from the position. verlauf and reihe say what
  is the same over the years.
- What a word in a column means is told by codes.csv, in German and English.
- New columns come at the end. So read columns by their name and not by their position.
";

/// The words that stand around the facts, in one language.
struct Frame {
    publisher: &'static str,
    address: &'static str,
    state: &'static str,
    licence: &'static str,
    attribution: &'static str,
    citation: &'static str,
    elsewhere: &'static str,
    caveats: &'static str,
    files: &'static str,
    further_files: &'static str,
    columns: &'static str,
}

const GERMAN: Frame = Frame {
    publisher: "Herausgeber: ",
    address: "Adresse:     ",
    state: "Stand:       ",
    licence: "Lizenz:      ",
    attribution: "Zu nennen:   ",
    citation: "Zitieren:    ",
    elsewhere: "Prüfsummen (SHA-256) und Größen der Tabellen stehen in datapackage.json.\n\
        Die Texte eines Berichts stehen je Bericht unter berichte/<Jahr>/<Maßnahme>/bericht.json im Portal.",
    caveats: CAVEATS_DE,
    files: "Dateien",
    further_files: "- datapackage.json (JSON): Data Package, Version 2.\n- croissant.json (JSON): Croissant 1.1.\n\n\
        alle-daten.zip hat jede Zeile in jedem Format einmal. Tabellen einzelner Jahre (archiv/), Ressorts, Ziele und \
        Maßnahmen sind Ausschnitte und liegen nur im Portal. csv-daten.zip hat nur die Tabellen in CSV.\n\n",
    columns: "Spalten",
};

const ENGLISH: Frame = Frame {
    publisher: "Publisher:   ",
    address: "Address:     ",
    state: "As of:       ",
    licence: "Licence:     ",
    attribution: "To be named: ",
    citation: "Cite as:     ",
    elsewhere: "Checksums (SHA-256) and sizes of the tables stand in datapackage.json.\n\
        The texts of a report stand in the portal, under berichte/<year>/<measure>/bericht.json for each.",
    caveats: CAVEATS_EN,
    files: "Files",
    further_files: "- datapackage.json (JSON): Data Package, version 2.\n- croissant.json (JSON): Croissant 1.1.\n\n\
        alle-daten.zip has every row once in every format. Tables of single years (archiv/), departments, goals and \
        measures are extracts and lie in the portal only. csv-daten.zip has only the tables in CSV.\n\n",
    columns: "Columns",
};

/// The whole text.
pub(super) fn text(output: &Output<'_>, files: &Files) -> String {
    let settings = output.settings;
    let language = settings.language;
    let frame = match language {
        Language::German => &GERMAN,
        Language::English => &ENGLISH,
    };
    let mut text = String::new();
    let mut line = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    line(&settings.title);
    line(&"=".repeat(settings.title.chars().count()));
    line("");
    line(&description(output));
    line("");
    line(&format!("{}{}", frame.publisher, settings.publisher.name));
    line(&format!("{}{}", frame.address, data_page(output)));
    if let Some(day) = output.views.last_change() {
        line(&format!("{}{}", frame.state, output.format.day(day)));
    }
    let terms = settings.licence.terms();
    line(&format!("{}{} ({})", frame.licence, terms.title, terms.url));
    if terms.needs_attribution {
        line(&format!("{}{}", frame.attribution, settings.licence.attribution));
    }
    line(&format!("{}{}", frame.citation, citation(output)));
    line("");
    line(frame.elsewhere);
    line("");
    line(frame.caveats);
    let _ = write!(text, "{}{}", file_list(files, frame, language), columns(frame, language));
    text
}

fn file_list(files: &Files, frame: &Frame, language: Language) -> String {
    let mut text = format!("{}\n\n", frame.files);
    for file in &files.data {
        let what = match file.subject {
            Subject::Table(name) => TABLES.iter().map(Table::facts).find(|table| table.name == name),
            _ => None,
        };
        let what = what.map_or(file.format.about, |table| table.about);
        let _ = writeln!(text, "- {} ({}): {}", file.path(), file.format.name, own(what, language));
    }
    text.push_str(frame.further_files);
    text
}

fn columns(frame: &Frame, language: Language) -> String {
    let mut text = format!("{}\n", frame.columns);
    for table in table_facts() {
        let (title, about) = (own(table.title, language), own(table.about, language));
        let _ = write!(text, "\n{} – {title}\n{about}\n\n", table.name);
        for column in &table.columns {
            let unit = column.unit.map(|unit| own(unit.words(), language));
            let (about, unit, rule) = match language {
                Language::German => (
                    column.about_de,
                    unit.map(|unit| format!(" Einheit: {unit}.")),
                    column.rule.map(|rule| format!(" Berechnet nach der Regel {rule}.")),
                ),
                Language::English => (
                    column.about_en,
                    unit.map(|unit| format!(" Unit: {unit}.")),
                    column.rule.map(|rule| format!(" Computed by the rule {rule}.")),
                ),
            };
            let (unit, rule) = (unit.unwrap_or_default(), rule.unwrap_or_default());
            let _ = writeln!(text, "- {}: {about}{unit}{rule}", column.name);
        }
    }
    text
}

const fn own(words: Words, language: Language) -> &'static str {
    match language {
        Language::German => words.de,
        Language::English => words.en,
    }
}
