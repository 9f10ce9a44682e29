"""Computes every figure of the open data again, from the published CSV files alone.

    python3 tests/open-data/recompute.py PUBLIC_DIR…

Written from the rules (`docs/berechnung.md`) and not from the program: each function below is a rule. A column that cannot be
computed from the other columns would need something that is not published, and fails here. Needs nothing but Python. Prints a
line for each difference and at the end `N figures, M differences`.
"""

import csv
import datetime
import sys
from collections import Counter, defaultdict
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

csv.field_size_limit(10_000_000)
count = 0
faults = []


def same(place, want, got):
    """Counts a figure, and remembers where the published one is another."""
    global count
    count += 1
    want = "" if want is None else str(want)
    if want != got:
        faults.append(f"{place}: published {got!r}, computed {want!r}")


def read(folder, table):
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def number(text):
    return Decimal(text) if text else None


def plain(value):
    """A number as the files write it."""
    if value is None:
        return None
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(value):
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


REACHED = ("erreicht_ohne_soll", "erreicht_puenktlich", "erreicht_verspaetet", "erreicht_unbestimmt")
UNJUDGED = ("nicht_zutreffend", "nicht_lesbar", "vertraulich", "ohne_termin")


class Dates:
    """Rule `meilenstein-status`: a due date S beside a done date I, at the cut-off C, known up to the editorial date E."""

    def __init__(self, row, due, done, report):
        self.cutoff = day(report["stichtag"])
        editorial = day(report["stand"]) or self.cutoff
        self.due = day(row[f"{due}_bis"]) if row[f"{due}_lesart"] == "wert" else None
        known = row[f"{done}_lesart"] == "wert"
        self.first, self.last = (day(row[f"{done}_von"]), day(row[f"{done}_bis"])) if known else (None, None)
        self.days = None
        self.status = self.judge(row[f"{due}_lesart"], row[f"{done}_lesart"], row[f"{done}_marke"], editorial)
        is_judged = self.status not in UNJUDGED
        self.is_due = is_judged and self.due is not None and self.due <= self.cutoff
        unreached = self.status in ("ueberfaellig", "offen", "nach_stichtag") or (
            self.status in REACHED and self.first is not None and self.first > self.cutoff
        )
        self.is_unreached = unreached
        self.is_overdue = self.due is not None and self.due < self.cutoff and unreached
        self.is_unreadable_and_due = self.status == "nicht_lesbar" and self.due is not None and self.due <= self.cutoff

    def judge(self, due_reading, done_reading, done_mark, editorial):
        if done_reading == "nicht_zutreffend":
            return "nicht_zutreffend"
        if "nicht_lesbar" in (due_reading, done_reading):
            return "nicht_lesbar"
        if "vertraulich" in (due_reading, done_reading):
            return "vertraulich"
        if self.last is None:
            if self.due is None:
                return "ohne_termin"
            if self.due < self.cutoff:
                self.days = ((self.cutoff - self.due).days,) * 2
                return "ueberfaellig"
            return "offen"
        # „erledigt“ has no first day: no days are counted.
        if self.due is not None and self.first is not None:
            self.days = ((self.first - self.due).days, (self.last - self.due).days)
        if self.last > editorial or done_mark == "voraussichtlich":
            return "nach_stichtag"
        if self.due is None:
            return "erreicht_ohne_soll"
        if self.last <= self.due:
            return "erreicht_puenktlich"
        if self.first is not None and self.first > self.due:
            return "erreicht_verspaetet"
        return "erreicht_unbestimmt"

    def bounds(self):
        return self.days or (None, None)

    def is_behind(self):
        return self.status == "erreicht_verspaetet" or (self.is_due and self.status not in REACHED)


def overlap(one, other):
    return one[0] <= other[1] and other[0] <= one[1]


def keeping(dates, due, first_due):
    """Rule `einhaltung`."""
    if dates.is_unreadable_and_due:
        return "nicht_lesbar"
    if not dates.is_due:
        return None
    if dates.is_unreached:
        return "nicht_gehalten"
    if dates.status == "erreicht_verspaetet":
        return "verspaetet"
    if dates.status == "erreicht_puenktlich":
        is_moved = first_due and due and not overlap(first_due, due) and dates.last > first_due[1]
        return "zum_verschobenen_termin" if is_moved else "zum_ersten_termin"
    return "unbestimmt"


def milestones(data):
    """States and days of every milestone, and what became of it by what was promised first."""
    lines = defaultdict(list)
    for row in data["meilensteine"]:
        report = data["by_report"][row["bericht"]]
        dates = Dates(row, "soll", "ist", report)
        place = f"meilensteine {row['meilenstein_id']}"
        data["dates"][row["meilenstein_id"]] = dates
        same(f"{place} status", dates.status, row["status"])
        low, high = dates.bounds()
        same(f"{place} verzug_tage_von", low, row["verzug_tage_von"])
        same(f"{place} verzug_tage_bis", high, row["verzug_tage_bis"])
        overdue = (dates.cutoff - dates.due).days if dates.is_overdue else None
        same(f"{place} ueberfaellig_tage", overdue, row["ueberfaellig_tage"])
        lines[row["verlauf"]].append(row)
    for line, rows in lines.items():
        rows.sort(key=lambda row: int(row["berichtsjahr"]))
        first = None
        for row in rows:
            due = (day(row["soll_von"]), day(row["soll_bis"])) if row["soll_lesart"] == "wert" else None
            first = first or due
            place = f"meilensteine {row['meilenstein_id']}"
            same(f"{place} soll_urspruenglich_bis", first and first[1], row["soll_urspruenglich_bis"])
            same(f"{place} einhaltung", keeping(data["dates"][row["meilenstein_id"]], due, first), row["einhaltung"])


def indicators(data):
    """Attainment of numbers, dates and statements."""
    degree = {"ja": 2, "erfuellt": 2, "teilweise": 1, "nein": 0}
    for row in data["kennzahlen"]:
        place = f"kennzahlen {row['kennzahl_id']}"
        if row["art"] == "datum":
            if {row["plan_zahl"], row["ist_zahl"], row["plan_aussage"], row["ist_aussage"]} == {""}:
                dates = Dates(row, "plan", "ist", data["by_report"][row["bericht"]])
                data["attained"][row["kennzahl_id"]] = dates
                same(f"{place} status", dates.status, row["status"])
                low, high = dates.bounds()
                same(f"{place} abweichung_tage_von", low, row["abweichung_tage_von"])
                same(f"{place} abweichung_tage_bis", high, row["abweichung_tage_bis"])
            continue
        readings = [row["plan_lesart"], row["ist_lesart"], row["ausgangswert_lesart"]]
        if "nicht_lesbar" in readings:
            same(f"{place} status", "nicht_lesbar", row["status"])
        elif "vertraulich" in readings:
            same(f"{place} status", "vertraulich", row["status"])
        elif row["plan_lesart"] != "wert":
            same(f"{place} status", "ohne_plan", row["status"])
        elif row["ist_lesart"] != "wert":
            same(f"{place} status", "ohne_ist", row["status"])
        elif row["plan_aussage"] and row["ist_aussage"]:
            is_reached = degree[row["ist_aussage"]] >= degree[row["plan_aussage"]]
            if row["plan_aussage"] == "nein":
                is_reached = row["ist_aussage"] == "nein"
            same(f"{place} status", "erreicht" if is_reached else "nicht_erreicht", row["status"])
        elif row["plan_zahl"] and row["ist_zahl"]:
            numbers(place, row)
        else:
            same(f"{place} status", "nicht_vergleichbar", row["status"])
            same(f"{place} begruendung", "art", row["begruendung"])


def numbers(place, row):
    """Two numbers: their units, the proportion, and what cannot be said because a value is only a bound."""
    if row["plan_zahl_einheit"] != row["ist_zahl_einheit"]:
        same(f"{place} status", "nicht_vergleichbar", row["status"])
        return
    plan, actual, base = number(row["plan_zahl"]), number(row["ist_zahl"]), number(row["ausgangswert_zahl"])
    is_exact = plan == number(row["plan_zahl_bis"]) and actual == number(row["ist_zahl_bis"])
    marks = {row["plan_marke"], row["ist_marke"]} - {"", "ungefaehr", "voraussichtlich"}
    if not is_exact or marks or row["status"] in ("nicht_vergleichbar", "nicht_berechenbar"):
        # What a bound, a range or a contradiction allows is said by a reason; the percentages are then those of no figure.
        if row["status"] in ("nicht_vergleichbar", "nicht_berechenbar"):
            same(f"{place} begruendung is given", True, str(bool(row["begruendung"])))
            same(f"{place} zielerreichung_prozent", None, row["zielerreichung_prozent"])
        return
    falls = row["richtung"] == "fallend" or (base is not None and not row["richtung"] and base > plan)
    if base is not None:
        percent = (actual - base) / (plan - base) * 100
    else:
        percent = plan / actual * 100 if falls else actual / plan * 100
    same(f"{place} zielerreichung_prozent", plain(rounded(percent)), row["zielerreichung_prozent"])
    is_reached = actual <= plan if falls else actual >= plan
    same(f"{place} status", "erreicht" if is_reached else "nicht_erreicht", row["status"])
    if row["abweichung"]:
        same(f"{place} abweichung", plain(actual - plan), row["abweichung"])


def median(values):
    values = sorted(values)
    if not values:
        return None
    low, high = values[(len(values) - 1) // 2], values[len(values) // 2]
    return plain(Decimal(low + high) / 2)


def is_below(row, dates):
    if dates is None:
        return row["status"] == "nicht_erreicht"
    return dates.status == "erreicht_verspaetet" or (dates.is_due and dates.status in ("ueberfaellig", "nach_stichtag"))


def finding(report, steps, values):
    """Rule `befund`: the declared rating beside the figures."""
    due = [dates for dates in steps if dates.is_due]
    if not report["einschaetzung"] or not due:
        return None, []
    behind = any(dates.is_behind() for dates in steps)
    below = any(is_below(row, dates) for row, dates in values)
    on_time = not any(dates.is_overdue for dates in steps) and all(dates.status == "erreicht_puenktlich" for dates in due)
    reached = any(row["status"] in ("erreicht", "erreicht_puenktlich") for row, _ in values)
    reasons = []
    if report["einschaetzung"] == "gruen":
        reasons += ["meilensteine_nicht_termingerecht"] if behind else []
        reasons += ["kennzahl_unter_plan"] if below else []
    elif report["einschaetzung"] == "rot" and on_time and not below:
        reasons.append("alles_faellige_puenktlich")
    elif report["einschaetzung"] == "gelb" and on_time and not below:
        reasons.append("gemischt_alles_gehalten")
    elif report["einschaetzung"] == "gelb" and all(dates.is_unreached for dates in due) and not reached:
        reasons.append("gemischt_nichts_gehalten")
    return ("auffaellig" if reasons else "stimmig"), reasons


def reports(data):
    """Counts, delays, finding, gaps and objectives of every report."""
    for report in data["berichte"]:
        key, place = report["bericht"], f"berichte {report['bericht']}"
        own = data["milestones_of"][key]
        steps = [data["dates"][row["meilenstein_id"]] for row in own]
        values = [(row, data["attained"].get(row["kennzahl_id"])) for row in data["indicators_of"][key]]
        same(f"{place} meilensteine", len(steps), report["meilensteine"])
        same(f"{place} kennzahlen", len(values), report["kennzahlen"])
        same(f"{place} meilensteine_faellig", sum(it.is_due for it in steps), report["meilensteine_faellig"])
        same(f"{place} meilensteine_erreicht", sum(it.status in REACHED for it in steps), report["meilensteine_erreicht"])
        on_time = sum(it.status == "erreicht_puenktlich" for it in steps)
        same(f"{place} meilensteine_puenktlich", on_time, report["meilensteine_puenktlich"])
        same(f"{place} meilensteine_ueberfaellig", sum(it.is_overdue for it in steps), report["meilensteine_ueberfaellig"])
        late = ("erreicht_verspaetet", "ueberfaellig", "nach_stichtag")
        delays = [it.days[0] for it in steps if it.status in late and it.days and it.days[0] > 0]
        same(f"{place} groesster_verzug_tage", max(delays, default=None), report["groesster_verzug_tage"])
        same(f"{place} mittlerer_verzug_tage", median(delays), report["mittlerer_verzug_tage"])
        word, reasons = finding(report, steps, values)
        same(f"{place} befund", word, report["befund"])
        same(f"{place} befund_gruende", " ".join(reasons), report["befund_gruende"])
        size = [None] * 3
        if word == "auffaellig":
            below = sum(is_below(row, dates) for row, dates in values)
            size = [sum(it.is_behind() for it in steps), max(delays, default=None), below]
        for name, want in zip(("befund_meilensteine", "befund_verzug_tage", "befund_kennzahlen"), size):
            same(f"{place} {name}", want, report[name])
        readings = Counter(row[f"{side}_lesart"] for row in own for side in ("soll", "ist"))
        readings += Counter(row[f"{side}_lesart"] for row, _ in values for side in ("plan", "ist"))
        for word in ("offen", "keine_angabe", "nicht_zutreffend", "vertraulich", "nicht_lesbar"):
            same(f"{place} luecken_{word}", readings[word], report[f"luecken_{word}"])
        objectives(data, report, values)


def objectives(data, report, values):
    """Rule `messbarkeit`: by `projektziel` where any indicator has it, else all of them where there is no indicator."""
    rows = data["objectives_of"][report["bericht"]]
    measured = {row["projektziel"] for row, _ in values} - {""}
    if measured:
        without = [row["position"] not in measured for row in rows]
    else:
        without = [not values] * len(rows)
    same(f"berichte {report['bericht']} projektziele", len(rows), report["projektziele"])
    same(f"berichte {report['bericht']} projektziele_ohne_kennzahl", sum(without), report["projektziele_ohne_kennzahl"])
    for row, is_without in zip(rows, without):
        same(f"projektziele {row['projektziel_id']}", "ja" if is_without else "nein", row["ohne_kennzahl"])


def over_the_years(data):
    """Which report is the newest, and which one came before."""
    by_measure = defaultdict(list)
    for report in data["berichte"]:
        by_measure[report["massnahme"]].append(report)
    for own in by_measure.values():
        own.sort(key=lambda report: int(report["berichtsjahr"]))
        for at, report in enumerate(own):
            is_newest = "ja" if at == len(own) - 1 else "nein"
            same(f"berichte {report['bericht']} neuester_bericht", is_newest, report["neuester_bericht"])
            before = own[at - 1]["bericht"] if at else None
            same(f"berichte {report['bericht']} vorbericht", before, report["vorbericht"])
            changes = [row for row in data["changes_of"][report["bericht"]] if row["art"] != "berichtigung"]
            want = len(changes) if at else None
            same(f"berichte {report['bericht']} aenderungen_zum_vorbericht", want, report["aenderungen_zum_vorbericht"])
            if at:
                came_and_went(data, own[:at], report)
            for table, name in (("milestones_of", "meilensteine"), ("indicators_of", "kennzahlen")):
                for row in data[table][report["bericht"]]:
                    same(f"{name} {row[list(row)[0]]} neuester_bericht", is_newest, row["neuester_bericht"])
    for measure in data["massnahmen"]:
        own = by_measure[measure["massnahme"]]
        place = f"massnahmen {measure['massnahme']}"
        same(f"{place} berichte", len(own), measure["berichte"])
        same(f"{place} letzter_bericht", own[-1]["bericht"] if own else None, measure["letzter_bericht"])
        same(f"{place} letzte_einschaetzung", own[-1]["einschaetzung"] if own else "", measure["letzte_einschaetzung"])
        missing = sum(row["massnahme"] == measure["massnahme"] and row["zustand"] == "fehlt" for row in data["abdeckung"])
        same(f"{place} berichte_fehlend", missing, measure["berichte_fehlend"])


def came_and_went(data, earlier, report):
    """Rule `vorjahresvergleich`: what a report names that the one before did not, and the other way round."""
    told = data["changes_of"][report["bericht"]]
    for table, name, line in (("milestones_of", "meilenstein", "verlauf"), ("indicators_of", "kennzahl", "reihe")):
        now = {row[line] for row in data[table][report["bericht"]]}
        before = {row[line] for row in data[table][earlier[-1]["bericht"]]}
        ever = {row[line] for one in earlier for row in data[table][one["bericht"]]}
        for art, want in (("neu", now - ever), ("wieder_da", (now & ever) - before), ("entfallen", before - now)):
            got = {row["verlauf"] for row in told if row["art"] == f"{name}_{art}"}
            same(f"aenderungen {report['bericht']} {name}_{art}", sorted(want), str(sorted(got)))
    is_other = report["ressort"] != earlier[-1]["ressort"]
    same(
        f"aenderungen {report['bericht']} ressort_gewechselt",
        is_other,
        str(any(row["art"] == "ressort_gewechselt" for row in told)),
    )


def counts(data):
    """What goals and departments add up to."""
    for goal in data["ziele"]:
        own = sum(row["ziel"] == goal["ziel"] for row in data["massnahmen"])
        same(f"ziele {goal['ziel']} massnahmen", own, goal["massnahmen"])
    for department in data["ressorts"]:
        for table in ("massnahmen", "berichte"):
            own = sum(row["ressort"] == department["ressort"] for row in data[table])
            same(f"ressorts {department['ressort']} {table}", own, department[table])
    meanings = {(row["tabelle"], row["spalte"], row["code"]) for row in data["codes"]}
    for table in ("berichte", "kennzahlen", "meilensteine", "massnahmen", "abdeckung", "aenderungen"):
        coded = {column for name, column, _ in meanings if name == table}
        for row in data[table]:
            for column in coded:
                for word in row[column].split():
                    if (table, column, word) not in meanings:
                        faults.append(f"{table}.{column}: {word} has no meaning in codes.csv")


def check(public):
    folder = public / "daten"
    tables = ["berichte", "kennzahlen", "meilensteine", "massnahmen", "ziele", "ressorts", "abdeckung", "aenderungen"]
    data = {name: read(folder, name) for name in [*tables, "projektziele", "codes"]}
    data["by_report"] = {row["bericht"]: row for row in data["berichte"]}
    of = {"meilensteine": "milestones_of", "kennzahlen": "indicators_of", "aenderungen": "changes_of"}
    for table, name in {**of, "projektziele": "objectives_of"}.items():
        data[name] = defaultdict(list)
        for row in data[table]:
            data[name][row["bericht"]].append(row)
    data["dates"], data["attained"] = {}, {}
    for rule in (milestones, indicators, reports, over_the_years, counts):
        rule(data)


def main():
    for public in sys.argv[1:]:
        check(Path(public))
    for fault in faults[:40]:
        print(f"FAILED: {fault}"[:600])
    print(f"{count} figures, {len(faults)} differences")
    sys.exit(1 if faults or not count else 0)


main()
