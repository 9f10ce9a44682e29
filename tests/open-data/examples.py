"""Runs the examples of the page of downloads as a reader would paste them.

    python3 tests/open-data/examples.py PROGRAM [PORTAL…]

PROGRAM builds the repository's own portal (and those given) for an address on this machine, where it is served while the
examples run: curl and sha256sum in a shell, Python with this one (pandas and polars from requirements.txt), SQL in DuckDB, and the search
index in Node with the packages of `tests/package.json`. R runs where it is installed and is looked at elsewhere, which is
said: its example must name the same file as the others. Every address that an example names must be there. Prints a line
for each fault and at the end `N passed, N failed`.
"""

import csv
import functools
import html.parser
import http.server
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.parse
from pathlib import Path

import duckdb

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
failures = []
passed = 0


def check(what, is_right, detail=""):
    global passed
    if is_right:
        passed += 1
    else:
        failures.append(what)
        print(f"FAILED: {what}: {str(detail)[:600]}")


class Examples(html.parser.HTMLParser):
    """The texts of all `<code data-beispiel="…">`, as a browser shows them."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = {}
        self.open = None

    def handle_starttag(self, _tag, attributes):
        name = dict(attributes).get("data-beispiel")
        if name:
            self.open = name
            self.found[name] = ""

    def handle_endtag(self, tag):
        if tag == "code":
            self.open = None

    def handle_data(self, data):
        if self.open:
            self.found[self.open] += data


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def run(command, folder, **options):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, **options)


def rows_of(public, table):
    with (public / f"daten/{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def query(code, base, public):
    """SQL in DuckDB. Its extension for the web comes from its maker's server, so files are read from where they lie."""
    local = code.replace(base, f"{public}/")
    assert local != code, "no address of the portal in the example"
    return duckdb.connect().execute(local).fetchall()


def shell_examples(label, found, public, folder):
    done = run(["bash", "-c", found["curl"]], folder)
    same = (folder / "meilensteine.csv").read_bytes() == (public / "daten/meilensteine.csv").read_bytes()
    check(f"{label}: curl", done.returncode == 0 and same, done.stderr)
    done = run(["bash", "-c", found["pruefsumme"]], folder)
    check(f"{label}: pruefsumme", done.returncode == 0 and "alle-daten.zip: OK" in done.stdout, done.stdout + done.stderr)
    done = run(["bash", "-c", found["bericht"]], folder)
    check(f"{label}: bericht", "kennzahlen" in json.loads(done.stdout or "{}"), done.stderr)


def code_examples(label, found, public, folder):
    milestones = rows_of(public, "meilensteine")
    done = run([sys.executable, "-c", found["python"]], folder)
    total = sum(int(line.rsplit(" ", 1)[1]) for line in done.stdout.splitlines())
    check(f"{label}: python counts every milestone", total == len(milestones) > 0, done.stdout + done.stderr)
    for name in ("lunr", "lunr-languages"):
        (folder / "node_modules").mkdir(exist_ok=True)
        (folder / "node_modules" / name).symlink_to(ROOT / "tests/node_modules" / name)
    (folder / "suche.mjs").write_text(found["lunr"], "utf-8")
    done = run(["node", "suche.mjs"], folder)
    check(f"{label}: lunr has hits with titles", done.stdout.strip() and "undefined" not in done.stdout, done.stdout + done.stderr)


def recipes(label, found, public, folder):
    """The recipes with types: behind each how it typed the columns, and how many values it takes for missing."""
    rows = rows_of(public, "meilensteine")
    want = [len(rows), sum(not row["soll_original"] for row in rows), sum(int(row["verzug_tage_von"] or 0) for row in rows)]
    ends = {
        "pandas": "t = tabelle\nprint('Typen', t['soll_bis'].dtype.kind, str(t['soll_original'].dtype)[:3], len(t),"
        " t['soll_original'].isna().sum(), int(t['verzug_tage_von'].sum()))",
        "polars": "t = tabelle\nprint('Typen', str(t['soll_bis'].dtype)[:1], str(t['soll_original'].dtype)[:3], len(t),"
        " t['soll_original'].null_count(), int(t['verzug_tage_von'].sum()))",
    }
    types = {"pandas": ["M", "str"], "polars": ["D", "Str"]}
    for name, end in ends.items():
        done = run([sys.executable, "-c", f"{found[name]}\n{end}"], folder)
        told = done.stdout.split("Typen", 1)[-1].split()
        check(f"{label}: {name} types what it reads", told == types[name] + [str(it) for it in want], done.stdout + done.stderr)


def r_example(label, code, public, folder):
    """R's example, and behind it how many rows it read and counted."""
    if not shutil.which("Rscript"):
        print("R is not here: its example is only looked at.")
        return
    counted = "sum(table(meilensteine$ressort, meilensteine$status))"
    typed = "stopifnot(inherits(meilensteine$soll_bis, 'Date'), is.character(meilensteine$soll_original))"
    (folder / "tabelle.R").write_text(f"{code}\n{typed}\ncat('Zeilen', nrow(meilensteine), {counted})\n", "utf-8")
    done = run(["Rscript", "--vanilla", "tabelle.R"], folder)
    rows = str(len(rows_of(public, "meilensteine")))
    got = done.stdout.split()[-3:]
    check(f"{label}: r counts every milestone", got == ["Zeilen", rows, rows], done.stdout + done.stderr)


def sql_examples(label, found, base, public):
    newest = [row for row in rows_of(public, "meilensteine") if row["neuester_bericht"] == "ja"]
    overdue = sorted((int(row["ueberfaellig_tage"]) for row in newest if row["ueberfaellig_tage"]), reverse=True)
    got = query(found["duckdb-csv"], base, public)
    days = [row[3] for row in got]
    check(f"{label}: duckdb over CSV", days == overdue, got[:5])
    has_parquet = (public / "daten/parquet").exists()
    check(f"{label}: an example of Parquet where there is Parquet", ("duckdb-parquet" in found) == has_parquet)
    if has_parquet:
        indicators = rows_of(public, "kennzahlen")
        got = query(found["duckdb-parquet"], base, public)
        groups = {(row["ressort"], row["berichtsjahr"]) for row in indicators}
        fits = sum(row[2] for row in got) == len(indicators) and len(got) == len(groups)
        check(f"{label}: duckdb over Parquet", fits, got[:5])


def check_portal(label, program, root, work):
    public = work / f"{label}-public"
    handler = functools.partial(Quiet, directory=str(public))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    base = f"http://127.0.0.1:{server.server_port}/"
    command = [program, "build", "--quiet", "--today", "2026-12-31", "--base-url", base, "--root", root, "--out", public]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{root} does not build:\n{done.stdout}{done.stderr}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = Examples()
    page.feed((public / "daten/index.html").read_text("utf-8"))
    found = page.found
    for name, code in found.items():
        addresses = re.findall(re.escape(base) + r"[^\s'\")]*", code)
        there = [public / urllib.parse.unquote(address.removeprefix(base)) for address in addresses]
        check(f"{label}: {name} names what is there", there and all(path.exists() for path in there), addresses)
    table = re.search(r"\"(http[^\"]+)\"", found["r"])
    check(f"{label}: r names the table", table and table[1] == f"{base}daten/meilensteine.csv", found["r"])
    folder = work / f"{label}-reader"
    folder.mkdir()
    shell_examples(label, found, public, folder)
    code_examples(label, found, public, folder)
    recipes(label, found, public, folder)
    r_example(label, found["r"], public, folder)
    sql_examples(label, found, base, public)
    server.shutdown()


def main():
    program, *portals = sys.argv[1:]
    missing = [name for name in ("curl", "node", "sha256sum") if not shutil.which(name)]
    if missing:
        sys.exit(f"missing: {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as work:
        roots = {"own": ROOT, **{Path(path).name: Path(path) for path in portals}}
        for label, root in roots.items():
            check_portal(label, Path(program).resolve(), root, Path(work))
    print(f"{passed} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)


main()
