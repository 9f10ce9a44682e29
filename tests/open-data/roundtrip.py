"""Reads every format of the open data back with a reader that is not ours and compares it with the canonical JSON.

    python3 tests/open-data/roundtrip.py PROGRAM [PORTAL…]

PROGRAM builds each portal (the repository's own content, the hostile one beside this file, and those given) into a
temporary folder. Formats that the program was built without (SQLite, Parquet: feature `full`) are skipped by name.
Needs requirements.txt. Prints a line for each fault and at the end `N passed, N failed`.
"""

import csv
import datetime
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import urllib.parse
import zipfile
from collections import Counter
from decimal import Decimal
from pathlib import Path

import openpyxl
import pyarrow.parquet
from openpyxl.utils.escape import unescape
from odf import namespaces, opendocument, table as odf_table, text as odf_text

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LONGEST = 32_767
EXPLANATION = ["tabelle", "spalte", "typ", "bedeutung", "regel"]
# One of these becomes a cell of a megabyte: with everything in it that an escape could break.
LONG_MARK = "LANGER TEXT"
LONG_TEXT = ("=Ä😐]]> &amp; <b>'; " * 60_000)[: 1_000_000] + "Ende"

# What keeps a text a text in the CSV for Excel.
GUARD = "\u200b"

csv.field_size_limit(10_000_000)


class Results:
    """Counts checks; says what failed and where."""

    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.skipped = []

    def check(self, name, faults):
        faults = [fault for fault in faults if fault]
        if not faults:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED: {name}: {len(faults)} faults")
        for fault in faults[:5]:
            print(f"  {str(fault)[:400]}")


class Table:
    """A canonical table: its rows as the JSON has them, the columns' types as the sheet „Spalten“ has them."""

    def __init__(self, name, rows, names, types):
        self.name = name
        self.rows = rows
        self.names = names
        self.types = types

    def compare(self, got, same):
        """Faults of `got` (lists of cells) beside the rows; `same(type, want, got, row)` compares two cells."""
        got = [list(row) for row in got]
        if len(got) != len(self.rows):
            yield f"{len(got)} rows instead of {len(self.rows)}"
            return
        for number, (want, cells) in enumerate(zip(self.rows, got), 1):
            if len(cells) != len(self.names):
                yield f"row {number}: {len(cells)} cells instead of {len(self.names)}"
                continue
            for name, cell in zip(self.names, cells):
                if not same(self.types[name], want[name], cell, want):
                    yield f"row {number}, {name}: {shortened(cell)} instead of {shortened(want[name])}"


def shortened(value):
    text = repr(value)
    return text if len(text) < 200 else f"{text[:90]} … {text[-90:]} ({len(text)})"


def canonical(value):
    """A value of the JSON as the CSV has it."""
    if value is None:
        return ""
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def read_json(path):
    return json.loads(path.read_text("utf-8"), parse_float=Decimal)


def read_csv(path, delimiter=","):
    """Header and rows; strict, and with the line ends that RFC 4180 asks for."""
    assert path.read_bytes().endswith(b"\r\n"), f"{path}: no CRLF at the end"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter, strict=True))
    return rows[0], rows[1:]


def same_csv(_type, want, got, _row):
    return got == canonical(want)


def same_excel(kind, want, got, _row):
    text = canonical(want)
    if kind in ("Text", "Adresse"):
        # A character without width keeps a text a text; what begins like a formula has to have it.
        must = text[:1] in tuple("=+-@#\t\r\n ") and text != ""
        return got == GUARD + text or (got == text and not must and not re.fullmatch(r"[\d.,:/ ]*\d[\d.,:/ ]*", text))
    if kind == "Zahl":
        text = text.replace(".", ",")
    return got == text


def units(text):
    return len(text.encode("utf-16-le")) // 2


def same_text(want, got, row):
    """Whether a sheet's text is the canonical one, or is cut where that is too long, with the address of all of it."""
    if want is None or units(want) <= LONGEST:
        return got == want
    kept, mark, note = got.partition(" … [gekürzt; vollständig in https://")
    key = next(iter(row.values()))
    is_marked = mark and note.endswith(f", Zeile {key}]")
    return bool(is_marked) and want.startswith(kept) and LONGEST - 2 < units(got) <= LONGEST


def same_xlsx(kind, want, cell, row):
    if cell.data_type == "f":
        return False
    got = cell.value
    if want is None:
        return got is None
    if kind == "Datum":
        return isinstance(got, datetime.datetime) and got.date().isoformat() == want
    if kind in ("Zahl", "Ganzzahl", "Jahr"):
        return cell.data_type == "n" and float(got) == float(want)
    # Excel undoes these escapes (`_x005F_`) by itself, openpyxl does not.
    return cell.data_type in ("s", "inlineStr") and same_text(want, unescape(got), row)


def same_ods(kind, want, got, row):
    value_type, value = got
    if want is None:
        return value_type is None and value == ""
    if kind == "Datum":
        return value_type == "date" and value == want
    if kind in ("Zahl", "Ganzzahl", "Jahr"):
        return value_type == "float" and Decimal(value) == Decimal(want)
    return value_type == "string" and same_text(want, value, row)


def same_sqlite(kind, want, got, _row):
    if kind == "Zahl" and want is not None:
        return isinstance(got, float) and got == float(want)
    return type(got) is type(want) and got == want


def same_parquet(kind, want, got, _row):
    if want is None:
        return got is None
    if kind == "Datum":
        return isinstance(got, datetime.date) and got.isoformat() == want
    if kind == "Zahl":
        return isinstance(got, Decimal) and abs(got - Decimal(want)) <= Decimal("0.0000000005")
    return type(got) is type(want) and got == want


def ods_sheets(path):
    """Sheets by name: rows of (type, value)."""
    document = opendocument.load(str(path))
    office, table = namespaces.OFFICENS, namespaces.TABLENS
    sheets = {}
    for sheet in document.spreadsheet.getElementsByType(odf_table.Table):
        rows = []
        for row in sheet.getElementsByType(odf_table.TableRow):
            cells = []
            for cell in row.getElementsByType(odf_table.TableCell):
                kind = cell.attributes.get((office, "value-type"))
                kind = None if kind is None else str(kind)
                if kind == "float":
                    value = str(cell.attributes[(office, "value")])
                elif kind == "date":
                    value = str(cell.attributes[(office, "date-value")])
                else:
                    value = "\n".join(paragraph(p) for p in cell.getElementsByType(odf_text.P))
                times = int(cell.attributes.get((table, "number-columns-repeated"), 1))
                cells.extend([(kind, value)] * times)
            rows.append(cells)
        sheets[str(sheet.getAttribute("name"))] = rows
    return sheets


def paragraph(node):
    """The text of a paragraph, with the elements that stand for white space."""
    parts = []
    for child in node.childNodes:
        if child.nodeType == child.TEXT_NODE:
            parts.append(child.data)
        elif child.qname == (namespaces.TEXTNS, "s"):
            parts.append(" " * int(child.attributes.get((namespaces.TEXTNS, "c"), 1)))
        elif child.qname == (namespaces.TEXTNS, "tab"):
            parts.append("\t")
        else:
            parts.append(paragraph(child))
    return "".join(parts)


def check_xlsx(label, path, tables, results):
    book = openpyxl.load_workbook(path)
    for table in tables.values():
        sheet = book[table.name]
        rows = list(sheet.iter_rows())
        faults = list(table.compare(rows[1:], same_xlsx))
        if [cell.value for cell in rows[0]] != table.names:
            faults.append("another header")
        if sheet.freeze_panes != "A2":
            faults.append(f"frozen at {sheet.freeze_panes}")
        if sheet.auto_filter.ref != f"A1:{rows[-1][-1].coordinate}":
            faults.append(f"filter over {sheet.auto_filter.ref}")
        results.check(f"{label}: xlsx {table.name}", faults)
    with zipfile.ZipFile(path) as package:
        results.check(f"{label}: xlsx is whole and has no time", [package.testzip(), *times(package)])


def times(package):
    return [f"{info.filename} of {info.date_time}" for info in package.infolist() if info.date_time[0] != 1980]


def check_ods(label, path, tables, explanation, results):
    sheets = ods_sheets(path)
    for table in tables.values():
        header, *rows = sheets[table.name]
        faults = list(table.compare(rows, same_ods))
        if [value for _, value in header] != table.names:
            faults.append("another header")
        results.check(f"{label}: ods {table.name}", faults)
    got = [[value for _, value in row] for row in sheets["Spalten"]]
    results.check(f"{label}: ods Spalten", [got != explanation and "not as in the XLSX"])
    with zipfile.ZipFile(path) as package:
        first = package.infolist()[0]
        faults = [package.testzip(), *times(package)]
        is_stored = first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED and not first.extra
        faults.append(not is_stored and "mimetype is not the first file as it is")
        # The media type has to stand at byte 38, where tools look for it.
        faults.append(path.read_bytes()[30:84] != b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet" and "no media type")
        results.check(f"{label}: ods is whole and has no time", faults)


def check_sqlite(label, path, tables, explanation, results):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for table in tables.values():
        cursor = database.execute(f'SELECT * FROM "{table.name}"')
        faults = list(table.compare(cursor.fetchall(), same_sqlite))
        if [column[0] for column in cursor.description] != table.names:
            faults.append("another header")
        keys = [row[1] for row in database.execute(f'PRAGMA table_info("{table.name}")') if row[5]]
        faults.append(not keys and "no primary key")
        results.check(f"{label}: sqlite {table.name}", faults)
    foreign = {name: len(database.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()) for name in tables}
    faults = [f"foreign key: {row}" for row in database.execute("PRAGMA foreign_key_check")]
    faults += [row[0] != "ok" and row[0] for row in database.execute("PRAGMA integrity_check")]
    faults += [foreign[name] < 3 and f"{name} has {foreign[name]} foreign keys" for name in ("kennzahlen", "meilensteine")]
    results.check(f"{label}: sqlite keys", faults)
    results.check(f"{label}: sqlite constraints", sqlite_constraints(database, path.parent / "datapackage.json"))
    got = [[cell or "" for cell in row] for row in database.execute("SELECT * FROM spalten")]
    results.check(f"{label}: sqlite spalten", [got != explanation[1:] and "not as in the XLSX"])
    database.close()


def sqlite_constraints(database, package):
    """Faults where a table does not hold its cells to what the Data Package says of them; tried on a copy."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    database.backup(copy)
    copy.execute("PRAGMA foreign_keys = ON")

    def refuses(change):
        copy.execute("SAVEPOINT before")
        try:
            # A table without rows says nothing.
            return copy.execute(change).rowcount == 0
        except sqlite3.IntegrityError:
            return True
        finally:
            copy.execute("ROLLBACK TO before")

    for resource in read_json(package)["resources"]:
        table, schema = resource["name"], resource["schema"]
        references = {key["fields"][0] for key in schema["foreignKeys"]}
        for field in schema["fields"]:
            name, constraints = field["name"], field.get("constraints", {})
            if constraints.get("required") and not refuses(f'UPDATE "{table}" SET "{name}" = NULL'):
                yield f"{table}.{name} may be missing"
            if "enum" in constraints and not refuses(f"UPDATE \"{table}\" SET \"{name}\" = 'x'"):
                yield f"{table}.{name} may be anything"
            if "minimum" in constraints and not refuses(f'UPDATE "{table}" SET "{name}" = {constraints["minimum"] - 1}'):
                yield f"{table}.{name} may be too small"
            if name in references and not refuses(f"UPDATE \"{table}\" SET \"{name}\" = '-1'"):
                yield f"{table}.{name} may lead nowhere"
    copy.close()


def check_parquet(label, folder, tables, results):
    for table in tables.values():
        file = pyarrow.parquet.ParquetFile(folder / f"{table.name}.parquet")
        rows = file.read().to_pylist()
        faults = list(table.compare([row.values() for row in rows], same_parquet))
        if file.schema_arrow.names != table.names:
            faults.append("another header")
        faults.append(file.metadata.created_by != "transparenz" and file.metadata.created_by)
        results.check(f"{label}: parquet {table.name}", faults)


def check_parts(label, public, tables, results):
    """The archive and the reports' own files hold exactly the rows of the tables."""
    data = public / "daten"
    for name in ("berichte", "kennzahlen", "meilensteine"):
        table = tables[name]
        years = sorted(int(folder.name) for folder in (data / "archiv").iterdir())
        faults = [years != sorted({row["berichtsjahr"] for row in tables["berichte"].rows}) and f"years {years}"]
        for year in years:
            want = [row for row in table.rows if row["berichtsjahr"] == year]
            faults.append(read_json(data / f"archiv/{year}/{name}.json") != want and f"{year} JSON")
            part = Table(name, want, table.names, table.types)
            header, rows = read_csv(data / f"archiv/{year}/{name}.csv")
            faults += [header != table.names and f"{year} header", *part.compare(rows, same_csv)]
        results.check(f"{label}: archive {name}", faults)
    base = tables["berichte"].rows[0]["url"].split("berichte/")[0]
    for name in ("kennzahlen", "meilensteine"):
        table, faults = tables[name], []
        for report in tables["berichte"].rows:
            folder = public / urllib.parse.unquote(report["url"].removeprefix(base))
            want = [row for row in table.rows if row["bericht"] == report["bericht"]]
            header, rows = read_csv(folder / f"{name}.csv")
            part = Table(name, want, table.names, table.types)
            faults += [header != table.names and "another header", *part.compare(rows, same_csv)]
            faults.append(read_json(folder / "bericht.json")[name] != want and f"{folder} JSON")
        results.check(f"{label}: {name}.csv of the reports", faults)


def check_cuts(label, data, tables, results):
    """What a department, a goal or a measure reported: rows of the tables and no others."""
    reports = tables["berichte"]
    owners = {"ressorts": "ressort", "ziele": "ziel", "massnahmen": "massnahme"}
    seen = 0
    for folder, column in owners.items():
        faults = []
        for path in sorted((data / folder).glob("*.xlsx")):
            own = [row for row in reports.rows if str(row[column]).lower() == path.stem]
            keys = {row["bericht"] for row in own}
            book = openpyxl.load_workbook(path, read_only=True)
            for name in ("berichte", "kennzahlen", "meilensteine", "aenderungen", "projektziele"):
                header, *rows = book[name].iter_rows(values_only=True)
                want = [row for row in tables[name].rows if row["bericht"] in keys]
                got = Counter(row[0] for row in rows)
                faults.append(list(header) != tables[name].names and f"{path.name} {name}: another header")
                faults.append(got != Counter(next(iter(row.values())) for row in want) and f"{path.name} {name}: other rows")
                seen += len(rows)
            book.close()
            if column != "massnahme":
                header, rows = read_csv(path.with_suffix(".csv"))
                got = {row[0] for row in rows}
                faults.append((header != reports.names or got != keys) and f"{path.stem}.csv: other rows")
        results.check(f"{label}: {folder}", faults)
    results.check(f"{label}: files of single pages", [not seen and "are empty"])


def check_portal(label, public, results):
    data = public / "daten"
    book = openpyxl.load_workbook(data / "transparenzdaten.xlsx", read_only=True)
    explanation = [[cell or "" for cell in row] for row in book["Spalten"].iter_rows(values_only=True)]
    book.close()
    results.check(f"{label}: Spalten", [explanation[0] != EXPLANATION and "another header"])
    types = {}
    for name, column, kind, about, _rule in explanation[1:]:
        types.setdefault(name, {})[column] = kind
        results.check(f"{label}: {name}.{column} is explained", [not about and "no words"])
    tables = {}
    for path in sorted(data.glob("*.json")):
        if path.stem not in types:
            continue
        header, rows = read_csv(data / f"{path.stem}.csv")
        table = tables[path.stem] = Table(path.stem, read_json(path), header, types[path.stem])
        faults = [list(types[path.stem]) != header and "„Spalten“ has other columns"]
        faults += [list(row) != header and "other keys" for row in table.rows]
        results.check(f"{label}: csv {path.stem}", [*faults, *table.compare(rows, same_csv)])
        excel = data / f"excel/{path.stem}.csv"
        header, rows = read_csv(excel, ";")
        faults = [header[0] != "\ufeff" + table.names[0] and "no byte order mark", *table.compare(rows, same_excel)]
        results.check(f"{label}: excel {path.stem}", faults)
    results.check(f"{label}: every table is there", [set(tables) != set(types) and f"{set(types) - set(tables)}"])
    check_xlsx(label, data / "transparenzdaten.xlsx", tables, results)
    check_ods(label, data / "transparenzdaten.ods", tables, explanation, results)
    check_parts(label, public, tables, results)
    if label != "hostile":
        check_cuts(label, data, tables, results)
    if (data / "transparenzdaten.sqlite").exists():
        check_sqlite(label, data / "transparenzdaten.sqlite", tables, explanation, results)
    else:
        results.skipped.append(f"{label}: sqlite")
    if (data / "parquet").exists():
        check_parquet(label, data / "parquet", tables, results)
    else:
        results.skipped.append(f"{label}: parquet")
    return tables


def build(program, root, out):
    command = [program, "build", "--quiet", "--today", "2026-12-31", "--root", root, "--out", out]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{root} does not build:\n{done.stdout}{done.stderr}")


def hostile(folder):
    """The hostile portal, with cells of a megabyte in it."""
    shutil.copytree(HERE / "hostile", folder)
    for path in folder.glob("content/**/*.md"):
        path.write_text(path.read_text("utf-8").replace(LONG_MARK, LONG_TEXT), "utf-8")
    return folder


def main():
    program, *portals = sys.argv[1:]
    results = Results()
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        roots = {"own": ROOT, "hostile": hostile(work / "hostile"), **{Path(path).name: Path(path) for path in portals}}
        for label, root in roots.items():
            build(program, root, work / f"{label}-public")
            tables = check_portal(label, work / f"{label}-public", results)
            if label == "hostile":
                notes = [row["anmerkung"] for row in tables["kennzahlen"].rows]
                results.check("hostile: a megabyte in a cell", [LONG_TEXT not in notes and "is not there"])
    for name in results.skipped:
        print(f"skipped: {name}")
    print(f"{results.passed} passed, {results.failed} failed")
    sys.exit(1 if results.failed else 0)


main()
