"""The foot of a roster: the declaration of the notice, 三(五)3, and who signed it."""

import re

from rapidfuzz import fuzz

from extractors.frames import PixelBox
from extractors.kinds.base import PaperText
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block, Sheet
from extractors.layout.strokes import stroke_share

_STATEMENT = (
    "等名同志符合相应工勤技能岗位等级考核申报资格条件,网上填报的个人信息和所有上报材料"
    "真实、准确,同意申报。以上如有不实,愿承担相应责任。"
)
_STATEMENT_PARTS = (
    "同志符合", "申报资格条件", "网上填报", "个人信息", "所有上报材料", "真实、准确", "同意申报",
    "如有不实", "愿承担相应责任",
)  # fmt: skip
_PARTS_ENOUGH = 6
"""Of these parts; print beside the declaration may stand between its lines."""

_STATEMENT_ENOUGH = 72
"""Similarity, 0 to 100, from which the declaration of 三(五)3 counts as printed."""

_SIGNERS = {
    "handler": r"[经承]办人(?:员)?(?:\(?(?:签字|签名|签章)\)?)?",
    "unit_head": r"(?:单位)?(?:主要)?负责人(?:\(?(?:签字|签名|签章)\)?)?",
}
_SIGNATURE_INK = 0.012
"""Share of ink behind 经办人, its underline aside, from which somebody has written there."""


_FOOT_WORDS = re.compile(
    r"单位|负责|经[办承]|联系|日期|电话|[年月日]|主管|审核|填[表报]|制表|盖章|公章"
)


def declaration(paper: PaperText, dated: Taken | None) -> list[tuple[str, Taken | None]]:
    """The declaration sentence and the signatures, where the foot could be read."""
    sentence = _statement(paper)
    signers = {who: _signed(paper, label) for who, label in _SIGNERS.items()}
    labels = [place for place in signers.values() if place]
    if not sentence and not labels and not dated:
        return []
    foot = sentence or labels[0][0] if sentence or labels else paper.sheets[-1].flow
    signed = [who for who, place in signers.items() if place and place[1]]
    place = labels[-1][0] if labels else foot
    return [
        ("statement_present", Taken(sentence is not None, sentence or foot)),
        ("signatures", Taken(signed, place)),
    ]


def _statement(paper: PaperText) -> Piece | None:
    """The declaration, tolerant of misread characters: compared with the notice's words."""
    start = re.search(r"经审[核查]|我单位", paper.text)
    end = re.search(r"相应责任|应责任|承担.{0,4}责任", paper.text)
    a = start.start() if start else 0
    b = end.end() if end and end.end() > a else len(paper.text)
    said = paper.flow.cut(a, b)
    whole = len(said.text) >= 30 and fuzz.partial_ratio(_STATEMENT, said.text) >= _STATEMENT_ENOUGH
    parts = sum(part in paper.text for part in _STATEMENT_PARTS)
    return said if said and (whole or parts >= _PARTS_ENOUGH) else None


def _signed(paper: PaperText, label: str) -> tuple[Piece, bool] | None:
    """The label's print, and whether somebody has signed behind it."""
    for sheet in reversed(paper.sheets):
        for block in reversed(sheet.blocks):
            match = re.search(label, block.text)
            if match:
                piece = block.piece.cut(*match.span())
                return piece, _written(sheet, block, match.end(), piece)
    return None


def _written(sheet: Sheet, block: Block, end: int, label: Piece) -> bool:
    """Whether print or ink follows a label before the next one begins."""
    behind = re.sub(r"^[:(_\-—)]*(?:签字|签名|签章)?[:)_\-—]*", "", block.text[end:])
    beside = sheet.right_of(block)[:1] if block.cell and not behind else []
    if _names_somebody(behind) or any(_names_somebody(other.text) for other in beside):
        return True
    return stroke_share(sheet.ink, _room(sheet, label), label.box.height) > _SIGNATURE_INK


def _names_somebody(text: str) -> bool:
    """Whether print begins with a name, and with no other word of the foot."""
    name = re.match(rf"[{HAN}]{{2,4}}(?!办人|负责|责人|\((?!.{{0,3}}章))", text)
    return name is not None and not _FOOT_WORDS.match(text)


def _room(sheet: Sheet, label: Piece) -> PixelBox:
    """Where a signature would stand: behind the label, up to the next print on its row."""
    box, height = label.box, label.box.height
    start = box.x1 + 0.9 * height
    others = [
        g.box.x0
        for b in sheet.blocks
        for g in b.piece.glyphs
        if g.box.x0 > start and abs(g.box.centre[1] - box.centre[1]) < height
    ]
    stop = min([box.x1 + 8 * height, *(x - 0.3 * height for x in others)])
    return PixelBox(start, box.y0 - 0.5 * height, max(stop, start + 1), box.y1 + 0.15 * height)
