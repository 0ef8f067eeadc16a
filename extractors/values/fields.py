"""Raw text, printed or declared, to the contract's values by field, and their comparison."""

import re
from collections.abc import Callable

from extractors.values.certificate_numbers import normalise_number
from extractors.values.counts import parse_count
from extractors.values.dates import (
    LONG_TERM,
    PartialDate,
    agrees,
    parse_date,
    parse_valid_until,
    parse_year,
)
from extractors.values.id_numbers import parse_id
from extractors.values.patents import parse_patent_kind, parse_patent_number
from extractors.values.text import comparable, normalise, normalise_name, squeeze
from extractors.values.words import parse_education, parse_gender, parse_grade, parse_verdict
from schemas.facts import FieldValue
from schemas.kinds import DATE_FIELDS

_YES = {"true": True, "1": True, "是": True, "false": False, "0": False, "否": False}
_NAME_BREAKS = re.compile(r"[;；,，、/|\n]+")
_SIGNATURES = {"经办人": "handler", "单位负责人": "unit_head", "负责人": "unit_head"}


def _iso_date(text: str) -> str | None:
    date = parse_date(text)
    return date.iso() if date else None


def _id_value(text: str) -> str | None:
    number = parse_id(text)
    return number.raw if number else None


def _patent_value(text: str) -> str | None:
    number = parse_patent_number(text)
    return number.value if number else None


def _truth(text: str) -> bool | None:
    return _YES.get(squeeze(text).lower())


def _phone(text: str) -> str | None:
    compact = squeeze(text).replace("—", "-").replace("–", "-")
    return compact if re.search(r"[0-9]", compact) else None


_PARSERS: dict[str, Callable[[str], FieldValue | None]] = {
    **dict.fromkeys(DATE_FIELDS, _iso_date),
    "valid_until": parse_valid_until,
    "gender": parse_gender,
    "grade": parse_grade,
    "verdict": parse_verdict,
    "education_level": parse_education,
    "patent_kind": parse_patent_kind,
    "patent_number": _patent_value,
    "id_number": _id_value,
    "year": parse_year,
    "stated_count": parse_count,
    "seq": parse_count,
    "name": normalise_name,
    "certificate_number": normalise_number,
    "statement_present": _truth,
    "mobile": _phone,
    "office_phone": _phone,
}


def parse_value(field: str, raw: object) -> FieldValue | None:
    """The contract's value of a field for a raw text, number or list; None where it holds none.

    A date is ISO at printed precision (an impossible one as printed), a 15-digit identity number
    stays as printed, names keep their dot, every other text is normalised.
    """
    if raw is None or (isinstance(raw, float) and not raw.is_integer()):
        return None
    if field in {"inventors", "signatures"}:
        return _listed(field, raw)
    if isinstance(raw, bool):
        return raw if field == "statement_present" else None
    text = str(int(raw)) if isinstance(raw, float) else str(raw)
    value = _PARSERS.get(field, normalise)(text)
    return None if value == "" else value


def same_value(field: str, one: FieldValue, other: FieldValue) -> bool:
    """Whether two values of a field are equal by the contract.

    Dates at the coarser precision, identity numbers in their 18-character form, patent numbers by
    their digits, inventors in order, signatures as sets, texts by ``comparable``.
    """
    if isinstance(one, list) or isinstance(other, list):
        return _same_list(field, _as_list(one), _as_list(other))
    if field in DATE_FIELDS:
        return _same_date(str(one), str(other))
    return value_key(field, one) == value_key(field, other)


def value_key(field: str, value: FieldValue) -> str:
    """What two equal single values share; dates have no such key."""
    text = str(value)
    if field == "id_number":
        number = parse_id(text)
        return number.normalised if number else comparable(text)
    if field in {"office_phone", "mobile"}:
        return re.sub(r"[^0-9]", "", text)
    if field == "certificate_number":
        return comparable(normalise_number(text))
    if field == "patent_number":
        patent = parse_patent_number(text)
        return patent.value if patent else comparable(text)
    return comparable(text)


def _same_date(one: str, other: str) -> bool:
    if LONG_TERM in {one, other}:
        return one == other
    try:
        return agrees(PartialDate.from_iso(one), PartialDate.from_iso(other))
    except ValueError:
        return comparable(one) == comparable(other)


def _same_list(field: str, one: list[str], other: list[str]) -> bool:
    left, right = [comparable(v) for v in one], [comparable(v) for v in other]
    return left == right if field == "inventors" else set(left) == set(right)


def _as_list(value: FieldValue) -> list[str]:
    return value if isinstance(value, list) else [str(value)]


def _listed(field: str, raw: object) -> list[str] | None:
    parts = raw if isinstance(raw, list) else _NAME_BREAKS.split(str(raw))
    values = [normalise_name(str(part)) for part in parts]
    if field == "signatures":
        values = [_SIGNATURES.get(value, value) for value in values]
    return [value for value in values if value] or ([] if isinstance(raw, list) else None)
