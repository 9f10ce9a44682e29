//! Examples on the page of downloads, to be pasted as they are: with the portal's own addresses, and only of files that
//! were made. `tests/open-data/examples.py` runs them.

use serde::Serialize;

use crate::output::context::Output;
use crate::output::export::{CSV, DataFile, FileFormat, PARQUET, Subject, ZIP};
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
    let milestones = url(Subject::Table("meilensteine"), &CSV);
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

fn duckdb_csv(url: &str) -> String {
    format!(
        "SELECT massnahme, meilenstein, soll_bis, verzug_tage_von
FROM read_csv('{url}')
WHERE status = 'ueberfaellig'
ORDER BY verzug_tage_von DESC;"
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

fn r(url: &str) -> String {
    format!(
        "meilensteine <- read.csv(
  \"{url}\",
  encoding = \"UTF-8\", na.strings = \"\",
  colClasses = c(soll_original = \"character\", ist_original = \"character\")
)
table(meilensteine$ressort, meilensteine$status)"
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
