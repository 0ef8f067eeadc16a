"""Whether a declared value stands anywhere on a page, in whatever writing.

Only used where no field was read: it keeps ``declared.not_found`` silent, never proves a value.
"""

from collections.abc import Callable, Iterable
from functools import cached_property

from rapidfuzz import fuzz

from extractors.values import (
    PartialDate,
    agrees,
    comparable,
    find_count,
    find_dates,
    parse_education,
    parse_grade,
    parse_id,
    parse_patent_kind,
    parse_patent_number,
    parse_verdict,
    parse_year,
    squeeze,
    value_key,
)
from schemas.facts import FieldValue, TextLine
from schemas.kinds import DATE_FIELDS

_FUZZY_FROM = 6
_FUZZY_SCORE = 85.0
"""A text of six characters or more may have one misread in six or so."""

_GENDER_WORDS = {"male": "男", "female": "女"}
_READERS: dict[str, Callable[[str], FieldValue | None]] = {
    "grade": parse_grade,
    "verdict": parse_verdict,
    "education_level": parse_education,
    "patent_kind": parse_patent_kind,
    "stated_count": find_count,
    "year": parse_year,
}


def stands_on(lines: Iterable[TextLine], field: str, value: FieldValue) -> bool:
    """Whether the value of a field is printed in any of the lines, or across them."""
    return Print(lines).holds(field, value)


class Print:
    """The lines of a paper, prepared once for many questions."""

    def __init__(self, lines: Iterable[TextLine]) -> None:
        self._texts = [line.text for line in lines]

    def holds(self, field: str, value: FieldValue) -> bool:
        """Whether the value of a field is printed in any of the lines, or across them."""
        if isinstance(value, list):
            return all(self._holds(field, item) for item in value)
        return self._holds(field, value)

    @cached_property
    def _across(self) -> str:
        return squeeze("".join(self._texts))

    @cached_property
    def _comparable(self) -> str:
        return comparable(self._across)

    @cached_property
    def _numbers(self) -> dict[str, set[str]]:
        """Every number of the two sorts that some line, or all together, is."""
        texts = [*self._texts, self._across]
        ids = (parse_id(text) for text in texts)
        patents = (parse_patent_number(text) for text in texts)
        return {
            "id_number": {number.normalised for number in ids if number},
            "patent_number": {number.value for number in patents if number},
        }

    def _holds(self, field: str, value: str | int) -> bool:
        if field in DATE_FIELDS:
            return _date_stands([*self._texts, self._across], str(value)) or (
                value == "long_term" and "长期" in self._across
            )
        if field == "gender":
            return _GENDER_WORDS.get(str(value), str(value)) in self._across
        if field in _READERS:
            read = any(_READERS[field](text) == value for text in self._texts)
            return read or (field == "year" and str(value) in self._across)
        if field in {"id_number", "patent_number"}:
            return value_key(field, value) in self._numbers[field]
        return self._text_holds(str(value))

    def _text_holds(self, value: str) -> bool:
        wanted = comparable(value)
        if wanted in self._comparable:
            return True
        is_long = len(wanted) >= _FUZZY_FROM and not any(char.isdigit() for char in wanted)
        return is_long and fuzz.partial_ratio(wanted, self._comparable) >= _FUZZY_SCORE


def _date_stands(texts: list[str], value: str) -> bool:
    try:
        wanted = PartialDate.from_iso(value)
    except ValueError:
        return False
    found = (f.date for text in texts for f in find_dates(text, compact=True))
    return any(agrees(date, wanted) for date in found)
