"""The declaration of notice 三(五)3, written out and compared word for word."""

import re

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from extractors.values import comparable
from extractors.values.lookalikes import may_stand_for
from schemas.reconciliation import Difference

MOST_LOOKALIKES = 3
"""So many characters that look like the notice's pass for misread, of some eighty. [I]"""
_EDGE = 8
"""Characters around the best fit that may still belong to the sentence."""


def declaration_of(first: str, count: int) -> str:
    """The sentence for a list; ``count`` is all rows [I], the first person's included."""
    return (
        f"经审核，我单位{first}等{count}名同志符合相应工勤技能岗位等级考核申报资格条件，"
        "网上填报的个人信息和所有上报材料真实、准确，同意申报。"
        "以上如有不实，愿承担相应责任。"
    )


def differences(expected: str, print_: str) -> list[Difference]:
    """Where the sentence as printed departs from the expected; stops and blanks do not count."""
    wanted, text = _words(expected), _words(print_)
    found = fuzz.partial_ratio_alignment(wanted, text)
    if found is None:
        return [Difference(expected=expected, read="", lookalike=False)]
    read = text[max(0, found.dest_start - _EDGE) : found.dest_end + _EDGE]
    changes = (
        (wanted[op.src_start : op.src_end], read[op.dest_start : op.dest_end])
        for op in Levenshtein.opcodes(wanted, read)
        if op.tag != "equal" and not _is_outside(op.tag, op.src_start, len(wanted))
    )
    return [Difference(expected=a, read=b, lookalike=may_stand_for(b, a)) for a, b in changes]


def is_tolerable(found: list[Difference]) -> bool:
    """Whether all that differs is as likely misread as misprinted."""
    return all(d.lookalike for d in found) and sum(len(d.read) for d in found) <= MOST_LOOKALIKES


def _is_outside(tag: str, start: int, length: int) -> bool:
    """Print before or behind the sentence."""
    return tag == "insert" and start in {0, length}


def _words(text: str) -> str:
    return re.sub(r"[\W_]", "", comparable(text))
