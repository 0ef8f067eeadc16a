"""Whether a declared value stands anywhere on a page, in whatever writing.

Only used where no field was read: it keeps ``declared.not_found`` silent, never proves a value.
"""

from collections.abc import Callable, Iterable

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
    same_value,
    squeeze,
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
    texts = [line.text for line in lines]
    if isinstance(value, list):
        return all(_stands(texts, field, item) for item in value)
    return _stands(texts, field, value)


def _stands(texts: list[str], field: str, value: str | int) -> bool:
    across = squeeze("".join(texts))
    if field in DATE_FIELDS:
        return _date_stands([*texts, across], str(value)) or (
            value == "long_term" and "长期" in across
        )
    if field == "gender":
        return _GENDER_WORDS.get(str(value), str(value)) in across
    if field in _READERS:
        read = any(_READERS[field](text) == value for text in texts)
        return read or (field == "year" and str(value) in across)
    if field in {"id_number", "patent_number"}:
        return _number_stands([*texts, across], field, str(value))
    return _text_stands(across, str(value))


def _number_stands(texts: list[str], field: str, value: str) -> bool:
    parse = parse_id if field == "id_number" else parse_patent_number
    return any(parse(text) and same_value(field, text, value) for text in texts)


def _text_stands(across: str, value: str) -> bool:
    wanted, print_ = comparable(value), comparable(across)
    if wanted in print_:
        return True
    is_long = len(wanted) >= _FUZZY_FROM and not any(char.isdigit() for char in wanted)
    return is_long and fuzz.partial_ratio(wanted, print_) >= _FUZZY_SCORE


def _date_stands(texts: list[str], value: str) -> bool:
    try:
        wanted = PartialDate.from_iso(value)
    except ValueError:
        return False
    found = (f.date for text in texts for f in find_dates(text, compact=True))
    return any(agrees(date, wanted) for date in found)
