"""Opens the CSV files for Excel as a double click does, in LibreOffice with a German locale and everything guessed that it can
guess, and compares every cell with the canonical CSV.

    python3 tests/open-data/spreadsheet.py PUBLIC_DIR

Needs `soffice` (LibreOffice Calc) and openpyxl. Prints a line for each difference and at the end `N cells, M differences`.
"""

import csv
import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

# Semicolon, quotation mark, UTF-8, from the first row, columns as they come, German, no field a text for its quotation marks,
# special numbers (days, percent, exponents) told apart.
GERMAN = "CSV:59,34,76,1,,1031,false,true"
GUARD = "\u200b"

DAYS = ("stichtag", "stand", "veroeffentlicht", "geaendert", "datum", "faellig_seit")

csv.field_size_limit(10_000_000)


def shown(name, want, got):
    """Whether a cell shows what the canonical CSV says."""
    if isinstance(got, datetime.datetime):
        is_day = name.endswith(("_von", "_bis")) or name in DAYS
        return is_day and got.date().isoformat() == want
    if isinstance(got, (int, float)) and not isinstance(got, bool):
        return not name.endswith(("_original", "_korrektur")) and abs(float(want) - got) < 1e-6
    return str(got).replace(GUARD, "", 1) == want


def main():
    folder = Path(sys.argv[1]) / "daten"
    cells, faults = 0, []
    with tempfile.TemporaryDirectory() as work:
        for source in sorted((folder / "excel").glob("*.csv")):
            command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", f"--infilter={GERMAN}"]
            command += ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", work, str(source)]
            subprocess.run(command, check=True, capture_output=True, timeout=300)
            sheet = openpyxl.load_workbook(Path(work) / f"{source.stem}.xlsx").active
            with (folder / source.name).open(encoding="utf-8", newline="") as file:
                names, *rows = csv.reader(file)
            for number, row in enumerate(rows, 2):
                for column, (name, want) in enumerate(zip(names, row), 1):
                    if want:
                        cells += 1
                        got = sheet.cell(number, column).value
                        if not shown(name, want, got):
                            faults.append(f"{source.stem} {number} {name}: {got!r} instead of {want!r}"[:300])
    for fault in faults[:20]:
        print(f"FAILED: {fault}")
    print(f"{cells} cells, {len(faults)} differences")
    sys.exit(1 if faults or not cells else 0)


main()
