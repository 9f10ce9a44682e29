"""Holds a built site against the standards of its files: JSON Schema, OpenAPI, Atom, ZIP, RDF.

Each check reads the files as anyone would, with programs that know nothing of the generator.
"""

import datetime
import hashlib
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

import jsonschema
import openapi_spec_validator
import rdflib
import rdflib.compare

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = pathlib.Path(sys.argv[1])
DATA = SITE / "daten"
faults = []


def unique(pairs):
    """An object of JSON in which no name stands twice."""
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError(f"a name stands twice: {names}")
    return dict(pairs)


def load(path):
    return json.loads(path.read_text("utf-8"), object_pairs_hook=unique)


def expect(condition, what):
    if not condition:
        faults.append(what)


def schemas():
    """Every JSON file has a schema or is itself a description, and is what its schema says."""
    named = {path.name.removesuffix(".schema.json"): load(path) for path in DATA.glob("schema/*.schema.json")}
    validators = {}
    for name, schema in named.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        validators[name] = jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        )
    checked = 0
    for path in sorted(SITE.rglob("*.json")):
        place = path.relative_to(SITE).as_posix()
        if path.parent == DATA / "schema" or place in (
            "daten/datapackage.json",
            "daten/csv-metadata.json",
            "daten/croissant.json",
            "daten/openapi.json",
        ):
            continue
        name = path.stem
        if place.startswith("suche/"):
            name = re.sub(r"^(lunr|dokumente)-.*", r"\1", name)
        if name not in validators:
            if place.startswith("daten/") or place.startswith("berichte/"):
                faults.append(f"{place}: no schema")
            continue
        for error in validators[name].iter_errors(load(path)):
            faults.append(f"{place}: {error.json_path}: {error.message[:200]}")
            break
        checked += 1
    return f"{checked} files against {len(named)} schemas"


def openapi():
    """The description is valid, and every address in it exists."""
    description = load(DATA / "openapi.json")
    openapi_spec_validator.validate(description)
    for path, item in description["paths"].items():
        filled = path
        for parameter in item.get("parameters", []):
            filled = filled.replace("{" + parameter["name"] + "}", str(parameter["example"]))
        expect((SITE / filled.lstrip("/")).is_file(), f"openapi.json: {filled} does not exist")
    return f"{len(description['paths'])} paths"


def feeds():
    """RFC 4287: what feeds and entries must have, and that ids are unique and dates are moments."""
    moment = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
    count = 0
    for path in sorted(SITE.rglob("feed.xml")):
        place = path.relative_to(SITE).as_posix()
        root = ElementTree.parse(path).getroot()
        expect(root.tag == ATOM + "feed", f"{place}: no feed")
        entries = root.findall(ATOM + "entry")
        expect(len(root.findall(ATOM + "author")) == 1, f"{place}: one author")
        own = [link.get("href") for link in root.findall(ATOM + "link") if link.get("rel") == "self"]
        expect(len(own) == 1 and own[0].endswith("/" + place), f"{place}: its own address {own}")
        ids = [entry.findtext(ATOM + "id") for entry in entries]
        expect(len(ids) == len(set(ids)), f"{place}: an id stands twice")
        days = []
        for element in [root, *entries]:
            for name in ("id", "title", "updated"):
                expect(len(element.findall(ATOM + name)) == 1, f"{place}: exactly one {name}")
            expect(re.match(r"^https?://\S+$", element.findtext(ATOM + "id")), f"{place}: an id is an address")
            for name in ("updated", "published"):
                for text in (found.text for found in element.findall(ATOM + name)):
                    expect(moment.match(text or ""), f"{place}: {text} is no moment")
                    datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
            alternates = [
                (link.get("type"), link.get("hreflang"))
                for link in element.findall(ATOM + "link")
                if link.get("rel", "alternate") == "alternate"
            ]
            expect(len(alternates) == len(set(alternates)), f"{place}: two alternates of one kind")
            expect(alternates, f"{place}: an alternate stands for the missing content")
            days.append(element.findtext(ATOM + "updated"))
        expect(not entries or days[0] == max(days[1:]), f"{place}: as new as its newest entry")
        expect(days[1:] == sorted(days[1:], reverse=True), f"{place}: the newest first")
        order = [child.tag for child in root]
        expect(ATOM + "entry" not in order or order.index(ATOM + "entry") > order.index(ATOM + "author"), place)
        count += 1
    return f"{count} feeds"


def archive():
    """The ZIPs hold the files beside them, to the byte; that of everything leaves out what has its rows in the tables."""
    with zipfile.ZipFile(DATA / "csv-daten.zip") as packed:
        expect(packed.testzip() is None, "csv-daten.zip: damaged")
        expect("berichte.csv" in packed.namelist(), "csv-daten.zip lacks berichte.csv")
        for name in packed.namelist():
            if name.endswith(".csv"):
                expect(packed.read(name) == (DATA / name).read_bytes(), f"csv-daten.zip: {name} differs")
    with zipfile.ZipFile(DATA / "alle-daten.zip") as packed:
        expect(packed.testzip() is None, "alle-daten.zip: damaged")
        names = packed.namelist()
        expect("LIESMICH.txt" in names and "datapackage.json" in names, "alle-daten.zip: LIESMICH and datapackage.json")
        for name in names:
            expect(packed.read(name) == (DATA / name).read_bytes(), f"alle-daten.zip: {name} differs")
        beside = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*") if path.is_file()}
        cuts = ("archiv/", "massnahmen/", "ressorts/", "ziele/")
        left_out = {name for name in beside if name.endswith(".zip") or name.startswith(("catalog.", *cuts))}
        missing = {name for name in beside - left_out - set(names) if not name.endswith(".html")}
        expect(not missing, f"alle-daten.zip lacks {sorted(missing)}")
    return f"{len(names)} files"


def catalogue():
    """The three writings say the same, and sizes and checksums are those of the very files."""
    graphs = [
        rdflib.Graph().parse(DATA / name, format=kind)
        for name, kind in (("catalog.ttl", "turtle"), ("catalog.rdf", "xml"), ("catalog.jsonld", "json-ld"))
    ]
    first = rdflib.compare.to_isomorphic(graphs[0])
    for other in graphs[1:]:
        second = rdflib.compare.to_isomorphic(other)
        expect(first == second, f"catalogue: {[len(part) for part in rdflib.compare.graph_diff(first, second)]}")
    dcat, spdx = rdflib.Namespace("http://www.w3.org/ns/dcat#"), rdflib.Namespace("http://spdx.org/rdf/terms#")
    home = rdflib.URIRef("http://xmlns.com/foaf/0.1/homepage")
    base = str(next(graphs[0].objects(None, home)))
    count = 0
    for node, url in graphs[0].subject_objects(dcat.downloadURL):
        content = (SITE / str(url).removeprefix(base)).read_bytes()
        expect(int(graphs[0].value(node, dcat.byteSize)) == len(content), f"{url}: size")
        checksum = graphs[0].value(graphs[0].value(node, spdx.checksum), spdx.checksumValue)
        expect(str(checksum) == hashlib.sha256(content).hexdigest(), f"{url}: checksum")
        count += 1
    return f"{len(graphs[0])} statements, {count} distributions"


def data_package():
    """Every size and checksum is that of the very file."""
    package = load(DATA / "datapackage.json")
    for resource in package["resources"]:
        content = (DATA / resource["path"]).read_bytes()
        expect(resource["bytes"] == len(content), f"{resource['path']}: size")
        expect(resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest(), f"{resource['path']}: checksum")
    return f"{len(package['resources'])} resources"


def data_blocks():
    """JSON-LD in pages is JSON, and nothing in it ends its element."""
    count = 0
    for path in SITE.rglob("*.html"):
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script', path.read_text("utf-8"), re.S):
            expect("<" not in block, f"{path}: an element in a block of data")
            json.loads(block, object_pairs_hook=unique)
            count += 1
    return f"{count} blocks"


for check in (schemas, openapi, feeds, archive, catalogue, data_package, data_blocks):
    before = len(faults)
    try:
        found = check()
    except Exception as error:  # noqa: BLE001
        faults.append(f"{check.__name__}: {type(error).__name__}: {error}")
        found = ""
    print(f"{check.__name__}: {'ok' if len(faults) == before else 'FAILED'} {found}")
for fault in faults:
    print("  " + fault)
sys.exit(bool(faults))
