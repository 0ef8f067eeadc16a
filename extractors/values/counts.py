"""How many people a roster says it holds: 等6名, 等六名同志, 共十二人, 合计:12人."""

import re

from extractors.values.numerals import ARABIC, HAN_NUMBER, number
from extractors.values.text import squeeze

_DIGITS = rf"[{re.escape(ARABIC)}{HAN_NUMBER}]{{1,4}}"
_DONE = "(?:申报|上报|填报|报送|呈报|报名|报考|推荐|参加(?:考[核评])?|通过|审核(?:通过|合格)?)"
STATED = (
    rf"等[_.—-]*(?P<n>{_DIGITS})[_.—-]*(?:名|人|位|.同志)",
    rf"(?:共[计有]?{_DONE}?[:有为]?|(?<![小共])计[:有为]?|总?人数[:为共]?)(?P<n>{_DIGITS})(?:名|人|位)",
    rf"(?:[合总共]计|总?人数)(?:人数)?:(?P<n>{_DIGITS})(?![0-9.元%年月级])",
    rf"人数(?P<n>{_DIGITS})$",
)
"""How a roster says how many people it holds, the declaration first; a group's 小计 does not."""

_STATED = [re.compile(pattern) for pattern in STATED]


def find_count(text: str) -> int | None:
    """The stated count in running text; None where none or several different ones stand."""
    found = {number(m["n"]) for one in _STATED for m in one.finditer(squeeze(text))}
    return found.pop() if len(found) == 1 else None


def parse_count(text: str) -> int | None:
    """A count alone (12, 十二, 6名) or the one stated in running text."""
    compact = squeeze(text)
    alone = re.fullmatch(rf"(?P<n>{_DIGITS})[名人位]?", compact)
    return number(alone["n"]) if alone else find_count(compact)
