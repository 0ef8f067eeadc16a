"""Chinese patent numbers: ZL, the application number, a dot, a check digit (domain, section 2)."""

import re
from dataclasses import dataclass

from extractors.values.text import squeeze

_WEIGHTS = {8: (2, 3, 4, 5, 6, 7, 8, 9), 12: (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)}
_KINDS = {
    "1": "invention",
    "8": "invention",
    "2": "utility_model",
    "9": "utility_model",
    "3": "design",
}
_LOOKALIKES = str.maketrans("Oo〇○lI|", "0000111")
_SHAPE = re.compile(
    r"(?<![0-9])(?:Z[L1]\.?)?((?:19|20)[0-9]{10}|[0-9]{8})[.·,。]?([0-9X])(?![0-9X])",
)
_KIND_WORDS = {"实用新型": "utility_model", "外观设计": "design", "发明": "invention"}


@dataclass(frozen=True)
class PatentNumber:
    """``value``: ``ZL202110123456.7``; ``kind`` by its fifth digit (third of eight)."""

    digits: str
    check: str

    @property
    def value(self) -> str:
        """The number in its usual writing."""
        return f"ZL{self.digits}.{self.check}"

    @property
    def valid_check(self) -> bool:
        """Whether the check digit follows from the others."""
        return check_digit(self.digits) == self.check

    @property
    def kind(self) -> str | None:
        """``invention``, ``utility_model``, ``design``; None for an unknown digit."""
        return _KINDS.get(self.digits[4 if len(self.digits) == 12 else 2])


def check_digit(digits: str) -> str:
    """The check digit of 8 or 12 digits: the weighted sum modulo 11, 10 written X."""
    total = sum(w * int(d) for w, d in zip(_WEIGHTS[len(digits)], digits, strict=True))
    return "X" if total % 11 == 10 else str(total % 11)


def parse_patent_number(text: str) -> PatentNumber | None:
    """The one patent number in a text, with or without ZL and its dot, blanks anywhere."""
    compact = squeeze(text).translate(_LOOKALIKES).upper()
    found = {match.groups() for match in _SHAPE.finditer(compact)}
    return PatentNumber(*found.pop()) if len(found) == 1 else None


def parse_patent_kind(text: str) -> str | None:
    """``invention``, ``utility_model`` or ``design``, by the first of the printed words.

    Utility models and designs are sought first: 发明人 stands on their certificates too.
    """
    compact = squeeze(text).lower()
    if compact in _KIND_WORDS.values():
        return compact
    return next((kind for word, kind in _KIND_WORDS.items() if word in compact), None)
