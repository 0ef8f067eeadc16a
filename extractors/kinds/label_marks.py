"""Whether words stand as a label: at a start, behind a gap or a number, before a colon or dots."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block, Sheet

Spots = Callable[[Block], list[tuple[int, int]]]
"""Tells the places of all labels in a block."""

LATIN = re.compile(r"(?:[A-Za-z./]++(?:\([A-Za-z]+\))?)*+")
"""What may stand before a label of two languages, or nothing."""

NUMBERED = re.compile(
    r"(?:(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})、|\([一二三四五六七八九十0-9]{1,2}\)|[*·])$"
)
"""What numbers the label behind a value."""

NUMBERING = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}|(?<![0-9.])[0-9]{1,2})[、.]$|^(?:0[1-9]|[12][0-9]|[一二三四五六七八九十]{1,3})$"
    r"|^[○●◎◇◆★☆▲△•※]$"
)

LEADERS = re.compile(r"[.·…_—\-]{3,}")
"""Dots or a rule from a label to its value."""


@dataclass(frozen=True)
class Label:
    """A label where it stands: ``block.text[start:end]``."""

    block: Block
    sheet: Sheet
    start: int
    end: int


def announces(piece: Piece, start: int, end: int) -> bool:
    """Whether a label's words stand as a label: at a start, after a gap, before colon or dots."""
    text = piece.text
    numbering = NUMBERING.search(text[:start])
    start = numbering.start() if numbering else start
    if (
        LATIN.fullmatch(text[:start])
        or text[end : end + 1] == ":"
        or LEADERS.match(text, end)
        or text[start - 1] in ";,。)【】|┃│"
    ):
        return True
    bracketed = text[start - 1] == "(" and text[end : end + 1] == ")" and text[end + 1 :]
    return _stands_apart(piece, start) or bool(bracketed and _stands_apart(piece, start - 1))


def closes(piece: Piece, end: int) -> bool:
    """Whether a label is whole: it ends the block, or a colon, a bracket or a gap follows."""
    if end == len(piece.glyphs) or piece.text[end] in ":(/】":
        return True
    before, after = piece.glyphs[end - 1].box, piece.glyphs[end].box
    return after.x0 - before.x1 > 0.5 * before.height or after.y0 > before.centre[1]


def _stands_apart(piece: Piece, start: int) -> bool:
    """Whether a character begins its row, or stands behind a gap."""
    if start == 0:
        return True
    before, first = piece.glyphs[start - 1].box, piece.glyphs[start].box
    new_line = first.y0 > before.centre[1] or first.x0 < before.x0
    return new_line or first.x0 - before.x1 > 0.7 * first.height
