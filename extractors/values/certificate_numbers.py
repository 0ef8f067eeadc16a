"""Structures of certificate numbers (domain, section 2): what contradicts a printed number.

Only numbers whose rule is known are judged; 工勤 certificates have no known rule and are not.
"""

import re
from typing import Literal

from extractors.values.text import squeeze

Reason = Literal["length", "characters", "year", "level"]
"""What is wrong: number of characters, a character, the year in it, the level in it."""

_LOOKALIKES = str.maketrans("Oo〇○lI", "000011")
_DIPLOMA_LEVELS = {"05": "bachelor", "06": "junior_college"}
FIRST_DIPLOMA_YEAR = 2002
"""Graduates of higher education carry the 18 digits since then."""


def normalise_number(text: str) -> str:
    """A certificate number without blanks and labels before it, letters upper case.

    A dot amid figures is a speck: no office prints one.
    """
    plain = re.sub(r"^(?:证书)?(?:编号|号码|号|NO\.?)[:.]?", "", squeeze(text).upper())
    return re.sub(r"^([0-9]+)\.([0-9]+)$", r"\1\2", plain)


def vocational_reasons(number: str, year: int | None, grade: int | None) -> list[Reason]:
    """职业资格证书: 16 digits; 1-2 the year of issue, 11 the level."""
    digits = normalise_number(number).translate(_LOOKALIKES)
    return _structure(digits, r"[0-9]*", 16) or _crossed(digits[:2], year, digits[10], grade)


def skill_level_reasons(number: str, year: int | None, grade: int | None) -> list[Reason]:
    """职业技能等级证书: Y or S and 21 digits; characters 14-15 the year, 16 the level."""
    text = normalise_number(number)
    digits = text[:1] + text[1:].translate(_LOOKALIKES)
    reasons = _structure(digits, r"[YS][0-9]*", 22)
    return reasons or _crossed(digits[13:15], year, digits[15], grade)


def diploma_reasons(number: str, year: int | None, level: str | None) -> list[Reason]:
    """Higher education since 2002: 5 digits school, 1 type, 4 year, 2 level, 6 serial."""
    digits = normalise_number(number).translate(_LOOKALIKES)
    reasons = _structure(digits, r"[0-9]*", 18)
    if reasons:
        return reasons
    if year is not None and digits[6:10] != str(year):
        reasons.append("year")
    named = _DIPLOMA_LEVELS.get(digits[10:12])
    if level is not None and named is not None and named != level:
        reasons.append("level")
    return reasons


def _structure(text: str, pattern: str, length: int) -> list[Reason]:
    if not re.fullmatch(pattern, text):
        return ["characters"]
    return [] if len(text) == length else ["length"]


def _crossed(yy: str, year: int | None, level: str, grade: int | None) -> list[Reason]:
    reasons: list[Reason] = []
    if year is not None and yy != f"{year % 100:02d}":
        reasons.append("year")
    if level not in "12345" or (grade is not None and level != str(grade)):
        reasons.append("level")
    return reasons
