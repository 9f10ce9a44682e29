"""Reads what a report says, after the table „Readings of a value“ of the content model.

Written from the rules, not from the program: what `recompute.py` holds against the published readings.
`date(raw)` gives `(reading, mark, first day, last day)`, `number(raw)` gives `(reading, mark, low, high, unit, change)`;
the reading is a code of the columns `…_lesart`, or `None` where this reader does not know the form.
"""

import datetime as dt
import re
import unicodedata
from decimal import Decimal

MONTHS = ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"]
SHORT = {"jan": 1, "jän": 1, "feb": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
         "okt": 10, "nov": 11, "dez": 12}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
SEASONS = {"frühjahr": 3, "frühling": 3, "sommer": 6, "herbst": 9, "winter": 12}
OPEN = {"offen", "noch offen", "laufend"}
DONE = {"erledigt", "abgeschlossen", "erreicht", "ja"}
SILENT = {"", "-", "k. a.", "k.a.", "keine angabe"}
NOT_APPLICABLE = {"entfällt", "n. a.", "n.a.", "nicht zutreffend"}
STATEMENTS = {"ja": 2, "erfüllt": 2, "teilweise": 1, "nein": 0}
DATE_MARKS = [("spaetestens", r"(?:bis|spätestens)"), ("voraussichtlich", r"(?:vsl\.?|voraussichtlich)"),
              ("ungefaehr", r"(?:ca\.?|circa|etwa|rd\.?|rund|ungefähr)")]


def folded(raw):
    """The letters that count: NFC, no invisible characters, one kind of space and of hyphen."""
    text = unicodedata.normalize("NFC", raw)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    text = "".join(" " if unicodedata.category(c) == "Zs" or c in "\t\r\n" else c for c in text)
    text = re.sub("[\u2010-\u2015\u2212]", "-", text)
    return re.sub(" +", " ", text).strip()


def day(year, month, date):
    try:
        return dt.date(year, month, date)
    except ValueError:
        return None


def last_of(year, month):
    return (dt.date(year + month // 12, month % 12 + 1, 1)) - dt.timedelta(days=1)


def months(year, first, count):
    """From the first day of a month to the last of the month `count - 1` later."""
    end = first + count - 2
    return dt.date(year, first, 1), last_of(year + end // 12, end % 12 + 1)


def year_of(digits):
    number = int(digits)
    if len(digits) == 2:
        return 2000 + number if number <= 79 else None
    return number if len(digits) == 4 and 1900 <= number <= 2199 else None


def month_of(word):
    word = word.lower().rstrip(".")
    return MONTHS.index(word) + 1 if word in MONTHS else SHORT.get(word)


def span(text):
    """The interval that a date's words name, without marks; `None` where they name none."""
    low = text.lower()
    if m := re.fullmatch(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})", low):
        year = year_of(m[3])
        found = year and day(year, int(m[2]), int(m[1]))
        return (found, found) if found else None
    if m := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", low):
        found = day(int(m[1]), int(m[2]), int(m[3]))
        return (found, found) if found else None
    if m := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", low):
        found = day(int(m[3]), int(m[2]), int(m[1]))
        return (found, found) if found else None
    if m := re.fullmatch(r"(\d{1,2})\. ?([a-zäöüß]+)\.? (\d{4}|\d{2})", low):
        month, year = month_of(m[2]), year_of(m[3])
        found = month and year and day(year, month, int(m[1]))
        if found:
            return found, found
    if m := re.fullmatch(r"(\d{1,2})/(\d{4})", low):
        return months(int(m[2]), int(m[1]), 1) if 1 <= int(m[1]) <= 12 else None
    if m := re.fullmatch(r"([a-zäöüß]+)\.? (\d{4}|\d{2})", low):
        year = year_of(m[2])
        if year and month_of(m[1]):
            return months(year, month_of(m[1]), 1)
        if year and m[1] in SEASONS:
            return months(year, SEASONS[m[1]], 3)
    if m := re.fullmatch(r"q ?([1-4])[ /](\d{4})|([1-4])\. quartal (\d{4})|(i|ii|iii|iv)/(\d{4})|(i|ii|iii|iv)\. quartal (\d{4})", low):
        quarter = int(m[1] or m[3] or ROMAN[m[5] or m[7]])
        return months(int(m[2] or m[4] or m[6] or m[8]), quarter * 3 - 2, 3)
    if m := re.fullmatch(r"(\d{1,2})\. ?kw (\d{4})|kw (\d{1,2})/(\d{4})", low):
        try:
            first = dt.date.fromisocalendar(int(m[2] or m[4]), int(m[1] or m[3]), 1)
        except ValueError:
            return None
        return first, first + dt.timedelta(days=6)
    if m := re.fullmatch(r"([12])\. halbjahr (\d{4})", low):
        return months(int(m[2]), 1 if m[1] == "1" else 7, 6)
    if m := re.fullmatch(r"(anfang|mitte|ende) (\d{4})", low):
        return months(int(m[2]), {"anfang": 1, "mitte": 5, "ende": 9}[m[1]], 4)
    if m := re.fullmatch(r"(anfang|mitte|ende) ([a-zäöüß]+)\.? (\d{4})", low):
        month, year = month_of(m[2]), int(m[3])
        if month:
            end = last_of(year, month)
            return {"anfang": (dt.date(year, month, 1), dt.date(year, month, 10)),
                    "mitte": (dt.date(year, month, 11), dt.date(year, month, 20)),
                    "ende": (dt.date(year, month, 21), end)}[m[1]]
    if re.fullmatch(r"\d{4}", low) and year_of(low):
        return months(int(low), 1, 12)
    return None


def date(raw, done=False):
    """Reads a date. `done`: words such as „erledigt“ say that it is done, on a day that is not told."""
    text = folded(raw)
    low = text.lower()
    if low in SILENT:
        return "keine_angabe", "", None, None
    if low in OPEN:
        return "offen", "", None, None
    if low in NOT_APPLICABLE:
        return "nicht_zutreffend", "", None, None
    if done and low in DONE:
        return "wert", "", None, None
    for mark, words in DATE_MARKS:
        if m := re.fullmatch(words + r" (.+)", text, re.IGNORECASE):
            found = span(m[1])
            return ("wert", mark, *found) if found else ("nicht_lesbar", "", None, None)
    found = span(text)
    if not found:
        return "nicht_lesbar", "", None, None
    season = low.split(" ")[0] in SEASONS
    return ("wert", "ungefaehr" if season else "", *found)


UNITS = {"%": ("Prozent", 1), "€": ("Euro", 1), "t€": ("Euro", 1000), "prozent": ("Prozent", 1), "euro": ("Euro", 1), "eur": ("Euro", 1)}
SCALES = {"tsd.": 1000, "tsd": 1000, "t": 1000, "mio.": 10**6, "mio": 10**6, "mrd.": 10**9, "mrd": 10**9}
NUMBER_MARKS = [("ungefaehr", r"(?:rd\.?|rund|ca\.?|circa|etwa|ungefähr)"), ("mindestens", r"(?:mind\.?|mindestens|>=|≥)"),
                ("mehr_als", r"(?:>|mehr als|über)"), ("hoechstens", r"(?:bis zu|höchstens|max\.?|maximal|<=|≤)")]


def plain(text):
    """A German number: points only between groups of three, a comma for decimals."""
    if not re.fullmatch(r"[0-9]{1,3}(?:[. ][0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?", text):
        return None
    return Decimal(text.replace(".", "").replace(" ", "").replace(",", "."))


def number(raw, unit=""):
    """Reads a number: `(reading, mark, low, high, unit, is a change)`, multiplied out; `unit` is the declared one."""
    text = folded(raw)
    low = text.lower()
    if low in SILENT:
        return "keine_angabe", "", None, None, "", False
    if low in OPEN:
        return "offen", "", None, None, "", False
    if low in NOT_APPLICABLE:
        return "nicht_zutreffend", "", None, None, "", False
    mark = ""
    for name, words in NUMBER_MARKS:
        if m := re.fullmatch(words + r" ?(.+)", low):
            mark, low = name, m[1]
            break
    found_unit, scale = "", 1
    if m := re.fullmatch(r"(€|eur|euro) ?(.+)", low):
        found_unit, low = "Euro", m[2]
    if m := re.fullmatch(r"(.*?[\d-]) ?(tsd\.?|mio\.?|mrd\.?|t)? ?(%|prozent|€|eur|euro|t€)?", low):
        low = m[1]
        if m[2]:
            scale *= SCALES[m[2]]
        if m[3]:
            found_unit, more = UNITS[m[3]]
            scale *= more
    low = re.sub(r",-+$", "", low)
    change = bool(re.match(r"[+±]", low))
    negative = low.startswith("-")
    low = re.sub(r"^[+±-] ?", "", low)
    if m := re.fullmatch(r"(\S+?) ?(?:-|bis) ?(\S+)", low):
        ends = plain(m[1]), plain(m[2])
        if None not in ends and not mark:
            return "wert", mark, ends[0] * scale, ends[1] * scale, found_unit, change
        return "nicht_lesbar", "", None, None, "", False
    found = plain(low)
    if found is None:
        return "nicht_lesbar", "", None, None, "", False
    found = -found if negative else found
    return "wert", mark, found * scale, found * scale, found_unit, change


def unit_scale(unit):
    """A declared unit with its power taken out: `Mio. Euro` is Euro times a million."""
    words = folded(unit).lower()
    if m := re.fullmatch(r"(tsd\.?|mio\.?|mrd\.?|t)[ .]?(.+)", words):
        name, more = UNITS.get(m[2], (m[2], 1))
        return name, SCALES[m[1]] * more
    return UNITS.get(words, (words, 1))
