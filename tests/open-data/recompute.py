"""Recomputes every figure of a published portal from its CSV files alone.

    python3 tests/open-data/recompute.py PUBLIC…

Written from the rules (content-model.md, „Readings of a value“; accountability.md; docs/berechnung.md), not from the program,
and with Python's standard library only: whoever distrusts a figure can follow it here. What it needs and does not find among
the published columns is a fault of the open data. Prints a line for each kind of difference and at the end
`N passed, N failed`.
"""

import csv
import datetime as dt
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import readings

csv.field_size_limit(10_000_000)
REACHED = ("erreicht_puenktlich", "erreicht_verspaetet", "erreicht_ohne_soll", "erreicht_unbestimmt")
UNDONE = ("offen", "keine_angabe")


# A number as TOML writes it, without quotation marks: what it means is TOML's affair.
TOML_NUMBER = r"[+-]?[0-9_]+(?:\.(?:[0-9]{1,2}|[0-9]{4,})(?:[eE][+-]?[0-9]+)?|[eE][+-]?[0-9]+|_[0-9]+)"


class Results:
    """Counts what was compared; says where it differs."""

    def __init__(self):
        self.passed = Counter()
        self.faults = defaultdict(list)

    def same(self, what, where, published, computed):
        if published == computed:
            self.passed[what] += 1
        else:
            self.faults[what].append(f"{where}: published {published!r}, computed {computed!r}")

    def tell(self):
        for what, faults in sorted(self.faults.items()):
            print(f"FAILED: {what}: {len(faults)} of {len(faults) + self.passed[what]} differ")
            for fault in faults[:6]:
                print(f"  {fault[:400]}")


def day(text):
    return dt.date.fromisoformat(text) if text else None


def days(later, earlier):
    return (later - earlier).days


def shown(value):
    return "" if value is None else str(value)


def half_up(value, digits="1"):
    return value.quantize(Decimal(digits), rounding=ROUND_HALF_UP)


def number(text):
    return Decimal(text) if text else None


def trimmed(value):
    """A decimal as the canonical tables write it: no exponent, no zeros at the end."""
    if value is None:
        return ""
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


class Portal:
    """The canonical tables of a site, and what belongs together in them."""

    def __init__(self, public):
        self.tables = {path.stem: self.read(path) for path in sorted((Path(public) / "daten").glob("*.csv"))}
        self.reports = {row["bericht"]: row for row in self["berichte"]}
        self.milestones = self.by_report("meilensteine")
        self.indicators = self.by_report("kennzahlen")
        self.history = defaultdict(list)
        for row in sorted(self["berichte"], key=lambda row: int(row["berichtsjahr"])):
            self.history[row["massnahme"]].append(row)

    def __getitem__(self, name):
        return self.tables[name]

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def by_report(self, table):
        found = defaultdict(list)
        for row in self[table]:
            found[row["bericht"]].append(row)
        return found


# Milestones and dates ---------------------------------------------------------------------------------------------------


def date_state(due, done, cutoff, written):
    """Status and days of a due and a done date: `(reading, mark, first, last)` each."""
    reading_due, _, _, due_to = due
    reading_done, mark, done_from, done_to = done
    if reading_done == "nicht_zutreffend":
        return "nicht_zutreffend", None, None
    if "nicht_lesbar" in (reading_due, reading_done):
        return "nicht_lesbar", None, None
    if "vertraulich" in (reading_due, reading_done):
        return "vertraulich", None, None
    if reading_done in UNDONE:
        if due_to is None:
            return "ohne_termin", None, None
        if due_to < cutoff:
            return "ueberfaellig", days(cutoff, due_to), days(cutoff, due_to)
        return "offen", None, None
    if done_to is None:  # done, on a day that is not told: some time up to the editorial date
        if due_to is None:
            return "erreicht_ohne_soll", None, None
        return ("erreicht_puenktlich" if written <= due_to else "erreicht_unbestimmt"), None, None
    shift = (days(done_from, due_to), days(done_to, due_to)) if due_to else (None, None)
    if done_to > written or mark == "voraussichtlich":
        return "nach_stichtag", *shift
    if due_to is None:
        return "erreicht_ohne_soll", None, None
    if done_to <= due_to:
        return "erreicht_puenktlich", *shift
    if done_from > due_to:
        return "erreicht_verspaetet", *shift
    return "erreicht_unbestimmt", *shift


def published_date(row, name):
    """A date as it was published. „erledigt“ has an end only because somebody wrote the report: it is no day of its own."""
    reading, mark, first, last = row[f"{name}_lesart"], row[f"{name}_marke"], day(row[f"{name}_von"]), day(row[f"{name}_bis"])
    return reading, mark, first, last if first else None


def check_date_reading(results, row, name, where, done):
    """The reading of the word: the correction's where there is one."""
    word = row[f"{name}_korrektur"] or row[f"{name}_original"]
    published = published_date(row, name)
    if published[0] != "vertraulich":
        results.same(f"reading of {name} (date)", f"{where} {word!r}", published, readings.date(word, done))


def check_milestones(results, portal):
    for row in portal["meilensteine"]:
        report, where = portal.reports[row["bericht"]], row["meilenstein_id"]
        check_date_reading(results, row, "soll", where, False)
        check_date_reading(results, row, "ist", where, True)
        cutoff = day(report["stichtag"])
        state, low, high = date_state(
            published_date(row, "soll"), published_date(row, "ist"), cutoff, day(report["stand"]) or cutoff
        )
        results.same("milestones: status", where, row["status"], state)
        results.same("milestones: days", where, (row["verzug_tage_von"], row["verzug_tage_bis"]), (shown(low), shown(high)))
        late = days(cutoff, day(row["soll_bis"])) if overdue(row, cutoff) else None
        results.same("milestones: days overdue at the cut-off", where, row["ueberfaellig_tage"], shown(late))


def check_reports(results, portal):
    for key, report in portal.reports.items():
        cutoff = day(report["stichtag"])
        rows = portal.milestones[key]
        due = [r for r in rows if counts_as_due(r, cutoff)]
        delays = sorted(
            int(r["verzug_tage_von"])
            for r in rows
            if r["status"] in ("erreicht_verspaetet", "ueberfaellig", "nach_stichtag")
            and r["verzug_tage_von"]
            and int(r["verzug_tage_von"]) > 0
        )
        computed = {
            "meilensteine": len(rows),
            "meilensteine_faellig": len(due),
            "meilensteine_erreicht": sum(r["status"] in REACHED for r in rows),
            "meilensteine_puenktlich": sum(r["status"] == "erreicht_puenktlich" for r in rows),
            "meilensteine_ueberfaellig": sum(overdue(r, cutoff) for r in rows),
            "meilensteine_faellig_erreicht": sum(not unreached(r, cutoff) for r in due),
            "meilensteine_faellig_nicht_erreicht": sum(unreached(r, cutoff) for r in due),
            "meilensteine_faellig_nicht_lesbar": sum(due_and_unreadable(r, cutoff) for r in rows),
            "meilensteine_erreicht_nach_stichtag": sum(unreached(r, cutoff) and r["status"] in REACHED for r in due),
            "groesster_verzug_tage": delays[-1] if delays else None,
            "mittlerer_verzug_tage": median(delays),
            "kennzahlen": len(portal.indicators[key]),
        }
        for column, value in computed.items():
            results.same(f"reports: {column}", key, report[column], trimmed(value) if isinstance(value, Decimal) else shown(value))
        check_finding(results, report, due, portal.indicators[key])


def counts_as_due(row, cutoff):
    judged = row["status"] not in ("nicht_lesbar", "nicht_zutreffend", "vertraulich")
    return judged and row["soll_bis"] != "" and day(row["soll_bis"]) <= cutoff


def due_and_unreadable(row, cutoff):
    return row["status"] == "nicht_lesbar" and row["soll_bis"] != "" and day(row["soll_bis"]) <= cutoff


def overdue(row, cutoff):
    """Due before the cut-off and not reached at it, whenever it came later."""
    return row["soll_bis"] != "" and day(row["soll_bis"]) < cutoff and unreached(row, cutoff)


def unreached(row, cutoff):
    """Not reached at the cut-off, whenever it came later."""
    if row["status"] in ("ueberfaellig", "offen", "nach_stichtag"):
        return True
    return row["status"] in REACHED and row["ist_von"] != "" and day(row["ist_von"]) > cutoff


def median(values):
    if not values:
        return None
    middle = len(values) // 2
    if len(values) % 2:
        return values[middle]
    return Decimal(values[middle - 1] + values[middle]) / 2


def is_below(row, cutoff):
    """An indicator below its target; one that is a date counts as late once it was due."""
    if row["status"] in ("ueberfaellig", "nach_stichtag"):
        return row["plan_bis"] != "" and day(row["plan_bis"]) <= cutoff
    return row["status"] in ("nicht_erreicht", "erreicht_verspaetet")


def check_finding(results, report, due, indicators):
    below = sum(is_below(r, day(report["stichtag"])) for r in indicators)
    reached = sum(r["status"] in ("erreicht", "erreicht_puenktlich") for r in indicators)
    reasons, rating = [], report["einschaetzung"]
    if rating and due:
        unkept = [r for r in due if r["status"] not in REACHED or r["status"] == "erreicht_verspaetet"]
        all_kept = all(r["status"] == "erreicht_puenktlich" for r in due)
        if rating == "gruen" and unkept:
            reasons.append("meilensteine_nicht_termingerecht")
        if rating == "gruen" and below:
            reasons.append("kennzahl_unter_plan")
        if rating == "rot" and all_kept and not below:
            reasons.append("alles_faellige_puenktlich")
        if rating == "gelb" and all_kept and not below:
            reasons.append("gemischt_alles_gehalten")
        if rating == "gelb" and all(r["status"] not in REACHED for r in due) and not reached:
            reasons.append("gemischt_nichts_gehalten")
    finding = ("auffaellig" if reasons else "stimmig") if rating and due else ""
    results.same("reports: befund", report["bericht"], report["befund"], finding)
    results.same("reports: befund_gruende", report["bericht"], report["befund_gruende"], " ".join(reasons))
    size = ("", "", "")
    if reasons:
        unkept = [r for r in due if r["status"] not in REACHED or r["status"] == "erreicht_verspaetet"]
        size = (str(len(unkept)), report["groesster_verzug_tage"], str(below))
    found = report["befund_meilensteine"], report["befund_verzug_tage"], report["befund_kennzahlen"]
    results.same("reports: size of the finding", report["bericht"], found, size)


# Indicators -------------------------------------------------------------------------------------------------------------


def published_number(row, name):
    """Reading, mark and bounds of a number in its own unit, with that unit."""
    low = number(row[f"{name}_zahl"])
    high = number(row.get(f"{name}_zahl_bis", "")) or low
    return row[f"{name}_lesart"], row[f"{name}_marke"], low, high, row[f"{name}_zahl_einheit"]


def check_number_reading(results, row, name, where):
    word = row[f"{name}_korrektur"] or row[f"{name}_original"]
    if row[f"{name}_lesart"] == "vertraulich" or row[f"{name}_aussage"] or row[f"{name}_von"] or re.fullmatch(TOML_NUMBER, word):
        return
    reading, mark, low, high, unit, _ = readings.number(word)
    published = published_number(row, name)
    if reading == "wert" and published[0] == "wert" and published[2] is not None:
        computed = (reading, mark, low, high)
        if published[4] == "wie_einheit" and unit:
            # In the column's unit: 20.000 € are 20 in T€.
            scale = readings.unit_scale(row["einheit"])[1]
            computed = (reading, mark, low / scale, high / scale)
        results.same(f"reading of {name} (number)", f"{where} {word!r}", published[:4], computed)
    else:
        results.same(f"reading of {name} (number)", f"{where} {word!r}", published[0], reading)


def check_indicators(results, portal):
    for row in portal["kennzahlen"]:
        report, where = portal.reports[row["bericht"]], row["kennzahl_id"]
        if row["art"] == "datum":
            check_dated_indicator(results, row, report, where)
        elif row["art"] == "aussage":
            check_statement(results, row, where)
        else:
            check_number_reading(results, row, "plan", where)
            check_number_reading(results, row, "ist", where)
            status, percent = attainment(row)
            results.same("indicators: status of numbers", describe(row, where), row["status"], status)
            results.same("indicators: attainment", describe(row, where), row["zielerreichung_prozent"], percent)
            check_deviation(results, row, where)


def describe(row, where):
    parts = [where, row["einheit"], row["plan_original"], row["ist_original"], row.get("richtung", ""), row["begruendung"]]
    return " | ".join(parts)


def check_dated_indicator(results, row, report, where):
    check_date_reading(results, row, "plan", where, False)
    check_date_reading(results, row, "ist", where, True)
    cutoff = day(report["stichtag"])
    state, low, high = date_state(
        published_date(row, "plan"), published_date(row, "ist"), cutoff, day(report["stand"]) or cutoff
    )
    results.same("indicators: status of dates", describe(row, where), row["status"], state)
    found = row["abweichung_tage_von"], row["abweichung_tage_bis"]
    results.same("indicators: days", describe(row, where), found, (shown(low), shown(high)))


def without_value(row):
    """The state where a value is missing; nothing where both are there."""
    plan, actual = row["plan_lesart"], row["ist_lesart"]
    if "nicht_lesbar" in (plan, actual):
        return "nicht_lesbar"
    if "vertraulich" in (plan, actual):
        return "vertraulich"
    if plan != "wert":
        return "ohne_plan"
    return "ohne_ist" if actual != "wert" else None


def check_statement(results, row, where):
    for name in ("plan", "ist"):
        word = readings.folded(row[f"{name}_korrektur"] or row[f"{name}_original"]).lower()
        if row[f"{name}_aussage"]:
            known = {2: ("ja", "erfuellt"), 1: ("teilweise",), 0: ("nein",)}
            grade = readings.STATEMENTS.get(word)
            results.same(f"reading of {name} (statement)", f"{where} {word!r}", row[f"{name}_aussage"] in known.get(grade, ()), True)
    grades = [readings.STATEMENTS.get(row[f"{name}_aussage"].replace("ue", "ü")) for name in ("plan", "ist")]
    status = without_value(row)
    if status is None and None not in grades:
        status = "erreicht" if grades[1] >= grades[0] and (grades[0] > 0 or grades[1] == 0) else "nicht_erreicht"
    elif status is None and row["plan_lesart"] == row["ist_lesart"] == "wert":
        status = "nicht_vergleichbar"
    if status is not None:
        results.same("indicators: status of statements", describe(row, where), row["status"], status)


def attainment(row):
    """Status and attainment in percent of an indicator in numbers."""
    missing = without_value(row)
    if missing:
        return missing, ""
    plan, actual = published_number(row, "plan"), published_number(row, "ist")
    if plan[2] is None or actual[2] is None:  # a number beside a date or a statement
        return "nicht_vergleichbar", ""
    if is_change(row, "plan") != is_change(row, "ist") and row["art_erklaert"] != "zuwachs":
        return "nicht_vergleichbar", ""
    units = {plan[4], actual[4]} | ({row["ausgangswert_zahl_einheit"]} if row["ausgangswert_lesart"] == "wert" else set())
    if not row["einheit"]:  # a unit beside one number counts for those that have none
        units -= {"wie_einheit", ""}
    if len(units) > 1:
        return "nicht_vergleichbar", ""
    rising = row["richtung"] != "fallend"
    if plan[1] == "hoechstens" and not row["richtung"]:
        return "nicht_berechenbar", ""
    ratio, reason = share(row, plan, actual, rising)
    if reason:
        return "nicht_berechenbar", ""
    reached = certainly_reached(plan, actual, rising)
    if reached is None:
        return "nicht_vergleichbar", ""
    status = "erreicht" if reached else "nicht_erreicht"
    return status, trimmed(half_up(ratio * 100, "0.01")) if ratio is not None else ""


def is_change(row, name):
    word = readings.folded(row[f"{name}_korrektur"] or row[f"{name}_original"])
    other = "ist" if name == "plan" else "plan"
    beside = readings.folded(row[f"{other}_korrektur"] or row[f"{other}_original"])
    return bool(re.match(r"[+±]", word)) or (word.startswith("-") and beside.startswith("+"))


def share(row, plan, actual, rising):
    """Actual by target, or why there is none: `(share, reason)`; no share where a value is only a bound or a range."""
    target, value = plan[2], actual[2]
    base = number(row["ausgangswert_zahl"]) if row["ausgangswert_lesart"] == "wert" else None
    if base is not None:
        if target == base:
            return None, "null"
        return (value - base) / (target - base), None
    if rising:
        if target == 0:
            return None, "null"
        if (value < 0) != (target < 0) and value != 0:
            return None, "vorzeichen"
        if target < 0:
            return None, "vorzeichen"
        ratio = value / target
    else:
        if value == 0:
            return None, "null"
        if (value < 0) != (target < 0):
            return None, "vorzeichen"
        ratio = target / value
    bound = actual[1] in ("mindestens", "mehr_als", "hoechstens") or plan[2] != plan[3] or actual[2] != actual[3]
    return (None, None) if bound else (ratio, None)


def certainly_reached(plan, actual, rising):
    """Whether the target is reached for every number that the words allow; nothing where it is for some."""
    infinity = Decimal("Infinity")
    low, high = actual[2], actual[3]
    if actual[1] in ("mindestens", "mehr_als"):
        high = infinity
    if actual[1] == "hoechstens":
        low = -infinity
    strict = plan[1] == "mehr_als"
    goal = plan[2] if rising else plan[3]

    def reaches(value, open_end=False):
        if rising:
            return value > goal or (value == goal and (not strict or open_end))
        return value < goal or (value == goal and not strict)

    ends = {reaches(low, actual[1] == "mehr_als"), reaches(high)}
    return ends.pop() if len(ends) == 1 else None


def check_deviation(results, row, where):
    plan, actual = number(row["plan_wert"]), number(row["ist_wert"])
    if row["begruendung"] == "richtung_offen":
        results.same("indicators: no deviation without direction", describe(row, where), row["abweichung"], "")
    elif row["abweichung"]:
        results.same("indicators: deviation", describe(row, where), row["abweichung"], trimmed(actual - plan))


# Across years -----------------------------------------------------------------------------------------------------------


def check_ledger(results, portal):
    for measure, reports in portal.history.items():
        first, before = {}, {}
        for report in reports:
            for row in portal.milestones[report["bericht"]]:
                line, where = row["verlauf"], row["meilenstein_id"]
                due = (day(row["soll_von"]), day(row["soll_bis"])) if row["soll_bis"] else None
                moved = shift(before.get(line), due)
                results.same("ledger: moved since last report", where, row["verschiebung_tage"], shown(moved))
                before[line] = due
                if due:
                    first.setdefault(line, due)
                original = first.get(line)
                results.same("ledger: first promise", where, row["soll_urspruenglich_bis"], shown(original and original[1]))
                results.same("ledger: kept", where, row["einhaltung"], keeping(row, day(report["stichtag"]), original, due))
                total = shift(original, due)
                results.same("ledger: moved in all", where, row["verschiebung_gesamt_tage"], shown(total))


def keeping(row, cutoff, original, due):
    """What became of a due milestone by what was promised first: the parts of every breakdown."""
    if due is None or due[1] > cutoff or row["status"] in ("nicht_zutreffend", "vertraulich"):
        return ""
    if row["status"] == "nicht_lesbar":
        return "nicht_lesbar"
    reached_later = row["ist_von"] != "" and day(row["ist_von"]) > cutoff
    if row["status"] not in REACHED or reached_later:
        return "nicht_gehalten"
    if row["status"] == "erreicht_verspaetet":
        return "verspaetet"
    if row["status"] != "erreicht_puenktlich":
        return "unbestimmt"
    kept_first = row["ist_bis"] != "" and day(row["ist_bis"]) <= original[1]
    return "zum_ersten_termin" if kept_first or not shift(original, due) else "zum_verschobenen_termin"


def shift(before, now):
    """Days by which a due date moved: none where its intervals overlap, for that is a precision."""
    if not before or not now:
        return None
    if now[0] <= before[1] and before[0] <= now[1]:
        return 0
    return days(now[1], before[1])


def normalised(name):
    text = "".join(c for c in unicodedata.normalize("NFKC", name) if unicodedata.category(c) != "Cf")
    text = re.sub(r"[\s\u2010-\u2015\u2212_-]+", " ", text.casefold()).strip()
    return re.sub(r"^(?:\d+[.)]|[•*·o-]) +", "", text)


def check_identity(results, portal):
    """What bears one name in two reports of a measure is one thing, unless the reports say otherwise by `id`."""
    for table, name, line in (("meilensteine", "meilenstein", "verlauf"), ("kennzahlen", "kennzahl", "reihe")):
        seen = {}
        for row in portal[table]:
            key = row["massnahme"], row.get("teilprojekt", ""), normalised(row[name])
            seen.setdefault(key, defaultdict(set))[row["bericht"]].add(row[line])
        for key, by_report in seen.items():
            lines = [min(found) for found in by_report.values() if len(found) == 1]
            if len(lines) > 1 and len(lines) == len(by_report):
                results.same(f"identity: {table}", " ".join(key), len(set(lines)), 1)


# Across measures --------------------------------------------------------------------------------------------------------


def check_measures(results, portal):
    missing = Counter(row["massnahme"] for row in portal["abdeckung"] if row["zustand"] == "fehlt")
    for row in portal["massnahmen"]:
        key = row["massnahme"]
        reports = portal.history.get(key, [])
        last = reports[-1] if reports else None
        results.same("measures: reports", key, row["berichte"], str(len(reports)))
        results.same("measures: newest report", key, row["letzter_bericht"], last["bericht"] if last else "")
        results.same("measures: newest rating", key, row["letzte_einschaetzung"], last["einschaetzung"] if last else "")
        results.same("measures: missing reports", key, row["berichte_fehlend"], str(missing[key]))
        moved = [int(r["verschiebung_gesamt_tage"] or 0) for r in portal.milestones[last["bericht"]]] if last else []
        later = [days_ for days_ in moved if days_ > 0]
        results.same("measures: dates put off", key, row["meilensteine_verschoben"], str(len(later)))
        results.same("measures: put off most", key, row["groesste_verschiebung_tage"], shown(max(later, default=None)))
    for report in portal["berichte"]:
        newest = portal.history[report["massnahme"]][-1]["bericht"] == report["bericht"]
        results.same("reports: newest", report["bericht"], report["neuester_bericht"], "ja" if newest else "nein")
    for table in ("meilensteine", "kennzahlen"):
        for row in portal[table]:
            expected = portal.reports[row["bericht"]]["neuester_bericht"]
            results.same(f"{table}: newest", row["bericht"], row["neuester_bericht"], expected)


def check_coverage(results, portal):
    measures = {row["massnahme"]: row for row in portal["massnahmen"]}
    over, coming = set(), set()
    for row in portal["abdeckung"]:
        measure, year = measures[row["massnahme"]], int(row["berichtsjahr"])
        report = f"{year}-{row['massnahme']}"
        ended = measure["ausgang_datum_bis"][:4] or (measure["ausgang"] and "?")
        last = measure["pflicht_bis"] or ended or "9999"
        stored = measure["pflicht_von"] != "" and last != "?"
        bound = stored and int(measure["pflicht_von"]) <= year <= int(last)
        if report in portal.reports:
            state = ("berichtet",)
        elif not stored:
            state = ("pflicht_unbekannt",)
        elif not bound:
            state = ("keine_pflicht",)
        else:
            state = ("fehlt", "noch_nicht_faellig")
            (over if row["zustand"] == "fehlt" else coming).add(year)
        results.same("coverage: state", row["abdeckung"], row["zustand"] in state, True)
        since = f"{year + 1}-01-01" if row["zustand"] == "fehlt" else ""
        results.same("coverage: missing since", row["abdeckung"], row["faellig_seit"], since)
        results.same("coverage: report", row["abdeckung"], row["bericht"], report if report in portal.reports else "")
    results.same("coverage: one day divides what is missing from what is to come", "all", max(over, default=0) < min(coming, default=9999), True)
    keys = Counter((row["massnahme"], row["berichtsjahr"]) for row in portal["abdeckung"])
    results.same("coverage: one row a measure and year", "all", max(keys.values(), default=1), 1)


def check_counts(results, portal):
    goals, responsible = (Counter(row[column] for row in portal["massnahmen"]) for column in ("ziel", "ressort"))
    reporting = Counter(row["ressort"] for row in portal["berichte"])
    for row in portal["ziele"]:
        results.same("goals: measures", row["ziel"], row["massnahmen"], str(goals[row["ziel"]]))
    for row in portal["ressorts"]:
        results.same("departments: measures", row["ressort"], row["massnahmen"], str(responsible[row["ressort"]]))
        results.same("departments: reports", row["ressort"], row["berichte"], str(reporting[row["ressort"]]))


def check_gaps(results, portal):
    names = {"offen": "offen", "keine_angabe": "keine_angabe", "nicht_zutreffend": "nicht_zutreffend",
             "vertraulich": "vertraulich", "nicht_lesbar": "nicht_lesbar"}
    for key, report in portal.reports.items():
        found = Counter()
        for row in portal.milestones[key]:
            found.update((row["soll_lesart"], row["ist_lesart"]))
        for row in portal.indicators[key]:
            found.update((row["plan_lesart"], row["ist_lesart"]))
        for name, code in names.items():
            results.same(f"reports: luecken_{name}", key, report[f"luecken_{name}"], str(found[code]))


def check_objectives(results, portal):
    """An objective is measured by the indicators that name it; where none names any, by there being indicators at all."""
    by_report = defaultdict(list)
    for row in portal["projektziele"]:
        by_report[row["bericht"]].append(row)
    for key, report in portal.reports.items():
        named = {row["projektziel"] for row in portal.indicators[key]} - {""}
        bare = 0
        for row in by_report[key]:
            without = row["position"] not in named if named else not portal.indicators[key]
            bare += without
            results.same("objectives: without indicator", row["projektziel_id"], row["ohne_kennzahl"], "ja" if without else "nein")
        results.same("reports: objectives", key, report["projektziele"], str(len(by_report[key])))
        results.same("reports: objectives without indicator", key, report["projektziele_ohne_kennzahl"], str(bare))


def check_keys(results, portal):
    for table, rows in portal.tables.items():
        if rows:
            column = next(iter(rows[0]))
            keys = Counter(row[column] for row in rows)
            twice = [key for key, count in keys.items() if count > 1]
            if table not in ("codes",):
                results.same("keys: each once", table, twice[:3], [])


# Changes since the report before ---------------------------------------------------------------------------------------

ORDER = {"rot": 0, "gelb": 1, "gruen": 2}


def check_changes(results, portal):
    published = defaultdict(Counter)
    for row in portal["aenderungen"]:
        if row["art"] != "berichtigung":
            published[row["bericht"]][(row["art"], row["verlauf"], row["tage"])] += 1
    for measure, reports in portal.history.items():
        for before, now in zip(reports, reports[1:]):
            where, rows = now["bericht"], published[now["bericht"]]
            results.same("reports: number of changes", where, now["aenderungen_zum_vorbericht"], str(sum(rows.values())))
            results.same("reports: the one before", where, now["vorbericht"], before["bericht"])
            results.same("changes: rating", where, sum(rows[(art, "", "")] for art in ("einschaetzung_besser", "einschaetzung_schlechter")), rating_moved(before, now, rows))
            other = rows[("einschaetzung_geaendert", "", "")]
            results.same("changes: rating withheld or unreadable", where, other, int(rating_is_other(before, now)))
            check_dates_moved(results, portal, before, now, rows)
            check_targets_moved(results, portal, before, now, rows)
            check_come_and_gone(results, portal, before, now, rows)


def rating_is_other(before, now):
    """One of the two is withheld or cannot be read, and they are not the same."""
    if not {before["einschaetzung_lesart"], now["einschaetzung_lesart"]} & {"vertraulich", "nicht_lesbar"}:
        return False
    said = [(r["einschaetzung_lesart"], r["einschaetzung_korrektur"] or r["einschaetzung_original"]) for r in (before, now)]
    return said[0] != said[1]


def rating_moved(before, now, rows):
    a, b = ORDER.get(before["einschaetzung"]), ORDER.get(now["einschaetzung"])
    if a is None or b is None or a == b:
        return 0
    return rows[("einschaetzung_besser" if b > a else "einschaetzung_schlechter", "", "")]


def check_dates_moved(results, portal, before, now, rows):
    old = {row["verlauf"]: row for row in portal.milestones[before["bericht"]]}
    for row in portal.milestones[now["bericht"]]:
        was = old.get(row["verlauf"])
        if not was or not was["soll_bis"] or not row["soll_bis"]:
            continue
        moved = shift((day(was["soll_von"]), day(was["soll_bis"])), (day(row["soll_von"]), day(row["soll_bis"])))
        art = "termin_spaeter" if moved > 0 else "termin_frueher"
        expected = 1 if moved else 0
        found = sum(count for (kind, line, _), count in rows.items() if line == row["verlauf"] and kind in ("termin_spaeter", "termin_frueher"))
        results.same("changes: a due date moved", row["meilenstein_id"], found, expected)
        if moved:
            results.same("changes: by days", row["meilenstein_id"], rows[(art, row["verlauf"], str(moved))], 1)


def check_come_and_gone(results, portal, before, now, rows):
    for table, line, letter in (("meilensteine", "verlauf", "meilenstein"), ("kennzahlen", "reihe", "kennzahl")):
        rows_of = portal.milestones if table == "meilensteine" else portal.indicators
        old = {row[line] for row in rows_of[before["bericht"]]}
        new = {row[line] for row in rows_of[now["bericht"]]}
        gone = {key for (art, key, _) in rows if art == f"{letter}_entfallen"}
        come = {key for (art, key, _) in rows if art in (f"{letter}_neu", f"{letter}_wieder_da")}
        results.same(f"changes: {table} gone", now["bericht"], sorted(gone), sorted(old - new))
        results.same(f"changes: {table} new", now["bericht"], sorted(come), sorted(new - old))


def check_targets_moved(results, portal, before, now, rows):
    """A target was raised or lowered only between numbers of one kind and unit that bound alike; any other change has a row that says less."""
    old = {row["reihe"]: row for row in portal.indicators[before["bericht"]]}
    for row in portal.indicators[now["bericht"]]:
        was = old.get(row["reihe"])
        if not was:
            continue
        kinds = {art for (art, line, _) in rows if line == row["reihe"]}
        moved = kinds & {"plan_angehoben", "plan_gesenkt"}
        a, b = published_number(was, "plan"), published_number(row, "plan")
        same_kind = is_change(was, "plan") == is_change(row, "plan") and was["art"] == row["art"]
        both_exact = (a[2] == a[3]) == (b[2] == b[3])
        comparable = a[2] is not None and b[2] is not None and both_exact and same_kind and (a[1] == "hoechstens") == (b[1] == "hoechstens") and unit_of(was) == unit_of(row)
        where = f'{row["kennzahl_id"]} {was["plan_original"]!r} {row["plan_original"]!r}'
        if comparable:
            expected = set() if a[2:4] == b[2:4] else {"plan_angehoben" if b[2] > a[2] or (b[2] == a[2] and b[3] > a[3]) else "plan_gesenkt"}
            results.same("changes: target raised or lowered", where, moved, expected)
            continue
        results.same("changes: target neither raised nor lowered", where, moved, set())
        words = [readings.folded(r["plan_korrektur"] or r["plan_original"]) for r in (was, row)]
        if words[0] != words[1] and not {was["art"], row["art"]} & {"datum", "aussage"}:
            results.same("changes: another target has a row", where, bool(kinds), True)


def unit_of(row):
    """What the target counts: the unit beside it, else the column's, with its power taken out."""
    if row["plan_zahl_einheit"] == "wie_einheit":
        return readings.unit_scale(row["einheit"])[0]
    return row["plan_zahl_einheit"]


CHECKS = [check_keys, check_milestones, check_indicators, check_reports, check_ledger, check_identity, check_measures,
          check_coverage, check_counts, check_gaps, check_objectives, check_changes]


def main(folders):
    total, failed = 0, 0
    for folder in folders:
        results, portal = Results(), Portal(folder)
        for check in CHECKS:
            check(results, portal)
        compared = sum(results.passed.values())
        total, failed = total + compared, failed + sum(map(len, results.faults.values()))
        print(f"{folder}: {len(portal.reports)} reports, {compared} figures agree")
        results.tell()
    print(f"{total} passed, {failed} failed")
    return 1 if failed or not total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
