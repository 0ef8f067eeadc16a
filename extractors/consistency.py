"""What cannot be: values that break their own rule, and fields that contradict each other.

Misread figures are likelier than misprinted ones, so such a value is read again, and is given as
sure only where later looks say the same.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from extractors.kinds.take import Taken
from extractors.values.certificate_numbers import (
    Reason,
    diploma_reasons,
    skill_level_reasons,
    vocational_reasons,
)
from extractors.values.dates import LONG_TERM, PartialDate, agrees
from extractors.values.id_numbers import IdNumber, parse_id
from extractors.values.patents import parse_patent_number
from extractors.values.text import MIDDLE_DOT
from schemas.facts import FieldValue
from schemas.kinds import DATE_FIELDS

_YOUNGEST = 10
"""Years of age below which nobody graduates, works or is certified."""

_LONG_NAME = 5
_BODIES = frozenset({"issuer", "school", "unit"})
_HALF_A_PROVINCE = re.compile(r"[\u4e00-\u9fff]省")
"""南省水利学校 lost its first character: every province's name has two or more."""

_OF_LATER_LIFE = DATE_FIELDS - {"birth_date", "valid_until", "form_date", "grant_date"}


def breaks_rule(name: str, value: FieldValue) -> bool:
    """Whether a value is one that its own rule forbids: 30 February, a wrong check digit.

    No body's name begins with half a province's; a person's of five characters or more has a dot
    (domain, section 4), which readers overlook.
    """
    if name in _BODIES:
        return _HALF_A_PROVINCE.match(str(value)) is not None
    if name == "name":
        return len(str(value)) >= _LONG_NAME and MIDDLE_DOT not in str(value)
    if name in DATE_FIELDS:
        return value != LONG_TERM and not PartialDate.from_iso(str(value)).is_possible
    if name == "id_number":
        number = parse_id(str(value))
        return number is None or not number.is_sound
    if name == "patent_number":
        patent = parse_patent_number(str(value))
        return patent is None or not patent.valid_check
    return False


def fits(name: str, value: FieldValue, fields: Mapping[str, Taken]) -> bool | None:
    """Whether a field's value agrees with the others; None where they say nothing of it.

    A birth date and a sex with an identity number that its check digit proves, a certificate's
    number with the year and the grade (domain, section 2), dates with the birth.
    """
    if name in {"birth_date", "gender"}:
        told = _fits_id(name, str(value), fields.get("id_number"))
        return told if told is not None or name == "gender" else _fits_life(str(value), fields)
    if name == "certificate_number":
        reasons = _number_reasons(str(value), fields, None)
        return None if reasons is None else not reasons
    if name == "grade":
        return _fits_level(int(str(value)), fields)
    return _fits_birth(str(value), fields) if name in _OF_LATER_LIFE else None


def marked(fields: Mapping[str, Taken]) -> dict[str, Taken]:
    """The values, contradicted those that their own rule or another field forbids."""
    return {name: _marked(name, taken, fields) for name, taken in fields.items()}


def _marked(name: str, taken: Taken, fields: Mapping[str, Taken]) -> Taken:
    if taken.certain:
        return taken
    wrong = breaks_rule(name, taken.value) or fits(name, taken.value, fields) is False
    return replace(taken, contradicted=taken.contradicted or wrong)


def _fits_id(name: str, value: str, number: Taken | None) -> bool | None:
    proven = _proven(number)
    if proven is None:
        return None
    if name == "gender":
        return proven.gender == value
    return agrees(PartialDate.from_iso(value), proven.birth_date)


def _proven(number: Taken | None) -> IdNumber | None:
    return parse_id(str(number.value)) if number and number.certain else None


def _fits_life(born: str, fields: Mapping[str, Taken]) -> bool | None:
    """False where something happened too early in this life; else nothing is said."""
    early = (_too_early(born, str(fields[n].value)) for n in _OF_LATER_LIFE & fields.keys())
    return False if any(early) else None


def _fits_birth(value: str, fields: Mapping[str, Taken]) -> bool | None:
    """False where a proven identity number, or else the birth date, makes its holder a child."""
    printed, proven = fields.get("birth_date"), _proven(fields.get("id_number"))
    born = proven.birth_date.iso() if proven else str(printed.value) if printed else None
    return False if born and _too_early(born, value) else None


def _too_early(born: str, later: str) -> bool:
    return int(later[:4]) < int(born[:4]) + _YOUNGEST


def _fits_level(grade: int, fields: Mapping[str, Taken]) -> bool | None:
    """By the level in a certificate's number, where its year shows that it was read rightly."""
    number = fields.get("certificate_number")
    if number is None or _number_reasons(str(number.value), fields, None) != []:
        return None
    return not _number_reasons(str(number.value), fields, grade)


def _number_reasons(
    number: str, fields: Mapping[str, Taken], grade: int | None
) -> list[Reason] | None:
    """What contradicts a number of the three structures that hold a year; None for all others."""
    issued, graduated = fields.get("issue_date"), fields.get("graduation_date")
    if graduated and re.fullmatch(r"\d{18}", number):
        return diploma_reasons(number, int(str(graduated.value)[:4]), None)
    if issued is None:
        return None
    year = int(str(issued.value)[:4])
    if re.fullmatch(r"\d{16}", number):
        return vocational_reasons(number, year, grade)
    if re.fullmatch(r"[YS]\d{21}", number):
        return skill_level_reasons(number, year, grade)
    return None
