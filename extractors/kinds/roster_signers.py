"""Who signed a roster: the labels of handler and unit's head, and the ink behind them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.frames import PixelBox
from extractors.kinds.base import PaperText
from extractors.kinds.take import HAN
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block, Sheet
from extractors.layout.strokes import stroke_share

_SIGN = r"(?:\(?(?:签字|签名|签章)\)?)?"
_LABELS = {
    "handler": rf"(?:[经承]办|经手)人(?:员)?{_SIGN}",
    "unit_head": rf"(?:单位)?(?:主要)?(?:负责人|领导(?=[:(]|签)){_SIGN}",
}
_SLIPS = {
    "handler": rf"(?:经[{HAN}]人|经办[{HAN}]|[{HAN}]办人){_SIGN}(?=[:(]|$)",
    "unit_head": rf"(?:单位)?(?:负[{HAN}]人|[{HAN}]责人|负责[{HAN}](?<!任)){_SIGN}(?=[:(]|$)",
}
"""The same with one character misread, where a label ends."""

_OTHERS = re.compile(r"(?:主管|上级|人社|部门|工考)[^:。]{0,8}$")
"""Right before a label, it is another body's."""

_OPINION = re.compile(r"(?:主管|上级|人社|工考)")
"""What another body's cell begins with."""

_SIGNATURE_INK = 0.012
"""Share of ink behind 经办人, its underline aside, from which somebody has written there."""

_FOOT_WORDS = re.compile(
    r"单位|负责|经[办承手]|联系|日期|电话|[年月日]|主管|审核|填[表报]|制表|盖章|公章"
)


@dataclass(frozen=True)
class _Label:
    """A signer's label: its block and where it stands in the block's text."""

    sheet: Sheet
    block: Block
    start: int
    end: int

    @property
    def piece(self) -> Piece:
        return self.block.piece.cut(self.start, self.end)

    @property
    def foreign(self) -> bool:
        """Whether it is another body's: 主管部门负责人, or in the department's cell."""
        held = self.block.cell and bool(_OPINION.match(self.block.text))
        left = [b for b in self.sheet.blocks if b.cell and self.block in self.sheet.right_of(b)]
        beside = max(left, key=lambda b: b.box.x0, default=None)
        foreign = beside is not None and bool(_OPINION.match(beside.text))
        return held or foreign or bool(_OTHERS.search(self.block.text[: self.start]))


def signers(paper: PaperText) -> dict[str, tuple[Piece, bool]]:
    """For each signer whose label is printed, the label, and whether somebody signed behind it."""
    labels = {who: _label(paper, who) for who in _LABELS}
    return {who: (label.piece, _written(label)) for who, label in labels.items() if label}


def _label(paper: PaperText, who: str) -> _Label | None:
    """The lowest label of a signer; one with a character misread where there is no other."""
    own = (label for words in (_LABELS, _SLIPS) for label in _labels(paper, words[who]))
    return next((label for label in own if not label.foreign), None)


def _labels(paper: PaperText, words: str) -> Iterator[_Label]:
    for sheet in reversed(paper.sheets):
        for block in reversed(sheet.blocks):
            for match in re.finditer(words, block.text):
                yield _Label(sheet, block, *match.span())


def _written(label: _Label) -> bool:
    """Whether print or ink follows a label before the next one begins."""
    sheet, block = label.sheet, label.block
    behind = re.sub(r"^[:(_\-—)]*(?:签字|签名|签章)?[:)_\-—]*", "", block.text[label.end :])
    beside = sheet.right_of(block)[:1] if block.cell and not behind else []
    if any(_names_somebody(text) for text in (behind, *(other.text for other in beside))):
        return True
    height = label.piece.box.height
    return stroke_share(sheet.ink, _room(sheet, label.piece), height) > _SIGNATURE_INK


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
