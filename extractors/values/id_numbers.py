"""Identity numbers by GB 11643 (domain, section 4). No county table: old codes are valid."""

import re
from dataclasses import dataclass

from extractors.values.dates import PartialDate
from extractors.values.text import squeeze

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_LOOKALIKES = str.maketrans("OoОо〇○lI|xХхΧχ×", "00000011" + "1" + "X" * 6)
_SHAPE = re.compile(r"(?<![0-9])(?:[1-9][0-9]{16}[0-9X]|[1-9][0-9]{14})(?![0-9X])")
_PROVINCES = re.compile(r"1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[0-9]")
"""First two digits by GB/T 2260, which never changed; 9: foreigners with a permanent residence."""

_BORN = range(1900, 2100)
_JOINTS = re.compile(r"(?<=[0-9])[-.·_](?=[0-9X])")


@dataclass(frozen=True)
class IdNumber:
    """One identity number. ``raw``: as printed, x made X; ``normalised``: always 18 characters.

    ``birth_date`` may be impossible: it is what the digits say. A number of 15 digits has no
    check digit, so nothing can contradict it: ``valid_checksum`` is true.
    """

    raw: str
    normalised: str
    valid_checksum: bool

    @property
    def birth_date(self) -> PartialDate:
        """Digits 7 to 14."""
        digits = self.normalised
        return PartialDate(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))

    @property
    def is_sound(self) -> bool:
        """Whether nothing in it breaks the rules: check digit, province, a date somebody has."""
        born = self.birth_date
        dated = born.is_possible and born.year in _BORN
        return self.valid_checksum and dated and bool(_PROVINCES.match(self.normalised))

    @property
    def gender(self) -> str:
        """``male`` where digit 17 is odd, else ``female``."""
        return "male" if int(self.normalised[16]) % 2 else "female"


def check_digit(first17: str) -> str:
    """The eighteenth character for seventeen digits."""
    total = sum(w * int(d) for w, d in zip(_WEIGHTS, first17, strict=True))
    return _CHECKS[total % 11]


def to_18(digits15: str) -> str:
    """A number of the first generation in the second's form."""
    first17 = digits15[:6] + "19" + digits15[6:]
    return first17 + check_digit(first17)


def parse_id(text: str) -> IdNumber | None:
    """The one identity number in a text; None where there is none or more than one.

    Blanks and joints anywhere, ``x``, and O, l, I for digits are tolerated.
    """
    compact = _JOINTS.sub("", squeeze(text).translate(_LOOKALIKES))
    found = {match.group() for match in _SHAPE.finditer(compact)}
    if len(found) != 1:
        return None
    raw = found.pop()
    if len(raw) == 15:
        return IdNumber(raw, to_18(raw), valid_checksum=True)
    return IdNumber(raw, raw, valid_checksum=check_digit(raw[:17]) == raw[17])
