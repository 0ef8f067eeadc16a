"""Label-value geometry: where a form prints what a label announces."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractors.frames import PixelBox
from extractors.kinds.broken_numbers import number_goes_on
from extractors.kinds.label_columns import heads_a_row, in_column
from extractors.kinds.label_marks import NUMBERED, NUMBERING, Label, announces, closes
from extractors.kinds.label_rows import level_rows, marked, rest_of, straddling
from extractors.kinds.label_words import compiled
from extractors.kinds.trimmed import trimmed, without_english
from extractors.layout.paragraphs import goes_on
from extractors.layout.pieces import Piece, join
from extractors.layout.sheet import Block, Sheet, same_row

_MANY_ROWS = 4

_SENTENCE = 12
"""Characters behind a label from which the value is there and nowhere else."""

_REASON = re.compile(r"(?:原因|理由|事由|依据)$")
"""What the cell before a reason ends with: 变动原因 | 晋升技术等级."""

_MENTIONS = (",", "。", ";", "、", "的")
"""Behind a label's word they say that a sentence merely holds it: 从事中式烹调工种,经考核."""

_PORTRAIT = re.compile(
    r"\(?(?:[贴近]?(?:期|[一二12]寸|小[二2]寸|免冠|正面|彩色|证件|标准|本人|个人))*[照相像]片?(?:粘贴)?[处区]?(?:\(.*)?\)?"
)
"""Room for a portrait: no value, and none of its neighbours' label either."""


@dataclass(frozen=True)
class LabelBook:
    """All labels of a kind: those sought and those that merely end a value."""

    patterns: tuple[str, ...]

    def spots(self, block: Block) -> list[tuple[int, int]]:
        """The places of all labels in a block."""
        piece, text, words = block.piece, block.text, compiled(self.patterns)
        found: list[tuple[int, int]] = []
        span = words.search(text, 0)
        while span:
            stands = span[1] > span[0] and announces(piece, *span)
            found += [span] if stands else []
            span = words.search(text, span[1] if stands else span[0] + 1)
        return found

    def find(self, sheets: Iterable[Sheet], wanted: Sequence[str]) -> Iterator[Label]:
        """The labels that match one of ``wanted`` as a whole, in reading order."""
        sought = compiled(tuple(wanted))
        for sheet in sheets:
            for block in sheet.blocks:
                for start, end in self.spots(block):
                    label = Label(block, sheet, start, end)
                    if sought.end(block.text, start) == end and not _mentioned(label):
                        yield label

    def values(self, label: Label) -> Iterator[Piece]:
        """Where the label's value may stand, likeliest first: behind it, beside it, under it."""
        if label.block.text[label.end : label.end + 1] in _MENTIONS:
            return
        inline = without_english(trimmed(self._behind(label)))
        if inline:
            more = rest_of(self.spots, label, inline)
            yield join((marked(inline, label.block.piece), more)) if more else inline
            if not label.block.cell and len(inline.text) >= _SENTENCE:
                return
            if not (label.block.cell or closes(label.block.piece, label.end)):
                return
        if around := straddling(self.spots, label):
            yield around
            return
        if level := level_rows(self.spots, label):
            yield from level[:1]
            return
        if not heads_a_row(self.spots, label):
            yield from self._open(label.sheet.right_of(label.block))[:2]
        beneath = (in_column(self.spots, label, block) for block in label.sheet.below(label.block))
        yield from _unbroken(self._open(beneath))[:1]

    def _behind(self, label: Label) -> Piece:
        """Up to the next label; in a cell of many rows, at most to the end of the row."""
        nexts = [a for a, _ in self.spots(label.block) if a >= label.end]
        end = min(nexts, default=None)
        numbered = end and NUMBERED.search(label.block.text[label.end : end])
        end = label.end + numbered.start() if numbered else end
        if len(label.block.rows) >= _MANY_ROWS:
            row_end = label.block.row_end(label.end - 1)
            rest = trimmed(label.block.piece.cut(label.end, min(row_end, end or row_end)))
            if rest:
                return rest
        return label.block.piece.cut(label.end, end)

    def _open(self, blocks: Iterable[Block]) -> list[Piece]:
        """The values of neighbouring blocks, up to the first that is a label itself."""
        taken = []
        for block in (b for b in blocks if not _PORTRAIT.fullmatch(b.text)):
            spots = self.spots(block)
            if spots and (spots[0][0] == 0 or NUMBERING.fullmatch(block.text[: spots[0][0]])):
                break
            piece = trimmed(block.piece.cut(0, spots[0][0] if spots else None))
            if piece:
                taken.append(piece)
        return taken


def _unbroken(pieces: Sequence[Piece]) -> list[Piece]:
    """What stands under a label, of which the first is a number that goes on in the second."""
    broken = len(pieces) > 1 and number_goes_on(pieces[0].text, pieces[1].text)
    return [join(pieces[:2])] if broken else list(pieces)


def _mentioned(label: Label) -> bool:
    """Whether a sentence merely goes on with a label's word, or a cell tells with it for what."""
    if label.block.cell:
        left = (b for b in label.sheet.blocks if b.cell and _adjoins(b.box, label.block.box))
        return any(_REASON.search(block.text) for block in left)
    if label.start or closes(label.block.piece, label.end):
        return False
    return goes_on(label.sheet, label.block)


def _adjoins(one: PixelBox, other: PixelBox) -> bool:
    """Whether a cell stands right before another."""
    return same_row(one, other) and abs(other.x0 - one.x1) < 0.5 * min(one.height, other.height)
