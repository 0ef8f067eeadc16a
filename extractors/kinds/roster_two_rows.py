"""Rosters that give each person two rows, under a head of two rows: 姓名 above, 工作单位 below."""

from collections.abc import Sequence

from extractors.frames import PixelBox
from extractors.kinds.roster_continued import level
from extractors.kinds.roster_headings import headings
from extractors.kinds.roster_words import IGNORED, above_one_another
from extractors.layout.columns import Column
from extractors.layout.grid import Cell, Row
from extractors.layout.sheet import Sheet

_PERSON = frozenset({"seq", "name"})
"""What the upper row names, and the lower one does not."""

_STEP = 2.6
"""Of a heading's height: a second row of headings begins no farther below the first one's top."""

_FEWEST = 2


def second_head(sheet: Sheet, head: Sequence[Column]) -> list[Column]:
    """The columns that a head names in its second row; none of a head of one row."""
    stacked = [c for c in head if any(_stands_under(c, other) for other in head)]
    lower = stacked or _below(sheet, head)
    named = {c.name for c in lower} - {IGNORED}
    upper = {c.name for c in head if c not in lower}
    if not named or named & (_PERSON | upper) or not upper & _PERSON:
        return []
    return sorted(lower, key=lambda c: c.box.x0)


def _stands_under(one: Column, other: Column) -> bool:
    """Whether a column's heading stands right under one that names something, too."""
    step = one.box.centre[1] - other.box.centre[1]
    near = 0.5 * one.box.height < step < 1.5 * (one.box.height + other.box.height) / 2
    return other.name != IGNORED and near and above_one_another(one.box, other.box)


def _below(sheet: Sheet, head: Sequence[Column]) -> list[Column]:
    """A row of at least two headings right under a head's."""
    known, top = {c.name for c in head}, min((c.box.y0 for c in head), default=0.0)
    size = min((c.box.height for c in head), default=0.0)
    under = [h for h in headings(sheet) if 0.5 * size < h.box.y0 - top < _STEP * size]
    new = [h for h in under if h.name not in known]
    rows = ([h for h in new if level(h.box, one.box)] for one in new)
    best = max(rows, key=len, default=[])
    return [Column(h.name, h.box) for h in best] if len(best) >= _FEWEST else []


def with_second(first: Sequence[Row], second: Sequence[Row]) -> list[tuple[Row, Row]]:
    """Each person's first row with the second one, which stands between it and the next first."""
    tops = [_middle(row) for row in first]
    ends = [*tops[1:], float("inf")]
    pairs = []
    for row, top, end in zip(first, tops, ends, strict=True):
        half = _height(row) / 2
        under = [r for r in second if top + half < _middle(r) < end - half]
        pairs.append((row, min(under, key=_middle, default=[])))
    return pairs


def _middle(row: Row) -> float:
    """Where most of a row's print stands."""
    placed = sorted(_box(cell).centre[1] for cell in row)
    return placed[len(placed) // 2]


def _height(row: Row) -> float:
    return min(_box(cell).height for cell in row)


def _box(cell: Cell) -> PixelBox:
    return cell.piece.box if cell.piece else cell.box
