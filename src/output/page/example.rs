//! Examples on the page of downloads, to be pasted as they are: with the portal's own addresses, and only of files that
//! were made. `tests/open-data/examples.py` runs them.

use serde::Serialize;

use crate::output::context::Output;
use crate::output::export::{CSV, DataFile, FileFormat, PARQUET, Subject, Type, ZIP, table_facts};
use crate::output::search;
use crate::output::written::Written;

/// An example.
#[derive(Serialize)]
pub(super) struct Example<'a> {
    /// Its name on the page.
    id: &'static str,
    /// With which program.
    title: &'a str,
    /// What it does.
    about: &'a str,
    /// What is to be pasted.
    code: String,
}

/// The examples for the files of this portal.
pub(super) fn examples<'a>(output: &Output<'a>, files: &[DataFile], written: &dyn Written) -> Vec<Example<'a>> {
    let url = |subject: Subject, format: &FileFormat| {
        let file = files.iter().find(|file| file.subject == subject && file.format == format)?;
        Some(output.settings.base_url.join(&file.address))
    };
    let milestones = url(Subject::Table(TABLE), &CSV);
    let indicators = url(Subject::Table("kennzahlen"), &PARQUET);
    let report = output.portal.reports.first();
    let report = report.map(|report| output.settings.base_url.join(&report.address.join("bericht.json")));
    let all = [
        ("curl", milestones.as_ref().map(|url| format!("curl --fail --remote-name {url}"))),
        ("pruefsumme", checksum(output, files, written)),
        ("bericht", report.map(|url| format!("curl --fail {url}"))),
        ("duckdb-csv", milestones.as_deref().map(duckdb_csv)),
        ("duckdb-parquet", indicators.as_deref().map(duckdb_parquet)),
        ("python", milestones.as_deref().map(python)),
        ("pandas", milestones.as_deref().map(pandas)),
        ("polars", milestones.as_deref().map(polars)),
        ("r", milestones.as_deref().map(r)),
        ("lunr", Some(lunr(output))),
    ];
    let made = all.into_iter().filter_map(|(id, code)| Some((id, code?)));
    made.map(|(id, code)| {
        let word = |kind: &str| output.format.word(&format!("{kind}_{}", id.replace('-', "_")));
        Example { id, title: word("beispiel"), about: word("beispiel_was"), code }
    })
    .collect()
}

/// Everything at once, held against the checksum.
fn checksum(output: &Output<'_>, files: &[DataFile], written: &dyn Written) -> Option<String> {
    let zip = files.iter().find(|file| *file.format == ZIP)?;
    let sum = written.fact(&zip.address)?.sha256;
    let url = output.settings.base_url.join(&zip.address);
    let name = zip.path();
    Some(format!("curl --fail --remote-name {url}\necho \"{sum}  {name}\" | sha256sum --check"))
}

/// The table that the recipes read.
const TABLE: &str = "meilensteine";

/// Its columns whose cells are days, and those whose cells are numbers; all others are texts.
fn typed_columns() -> (Vec<&'static str>, Vec<&'static str>) {
    let columns = table_facts().into_iter().filter(|table| table.name == TABLE).flat_map(|table| table.columns);
    let (mut days, mut numbers) = (Vec::new(), Vec::new());
    for column in columns {
        match column.kind {
            Type::Date => days.push(column.name),
            Type::Integer | Type::Number | Type::Year => numbers.push(column.name),
            Type::Text | Type::Url => {}
        }
    }
    (days, numbers)
}

/// Names in quotation marks, several a line.
fn quoted(names: &[&str]) -> String {
    let lines =
        names.chunks(4).map(|some| some.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", "));
    lines.collect::<Vec<_>>().join(",\n  ")
}

fn duckdb_csv(url: &str) -> String {
    format!(
        "-- Zuerst alles als Text; nur eine leere Zelle ist ein fehlender Wert (NULL).
SELECT massnahme, meilenstein, CAST(soll_bis AS DATE) AS soll_bis, CAST(ueberfaellig_tage AS INTEGER) AS tage
FROM read_csv('{url}', header = true, delim = ',', quote = '\"', nullstr = '', all_varchar = true)
WHERE neuester_bericht = 'ja' AND ueberfaellig_tage IS NOT NULL
ORDER BY tage DESC;"
    )
}

fn duckdb_parquet(url: &str) -> String {
    format!(
        "SELECT ressort, berichtsjahr, count(*) AS kennzahlen, median(zielerreichung_prozent) AS zielerreichung
FROM read_parquet('{url}')
GROUP BY ALL
ORDER BY ALL;"
    )
}

fn python(url: &str) -> String {
    format!(
        "import csv
import io
import urllib.request
from collections import Counter

with urllib.request.urlopen(\"{url}\") as antwort:
    text = io.StringIO(antwort.read().decode(\"utf-8\"), newline=\"\")
zeilen = list(csv.DictReader(text))

for (ressort, status), anzahl in sorted(Counter((zeile[\"ressort\"], zeile[\"status\"]) for zeile in zeilen).items()):
    print(ressort, status, anzahl)"
    )
}

fn pandas(url: &str) -> String {
    let (days, numbers) = typed_columns();
    format!(
        "import pandas as pd

# Zuerst alles als Text: „0010“ und „März 2022“ bleiben, wie sie sind. Nur eine leere Zelle ist ein fehlender Wert.
tabelle = pd.read_csv(\"{url}\", dtype=\"string\", keep_default_na=False, na_values=[\"\"])
tage = [
  {}
]
zahlen = [
  {}
]
tabelle[tage] = tabelle[tage].apply(pd.to_datetime)
tabelle[zahlen] = tabelle[zahlen].apply(pd.to_numeric)

print(tabelle.groupby([\"ressort\", \"status\"]).size())",
        quoted(&days),
        quoted(&numbers)
    )
}

fn polars(url: &str) -> String {
    let (days, numbers) = typed_columns();
    format!(
        "import urllib.request

import polars as pl

# Zuerst alles als Text; nur eine leere Zelle ist ein fehlender Wert (null).
tage = [
  {}
]
zahlen = [
  {}
]
with urllib.request.urlopen(\"{url}\") as antwort:
    tabelle = pl.read_csv(antwort.read(), infer_schema=False)
tabelle = tabelle.with_columns(
    pl.col(tage).str.to_date(), pl.col(zahlen).cast(pl.Float64)
)

print(tabelle.group_by(\"ressort\", \"status\").len().sort(\"ressort\", \"status\"))",
        quoted(&days),
        quoted(&numbers)
    )
}

fn r(url: &str) -> String {
    let (days, numbers) = typed_columns();
    format!(
        "# Zuerst alles als Text; nur eine leere Zelle ist ein fehlender Wert (NA).
meilensteine <- read.csv(
  \"{url}\",
  encoding = \"UTF-8\", na.strings = \"\", colClasses = \"character\"
)
tage <- c(
  {}
)
zahlen <- c(
  {}
)
meilensteine[tage] <- lapply(meilensteine[tage], as.Date)
meilensteine[zahlen] <- lapply(meilensteine[zahlen], as.numeric)
table(meilensteine$ressort, meilensteine$status)",
        quoted(&days),
        quoted(&numbers)
    )
}

/// Loads the index, or each of its parts, and asks for a word that a title of the portal has.
fn lunr(output: &Output<'_>) -> String {
    let folder = output.settings.base_url.join(&crate::model::Address::page(&["suche"]));
    let titles = output.portal.measures.iter().map(|measure| &measure.title).chain([&output.settings.title]);
    let words = titles.flat_map(|title| title.split(|letter: char| !letter.is_alphabetic()));
    let word = words.max_by_key(|word| word.chars().count()).unwrap_or_default();
    let parts = if search::is_in_parts(output) {
        "(await laden(\"teile.json\")).teile"
    } else {
        "[{ lunr: \"lunr.json\", dokumente: \"dokumente.json\" }]"
    };
    format!(
        "// npm install lunr@2 lunr-languages
import lunr from \"lunr\";
import stemmer from \"lunr-languages/lunr.stemmer.support.js\";
import german from \"lunr-languages/lunr.de.js\";

stemmer(lunr);
german(lunr);
const laden = async (datei) => (await fetch(\"{folder}\" + datei)).json();
for (const teil of {parts}) {{
  const index = lunr.Index.load(await laden(teil.lunr));
  const {{ documents }} = await laden(teil.dokumente);
  const titel = new Map(documents.map((eines) => [eines.ref, eines.title]));
  for (const treffer of index.search(\"{word}\").slice(0, 5)) {{
    console.log(titel.get(treffer.ref), treffer.ref);
  }}
}}"
    )
}
