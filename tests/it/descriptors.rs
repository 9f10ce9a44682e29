//! A built site describes its open data fully and truly (open-data.md): what the validators of the field do not look at.
//!
//! `tests/open-data/check` holds the same files against the standards, with programs of others.

#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the program writes them in lower case")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use oxrdf::{NamedOrBlankNode, Term, Triple};
use serde_json::Value;
use sha2::{Digest, Sha256};
use transparenz::config::{Overrides, Today};
use transparenz::diagnostic::Diagnostic;
use transparenz::input::resolve::Visibility;
use transparenz::{prepare, publish};
use walkdir::WalkDir;

/// Templates that show what is tested here, so that the tests stand apart from any theme's looks.
const DATA_PAGE: &str = r#"<!doctype html><title>{{ frame.title }}</title><script type="application/ld+json">{{ page.json_ld | safe }}</script>{% for table in page.tables %}{% for file in table.files %}<p>{{ file.name }} {{ file.bytes }} {{ file.sha256 }}</p>{% endfor %}{% endfor %}{% for file in page.whole %}<p>{{ file.name }} {{ file.bytes }} {{ file.sha256 }}</p>{% endfor %}"#;
const REPORT_PAGE: &str = r#"<!doctype html><title>{{ frame.title }}</title><script type="application/ld+json">{{ page.json_ld | safe }}</script>"#;
const OTHER_PAGE: &str = "<!doctype html><title>{{ frame.title }}</title>";

/// A portal in a folder of its own, and its site.
struct Built {
    folder: tempfile::TempDir,
}

impl Built {
    /// The real content.
    fn real() -> Self {
        let built = Self::empty();
        copy(Path::new("content"), &built.root().join("content"));
        let settings = fs::read_to_string("transparenz.toml").unwrap();
        fs::write(
            built.root().join("transparenz.toml"),
            settings.replace("thema = \"bremen\"", "thema = \"pruefung\""),
        )
        .unwrap();
        built.build();
        built
    }

    fn empty() -> Self {
        let built = Self { folder: tempfile::tempdir().unwrap() };
        for (name, text) in templates() {
            built.write(&format!("themes/pruefung/templates/{name}"), text);
        }
        built
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn build(&self) -> publish::Published {
        let prepared = self.prepare();
        let site = prepared.site().value;
        let outcome = publish::swap(&site, self.root(), &self.root().join("public"), false, &|_, _| ());
        let errors: Vec<_> = outcome.diagnostics.iter().filter(|fault| fault.is_error()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        outcome.value.unwrap()
    }

    fn prepare(&self) -> transparenz::Prepared {
        let today = Today::day(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
        let outcome = prepare(self.root(), &Overrides::default(), Visibility { today, drafts: false });
        let errors: Vec<_> = outcome.diagnostics.iter().filter(|fault| fault.is_error()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        outcome.value.unwrap()
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root().join("public").join(path)
    }

    fn bytes(&self, path: &str) -> Vec<u8> {
        fs::read(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap()
    }

    fn json(&self, path: &str) -> Value {
        serde_json::from_slice(&self.bytes(path)).unwrap()
    }

    fn catalogue(&self) -> Graph {
        let turtle = self.bytes("daten/catalog.ttl");
        Graph(oxttl::TurtleParser::new().for_slice(&turtle).collect::<Result<_, _>>().unwrap())
    }

    /// Paths below `daten/` of all files that are there.
    fn data(&self) -> BTreeSet<String> {
        let folder = self.path("daten");
        let files = WalkDir::new(&folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
        files.map(|entry| entry.path().strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/")).collect()
    }
}

fn templates() -> Vec<(String, &'static str)> {
    let mut names = BTreeSet::new();
    let entries = WalkDir::new("src/output/page").into_iter().map(Result::unwrap);
    for source in entries.filter(|entry| entry.file_type().is_file()) {
        let text = fs::read_to_string(source.path()).unwrap();
        names.extend(text.split('"').filter(|word| word.ends_with(".html")).map(str::to_owned));
    }
    let text = |name: &str| match name {
        "data.html" => DATA_PAGE,
        "report.html" => REPORT_PAGE,
        // A part of a page, not a page.
        name if name.ends_with("_row.html") => "<tr></tr>",
        part if part.starts_with("around/") => "",
        _ => OTHER_PAGE,
    };
    names.into_iter().map(|name| (name.clone(), text(&name))).collect()
}

fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file()) {
        let to = to.join(entry.path().strip_prefix(from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(entry.path(), to).unwrap();
    }
}

/// A graph with questions that tests ask.
struct Graph(Vec<Triple>);

const DCAT: &str = "http://www.w3.org/ns/dcat#";
const DCATAP: &str = "http://data.europa.eu/r5r/";
const DCTERMS: &str = "http://purl.org/dc/terms/";
const RDF_TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";

impl Graph {
    fn of_class(&self, class: &str) -> Vec<String> {
        let is_it = |triple: &&Triple| triple.predicate.as_str() == RDF_TYPE && value(&triple.object) == class;
        self.0.iter().filter(is_it).map(subject).collect()
    }

    fn values(&self, of: &str, predicate: &str) -> Vec<String> {
        let is_it = |triple: &&Triple| subject(triple) == of && triple.predicate.as_str() == predicate;
        self.0.iter().filter(is_it).map(|triple| value(&triple.object)).collect()
    }

    fn has(&self, of: &str, predicate: &str) -> bool {
        !self.values(of, predicate).is_empty()
    }

    fn all_below(&self, of: &str, predicate: &str, base: &str) -> bool {
        let values = self.values(of, predicate);
        !values.is_empty() && values.iter().all(|value| value.starts_with(base))
    }
}

fn subject(triple: &Triple) -> String {
    match &triple.subject {
        NamedOrBlankNode::NamedNode(node) => node.as_str().to_owned(),
        NamedOrBlankNode::BlankNode(node) => panic!("{node} has no name"),
    }
}

fn value(term: &Term) -> String {
    match term {
        Term::NamedNode(node) => node.as_str().to_owned(),
        Term::Literal(literal) => literal.value().to_owned(),
        Term::BlankNode(node) => panic!("{node} has no name"),
    }
}

/// The indicators of the EU's metadata quality assessment with their points (data.europa.eu/mqa/methodology).
///
/// Whether addresses answer is held by whether their files are there; whether the metadata conforms, by
/// `tests/open-data` and here by the mandatory properties.
#[test]
fn the_catalogue_scores_405_of_405() {
    let built = Built::real();
    let graph = built.catalogue();
    let datasets = graph.of_class(&format!("{DCAT}Dataset"));
    let distributions = graph.of_class(&format!("{DCAT}Distribution"));
    assert!(datasets.len() >= 7 && distributions.len() >= 13, "{datasets:?} {distributions:?}");
    let dcat = |name: &str| format!("{DCAT}{name}");
    let terms = |name: &str| format!("{DCTERMS}{name}");
    let every_dataset = |predicate: String| datasets.iter().all(|node| graph.has(node, &predicate));
    let every = |predicate: String| distributions.iter().all(|node| graph.has(node, &predicate));
    let below = |nodes: &[String], predicate: String, base: &str| {
        nodes.iter().all(|node| graph.all_below(node, &predicate, base))
    };
    let base = graph.values(&graph.of_class(&dcat("Catalog"))[0], "http://xmlns.com/foaf/0.1/homepage").remove(0);
    let answers = |predicate: String| {
        let urls = distributions.iter().flat_map(|node| graph.values(node, &predicate));
        urls.into_iter().all(|url| built.path(url.strip_prefix(&base).unwrap()).is_file())
    };
    // Formats without a code in the EU's table (SQLite) have their media type only.
    let coded: Vec<String> = distributions.iter().filter(|node| !node.contains(".sqlite#")).cloned().collect();
    let coded_have = |predicate: String| coded.iter().all(|node| graph.has(node, &predicate));
    let machine_readable = ["CSV", "JSON", "XLSX", "ODS", "PARQUET", "ZIP"];
    let is_open = coded.iter().all(|node| {
        let formats = graph.values(node, &terms("format"));
        formats
            .iter()
            .all(|format| machine_readable.iter().any(|known| format.ends_with(&format!("file-type/{known}"))))
    });
    let mandatory = every_dataset(terms("title")) && every_dataset(terms("description")) && every(dcat("accessURL"));
    let indicators = [
        ("findability: keywords", 30, every_dataset(dcat("keyword"))),
        ("findability: categories", 30, every_dataset(dcat("theme"))),
        ("findability: place", 20, every_dataset(terms("spatial"))),
        ("findability: time", 20, every_dataset(terms("temporal"))),
        ("accessibility: access address answers", 50, answers(dcat("accessURL"))),
        ("accessibility: download address", 20, every(dcat("downloadURL"))),
        ("accessibility: download address answers", 30, answers(dcat("downloadURL"))),
        ("interoperability: format", 20, coded_have(terms("format"))),
        ("interoperability: media type", 10, every(dcat("mediaType"))),
        (
            "interoperability: format and media type from a vocabulary",
            10,
            below(&coded, terms("format"), &format!("{AUTHORITY}file-type/"))
                && below(&distributions, dcat("mediaType"), "https://www.iana.org/assignments/media-types/"),
        ),
        ("interoperability: not proprietary", 20, is_open),
        ("interoperability: machine-readable", 20, is_open),
        ("interoperability: conforms to DCAT-AP", 30, mandatory),
        ("reusability: licence", 20, every(terms("license"))),
        (
            "reusability: licence from a vocabulary",
            10,
            below(&distributions, terms("license"), "http://dcat-ap.de/def/licenses/"),
        ),
        ("reusability: access rights", 10, every_dataset(terms("accessRights"))),
        (
            "reusability: access rights from a vocabulary",
            5,
            below(&datasets, terms("accessRights"), &format!("{AUTHORITY}access-right/")),
        ),
        ("reusability: contact", 20, every_dataset(dcat("contactPoint"))),
        ("reusability: publisher", 10, every_dataset(terms("publisher"))),
        ("contextuality: rights", 5, every(terms("rights"))),
        ("contextuality: size", 5, every(dcat("byteSize"))),
        ("contextuality: issued", 5, every_dataset(terms("issued")) && every(terms("issued"))),
        ("contextuality: modified", 5, every_dataset(terms("modified")) && every(terms("modified"))),
    ];
    let mut score = 0;
    for (indicator, points, holds) in indicators {
        println!("{:>3} of {points:>2}  {indicator}", if holds { points } else { 0 });
        assert!(holds, "{indicator}");
        score += points;
    }
    println!("{score} of 405");
    assert_eq!(score, 405);
}

/// What the shapes of DCAT-AP.de do not look at (open-data.md, last of the pitfalls).
#[test]
fn the_catalogue_has_what_the_shapes_miss() {
    let built = Built::real();
    let graph = built.catalogue();
    for class in ["Catalog", "Dataset", "Distribution"] {
        for node in graph.of_class(&format!("{DCAT}{class}")) {
            let stable = format!("{AUTHORITY}planned-availability/STABLE");
            assert_eq!(graph.values(&node, &format!("{DCATAP}availability")), [stable], "{node}");
        }
    }
    for series in graph.of_class(&format!("{DCAT}DatasetSeries")) {
        assert_eq!(graph.values(&series, &format!("{DCTERMS}publisher")).len(), 1, "{series}");
    }
    let mut dates = 0;
    for triple in &graph.0 {
        let Term::Literal(literal) = &triple.object else { continue };
        if literal.datatype().as_str().ends_with("#date") {
            assert!(literal.value().parse::<NaiveDate>().is_ok(), "{triple}");
            dates += 1;
        }
    }
    assert!(dates > 20, "{dates}");
    for distribution in graph.of_class(&format!("{DCAT}Distribution")) {
        assert_eq!(graph.values(&distribution, &format!("{DCTERMS}license")).len(), 1, "{distribution}");
        assert_eq!(
            graph.values(&distribution, &format!("{DCAT}accessURL")),
            graph.values(&distribution, &format!("{DCAT}downloadURL"))
        );
    }
}

#[test]
fn descriptors_list_exactly_the_files_that_are_there() {
    let built = Built::real();
    let there = built.data();
    let is_catalogue = |name: &String| name.starts_with("catalog.") || name.ends_with(".html");
    let packed: BTreeSet<String> = {
        let archive = zip::ZipArchive::new(std::io::Cursor::new(built.bytes("daten/alle-daten.zip"))).unwrap();
        archive.file_names().map(|name| name.unwrap().into_owned()).collect()
    };
    // What a department, a goal or a measure reported, or all in a year, are rows of the tables once more.
    let is_cut = |name: &String| ["ressorts/", "ziele/", "massnahmen/"].iter().any(|folder| name.starts_with(folder));
    let there: BTreeSet<String> = there.into_iter().filter(|name| !is_cut(name)).collect();
    let is_packed = |name: &&String| !is_catalogue(name) && !name.ends_with(".zip") && !name.starts_with("archiv/");
    let expected: BTreeSet<String> = there.iter().filter(is_packed).cloned().collect();
    assert_eq!(packed, expected, "the ZIP holds everything but the ZIPs, the catalogue and what it has already");
    // Tables without rows are alike in JSON.
    let contents: Vec<Vec<u8>> = packed.iter().map(|name| built.bytes(&format!("daten/{name}"))).collect();
    let filled: Vec<&Vec<u8>> = contents.iter().filter(|bytes| bytes.len() > 4).collect();
    assert_eq!(filled.iter().collect::<BTreeSet<_>>().len(), filled.len(), "no file twice");

    let is_data = |name: &String| {
        !is_catalogue(name)
            && !name.starts_with("schema/")
            && !["datapackage.json", "csv-metadata.json", "croissant.json", "openapi.json", "LIESMICH.txt"]
                .contains(&name.as_str())
    };
    let graph = built.catalogue();
    let distributions = graph.of_class(&format!("{DCAT}Distribution"));
    let listed: BTreeSet<String> = distributions
        .iter()
        .map(|node| graph.values(node, &format!("{DCAT}downloadURL")).remove(0))
        .map(|url| url.split_once("/daten/").unwrap().1.to_owned())
        .collect();
    assert_eq!(listed, there.iter().filter(|name| is_data(name)).cloned().collect(), "the catalogue lists all data");

    let tables: BTreeSet<String> =
        there.iter().filter(|name| name.ends_with(".csv") && !name.contains('/')).cloned().collect();
    let package = built.json("daten/datapackage.json");
    let resources = package["resources"].as_array().unwrap().iter().map(|it| it["path"].as_str().unwrap().to_owned());
    assert_eq!(resources.collect::<BTreeSet<_>>(), tables);
    let csvw = built.json("daten/csv-metadata.json");
    let urls = csvw["tables"].as_array().unwrap().iter().map(|it| it["url"].as_str().unwrap().to_owned());
    assert_eq!(urls.collect::<BTreeSet<_>>(), tables);
    let openapi = built.json("daten/openapi.json");
    for name in there.iter().filter(|name| is_data(name) || name.starts_with("catalog.")) {
        assert!(openapi["paths"].get(format!("/daten/{name}")).is_some(), "openapi.json lacks {name}");
    }
}

/// The files of an archive by what stands before each of them, without the list at its end.
fn front_to_back(archive: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut rest = archive;
    while let Some(entry) = rest.strip_prefix(b"PK\x03\x04") {
        let number = |at: usize| usize::from(u16::from_le_bytes([entry[at], entry[at + 1]]));
        let long = |at: usize| usize::try_from(u32::from_le_bytes(entry[at..at + 4].try_into().unwrap())).unwrap();
        let (flags, method, sum) = (number(2), number(4), u32::from_le_bytes(entry[10..14].try_into().unwrap()));
        let (packed, size, name, extra) = (long(14), long(18), number(22), number(24));
        let begin = 26 + name + extra;
        let name = std::str::from_utf8(&entry[26..26 + name]).unwrap().to_owned();
        assert_eq!(flags & 8, 0, "the sizes of {name} stand before it");
        let mut bytes = entry[begin..begin + packed].to_vec();
        if method == 8 {
            let mut inflated = Vec::new();
            flate2::read::DeflateDecoder::new(&bytes[..]).read_to_end(&mut inflated).unwrap();
            bytes = inflated;
        }
        let mut check = flate2::Crc::new();
        check.update(&bytes);
        assert_eq!((check.sum(), bytes.len()), (sum, size), "{name}");
        rest = &entry[begin + packed..];
        files.insert(name, bytes);
    }
    assert!(rest.starts_with(b"PK\x01\x02"), "the list follows the last file");
    files
}

#[test]
fn the_archive_can_be_read_while_it_is_on_its_way() {
    let built = Built::real();
    let files = front_to_back(&built.bytes("daten/alle-daten.zip"));
    assert!(files.len() > 40, "{}", files.len());
    assert!(files.keys().any(|name| name.ends_with(".xlsx")), "also what is compressed already");
    for (name, bytes) in files {
        assert_eq!(bytes, built.bytes(&format!("daten/{name}")), "{name}");
    }
}

#[test]
fn sizes_and_checksums_are_those_of_the_very_files() {
    let built = Built::real();
    let page = built.text("daten/index.html");
    let mut checked = 0;
    for name in built.data() {
        let bytes = built.bytes(&format!("daten/{name}"));
        let sum = transparenz::output::Sha256Sum(Sha256::digest(&bytes).into()).to_string();
        if ["csv", "json", "zip"].iter().any(|ending| name.ends_with(ending)) && page.contains(&format!("<p>{name} ")) {
            assert!(page.contains(&format!("<p>{name} {} {sum}</p>", bytes.len())), "{name} on the page");
            checked += 1;
        }
    }
    assert!(checked >= 13, "{checked}");
}

#[test]
fn every_json_file_is_what_its_schema_says() {
    let built = Built::real();
    let schema = |name: &str| {
        let schema = built.json(&format!("daten/schema/{name}.schema.json"));
        jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    let mut files = vec![
        ("suche/dokumente.json".to_owned(), "dokumente"),
        ("suche/lunr.json".to_owned(), "lunr"),
        ("daten/stand.json".to_owned(), "stand"),
    ];
    for table in
        ["berichte", "kennzahlen", "meilensteine", "massnahmen", "ziele", "ressorts", "abdeckung", "aenderungen"]
    {
        files.push((format!("daten/{table}.json"), table));
    }
    for report in ["2020/d6", "2021/d12", "2021/d40"] {
        files.push((format!("berichte/{report}/bericht.json"), "bericht"));
    }
    for (path, name) in files {
        let value = built.json(&path);
        let errors: Vec<String> = schema(name).iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
    }
}

#[test]
fn a_reports_file_lists_what_its_row_counts() {
    let built = Built::real();
    let file = built.json("berichte/2021/d40/bericht.json");
    for name in ["kennzahlen", "meilensteine"] {
        let listed = file[name].as_array().map(Vec::len);
        assert_eq!(file["bericht"][name].as_u64().and_then(|count| usize::try_from(count).ok()), listed, "{name}");
    }
}

#[test]
fn a_run_that_writes_nothing_makes_everything() {
    let built = Built::real();
    let prepared = built.prepare();
    let site = prepared.site().value;
    let dry = publish::dry_run(&site, &|_, _| ());
    let errors: Vec<&Diagnostic> = dry.diagnostics.iter().filter(|fault| fault.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // All but the files of the search index, of which only the manifest is known before it is made.
    let files = WalkDir::new(built.path("suche")).min_depth(2).into_iter().map(Result::unwrap);
    let indexed = files.filter(|entry| entry.file_type().is_file()).count();
    assert_eq!(dry.value.files + indexed, built.build().files);
}

#[test]
fn two_builds_give_the_same_bytes() {
    let (one, two) = (Built::real(), Built::real());
    for name in one.data() {
        let path = format!("daten/{name}");
        assert!(one.bytes(&path) == two.bytes(&path), "{path}");
    }
}

const HOSTILE: &str = "=1+1 \"'`]]></script><!-- & &amp; \u{202e}abc\u{202c} \u{1f980}\u{200d}; \\ %s {{ x }}\u{2028}";

/// A portal whose every text is [`HOSTILE`], with a cell of a megabyte and a tab that only an escape can write.
fn hostile() -> Built {
    let built = Built::empty();
    let quoted = toml::Value::String(HOSTILE.to_owned()).to_string();
    let big = "ä\"".repeat(350_000);
    let big = toml::Value::String(big).to_string();
    built.write(
        "transparenz.toml",
        &format!(
            "titel = {quoted}\nuntertitel = {quoted}\nbasis_url = \"https://example.org/x/\"\nthema = \"pruefung\"\n\
             [herausgeber]\nname = {quoted}\nkontakt = {{ stelle = {quoted}, email = \"a+b@example.org\", telefon = {quoted} }}\n\
             [lizenz]\nnamensnennung = {quoted}\n[dcat]\nschlagworte = [{quoted}]\nbeschreibung = {quoted}\n"
        ),
    );
    built.write("content/strategie/s.md", &format!("+++\ntitel = {quoted}\n+++\n"));
    built.write("content/ziele/1.md", &format!("+++\nnummer = 1\ntitel = {quoted}\n+++\n"));
    built.write("content/ressorts/r.md", &format!("+++\ntitel = {quoted}\n+++\n"));
    built.write("content/massnahmen/D1.md", "+++\ntitel = \"\\u0009]]>\"\nziel = 1\nressort = \"r\"\n+++\n");
    built.write(
        "content/berichte/2021/D1.md",
        &format!(
            "+++\nmassnahme = \"D1\"\njahr = 2021\nressort = \"r\"\ntitel = {quoted}\nleitziel = {big}\n\
             zusammenfassung = {quoted}\nveroeffentlicht = 2022-03-01\nprojektziele = [{quoted}]\n\
             [[aenderung]]\ndatum = 2022-04-01\ntext = {quoted}\n\
             [[kennzahl]]\nname = {quoted}\neinheit = {quoted}\nplan = {quoted}\nist = \"1\"\n\
             [[meilenstein]]\nname = {quoted}\nsoll = {quoted}\nist = \"-\"\n+++\nText\n"
        ),
    );
    built.build();
    built
}

#[test]
fn no_content_breaks_a_format() {
    let built = hostile();
    let rows: Vec<BTreeMap<String, String>> = csv::Reader::from_path(built.path("daten/berichte.csv"))
        .unwrap()
        .deserialize()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["titel"], HOSTILE, "the canonical CSV has the letter of the report");
    assert_eq!(rows[0]["leitziel"].len(), "ä\"".len() * 350_000);
    let json = built.json("daten/berichte.json");
    assert_eq!(json[0]["titel"], HOSTILE);
    for path in ["daten/datapackage.json", "daten/csv-metadata.json", "daten/openapi.json", "daten/catalog.jsonld"] {
        assert!(built.json(path).is_object(), "{path}");
    }
    for path in ["berichte/2021/d1/index.html", "daten/index.html"] {
        let page = built.text(path);
        let block = page.split_once("application/ld+json\">").unwrap().1.split_once("</script").unwrap().0;
        let value: Value = serde_json::from_str(block).unwrap_or_else(|error| panic!("{path}: {error}\n{block}"));
        assert_eq!(value["name"], HOSTILE, "{path}");
    }
    let turtle = built.catalogue();
    let xml = built.bytes("daten/catalog.rdf");
    let mut from_xml: Vec<Triple> = oxrdfxml::RdfXmlParser::new().for_slice(&xml).collect::<Result<_, _>>().unwrap();
    let mut from_turtle = turtle.0;
    from_xml.sort_by_key(ToString::to_string);
    from_turtle.sort_by_key(ToString::to_string);
    assert_eq!(from_xml, from_turtle);
    for path in ["feed.xml", "ressorts/r/feed.xml", "massnahmen/d1/feed.xml"] {
        let feed = built.text(path);
        let allowed = |letter: char| letter >= ' ' || matches!(letter, '\n' | '\t' | '\r');
        assert!(feed.chars().all(allowed), "{path}: a character that XML cannot carry");
        let titles = elements(&feed, "summary");
        assert_eq!(titles, [HOSTILE], "{path}");
    }
}

/// The texts of all elements of a name.
fn elements(xml: &str, name: &str) -> Vec<String> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    let (mut texts, mut inside) = (Vec::new(), false);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) if start.name().as_ref() == name => {
                inside = true;
                texts.push(String::new());
            }
            Event::End(_) => inside = false,
            Event::Text(text) if inside => texts.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(entity) if inside => {
                let letter = match &*entity {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("{other}"),
                };
                texts.last_mut().unwrap().push(letter);
            }
            Event::Eof => return texts,
            _ => {}
        }
    }
}

#[test]
fn feeds_change_only_where_something_changed() {
    let built = Built::real();
    let of = |path: &str| elements(&built.text(path), "updated");
    let before: Vec<_> = ["massnahmen/d40/feed.xml", "massnahmen/d12/feed.xml"].map(of).into();
    let d12 = fs::read_to_string(built.root().join("content/berichte/2021/D12.md")).unwrap();
    built.write("content/berichte/2021/D12.md", &d12.replacen("+++\n", "+++\ngeaendert = 2027-01-05\n", 1));
    built.build();
    assert_eq!(elements(&built.text("massnahmen/d40/feed.xml"), "updated"), before[0]);
    assert_eq!(elements(&built.text("massnahmen/d12/feed.xml"), "updated"), ["2027-01-05T00:00:00Z"; 2]);
    assert_eq!(elements(&built.text("feed.xml"), "updated")[0], "2027-01-05T00:00:00Z");
    let ids = elements(&built.text("massnahmen/d12/feed.xml"), "id");
    assert!(ids[1].ends_with("/berichte/2021/d12/"), "{ids:?}");
    let modified = built.catalogue();
    let catalogue = modified.of_class(&format!("{DCAT}Catalog")).remove(0);
    assert_eq!(modified.values(&catalogue, &format!("{DCTERMS}modified")), ["2027-01-05"]);
}

/// The types that a shipped server sends, by the endings of names.
fn served_types(text: &str, is_apache: bool) -> BTreeMap<String, String> {
    let mut types = BTreeMap::new();
    let within = |line: &&str| if is_apache { line.starts_with("AddType ") } else { line.ends_with(';') };
    for line in text.lines().map(str::trim).filter(within) {
        let words = line.trim_start_matches("AddType ").trim_end_matches(';').split_whitespace().collect::<Vec<_>>();
        let Some((kind, endings)) = words.split_first() else { continue };
        let (top, _) = kind.split_once('/').unwrap_or_default();
        if ["text", "application", "image", "video"].contains(&top) {
            types.extend(endings.iter().map(|ending| (ending.trim_start_matches('.').to_owned(), (*kind).to_owned())));
        }
    }
    types
}

#[test]
fn the_shipped_servers_send_what_the_interface_says() {
    let built = Built::real();
    let openapi = built.json("daten/openapi.json");
    for (server, is_apache) in [("hosting/nginx.conf", false), ("hosting/apache.conf", true)] {
        let types = served_types(&fs::read_to_string(server).unwrap(), is_apache);
        assert!(types.len() > 15, "{server}: {types:?}");
        for (path, item) in openapi["paths"].as_object().unwrap() {
            let (_, ending) = path.rsplit_once('.').unwrap();
            let said = item["get"]["responses"]["200"]["content"].as_object().unwrap().keys().next();
            assert_eq!(types.get(ending), said, "{server}: {path}");
        }
    }
}
