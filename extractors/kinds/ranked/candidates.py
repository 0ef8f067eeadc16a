"""What could be a field's value: every span of print that has its shape."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple

from extractors.kinds.ranked.surroundings import Surroundings
from extractors.kinds.surnames import DOUBLE, SINGLE
from extractors.kinds.take import HAN
from extractors.values.dates import find_dates
from extractors.values.text import MIDDLE_DOT, normalise
from extractors.values.words import parse_gender, parse_grade
from schemas.facts import FieldValue
from schemas.kinds import DATE_FIELDS


class Candidate(NamedTuple):
    """A span ``text[start:end]`` of the print and the value that it would be."""

    start: int
    end: int
    value: FieldValue


Enumerate = Callable[[Surroundings], Iterator[Candidate]]

_DOTS = "·.・•●‧"
_DOTTED = re.compile(rf"(?:[{HAN}]{{2,8}}[{_DOTS}])+[{HAN}]{{2,8}}")
_NAME_LENGTHS = (2, 3)
_DOUBLE_LENGTHS = (3, 4)
_ALONE_LENGTHS = (2, 3, 4)
_HAN = re.compile(rf"[{HAN}]+")
_GRADE = re.compile(
    r"[一二三四五壹贰叁肆伍1-5IV]{1,3}级[/(、]*(?:高级技师|技师|[高中初]级工?)?\)?"
    r"|高级技师|技师|[高中初]级工?"
)
_TRADE_END = re.compile(r"员|工(?![种作人龄资勤])|师|手|司机|驾驶|操作|维修")
_TRADE_LENGTHS = range(3, 15)
_BODY_END = re.compile(
    r"[局厅委站所馆场处队院园库台段部会社厂校科室团]|中心|学[校院]|[小中大]学|高中|公司|集团|政府|党组|支部"
)
_BODY_LENGTHS = range(4, 27)
_SEAM = re.compile(r"[:,;。()“”\"'‘’《》\[\]【】]")
_NO_RUN = re.compile(r"。|[:,;(“《\[【]$|^\d{17}[\dXx]$|^\W+$")
"""Sentences, labels, identity numbers, dashes in an empty cell."""

_RUN_LENGTHS = range(2, 31)
_RUN_PARTS = 3
"""So many rows or parts of a sentence may a run hold."""

_BODY_CHAR = re.compile(rf"[{HAN}()A-Za-z0-9、]")


def _dates(print_: Surroundings) -> Iterator[Candidate]:
    for found in find_dates(print_.text, compact=True):
        yield Candidate(found.start, found.end, found.date.iso())


def _genders(print_: Surroundings) -> Iterator[Candidate]:
    for match in re.finditer("[男女]", print_.text):
        yield Candidate(*match.span(), parse_gender(match.group()) or "")


def _grades(print_: Surroundings) -> Iterator[Candidate]:
    for match in _GRADE.finditer(print_.text):
        grade = parse_grade(match.group())
        if grade:
            yield Candidate(*match.span(), grade)


def _names(print_: Surroundings) -> Iterator[Candidate]:
    """Spans that begin with a surname, that stand where print begins, or that hold a dot."""
    yield from _dotted(print_)
    text = print_.text
    for start in range(len(text)):
        for end in (start + length for length in _name_lengths(print_, start)):
            if end <= len(text) and _HAN.fullmatch(text, start, end):
                yield Candidate(start, end, text[start:end])


def _name_lengths(print_: Surroundings, start: int) -> tuple[int, ...]:
    """How long a name that begins here may be; of none where nothing speaks for one."""
    if print_.text[start : start + 2] in DOUBLE:
        return _DOUBLE_LENGTHS
    if print_.text[start] in SINGLE and not print_.text.startswith("工种", start - 1):
        return _NAME_LENGTHS
    return _ALONE_LENGTHS if start in print_.breaks else ()


def _dotted(print_: Surroundings) -> Iterator[Candidate]:
    for match in _DOTTED.finditer(print_.text):
        inside = [i for i in range(match.start() + 1, match.end()) if i in print_.breaks]
        for start in (match.start(), *inside):
            for end in (match.end(), *inside):
                name = re.sub(f"[{_DOTS}]", MIDDLE_DOT, print_.text[start:end])
                if MIDDLE_DOT in name[2:-1]:
                    yield Candidate(start, end, name)


def _trades(print_: Surroundings) -> Iterator[Candidate]:
    yield from _ending(print_, _TRADE_END, _TRADE_LENGTHS, re.compile(rf"[{HAN}()]"))


def _bodies(print_: Surroundings) -> Iterator[Candidate]:
    yield from _ending(print_, _BODY_END, _BODY_LENGTHS, _BODY_CHAR)


def _ending(
    print_: Surroundings, end_of: re.Pattern[str], lengths: range, char: re.Pattern[str]
) -> Iterator[Candidate]:
    """Every span of these lengths and characters that ends as a pattern says."""
    text = print_.text
    for end in sorted({match.end() for match in end_of.finditer(text)}):
        for start in range(end - 1, max(-1, end - lengths.stop), -1):
            if not char.match(text[start]):
                break
            if end - start in lengths:
                yield Candidate(start, end, normalise(text[start:end]))


def _runs(print_: Surroundings) -> Iterator[Candidate]:
    """What stands between breaks and punctuation, also a few such parts in a row."""
    text = print_.text
    seams = [match.start() for match in _SEAM.finditer(text)]
    starts = sorted(print_.breaks | {at + 1 for at in seams})
    ends = sorted(print_.breaks | set(seams))
    for start in starts:
        first = bisect_right(ends, start)
        for end in ends[first : first + _RUN_PARTS]:
            run = text[start:end]
            if len(run) in _RUN_LENGTHS and not _NO_RUN.search(run):
                yield Candidate(start, end, normalise(run))


SORTS: dict[str, Enumerate] = {
    "date": _dates,
    "person": _names,
    "gender": _genders,
    "grade": _grades,
    "trade": _trades,
    "body": _bodies,
    "run": _runs,
}
"""How the candidates of each sort of value are found."""

SORT_OF: dict[str, str] = {
    **dict.fromkeys(DATE_FIELDS - {"valid_until"}, "date"),
    "name": "person",
    "gender": "gender",
    "grade": "grade",
    "occupation": "trade",
    "unit": "body",
    "school": "body",
    "issuer": "body",
    **dict.fromkeys(("major", "honour", "certificate_number", "department", "post"), "run"),
}
"""The sort of each field that is ranked."""

ADMITTED = frozenset({"person", "trade", "run"})
"""Sorts of which a rule's value may be no candidate by its shape: a rare surname, 焊工."""
