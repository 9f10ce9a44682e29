//! The editors' reference of keys (`docs/schluessel.md`) says what the program reads.
//!
//! It is made from the tables of keys. After a change of those: `SNAPSHOTS=overwrite cargo test --test it reference`.

use std::fmt::Write;

use transparenz::config::keys::SETTINGS;
use transparenz::input::keys::ALL;
use transparenz::schema::{Key, Kind, VALUE_KEYS};

#[test]
fn the_reference_of_keys_is_what_the_program_reads() {
    snapbox::assert_data_eq!(reference(), snapbox::Data::read_from(std::path::Path::new("docs/schluessel.md"), None));
}

#[test]
fn every_key_says_what_it_means() {
    for (title, keys) in tables() {
        for key in keys {
            assert!(key.about.ends_with('.'), "{title}: {}", key.name);
        }
    }
}

fn tables() -> Vec<(&'static str, &'static [Key])> {
    let mut tables = ALL.to_vec();
    tables.push(("Wert", VALUE_KEYS));
    tables.push(("Einstellungen", SETTINGS));
    tables
}

fn reference() -> String {
    let mut text = String::from(
        "# Alle Schlüssel\n\nDiese Seite wird aus dem Programm erzeugt. **Fett** sind Schlüssel, die da sein müssen. \
         Was jedes Dokument haben kann, steht unter „Alle Dokumente“ und wird bei den übrigen nicht wiederholt.\n",
    );
    for (title, keys) in tables() {
        // Settings are no document: their `lizenz` is a section of its own.
        let has_common = !matches!(title, "Alle Dokumente" | "Wert" | "Einstellungen");
        let common = if has_common { transparenz::input::keys::COMMON } else { &[] };
        let file = match title {
            "Einstellungen" => "\nIn der Datei `transparenz.toml`.\n",
            "Wert" => "\nJeder Wert des Formulars kann auch eine Tabelle mit diesen Schlüsseln sein.\n",
            _ => "",
        };
        write!(text, "\n## {title}\n{file}\n| Schlüssel | Wert | Bedeutung |\n|---|---|---|\n").unwrap();
        rows(&mut text, keys.iter().filter(|key| !common.iter().any(|known| known.name == key.name)), "");
    }
    text
}

fn rows<'k>(text: &mut String, keys: impl Iterator<Item = &'k Key>, prefix: &str) {
    for key in keys {
        let name = format!("`{prefix}{}`", key.name);
        let name = if key.required { format!("**{name}**") } else { name };
        writeln!(text, "| {name} | {} | {} |", kind(key.kind), key.about).unwrap();
        if let Kind::Table(below) | Kind::Tables(below) | Kind::TextOr(below) = key.kind {
            rows(text, below.iter(), &format!("{prefix}{}.", key.name));
        }
    }
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::Text => "Text".into(),
        Kind::Texts => "Liste von Texten".into(),
        Kind::Words => "eigene Wörter, jedes mit einem Text oder einer Liste von Texten".into(),
        Kind::Flag => "`true` oder `false`".into(),
        Kind::Integer(from, to) => format!("ganze Zahl von {from} bis {to}"),
        Kind::Date => "Datum wie `2022-03-15`".into(),
        Kind::Moment => "Datum oder Zeitpunkt wie `2022-03-15T10:00:00`".into(),
        Kind::Written => "wie gedruckt".into(),
        Kind::Value => "wie gedruckt, oder eine Tabelle (siehe „Wert“)".into(),
        Kind::Choice(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" oder "),
        Kind::TextOr(_) => "Text oder Tabelle".into(),
        Kind::Table(_) => "Tabelle".into(),
        Kind::Tables(_) => "Tabellen, jede mit `[[…]]`".into(),
    }
}
