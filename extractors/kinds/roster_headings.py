"""The headings of a roster's table: which print of a page names which column."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from extractors.frames import PixelBox
from extractors.kinds.roster_continued import level
from extractors.kinds.roster_words import (
    above_one_another,
    is_heading,
    same_ones,
    shared_ones,
    strange,
    words_of,
)
from extractors.layout.columns import Column
from extractors.layout.pieces import Piece, join, union
from extractors.layout.sheet import Sheet

_LONGEST_HEAD = 60
_LONGEST_LINE = 6
"""Characters of one line of a heading that is set in several."""

_SPREAD = {"姓名": "name", "序号": "seq", "性别": "gender", "工种": "occupation", "等级": "grade",
           "单位": "unit"}  # fmt: skip
_FIRST, _SECOND = ("".join(word[place] for word in _SPREAD) for place in (0, 1))
_WIDEST = 8
"""Of a character's height: two characters of one heading stand no further apart."""

_TALLEST = 3
"""The same for characters that stand one below the other."""

_STACKED = 1.8
"""The same between the tops of two lines of one heading."""


@dataclass(frozen=True)
class Heading(Column):
    """A column's heading, with where its print stands in its cell."""

    print: PixelBox


def headings(sheet: Sheet) -> list[Heading]:
    """All print of a page that may name a column."""
    stacks = list(_stacks(sheet))
    held = {id(glyph) for stack in stacks for glyph in stack.glyphs}
    alone = (b.piece for b in sheet.blocks if not (b.piece and id(b.piece.glyphs[0]) in held))
    return [spot for run in (*alone, *stacks) for spot in _named(sheet, run)] + _spread(sheet)


def _named(sheet: Sheet, piece: Piece) -> list[Heading]:
    """The headings that a run holds, and what stands apart from them and names nothing known."""
    if len(piece.text) > _LONGEST_HEAD:
        return []
    words = words_of(piece)
    named = shared_ones(sheet, piece, same_ones(piece, words))
    spans = [*named, *(strange(piece, words) if words else [])]
    return [Heading(w.name, *_spot(sheet, piece.cut(w.start, w.end))) for w in spans]


def _stacks(sheet: Sheet) -> Iterator[Piece]:
    """Headings set in two lines, one below the other, where no cell holds both."""
    short = [b for b in sheet.blocks if not b.cell and 1 < len(b.text) <= _LONGEST_LINE]
    for upper, lower in product(short, short):
        step, size = lower.box.y0 - upper.box.y0, max(upper.box.height, lower.box.height)
        near = 0.8 * size < step < _STACKED * size
        whole = is_heading(upper.text + lower.text)
        if near and whole and above_one_another(upper.box, lower.box):
            yield join((upper.piece, lower.piece))


def _spread(sheet: Sheet) -> list[Heading]:
    """Headings of two characters that stand alone each, far apart or one below the other."""
    alone = [b for b in sheet.blocks if len(b.text) == 1 and b.text in _FIRST + _SECOND]
    spread = []
    for first, second in product(alone, alone):
        name = _SPREAD.get(first.text + second.text)
        if name and (_beside(first.box, second.box) or _below(first.box, second.box)):
            box = union((first.box, second.box))
            spread.append(Heading(name, box, box))
    return spread


def _beside(a: PixelBox, b: PixelBox) -> bool:
    return level(a, b) and 0 < b.x0 - a.x0 < _WIDEST * max(a.height, b.height)


def _below(a: PixelBox, b: PixelBox) -> bool:
    return above_one_another(a, b) and 0 < b.y0 - a.y0 < _TALLEST * max(a.height, b.height)


def _spot(sheet: Sheet, label: Piece) -> tuple[PixelBox, PixelBox]:
    """A label's cell where it has one, else its own box; and its own box."""
    x, y = label.box.centre
    cell = sheet.cell_at(x, y)
    ruled = cell is not None and cell.box.height < 6 * label.box.height
    return (cell.box if cell and ruled else label.box), label.box
