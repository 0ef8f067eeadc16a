"""How many people a roster says it holds: 等6名, 等六名同志, 共十二人."""

import re

from extractors.values.numerals import ARABIC, HAN_NUMBER, number
from extractors.values.text import squeeze

_NUMBER = rf"(?P<n>[{re.escape(ARABIC)}{HAN_NUMBER}]{{1,4}})"
_STATED = re.compile(rf"[等共计]{_NUMBER}(?:名|人|位)")


def find_count(text: str) -> int | None:
    """The stated count in running text; None where none or several different ones stand."""
    found = {number(match["n"]) for match in _STATED.finditer(squeeze(text))}
    return found.pop() if len(found) == 1 else None


def parse_count(text: str) -> int | None:
    """A count alone (12, 十二, 6名) or the one stated in running text."""
    compact = squeeze(text)
    alone = re.fullmatch(rf"{_NUMBER}[名人位]?", compact)
    return number(alone["n"]) if alone else find_count(compact)
