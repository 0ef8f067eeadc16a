"""ID numbers as the vault finds persons by them (domain, section 4)."""

import re
import unicodedata

from extractors.values.id_numbers import check_digit, to_18

_FIRST_GENERATION = re.compile(r"[1-9][0-9]{14}")
_SECOND_GENERATION = re.compile(r"[1-9][0-9]{16}[0-9X]")
LAST = 4
"""How many of an ID number's last characters it can be found by."""


def canonical_text(text: str) -> str:
    """Half-width, without blanks, in capital letters."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def canonical_id(number: str) -> str:
    """One spelling for each number: half-width, no blanks, capital X, 15 digits made 18."""
    tidy = canonical_text(number)
    return to_18(tidy) if _FIRST_GENERATION.fullmatch(tidy) else tidy


def is_id(canonical: str) -> bool:
    """Whether it is an ID number and therefore one person's; else anybody may have typed it."""
    is_number = _SECOND_GENERATION.fullmatch(canonical) is not None
    return is_number and check_digit(canonical[:-1]) == canonical[-1]


def canonical_name(name: str) -> str:
    """One spelling for each name: half-width, no blanks, one sort of dot."""
    tidy = "".join(unicodedata.normalize("NFKC", name).split())
    return re.sub(r"[·•‧・∙⋅.]", "·", tidy)
