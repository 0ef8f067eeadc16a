"""Dates as papers print them and as OCR damages them (domain, section 4).

A date keeps the precision that is printed; a day is never invented. An impossible date (2月30日)
is still a date that was printed: it is returned, and ``is_possible`` says so.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from typing import NamedTuple, Self

from extractors.values.date_prints import (
    COMPACT,
    LOST_DOT,
    MIXED,
    SEPARATED,
    SPACED,
    TEN_READ,
    WORDS,
    YEAR_ALONE,
    YEAR_WORD,
)
from extractors.values.numerals import (
    arabic,
    number,
    positional,
)
from extractors.values.text import fold

LONG_TERM = "long_term"
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


@dataclass(frozen=True)
class PartialDate:
    """A date at printed precision: year, year and month, or all three."""

    year: int
    month: int | None = None
    day: int | None = None

    def iso(self) -> str:
        """``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``; an impossible date is written as printed."""
        parts = [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join([f"{self.year:04d}", *parts])

    @classmethod
    def from_iso(cls, value: str) -> Self:
        """The inverse of ``iso``.

        Raises:
            ValueError: the text is not one of the three forms.
        """
        if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", value):
            raise ValueError(f"not an ISO date: {value!r}")
        return cls(*map(int, value.split("-")))

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has this date."""
        if self.month is None:
            return True
        if not 1 <= self.month <= 12:
            return False
        return self.day is None or 1 <= self.day <= monthrange(self.year, self.month)[1]


class FoundDate(NamedTuple):
    """A date and where it stands: ``text`` is ``source[start:end]``."""

    date: PartialDate
    start: int
    end: int
    text: str


def find_dates(text: str, *, compact: bool = False) -> list[FoundDate]:
    """All dates of day or month precision in the text, in its order, none inside another.

    ``compact`` also takes eight digits that stand alone (20191125), where they are possible.
    """
    folded, index = _indexed(text)
    patterns = [WORDS, *MIXED, *LOST_DOT, *SEPARATED, *([COMPACT] if compact else [])]
    found: list[FoundDate] = []
    for pattern in patterns:
        for match in pattern.finditer(folded):
            date = _date_of(match)
            start, end = index[match.start()], index[match.end() - 1] + 1
            if (
                date
                and _sensible(date, pattern)
                and not any(f.start < end and start < f.end for f in found)
            ):
                found.append(FoundDate(date, start, end, text[start:end]))
    return sorted(found, key=lambda f: f.start)


def parse_date(text: str) -> PartialDate | None:
    """The one date that a text holds, also as 20191125, ``2019 11 25``, or a year alone.

    None where there is none, and where there are several that disagree.
    """
    found = {f.date for f in find_dates(text, compact=True)}
    if found:
        return found.pop() if len(found) == 1 else None
    folded = fold(text)
    for pattern in (SPACED, YEAR_ALONE):
        match = pattern.fullmatch(folded)
        date = _date_of(match) if match else None
        if date and date.is_possible:
            return date
    return None


def parse_valid_until(text: str) -> str | None:
    """The end of a period of validity as ISO, or ``long_term`` for 长期."""
    folded = fold(text).replace(" ", "").lower()
    if "长期" in folded or folded in {LONG_TERM, "longterm"}:
        return LONG_TERM
    found = find_dates(text, compact=True)
    return found[-1].date.iso() if found else None


def parse_year(text: str) -> int | None:
    """The year that a text names: 2021, 2021年, 二〇二一年度. 年度 outranks 年."""
    folded = fold(text)
    alone = YEAR_ALONE.fullmatch(folded)
    if alone:
        return _year(alone["y"])
    named = [(bool(m["whole"]), _year(m["y"])) for m in YEAR_WORD.finditer(folded)]
    best = {year for whole, year in named if year and whole == any(w for w, _ in named)}
    return best.pop() if len(best) == 1 else None


def agrees(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates are equal at the coarser of their precisions."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(a is None or b is None or a == b for a, b in pairs)


def is_after(one: PartialDate, other: PartialDate) -> bool:
    """Whether one date is strictly later than the other at the coarser of their precisions."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    for a, b in pairs:
        if a is None or b is None:
            return False
        if a != b:
            return a > b
    return False


def _indexed(text: str) -> tuple[str, list[int]]:
    folded: list[str] = []
    index: list[int] = []
    for place, char in enumerate(text):
        for part in fold(char):
            folded.append(part)
            index.append(place)
    return "".join(folded), index


def _date_of(match: re.Match[str]) -> PartialDate | None:
    parts = match.groupdict()
    year = _year(parts["y"])
    month = _part(parts.get("m"))
    day = _part(parts.get("d") or parts.get("last"))
    if year is None or (parts.get("m") and month is None):
        return None
    return PartialDate(year, month, day)


def _sensible(date: PartialDate, pattern: re.Pattern[str]) -> bool:
    """Whether the figures are a date at all: 年 and 月 say so, 2019.50 is a number."""
    if pattern is WORDS or date.is_possible:
        return True
    return pattern not in (COMPACT, *LOST_DOT) and date.day is not None


def _year(text: str) -> int | None:
    digits = arabic(text)
    year = int(digits) if digits else positional(text)
    return year if year is not None and _FIRST_YEAR <= year <= _LAST_YEAR else None


def _part(text: str | None) -> int | None:
    if text is None:
        return None
    return 1 if text in {"元", "正"} else number(re.sub(f"[{TEN_READ}]", "十", text))
