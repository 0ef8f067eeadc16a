"""Print that was meant as a date and, as it was read, is none or not a whole one.

A figure lost (202年1月15日), a separator lost (202202-14), a day that stands there and was not read
(2026年4月5), a date that no calendar has. What ends or begins within a date, or ends with a label
that announces one, may be whole, and its row go on where no line was found.
"""

import re

from extractors.values.date_prints import LOST_DOT
from extractors.values.dates import FoundDate, find_dates
from extractors.values.numerals import ARABIC, HAN_NUMBER, STROKES
from extractors.values.text import fold

_N = f"[{re.escape(ARABIC)}{HAN_NUMBER}]"
_WORDED = re.compile(rf"{_N}{{0,4}}年{_N}{{1,3}}月|{_N}{{1,2}}月{_N}{{1,3}}日")
_FIGURES = re.compile(r"(?<![0-9A-Za-z.\-/])(?:19|20)[0-9OoIl年月.\-/]{4,10}(?![0-9A-Za-z])")
_A = f"[{re.escape(ARABIC)}]"
_YEAR = rf"(?<!{_N})(?:(?:19|20){_A}{{2}}|[一二{STROKES}][九0Oo〇○◯零]{_N}{{2}})"
_ENDS_WITHIN = re.compile(
    rf"{_YEAR}(?:年{_N}{{0,3}}|[.\-/](?:{_A}{{1,2}}[.\-/]?)?)?$|年{_N}{{1,3}}月{_N}{{0,3}}$"
)
"""2012, 2012年6, 1995-09, 2005.4.: the rest of the date may have stood behind it."""

_ANNOUNCES = re.compile(r"(?:日期|时间|年月日?)(?::.{0,3})?$")
"""A label behind which nothing was read, or a scrap."""

_OF_DATES = re.compile(rf"[{re.escape(ARABIC)}{HAN_NUMBER}{STROKES}年月日期时间.·:/\s]")

_BEGINS_WITHIN = re.compile(
    rf"(?:{_N}{{0,3}}年)?{_N}{{1,3}}月(?:{_N}{{1,3}}日)?$|年?月?{_N}{{1,3}}日$"
    rf"|{_A}{{0,2}}[.\-/]?{_A}{{1,2}}[.\-/]{_A}{{1,2}}$|[〇○零一二三四五六七八九]?十[一二三四五六七八九]?$"
)
"""十四日, 10-07-04: the date may have begun before it."""

_DAY_BEHIND = re.compile(rf"[.,·]*(?:[日曰号]|{_A}{{1,2}}(?!{_A})|{_N}{{1,3}}$)")


def is_damaged(text: str) -> bool:
    """Whether a line holds a date that was not read as it must stand there."""
    squeezed = fold(text).replace(" ", "")
    found = find_dates(squeezed, compact=True)
    if any(not one.date.is_possible or lost_day(squeezed, one) for one in found):
        return True
    if any(pattern.search(squeezed) for pattern in LOST_DOT):
        return True
    return any(
        not any(one.start < match.end() and match.start() < one.end for one in found)
        for match in (*_WORDED.finditer(squeezed), *_dated_figures(squeezed))
    )


def may_go_on(text: str) -> bool:
    """Whether a line ends within a date, or with a label that announces one."""
    squeezed = fold(text).replace(" ", "")
    return bool(_ENDS_WITHIN.search(squeezed) or _ANNOUNCES.search(squeezed))


def may_begin_before(text: str) -> bool:
    """Whether a line is the latter part of a date."""
    return bool(_BEGINS_WITHIN.match(fold(text).replace(" ", "")))


def without_figures(text: str) -> str:
    """What a line says besides what dates consist of."""
    return _OF_DATES.sub("", fold(text))


def lost_day(text: str, one: FoundDate) -> bool:
    """Whether something of a day stands behind a date that was read without one."""
    return one.date.day is None and bool(_DAY_BEHIND.match(text, one.end))


def _dated_figures(text: str) -> list[re.Match[str]]:
    """Figures with separators, as many as a date has: no numbers with decimals, no serials."""
    runs = _FIGURES.finditer(text)
    return [m for m in runs if 5 <= sum(c.isdigit() for c in m[0]) <= 8 and not m[0].isalnum()]
