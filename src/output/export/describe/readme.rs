//! `LIESMICH.txt`: what the data is, for people, in the ZIP and beside it.

use std::fmt::Write;

use super::Files;
use super::dataset::{citation, data_page, description};
use crate::output::context::Output;
use crate::output::export::tables::{TABLES, Table};
use crate::output::export::{Subject, table_facts};

const CAVEATS: &str = "\
Was beim Rechnen zu beachten ist

- Jede Spalte, die auf _original endet, ist der Buchstabe des Berichts. Was daraus gelesen wurde, steht daneben und
  ersetzt sie nie. Eine Berichtigung steht in _korrektur; gelesen und gerechnet wird dann mit ihr.
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

/// The whole text.
pub(super) fn text(output: &Output<'_>, files: &Files) -> String {
    let settings = output.settings;
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
    line(&format!("Herausgeber: {}", settings.publisher.name));
    line(&format!("Adresse:     {}", data_page(output)));
    if let Some(day) = output.views.last_change() {
        line(&format!("Stand:       {}", day.format("%d.%m.%Y")));
    }
    let terms = settings.licence.terms();
    line(&format!("Lizenz:      {} ({})", terms.title, terms.url));
    if terms.needs_attribution {
        line(&format!("Zu nennen:   {}", settings.licence.attribution));
    }
    line(&format!("Zitieren:    {}", citation(output)));
    line("");
    line("Prüfsummen (SHA-256) und Größen der Tabellen stehen in datapackage.json.");
    line("Die Texte eines Berichts stehen je Bericht unter berichte/<Jahr>/<Maßnahme>/bericht.json im Portal.");
    line("");
    line(CAVEATS);
    let _ = write!(text, "{}{}", file_list(files), columns());
    text
}

fn file_list(files: &Files) -> String {
    let mut text = String::from("Dateien\n\n");
    for file in &files.data {
        let what = match file.subject {
            Subject::Table(name) => TABLES.iter().map(Table::facts).find(|table| table.name == name),
            _ => None,
        };
        let what = what.map_or(file.format.about.de, |table| table.about.de);
        let _ = writeln!(text, "- {} ({}): {what}", file.path(), file.format.name);
    }
    text.push_str(
        "- datapackage.json (JSON): Data Package, Version 2.\n- croissant.json (JSON): Croissant 1.1.\n\n\
         alle-daten.zip hat jede Zeile in jedem Format einmal. Tabellen einzelner Jahre (archiv/), Ressorts, Ziele und \
         Maßnahmen sind Ausschnitte und liegen nur im Portal. csv-daten.zip hat nur die Tabellen in CSV.\n\n",
    );
    text
}

fn columns() -> String {
    let mut text = String::from("Spalten\n");
    for table in table_facts() {
        let _ = write!(text, "\n{} – {}\n{}\n\n", table.name, table.title.de, table.about.de);
        for column in &table.columns {
            let unit = column.unit.map(|unit| format!(" Einheit: {}.", unit.words().de)).unwrap_or_default();
            let rule = column.rule.map(|rule| format!(" Berechnet nach der Regel {rule}.")).unwrap_or_default();
            let _ = writeln!(text, "- {}: {}{unit}{rule}", column.name, column.about_de);
        }
    }
    text
}
