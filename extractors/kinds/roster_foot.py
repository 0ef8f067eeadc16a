"""The foot of a roster: the declaration of the notice, 三(五)3, and who signed it."""

import re

from rapidfuzz import fuzz

from extractors.kinds.base import PaperText
from extractors.kinds.roster_signers import signers
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece

_STATEMENT = (
    "等名同志符合相应工勤技能岗位等级考核申报资格条件,网上填报的个人信息和所有上报材料"
    "真实、准确,同意申报。以上如有不实,愿承担相应责任。"
)
_STATEMENT_PARTS = (
    "同志符合", "申报资格条件", "网上填报", "个人信息", "所有上报材料", "真实、准确", "同意申报",
    "如有不实", "愿承担相应责任",
)  # fmt: skip
_PARTS_ENOUGH, _PARTS_SOME = 6, 2
"""Of these parts; print beside the declaration may stand between its lines. Some are left of a
sentence whose other lines could not be read."""

_STATEMENT_ENOUGH = 72
"""Similarity, 0 to 100, from which the declaration of 三(五)3 counts as printed."""


def declaration(paper: PaperText, dated: Taken | None) -> list[tuple[str, Taken | None]]:
    """The declaration sentence and the signatures, where the foot could be read."""
    sentence = _statement(paper)
    found = signers(paper)
    labels = list(found.values())
    if not sentence and not labels and not dated:
        return []
    foot = sentence or labels[0][0] if sentence or labels else paper.sheets[-1].flow
    signed = [who for who, (_, written) in found.items() if written]
    place = labels[-1][0] if labels else foot
    return [
        ("statement_present", _present(paper, sentence, foot)),
        ("signatures", Taken(signed, place)),
    ]


def _present(paper: PaperText, sentence: Piece | None, foot: Piece) -> Taken:
    """Whether the sentence is printed; where some of its words are read only, that is doubted."""
    some = sentence is None and _parts_told(paper) >= _PARTS_SOME
    return Taken(some or sentence is not None, sentence or foot, contradicted=some)


def _statement(paper: PaperText) -> Piece | None:
    """The declaration, tolerant of misread characters: compared with the notice's words."""
    start = re.search(r"经审[核查]|我单位", paper.text)
    end = re.search(r"相应责任|应责任|承担.{0,4}责任", paper.text)
    a = start.start() if start else 0
    b = end.end() if end and end.end() > a else len(paper.text)
    said = paper.flow.cut(a, b)
    whole = len(said.text) >= 30 and fuzz.partial_ratio(_STATEMENT, said.text) >= _STATEMENT_ENOUGH
    return said if said and (whole or _parts_told(paper) >= _PARTS_ENOUGH) else None


def _parts_told(paper: PaperText) -> int:
    """How many of the declaration's parts are printed as they should be."""
    return sum(part in paper.text for part in _STATEMENT_PARTS)
