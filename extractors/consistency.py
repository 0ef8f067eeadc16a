"""Fields that say something of each other: which reading of one fits the others."""

import re
from collections.abc import Mapping

from extractors.kinds.take import Taken
from extractors.values.certificate_numbers import (
    diploma_reasons,
    skill_level_reasons,
    vocational_reasons,
)
from extractors.values.dates import PartialDate, agrees
from extractors.values.id_numbers import parse_id
from schemas.facts import FieldValue


def fits(name: str, value: FieldValue, fields: Mapping[str, Taken]) -> bool | None:
    """Whether a field's value agrees with the others; None where they say nothing of it.

    A birth date and a sex with an identity number that its check digit proves, a certificate's
    number with the year (domain, section 2).
    """
    if name in {"birth_date", "gender"}:
        return _fits_id(name, str(value), fields.get("id_number"))
    if name == "certificate_number":
        return _fits_year(str(value), fields)
    return None


def _fits_id(name: str, value: str, number: Taken | None) -> bool | None:
    proven = parse_id(str(number.value)) if number and number.certain else None
    if proven is None:
        return None
    if name == "gender":
        return proven.gender == value
    return agrees(PartialDate.from_iso(value), proven.birth_date)


def _fits_year(number: str, fields: Mapping[str, Taken]) -> bool | None:
    """By the three structures that hold a year; a number of another structure says nothing."""
    issued, graduated = fields.get("issue_date"), fields.get("graduation_date")
    if graduated and re.fullmatch(r"\d{18}", number):
        return "year" not in diploma_reasons(number, int(str(graduated.value)[:4]), None)
    if issued is None:
        return None
    year = int(str(issued.value)[:4])
    if re.fullmatch(r"\d{16}", number):
        return not vocational_reasons(number, year, None)
    if re.fullmatch(r"[YS]\d{21}", number):
        return not skill_level_reasons(number, year, None)
    return None
