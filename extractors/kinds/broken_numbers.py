"""Numbers that their room breaks: which print says that a number goes on in the row below."""

import re

from extractors.values.dates import find_dates

_OPEN_END = re.compile(r"[0-9A-Za-z)\]〕][-—/]$|(?:字第?|第)$")
"""What no number ends with: a joint, 字第."""

_REST = re.compile(r"(?:字?第)?[0-9A-Za-z\-—/]{1,16}号?")
_TAIL = re.compile(r"字?第[0-9A-Za-z]+号|号")
"""What no number begins with."""

_BEGUN = re.compile(r".*[0-9字)\]〕年号]$")
_FIGURES = re.compile(r"[A-Za-z]{0,3}[0-9]{3,}")
_MORE = re.compile(r"[0-9]{2,14}")
_OF_ANOTHER = re.compile(r"1[3-9][0-9]{9}|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-3][0-9])?")
"""Figures of a telephone, a day or a month."""


def number_goes_on(upper: str, lower: str) -> bool:
    """Whether the number that a row ends with goes on in the row below it, by their print."""
    if find_dates(lower) or _OF_ANOTHER.fullmatch(lower):
        return False
    if _OPEN_END.search(upper) and _REST.fullmatch(lower):
        return True
    if _TAIL.fullmatch(lower) and _BEGUN.fullmatch(upper):
        return True
    return bool(_FIGURES.fullmatch(upper) and _MORE.fullmatch(lower))
